import type { Options } from '../../../src/config/options.js';
import { resolve } from '../../../src/config/resolve.js';
import { buildDecision } from '../../../src/decision/build-decision.js';
import { encode } from '../../../src/decision/codec.js';
import { decide } from '../../../src/decision/decide.js';
import { presets } from '../../../src/services/presets.js';

const DAY = 86_400_000;

/** A `Cookie` header of a visitor who was asked with this configuration. @param age of the decision, in days */
export function consentHeader(config: Options, choices: Record<string, boolean>, age = 0, days = 180): string {
	const resolved = resolve(config, presets);
	const made = buildDecision({
		config: resolved,
		before: decide(resolved, undefined, 0),
		stored: undefined,
		method: 'choose',
		input: choices,
	});
	const decidedAt = new Date(Date.now() - age * DAY).toISOString();
	const stored = {
		...made,
		decision: { ...made.decision, decidedAt },
		days,
		choices: new Map(Object.entries(choices)),
	};
	return `${resolved.cookie.name}=${encode(stored)}`;
}
