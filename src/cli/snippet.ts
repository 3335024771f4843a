import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CatalogueEntry } from '../catalogue/entry.js';
import { findUnfilled } from '../catalogue/find-unfilled.js';
import { type Account, markedSnippet } from '../catalogue/marked-snippet.js';
import { closestMatch } from '../config/closest-match.js';
import { sentence } from '../config/diagnose.js';
import { parseConfig } from './parse-config.js';
import { readCatalogue } from './read-catalogue.js';
import { UsageError } from './usage-error.js';

/** The text that is printed for one service, and the names of the ids that are missing. */
interface Printed {
	/** The id of the service. */
	readonly id: string;
	readonly text: string;
	readonly missing: readonly string[];
	/** The names that stand for what differs from frame to frame, so that no account has it. */
	readonly each: readonly string[];
}

/** `npx sekisho snippet`: prints the vendors' snippets, marked and filled in. */
export const snippet = {
	summary: 'prints vendors’ snippets, marked and ready to paste',
	usage: `Usage: npx sekisho snippet FILE
       npx sekisho snippet PRESET [NAME=VALUE…] [--id ID]

Prints the snippet of a vendor in the catalogue, marked so that it waits for consent. Paste it in the place of the vendor's.
  FILE         a configuration in JSON before it is resolved; prints the snippet of every service whose preset is in the
               catalogue, with the ids in its "account": { "tag": "…" }, or "account": "…" where there is only one
  PRESET       a vendor of the catalogue: npx sekisho resolve --list
  NAME=VALUE   an id that the vendor has given you
  --id ID      the id of the service, where it is not the preset

Exit code: 0, or 1 where an id is missing: its name stays in braces. What differs from frame to frame, as a video does, is no such
id.`,
	run(args: string[]): number {
		const { values, positionals } = parseArgs({ args, options: { id: { type: 'string' } }, allowPositionals: true });
		const [name, ...pairs] = positionals;
		if (name === undefined) throw new UsageError('Name a file or a preset.');
		const entries = new Map(readCatalogue().map((entry) => [entry.id, entry]));
		const entry = entries.get(name);
		if (!entry && pairs.length > 0) throw new UsageError(`No preset is called "${name}".${meantBy(name, entries)}`);
		if (!entry && name !== '-' && !existsSync(name))
			throw new UsageError(`There is no preset and no file "${name}".${meantBy(name, entries)}`);
		const printed = entry ? [print(entry, values.id ?? name, accountOf(pairs, entry))] : ofFile(name, entries);
		if (printed.length === 0) {
			process.stderr.write(`No service in ${name} has a vendor of the catalogue as its "preset": nothing to print.\n`);
			return 0;
		}
		process.stdout.write(`${printed.map(({ text }) => text).join('\n')}\n`);
		const open = entry
			? printed.flatMap(({ missing }) => missing.map((slot) => inCommand(entry, slot)))
			: [
					...findUnfilled(parseConfig(name), [...entries.values()]).map(sentence),
					...printed.flatMap(({ id, missing }) => missing.map((slot) => inFile(id, slot))),
				];
		const each = printed.flatMap(({ id, each }) => each.map((slot) => `Replace {${slot}} in each frame of "${id}".`));
		for (const line of [...open, ...each]) process.stderr.write(`${line}\n`);
		return open.length > 0 ? 1 : 0;
	},
};

const inCommand = ({ id, example }: CatalogueEntry, slot: string) =>
	`Fill in {${slot}}: npx sekisho snippet ${id} ${slot}=${example[slot]} prints it with your id in the place of ${example[slot]}.`;

const inFile = (id: string, slot: string) =>
	`Fill in {${slot}} of the service "${id}": it belongs into "account": { "${slot}": "…" }.`;

function meantBy(name: string, entries: ReadonlyMap<string, CatalogueEntry>): string {
	const meant = closestMatch(name, [...entries.keys()]);
	return ` ${meant ? `Did you mean "${meant}"?` : 'npx sekisho resolve --list names all presets.'}`;
}

function accountOf(pairs: readonly string[], { example }: CatalogueEntry): Account {
	return Object.fromEntries(
		pairs.map((pair) => {
			const [, name, value] = /^(\w+)=(.+)$/.exec(pair) ?? [];
			if (!name || value === undefined) throw new UsageError(`"${pair}" is not NAME=VALUE.`);
			if (!Object.hasOwn(example, name))
				throw new UsageError(
					`The snippet has no {${name}}; it has: ${Object.keys(example).join(', ') || 'nothing to fill in'}.`,
				);
			return [name, value];
		}),
	);
}

/** A service before it is resolved. */
interface Written {
	readonly id: string;
	readonly preset?: string;
	readonly account?: string | Account;
}

function ofFile(file: string, entries: ReadonlyMap<string, CatalogueEntry>): Printed[] {
	const { services } = parseConfig(file) as { services?: readonly Written[] };
	return [services ?? []].flat().flatMap((service) => {
		const entry = entries.get(`${service?.preset}`);
		if (!entry) return [];
		if (entry.base)
			return [
				{ id: service.id, text: `<!-- ${entry.name}: Sekisho inserts the tag by itself. -->`, missing: [], each: [] },
			];
		return [print(entry, service.id, named(entry, service.account))];
	});
}

/** The account as a map. A text stands for the vendor's only id. */
function named({ example }: CatalogueEntry, account: Written['account']): Account {
	if (typeof account !== 'string') return account ?? {};
	const [name, ...others] = Object.keys(example);
	if (name === undefined || others.length > 0) return {};
	return { [name]: account };
}

function print(entry: CatalogueEntry, id: string, account: Account): Printed {
	try {
		const { html, missing } = markedSnippet(entry, id, account);
		// A site has one id of a vendor's script, but as many videos and posts as it likes.
		const isContent = /^<(iframe|blockquote)\b/.test(entry.snippet);
		const [open, each] = isContent ? [[], missing] : [missing, []];
		return { id, text: `<!-- ${entry.name} -->\n${html}`, missing: open, each };
	} catch (error) {
		throw new UsageError((error as Error).message);
	}
}
