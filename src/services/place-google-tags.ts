import type { ResolvedService } from '../config/resolve.js';
import { page } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { trusted } from '../lib/trusted.js';
import type { DataLayer } from './data-layer.js';

/** A tag that is wanted, and the data layer it reads. @internal */
export interface WantedTag {
	readonly service: ResolvedService;
	readonly name: string;
	readonly layer: DataLayer | undefined;
}

/**
 * Puts Google's tags in the page, unless the page has one, which comes with its own commands. One loader serves every
 * property of a data layer (https://developers.google.com/tag-platform/gtagjs/install).
 * @param placed the ids of what is there, and the loaders; what is placed is added
 */
export function placeGoogleTags(wanted: readonly WantedTag[], placed: Set<string>): void {
	for (const { service, name, layer } of wanted) {
		const { measurementId, containerId } = service.options;
		const id = `${measurementId ?? containerId}`;
		if (!layer || placed.has(id)) continue;
		placed.add(id);
		if (isInPage(id)) continue;
		const loader = measurementId === undefined ? `gtm.js?id=${id}` : 'gtag/js';
		if (measurementId === undefined) layer.add({ 'gtm.start': Date.now(), event: 'gtm.js' });
		else {
			if (!placed.has(`${loader} ${name}`)) layer.say('js', new Date());
			// A page that no longer has the tag may still have its commands.
			if (!layer.has('config', measurementId)) layer.say('config', measurementId);
		}
		if (placed.has(`${loader} ${name}`)) continue;
		placed.add(`${loader} ${name}`);
		const script = makeScript();
		script.async = true;
		script.src = trusted(
			'createScriptURL',
			`https://www.googletagmanager.com/${measurementId === undefined ? 'gtm.js' : 'gtag/js'}?id=${id}&l=${name}`,
		);
		page.head.append(script);
	}
}

/** Is there a tag with this id, running or held? */
const isInPage = (id: string): boolean =>
	[...page.scripts].some(({ src, dataset }) =>
		[src, dataset.src].some((address) => new RegExp(`[?&]id=${id}(&|$)`).test(`${address}`)),
	);
