import type { Answered, Stores } from './answered.js';

/**
 * OneTrust keeps `…&groups=C0001:1,C0002:0&AwaitingReconsent=false` in `OptanonConsent` from the first page on;
 * `OptanonAlertBoxClosed` says that the visitor has answered, and when
 * (https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0).
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
