import type { Tag, VendorCall } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { validateTag } from '../config/validate-tag.js';
import type { Ledger } from '../decision/ledger.js';
import { listen } from '../events.js';
import { page } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { trustedType } from '../lib/trusted-type.js';
import { whenParsed } from '../lib/when-parsed.js';
import { makeCall } from './make-call.js';

/**
 * Tells vendors of consent by their own calls, and loads their scripts: for the services of a configuration that have a
 * tag.
 */
export function serveVendorTags(ledger: Ledger): void {
	const { config } = ledger;
	const tags = understoodTags(config);
	const told = ledger.told ?? new Map<string, boolean>();
	ledger.told = told;

	const makeAll = (id: string, calls: readonly VendorCall[] = []) => {
		for (const call of calls)
			try {
				makeCall(call);
			} catch (error) {
				ledger.report('vendor-failed', `${id}: ${error}`);
			}
	};
	const grant = (id: string, tag: Tag) => {
		if (told.get(id)) return;
		// A vendor that is told may ask in return whether it is allowed.
		const isFirst = !told.has(`${id} loaded`);
		told.set(id, true).set(`${id} loaded`, true);
		if (isFirst) makeAll(id, tag.onLoad);
		makeAll(id, tag.onGrant);
		placeScript(tag.script, () => ledger.allows(id));
	};
	const deny = (id: string, tag: Tag) => {
		// Nobody has refused yet: there is nothing to tell.
		if (told.get(id) === false || !(ledger.consent.decided || told.has(id))) return;
		told.set(id, false);
		makeAll(id, tag.onDeny);
	};

	// To ask whether a service may run has its vendor told of the grant first: the gate asks before it releases anything.
	ledger.isUnready = (id) => {
		const isTagged = config.services.some((service) => service.id === id && service.options.tag);
		const tag = tags.get(id);
		if (tag) grant(id, tag);
		return isTagged && !tag;
	};
	// A refusal shuts the gate first, and is told before the eraser comes.
	listen('change', () => {
		if (ledger.config !== config) return;
		for (const [id, tag] of tags) if (!ledger.allows(id)) deny(id, tag);
	});
	ledger.announce();
}

/** The tags by the ids of their services, without those that are not understood. */
const understoodTags = ({ services }: Config): ReadonlyMap<string, Tag> =>
	new Map(
		services.flatMap(({ id, options: { tag } }): [string, Tag][] =>
			tag && validateTag(tag, '').length === 0 ? [[id, tag]] : [],
		),
	);

/** Loads a script once the page is parsed, unless the page has it, running or held. */
function placeScript(script: string | undefined, isAllowed: () => boolean): void {
	if (!script) return;
	whenParsed(() => {
		const isInPage = [...page.scripts].some(({ src, dataset }) => [src, dataset.src].includes(script));
		if (isInPage || !isAllowed()) return;
		const element = makeScript();
		element.async = true;
		element.src = trustedType('createScriptURL', script);
		page.head.append(element);
	});
}
