import type { ConsentRecord } from '../record/consent-record.js';
import { findRecordFault, isRecordMember } from '../record/find-record-fault.js';
import { hostBeside } from '../server/host-beside.js';
import { Overloaded } from './group-commit.js';
import { readJson } from './read-json.js';
import type { Outcome } from './record-store.js';
import { SAFE, textAnswer } from './text-answer.js';

/** What `takeRecord` needs besides the request. */
export interface Intake {
	/** The longest record, in bytes. */
	readonly maxBytes: number;
	/** The hosts whose records are accepted; an empty list accepts all. */
	readonly sites: readonly string[];
	add(record: ConsentRecord): Promise<Outcome>;
	/** Counts the request. Has its sender stayed below the limit? */
	isWelcome(): boolean;
}

/**
 * Takes one record from a request.
 * @returns 201 if it was stored, 204 if it was stored before, otherwise a status and one sentence that says what is wrong
 * @throws the database's error
 */
export async function takeRecord(request: Request, { maxBytes, sites, add, isWelcome }: Intake): Promise<Response> {
	if (!isOfThisSite(request.headers)) return textAnswer(403, 'Sent by a page of another site.');
	// Without a CORS preflight, a page of another site can send only forms and plain text:
	// https://fetch.spec.whatwg.org/#cors-safelisted-request-header
	if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? ''))
		return textAnswer(415, 'Send one record as application/json.');
	if (!isWelcome()) return textAnswer(429, 'Too many records. Try again later.', { 'Retry-After': '60' });
	const read = await readJson(request, maxBytes);
	if (read === 'too-long') return textAnswer(413, `A record has at most ${maxBytes} bytes.`);
	if (read === 'malformed') return textAnswer(400, 'Send one record as JSON.');
	const fault = findRecordFault(read.value);
	if (fault !== undefined) return textAnswer(400, `Not a record: ${nameOfFault(fault)}.`);
	const record = read.value as ConsentRecord;
	if (isOfOther(request.headers, record) || (sites.length > 0 && !isOf(sites, record)))
		return textAnswer(403, 'Not a site of this server.');
	try {
		const outcome = await add(record);
		if (outcome === 'conflict') return textAnswer(409, 'Another record has this id.');
		return new Response(null, { status: outcome === 'stored' ? 201 : 204, headers: SAFE });
	} catch (error) {
		if (error instanceof Overloaded) return textAnswer(503, 'Too busy. Try again later.', { 'Retry-After': '10' });
		throw error;
	}
}

/**
 * Did a page of this origin send the request, as far as the browser says? Our pages send to their own origin only. A client
 * that is not a browser, and Safari before 16.4, send no `Sec-Fetch-Site`.
 */
const isOfThisSite = (headers: Headers): boolean => (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';

/** Is the host in the browser's `Origin` header different from the host in the record? */
function isOfOther(headers: Headers, { site }: ConsentRecord): boolean {
	const origin = headers.get('origin') ?? '';
	return URL.canParse(origin) && new URL(origin).host !== hostBeside(origin, site);
}

/** Is the record's host in the owner's list? Browsers write hosts in lower case; an owner may not. */
const isOf = (sites: readonly string[], { site }: ConsentRecord): boolean =>
	sites.some((one) => one.toLowerCase() === site.toLowerCase());

/** The name of the faulty member. A name that is not in our format was written by the sender, and is not quoted. */
const nameOfFault = (fault: string): string =>
	fault === 'record' || isRecordMember(fault) ? fault : 'an unknown member';
