import type { CatalogueEntry } from '../catalogue/entry.js';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { applyRule } from '../config/apply-rule.js';
import { claimingServices } from '../config/claiming-services.js';
import type { Options } from '../config/options.js';
import { type ClaimKind, type Config, type ResolvedService, resolve } from '../config/resolve.js';
import { decide } from '../decision/decide.js';
import { address, names } from '../lib/match.js';
import { presets } from '../services/presets.js';
import type { Phase, Scenario } from './evidence.js';
import { httpAddress } from './http-address.js';
import { isOwnHost } from './is-own-host.js';

/** The promises of a configuration to a visitor. */
export interface Promises {
	/** Is there a configuration? Without one, nothing is declared, and nothing is judged after an acceptance. */
	readonly isKnown: boolean;
	readonly config: Config;
	/** The services that claim an address or a name. */
	claims(kind: ClaimKind, text: string): readonly ResolvedService[];
	/** Does `gate.trusted` name this address or name? */
	isTrusted(text: string): boolean;
	/** Is this a host of the site? */
	isOwnHost(host: string): boolean;
	/** May a service run in a phase? */
	allows(service: ResolvedService, phase: Phase): boolean;
	/** The longest lifetime that is promised for a cookie, in days; `undefined` if none is promised. */
	daysOf(name: string): number | undefined;
}

/** What the promises depend on, besides the configuration. */
interface PromiseSources {
	/** The host of the site, and the host that was given, if it redirected to the site. */
	readonly hosts: readonly [site: string, ...named: string[]];
	readonly scenario: Scenario;
	readonly catalogue: readonly CatalogueEntry[];
}

/** Reads the promises of a configuration for a site. */
export function readPromises(given: Options | undefined, { hosts, scenario, catalogue }: PromiseSources): Promises {
	const [host] = hosts;
	const options = given ?? { services: [] };
	const { region, gpc } = scenario;
	const config = applyRule(resolve(withVendorCookies(withHost(resolvePresets(options, catalogue), host)), presets), {
		region,
		source: 'header',
		signal: gpc ? 'gpc' : undefined,
	});
	// The services that the region's rule lets run for a visitor who has not decided.
	const { choices } = decide(config, undefined, Date.now());
	const site = `${config.cookie.domain ?? host}`;
	return {
		isKnown: given !== undefined,
		config,
		claims: (kind, text) => claimingServices(config, kind, text),
		isTrusted: (text) => config.trustedMatchers.some((trusted) => trusted.test(text)),
		isOwnHost: (given) => hosts.includes(given) || isOwnHost(given, site),
		allows({ id, category }, phase) {
			if (config.categories.get(category) === true || phase === 'accepted') return true;
			return phase === 'before' && choices[id] === true;
		},
		daysOf(name) {
			const days = config.services.flatMap(({ options: { cookies } }) =>
				(Array.isArray(cookies) ? cookies : []).flatMap((cookie) => {
					if (typeof cookie === 'string' || !names([cookie.name]).test(name)) return [];
					return cookie.minutes === undefined ? (cookie.days ?? []) : cookie.minutes / 1440;
				}),
			);
			return days.length > 0 ? Math.max(...days) : undefined;
		},
	};
}

/** Adds the host to addresses on this site, which are configured as a path. */
function withHost(options: Options, host: string): Options {
	const place = (url: string) => (`${url}`.startsWith('/') && !`${url}`.startsWith('//') ? host + url : url);
	const services = Array.isArray(options?.services) ? options.services : undefined;
	if (!services) return options;
	return {
		...options,
		services: services.map((one) => (Array.isArray(one?.urls) ? { ...one, urls: one.urls.map(place) } : one)),
	};
}

/** Adds `vendorCookies` to `cookies`: from outside the page, cookies on a vendor's host are seen like any other. */
function withVendorCookies(options: Options): Options {
	if (!Array.isArray(options?.services)) return options;
	return {
		...options,
		services: options.services.map((one) =>
			one?.vendorCookies ? { ...one, cookies: [one.cookies ?? [], one.vendorCookies].flat() } : one,
		),
	};
}

/** The form of an address that the gate compares with patterns; empty if it never leaves the machine. */
export const subjectOf = (url: string): string => address(httpAddress(url));
