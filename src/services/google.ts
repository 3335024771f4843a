import type { Preset } from '../config/resolve.js';

/** Cookies of Google's measurement and advertising tags; declared for both presets because a container can set them all. */
const cookies = ['_ga', '_ga_*', '_gid', '_gat*', '_gcl_*'];

/** Google Analytics 4 (https://developers.google.com/tag-platform/gtagjs). */
export const googleAnalytics: Preset = {
	vendor: 'google',
	cookies,
	urls: [
		'www.googletagmanager.com/gtag/*',
		'*google-analytics.com',
		'*analytics.google.com',
		'stats.g.doubleclick.net',
	],
};

/** Google Tag Manager (https://developers.google.com/tag-platform/tag-manager). */
export const googleTagManager: Preset = {
	vendor: 'google',
	cookies,
	urls: ['www.googletagmanager.com/gtm*', 'www.googletagmanager.com/ns.html'],
};
