import { examine } from '../config/examine.js';
import { buildDecision, type ChoiceInput } from '../decision/build-decision.js';
import type { Consent, Method } from '../decision/consent.js';
import type { Ledger } from '../decision/ledger.js';
import { writeConsentCookie } from '../decision/write-consent-cookie.js';
import type { HasLeftovers } from '../eraser/has-leftovers.js';
import { report } from '../lib/report.js';
import { asking } from './asking.js';

// The desk of the checkpoint: everything that asking a visitor and deciding need, fetched when there is somebody to ask.
export { mount } from './mount.js';

/** What is being erased now, and what could not be, by name. */
let left: Promise<string[]> = Promise.resolve([]);

/**
 * Has erased what is not allowed; the eraser is fetched where there may be something to erase. Never rejects.
 * @param hasLeftovers the core has it already
 */
export function erase(ledger: Ledger, hasLeftovers: HasLeftovers): void {
	const { config, consent, allows } = ledger;
	if (config.services.every(({ id }) => allows(id))) return;
	const sweep = async () => (await eraser())?.erase(ledger) ?? [];
	left = consent.decided ? sweep() : hasLeftovers(ledger).then((is) => (is ? sweep() : []));
}

/** Fetches the eraser; without it, another page load erases what is left. Never rejects. */
const eraser = () => import('../eraser/erase.js').catch((error) => report('failed', error));

/**
 * Opens for a visitor who has not decided: sees what is doubtful in the configuration, renews a decision as far as a new
 * policy leaves it standing, and has what trackers left erased, as every change does.
 * @param given the configuration as the owner gave it, for the diagnosis
 * @returns true when the visitor is to be asked
 */
export async function open(ledger: Ledger, given: unknown): Promise<boolean> {
	const { config } = ledger;
	// Asked anew, the visitor may have allowed what this page has loaded.
	const isNew = () => given !== config.options && !ledger.consent.decidedAt;
	if (examine(config)) import('../config/diagnose.js').then(({ diagnose }) => diagnose(given, config, isNew), report);
	const renewal = ledger.stored && (await import('./renewal.js').catch((error) => report('failed', error)));
	// The visitor can be quicker than the file: a decision stands.
	if (ledger.consent.decided) return false;
	const { stored, newServiceIds = [] } = renewal?.renew(config, ledger.stored) ?? {};
	asking.fresh = newServiceIds;
	ledger.set(stored);
	// Until the visitor has answered for what is new, the earlier decision stays as it was written.
	if (stored && ledger.consent.decided) writeConsentCookie(config, stored, ledger);
	return !ledger.consent.decided && [...config.categories.values()].includes(false);
}

/** What was ever allowed on this page: what it started is still there. */
const granted: string[] = [];

/**
 * Makes a decision and remembers it, in the place of whatever was remembered before; the promise waits for the eraser.
 * @param before what was in force when the visitor decided
 * @returns what the event tells of it; nothing when it must not be made yet
 */
export function decide(ledger: Ledger, method: Method, wanted: ChoiceInput, before: Consent) {
	const { config } = ledger;
	const named = Object.keys(Object(wanted));
	// A slip of the pen is no refusal of everything.
	if (named[0] && !named.some((id) => id in before.choices)) throw `choose: no ${named}`;
	const isGranted = (id: string) => before.choices[id] && !config.categories.get(id);
	const grants = wanted === true || Object.values(Object(wanted)).includes(true);
	// Who was old enough once still is.
	asking.missing =
		!!config.options.minors && grants && !asking.stated && ![...config.categories.keys()].some(isGranted);
	if (asking.missing) return;
	asking.fresh = [];
	examine(config);
	const stored = buildDecision(config, ledger.consent, method, wanted);
	ledger.clear();
	writeConsentCookie(config, stored, ledger);
	// Has it erased as well, as every change does.
	ledger.set(stored);
	granted.push(...Object.keys(before.choices).filter((id) => before.choices[id]));
	return conclude(ledger, before);
}

/** Waits for the eraser, and sees what only another load of the page can end. */
async function conclude(ledger: Ledger, before: Consent) {
	const { config, consent, allows } = ledger;
	const found = await left;
	const back = granted.filter((id) => !allows(id));
	const unseen = back[0] ? ((await eraser())?.eraseUnlisted(ledger, back) ?? []) : [];
	// No script can stop another that runs already.
	const reload = !!back[0];
	const { gate, consent: options } = config.options;
	// The browser's own wall cannot be taken down: what is granted needs a page without it.
	const opened = gate?.strict && Object.keys(before.choices).some((id) => allows(id) && !before.choices[id]);
	if (opened || (reload && options?.reloadOnWithdraw === true)) location.reload();
	return { consent, reload, undeletable: [...found, ...unseen] };
}
