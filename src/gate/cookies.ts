import { patch } from '../lib/patch.js';
import type { Arm } from './gate.js';

/** Writes to `document.cookie`. */
export const cookies: Arm = (gate) => {
	patch(Document.prototype, 'cookie', (_, [cookie], again) =>
		gate.ask('cookie', `${cookie}`.replace(/=.*/s, '').trim(), again),
	);
};
