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

// Everything that asking a visitor and deciding need is one file, which is fetched when there is somebody to ask.

/**
 * Why a visitor may have to be asked, where no configuration has come: a decision of another page was adopted, or the
 * decision was forgotten, here or there.
 * @internal
 */
export type Occasion = 'adopted' | 'forgotten';

/**
 * The way of a decision, from the question to its end.
 * @internal
 */
export interface ConsentFlow {
	/**
	 * Opens for a visitor who has not decided: locks what is in doubt in the configuration, renews a decision as far as a
	 * new policy leaves it standing, and erases what trackers left.
	 * @param given the configuration as the owner gave it, for the diagnosis
	 * @returns true when the visitor is to be asked
	 */
	open(given: unknown, occasion?: Occasion): Promise<boolean>;
	readonly decide: DecisionMaker;
	erase: LazyEraser['erase'];
	/** Brings banner and preferences to the page, once, and takes over the banner that a server printed. */
	openScreen(host: UiHost): Promise<Screen>;
}

/**
 * @param prompt what this page asks beyond the usual; the banner shows it
 * @param hasLeftovers of the core, which has it already
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
			// Asked anew, the visitor may have allowed what this page has loaded.
			const isNew = () => !occasion && !ledger.consent.decidedAt;
			if (needsDiagnosis(config)) fetchDiagnosis(ledger.report, (file) => file.diagnose(given, config, isNew));
			if (config.options.import && !ledger.stored) await takeOver(ledger, !!occasion);
			// Waits in any case: a press that came before this file has its turn.
			const renewal = await (ledger.stored && fetchRenewal(ledger));
			// The visitor can be quicker than a file: a decision stands. And the page can have another configuration by now.
			if (ledger.consent.decided || config !== ledger.config) return false;
			const { stored, newServiceIds = [] }: Partial<Renewed> = renewal?.renew(config, ledger.stored) ?? {};
			prompt.newServiceIds = newServiceIds;
			ledger.set(stored ?? ledger.stored);
			if (occasion === 'forgotten') withRecorder((recorder) => recorder.forget());
			erase();
			// The page that decided asks by its own policy. This one may be older: its question ends, and it writes nothing.
			const isElsewhere = occasion === 'adopted' && isOfOtherPolicy(ledger);
			if (isElsewhere) screen?.hide();
			// Until the visitor has answered for what is new, the earlier decision stays as it was written.
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

/** Takes over what the visitor answered to the tool that this site had before. */
const takeOver = (ledger: Ledger, isOver: boolean) =>
	withFile(import('./take-over/take-over.js'), (file) => file.takeOverInto(ledger, isOver), ledger.report);

/** Fetches what renews a decision: few visitors meet a new policy. */
const fetchRenewal = ({ report }: Ledger) => withFile(import('./ui/renewal.js'), (file) => file, report);
