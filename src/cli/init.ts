import { cpSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface, type Interface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { resolvePresets } from '../catalogue/resolve-presets.js';
import { findFaults } from '../config/diagnose.js';
import type { Options, Service } from '../config/options.js';
import { withoutCredentials } from '../verify/credentials.js';
import { BROWSER_OPTIONS, BROWSER_USAGE, visitSettings } from './browser-options.js';
import { makeFolder } from './make-folder.js';
import { folderOf, requireSite } from './open-site.js';
import { readCatalogue } from './read-catalogue.js';
import { schemas } from './schemas.js';
import { survey } from './survey.js';
import { tellTrouble } from './tell-trouble.js';
import { UsageError } from './usage-error.js';
import { explained, writeFile } from './write-file.js';

const OPTIONS = {
	name: { type: 'string' as const },
	policy: { type: 'string' as const },
	ga: { type: 'string' as const },
	gtm: { type: 'string' as const },
	from: { type: 'string' as const },
	pages: { type: 'string' as const, default: '5' },
	...BROWSER_OPTIONS,
	dir: { type: 'string' as const },
	source: { type: 'string' as const, default: 'consent.source.json' },
	force: { type: 'boolean' as const, default: false },
} satisfies ParseArgsConfig['options'];

/** `npx sekisho init`: writes a configuration, copies the files that a page loads, and prints the line for its head. */
export const init = {
	summary: 'writes a configuration and the line for your pages',
	usage: `Usage: npx sekisho init [--from URL] [options]

Writes consent.json and the files that a page loads, and prints the line for its head. Asks for what no option says, where
somebody is there to answer.
  --name TEXT        the company's name, as visitors know it
  --policy URL       the privacy policy, for example /privacy
  --ga ID            Google Analytics: its measurement id, G-…
  --gtm ID           Google Tag Manager: its container id, GTM-…
  --dir FOLDER       the folder that the site serves as / (default: ., or the folder of the file that --from names)
  --force            overwrites a configuration that is there

With --from it visits the site, or a file or folder of this machine, recognises vendors by the catalogue, and drafts the
configuration from what it saw; it prints the tags to change, and what it could not name. Needs puppeteer-core and a Chromium.
  --from URL         the first page
  --pages N          how many pages of the site (default: 5)
  --source FILE      the draft with vendors by name, from which consent.json is made (default: consent.source.json)
${BROWSER_USAGE}

Exit code: 0, or 2 where the site could not be visited or a file not be written; 130 after Ctrl-C.`,
	async run(args: string[]): Promise<number> {
		const { values: written } = parseArgs({ args, options: OPTIONS });
		const values = { ...written, dir: written.dir ?? folderOf(written.from ?? '') ?? '.' };
		if (values.from !== undefined) requireSite(values.from);
		if (values.name?.trim() === '') throw new UsageError('--name needs the name of the company.');
		checkPolicy(values.policy);
		const file = join(values.dir, 'consent.json');
		for (const one of [file, ...(values.from === undefined ? [] : [values.source])])
			if (existsSync(one) && !values.force) throw new UsageError(`${one} is there already; --force overwrites it.`);
		return values.from === undefined ? plainly(file, values) : fromSite(file, { ...values, from: values.from });
	},
};

/** The options as `parseArgs` returns them. */
type Given = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'] & { readonly dir: string };

async function plainly(file: string, values: Given): Promise<number> {
	const answers = await complete(values);
	const config = configFrom(answers);
	writeJson(file, config);
	const isEmpty = config.services?.length === 0;
	process.stdout.write(
		`${instructions(file, values.dir)}${isEmpty ? '\nNo service is declared yet. Until one is, there is nothing to ask for, and no banner appears.\n' : ''}`,
	);
	return 0;
}

async function fromSite(file: string, values: Given & { readonly from: string }): Promise<number> {
	if (values.ga ?? values.gtm) throw new UsageError('With --from, the ids of Google are read from the pages.');
	const catalogue = readCatalogue();
	const { from, dir, source } = values;
	try {
		const { draft, report } = await survey({
			from,
			dir,
			...visitSettings(values),
			catalogue,
			ask: ({ name, policyUrl }) => askOwner(values, { name, policy: policyUrl }),
		});
		const written = schemas.forSource({ ...draft, policy: { version: today() } }, source);
		writeJson(source, written);
		writeJson(file, schemas.forPage(resolvePresets(written as unknown as Options, catalogue)));
		process.stdout.write(`${report}\n${instructions(file, dir, { source, from: withoutCredentials(from) })}`);
		return 0;
	} catch (error) {
		return tellTrouble(error);
	}
}

const writeJson = (file: string, value: unknown) => writeFile(file, `${JSON.stringify(value, null, '\t')}\n`);

/** The answers from which the configuration is made; empty if there is none. */
interface Answers {
	readonly name: string;
	readonly policy: string;
	readonly ga: string;
	readonly gtm: string;
}

const QUESTIONS: { readonly [answer in keyof Answers]: string } = {
	name: 'The company’s name, as visitors know it: ',
	policy: 'The address of the privacy policy (for example /privacy): ',
	ga: 'Google Analytics measurement id (G-…; empty for none): ',
	gtm: 'Google Tag Manager container id (GTM-…; empty for none): ',
};

/** Asks for each answer that no option gives. Without a terminal, they stay empty. @throws UsageError for an invalid id */
async function complete(given: Partial<Answers>): Promise<Answers> {
	const answers = await ask(['name', 'policy', 'ga', 'gtm'], given, {});
	if (answers.ga && !/^(G|GT|AW|DC)-[A-Z\d-]+$/i.test(answers.ga))
		throw new UsageError(`"${answers.ga}" is no measurement id: it begins with G-.`);
	if (answers.gtm && !/^GTM-[A-Z\d]+$/i.test(answers.gtm))
		throw new UsageError(`"${answers.gtm}" is no container id: it begins with GTM-.`);
	checkPolicy(answers.policy);
	return answers;
}

/** @throws UsageError for a policy that is no address */
function checkPolicy(policy = ''): void {
	const config = { company: { name: 'Company', policyUrl: policy }, services: [] };
	if (findFaults(config).length > 0)
		throw new UsageError(`"${policy}" is no address of a privacy policy: write a path such as /privacy, or https://…`);
}

/** Asks the owner for name and policy. An empty answer takes what the site says. */
async function askOwner(given: Partial<Answers>, seen: Partial<Answers>) {
	const { name, policy } = await ask(['name', 'policy'], given, seen);
	return { name, policyUrl: policy };
}

async function ask(
	keys: readonly (keyof Answers)[],
	given: Partial<Answers>,
	seen: Partial<Answers>,
): Promise<Answers> {
	const isAttended = process.stdin.isTTY === true;
	const lines = isAttended ? createInterface(process.stdin, process.stdout) : undefined;
	const answers = { name: '', policy: '', ga: '', gtm: '' };
	for (const key of keys) {
		const question = seen[key] ? QUESTIONS[key].replace(/: $/, ` [${seen[key]}]: `) : QUESTIONS[key];
		answers[key] = (given[key] ?? ((lines && (await answerTo(question, lines))) || seen[key]) ?? '').trim();
	}
	lines?.close();
	return answers;
}

/** Asks one question. Ctrl-C or Ctrl-D ends the command, which has not written anything yet. */
async function answerTo(question: string, lines: Interface): Promise<string> {
	try {
		return await lines.question(question);
	} catch {
		process.stderr.write('\nStopped. Nothing was written.\n');
		process.exit(130);
	}
}

/** The local date, as `YYYY-MM-DD`. It is the policy's version until the owner names it. */
const today = () => new Intl.DateTimeFormat('sv-SE').format(new Date());

function configFrom({ name, policy, ga, gtm }: Answers): Options {
	const services: Service[] = [];
	if (ga)
		services.push({ id: 'google-analytics', preset: 'google-analytics', category: 'analytics', measurementId: ga });
	if (gtm)
		services.push({ id: 'google-tag-manager', preset: 'google-tag-manager', category: 'analytics', containerId: gtm });
	return {
		$schema: './sekisho/sekisho.schema.json',
		...(name || policy ? { company: { name: name || 'My site', ...(policy && { policyUrl: policy }) } } : {}),
		policy: { version: today() },
		services,
	};
}

/** Copies the files that a page loads. @returns the number of files and folders */
function copyFiles(target: string): number {
	const dist = dirname(fileURLToPath(import.meta.url));
	const files = readdirSync(dist).filter((name) => /^(sekisho\b(?!\.source).*\.(js|css|json)|locales)$/.test(name));
	explained(target, () => {
		makeFolder(target);
		for (const file of files) cpSync(join(dist, file), join(target, file), { recursive: true });
	});
	return files.length;
}

/** @param made after a visit: the file that the configuration was made from, and the address of the site */
function instructions(file: string, dir: string, made?: { readonly source: string; readonly from: string }): string {
	const folder = join(dir, 'sekisho');
	const copied = copyFiles(folder);
	const { source, from } = made ?? {};
	const next = source
		? `To change something, edit ${source}, and make ${file} from it again:

  npx sekisho check --resolve ${source}
  npx sekisho resolve ${source} --out ${file}

Then see that every promise is kept:

  npx sekisho verify ${from}`
		: `Next: add your other vendors to ${file}, and mark their tags in your pages:
https://github.com/sekisho-consent/sekisho/blob/main/docs/start.md

Then check the file:

  npx sekisho check ${file}

If the site is already online, this finds its vendors:

  npx sekisho init --from URL --force`;
	return `Wrote ${source ? `${source} and ` : ''}${file}, and copied ${copied} files to ${folder}.

Put this into the <head> of every page, above every other script:

  <script src="/sekisho/sekisho.js" data-config="/consent.json"></script>

${next}
`;
}
