import { OWN_FILE } from '../config/own-file.js';
import { type Evidence, PHASES, type Phase, type SeenStorage } from './evidence.js';
import { isOurs } from './is-ours.js';
import type { Parties } from './parties.js';
import { type Promises, subjectOf } from './promises.js';

/** Somebody else who was contacted. */
export interface ContactedParty {
	readonly host: string;
	/** Empty where nobody knows. */
	readonly owner: string;
	/** The same in Japanese, where it is known. */
	readonly ownerJa?: string;
	/** The service that declares it, or `gate.trusted`; empty where nobody does. */
	readonly service: string;
	/** Requests, by what the visitor had answered. */
	readonly requests: { readonly [phase in Phase]: number };
}

/** Something that was kept on the visitor's machine. */
export interface KeptItem {
	readonly kind: 'Cookie' | SeenStorage['kind'];
	readonly name: string;
	/** The domain or origin that it is for. */
	readonly place: string;
	readonly service: string;
	/** The longest life of a cookie that was seen, in days; `null` until the browser closes. */
	readonly days?: number | null;
	/** The life that the configuration promises. */
	readonly promisedDays?: number;
	/** When it was written. */
	readonly phases: readonly Phase[];
}

/** What stands in the place of a service: the choice itself is kept in it, or the owner trusts it. */
const OURS = 'sekisho';
const TRUSTED = 'gate.trusted';

/** All that a site did in all visits: who was contacted, and what was kept. */
export interface Inventory {
	readonly parties: readonly ContactedParty[];
	readonly items: readonly KeptItem[];
}

/** Lists what was seen, whether it was promised or not. */
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
		const { owner, ownerJa } = parties.of(url.replace(/^ws/, 'http'));
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

/** By service, those that nobody declares first. */
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
