import type { CatalogueEntry } from '../catalogue/entry.js';
import { BUILT_IN_CATEGORIES } from '../config/built-in-categories.js';
import { names } from '../lib/match.js';
import { MAX_DAYS } from '../lib/time.js';
import { declareByAddress } from '../survey/declare-by-address.js';
import type { DraftConfig, DraftService } from '../survey/draft.js';
import { categoryOf } from './category-of.js';
import type { Foreign, ForeignService } from './foreign.js';
import { matchPreset, noteOf } from './match-preset.js';
import { mergeInto } from './merge-services.js';
import { findOwnHosts } from './own-hosts.js';
import { uniqueIds } from './unique-ids.js';

/** A configuration of ours, made from that of another tool. */
export interface Converted {
	readonly draft: DraftConfig;
	/** The services that became presets: the other tool's id, and ours. */
	readonly mapped: readonly (readonly [theirs: string, ours: string])[];
	/** A sentence for each thing that could not be converted, or that the owner should check. */
	readonly notes: readonly string[];
}

/** What the functions that make services share: the notes so far, and functions that give out ids. */
interface Making {
	readonly notes: string[];
	readonly idOf: (service: string) => string;
	readonly categoryIdOf: (category: string) => string;
}

/**
 * Converts the declarations of another tool into a configuration of ours.
 * @param foreign the other tool's configuration, as `readForeign` returns it
 * @param catalogue the vendors that we know
 * @param owner `company` is the company's name; without it, the draft has no `company`. `site` is a host of the site, which
 * is never the address of a service
 */
export function convert(
	foreign: Foreign,
	catalogue: readonly CatalogueEntry[],
	{ company, site }: { readonly company?: string | undefined; readonly site?: string | undefined } = {},
): Converted {
	// A configuration has its lists of cookies once for each language, so the same note may come several times.
	const notes = [...new Set(foreign.lost)];
	const services = new Map<string, DraftService>();
	const mapped: [string, string][] = [];
	const isOwn = findOwnHosts(foreign, catalogue, site);
	const making: Making = {
		notes,
		idOf: uniqueIds(40, 'service'),
		categoryIdOf: uniqueIds(19, 'category'),
	};
	for (const host of new Set(foreign.services.flatMap(({ hosts }) => hosts.filter(isOwn))))
		notes.push(`${host} is taken for this site itself: no service has it as its address.`);
	for (const listed of foreign.services) {
		const service = { ...listed, hosts: listed.hosts.filter((host) => !isOwn(host)) };
		const entry = matchPreset(service, catalogue);
		const made = entry ? ofVendor(service, entry, notes) : ofOwner(service, making);
		if (entry) mapped.push([service.id, entry.id]);
		mergeInto(services, made, entry !== undefined, notes);
	}
	const all = [...services.values()];
	const own = [...new Set(all.map(({ category }) => category))].filter((id) => !BUILT_IN_CATEGORIES.includes(id));
	for (const id of own)
		notes.push(`The category ${id} has no counterpart here and is kept: give it a name and a description.`);
	if (foreign.policyUrl && !company)
		notes.push(`The privacy policy is at ${JSON.stringify(foreign.policyUrl)}: --name TEXT writes it into "company".`);
	const consent = {
		...(foreign.days !== undefined && { days: Math.min(foreign.days, MAX_DAYS) }),
		...(foreign.domain && { cookie: { domain: foreign.domain } }),
	};
	const draft = {
		$schema: './sekisho/sekisho.schema.json',
		...(company && { company: { name: company, ...(foreign.policyUrl && { policyUrl: foreign.policyUrl }) } }),
		...(own.length > 0 && { categories: own.map((id) => ({ id })) }),
		services: all,
		...(Object.keys(consent).length > 0 && { consent }),
	};
	return { draft, mapped, notes };
}

function categoryIn({ id, categories, required, name }: ForeignService, notes: string[]): string | undefined {
	const ours = categoryOf(categories, [id, ...(typeof name === 'string' ? [name] : [])]);
	if (required && ours !== 'necessary')
		notes.push(
			`${id} could not be refused there. Here it waits for consent; "necessary" is for what the site cannot work without.`,
		);
	return ours;
}

/** Makes the service for a vendor of the catalogue, in the owner's category. */
function ofVendor(service: ForeignService, entry: CatalogueEntry, notes: string[]): DraftService {
	const category = categoryIn({ ...service, id: service.id, name: '' }, notes) ?? entry.category;
	const note = noteOf(entry.id);
	if (note && !service.hosts.some((host) => host.endsWith('.matomo.cloud'))) notes.push(`${service.id}: ${note}`);
	const claims = names([...entry.cookies, ...(entry.vendorCookies ?? [])].map(({ name }) => name));
	const cookies = service.cookies.filter(({ name }) => !claims.test(name) && !claims.test(name.replace(/\*$/, '')));
	const urls = note && service.hosts.length > 0 ? { urls: service.hosts.map((host) => `${host}/*`) } : {};
	const keys = names(entry.storage);
	const storage = (service.storage ?? []).filter((key) => !keys.test(key) && !keys.test(key.replace(/\*$/, '')));
	const more = { ...(cookies.length > 0 && { cookies }), ...(storage.length > 0 && { storage }), ...urls };
	const { account } = service;
	const [[slot = '', example = ''] = []] = Object.entries(entry.example);
	const [prefix = ''] = /^[A-Z]+-/.exec(example) ?? [];
	if (!entry.base) return { id: entry.id, category, preset: entry.id, ...(account && { account }), ...more };
	if (account?.startsWith(prefix)) return { id: entry.id, category, preset: entry.id, [slot]: account, ...more };
	notes.push(
		`${service.id}: no id ${prefix}… was found, so ${entry.name} is declared by its addresses, and your own snippet loads it.`,
	);
	const declared = declareByAddress(entry);
	return { ...declared, category, cookies: [...entry.cookies, ...cookies] };
}

/**
 * The id for a category without a counterpart here. An id loses letters that are not Latin, and with them a negation: it must
 * not become "necessary".
 */
function ownCategory(word: string | undefined, { categoryIdOf }: Making): string {
	const id = word === undefined ? 'functional' : categoryIdOf(word);
	return /^necessary/i.test(id) ? `not-${id}` : id;
}

/** Makes a service that is in no catalogue. */
function ofOwner(service: ForeignService, making: Making): DraftService {
	const { notes, idOf } = making;
	const { id, name, purpose, categories, cookies, hosts, storage = [] } = service;
	const category = categoryIn(service, notes) ?? ownCategory(categories[0], making);
	const missing = [
		...(hosts.length === 0 ? ['addresses ("urls")'] : []),
		'recipient ("provider")',
		...(purpose ? [] : ['purpose']),
	];
	if (category !== 'necessary') notes.push(`${id} is in no catalogue: it lacks ${missing.join(', ')}.`);
	return {
		id: idOf(id),
		category,
		...(name && { name }),
		...(purpose && { purpose }),
		...(hosts.length > 0 && { urls: hosts.map((host) => `${host}/*`) }),
		...(cookies.length > 0 && { cookies }),
		...(storage.length > 0 && { storage }),
	};
}
