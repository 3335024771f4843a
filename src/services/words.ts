import type { Service } from '../config/options.js';

const google = { name: 'Google LLC', country: { en: 'United States', ja: '米国' }, policyUrl: 'https://policies.google.com/privacy' };

/** What can be said of a vendor without knowing its customer; the owner's own words win. */
export const presetWords: { readonly [preset: string]: Omit<Service, 'id' | 'category'> } = {
	'google-analytics': {
		name: 'Google Analytics',
		provider: google,
		purpose: { en: 'Statistics on the use of this site.', ja: 'サイトの利用状況を統計的に把握します。' },
		transmits: {
			en: ['Cookie ID', 'Page address and title', 'Previous page', 'Actions on the page', 'IP address', 'Browser and device'],
			ja: ['Cookie ID', 'ページのアドレスとタイトル', '直前のページ', 'ページでの操作', 'IPアドレス', 'ブラウザと端末'],
		},
		cookies: ['_ga', '_ga_*'].map((name) => ({ name, days: 395 })),
	},
	'google-tag-manager': {
		name: 'Google Tag Manager',
		provider: google,
		purpose: { en: 'Loads the tags of this site.', ja: 'サイトのタグを読み込みます。' },
		transmits: { en: ['Page address', 'IP address', 'Browser'], ja: ['ページのアドレス', 'IPアドレス', 'ブラウザ'] },
	},
	'access-log': {
		name: { en: 'Access log', ja: 'アクセスログ' },
		purpose: { en: 'Statistics on the use of this site.', ja: 'サイトの利用状況を統計的に把握します。' },
		transmits: {
			en: ['Page address', 'IP address', 'Browser', 'Date and time'],
			ja: ['ページのアドレス', 'IPアドレス', 'ブラウザ', '日時'],
		},
	},
};
