import type { Answered, Stores } from './answered.js';

/**
 * Tarteaucitron keeps `!gtag=true!youtube=false!vimeo=wait`, by the keys of services; `wait` is no answer, and there is no
 * time (tarteaucitronjs 1.34.0, `tarteaucitron.cookie`).
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
