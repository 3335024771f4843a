import type { Options } from '../config/options.js';
import { button } from './button.js';
import { slots } from './slots.js';
import type { bannerSpeech } from './speech.js';

/** The first layer: who asks, for what, and three ways to answer that cost the same (EU-20 to EU-23). */
export const banner = (options: Options, { tag, words: { banner } }: ReturnType<typeof bannerSpeech>) => (
	<section data-sekisho="banner" aria-labelledby="sekisho-title">
		<div>
			<h2 id="sekisho-title">{banner.title}</h2>
			<p>{slots(banner.body, options, tag, banner.policy)}</p>
		</div>
		<nav>
			{button('reject', banner.reject)}
			{button('accept', banner.accept)}
			{button('preferences', banner.settings)}
		</nav>
	</section>
);
