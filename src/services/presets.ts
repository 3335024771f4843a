import type { Presets } from '../config/resolve.js';
import { googleAnalytics, googleTagManager } from './google.js';

/** What Sekisho knows of vendors; the server reads the same list. Of `access-log` only the owner knows anything. */
export const presets: Presets = {
	'google-analytics': googleAnalytics,
	'google-tag-manager': googleTagManager,
	'access-log': {},
};
