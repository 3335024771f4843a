import type { HistoryEntry } from '../history.js';
import { page } from '../lib/natives.js';
import { declaredIds } from './declared-ids.js';
import { draftService } from './draft-service.js';
import type { Fault } from './fault.js';
import { isDeveloperHost } from './is-developer-host.js';
import { type Config, UNDECLARED_ID } from './resolve.js';
import { siteOf } from './site-of.js';
import { undeclaredHost } from './undeclared-host.js';

/** How long to wait after a new host for further ones, so that one message names them all. */
const QUIET_MS = 2000;

/**
 * On a developer's host, reports every undeclared third party of a page, whatever the visitor has chosen: those that
 * passed, from the browser's list of requests, and those that were held. One message names all of them and drafts their
 * services; later hosts get a further message.
 * @param history what was held before
 */
export function watchUndeclared(config: Config, history: readonly HistoryEntry[], tell: (fault: Fault) => void): void {
	if (!isDeveloperHost() || config.options.gate?.undeclared === 'allow') return;
	const told = new Set<string>();
	const hosts = new Set<string>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const see = (url: string) => {
		const host = undeclaredHost(config, url);
		if (!host || told.has(host)) return;
		told.add(host);
		hosts.add(host);
		clearTimeout(timer);
		timer = setTimeout(() => {
			tell(faultOf(config, [...hosts].sort()));
			hosts.clear();
		}, QUIET_MS);
	};
	const hear = ({ id, what, channel }: HistoryEntry[1]) => {
		if (id === UNDECLARED_ID && channel !== 'cookie' && channel !== 'storage') see(what);
	};
	for (const [, subject] of history) hear(subject);
	page.addEventListener('sekisho:held', ({ detail }: CustomEventInit) => hear(detail));
	new PerformanceObserver((list) => {
		for (const { name } of list.getEntries()) see(name);
	}).observe({ type: 'resource', buffered: true });
}

function faultOf(config: Config, hosts: readonly string[]): Fault {
	const expected =
		'Declare each as a service, in the category that it belongs to, or name it in gate.trusted if it needs no consent';
	const taken = new Set(declaredIds(config));
	const sites = [...new Set(hosts.map(siteOf))];
	const drafts = sites.map((site) =>
		draftService(
			site,
			hosts.filter((host) => siteOf(host) === site),
			taken,
		),
	);
	return { at: 'services', code: 'undeclared', found: hosts, expected, remedy: drafts.join(',\n') };
}
