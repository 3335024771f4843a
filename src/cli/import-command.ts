import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { convert } from '../convert/convert.js';
import type { Foreign } from '../convert/foreign.js';
import { readForeign } from '../convert/read-foreign.js';
import { readCatalogue } from './read-catalogue.js';
import { readConfig } from './read-config.js';
import { schemas } from './schemas.js';
import { UsageError } from './usage-error.js';
import { writeFile } from './write-file.js';

/** `npx sekisho import`: converts another tool's configuration into one of ours. */
export const importCommand = {
	summary: 'converts the configuration of another consent tool',
	usage: `Usage: npx sekisho import FILE [--name TEXT] [--site HOST] [--out FILE] [--force]

Converts what another tool declares: services, categories, cookies, the policy's address, how long a choice counts. Known
vendors become presets. Nothing in the file is run: what is not a literal is left out.
  FILE         a configuration of vanilla-cookieconsent, klaro, orejime or tarteaucitron, as JavaScript, JSON or a page; a
               declaration of Cookiebot or OneTrust, as JavaScript, JSON or CSV; - reads the standard input
  --name TEXT  the company's name, as visitors know it
  --site HOST  the host of your site, which no service may claim; left out, it is found by its cookies where that is possible
  --out FILE   where the draft goes (default: consent.source.json); - is the standard output
  --force      overwrites a file that is there

Exit code: 0, or 2 where the file is not understood.`,
	run(args: string[]): number {
		const { values, positionals } = parseArgs({
			args,
			options: {
				name: { type: 'string' },
				site: { type: 'string' },
				out: { type: 'string', default: 'consent.source.json' },
				force: { type: 'boolean', default: false },
			},
			allowPositionals: true,
		});
		const [file] = positionals;
		if (file === undefined || positionals.length > 1) throw new UsageError('Name one file.');
		const foreign = understand(file);
		const { out } = values;
		if (out !== '-' && existsSync(out) && !values.force)
			throw new UsageError(`${out} is there already; --force overwrites it.`);
		const { draft, mapped, notes } = convert(foreign, readCatalogue(), { company: values.name, site: values.site });
		const json = `${JSON.stringify(schemas.forSource(draft, out), null, '\t')}\n`;
		if (out === '-') process.stdout.write(json);
		else writeFile(out, json);
		process.stderr.write(
			[
				`Read as ${foreign.tool}: ${foreign.services.length} services, of which ${mapped.length} are in the catalogue.`,
				...mapped.map(([theirs, ours]) => `  ${theirs.padEnd(26)} → ${ours}`),
				...(notes.length > 0 ? ['', 'To look at:', ...notes.map((note) => `  - ${note}`)] : []),
				'',
				'Texts and colours are not taken over. Rename the marks in your pages: docs/migration.md.',
				...(out === '-'
					? []
					: ['', `  npx sekisho check --resolve ${out}`, `  npx sekisho resolve ${out} --out consent.json`]),
				'',
			].join('\n'),
		);
		return 0;
	},
};

function understand(file: string): Foreign {
	const text = readConfig(file);
	const isCsv = /^\.(csv|tsv)$/i.test(extname(file));
	try {
		const foreign = readForeign(text, isCsv);
		if (foreign) return foreign;
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new UsageError(`${file} is no JSON, JavaScript or HTML: ${error.message}`);
	}
	throw new UsageError(
		`${file} has no configuration of vanilla-cookieconsent, klaro, orejime or tarteaucitron, and no declaration of Cookiebot or OneTrust.`,
	);
}
