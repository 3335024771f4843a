import type { ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

/** The options of every command that drives a browser. */
export const BROWSER_OPTIONS = {
	wait: { type: 'string' as const, default: '2' },
	browser: { type: 'string' as const },
	'browser-arg': { type: 'string' as const, multiple: true, default: [] as string[] },
} satisfies ParseArgsConfig['options'];

/** The usage of these options. */
export const BROWSER_USAGE = `  --wait SECONDS     the shortest time on a page (default: 2)
  --browser PATH     a Chromium or Chrome; SEKISHO_BROWSER, or the usual places
  --browser-arg ARG  a switch for the browser, for example --browser-arg=--proxy-server=…; may be given several times`;

/** The options as `parseArgs` returns them. */
interface GivenOptions {
	readonly pages: string;
	readonly wait: string;
	readonly browser?: string;
	readonly 'browser-arg'?: readonly string[];
}

/** Reads the settings of a visit from the options. @throws UsageError if a number is invalid */
export const visitSettings = ({ pages, wait, browser, 'browser-arg': browserArgs = [] }: GivenOptions) => ({
	pages: positiveNumber(pages, '--pages'),
	/** The shortest time on a page, in ms. */
	wait: positiveNumber(wait, '--wait') * 1000,
	browser,
	browserArgs,
});

/** A number above 0. @throws UsageError for anything else */
function positiveNumber(text: string, option: string): number {
	const number = Number(text);
	if (!(number > 0)) throw new UsageError(`${option} needs a number above 0.`);
	return number;
}
