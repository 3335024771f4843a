import { applyRule } from './config/apply-rule.js';
import { hearsSignal } from './config/hears-signal.js';
import { isDeveloperHost } from './config/is-developer-host.js';
import type { Options, Words } from './config/options.js';
import type { Config } from './config/resolve.js';
import { isOverruled } from './decision/is-overruled.js';
import type { Ledger } from './decision/ledger.js';
import { listen } from './events.js';
import type { LazyUi } from './lazy-ui.js';
import { page } from './lib/natives.js';
import { sameBuild } from './lib/same-build.js';
import { PRIVACY_CHOICES } from './texts/privacy-choices.js';

/** A configuration that is to be put in force. @internal */
export interface Beginning {
	readonly config: Config;
	/** The configuration as the owner wrote it. */
	readonly options: unknown;
	/** Is it still the latest configuration? */
	isCurrent(): boolean;
	/** Is everything held until the rule is known? Otherwise the earlier configuration stays in force until then. */
	readonly holdsAll?: boolean;
}

/** What puts a configuration with a rule in force is made of these. @internal */
interface RuledParts {
	readonly ledger: Ledger;
	readonly ui: Pick<LazyUi, 'decide'>;
	/** `data-region` of the script tag, where there is one. */
	readonly region: string | null | undefined;
	begin(beginning: Beginning): void;
}

/**
 * Puts a configuration in force, with the rule for this visitor in it. Then it decides for a visitor whose browser sends a
 * privacy signal that it did not send when the visitor decided.
 */
export async function beginByRule(beginning: Beginning, { begin, ledger, ui, region }: RuledParts): Promise<void> {
	const config = await ruleOfVisit(beginning, { attribute: region, ledger });
	begin({ ...beginning, config });
	const hear = () => {
		// A prerendered page has no visitor yet (PLAT-11).
		const isNew = beginning.isCurrent() && !page.prerendering && isOverruled(ledger.config, ledger.stored);
		if (isNew) ui.decide('signal', {});
	};
	hear();
	page.addEventListener('prerenderingchange', hear);
}

/**
 * Puts the rule for this visitor into a configuration.
 * @param visit `attribute`: the value of `data-region` on the script tag, if there is a script tag; `ledger`: the ledger
 * before this configuration is in force
 */
export async function ruleOfVisit(
	{ config, options: written }: Pick<Beginning, 'config' | 'options'>,
	{ attribute, ledger }: { readonly attribute: string | null | undefined; readonly ledger: Ledger },
): Promise<Config> {
	const meta = (name: string) => page.querySelector(`meta[name=sekisho-${name}]`)?.getAttribute('content');
	const ruled = applyRule(config, {
		region: attribute || meta('region'),
		source: attribute ? 'attribute' : 'meta',
		signal: hearsSignal() || meta('gpc') === '1' ? 'gpc' : undefined,
	});
	// Elsewhere the question reports faults; here nobody is asked.
	if (ruled.rule.regime !== 'opt-in' && isDeveloperHost())
		import('./config/diagnose.js')
			.then(sameBuild)
			.then(({ diagnose }) => diagnose(written, ruled, { history: ledger.history }))
			.catch(() => {});
	// If services start without a question, a refusal that an earlier tool stored must be known first.
	if (ruled.options.import && ruled.rule.regime !== 'opt-in')
		await import('./take-over/take-over.js').then(sameBuild).then(({ takeOver }) => takeOver(ruled, ledger));
	if (ruled.rule.regime === 'opt-out') restrictGoogle(ledger);
	return ruled.rule.regime === 'opt-out' ? { ...ruled, options: withChoicesLabel(ruled.options) } : ruled;
}

/**
 * Tells Google's tag of an opt-out in the United States, which has a setting of its own beside Consent Mode (GCM-15):
 * https://support.google.com/analytics/answer/9626162. Each change tells it, before a tag is placed.
 */
function restrictGoogle(ledger: Ledger): void {
	// One listener is enough, however many configurations follow.
	if (ledger.restrictsGoogle) return;
	ledger.restrictsGoogle = true;
	const tell = () => {
		const { gtag } = window as { gtag?: unknown };
		if (typeof gtag === 'function' && ledger.consent.regime === 'opt-out')
			gtag('set', 'restricted_data_processing', !ledger.allows('marketing'));
	};
	listen('change', tell, ledger.listeners);
}

/** Labels the reopen button as the law asks (US-09), unless the owner has written a label. */
function withChoicesLabel(options: Options): Options {
	const texts: Record<string, Words> = { ...options.texts };
	for (const [language, reopen] of Object.entries(PRIVACY_CHOICES))
		texts[language] = { ...texts[language], reopen: texts[language]?.reopen ?? reopen };
	return { ...options, texts };
}
