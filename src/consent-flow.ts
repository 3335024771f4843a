import { needsDiagnosis } from './config/needs-diagnosis.js';
import { isToBeAsked } from './decision/is-to-be-asked.js';
import type { Ledger } from './decision/ledger.js';
import type { Renewed } from './decision/renew.js';
import { writeConsentCookie } from './decision/write-consent-cookie.js';
import { createDecisionMaker, type DecisionMaker } from './decision-maker.js';
import type { HasLeftovers } from './eraser/has-leftovers.js';
import { fetchDiagnosis } from './fetch-diagnosis.js';
import { createLazyEraser, type LazyEraser } from './lazy-eraser.js';
import { createLazyRecorder } from './lazy-recorder.js';
import { withFile } from './lib/with-file.js';
import type { PromptState, Screen, UiHost } from './ui/contract.js';
import { mount } from './ui/mount.js';
import { whenPrinted } from './ui/when-printed.js';

// Asking a visitor and making a decision are one file, which is fetched when there is somebody to ask.

/**
 * Why a visitor may have to be asked on a page that is already configured: a decision of another page was adopted, or the
 * decision was forgotten, on this page or another.
 * @internal
 */
export type Occasion = 'adopted' | 'forgotten';

/**
 * The way of a decision, from the question to its end.
 * @internal
 */
export interface ConsentFlow {
	/**
	 * Prepares the question for a visitor who has not decided: reports faults of the configuration, renews the part of a
	 * decision that a new policy lets stand, and erases the leftovers of trackers.
	 * @param given the configuration as the owner wrote it, for the diagnosis
	 * @returns true if the visitor has to be asked
	 */
	open(given: unknown, occasion?: Occasion): Promise<boolean>;
	readonly decide: DecisionMaker;
	erase: LazyEraser['erase'];
	/** Mounts banner and preferences, once, and takes over a banner that a server printed. */
	openScreen(host: UiHost): Promise<Screen>;
}

/**
 * @param prompt what this page asks beyond the usual; the banner shows it
 * @param hasLeftovers lent by the core, so that this file need not contain it
 */
export function createConsentFlow(ledger: Ledger, prompt: PromptState, hasLeftovers: HasLeftovers): ConsentFlow {
	let screen: Screen | undefined;
	const eraser = createLazyEraser(ledger, hasLeftovers);
	const withRecorder = createLazyRecorder(ledger);
	const erase = () => {
		withRecorder((recorder) => recorder.flush());
		return eraser.erase();
	};
	return {
		erase,
		async openScreen(host) {
			await whenPrinted();
			screen ??= mount(host);
			return screen;
		},
		async open(given, occasion) {
			const { config } = ledger;
			// Before a second question, the visitor may have allowed services that this page then loaded.
			const isNew = () => !occasion && !ledger.consent.decidedAt;
			if (needsDiagnosis(config))
				fetchDiagnosis(ledger.report, (file) => file.diagnose(given, config, { isNew, history: ledger.history }));
			if (config.options.import && !ledger.stored) await takeOver(ledger, !!occasion);
			// Awaited even with nothing to renew: a press that came before this file is handled first.
			const renewal = await (ledger.stored && fetchRenewal(ledger));
			// Nor may what another page has refused meanwhile be written again.
			if (renewal) ledger.reread();
			// Meanwhile the visitor may have decided, or the page may have got another configuration.
			if (ledger.consent.decided || config !== ledger.config) return false;
			const { stored, newServiceIds = [] }: Partial<Renewed> = renewal?.renew(config, ledger.stored) ?? {};
			prompt.newServiceIds = newServiceIds;
			// Without a decision, nothing has changed since the configuration came, and to tell everybody takes a while.
			if (ledger.stored) ledger.set(stored ?? ledger.stored);
			if (occasion === 'forgotten') withRecorder((recorder) => recorder.forget());
			erase();
			// The page that decided asks under its own policy, which may be newer. This page stops asking, and writes nothing.
			const isElsewhere = occasion === 'adopted' && isOfOtherPolicy(ledger);
			if (isElsewhere) screen?.hide();
			// Until the visitor has answered about the new services, the cookie keeps the earlier decision unchanged.
			if (!occasion && stored && ledger.consent.decided) writeConsentCookie(config, stored, ledger);
			return !isElsewhere && isToBeAsked(ledger.consent) && [...config.categories.values()].includes(false);
		},
		decide: createDecisionMaker({
			ledger,
			prompt,
			eraser,
			withRecorder,
			forgetElsewhere: () => ledger.config.options.import && takeOver(ledger, true),
		}),
	};
}

/** Was the decision made under another policy than that of this page? */
const isOfOtherPolicy = ({ stored, config }: Ledger): boolean =>
	!!stored?.decision.id && stored.decision.policyVersion !== config.version;

/** Takes over the visitor's decision from the tool that this site used before. */
const takeOver = (ledger: Ledger, isOver: boolean) =>
	withFile(import('./take-over/take-over.js'), (file) => file.takeOverInto(ledger, isOver), ledger.report);

/** Fetches the file that renews a decision: few visitors meet a new policy. */
const fetchRenewal = ({ report }: Ledger) => withFile(import('./ui/renewal.js'), (file) => file, report);
