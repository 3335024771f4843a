import { asRecord } from '../config/as-record.js';
import { declaredIds } from '../config/declared-ids.js';
import type { Config } from '../config/resolve.js';
import type { Answered } from './answered.js';
import type { EarlierTool } from './tools.js';

/**
 * What another tool's answers say of our categories and services, by id. Several of theirs for one of ours must all allow
 * it, and several tools' words for nothing of ours say nothing.
 * @param given the owner's map, from their ids to ours; it counts before that of the tool
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
