import type { Answered, Stores } from './answered.js';

/**
 * Reads the answers that tarteaucitron stored. It keeps `!gtag=true!youtube=false!vimeo=wait`, by the keys of services, in a
 * cookie; `wait` means that the visitor has not answered. It stores no time (tarteaucitronjs 1.34.0,
 * `tarteaucitron.cookie`).
 * @param stores the cookies
 * @param key the name of the cookie, by default `tarteaucitron`
 * @returns the answers by tarteaucitron's services; `undefined` if the cookie is missing or malformed
 */
export function answersOfTarteaucitron({ cookie }: Stores, key: string): Answered | undefined {
	const text = cookie(key);
	if (!text || !/^(![\w-]+=(true|false|wait))+$/.test(text)) return;
	const pairs = [...text.matchAll(/!([\w-]+)=(true|false|wait)/g)];
	const answers = new Map<string, boolean>();
	for (const [, id = '', word] of pairs)
		if (word !== 'wait') answers.set(id, word === 'true' && answers.get(id) !== false);
	return { answers };
}
