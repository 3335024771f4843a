import { renderToString } from 'preact-render-to-string';
import type { Options, Words } from '../config/options.js';
import type { Consent } from '../decision/consent.js';
import { isToBeAsked } from '../decision/is-to-be-asked.js';
import { SOME_DECISION } from '../decision/some-decision.js';
import { escapeHtml } from '../lib/escape-html.js';
import { formWords } from '../texts/form-texts.js';
import { baseLanguage } from '../texts/language.js';
import type { Locales } from '../texts/locales.js';
import { localize } from '../texts/localize.js';
import { text } from '../texts/text.js';
import { banner } from '../ui/banner.js';
import hostCss from '../ui/host-element.css?inline';
import { makeImportant } from '../ui/make-important.js';
import { placeAttributes } from '../ui/place-attributes.js';
import * as renewal from '../ui/renewal.js';
import css from '../ui/style.css?inline';
import printedCss from './banner.css?inline';
import { resolveOnce } from './resolve-once.js';
import { SHOWN_FIELD, shownValue } from './shown-field.js';
import { visitorLanguage } from './visitor-language.js';

/** The options of `bannerHtml`. */
export interface BannerOptions {
	/**
	 * The language of the banner, a BCP 47 tag: that of the page.
	 * @default the configuration's, else the browser's, else English
	 */
	readonly language?: string;
	/** The `Accept-Language` header, for a page that is served in the visitor's language. */
	readonly acceptLanguage?: string | null;
	/** The default words of that language. `en` and `ja` are built in; the package has a file for each other language. */
	readonly words?: Words;
	/** The page's Content-Security-Policy nonce, for the style. */
	readonly nonce?: string;
	/** The path at which `handleConsent` answers. @default "/consent" */
	readonly action?: string;
	/** The path on this site to which the form leads back. @default the page from which the visitor posted the form */
	readonly back?: string;
	/** The `Host` header. The host stands for `company.name` if that is missing. */
	readonly host?: string;
}

/** The id that ties the buttons to the form. The form is not around them, so that the banner has the script's elements. */
const FORM = 'sekisho-form';

/**
 * Prints the banner into a page, for a visitor who has to be asked. It is there at the first paint. It works without
 * JavaScript, because it is a form for `handleConsent`. The script later takes over the same elements, so that nothing
 * moves. Print it as the first element of `<body>`.
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param consent what `readConsent` returned. `undefined` prints the same HTML for every visitor, as a shared cache needs:
 * a line of script then shows the banner if no decision is stored
 * @param options the language, the nonce, and the address of the form
 * @returns HTML; the empty string for a visitor who does not have to be asked, for example in a region with another rule. A
 * visitor who has decided about all services but new ones gets the empty string too, and is asked by the script
 * @example
 * const consent = readConsent(request.headers.get('cookie'), config);
 * const html = `<body>${bannerHtml(config, consent, { language: 'ja', nonce })}…`;
 */
export function bannerHtml(
	config: Options,
	consent: (Pick<Consent, 'decided' | 'decidedAt'> & { readonly regime?: Consent['regime'] }) | undefined,
	options: BannerOptions = {},
): string {
	const { categories } = resolveOnce(config);
	const isAsked = !consent || (isToBeAsked(consent) && !consent.decidedAt);
	if (!isAsked || ![...categories.values()].includes(false)) return '';
	return consent ? print(config, options) : forEverybody(print(config, options), options.nonce);
}

/** The script that shows the banner: it replaces the `<template>` before it with the template's content. */
const SHOW = `${SOME_DECISION}.test(document.cookie)||document.currentScript.previousSibling.replaceWith(document.currentScript.previousSibling.content)`;

const forEverybody = (banner: string, nonce: string | undefined) =>
	`<template>${banner}</template><script${nonce === undefined ? '' : ` nonce="${escapeHtml(nonce)}"`}>${SHOW}</script>`;

function print(given: Options, { host = '', nonce, action = '/consent', back, ...choice }: BannerOptions): string {
	const config = resolveOnce(given);
	const options = withName(config.options, host);
	const language = visitorLanguage(options, choice);
	const locales = printedLocales(language, choice.words);
	const asking = { config: { ...config, options }, prompt: { newServiceIds: [] }, choose() {} };
	const needsRenewal = !!config.upcoming || !!options.minors;
	const texts = locales.localize(options, formWords);
	const shown = shownValue({ layer: 'banner', language, words: { banner: texts.words.banner } });
	const sheet = makeImportant(css + (needsRenewal ? renewal.css : '')) + hostCss + printedCss;
	return renderToString(
		<div
			id="sekisho"
			data-printed=""
			popover="manual"
			data-nosnippet="true"
			data-react-aria-top-layer="true"
			data-turbo-permanent="true"
		>
			<style nonce={nonce} dangerouslySetInnerHTML={{ __html: sheet }} />
			<div {...placeAttributes(language, options)}>
				{banner({ host: asking, texts, renewal: needsRenewal ? printedRenewal : null, locales, button })}
			</div>
			<form id={FORM} method="post" action={action}>
				<input type="hidden" name={SHOWN_FIELD} value={shown} />
				{back !== undefined && <input type="hidden" name="return" value={back} />}
			</form>
		</div>,
	);
}

/** The options with a name for the company. If it has none, its host is the name, as in the script. */
const withName = (options: Options, host: string): Options =>
	text(Object(options.company).name, 'en')
		? options
		: { ...options, company: { ...options.company, name: host.replace(/:\d+$/, '') || '…' } };

/** The locales for one language, whose words the server already has. */
const printedLocales = (language: string, words: Words | undefined): Locales => ({
	load: () => undefined,
	localize: (options, bundled) => localize(options, language, bundled.en, words ?? bundled[baseLanguage(language)]),
});

/** The renewal part of the banner. Its age statement is a field of the form. */
const printedRenewal: typeof renewal = {
	...renewal,
	ageStatement: (host, texts) => renewal.ageStatement(host, texts, { name: 'minors', form: FORM }),
};

/** A button that posts the form. Once the script runs, it handles the press instead. */
const button = (action: string, words: string) => (
	<button
		type="submit"
		form={FORM}
		name="action"
		value={action}
		formMethod={action === 'preferences' ? 'get' : undefined}
		data-consent-action={action}
	>
		{words}
	</button>
);
