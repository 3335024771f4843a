import type { Config, ResolvedService } from './resolve.js';

const KEYS = /^(\$schema|company|policy|categories|services|texts|language|regime|region|gate|consent|record|ui)$/;
const CATEGORY_KEYS = /^(id|required|name|description)$/;
const SERVICE_KEYS =
	/^(id|category|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)$/;
const ID = /^[a-z][\w-]{0,39}$/i;

/** Where a developer sees every fault, also those in words that gate nothing: on the machine, or in a reserved name. */
const WORKBENCH = /^(localhost|127\.|\[::1\]|.*\.(localhost|test|example)$)/;

const has = (value: object, keys: RegExp) => Object.keys(value).every((key) => keys.test(key));
const isText = (value: unknown, shape: RegExp) => typeof value === 'string' && shape.test(value);
const isList = (value: unknown = []) => Array.isArray(value) && value.every((one) => isText(one?.name ?? one, /^[^\s;?#]+$/));

const isSoundService = (ids: readonly string[], categories: Config['categories'], { id, category, options }: ResolvedService) =>
	has(options, SERVICE_KEYS) &&
	isText(options.id, ID) &&
	ids.indexOf(id) === ids.lastIndexOf(id) &&
	categories.has(category) &&
	[options.urls, options.cookies, options.storage].every(isList) &&
	/^(google-analytics\/G-\w+\/|google-tag-manager\/\/GTM-\w+|(access-log|undefined)\/.*)$/.test(
		[`${options.preset}`, options.measurementId, options.containerId].join('/'),
	);

/**
 * Marks as doubtful every service about which anything is wrong, before a visitor can allow it: what is in doubt stays
 * held whatever is chosen. `diagnose.ts` has the words for what is wrong.
 * @returns true when nothing is that a developer has to hear of
 */
export function examine({ known, options, services, categories, cookie }: Config): boolean {
	const ids = [...categories.keys(), ...services.map(({ id }) => id)];
	const listed: unknown = options.categories ?? [];
	let good =
		known &&
		!WORKBENCH.test(`${globalThis.location?.hostname}`) &&
		has(options, KEYS) &&
		isText(cookie.name, ID) &&
		Array.isArray(listed) &&
		listed.every((one) => one instanceof Object && has(one, CATEGORY_KEYS) && isText(one.id, ID));
	for (const service of services) {
		service.doubtful = !isSoundService(ids, categories, service);
		good &&= !service.doubtful;
	}
	return good;
}
