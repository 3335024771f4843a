import type { Service, Words } from '../config/options.js';
import { MAX_DAYS } from '../lib/time.js';

/** The words in the descriptions of presets. */
export type PresetWords = Required<NonNullable<Words['presets']>>;

/** The facts about the vendor of a preset, the same for every site. The owner's own words win. */
export function describePreset(preset: unknown, words: PresetWords): Partial<Service> {
	const statistics = { purpose: words.statistics, transmits: words.transmits };
	const google = {
		...statistics,
		provider: { name: 'Google LLC', country: words.unitedStates, policyUrl: 'https://policies.google.com/privacy' },
	};
	const presets: { readonly [preset: string]: Partial<Service> } = {
		'google-analytics': {
			...google,
			name: 'Google Analytics',
			cookies: ['_ga', '_ga_*'].map((name) => ({ name, days: MAX_DAYS })),
		},
		'google-tag-manager': { ...google, name: 'Google Tag Manager', purpose: words.tagManager },
		'access-log': { ...statistics, name: words.accessLog },
	};
	return presets[`${preset}`] ?? {};
}
