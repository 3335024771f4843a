import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Options } from '../config/options.js';
import { aliasesOf } from '../verify/aliases-of.js';
import { openBrowser } from '../verify/open-browser.js';
import { PACK_NAMES, regionNamed } from '../verify/region-named.js';
import { reportHtml } from '../verify/report-html.js';
import { reportJunit } from '../verify/report-junit.js';
import { reportSarif } from '../verify/report-sarif.js';
import { reportText } from '../verify/report-text.js';
import { type SiteReport, verifySite } from '../verify/verify-site.js';
import { BROWSER_OPTIONS, BROWSER_USAGE, visitSettings } from './browser-options.js';
import { type OpenSite, openSite } from './open-site.js';
import { parseConfig } from './parse-config.js';
import { readCatalogue } from './read-catalogue.js';
import { tellProgress } from './tell-progress.js';
import { tellTrouble } from './tell-trouble.js';
import { UsageError } from './usage-error.js';
import { prepareFile, writeFile } from './write-file.js';

const OPTIONS = {
	config: { type: 'string' as const },
	pages: { type: 'string' as const, default: '1' },
	region: { type: 'string' as const, multiple: true, default: [''] as string[] },
	gpc: { type: 'boolean' as const, default: false },
	...BROWSER_OPTIONS,
	dns: { type: 'string' as const },
	json: { type: 'boolean' as const, default: false },
	sarif: { type: 'string' as const },
	junit: { type: 'string' as const },
	html: { type: 'string' as const },
} satisfies ParseArgsConfig['options'];

/** `npx sekisho verify`: compares what a page does, seen from outside it, with what its configuration promises. */
export const verify = {
	summary: 'visits pages in a browser, and finds what breaks their promises',
	usage: `Usage: npx sekisho verify URL… [options]

Visits pages as one visitor who refuses and one who accepts and withdraws, records every request, cookie and storage write
from outside the page, and compares them with what the configuration promises. A file or folder of this machine is served
while it is looked at. Needs puppeteer-core and a Chromium.
  --config FILE      the configuration, where the page does not contain or name it
  --pages N          how many pages of each site (default: 1)
  --region CODE      visits from there: JP, DE, US-CA, or one region of a pack: ${PACK_NAMES.join(', ')}; may be given several
                     times
  --gpc              visits with Global Privacy Control as well
${BROWSER_USAGE}
  --dns ADDRESS      the name server that is asked for aliases
  --json             prints everything that was seen and found as JSON, instead of a report for people
  --sarif FILE       writes SARIF
  --junit FILE       writes JUnit
  --html FILE        writes one page with pictures and evidence, in English and Japanese

Exit code: 0 where every promise is kept, 1 where one is broken, 2 where it could not be seen.`,
	async run(args: string[]): Promise<number> {
		const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
		if (positionals.length === 0) throw new UsageError('Name the address of a page.');
		// We find out before the visit whether the reports can be written.
		for (const file of [values.sarif, values.junit, values.html]) if (file !== undefined) prepareFile(file);
		const config = values.config === undefined ? undefined : parseConfig(values.config);
		const given = (values.region as string[]).map((word) => ({ region: regionOrNone(word, config), gpc: false }));
		const { pages, wait, browser, browserArgs } = visitSettings(values);
		const progress = tellProgress();
		const options = {
			pages,
			wait,
			screenshots: values.html !== undefined,
			scenarios: values.gpc ? [...given, ...given.map((one) => ({ ...one, gpc: true }))] : given,
			catalogue: readCatalogue(),
			config,
			aliasesOf: aliasesOf(values.dns),
			progress: progress.say,
		};
		const sites: OpenSite[] = [];
		try {
			for (const named of positionals) sites.push(await openSite(named));
			const watched = await openBrowser({ browser, browserArgs });
			try {
				const reports: SiteReport[] = [];
				for (const { url } of sites) reports.push(await verifySite(watched, url, options));
				return publish(reports, values, (url) => sites.reduce((told, site) => site.tell(told), url));
			} finally {
				await watched.close();
			}
		} catch (error) {
			return tellTrouble(error);
		} finally {
			progress.end();
			for (const site of sites) site.close();
		}
	},
};

/** The region for a word; an empty word is an unknown region. @throws UsageError if the word does not name a region */
function regionOrNone(word: string, config: Options | undefined): string {
	const region = word === '' ? '' : regionNamed(word, config);
	if (region === undefined)
		throw new UsageError(
			`"${word}" is no region: name a code such as JP or US-CA, or one of ${PACK_NAMES.join(', ')}.`,
		);
	return region;
}

interface Targets {
	readonly json: boolean;
	readonly sarif?: string;
	readonly junit?: string;
	readonly html?: string;
}

/** Prints and writes the reports. @param tell writes an address as the owner knows it, see `OpenSite` */
function publish(
	reports: readonly SiteReport[],
	{ json, sarif, junit, html }: Targets,
	tell: (url: string) => string,
): number {
	const asText = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;
	process.stdout.write(
		json
			? asText({ schemaVersion: 1, sites: reports })
			: reportText(reports.map((report) => ({ ...report, site: tell(report.site) }))),
	);
	if (sarif !== undefined) writeFile(sarif, asText(reportSarif(reports)));
	if (junit !== undefined) writeFile(junit, reportJunit(reports));
	if (html !== undefined) writeFile(html, reportHtml(reports, new Date()));
	return reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
}
