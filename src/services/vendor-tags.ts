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

/** A vendor with a tag. It is the same vendor in every configuration that has the same tag for this service. */
interface Vendor {
	readonly id: string;
	readonly tag: Tag;
	/** The last answer that it was told. */
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
	/** The vendors, by the ids of their services. */
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
		// Set first: the vendor's own code may ask whether it is allowed.
		vendor.isGranted = vendor.wasLoaded = true;
		if (!wasLoaded) makeAll(id, tag.onLoad);
		makeAll(id, tag.onGrant);
		placeScript(tag.script, () => vendor.isGranted === true && ledger.allows(id));
	};
	/** Must a vendor that was told nothing so far be told of a refusal? Not before the visitor has refused. */
	const isRefused = ({ id }: Vendor) => ledger.consent.decided && !ledger.allows(id);
	const deny = (vendor: Vendor) => {
		if (vendor.isGranted === false) return;
		vendor.isGranted = false;
		makeAll(vendor.id, vendor.tag.onDeny);
	};

	// The gate asks this before it releases anything, so the vendor is told of the grant here first.
	ledger.isUnready = (id) => {
		const vendor = vendorsOf(ledger.config).get(id);
		if (vendor) grant(vendor);
		return !vendor && ledger.config.services.some((service) => service.id === id && service.options.tag);
	};
	// A refusal first shuts the gate, and the vendor is told before the eraser runs.
	listen('change', () => {
		const current = vendorsOf(ledger.config);
		for (const vendor of known.values()) {
			const isCurrent = current.get(vendor.id) === vendor;
			// A running vendor whose service is no longer configured is refused as well.
			const isOver = vendor.isGranted && !(isCurrent && ledger.allows(vendor.id));
			if (isOver || (isCurrent && isRefused(vendor))) deny(vendor);
		}
	});
	ledger.announce();
}

/** The tags by the ids of their services, without faulty tags. */
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
