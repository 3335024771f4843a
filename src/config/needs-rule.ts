import { page } from '../lib/natives.js';
import { hearsSignal } from './hears-signal.js';
import type { Options } from './options.js';

/**
 * Can another rule than opt-in apply to this visitor? Then the file that finds the rule is fetched (`apply-rule.ts`),
 * and everything is held until it is there.
 */
export const needsRule = ({ regime = 'opt-in', noSale, signals }: Options): boolean =>
	regime !== 'opt-in' ||
	!!noSale ||
	!!signals?.gpc ||
	hearsSignal() ||
	// A server may have heard it in the header (GPC-02).
	!!page.querySelector('meta[name=sekisho-gpc]');
