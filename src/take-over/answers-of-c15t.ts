import { asRecord } from '../config/as-record.js';
import { type Answered, answersIn, type Stores } from './answered.js';

/** The categories that c15t asks about. A category that its cookie leaves out was refused. */
const PURPOSES = ['necessary', 'functionality', 'experience', 'measurement', 'marketing'];

/**
 * c15t keeps `c.necessary:1,c.measurement:1,i.t:1700000000000` in a cookie, and `{ consents, consentInfo: { time } }` in
 * `localStorage` (c15t 2.2.1, `libs/cookie/`; https://c15t.com/docs/frameworks/javascript/modules/persistence).
 */
export function answersOfC15t({ cookie, item }: Stores, key: string): Answered | undefined {
	const text = cookie(key);
	if (text !== undefined) return ofPairs(text);
	const kept = item(key);
	if (kept === undefined) return;
	const { consents, consentInfo } = asRecord(JSON.parse(kept));
	return { answers: answersIn(consents), at: Number(asRecord(consentInfo).time) };
}

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
