import { parseArgs } from 'node:util';
import type { CatalogueEntry } from '../catalogue/entry.js';
import { findUnfilled } from '../catalogue/find-unfilled.js';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { withVendorNames } from '../catalogue/with-vendor-names.js';
import { findFaults, sentence } from '../config/diagnose.js';
import type { Fault } from '../config/fault.js';
import type { Options } from '../config/options.js';
import { isObject, objects } from '../config/placed.js';
import { findOmissions } from './find-omissions.js';
import { jsonHint } from './json-hint.js';
import { locator } from './locate.js';
import { readCatalogue } from './read-catalogue.js';
import { readConfig } from './read-config.js';
import { UsageError } from './usage-error.js';

/** `npx sekisho check`: prints the messages that the browser's console would have, each with its line in the file. */
export const check = {
	summary: 'finds every fault of a configuration, with its line',
	usage: `Usage: npx sekisho check FILE… [--resolve] [--complete] [--json]

Finds every fault of a configuration, as the browser's console would name it.
  FILE       a configuration in JSON; - reads the standard input
  --resolve  first fills in what the catalogue knows of each preset, as npx sekisho resolve does
  --complete also names what a privacy policy needs and the configuration leaves out
  --json     prints a list of { file, line, column, path, message } instead of lines

Exit code: 0 without a fault, 1 with one, 2 where a file cannot be read.`,
	run(args: string[]): number {
		const { values, positionals } = parseArgs({
			args,
			options: {
				json: { type: 'boolean', default: false },
				resolve: { type: 'boolean', default: false },
				complete: { type: 'boolean', default: false },
			},
			allowPositionals: true,
		});
		if (positionals.length === 0) throw new UsageError('Name the file to check.');
		const found = positionals.flatMap((file) => findingsIn(file, values));
		if (values.json)
			process.stdout.write(
				`${JSON.stringify(
					found.map(({ owner: _, ...finding }) => finding),
					null,
					'\t',
				)}\n`,
			);
		else process.stdout.write(inWords(found, positionals));
		return found.length > 0 ? 1 : 0;
	},
};

/** Adds the probable cause to the fault of a file that is not JSON. */
function withHint(fault: Fault, json: string): Fault {
	if (fault.code !== 'not-json') return fault;
	// The error quotes the file, and the quotation may have several lines.
	const found = new Error((fault.found as Error).message.replace(/\s+/g, ' '));
	return { ...fault, found, expected: jsonHint(json) ?? fault.expected };
}

interface Finding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** The path of the option, `services[2].category`. */
	readonly path: string;
	readonly message: string;
	/** The id of the service or category that the path is in, for people: they do not count services. */
	readonly owner: string | undefined;
}

function findingsIn(file: string, { resolve, complete }: { resolve: boolean; complete: boolean }): Finding[] {
	const json = readConfig(file);
	const locate = locator(json);
	const written = parsed(json);
	const catalogue = readCatalogue();
	const given = resolve && written !== undefined ? resolvePresets(written as Options, catalogue) : json;
	const found = findFaults(given).map((fault) => withHint(fault, json));
	tellUnclaimed(file, parsed(given));
	const faults = resolve ? faultsOnceResolved(found, written, catalogue) : faultsAsServed(found, written, catalogue);
	return [...faults.map(sentence), ...(complete ? findOmissions(parsed(given)) : [])].map((message) => {
		// A sentence begins with the path of the option; one about the whole file has none.
		const path = /^([\w$-]+(?:\[\d+\]|\["[^"]*"\]|\.[\w$-]+)*): /.exec(message)?.[1] ?? '';
		return { file, ...locate(path), path, message, owner: ownerOf(path, written) };
	});
}

/** Names services that hold nothing by themselves. That is no fault: their elements may all be marked. */
function tellUnclaimed(file: string, config: unknown): void {
	if (!isObject(config)) return;
	const required = new Set(objects(config, 'categories').flatMap(([, one]) => (one.required === true ? [one.id] : [])));
	for (const [at, service] of objects(config, 'services')) {
		const isOptional = service.category !== 'necessary' && !required.has(service.category);
		const claims = CLAIMS.some((key) => (Array.isArray(service[key]) ? service[key].length > 0 : service[key]));
		if (isOptional && !claims)
			process.stderr.write(
				`${file}: ${at} "${service.id}" claims no address, cookie or storage: only elements that are marked with it are held.\n`,
			);
	}
}

/** The options by which a service has something to hold. */
const CLAIMS = ['urls', 'cookies', 'storage', 'tag', 'preset'];

/** The id of the service or category that a path leads into. */
function ownerOf(path: string, written: unknown): string | undefined {
	const [place = '', list = ''] = /^(services|categories)\[\d+\]/.exec(path) ?? [];
	const found = objects(isObject(written) ? written : {}, list).find(([at]) => at === place);
	return typeof found?.[1].id === 'string' ? found[1].id : undefined;
}

/** Parses text; returns other values unchanged. @returns `undefined` if the text is not JSON */
function parsed(given: unknown): unknown {
	try {
		return typeof given === 'string' ? JSON.parse(given) : given;
	} catch {
		return undefined;
	}
}

/** The faults of a file with `--resolve`: every vendor of the catalogue is known, and a missing account is a fault. */
function faultsOnceResolved(found: readonly Fault[], written: unknown, catalogue: readonly CatalogueEntry[]): Fault[] {
	const unfilled = findUnfilled(written, catalogue);
	// A tag that was not filled in is still `true`. Its fault is in `unfilled`, in better words.
	const isTold = ({ at, found }: Fault) => found === true && /^services\[\d+\]\.tag$/.test(at) && unfilled.length > 0;
	return [...found.filter((fault) => !isTold(fault)).map((fault) => withVendorNames(fault, catalogue)), ...unfilled];
}

/** The faults of a file that is served as it is: the page does not know the vendors of the catalogue. */
function faultsAsServed(found: readonly Fault[], written: unknown, catalogue: readonly CatalogueEntry[]): Fault[] {
	const vendors = new Set(catalogue.map(({ id }) => id));
	const services = new Map(isObject(written) ? objects(written, 'services') : []);
	const isVendor = (at: string) => vendors.has(`${services.get(at.replace(/\.\w+$/, ''))?.preset}`);
	return found.flatMap((fault): Fault[] => {
		if (!isVendor(fault.at)) return [withVendorNames(fault, catalogue)];
		if (fault.code === 'unknown-preset')
			return [
				{
					...fault,
					known: [],
					expected:
						'It is in the catalogue, which the page does not know. Serve what npx sekisho resolve makes of this file, and check this file with --resolve',
				},
			];
		const isForResolve =
			(fault.code === 'unknown-key' && fault.found === 'account') ||
			(fault.at.endsWith('.tag') && fault.found === true);
		return isForResolve ? [] : [fault];
	});
}

function inWords(found: readonly Finding[], files: readonly string[]): string {
	const lines = found.map(({ file, line, column, message, owner }) => {
		const told = owner === undefined ? message : `${message} In "${owner}".`;
		return `${file}:${line}:${column}  ${told}`;
	});
	const sum =
		found.length === 0 ? `${files.join(', ')}: no fault.` : `${found.length} ${found.length > 1 ? 'faults' : 'fault'}.`;
	return `${[...lines, sum].join('\n')}\n`;
}
