import { OWN_FILE } from '../config/own-file.js';
import { type Evidence, PHASES, type Phase, type SeenStorage } from './evidence.js';
import { isOurs } from './is-ours.js';
import type { Parties } from './parties.js';
import { type Promises, subjectOf } from './promises.js';

/** A host of another owner that was contacted. */
export interface ContactedParty {
	readonly host: string;
	/** The owner's name; empty if it is not known. */
	readonly owner: string;
	/** The owner's name in Japanese, if it is known. */
	readonly ownerJa?: string;
	/** The id of the service that declares it, or `gate.trusted`; empty if neither does. */
	readonly service: string;
	/** The number of requests in each phase. */
	readonly requests: { readonly [phase in Phase]: number };
}

/** Something that was stored on the visitor's machine. */
export interface KeptItem {
	readonly kind: 'Cookie' | SeenStorage['kind'];
	readonly name: string;
	/** The domain of a cookie, or the origin of another item. */
	readonly place: string;
	readonly service: string;
	/** The longest lifetime of a cookie that was seen, in days; `null` for a session cookie. */
	readonly days?: number | null;
	/** The lifetime that the configuration promises, in days. */
	readonly promisedDays?: number;
	/** The phases in which it was written. */
	readonly phases: readonly Phase[];
}

/** Values of `service` that are not ids: for the items that store the choice, and for what the owner trusts. */
const OURS = 'sekisho';
const TRUSTED = 'gate.trusted';

/** Everything that a site did in all visits: the parties that it contacted, and the items that it stored. */
export interface Inventory {
	readonly parties: readonly ContactedParty[];
	readonly items: readonly KeptItem[];
}

/** Lists everything that was seen, promised or not. */
export function takeInventory(visits: readonly Evidence[], promises: Promises, parties: Parties): Inventory {
	return { parties: contacted(visits, promises, parties), items: kept(visits, promises) };
}

function contacted(visits: readonly Evidence[], promises: Promises, parties: Parties): ContactedParty[] {
	const found = new Map<string, ContactedParty & { readonly requests: { [phase in Phase]: number } }>();
	for (const { url, phase, blocked, kind } of visits.flatMap(({ requests }) => requests)) {
		const text = subjectOf(url);
		if (blocked || text === '' || OWN_FILE.test(text)) continue;
		const host = new URL(url).hostname;
		if (promises.isOwnHost(host)) continue;
		const [claim] = promises.claims(kind === 'Preconnect' ? 'hosts' : 'urls', text);
		const service = claim?.id ?? (promises.isTrusted(text) ? TRUSTED : '');
		const key = `${host} ${service}`;
		const { owner, ownerJa } = parties.of(url);
		const one = found.get(key) ?? {
			host,
			owner,
			...(ownerJa !== undefined && { ownerJa }),
			service,
			requests: { before: 0, refused: 0, accepted: 0, withdrawn: 0 },
		};
		one.requests[phase]++;
		found.set(key, one);
	}
	return [...found.values()].sort((one, other) => order(one).localeCompare(order(other), 'en'));
}

function serviceOf({ kind, name }: Pick<KeptItem, 'kind' | 'name'>, promises: Promises): string {
	if (isOurs(name, promises)) return OURS;
	const [claim] = promises.claims(kind === 'Cookie' ? 'cookies' : 'storage', name);
	return claim?.id ?? (promises.isTrusted(name) ? TRUSTED : '');
}

/** Sorts by service and host. Undeclared parties come first. */
const order = ({ service, host }: ContactedParty) => `${service} ${host}`;

function kept(visits: readonly Evidence[], promises: Promises): KeptItem[] {
	const found = new Map<string, KeptItem>();
	const note = (item: Omit<KeptItem, 'service' | 'phases'>, phase: Phase) => {
		const key = `${item.kind} ${item.name} ${item.place}`;
		const before = found.get(key);
		const phases = PHASES.filter((one) => one === phase || before?.phases.includes(one));
		// A session is shorter than any number of days.
		const days = Math.max(item.days ?? -1, before?.days ?? -1);
		const life = item.kind === 'Cookie' ? { days: days < 0 ? null : days } : {};
		found.set(key, { ...item, ...life, service: serviceOf(item, promises), phases });
	};
	for (const { cookies, storage } of visits) {
		for (const { name, domain, days, phase } of cookies) {
			const promisedDays = promises.daysOf(name);
			note({ kind: 'Cookie', name, place: domain, days, ...(promisedDays !== undefined && { promisedDays }) }, phase);
		}
		for (const { name, kind, origin, phase } of storage) note({ kind, name, place: origin }, phase);
	}
	return [...found.values()].sort((one, other) =>
		`${one.service} ${one.kind} ${one.name}`.localeCompare(`${other.service} ${other.kind} ${other.name}`, 'en'),
	);
}
