import { address } from '../lib/match.js';
import { getAttribute, page } from '../lib/natives.js';
import { claimingServices } from './claiming-services.js';
import type { Fault } from './fault.js';
import { isDeveloperHost } from './is-developer-host.js';
import { type Config, UNDECLARED_ID } from './resolve.js';

/** After the last new host, this long nothing is said: most pages bring all of theirs in one go. */
const QUIET_MS = 2000;

/** Our own files, from whatever host they come. */
const OWN_FILE = /\/sekisho(\.\w+)?\.js$|\/locales\/[\w-]+\.json$/;

/**
 * On a developer's host, names every third party that a page asks for and no service declares, whatever the visitor has
 * chosen: those that passed, from the browser's own list of requests, and those that were held. All of them are named at
 * once, with what to write; later ones when they come.
 */
export function watchUndeclared(config: Config, tell: (fault: Fault) => void): void {
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
	page.addEventListener('sekisho:held', (event) => {
		const { id, what, channel } = (event as CustomEvent<{ id: string; what: string; channel: string }>).detail;
		if (id === UNDECLARED_ID && channel !== 'cookie' && channel !== 'storage') see(what);
	});
	// Held before this file was there.
	for (const element of page.querySelectorAll(`[data-consent='${UNDECLARED_ID}']`))
		for (const name of ['data-src', 'data-href', 'data-srcset']) see(getAttribute(element, name) ?? '');
	new PerformanceObserver((list) => {
		for (const { name } of list.getEntries()) see(name);
	}).observe({ type: 'resource', buffered: true });
}

/** The host of an address that nobody vouches for; nothing where it is this site's, a service's or trusted. */
function undeclaredHost(config: Config, url: string): string | undefined {
	const subject = address(url);
	if (!subject || OWN_FILE.test(subject)) return;
	const [host = ''] = subject.split(/[:/]/);
	const isOwn = host === location.hostname || `.${host}`.endsWith(config.firstPartySuffix);
	const isTrusted = config.trustedMatchers.some((trusted) => trusted.test(subject));
	return isOwn || isTrusted || claimingServices(config, 'urls', subject).length > 0 ? undefined : host;
}

function faultOf(config: Config, hosts: readonly string[]): Fault {
	const expected =
		'Declare each as a service, in the category that it belongs to, or name it in gate.trusted if it needs no consent';
	const taken = new Set([...config.categories.keys(), ...config.services.map(({ id }) => id)]);
	const sites = [...new Set(hosts.map(siteOf))];
	const drafts = sites.map((site) =>
		draft(
			site,
			hosts.filter((host) => siteOf(host) === site),
			taken,
		),
	);
	return { at: 'services', code: 'undeclared', found: hosts, expected, remedy: drafts.join(',\n') };
}

/** The part of a host that one owner has, as well as that can be told without a list of all public suffixes. */
const siteOf = (host: string): string =>
	/[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;

/** A service as JSON: its id is a name that no other has, its category the strictest. */
function draft(site: string, hosts: readonly string[], taken: Set<string>): string {
	const name = site.replace(/\W+/g, '-').replace(/^(?![a-z])/i, 'host-');
	let id = name.slice(0, 36);
	for (let count = 2; taken.has(id); count++) id = `${name.slice(0, 36)}-${count}`;
	taken.add(id);
	return JSON.stringify({ id, category: 'marketing', name: site, urls: hosts.map((host) => `${host}/*`) });
}
