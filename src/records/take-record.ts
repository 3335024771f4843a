import type { ConsentRecord } from '../record/consent-record.js';
import { findRecordFault, isRecordMember } from '../record/find-record-fault.js';
import { hostBeside } from '../server/host-beside.js';
import { Overloaded } from './group-commit.js';
import { readJson } from './read-json.js';
import type { Outcome } from './record-store.js';
import { SAFE, textAnswer } from './text-answer.js';

/** What taking a record needs. */
export interface Intake {
	/** The longest record, in bytes. */
	readonly maxBytes: number;
	/** The hosts whose records are taken; all where there are none. */
	readonly sites: readonly string[];
	add(record: ConsentRecord): Promise<Outcome>;
	isWelcome(): boolean;
}

/** Takes one record: 201 when it is stored, 204 when it was there already, and else what is wrong. */
export async function takeRecord(request: Request, { maxBytes, sites, add, isWelcome }: Intake): Promise<Response> {
	if (!isOfThisSite(request.headers)) return textAnswer(403, 'Sent by a page of another site.');
	// Without asking first, a page of another site can send forms and plain text alone (Fetch, "CORS-safelisted").
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

/** A page sends to its own host alone; what is no browser says nothing of it. */
const isOfThisSite = (headers: Headers): boolean => (headers.get('sec-fetch-site') ?? 'same-origin') === 'same-origin';

/** Does the browser say that a page of another host sent it than the one in the record? */
function isOfOther(headers: Headers, { site }: ConsentRecord): boolean {
	const origin = headers.get('origin') ?? '';
	return URL.canParse(origin) && new URL(origin).host !== hostBeside(origin, site);
}

/** Browsers write hosts in small letters; owners may not. */
const isOf = (sites: readonly string[], { site }: ConsentRecord): boolean =>
	sites.some((one) => one.toLowerCase() === site.toLowerCase());

/** An answer may quote a member's name only if the name is ours: any other name was written by the sender. */
const nameOfFault = (fault: string): string =>
	fault === 'record' || isRecordMember(fault) ? fault : 'an unknown member';
