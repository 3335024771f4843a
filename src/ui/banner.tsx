import type { BannerTexts } from '../texts/banner-texts.js';
import type { Locales } from '../texts/locales.js';
import type { button } from './button.js';
import type { Asking } from './contract.js';
import { slots } from './slots.js';

interface Props {
	readonly host: Asking;
	readonly texts: BannerTexts;
	/** What is said about changes and to minors, where it is. */
	readonly renewal: typeof import('./renewal.js') | null | undefined;
	readonly locales: Locales;
	/** Draws an answer: a server prints one that posts a form. */
	readonly button: typeof button;
}

/**
 * The first layer: who asks, for what, and two answers that cost the same (EU-20 to EU-23); the way to more beside them.
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
