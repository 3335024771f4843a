import type { Cookie } from '../config/options.js';
import { asObject, asObjects } from './as-object.js';
import { asText } from './as-text.js';
import { cookiePatterns } from './cookie-patterns.js';
import { daysOf } from './days-of.js';
import type { Foreign, ForeignService, ForeignText } from './foreign.js';
import { makeCookie } from './make-cookie.js';

/** Is this a configuration of Klaro, or of Orejime 2, which has the same form? */
export const isKlaro = (value: Record<string, unknown>): boolean =>
	asObjects(value.services ?? value.apps).some((one) => typeof one.name === 'string' && Array.isArray(one.purposes));

/** Is this a configuration of Orejime 3? */
export const isOrejime = (value: Record<string, unknown>): boolean =>
	asObjects(value.purposes).some(({ id, title }) => typeof id === 'string' && title !== undefined);

/** Reads a configuration of Klaro. */
export function fromKlaro(value: Record<string, unknown>): Foreign {
	const lost: string[] = [];
	const translations = asObject(value.translations);
	/** A text in all languages. Klaro calls its default language `zz`. */
	const translated = (pick: (one: Record<string, unknown>) => unknown): ForeignText | undefined => {
		const texts = Object.entries(translations).map(([language, one]) => [language, pick(asObject(one))]);
		const own = texts.filter(([language]) => language !== 'zz');
		return asText(Object.fromEntries(own)) ?? asText(texts.find(([language]) => language === 'zz')?.[1]);
	};
	const services = asObjects(value.services ?? value.apps).map((one): ForeignService => {
		const id = `${one.name}`;
		if (typeof one.callback !== 'undefined') lost.push(`The callback of ${id}: use sekisho.on('change', …).`);
		return {
			id,
			name: asText(one.title) ?? translated((words) => asObject(words[id]).title),
			purpose: asText(one.description) ?? translated((words) => asObject(words[id]).description),
			categories: Array.isArray(one.purposes) ? one.purposes.map(String) : [],
			required: one.required === true,
			cookies: cookiesOf(one.cookies, id, lost),
			hosts: [],
		};
	});
	return {
		tool: 'klaro',
		policyUrl: asText(value.privacyPolicy) ?? translated((words) => words.privacyPolicyUrl),
		days: daysOf(value.cookieExpiresAfterDays),
		domain: typeof value.cookieDomain === 'string' ? value.cookieDomain : undefined,
		services,
		lost,
	};
}

/** Reads a configuration of Orejime 3. */
export function fromOrejime(value: Record<string, unknown>): Foreign {
	const lost: string[] = [];
	const cookie = asObject(value.cookie);
	const services = (purposes: unknown, above: readonly string[]): ForeignService[] =>
		asObjects(purposes).flatMap((one) => {
			const id = `${one.id}`;
			const categories = [...above, id, ...(typeof one.title === 'string' ? [one.title] : [])];
			if (Array.isArray(one.purposes)) return services(one.purposes, categories);
			return [
				{
					id,
					name: asText(one.title),
					purpose: asText(one.description),
					categories,
					required: one.isMandatory === true,
					cookies: cookiesOf(one.cookies, id, lost),
					hosts: [],
				},
			];
		});
	return {
		tool: 'orejime',
		policyUrl: asText(value.privacyPolicyUrl),
		days: daysOf(cookie.duration),
		domain: typeof cookie.domain === 'string' ? cookie.domain : undefined,
		services: services(value.purposes, []),
		lost,
	};
}

/** The cookies of a service. Each is a name, an expression, or an array of one of them with path and domain. */
function cookiesOf(given: unknown, service: string, lost: string[]): Cookie[] {
	const list = Array.isArray(given) ? given : [];
	const found = list.flatMap((one) => {
		const name = Array.isArray(one) ? one[0] : (asObject(one).pattern ?? one);
		return cookiePatterns(name, service, lost);
	});
	return [...new Set(found)].map((name) => makeCookie(name));
}
