import type { CatalogueEntry } from '../catalogue/entry.js';
import type { DraftConfig } from '../survey/draft.js';
import { draftConfig, type Owner } from '../survey/draft-config.js';
import { findMarks } from '../survey/find-marks.js';
import { findUnnamed } from '../survey/find-unnamed.js';
import { recognise } from '../survey/recognise.js';
import { type Survey, surveySite } from '../survey/survey-site.js';
import { withoutCredentials } from '../verify/credentials.js';
import { openBrowser } from '../verify/open-browser.js';
import { openParties } from '../verify/parties.js';
import { type OpenSite, openSite } from './open-site.js';
import { surveyReport } from './survey-report.js';
import { tellProgress } from './tell-progress.js';

/** What `survey` needs. */
interface SurveyRequest {
	/** An address, a file or a folder. */
	readonly from: string;
	/** The folder that the site serves as `/`. @default that of the file */
	readonly dir: string | undefined;
	readonly pages: number;
	/** The shortest time on a page, in milliseconds. */
	readonly wait: number;
	readonly browser?: string;
	readonly browserArgs: readonly string[];
	readonly catalogue: readonly CatalogueEntry[];
	/** Asks the owner for name and policy. @param seen what the site says */
	readonly ask: (seen: Owner) => Promise<Owner>;
}

/** The result of a survey. */
interface SurveyResult {
	readonly draft: DraftConfig;
	/** The report for a terminal. */
	readonly report: string;
	readonly seen: Survey;
}

/** Visits a site and drafts a configuration for the vendors that it uses. @throws if the site cannot be visited */
export async function survey(request: SurveyRequest): Promise<SurveyResult> {
	const { from, dir, pages, wait, browser, browserArgs, catalogue, ask } = request;
	const site = await openSite(from, dir);
	const progress = tellProgress();
	progress.say(
		`Opens ${withoutCredentials(from)} and up to ${pages - 1} more of its pages in a Chromium on this machine, with an empty profile, as one visitor who allows everything. The site and its vendors see a visit as usual. What is found stays on this machine.`,
	);
	if (site.local) progress.say(`serves ${site.local.folder} as / during the visit`);
	try {
		const watched = await openBrowser({ browser, browserArgs });
		const seen = await surveySite(watched, site.url, { pages, wait, progress: progress.say }).finally(() => {
			progress.end();
			return watched.close();
		});
		if (site.local && site.local.missing.size > 0) process.stderr.write(`· ${lacking(site.local)}\n`);
		const found = recognise(seen, catalogue);
		const owner = await ask({ name: seen.siteName, policyUrl: seen.policyUrl });
		const draft = draftConfig(found, owner, (id) => seen.sources.some(({ html }) => html.includes(id)));
		const unnamed = findUnnamed(seen, found, await openParties(catalogue));
		const marks = findMarks(seen.sources, found);
		const report = surveyReport({ found, draft, marks, unnamed, banner: seen.banner, tell: site.tell });
		return { draft, report, seen };
	} finally {
		progress.end();
		site.close();
	}
}

/** Names what the page asked for and the folder lacks: the page may lie in another folder than the site serves as `/`. */
function lacking({ folder, missing }: NonNullable<OpenSite['local']>): string {
	const paths = [...missing].sort();
	const more = paths.length > 10 ? ` and ${paths.length - 10} more` : '';
	return `${folder} does not have ${paths.slice(0, 10).join(', ')}${more}: if the site serves another folder as /, name it with --dir`;
}
