import { claimingServices } from '../config/claiming-services.js';
import type { Config } from '../config/resolve.js';
import type { Ledger } from '../decision/ledger.js';
import { address } from '../lib/match.js';
import type { Entry } from './entry.js';

/** Why an entry has its state. `words.ts` has a sentence for each reason. */
export type Reason =
	| 'no-configuration'
	| 'unknown-id'
	| 'blocked'
	| 'in-doubt'
	| 'locked'
	| 'not-for-sale'
	| 'undecided'
	| 'signal'
	| 'refused'
	| 'allowed'
	| 'passed'
	| 'own-cookie'
	| 'required'
	| 'stored-refused'
	| 'stored-undeclared'
	| 'trusted'
	| 'erased'
	| 'was-held';

const isStored = ({ state }: Entry) => state === 'written' || state === 'erased';

/** Finds the reason for the state of an entry, by the current configuration and consent. */
export function reasonOf(entry: Entry, { config, consent }: Pick<Ledger, 'config' | 'consent'>): Reason {
	const { state, id, isUndeclared, what } = entry;
	if (state === 'erased') return 'erased';
	if (state === 'released') return 'allowed';
	if (state === 'undeclared') return 'passed';
	if (state === 'written') {
		if (config.cookie.names.includes(what)) return 'own-cookie';
		if (isUndeclared) return 'stored-undeclared';
		if (!id) return 'trusted';
		if (!consent.choices[id]) return 'stored-refused';
		return isRequired(config, id) ? 'required' : 'allowed';
	}
	if (!config.hasServices) return 'no-configuration';
	if (isUndeclared) {
		if (id !== '?') return 'unknown-id';
		return config.options.gate?.undeclared === 'block' ? 'blocked' : 'in-doubt';
	}
	if (consent.choices[id]) return 'was-held';
	const services = config.services.filter((service) => service.id === id || service.category === id);
	if (services.some(({ locked }) => locked)) return 'locked';
	if (config.denied.has(id)) return 'not-for-sale';
	if (config.rule.refused.has(id)) return 'signal';
	return consent.decided ? 'refused' : 'undecided';
}

function isRequired({ categories, services }: Config, id: string): boolean {
	const category = services.find((service) => service.id === id)?.category ?? id;
	return categories.get(category) === true;
}

/**
 * The place in the configuration that claims an entry: `services[2].urls "tracker.example/*"`.
 * @returns `undefined` if no service claims it, for example because only a mark names its service
 */
export function claimOf(entry: Entry, config: Config): string | undefined {
	if (entry.isUndeclared || !entry.id) return;
	const isName = isStored(entry) || entry.channel === 'cookie' || entry.channel === 'storage';
	const kind = !isName ? 'urls' : entry.channel === 'cookie' ? 'cookies' : 'storage';
	const subject = isName ? entry.what : address(entry.what);
	const [service] = claimingServices(config, kind, subject).filter(
		({ id, category }) => id === entry.id || category === entry.id,
	);
	if (!service) return;
	const patterns = service[kind].patterns.filter((pattern) => matches(pattern, subject));
	const quoted = patterns.length > 0 ? ` ${JSON.stringify(patterns[0])}` : '';
	return `services[${config.services.indexOf(service)}].${kind}${quoted}`;
}

/** Does a single pattern match an address or a name? The matcher of a service knows only all patterns together. */
function matches(pattern: string, subject: string): boolean {
	const host = pattern.replace(/^\w*:?\/\//, '');
	const source = host.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*');
	return new RegExp(`^(${source.startsWith('\\/') ? '[^/]*' : ''}${source})(/.*)?$`, 'is').test(subject);
}
