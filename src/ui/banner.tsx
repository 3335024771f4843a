import type { Config } from '../config/resolve.js';
import { asking } from './asking.js';
import { button } from './button.js';
import { slots } from './slots.js';
import type { bannerSpeech } from './speech.js';

/**
 * The first layer: who asks, for what, and three ways to answer that cost the same (EU-20 to EU-23).
 * @param again what is said about changes and to minors, where it is
 * @param choose decides about the services that are new since the last choice
 */
export function banner(
	config: Config,
	{ tag, words: { banner } }: ReturnType<typeof bannerSpeech>,
	again: typeof import('./again.js') | null | undefined,
	choose: (allowed: boolean) => void,
) {
	const { options } = config;
	return (
		<section data-sekisho="banner" aria-labelledby="sekisho-title">
			<div>
				<h2 id="sekisho-title">{banner.title}</h2>
				<p>{slots(banner.body, options, tag, banner.policy)}</p>
				{again?.changes(config)}
				{again?.minors(options, again.againSpeech(options))}
			</div>
			{/* Where words are long, they stand in two rows rather than being broken; this is the longest in most languages. */}
			<nav style={banner.settings.length > 8 ? '--w:118px' : ''}>
				{again && asking.fresh[0]
					? again.answers(config, choose)
					: [button('reject', banner.reject), button('accept', banner.accept)]}
				{button('preferences', banner.settings)}
			</nav>
		</section>
	);
}
