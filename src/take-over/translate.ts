import { asRecord } from '../config/as-record.js';
import { declaredIds } from '../config/declared-ids.js';
import type { Config } from '../config/resolve.js';
import type { Answered } from './answered.js';
import type { EarlierTool } from './tools.js';

/**
 * Translates the answers that another tool stored into answers by our ids. If several of its ids stand for one of ours, all
 * of them must allow it. An answer for which we have no category or service is dropped.
 * @param answered the answers by the tool's ids
 * @param tool the tool, with its default map
 * @param given the owner's map from the tool's ids to ours, not validated; it takes precedence over the tool's map
 * @param config declares our ids
 * @returns for each of our ids that has an answer, whether the visitor allowed it
 */
export function translate(
	{ answers }: Answered,
	{ map = {} }: EarlierTool,
	given: unknown,
	config: Config,
): Map<string, boolean> {
	const own = asRecord(given);
	const known = new Set(declaredIds(config));
	const ours = new Map<string, boolean>();
	for (const [theirs, allowed] of answers) {
		const named = [own, map].find((one) => Object.hasOwn(one, theirs))?.[theirs];
		const id = `${named ?? theirs}`;
		if (known.has(id)) ours.set(id, allowed && ours.get(id) !== false);
	}
	return ours;
}
