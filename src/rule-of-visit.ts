import { applyRule } from './config/apply-rule.js';
import { hearsSignal } from './config/hears-signal.js';
import { isDeveloperHost } from './config/is-developer-host.js';
import type { Options, Words } from './config/options.js';
import type { Config } from './config/resolve.js';
import { isOverruled } from './decision/is-overruled.js';
import type { Ledger } from './decision/ledger.js';
import { listen } from './events.js';
import { page } from './lib/natives.js';
import { sameBuild } from './lib/same-build.js';
import { PRIVACY_CHOICES } from './texts/privacy-choices.js';

/**
 * Does the browser send a signal that the visitor's decision did not know of? A page that is made ready before anybody
 * opens it has no visitor (PLAT-11).
 */
export const hasNewSignal = ({ config, stored }: Ledger): boolean => !page.prerendering && isOverruled(config, stored);

/**
 * Puts into a configuration what applies to this page's visitor.
 * @param written the configuration as its owner wrote it, for the diagnosis
 * @param visit `attribute`: `data-region` of the script tag, where there is one; `ledger`: as it was before the
 * configuration
 */
export async function ruleOfVisit(
	config: Config,
	written: unknown,
	{ attribute, ledger }: { readonly attribute: string | null | undefined; readonly ledger: Ledger },
): Promise<Config> {
	const meta = (name: string) => page.querySelector(`meta[name=sekisho-${name}]`)?.getAttribute('content');
	const ruled = applyRule(config, {
		region: attribute || meta('region'),
		source: attribute ? 'attribute' : 'meta',
		signal: hearsSignal() || meta('gpc') === '1' ? 'gpc' : 'none',
	});
	// Where nobody is asked, nothing else would tell the developer what is wrong.
	if (ruled.rule.regime !== 'opt-in' && isDeveloperHost())
		import('./config/diagnose.js')
			.then(sameBuild)
			.then(({ diagnose }) => diagnose(written, ruled))
			.catch(() => {});
	// Where something starts without a question, a refusal that another tool remembers comes first.
	if (ruled.options.import && ruled.rule.regime !== 'opt-in')
		await import('./take-over/take-over.js').then(sameBuild).then(({ takeOver }) => takeOver(ruled, ledger));
	if (ruled.rule.regime === 'opt-out') restrictGoogle(ledger);
	return ruled.rule.regime === 'opt-out' ? { ...ruled, options: withChoicesLabel(ruled.options) } : ruled;
}

/**
 * Google has a mode of its own for those who opted out in the United States, beside Consent Mode (GCM-15):
 * https://support.google.com/analytics/answer/9626162. Said with each change, before a tag is placed.
 */
function restrictGoogle(ledger: Ledger): void {
	// Once, whatever configurations come.
	if (ledger.restrictsGoogle) return;
	ledger.restrictsGoogle = true;
	listen('change', () => {
		const { gtag } = window as { gtag?: unknown };
		if (typeof gtag === 'function' && ledger.consent.regime === 'opt-out')
			gtag('set', 'restricted_data_processing', !ledger.allows('marketing'));
	});
}

/** Names the button that reopens the preferences as the law does, where the owner has no words of their own. */
function withChoicesLabel(options: Options): Options {
	const texts: Record<string, Words> = { ...options.texts };
	for (const [language, reopen] of Object.entries(PRIVACY_CHOICES))
		texts[language] = { ...texts[language], reopen: texts[language]?.reopen ?? reopen };
	return { ...options, texts };
}
