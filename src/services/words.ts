import type { Service, Words } from '../config/options.js';

/** The words for what presets say of themselves. */
export type PresetWords = Required<NonNullable<Words['presets']>>;

/** What can be said of a vendor without knowing its customer; the owner's own words win. */
export function aboutPreset(preset: unknown, words: PresetWords): Partial<Service> {
	const statistics = { purpose: words.statistics, transmits: words.sent };
	const google = {
		...statistics,
		provider: { name: 'Google LLC', country: words.usa, policyUrl: 'https://policies.google.com/privacy' },
	};
	const presets: { readonly [preset: string]: Partial<Service> } = {
		'google-analytics': {
			...google,
			name: 'Google Analytics',
			cookies: ['_ga', '_ga_*'].map((name) => ({ name, days: 395 })),
		},
		'google-tag-manager': { ...google, name: 'Google Tag Manager', purpose: words.tags },
		'access-log': { ...statistics, name: words.log },
	};
	return presets[`${preset}`] ?? {};
}
