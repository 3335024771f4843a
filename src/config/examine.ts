import { isDeveloperHost } from './is-developer-host.js';
import { BUILT_IN_CATEGORIES, type Config, type ResolvedService } from './resolve.js';

const VENDORS = /^(google-analytics,(GT?|AW|DC)-\w+,|google-tag-manager,,GTM-\w+|(access-log)?,.*)$/;

const isList = (value: unknown = []) =>
	Array.isArray(value) && value.every((one) => /^"[^\s;?#]+"$/.test(JSON.stringify(one)));

/** A cookie may be told with its days and purpose; then its name is what counts. */
const cookieNames = (value: unknown) => (Array.isArray(value) ? value.map((one) => one?.name ?? one) : value);

/**
 * Marks as locked every service about which anything is wrong, before a visitor can allow it: what is in doubt stays
 * held whatever is chosen. `diagnose.ts` has the words for what is wrong.
 * @returns true when there may be something that a developer has to hear of
 */
export function examine({ hasServices, services, categories }: Config): boolean {
	const ids = new Set([...BUILT_IN_CATEGORIES, ...categories.keys()]);
	const twice = new Set<string>();
	for (const { id } of services) (ids.has(id) ? twice : ids).add(id);
	const isSound = ({ id, category, options, locked }: ResolvedService) =>
		!locked &&
		!twice.has(id) &&
		categories.has(category) &&
		[options.urls, cookieNames(options.cookies), options.storage].every(isList) &&
		VENDORS.test(`${[options.preset, options.measurementId, options.containerId]}`);
	for (const service of services) service.locked = !isSound(service);
	return (
		!hasServices ||
		!services[0] ||
		isDeveloperHost() ||
		services.some(({ locked, options }) => locked || options.mode === 'advanced')
	);
}
