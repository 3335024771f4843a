import { gtag } from './gtag.js';
import type { Answer, Hit, World } from './world.js';

/** Answers Google's addresses with a stand-in for Google's scripts, over http and https. */
export function google(world: World): void {
	world.always('www.googletagmanager.com', '/gtag/js', (hit) => script(`(${gtag})(${layerName(hit)});`));
	world.always('www.googletagmanager.com', '/gtm.js', (hit) => script(container(hit)));
	for (const host of ['*.google-analytics.com', 'analytics.google.com', '*.analytics.google.com']) {
		world.always(host, '/g/collect', {
			status: 204,
			headers: { 'access-control-allow-origin': '*' },
		});
	}
}

const script = (body: string): Answer => ({
	body,
	headers: { 'content-type': 'text/javascript; charset=utf-8' },
});

/** The name of the data layer in the address, as a JavaScript literal. */
const layerName = ({ path }: Hit): string =>
	JSON.stringify(new URLSearchParams(path.replace(/^[^?]*/, '')).get('l') ?? 'dataLayer');

/** A container with one Google tag in it. */
const container = (hit: Hit): string => `{
	(window[${layerName(hit)}] ??= []).push({ event: 'gtm.load' });
	const tag = document.createElement('script');
	tag.async = true;
	tag.src = location.protocol + '//www.googletagmanager.com/gtag/js?id=G-FROMGTM';
	document.head.append(tag);
}`;
