import { buildDecision, type ChoiceInput } from './decision/build-decision.js';
import type { Stored } from './decision/codec.js';
import type { Consent } from './decision/consent.js';
import type { Ledger } from './decision/ledger.js';
import { writeConsentCookie } from './decision/write-consent-cookie.js';
import type { Pending, Wish } from './decision-queue.js';
import { type Events, emit } from './events.js';
import { fetchDiagnosis } from './fetch-diagnosis.js';
import type { LazyEraser } from './lazy-eraser.js';
import type { WithRecorder } from './lazy-recorder.js';
import { withFile } from './lib/with-file.js';
import type { PromptState, Screen, View } from './ui/contract.js';

/** What a decision changes beside the ledger. @internal */
export interface DecisionEffects extends Pick<Screen, 'hide'> {
	show(view: View): void;
	/** Shows where something is missing for a decision. */
	showAgain(): void;
	/** Called after a decision was written. */
	decided(): void;
}

/** What decisions are made with. @internal */
interface DecisionMakerParts {
	readonly ledger: Ledger;
	/** What this page asks beyond the usual. */
	readonly prompt: PromptState;
	readonly eraser: LazyEraser;
	readonly withRecorder: WithRecorder;
	/** Erases what the tool that this site had before has kept: it must not come back when this decision has run out. */
	forgetElsewhere(): void;
}

/**
 * Makes one decision of what visitor and page asked for, and writes it into the consent cookie, in the place of an
 * earlier one. None is made where only ids are named that nobody declared, or where an age has to be stated first.
 * @returns resolves once what the decision refuses is erased, and the page was told
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
	const make = ({ before, press }: Pending, wishes: readonly Wish[]) => {
		prompt.newServiceIds = [];
		prompt.ageStated = false;
		const stored = buildFrom(wishes, ledger);
		// The layer closes with the decision.
		const { shown } = prompt;
		addEventListener('securitypolicyviolation', onViolation);
		writeConsentCookie(ledger.config, stored, ledger);
		ledger.take(stored);
		forgetElsewhere();
		// By the time that its file is there, the visitor may have decided once more.
		const { config, consent: after } = ledger;
		withRecorder((recorder) => {
			recorder.record({ config, stored, before, after, press, shown });
			recorder.flush();
		});
		return eraser.conclude(before);
	};
	return async (pending, { decided, show, showAgain, hide }) => {
		const wishes = pending.wishes.filter(({ choices }) => !isSlip(choices, ledger));
		prompt.ageMissing = needsAge(ledger, wishes, pending.before) && !prompt.ageStated;
		if (prompt.ageMissing) return showAgain();
		const conclusion = wishes[0] && make(pending, wishes);
		if (conclusion) {
			decided();
			hide();
		}
		if (pending.view) show(pending.view);
		if (conclusion) endDecision(ledger, await conclusion);
	};
}

/** Makes one decision of wishes that came one after the other: at least one. */
function buildFrom(wishes: readonly Wish[], ledger: Ledger): Stored {
	let { consent, stored } = ledger;
	for (const { method, choices } of wishes) {
		stored = buildDecision({ config: ledger.config, before: consent, stored, method, input: choices });
		consent = ledger.consentOf(stored);
	}
	return stored as Stored;
}

/** Are all ids of a choice unknown? A slip of the pen is no refusal of everything. Ids that nobody knows are reported. */
function isSlip(wanted: ChoiceInput, { consent: { choices }, report }: Ledger): boolean {
	const ids = Object.keys(Object(wanted));
	const unknown = ids.filter((id) => !(id in choices));
	if (unknown.length > 0) fetchDiagnosis(report, (file) => file.diagnoseIds(unknown, choices));
	return unknown.length > 0 && unknown.length === ids.length;
}

/** A policy that a server sent before the visitor allowed anything goes on blocking it. */
const reloadsBlocked = (ledger: Ledger) => (event: SecurityPolicyViolationEvent) =>
	withFile(import('./csp/reload-blocked.js'), (file) => file.reloadBlocked(event, ledger), ledger.report);

/**
 * Must the visitor state an age first? Only where something is allowed, and nothing was before: who was old enough once
 * still is.
 */
function needsAge({ config }: Ledger, wishes: readonly Wish[], before: Consent): boolean {
	const grants = wishes.some(({ choices }) => choices === true || Object.values(Object(choices)).includes(true));
	const isGranted = (id: string) => before.choices[id] && !config.categories.get(id);
	return !!config.options.minors && grants && ![...config.categories.keys()].some(isGranted);
}

/** Tells the page of a decision, and loads it anew where the owner wants that and no listener prevents it. */
function endDecision({ config }: Ledger, decision: Events['decide']): void {
	const mayReload = emit('decide', decision);
	if (mayReload && decision.reload && config.options.consent?.reloadOnWithdraw === true) location.reload();
}
