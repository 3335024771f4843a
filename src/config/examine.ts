import type { Config, ResolvedService } from './resolve.js';

const KEYS = /^(\$schema|company|policy|categories|services|texts|language|regime|region|gate|consent|record|ui)$/;
const CATEGORY_KEYS = /^(id|required|name|description)$/;
const SERVICE_KEYS =
	/^(id|category|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)$/;
const PRESETS = /^(google-analytics|google-tag-manager|access-log)$/;
const ID = /^[a-z][\w-]{0,39}$/i;

const has = (value: object, keys: RegExp) => Object.keys(value).every((key) => keys.test(key));
const isList = (value: unknown = []) => Array.isArray(value) && value.every((one) => /^[^\s;]+$/.test(one?.name ?? one));

/**
 * Marks as doubtful every service about which anything is wrong, before a visitor can allow it: what is in doubt stays
 * held whatever is chosen. `diagnose.ts` has the words for what is wrong.
 * @returns true when nothing is
 */
export function examine({ known, options, services, categories }: Config): boolean {
	const ids = [...categories.keys(), ...services.map(({ id }) => id)];
	const isGood = ({ id, category, options }: ResolvedService) =>
		has(options, SERVICE_KEYS) &&
		ID.test(id) &&
		ids.indexOf(id) === ids.lastIndexOf(id) &&
		categories.has(category) &&
		[options.urls, options.cookies, options.storage].every(isList) &&
		(!options.preset || PRESETS.test(options.preset)) &&
		(!/^google/.test(`${options.preset}`) || /^(G|GTM)-\w+$/.test(`${options.measurementId ?? options.containerId}`));
	let good = known && has(options, KEYS) && (options.categories ?? []).every((one) => one instanceof Object && has(one, CATEGORY_KEYS));
	for (const service of services) {
		service.doubtful = !isGood(service);
		good &&= !service.doubtful;
	}
	return good;
}
