import { parseArgs } from 'node:util';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { withVendorNames } from '../catalogue/with-vendor-names.js';
import { findFaults, sentence } from '../config/diagnose.js';
import type { Fault } from '../config/fault.js';
import { findOmissions } from './find-omissions.js';
import { locator } from './locate.js';
import { readCatalogue } from './read-catalogue.js';
import { readConfig } from './read-config.js';
import { UsageError } from './usage-error.js';

/** `npx sekisho check`: the browser's messages about a configuration, with the line of each. */
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
		process.stdout.write(values.json ? `${JSON.stringify(found, null, '\t')}\n` : inWords(found, positionals));
		return found.length > 0 ? 1 : 0;
	},
};

interface Finding {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	/** The path of the option, `services[2].category`. */
	readonly path: string;
	readonly message: string;
}

function findingsIn(file: string, { resolve, complete }: { resolve: boolean; complete: boolean }): Finding[] {
	const json = readConfig(file);
	const locate = locator(json);
	const given = resolve ? resolved(json) : json;
	const named = (fault: Fault) => (resolve ? withVendorNames(fault, readCatalogue()) : fault);
	const told = findFaults(given).map((fault) => sentence(named(fault)));
	return [...told, ...(complete ? findOmissions(parsed(given)) : [])].map((message) => {
		// A sentence begins with the path of the option; one about the whole file has none.
		const path = /^([\w$-]+(?:\[\d+\]|\["[^"]*"\]|\.[\w$-]+)*): /.exec(message)?.[1] ?? '';
		return { file, ...locate(path), path, message };
	});
}

/** What is no JSON is a fault, and has nothing left out. */
function parsed(given: unknown): unknown {
	try {
		return typeof given === 'string' ? JSON.parse(given) : given;
	} catch {
		return undefined;
	}
}

/** With the catalogue's facts; what is no JSON stays as it is, and is found out as that. */
function resolved(json: string): unknown {
	try {
		return resolvePresets(JSON.parse(json), readCatalogue());
	} catch {
		return json;
	}
}

function inWords(found: readonly Finding[], files: readonly string[]): string {
	const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`);
	const sum =
		found.length === 0 ? `${files.join(', ')}: no fault.` : `${found.length} ${found.length > 1 ? 'faults' : 'fault'}.`;
	return `${[...lines, sum].join('\n')}\n`;
}
