import type { Service } from '../config/options.js';
import { aboutPreset, type PresetWords } from '../services/words.js';
import type { PreferencesSpeech } from './preferences-speech.js';
import { entry, type Speech, text } from './words.js';

/** One line of a fact, and where it links to. */
export type Line = readonly [words: string, url: string];

/** A heading and the lines under it. */
export type Fact = readonly [heading: string, lines: Line[]];

/** In the order of the law: who receives what, for which purpose (JP-03). */
const KEYS = ['provider', 'transmits', 'purpose', 'cookies', 'storage', 'refusal'] as const;

/** A service with what its preset knows; what the owner wrote wins, and the cookies of both are its cookies. */
function known(service: Service, words: PresetWords): Partial<Service> {
	const preset = aboutPreset(service.preset, words);
	return { ...preset, ...service, cookies: [preset.cookies ?? [], service.cookies ?? []].flat() };
}

/** The name of a service. */
export const nameOf = (service: Service, { tag, words }: Speech<{ readonly presets: PresetWords }>) =>
	text(known(service, words.presets).name, tag) || service.id;

/** What a visitor is told about a service; a fact that is not known is left out. */
export function facts(
	service: Service,
	{ tag, words }: Speech<Pick<PreferencesSpeech['words'], 'service' | 'presets'>>,
): Fact[] {
	const join = (parts: unknown[]) => parts.filter(Boolean).join(/^(ja|zh)/.test(tag) ? '、' : ', ');
	const line = (one: unknown): Line => {
		const { name, country, days, purpose, policyUrl } = Object(one);
		const { session, days: lifetime } = words.service;
		const life = days === 0 ? session : days && lifetime.replace('{days}', days);
		return [join([text(name, tag), text(country, tag), life, text(purpose, tag)]), text(policyUrl, tag)];
	};
	const given = known(service, words.presets);
	return KEYS.map((key): Fact => {
		const all = [entry(given[key], tag) ?? []].flat();
		const strings = all.filter((one) => typeof one === 'string');
		return [
			words.service[key],
			[...(strings[0] ? [[join(strings), ''] as const] : []), ...all.filter((one) => Object(one).name).map(line)],
		];
	}).filter(([, lines]) => lines[0]);
}
