import type { Options } from '../config/options.js';
import { type Config, resolve } from '../config/resolve.js';
import { presets } from '../services/presets.js';

const resolved = new WeakMap<object, Config>();

/** A configuration in which nothing can be allowed. */
export const EMPTY_CONFIG: Config = resolve({}, presets);

/**
 * Resolves a configuration, each object once: one that is changed afterwards stays as it was first seen. Only the day on
 * which an announced policy takes effect makes it read once more. Never throws: with one that cannot be read, nothing can
 * be allowed, and a service in doubt never is.
 */
export function resolveOnce(options: Options): Config {
	const cached = resolved.get(options);
	if (cached && !isOutdated(cached)) return cached;
	const config = read(cached?.options ?? options);
	if (options instanceof Object) resolved.set(options, config);
	return config;
}

/** A policy that was only announced is in force by now: a page that loads today says so too. */
const isOutdated = ({ upcoming, options }: Config): boolean =>
	upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();

function read(options: Options): Config {
	try {
		return resolve(options, presets);
	} catch {
		// The page says what is wrong with the same configuration.
		return EMPTY_CONFIG;
	}
}
