import type { Answered, Stores } from './answered.js';

/**
 * Reads the answers that OneTrust stored. From the first page on, it keeps `…&groups=C0001:1,C0002:0&AwaitingReconsent=false`
 * in the cookie `OptanonConsent`. The cookie `OptanonAlertBoxClosed` exists only if the visitor has answered, and has the time
 * (https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0).
 * @param stores the cookies
 * @param key the name of the first cookie, by default `OptanonConsent`
 * @returns the answers by OneTrust's groups, and their time; `undefined` if the visitor has not answered, has to answer
 * again, or a cookie is missing or malformed
 */
export function answersOfOnetrust({ cookie }: Stores, key: string): Answered | undefined {
	const closed = cookie('OptanonAlertBoxClosed');
	const parameters = new URLSearchParams(cookie(key));
	const groups = parameters.getAll('groups');
	if (!closed || groups.length !== 1 || parameters.get('AwaitingReconsent') === 'true') return;
	const pairs = `${groups}`.split(',').map((pair) => /^([\w-]+):([01])$/.exec(pair));
	if (pairs.includes(null)) return;
	const answers = new Map<string, boolean>();
	for (const [, id = '', word] of pairs as string[][]) answers.set(id, word === '1' && answers.get(id) !== false);
	return { answers, at: Date.parse(closed) };
}
