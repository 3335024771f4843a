import { readFileSync } from 'node:fs';
import { closestMatch } from '../config/closest-match.js';
import { check } from './check.js';
import { csp } from './csp.js';
import { importCommand } from './import-command.js';
import { init } from './init.js';
import { resolveCommand } from './resolve-command.js';
import { snippet } from './snippet.js';
import { UsageError } from './usage-error.js';
import { verify } from './verify.js';

/** A command of `npx sekisho`. */
interface Command {
	/** One line for the list of commands. */
	readonly summary: string;
	/** How to call it, and what its options do. */
	readonly usage: string;
	/** @returns the exit code: 0 if all is well, 1 if the command found something */
	readonly run: (args: string[]) => number | Promise<number>;
}

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
	['init', init],
	['check', check],
	['resolve', resolveCommand],
	['snippet', snippet],
	['csp', csp],
	['verify', verify],
	['import', importCommand],
]);

const manifest = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

const help = () =>
	[
		'Usage: npx sekisho <command> [options]',
		'',
		...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`),
		'',
		'Begin with: npx sekisho init --from https://www.example.com/',
		`npx sekisho <command> --help says more. Documentation: ${manifest().homepage}`,
	].join('\n');

/**
 * Runs one command.
 * @param args the arguments after `npx sekisho`
 * @returns the exit code: 0 if all is well, 1 if the command found something, 2 if it was called wrongly
 */
export async function run(args: readonly string[]): Promise<number> {
	const [name = '--help', ...rest] = args;
	if (name === '--help' || name === '-h' || name === 'help') return print(help());
	if (name === '--version' || name === '-v') return print(manifest().version);
	const command = COMMANDS.get(name);
	if (!command) return complain(`${unknown(name)}\n\n${help()}`);
	if (rest.includes('--help') || rest.includes('-h')) return print(command.usage);
	try {
		return await command.run(rest);
	} catch (error) {
		if (!(error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))) throw error;
		return complain(`${wordsOf(error as Error, command)}\n\n${callOf(command, name)}`);
	}
}

/** The first lines of a command's usage. With all its options, they would hide the message. */
const callOf = ({ usage }: Command, name: string) =>
	`${usage.split('\n\n')[0]}\nnpx sekisho ${name} --help explains the options.`;

/**
 * The message of an error. For an unknown option, Node explains how to pass a file name that begins with `-`, but the owner
 * has probably mistyped an option.
 */
function wordsOf({ message }: Error, { usage }: Command): string {
	// Node's own text speaks of an argument that is "ambiguous".
	const [, unclear] = /^Option '(?:-\w, )?(--[\w-]+).*' argument is ambiguous/.exec(message) ?? [];
	if (unclear !== undefined) return `${unclear} needs a value. One that begins with "-" is written ${unclear}=…`;
	const [, option] = /^Unknown option '(--?[^']+)'/.exec(message) ?? [];
	if (option === undefined) return message;
	const meant = closestMatch(option, [...new Set(usage.match(/--[a-z][a-z-]*/g))]);
	return `There is no option "${option}".${meant ? ` Did you mean "${meant}"?` : ''}`;
}

function unknown(name: string): string {
	const meant = closestMatch(name, [...COMMANDS.keys()]);
	return `There is no command "${name}".${meant ? ` Did you mean "${meant}"?` : ''}`;
}

function print(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

function complain(text: string): number {
	process.stderr.write(`${text}\n`);
	return 2;
}
