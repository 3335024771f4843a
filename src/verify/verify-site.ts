import type { CatalogueEntry } from '../catalogue/entry.js';
import { type BlockedService, blockedAfterConsent } from './blocked-after-consent.js';
import { configOf } from './config-of.js';
import { credentialsOf, withCredentials, withoutCredentials } from './credentials.js';
import type { Evidence, Scenario } from './evidence.js';
import type { Finding } from './finding.js';
import { type Inventory, takeInventory } from './inventory.js';
import { isAnswerName } from './is-answer-name.js';
import { judgeVisit } from './judge-visit.js';
import { openParties } from './parties.js';
import { readPromises } from './promises.js';
import { readPolicy } from './read-policy.js';
import { type SuggestedService, suggestServices } from './suggest-services.js';
import { type VisitOptions, visit } from './visit.js';
import type { WatchedBrowser } from './watched-browser.js';

/** The options of `verifySite`. */
export interface VerifyOptions extends VisitOptions {
	readonly scenarios: readonly Scenario[];
	readonly catalogue: readonly CatalogueEntry[];
	/** Looks up the names of which a host is an alias, see `aliases-of.ts`. */
	readonly aliasesOf: (host: string) => Promise<readonly string[]>;
}

/** The result for one site. */
export interface SiteReport {
	readonly site: string;
	/** Was a configuration of Sekisho given or found? Without one, nothing may happen before a choice. */
	readonly hasConfig: boolean;
	readonly visits: readonly Evidence[];
	readonly findings: readonly Finding[];
	/** Every party that was contacted, and every item that was stored, promised or not. */
	readonly inventory: Inventory;
	/**
	 * Services that run after consent although the page's own policy blocks some of their hosts. They break no promise.
	 */
	readonly blocked: readonly BlockedService[];
	/** Services to paste into the configuration. */
	readonly suggestions: readonly SuggestedService[];
}

/**
 * Visits a site once for each scenario, and compares what it does with what its configuration promises.
 * @param watched the browser
 * @param named the address of the site, with name and password if it needs them
 * @throws if the first page cannot be opened
 */
export async function verifySite(watched: WatchedBrowser, named: string, options: VerifyOptions): Promise<SiteReport> {
	const credentials = credentialsOf(named);
	const parties = await openParties(options.catalogue);
	const visits: Evidence[] = [];
	for (const scenario of options.scenarios) {
		const who = options.scenarios.length > 1 ? `${nameOf(scenario)}: ` : '';
		const seen = await visit(watched, withoutCredentials(named), scenario, {
			...options,
			credentials,
			progress: (line) => options.progress(who + line),
		});
		visits.push({ ...seen, aliases: await findAliases(seen, options.aliasesOf) });
	}
	const site = visits[0]?.site ?? withoutCredentials(named);
	const hosts = [new URL(site).hostname, new URL(named).hostname] as const;
	const config = options.config ?? configOf(visits[0]?.config);
	const policy = await readPolicy(watched.browser, withCredentials(site, credentials), config);
	const findings = visits.flatMap((seen) => {
		const { scenario } = seen;
		const evidence = { ...seen, notice: [seen.notice, policy].filter(Boolean).join('\n') };
		const promises = readPromises(config, {
			hosts,
			scenario,
			catalogue: options.catalogue,
		});
		const found = judgeVisit(evidence, promises, parties);
		return config ? found : found.filter((finding) => !isAnswer(finding));
	});
	const [scenario = { region: '', gpc: false }] = options.scenarios;
	const promises = readPromises(config, { hosts, scenario, catalogue: options.catalogue });
	const inventory = takeInventory(visits, promises, parties);
	const undeclared = findings.filter(({ code }) => code === 'undeclared-party').map(({ subject }) => subject);
	const asked = visits.flatMap(({ requests }) =>
		requests.filter(({ url }) => undeclared.includes(new URL(url).hostname)),
	);
	const suggestions = suggestServices(
		asked.map(({ url }) => url),
		parties,
	);
	const blocked = visits.flatMap((seen) => blockedAfterConsent(seen, promises)).filter(({ isWhole }) => !isWhole);
	return {
		site,
		hasConfig: config !== undefined,
		visits,
		findings,
		inventory,
		blocked: onePerService(blocked),
		suggestions,
	};
}

const nameOf = ({ region, gpc }: Scenario) => [region || 'no region', ...(gpc ? ['GPC'] : [])].join(', ');

const onePerService = (all: readonly BlockedService[]) => [...new Map(all.map((one) => [one.service, one])).values()];

const isAnswer = ({ code, subject }: Finding) => /^undeclared-(cookie|storage)$/.test(code) && isAnswerName(subject);

/** Finds the other hosts of the site that are aliases. */
async function findAliases(
	{ requests, site }: Evidence,
	aliasesOf: VerifyOptions['aliasesOf'],
): Promise<Evidence['aliases']> {
	const { hostname } = new URL(site);
	const suffix = `.${hostname.replace(/^www\./, '')}`;
	const hosts = [...new Set(requests.map(({ url }) => new URL(url).hostname))];
	const own = hosts.filter((host) => host !== hostname && host.endsWith(suffix));
	const asked = await Promise.all(
		own.map(async (host) => {
			const targets = await aliasesOf(host).catch(() => []);
			return targets.map((target) => ({ host, target }));
		}),
	);
	return asked.flat();
}
