import { examine } from '../config/examine.js';
import { choose, renew, type Wanted } from '../decision/choose.js';
import type { Consent, Method } from '../decision/consent.js';
import { keep } from '../decision/keep.js';
import type { Ledger } from '../decision/ledger.js';
import { erase, left, tell } from '../gate/erase.js';
import { eraseCookie } from '../gate/erase-cookie.js';
import { eraseUnseen } from '../gate/unseen.js';
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
	// The visitor can be quicker than the file: a decision stands.
	if (ledger.consent.decided) return false;
	const renewed = renew(config, found);
	ledger.set(renewed);
	if (renewed && ledger.consent.decided) keep(config, renewed, ledger);
	return !ledger.consent.decided && [...config.categories.values()].includes(false);
}

/** What was ever allowed on this page: what it started is still there. */
const granted: string[] = [];

/**
 * Makes a decision and remembers it, in the place of whatever was remembered before; the promise waits for the eraser.
 * @param before what was in force when the visitor decided
 * @returns what the event tells of it
 */
export async function decide(ledger: Ledger, method: Method, wanted: Wanted, before: Consent) {
	const { config, allows } = ledger;
	examine(config);
	const stored = choose(config, ledger.consent, method, wanted);
	eraseCookie(config.cookie.name, ledger);
	keep(config, stored, ledger);
	// Has it erased as well, as every change does.
	ledger.set(stored);
	const { consent } = ledger;
	granted.push(...Object.keys(before.choices).filter((id) => before.choices[id]));
	const found = await left;
	const back = granted.filter((id) => !allows(id));
	const locked = eraseUnseen(
		config.services.filter(({ id }) => back.includes(id)),
		ledger,
	);
	tell(locked);
	// No script can stop another that runs already.
	const reload = !!back[0];
	const { gate, consent: options } = config.options;
	// The browser's own wall cannot be taken down: what is granted needs a page without it.
	const opened = gate?.strict && Object.keys(before.choices).some((id) => allows(id) && !before.choices[id]);
	if (opened || (reload && options?.reloadOnWithdraw === true)) location.reload();
	return { consent, reload, undeletable: [...found, ...locked] };
}
