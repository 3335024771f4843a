import { examine } from '../config/examine.js';
import type { Options } from '../config/options.js';
import { type Config, resolve } from '../config/resolve.js';
import { presets } from '../services/presets.js';

const resolved = new WeakMap<object, Config>();

/** A configuration in which nothing can be allowed. */
export const EMPTY_CONFIG: Config = resolve({}, presets);

/**
 * Resolves a configuration, each object once: one that is changed afterwards stays as it was first seen. Never throws:
 * with one that cannot be read, nothing can be allowed, and a service in doubt never is.
 */
export function resolveOnce(options: Options): Config {
	const cached = resolved.get(options);
	if (cached) return cached;
	let config = EMPTY_CONFIG;
	try {
		const read = resolve(options, presets);
		examine(read);
		config = read;
	} catch {
		// Said where the page reads the same configuration.
	}
	if (options instanceof Object) resolved.set(options, config);
	return config;
}
