import type { Service } from '../config/options.js';

const statistics = {
	purpose: { en: 'Statistics on the use of this site.', ja: 'サイトの利用状況を統計的に把握します。' },
	transmits: {
		en: ['Page address', 'IP address', 'Browser', 'Date and time', 'Cookie ID'],
		ja: ['ページのアドレス', 'IPアドレス', 'ブラウザ', '日時', 'Cookie ID'],
	},
};

const google = {
	...statistics,
	provider: {
		name: 'Google LLC',
		country: { en: 'United States', ja: '米国' },
		policyUrl: 'https://policies.google.com/privacy',
	},
};

/** What can be said of a vendor without knowing its customer; the owner's own words win. */
export const presetWords: { readonly [preset: string]: Partial<Service> } = {
	'google-analytics': {
		...google,
		name: 'Google Analytics',
		cookies: ['_ga', '_ga_*'].map((name) => ({ name, days: 395 })),
	},
	'google-tag-manager': {
		...google,
		name: 'Google Tag Manager',
		purpose: { en: 'Loads the tags of this site.', ja: 'サイトのタグを読み込みます。' },
	},
	'access-log': { ...statistics, name: { en: 'Access log', ja: 'アクセスログ' } },
};
