import { readFileSync } from 'node:fs';
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
	/** How it is called, and what its options do. */
	readonly usage: string;
	/** @returns the exit code: 0 where all is well, 1 where something was found */
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

const version = () => JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;

const help = () =>
	[
		'Usage: npx sekisho <command> [options]',
		'',
		...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`),
		'',
		'npx sekisho <command> --help says more. Documentation: docs/cli.md in the package.',
	].join('\n');

/**
 * Runs one command.
 * @param args the words after `npx sekisho`
 * @returns the exit code: 0 where all is well, 1 where a command found something, 2 where it was called wrongly
 */
export async function run(args: readonly string[]): Promise<number> {
	const [name = '--help', ...rest] = args;
	if (name === '--help' || name === '-h' || name === 'help') return print(help());
	if (name === '--version' || name === '-v') return print(version());
	const command = COMMANDS.get(name);
	if (!command) return complain(`There is no command "${name}".\n\n${help()}`);
	if (rest.includes('--help') || rest.includes('-h')) return print(command.usage);
	try {
		return await command.run(rest);
	} catch (error) {
		if (!(error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS'))) throw error;
		return complain(`${(error as Error).message}\n\n${command.usage}`);
	}
}

function print(text: string): number {
	process.stdout.write(`${text}\n`);
	return 0;
}

function complain(text: string): number {
	process.stderr.write(`${text}\n`);
	return 2;
}
