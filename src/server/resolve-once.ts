import { applyRule } from '../config/apply-rule.js';
import type { Options } from '../config/options.js';
import { type Config, resolve } from '../config/resolve.js';
import { memoize } from '../lib/memoize.js';
import { presets } from '../services/presets.js';

/** A configuration in which nothing can be allowed. */
export const EMPTY_CONFIG: Config = resolve({}, presets);

/**
 * Resolves a configuration. Each object is resolved once, and later changes to it have no effect. It is resolved again when
 * an announced policy takes effect. Never throws: if it cannot be read, nothing can be allowed.
 */
export function resolveOnce(options: Options): Config {
	if (!(options instanceof Object)) return read(options);
	const known = resolvedOf(options);
	if (isOutdated(known.config)) known.config = read(known.config.options);
	return known.config;
}

/** The visitor's region and signal, as a server knows them. A region in the configuration takes precedence. */
export interface ServerVisit {
	/** The region, as `regionOf` returns it: `JP`, `US-CA`; `undefined` if it is not known. */
	readonly region?: string | undefined;
	/** Did the request have `Sec-GPC: 1`? `readSignals` says so. */
	readonly gpc?: boolean | undefined;
}

/** A configuration with the rule for a visitor. */
export const configFor = (options: Options, { region, gpc = false }: ServerVisit): Config =>
	applyRule(resolveOnce(options), { region, source: 'header', signal: gpc ? 'gpc' : undefined });

/** Has an announced policy taken effect since the configuration was resolved? A page that loads now sees it in force. */
const isOutdated = ({ upcoming, options }: Config): boolean =>
	upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();

/** The last result of reading a configuration, in an object that can be changed. */
const resolvedOf = memoize((options: Options) => ({ config: read(options) }));

function read(options: Options): Config {
	try {
		return applyRule(resolve(options, presets), {});
	} catch {
		// The page reports the faults of the same configuration.
		return EMPTY_CONFIG;
	}
}
