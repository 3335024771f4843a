import { examine } from '../config/examine.js';
import { choose, renew, type Wanted } from '../decision/choose.js';
import type { Method } from '../decision/consent.js';
import { keep } from '../decision/keep.js';
import type { Ledger } from '../decision/ledger.js';
import { erase, eraseCookie } from '../gate/erase.js';
import { report } from '../lib/report.js';

// The desk of the checkpoint: everything that asking a visitor and deciding need, fetched when there is somebody to ask.
export { mount } from './mount.js';
export { erase };

/**
 * Opens for a visitor who has not decided: sees what is doubtful in the configuration, renews a decision that a
 * reworded policy leaves standing, and has what trackers left erased, as every change does.
 * @param given the configuration as the owner gave it, for the diagnosis
 * @returns true when the visitor is to be asked
 */
export function open(ledger: Ledger, given: unknown): boolean {
	const { config, found } = ledger;
	if (examine(config)) import('../config/diagnose.js').then(({ diagnose }) => diagnose(given), report);
	const renewed = renew(config, found);
	ledger.set(renewed);
	if (renewed && ledger.consent.decided) keep(config, renewed, ledger);
	return !ledger.consent.decided && [...config.categories.values()].includes(false);
}

/** Makes a decision and remembers it, in the place of whatever was remembered before. */
export function decide(ledger: Ledger, method: Method, wanted: Wanted): void {
	const { config } = ledger;
	examine(config);
	const stored = choose(config, ledger.consent, method, wanted);
	eraseCookie(config.cookie.name, ledger);
	keep(config, stored, ledger);
	ledger.set(stored);
}
