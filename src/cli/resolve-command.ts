import { parseArgs } from 'node:util';
import { findUnfilled } from '../catalogue/find-unfilled.js';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { withVendorNames } from '../catalogue/with-vendor-names.js';
import { findFaults, sentence } from '../config/diagnose.js';
import { parseConfig } from './parse-config.js';
import { readCatalogue } from './read-catalogue.js';
import { schemas } from './schemas.js';
import { UsageError } from './usage-error.js';
import { writeFile } from './write-file.js';

/** `npx sekisho resolve`: replaces the names of vendors by the facts that the page needs. */
export const resolveCommand = {
	summary: 'fills in what the catalogue knows of each preset',
	usage: `Usage: npx sekisho resolve FILE [--out FILE]
       npx sekisho resolve --list

Fills in addresses, cookies and words for every service whose preset is in the catalogue. What the configuration says itself
wins. The page does not know the catalogue: run this before it is served.
  FILE         a configuration in JSON; - reads the standard input
  --out FILE   writes the result there, instead of to the standard output
  --list       prints the presets of the catalogue

Exit code: 0; 1 where a vendor is not known, or its account is not right: the page holds that service, and the standard error
names it; 2 where the file cannot be read or written.`,
	run(args: string[]): number {
		const { values, positionals } = parseArgs({
			args,
			options: { out: { type: 'string' }, list: { type: 'boolean', default: false } },
			allowPositionals: true,
		});
		const entries = readCatalogue();
		if (values.list) {
			for (const { id, name, category } of entries)
				process.stdout.write(`${id.padEnd(24)}${category.padEnd(12)}${name}\n`);
			return 0;
		}
		const [file] = positionals;
		if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
		const written = parseConfig(file);
		const result = schemas.forPage(resolvePresets(written, entries));
		const json = `${JSON.stringify(result, null, '\t')}\n`;
		if (values.out === undefined) process.stdout.write(json);
		else writeFile(values.out, json);
		const unknown = findFaults(result).filter(({ code }) => code === 'unknown-preset');
		const open = [...unknown.map((fault) => withVendorNames(fault, entries)), ...findUnfilled(written, entries)];
		for (const fault of open) process.stderr.write(`${sentence(fault)}\n`);
		return open.length > 0 ? 1 : 0;
	},
};
