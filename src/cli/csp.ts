import { parseArgs } from 'node:util';
import type { Options } from '../config/options.js';
import { resolve } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { cspFor } from '../server/csp-for.js';
import { presets } from '../services/presets.js';
import { parseConfig } from './parse-config.js';
import { UsageError } from './usage-error.js';

/** `npx sekisho csp`: the policy that a server sends. */
export const csp = {
	summary: 'prints the Content-Security-Policy for a configuration',
	usage: `Usage: npx sekisho csp FILE [--allow IDS] [--nonce NONCE]

Prints the Content-Security-Policy that blocks everything which is not allowed.
  FILE            a configuration in JSON; - reads the standard input
  --allow IDS     the categories and services that the visitor allows, commas between them; "all" for all. Nothing, by default
  --nonce NONCE   what inline scripts and styles need, instead of 'unsafe-inline'`,
	run(args: string[]): number {
		const { values, positionals } = parseArgs({
			args,
			options: { allow: { type: 'string', default: '' }, nonce: { type: 'string' } },
			allowPositionals: true,
		});
		const [file] = positionals;
		if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
		const options = parseConfig(file);
		const consent = consentOf(options, values.allow);
		process.stdout.write(`${cspFor(options, consent, values.nonce === undefined ? {} : { nonce: values.nonce })}\n`);
		return 0;
	},
};

/** The consent of a visitor who allows these ids, and what belongs to them. */
function consentOf(options: Options, allow: string): Consent {
	const ids = allow.split(',').filter(Boolean);
	const { categories, services } = resolve(options, presets);
	const known = [...categories.keys(), ...services.map(({ id }) => id)];
	const unknown = ids.find((id) => id !== 'all' && !known.includes(id));
	if (unknown !== undefined)
		throw new UsageError(`No category or service "${unknown}"; there are: ${known.join(', ')}.`);
	const isAllowed = (id: string) => ids.includes(id) || ids.includes('all');
	const choices: Record<string, boolean> = {};
	for (const [id, required] of categories) choices[id] = required || isAllowed(id);
	for (const { id, category } of services) choices[id] = isAllowed(id) || choices[category] === true;
	return {
		decided: true,
		choices,
		regime: 'opt-in',
		regimeSource: 'config',
		decidedAt: '',
		policyVersion: '',
		method: 'choose',
		id: '',
	};
}
