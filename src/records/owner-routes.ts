import { timingSafeEqual } from 'node:crypto';
import { figuresPage } from './figures-page.js';
import { isSeal } from './is-seal.js';
import { readJson } from './read-json.js';
import type { Records } from './records.js';
import { sha256 } from './sha256.js';
import { SAFE, textAnswer } from './text-answer.js';

/** A day, `YYYY-MM-DD`. */
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The id of a decision or of a record. */
const ID = /^[\w-]{1,64}$/;

/** The longest list of seals that a request may have, in bytes. */
const MAX_SEALS_BYTES = 1_048_576;

const json = (value: unknown): Response =>
	new Response(`${JSON.stringify(value, null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8', ...SAFE },
	});

/** The requests of an owner, by method and last part of the path. */
const ROUTES: {
	readonly [route: string]: (records: Records, request: Request, asked: URLSearchParams) => Promise<Response>;
} = {
	'GET verify': async (records) => json(await records.verify()),
	'POST verify': async (records, request) => {
		const read = await readJson(request, MAX_SEALS_BYTES);
		if (typeof read === 'string' || !Array.isArray(read.value) || !read.value.every(isSeal))
			return textAnswer(400, 'Send an array of seals as JSON.');
		return json(await records.verify(read.value));
	},
	'GET seals': async (records) => json(await records.seals()),
	'GET export': async (records, _request, asked) =>
		withId(asked.get('consentId'), async (id) => json(await records.exportVisitor(id))),
	'GET provisions': async (records, _request, asked) =>
		withId(asked.get('consentId'), async (id) => json(await records.provisions(id))),
	'DELETE erase': async (records, _request, asked) =>
		withId(asked.get('consentId'), async (id) => json({ erased: await records.erase(id) })),
	'GET proof': async (records, _request, asked) =>
		withId(asked.get('recordId'), async (id) => {
			const proof = await records.proof(id);
			return proof ? json(proof) : textAnswer(404, 'No sealed record has this id. A day is sealed when it is over.');
		}),
	'GET figures': async (records, request, asked) => {
		const [from, to] = ['from', 'to'].map((name) => asked.get(name) ?? undefined);
		if (![from, to].every((day) => day === undefined || DAY.test(day)))
			return textAnswer(400, 'A day is written 2026-04-01.');
		const figures = await records.figures({ from, to });
		if (!request.headers.get('accept')?.includes('text/html')) return json(figures);
		return new Response(figuresPage(figures), { headers: { 'Content-Type': 'text/html; charset=utf-8', ...SAFE } });
	},
};

const withId = async (id: string | null, then: (id: string) => Promise<Response>): Promise<Response> =>
	id !== null && ID.test(id) ? then(id) : textAnswer(400, 'Name one id.');

/** How an owner is recognised. */
interface OwnerAccess {
	readonly token: string | undefined;
	/** Counts a request without the token. Has its sender stayed below the limit? */
	isWelcome(): boolean;
}

/**
 * Answers a request of the owner: 401 without the token, 429 after too many requests without it, 400 for a wrong parameter.
 * @returns `undefined` if the method and the last part of the path are none of the owner's
 */
export async function answerOwner(
	records: Records,
	request: Request,
	{ token, isWelcome }: OwnerAccess,
): Promise<Response | undefined> {
	const { pathname, searchParams } = new URL(request.url);
	const name = pathname.slice(pathname.lastIndexOf('/') + 1);
	const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${name}`;
	if (!Object.hasOwn(ROUTES, route)) return undefined;
	if (!isOwner(request.headers.get('authorization') ?? '', token)) {
		// Requests without the token count against the limit, so that nobody can guess the token by trying.
		if (!isWelcome()) return textAnswer(429, 'Too many attempts. Try again later.', { 'Retry-After': '60' });
		return textAnswer(401, 'For the owner: send the token.', { 'WWW-Authenticate': 'Basic realm="Consent records"' });
	}
	const answer = await ROUTES[route]?.(records, request, searchParams);
	return answer && request.method === 'HEAD' ? new Response(null, answer) : answer;
}

/** `Bearer TOKEN`, or in a browser any name with the token as password. Without a token nobody is the owner. */
function isOwner(authorization: string, token: string | undefined): boolean {
	if (!token) return false;
	const [, scheme = '', sent = ''] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
	const decoded = /^basic$/i.test(scheme)
		? Buffer.from(sent, 'base64')
				.toString()
				.replace(/^[^:]*:/, '')
		: sent;
	// `timingSafeEqual` takes the same time for every wrong token, and needs two buffers of one length: so we compare hashes.
	return timingSafeEqual(sha256(decoded), sha256(token));
}
