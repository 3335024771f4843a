import { buildDecision, type ChoiceInput } from './decision/build-decision.js';
import type { Stored } from './decision/codec.js';
import type { Consent } from './decision/consent.js';
import { type DecisionFollower, keepDecision } from './decision/keep-decision.js';
import type { Ledger } from './decision/ledger.js';
import { writeConsentCookie } from './decision/write-consent-cookie.js';
import type { Pending, Wish } from './decision-queue.js';
import { type Events, emit } from './events.js';
import { fetchDiagnosis } from './fetch-diagnosis.js';
import type { LazyEraser } from './lazy-eraser.js';
import type { WithRecorder } from './lazy-recorder.js';
import { withFile } from './lib/with-file.js';
import type { PromptState, Screen, View } from './ui/contract.js';

/** The effects of a decision outside the ledger. @internal */
export interface DecisionEffects extends Pick<Screen, 'hide'>, DecisionFollower {
	show(view: View): void;
	/** Shows the view again, because something is missing for a decision. */
	showAgain(): void;
}

/** What makes decisions needs these. @internal */
interface DecisionMakerParts {
	readonly ledger: Ledger;
	/** What this page asks beyond the usual. */
	readonly prompt: PromptState;
	readonly eraser: LazyEraser;
	readonly withRecorder: WithRecorder;
	/** Erases what the site's earlier tool stored: that decision must not count again when this one expires. */
	forgetElsewhere(): void;
}

/**
 * Makes one decision of the pending wishes, and writes it to the consent cookie in place of an earlier one. It makes none
 * if every id that is named is undeclared, or if the visitor has to state an age first.
 * @returns resolves once the data of refused services is erased and the page has been notified
 * @internal
 */
export type DecisionMaker = (pending: Pending, effects: DecisionEffects) => Promise<void>;

export function createDecisionMaker({
	ledger,
	prompt,
	eraser,
	withRecorder,
	forgetElsewhere,
}: DecisionMakerParts): DecisionMaker {
	const onViolation = reloadsBlocked(ledger);
	const make = ({ before, press }: Pending, wishes: readonly Wish[], effects: DecisionEffects) => {
		prompt.newServiceIds = [];
		prompt.ageStated = false;
		const stored = buildFrom(wishes, ledger);
		// Read first: the decision closes the layer that was shown.
		const { shown } = prompt;
		addEventListener('securitypolicyviolation', onViolation);
		writeConsentCookie(ledger.config, stored, ledger);
		ledger.take(stored);
		keepDecision(ledger, effects);
		forgetElsewhere();
		// Read now: the visitor may decide again before the recorder's file is there.
		const { config, consent: after } = ledger;
		withRecorder((recorder) => {
			recorder.record({ config, stored, before, after, press, shown });
			recorder.flush();
		});
		return eraser.conclude(before);
	};
	return async (pending, effects) => {
		const { decided, show, showAgain, hide } = effects;
		const wishes = pending.wishes.filter(({ choices }) => !isSlip(choices, ledger));
		prompt.ageMissing = needsAge(ledger, wishes, pending.before) && !prompt.ageStated;
		if (prompt.ageMissing) return showAgain();
		const conclusion = wishes[0] && make(pending, wishes, effects);
		if (conclusion) {
			decided();
			hide();
		}
		if (pending.view) show(pending.view);
		if (conclusion) endDecision(ledger, await conclusion);
	};
}

/** Makes one decision of successive wishes. @param wishes at least one */
function buildFrom(wishes: readonly Wish[], ledger: Ledger): Stored {
	let { consent, stored } = ledger;
	for (const { method, choices } of wishes) {
		stored = buildDecision({ config: ledger.config, before: consent, stored, method, input: choices });
		consent = ledger.consentOf(stored);
	}
	return stored as Stored;
}

/** Does a choice name unknown ids only? A typing error must not refuse everything. Unknown ids are reported. */
function isSlip(wanted: ChoiceInput, { consent: { choices }, report }: Ledger): boolean {
	const ids = Object.keys(Object(wanted));
	const unknown = ids.filter((id) => !(id in choices));
	if (unknown.length > 0) fetchDiagnosis(report, (file) => file.diagnoseIds(unknown, choices));
	return unknown.length > 0 && unknown.length === ids.length;
}

/** A Content-Security-Policy that a server sent before consent still blocks the services that are allowed now. */
const reloadsBlocked = (ledger: Ledger) => (event: SecurityPolicyViolationEvent) =>
	withFile(import('./csp/reload-blocked.js'), (file) => file.reloadBlocked(event, ledger), ledger.report);

/**
 * Must the visitor state an age first? Only if this is the first time that something is allowed: a visitor who was old
 * enough before still is.
 */
function needsAge({ config }: Ledger, wishes: readonly Wish[], before: Consent): boolean {
	const grants = wishes.some(({ choices }) => choices === true || Object.values(Object(choices)).includes(true));
	const isGranted = (id: string) => before.choices[id] && !config.categories.get(id);
	return !!config.options.minors && grants && ![...config.categories.keys()].some(isGranted);
}

/** Notifies the page of a decision, and reloads the page if the owner wants that and no listener prevents it. */
function endDecision({ config }: Ledger, decision: Events['decide']): void {
	const mayReload = emit('decide', decision);
	if (mayReload && decision.reload && config.options.consent?.reloadOnWithdraw === true) location.reload();
}
