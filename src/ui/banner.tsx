import type { BannerTexts } from '../texts/banner-texts.js';
import type { Locales } from '../texts/locales.js';
import { button } from './button.js';
import { slots } from './slots.js';
import type { Host } from './view.js';

/**
 * The first layer: who asks, for what, and three ways to answer that cost the same (EU-20 to EU-23).
 * @param renewal what is said about changes and to minors, where it is
 * @param choose decides about the services that are new since the last choice
 */
export function banner(
	host: Host,
	{ language, words: { banner } }: BannerTexts,
	renewal: typeof import('./renewal.js') | null | undefined,
	choose: (allowed: boolean) => void,
	locales: Locales,
) {
	const { options } = host.config;
	return (
		<section data-sekisho="banner" aria-labelledby="sekisho-title">
			<div>
				<h2 id="sekisho-title">{banner.title}</h2>
				<p>{slots(banner.body, options, language, banner.policy)}</p>
				{renewal?.changes(host, locales)}
				{renewal?.minors(host, renewal.renewalTexts(locales, options))}
			</div>
			{/* Where words are long, they stand in two rows rather than being broken; this is the longest in most languages. */}
			<nav style={banner.settings.length > 8 ? '--w:118px' : ''}>
				{renewal && host.prompt.newServiceIds.length > 0
					? renewal.answers(host.config, choose, locales)
					: [button('reject', banner.reject), button('accept', banner.accept)]}
				{button('preferences', banner.settings)}
			</nav>
		</section>
	);
}
