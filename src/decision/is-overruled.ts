import type { Config } from '../config/resolve.js';
import type { Stored } from './codec.js';
import { decide } from './decide.js';

/**
 * Does the visitor's signal refuse something that would run without it? Then the refusal has to be stored (US-05).
 */
export function isOverruled(config: Config, stored: Stored | undefined): boolean {
	const runs = (rule: Config['rule']) => Object.values(decide({ ...config, rule }, stored, Date.now()).choices).join();
	const { rule } = config;
	const isKnown = !rule.signal || rule.signal === stored?.signal;
	return !isKnown && runs(rule) !== runs({ ...rule, refused: new Set() });
}
