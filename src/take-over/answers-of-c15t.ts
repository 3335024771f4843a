import { asRecord } from '../config/as-record.js';
import { type Answered, answersIn, type Stores } from './answered.js';

/** The categories of c15t. Its cookie leaves out those that the visitor refused. */
const PURPOSES = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/**
 * Reads the answers that c15t stored. It keeps `c.necessary:1,c.measurement:1,i.t:1700000000000` in a cookie, and
 * `{ consents, consentInfo: { time } }` in `localStorage` (c15t 2.2.1, `libs/cookie/`;
 * https://c15t.com/docs/frameworks/javascript/modules/persistence).
 * @param stores the cookies and `localStorage`
 * @param key the name of the cookie and of the key, by default `c15t`
 * @returns the answers by c15t's categories, and their time; `undefined` if there are none or the cookie is malformed
 * @throws if `localStorage` has something other than JSON
 */
export function answersOfC15t({ cookie, item }: Stores, key: string): Answered | undefined {
	const text = cookie(key);
	if (text !== undefined) return ofPairs(text);
	const kept = item(key);
	if (kept === undefined) return;
	const { consents, consentInfo } = asRecord(JSON.parse(kept));
	return { answers: answersIn(consents), at: Number(asRecord(consentInfo).time) };
}

/** @param text the value of the cookie */
function ofPairs(text: string): Answered | undefined {
	const pairs = text.split(',').map((pair) => /^([\w.-]+):(.*)$/.exec(pair)?.slice(1));
	const answers = new Map(PURPOSES.map((id) => [id, false]));
	let at = Number.NaN;
	for (const [member = '', value = ''] of pairs.map((pair) => pair ?? [])) {
		if (member === 'i.t' && /^\d{13}$/.test(value)) at = Number(value);
		if (!member.startsWith('c.')) continue;
		if (!/^[01]$/.test(value)) return;
		answers.set(member.slice(2), value === '1');
	}
	return { answers, at };
}
