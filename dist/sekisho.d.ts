import type { Sekisho } from './index.js';

declare global {
	interface Window {
		/** The one Sekisho of this page: what `init` returns. */
		readonly sekisho: Sekisho;
	}
}
