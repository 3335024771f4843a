import { escapeHtml } from '../lib/escape-html.js';
import { baseLanguage } from '../texts/language.js';
import { PRIVACY_CHOICES } from '../texts/privacy-choices.js';

/** The options of `privacyChoicesHtml`. */
export interface PrivacyChoicesOptions {
	/** The address of the preferences without JavaScript, as `handleConsent` serves them. @default "/consent" */
	readonly href?: string | undefined;
	/** A BCP 47 tag. @default "en" */
	readonly language?: string | undefined;
	/** Your own words for the link. @default those of the law, in English, Spanish or Japanese */
	readonly words?: string | undefined;
}

/**
 * The opt-out icon of 11 CCR 7015(b), as the California Department of Justice publishes it
 * (https://oag.ca.gov/privacy/ccpa/icons-download). It repeats the words of the link, so it is hidden from screen readers.
 */
const ICON =
	'<svg aria-hidden="true" viewBox="0 0 30 14" width="30" height="14"><path fill="#fff" d="M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z"/><path fill="#06f" d="M22.6 0H7.4C3.5 0 .4 3.1.4 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.2-7-7-7zM1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4C4.2 12.8 1.6 10.2 1.6 7z"/><path fill="none" stroke="#fff" stroke-width="1.2" stroke-linecap="round" d="m18.9 4.4 5.2 5.2m0-5.2-5.2 5.2"/><path fill="none" stroke="#06f" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" d="m5.8 7.3 2.3 2.1 4.1-4.9"/></svg>';

/**
 * Prints the link “Your Privacy Choices” with the official icon, for the header or footer of every page (US-09). It opens
 * the preferences in the page. Without JavaScript it leads to the preferences page of `handleConsent`.
 * @param options the address, the language, and words of your own
 * @returns HTML, escaped
 * @example
 * const footer = `<footer>${privacyChoicesHtml({ href: '/consent' })}</footer>`;
 */
export function privacyChoicesHtml({ href = '/consent', language = 'en', words }: PrivacyChoicesOptions = {}): string {
	const base = baseLanguage(language);
	const known = Object.hasOwn(PRIVACY_CHOICES, base) ? PRIVACY_CHOICES[base] : undefined;
	const text = words ?? known ?? PRIVACY_CHOICES.en ?? '';
	// If the words are English on a page of another language, `lang` says so (A11Y-10).
	const spoken = words !== undefined || known !== undefined ? language : 'en';
	return `<a href="${escapeHtml(href)}" lang="${escapeHtml(spoken)}" data-consent-action="preferences">${escapeHtml(text)} ${ICON}</a>`;
}
