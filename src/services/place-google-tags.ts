import type { ResolvedService } from '../config/resolve.js';
import { page } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { trustedType } from '../lib/trusted-type.js';
import type { DataLayer } from './data-layer.js';
import { type ConsentStates, limitConsent } from './limit-consent.js';

/** A tag that is wanted, and the name of the data layer it reads. @internal */
export interface WantedTag {
	readonly service: ResolvedService;
	readonly name: string;
}

/** @internal */
export interface TagPlaces {
	/** The tags and loaders that are in the page; those that are placed are added. */
	readonly placed: Set<string>;
	/** Gives the data layer with this name, with the default states in it. */
	layerOf(name: string): DataLayer;
	readonly states: ConsentStates;
}

/**
 * Inserts Google's tags, unless the page has a tag of its own, which comes with its own commands. One loader serves
 * every property of a data layer (https://developers.google.com/tag-platform/gtagjs/install).
 */
export function placeGoogleTags(wanted: readonly WantedTag[], { placed, layerOf, states }: TagPlaces): void {
	for (const { service, name } of wanted) {
		const { measurementId, containerId } = service.options;
		const id = `${measurementId ?? containerId}`;
		limitConsent(name, states, placed);
		if (placed.has(id)) continue;
		placed.add(id);
		const present = tagInPage(id);
		if (present !== undefined) {
			// It may read a data layer that the configuration does not name: without a default all counts as granted there.
			const itsName = /[?&]l=([\w$]+)/.exec(present)?.[1] ?? name;
			layerOf(itsName);
			limitConsent(itsName, states, placed);
			continue;
		}
		const layer = layerOf(name);
		const loader = measurementId === undefined ? `gtm.js?id=${id}` : 'gtag/js';
		if (measurementId === undefined) layer.add({ 'gtm.start': Date.now(), event: 'gtm.js' });
		else {
			if (!placed.has(`${loader} ${name}`)) layer.say('js', new Date());
			// A page that no longer has the tag may still have its commands.
			if (!hasConfig(layer, measurementId)) layer.say('config', measurementId);
		}
		if (placed.has(`${loader} ${name}`)) continue;
		placed.add(`${loader} ${name}`);
		const script = makeScript();
		script.async = true;
		script.src = trustedType(
			'createScriptURL',
			`https://www.googletagmanager.com/${measurementId === undefined ? 'gtm.js' : 'gtag/js'}?id=${id}&l=${name}`,
		);
		page.head.append(script);
	}
}

/** Is there already a command that configures this id? */
const hasConfig = ({ queues }: DataLayer, id: string): boolean =>
	([...queues].flat() as (Partial<IArguments> | undefined)[]).some(
		(entry) => entry?.[0] === 'config' && entry[1] === id,
	);

/** The address of the tag with this id, running or held, if the page has one of its own. */
const tagInPage = (id: string): string | undefined =>
	[...page.scripts]
		.flatMap(({ src, dataset }) => [src, `${dataset.src}`])
		.find((address) => new RegExp(`[?&]id=${id}(&|$)`).test(address));
