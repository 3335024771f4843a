import type { Tag, VendorCall } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { validateTag } from '../config/validate-tag.js';
import type { Ledger } from '../decision/ledger.js';
import { listen } from '../events.js';
import { memoize } from '../lib/memoize.js';
import { page } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { trustedType } from '../lib/trusted-type.js';
import { whenParsed } from '../lib/when-parsed.js';
import { makeCall } from './make-call.js';

/** Who is told of consent by a tag. It is the same one in every configuration that has the same tag for its service. */
interface Vendor {
	readonly id: string;
	readonly tag: Tag;
	/** What it was told last. */
	isGranted?: boolean;
	wasLoaded?: true;
}

/**
 * Tells vendors of consent by their own calls, and loads their scripts: for the services that have a tag, in this
 * configuration and in each that follows. Called again, it does nothing.
 */
export function serveVendorTags(ledger: Ledger): void {
	if (ledger.servesTags) return;
	ledger.servesTags = true;
	const known = new Map<string, Vendor>();
	/** By the ids of their services. */
	const vendorsOf = memoize((config: Config): ReadonlyMap<string, Vendor> => {
		const all = [...understoodTags(config)].map(([id, tag]): [string, Vendor] => {
			const key = JSON.stringify([id, tag]);
			const vendor = known.get(key) ?? { id, tag };
			known.set(key, vendor);
			return [id, vendor];
		});
		return new Map(all);
	});

	const makeAll = (id: string, calls: readonly VendorCall[] = []) => {
		for (const call of calls)
			try {
				makeCall(call);
			} catch (error) {
				ledger.report('vendor-failed', `${id}: ${error}`);
			}
	};
	const grant = (vendor: Vendor) => {
		if (vendor.isGranted) return;
		const { id, tag, wasLoaded } = vendor;
		// A vendor that is told may ask in return whether it is allowed.
		vendor.isGranted = vendor.wasLoaded = true;
		if (!wasLoaded) makeAll(id, tag.onLoad);
		makeAll(id, tag.onGrant);
		placeScript(tag.script, () => vendor.isGranted === true && ledger.allows(id));
	};
	/** Does a vendor that was told nothing have to hear of a refusal? Not where nobody has refused yet. */
	const isRefused = ({ id }: Vendor) => ledger.consent.decided && !ledger.allows(id);
	const deny = (vendor: Vendor) => {
		if (vendor.isGranted === false) return;
		vendor.isGranted = false;
		makeAll(vendor.id, vendor.tag.onDeny);
	};

	// To ask whether a service may run has its vendor told of the grant first: the gate asks before it releases anything.
	ledger.isUnready = (id) => {
		const vendor = vendorsOf(ledger.config).get(id);
		if (vendor) grant(vendor);
		return !vendor && ledger.config.services.some((service) => service.id === id && service.options.tag);
	};
	// A refusal shuts the gate first, and is told before the eraser comes.
	listen('change', () => {
		const current = vendorsOf(ledger.config);
		for (const vendor of known.values()) {
			const isCurrent = current.get(vendor.id) === vendor;
			// One that runs, and has no service here any more, is refused as well.
			const isOver = vendor.isGranted && !(isCurrent && ledger.allows(vendor.id));
			if (isOver || (isCurrent && isRefused(vendor))) deny(vendor);
		}
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
