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
import { isOwnHost } from './is-own-host.js';

/** What a configuration promises to a visitor. */
export interface Promises {
	/** Without a configuration nothing is declared: what a visitor allowed may then run. */
	readonly isKnown: boolean;
	readonly config: Config;
	/** The services that claim an address, or a name. */
	claims(kind: ClaimKind, text: string): readonly ResolvedService[];
	isTrusted(text: string): boolean;
	isOwnHost(host: string): boolean;
	/** May a service run? */
	allows(service: ResolvedService, phase: Phase): boolean;
	/** For how many days a cookie may live; `undefined` where nothing is promised. */
	daysOf(name: string): number | undefined;
}

/** Whose promises are read, for whom, and with what is known of vendors. */
interface PromiseSources {
	/** The host of the site, and the one that was named, if that led to it. */
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
		signal: gpc ? 'gpc' : 'none',
	});
	// The rule of the page itself, for a visitor who has not chosen.
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

/** An address on this site has no host as it is written. */
function withHost(options: Options, host: string): Options {
	const place = (url: string) => (`${url}`.startsWith('/') && !`${url}`.startsWith('//') ? host + url : url);
	const services = Array.isArray(options?.services) ? options.services : undefined;
	if (!services) return options;
	return {
		...options,
		services: services.map((one) => (Array.isArray(one?.urls) ? { ...one, urls: one.urls.map(place) } : one)),
	};
}

/** Seen from outside, a cookie on a vendor's host is declared like any other. */
function withVendorCookies(options: Options): Options {
	if (!Array.isArray(options?.services)) return options;
	return {
		...options,
		services: options.services.map((one) =>
			one?.vendorCookies ? { ...one, cookies: [one.cookies ?? [], one.vendorCookies].flat() } : one,
		),
	};
}

/** What the gate compares. */
export const subjectOf = (url: string): string => address(url.replace(/^ws/, 'http'));
