import { type ParseArgsConfig, parseArgs } from 'node:util';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { closestMatch } from '../config/closest-match.js';
import { declaredIds } from '../config/declared-ids.js';
import { findFaults } from '../config/diagnose.js';
import type { Options } from '../config/options.js';
import { resolve } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { cspFor } from '../server/csp-for.js';
import { presets } from '../services/presets.js';
import { configOf } from '../verify/config-of.js';
import { isOwnHost } from '../verify/is-own-host.js';
import { BROWSER_OPTIONS, BROWSER_USAGE, visitSettings } from './browser-options.js';
import { narrowPolicy, type SeenAddress } from './narrow-policy.js';
import { parseConfig } from './parse-config.js';
import { readCatalogue } from './read-catalogue.js';
import { readConfig } from './read-config.js';
import { survey } from './survey.js';
import { tellTrouble } from './tell-trouble.js';
import { UsageError } from './usage-error.js';

/** `npx sekisho csp`: prints the Content-Security-Policy that a server has to send. */
export const csp = {
	summary: 'prints the Content-Security-Policy for a configuration',
	usage: `Usage: npx sekisho csp FILE [--allow IDS] [--nonce NONCE] [--seen REPORT]
       npx sekisho csp --from URL [FILE] [--allow IDS] [options]

Prints the Content-Security-Policy that blocks everything which is not allowed.
  FILE               a configuration in JSON; - reads the standard input
  --allow IDS        the categories and services that the visitor allows, commas between them; "all" for all. Nothing, by
                     default
  --nonce NONCE      what inline scripts and styles need, instead of 'unsafe-inline'
  --seen REPORT      what npx sekisho verify --json printed: an allowed host may do only what it was seen to do, and hosts
                     that the policy blocks are named
  --from URL         visits the site to see it, as npx sekisho init --from does; the configuration is that of the page, or a
                     draft, where FILE is left out
  --dir FOLDER       the folder that the site serves as /, where URL is a file of this machine (default: that of the file)
  --pages N          how many pages of the site (default: 5)
${BROWSER_USAGE}

Exit code: 0, or 2 where a file cannot be read or the site not be visited.`,
	async run(args: string[]): Promise<number> {
		const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
		const [file] = positionals;
		if (positionals.length > 1 || (file === undefined && values.from === undefined))
			throw new UsageError('Name one file.');
		if (values.from !== undefined && values.seen !== undefined) throw new UsageError('--from or --seen, not both.');
		try {
			return await print(file === undefined ? undefined : parseConfig(file), values);
		} catch (error) {
			return tellTrouble(error);
		}
	},
};

type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

async function print(given: Options | undefined, values: Given): Promise<number> {
	const visited = values.from === undefined ? undefined : await visitFor(values.from, values, given);
	const options = resolvePresets(visited?.options ?? given ?? { services: [] }, readCatalogue());
	tellFaults(options);
	const seen = visited ?? (values.seen === undefined ? undefined : readSeen(values.seen));
	const consent = consentOf(options, values.allow ?? '');
	const policy = cspFor(options, consent, values.nonce === undefined ? {} : { nonce: values.nonce });
	process.stdout.write(`${seen ? narrowed(policy, seen) : policy}\n`);
	return 0;
}

/** A faulty service is held whatever a visitor allows, so the policy blocks it. */
function tellFaults(options: Options): void {
	const { length } = findFaults(options);
	if (length === 0) return;
	process.stderr.write(
		`The configuration has ${length} ${length > 1 ? 'faults' : 'fault'}, and the policy allows nothing that is in doubt. npx sekisho check --resolve FILE names each.\n`,
	);
}

const OPTIONS = {
	allow: { type: 'string' as const, default: '' },
	nonce: { type: 'string' as const },
	seen: { type: 'string' as const },
	from: { type: 'string' as const },
	dir: { type: 'string' as const },
	pages: { type: 'string' as const, default: '5' },
	...BROWSER_OPTIONS,
} satisfies ParseArgsConfig['options'];

/** The requests that were seen, and the sites that made them. */
interface Seen {
	readonly requests: readonly SeenAddress[];
	readonly sites: readonly string[];
}

async function visitFor(
	from: string,
	values: Given,
	given: Options | undefined,
): Promise<Seen & { readonly options: Options }> {
	const { draft, seen } = await survey({
		from,
		dir: values.dir,
		...visitSettings(values),
		catalogue: readCatalogue(),
		ask: async (owner) => owner,
	});
	const own = given ?? configOf(seen.config);
	const options = own ?? (draft as unknown as Options);
	if (!own)
		process.stderr.write(
			`The pages name no configuration: the policy is that of a draft with ${draft.services.length} services.\n`,
		);
	if (!seen.banner)
		process.stderr.write('No banner was found: what the site does once a visitor allows it was not seen.\n');
	return { requests: seen.requests, sites: [seen.site], options };
}

function readSeen(file: string): Seen {
	try {
		const { sites } = JSON.parse(readConfig(file)) as {
			sites: { site: string; visits: { requests: (SeenAddress & { phase: string })[] }[] }[];
		};
		return {
			sites: sites.map(({ site }) => site),
			requests: sites.flatMap(({ visits }) => visits.flatMap(({ requests }) => requests)),
		};
	} catch (error) {
		if (error instanceof UsageError) throw error;
		throw new UsageError(`${file} is no report of npx sekisho verify --json.`);
	}
}

function narrowed(policy: string, { requests, sites }: Seen): string {
	const hosts = sites.map((site) => new URL(site).hostname);
	const { policy: result, blocked } = narrowPolicy(policy, requests, (host) =>
		hosts.some((own) => isOwnHost(host, own)),
	);
	if (blocked.length > 0)
		process.stderr.write(
			`Seen, but blocked by the policy (declare and allow each, or name it in gate.trusted):\n${blocked.map((host) => `  ${host}`).join('\n')}\n`,
		);
	process.stderr.write('Made from what was seen: send it as Content-Security-Policy-Report-Only first.\n');
	return result;
}

/** Says that an id is not declared, and what was probably meant. */
function noSuchId(id: string, known: readonly string[]): string {
	const words = id.split(/\s+/);
	const meant = words.length > 1 ? words.join(',') : closestMatch(id, known);
	if (words.length > 1) return `No category or service "${id}". Write commas between ids: --allow ${meant}.`;
	return `No category or service "${id}"${meant ? `; did you mean "${meant}"?` : '.'}`;
}

/** The consent of a visitor who allows these ids. A category includes its services. @throws UsageError for an unknown id */
function consentOf(options: Options, allow: string): Consent {
	const ids = allow
		.split(',')
		.map((id) => id.trim())
		.filter(Boolean);
	const config = resolve(options, presets);
	const known = declaredIds(config);
	const unknown = ids.find((id) => id !== 'all' && !known.includes(id));
	if (unknown !== undefined) throw new UsageError(`${noSuchId(unknown, known)} There are: ${known.join(', ')}.`);
	const isAllowed = (id: string) => ids.includes(id) || ids.includes('all');
	const choices: Record<string, boolean> = {};
	for (const [id, required] of config.categories) choices[id] = required || isAllowed(id);
	for (const { id, category } of config.services) choices[id] = isAllowed(id) || choices[category] === true;
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
