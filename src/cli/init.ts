import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Options, Service } from '../config/options.js';
import { UsageError } from './usage-error.js';

/** `npx sekisho init`: a configuration, the files that a page loads, and the two lines. */
export const init = {
	summary: 'writes a configuration and the two lines for your pages',
	usage: `Usage: npx sekisho init [options]

Writes consent.json and the files that a page loads, and prints the two lines for its head. Asks for what no option says,
where somebody is there to answer.
  --name TEXT      the company's name, as visitors know it
  --policy URL     the privacy policy, for example /privacy
  --ga ID          Google Analytics: its measurement id, G-…
  --gtm ID         Google Tag Manager: its container id, GTM-…
  --dir FOLDER     the folder that the site serves as / (default: .)
  --force          overwrites a consent.json that is there`,
	async run(args: string[]): Promise<number> {
		const { values } = parseArgs({
			args,
			options: {
				name: { type: 'string' },
				policy: { type: 'string' },
				ga: { type: 'string' },
				gtm: { type: 'string' },
				dir: { type: 'string', default: '.' },
				force: { type: 'boolean', default: false },
			},
		});
		const file = join(values.dir, 'consent.json');
		if (existsSync(file) && !values.force) throw new UsageError(`${file} is there already; --force overwrites it.`);
		const answers = await complete(values);
		mkdirSync(values.dir, { recursive: true });
		writeFileSync(file, `${JSON.stringify(configFrom(answers), null, '\t')}\n`);
		const copied = copyFiles(join(values.dir, 'sekisho'));
		process.stdout.write(instructions(file, join(values.dir, 'sekisho'), copied));
		return 0;
	},
};

/** What the configuration is made from; an empty answer is none. */
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

/** Asks for what no option says. Where nobody can answer, what is not said is left out. */
async function complete(given: Partial<Answers>): Promise<Answers> {
	const isAttended = process.stdin.isTTY === true;
	const lines = isAttended ? createInterface(process.stdin, process.stdout) : undefined;
	const answers = { name: '', policy: '', ga: '', gtm: '' };
	for (const [key, question] of Object.entries(QUESTIONS) as [keyof Answers, string][])
		answers[key] = (given[key] ?? (await lines?.question(question)) ?? '').trim();
	lines?.close();
	if (answers.ga && !/^(G|GT|AW|DC)-[A-Z\d-]+$/i.test(answers.ga))
		throw new UsageError(`"${answers.ga}" is no measurement id: it begins with G-.`);
	if (answers.gtm && !/^GTM-[A-Z\d]+$/i.test(answers.gtm))
		throw new UsageError(`"${answers.gtm}" is no container id: it begins with GTM-.`);
	return answers;
}

function configFrom({ name, policy, ga, gtm }: Answers): Options {
	const services: Service[] = [];
	if (ga)
		services.push({ id: 'google-analytics', preset: 'google-analytics', category: 'analytics', measurementId: ga });
	if (gtm)
		services.push({ id: 'google-tag-manager', preset: 'google-tag-manager', category: 'analytics', containerId: gtm });
	return {
		$schema: './sekisho/sekisho.schema.json',
		...(name || policy ? { company: { name: name || 'My site', ...(policy && { policyUrl: policy }) } } : {}),
		services,
	};
}

/** Copies what a page loads. @returns how many files */
function copyFiles(target: string): number {
	const dist = dirname(fileURLToPath(import.meta.url));
	const files = readdirSync(dist).filter((name) => /^(sekisho\b.*\.(js|css|json)|locales)$/.test(name));
	mkdirSync(target, { recursive: true });
	for (const file of files) cpSync(join(dist, file), join(target, file), { recursive: true });
	return files.length;
}

const instructions = (
	file: string,
	folder: string,
	copied: number,
) => `Wrote ${file} and copied ${copied} files to ${folder}.

Put this into the <head> of every page, above every other script:

  <script src="/sekisho/sekisho.js" data-config="/consent.json"></script>

Then declare the rest of what your pages load, and mark what stands in them: docs/start.md. To check the file:

  npx sekisho check ${file}
`;
