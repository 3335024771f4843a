import type { Presets } from '../config/resolve.js';
import { googleAnalytics, googleTagManager } from './google.js';

/**
 * The presets, for page and server. `access-log` adds nothing: only the owner knows the addresses of the site's log.
 */
export const presets: Presets = {
	'google-analytics': googleAnalytics,
	'google-tag-manager': googleTagManager,
	'access-log': {},
};
