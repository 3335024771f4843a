import { page } from '../lib/natives.js';
import { hearsSignal } from './hears-signal.js';
import type { Options } from './options.js';

/**
 * Does anything but opt-in apply to this visitor, or may it? Then what applies is fetched (`apply-rule.ts`), and until it
 * is there everything is held.
 */
export const needsRule = ({ regime = 'opt-in', noSale, signals }: Options): boolean =>
	regime !== 'opt-in' ||
	noSale !== undefined ||
	signals !== undefined ||
	hearsSignal() ||
	// A server may have heard it in the header (GPC-02).
	page.querySelector('meta[name=sekisho-gpc]') !== null;
