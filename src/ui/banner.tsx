import type { BannerTexts } from '../texts/banner-texts.js';
import type { Locales } from '../texts/locales.js';
import type { button } from './button.js';
import type { Asking } from './contract.js';
import { slots } from './slots.js';

interface Props {
	readonly host: Asking;
	readonly texts: BannerTexts;
	/** The file with the parts about changes and age, if it is loaded. */
	readonly renewal: typeof import('./renewal.js') | null | undefined;
	readonly locales: Locales;
	/** Draws a button; a server's version submits a form. */
	readonly button: typeof button;
}

/**
 * The first layer: who asks and why, two answers of equal weight (EU-20 to EU-23), and the way to the preferences.
 */
export function banner({ host, texts, renewal, locales, button }: Props) {
	const { options } = host.config;
	const { language, words } = texts;
	const { title, body, policy, reject, accept, settings } = words.banner;
	return (
		<section data-sekisho="banner" aria-labelledby="sekisho-title">
			<div>
				<h2 id="sekisho-title">{title}</h2>
				<p>{slots(body, options, language, policy)}</p>
				{renewal?.changes(host, locales)}
				{renewal?.ageStatement(host, renewal.renewalTexts(locales, options))}
			</div>
			<div>
				{renewal && host.prompt.newServiceIds.length > 0
					? renewal.answers(host, locales)
					: [button('reject', reject), button('accept', accept)]}
				{button('preferences', settings)}
			</div>
		</section>
	);
}
