import { OWN_FILE } from '../config/own-file.js';
import type { ClaimKind } from '../config/resolve.js';
import { names } from '../lib/match.js';
import { type Evidence, type Phase, type SeenCookie, type SeenStorage, WHEN } from './evidence.js';
import type { Finding, FindingCode } from './finding.js';
import { isOurs } from './is-ours.js';
import { judgeSetup } from './judge-setup.js';
import type { Parties } from './parties.js';
import { type Promises, subjectOf } from './promises.js';

/** One piece of a finding, before equal ones are merged. */
interface Fact {
	readonly code: FindingCode;
	readonly phase: Phase;
	readonly subject: string;
	readonly service: string;
	readonly message: string;
	readonly evidence: string;
}

/**
 * Compares what was seen with what the configuration promises.
 * @returns one finding for each code, subject, service and phase, with its evidence; an undeclared subject has one finding
 * for all phases
 */
export function judgeVisit(evidence: Evidence, promises: Promises, parties: Parties): Finding[] {
	const facts = [
		...judgeSetup(evidence, promises).map((one): Fact => ({ phase: 'before', ...one, code: 'setup', service: '' })),
		...evidence.requests.flatMap((request) => {
			if (request.blocked) return [];
			const { url, kind, initiator, phase } = request;
			const seen = `${kind} ${url} from ${initiator}`;
			return judgeRequest({ url, phase, seen, isHint: kind === 'Preconnect' }, evidence, promises, parties);
		}),
		...judgeCookies(evidence, promises),
		...judgeStorage(evidence, promises),
		...judgeLeftovers(evidence, promises),
		...judgeAnswers(evidence, promises),
		...judgeNotice(evidence, promises),
		...judgeAliases(evidence, promises, parties),
	].filter(({ phase }) => promises.isKnown || phase !== 'accepted');
	const merged = new Map<string, Fact & { readonly all: Set<string> }>();
	for (const fact of facts) {
		// An undeclared subject is one fault, in whichever phases it is seen.
		const phase = fact.service === '' ? '' : fact.phase;
		const key = `${fact.code} ${phase} ${fact.subject} ${fact.service}`;
		const one = merged.get(key) ?? { ...fact, all: new Set<string>() };
		one.all.add(`${fact.evidence}, ${WHEN[fact.phase]}`);
		merged.set(key, one);
	}
	return [...merged.values()].map(({ code, phase, subject, service, message, all }) => ({
		code,
		phase,
		subject,
		service,
		message,
		scenario: evidence.scenario,
		evidence: [...all].slice(0, 20),
	}));
}

/** A request, with its line of evidence. */
interface JudgedRequest {
	readonly url: string;
	readonly phase: Phase;
	readonly seen: string;
	readonly isHint: boolean;
}

function judgeRequest(
	{ url, phase, seen, isHint }: JudgedRequest,
	{ scenario }: Evidence,
	promises: Promises,
	parties: Parties,
): Fact[] {
	const text = subjectOf(url);
	if (text === '' || OWN_FILE.test(text)) return [];
	const { hostname } = new URL(url);
	const claims = promises.claims(isHint ? 'hosts' : 'urls', text);
	const fact = { phase, subject: hostname, evidence: seen };
	if (claims.length > 0) {
		const held = claims.filter((service) => !promises.allows(service, phase));
		// A hint names only a host. It may pass if one of the services on that host is allowed.
		if (held.length === 0 || (isHint && held.length < claims.length)) return [];
		const code =
			scenario.gpc && held.some(({ category }) => category === 'marketing') && phase === 'before'
				? 'gpc-ignored'
				: 'request-without-consent';
		const service = held[0]?.id ?? '';
		const why = code === 'gpc-ignored' ? 'although Global Privacy Control is on' : WHEN[phase];
		return [{ ...fact, code, service, message: `${hostname} (${service}) was contacted ${why}` }];
	}
	if (promises.isTrusted(text) || promises.isOwnHost(hostname)) return [];
	const { owner, category } = parties.of(url);
	const who = owner ? `${hostname} (${owner}, probably ${category})` : hostname;
	return [
		{
			...fact,
			code: 'undeclared-party',
			service: '',
			message: `${who} was contacted ${WHEN[phase]}, and no service declares it`,
		},
	];
}

/**
 * Judges the name of a cookie or item.
 * @returns the service that should have been held, or an undeclared name; `undefined` if nothing is wrong
 */
function judgeName(
	kind: ClaimKind,
	name: string,
	phase: Phase,
	promises: Promises,
): { readonly service: string; readonly isDeclared: boolean } | undefined {
	if (isOurs(name, promises) || promises.isTrusted(name)) return undefined;
	const claims = promises.claims(kind, name);
	if (claims.length === 0) return { service: '', isDeclared: false };
	const held = claims.find((service) => !promises.allows(service, phase));
	return held && { service: held.id, isDeclared: true };
}

function judgeCookies({ cookies }: Evidence, promises: Promises): Fact[] {
	return cookies.flatMap(({ name, domain, days, phase, by, page }): Fact[] => {
		const how = by === 'script' ? `by a script on ${page}` : `by the header of ${by}`;
		const evidence = `${name} on ${domain}, ${days === null ? 'until the browser closes' : `${round(days)} days`}, ${how}`;
		const verdict = judgeName('cookies', name, phase, promises);
		const promised = promises.daysOf(name);
		const fact = { phase, subject: name, evidence };
		const facts: Fact[] = [];
		if (verdict)
			facts.push({
				...fact,
				service: verdict.service,
				code: verdict.isDeclared ? 'cookie-without-consent' : 'undeclared-cookie',
				message: verdict.isDeclared
					? `the cookie ${name} (${verdict.service}) was set ${WHEN[phase]}`
					: `the cookie ${name} was set, and no service declares it`,
			});
		// Clocks differ. We tolerate an hour and two percent.
		if (promised !== undefined && days !== null && days > promised * 1.02 + 1 / 24)
			facts.push({
				...fact,
				service: '',
				code: 'lifetime',
				message: `the cookie ${name} lives ${round(days)} days, and ${round(promised)} are promised`,
			});
		return facts;
	});
}

const round = (days: number) => Math.round(days * 100) / 100;

function judgeStorage({ storage }: Evidence, promises: Promises): Fact[] {
	return storage.flatMap(({ name, kind, origin, phase, page }): Fact[] => {
		const verdict = judgeName('storage', name, phase, promises);
		if (!verdict) return [];
		const what = `${name} in ${kind}`;
		const [code, message] = verdict.isDeclared
			? (['storage-without-consent', `${what} (${verdict.service}) was written ${WHEN[phase]}`] as const)
			: (['undeclared-storage', `${what} was written, and no service declares it`] as const);
		return [
			{ code, message, phase, subject: name, service: verdict.service, evidence: `${what} of ${origin}, on ${page}` },
		];
	});
}

/** Finds items of refused services that are still stored. */
function judgeLeftovers({ leftovers }: Evidence, promises: Promises): Fact[] {
	return leftovers.flatMap((left: SeenCookie | SeenStorage): Fact[] => {
		const isCookie = 'domain' in left;
		const verdict = judgeName(isCookie ? 'cookies' : 'storage', left.name, left.phase, promises);
		if (!verdict?.isDeclared) return [];
		const place = isCookie
			? `the cookie ${left.name} on ${left.domain}`
			: `${left.name} in ${left.kind} of ${left.origin}`;
		const message = `${place} (${verdict.service}) is still there ${WHEN[left.phase]}`;
		return [
			{ code: 'left-over', phase: left.phase, subject: left.name, service: verdict.service, message, evidence: place },
		];
	});
}

/** Finds answers that could not be given, unless every service is in a required category: then nobody is asked. */
function judgeAnswers({ unreached, site }: Evidence, { config: { services, categories } }: Promises): Fact[] {
	if (!services.some(({ category }) => categories.get(category) !== true)) return [];
	return unreached.map(({ phase, why }) => ({
		code: 'no-answer',
		phase,
		subject: phase,
		service: '',
		message: `a visitor could not answer: ${why}`,
		evidence: site,
	}));
}

/** Finds declared cookies that the notice does not mention, if it mentions others. */
function judgeNotice({ notice = '', cookies }: Evidence, promises: Promises): Fact[] {
	const declared = promises.config.services.flatMap((service) => service.cookies.patterns);
	if (!declared.some((name) => notice.includes(name))) return [];
	return [...new Set(cookies.map(({ name }) => name))].flatMap((name): Fact[] => {
		const written = declared.filter((pattern) => names([pattern]).test(name));
		if (written.length === 0 || [name, ...written].some((one) => notice.includes(one))) return [];
		const message = `the cookie ${name} is not in the notice`;
		return [{ code: 'notice-forgets', phase: 'accepted', subject: name, service: '', message, evidence: name }];
	});
}

/** Finds hosts of the site that are aliases of another owner's host. */
function judgeAliases({ aliases }: Evidence, promises: Promises, parties: Parties): Fact[] {
	return aliases.flatMap(({ host, target }): Fact[] => {
		const { owner, site, category } = parties.of(`https://${target}/`);
		if (promises.isOwnHost(target) || promises.isTrusted(host) || promises.claims('hosts', `${host}/`).length > 0)
			return [];
		if (!owner || category === 'functional') return [];
		const message = `${host} is an alias of ${target} (${owner || site}), and no service declares it`;
		return [{ code: 'alias', phase: 'before', subject: host, service: '', message, evidence: `${host} → ${target}` }];
	});
}
