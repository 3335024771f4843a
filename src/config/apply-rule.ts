import type { Config } from './resolve.js';
import { ruleOf, type Visit } from './rule.js';
import { runsByRule } from './runs-by-rule.js';
import { sellersOf } from './sellers-of.js';

/**
 * Puts the rule for a visit into a configuration. Total, as {@link ruleOf} is.
 * @param visit what is known of the visitor; a region or a signal in the configuration, written by a server, counts
 * first
 */
export function applyRule(config: Config, visit: Visit): Config {
	const { options, categories, services } = config;
	const { regime, minors, noSale, region, signals } = options;
	const sells = sellersOf(options.categories, categories, services);
	// Whatever a server wrote here to say yes, such as the value of the header, is a signal.
	const heard: Visit = signals?.gpc ? { ...visit, signal: 'gpc' } : visit;
	const place: Visit = region === undefined ? heard : { ...heard, region, source: 'config' };
	return {
		...config,
		rule: ruleOf({ regime, minors, categories, services, sells }, place),
		denied: noSale ? sells : new Set(),
		runsByRule,
	};
}
