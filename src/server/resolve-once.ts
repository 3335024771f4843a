import { applyRule } from '../config/apply-rule.js';
import type { Options } from '../config/options.js';
import { type Config, resolve } from '../config/resolve.js';
import { memoize } from '../lib/memoize.js';
import { presets } from '../services/presets.js';

/** A configuration in which nothing can be allowed. */
export const EMPTY_CONFIG: Config = resolve({}, presets);

/**
 * Resolves a configuration, each object once: one that is changed afterwards stays as it was first seen. Only the day on
 * which an announced policy takes effect makes it read once more. Never throws: with one that cannot be read, nothing can
 * be allowed, and a service in doubt never is.
 */
export function resolveOnce(options: Options): Config {
	if (!(options instanceof Object)) return read(options);
	const known = resolvedOf(options);
	if (isOutdated(known.config)) known.config = read(known.config.options);
	return known.config;
}

/** What a server knows of a visitor before anything is chosen; what the configuration says of it counts first. */
export interface ServerVisit {
	/** As `regionOf` returns it: `JP`, `US-CA`; `undefined` where nobody knows. */
	readonly region?: string | undefined;
	/** The request had `Sec-GPC: 1`, as `readSignals` returns it. */
	readonly gpc?: boolean;
}

/** A configuration with the rule for a visitor. */
export const configFor = (options: Options, { region, gpc = false }: ServerVisit): Config =>
	applyRule(resolveOnce(options), { region, source: 'header', signal: gpc ? 'gpc' : 'none' });

/** A policy that was only announced is in force by now: a page that loads today says so too. */
const isOutdated = ({ upcoming, options }: Config): boolean =>
	upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();

/** What was last read of a configuration. */
const resolvedOf = memoize((options: Options) => ({ config: read(options) }));

function read(options: Options): Config {
	try {
		return applyRule(resolve(options, presets), {});
	} catch {
		// The page says what is wrong with the same configuration.
		return EMPTY_CONFIG;
	}
}
