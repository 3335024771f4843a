import type { CDPSession } from 'puppeteer-core';
import { DAY_S } from '../lib/time.js';
import { withoutCredentials } from './credentials.js';
import type { Phase, Scenario, SeenCookie, SeenRequest, SeenStorage } from './evidence.js';
import { hintsOf } from './hints-of.js';
import { namesIn } from './names-in.js';
import { privateNames } from './private-names.js';
import { rtcServers } from './rtc-servers.js';
import { takenCookie } from './taken-cookie.js';
import { type ToldRequest, watchNetwork } from './watch-network.js';
import { ATTACH, letRun, type TargetInfo, type WatchedBrowser } from './watched-browser.js';

/** A cookie as the DevTools protocol returns it. */
interface JarCookie {
	readonly name: string;
	readonly value: string;
	readonly domain: string;
	readonly path: string;
	readonly expires: number;
	readonly httpOnly: boolean;
}

/** Has a cookie or item a value? Scripts write empty ones to find out whether they can write. Those contain no data. */
const saysSomething = ({ value }: { readonly value: string }): boolean => value !== '';

/** Addresses that never leave the machine. */
const LOCAL = /^(data|blob|about|chrome|chrome-extension|devtools|javascript):/;

/**
 * Records what a visitor's browser does, from outside the page. It is attached to every page, frame and worker before the
 * first line of it runs. It puts nothing into the page, so that no script can detect or deceive it; with Global Privacy
 * Control, it adds that property alone.
 */
export class Witness {
	/** The current phase of the visit. */
	phase: Phase = 'before';
	/** The address of the page that the visitor has open. */
	page = '';
	readonly requests: SeenRequest[] = [];
	readonly cookies: SeenCookie[] = [];
	readonly storage: SeenStorage[] = [];
	/** The time of the last request to an address without an earlier one, in ms (`performance.now()`). */
	lastAt = performance.now();
	readonly #start = performance.now();
	readonly #sessions = new Map<string, { readonly session: CDPSession; readonly type: string }>();
	readonly #ready = new Map<string, Promise<void>>();
	readonly #tabs: string[] = [];
	readonly #known = new Map<string, string>();
	readonly #headers = new Map<string, string>();
	readonly #names = new Set<string>();
	readonly #origins = new Set<string>();
	#timer: ReturnType<typeof setInterval> | undefined;

	/** @param contextId the visitor's own browser context */
	constructor(
		private readonly watched: WatchedBrowser,
		private readonly contextId: string,
		private readonly scenario: Scenario,
	) {}

	/** Begins to record. Call it before the first tab is opened. */
	open(): void {
		this.watched.listen(this.contextId, this.#attached);
		this.#timer = setInterval(() => void this.readJar().catch(() => {}), 250);
	}

	close(): void {
		clearInterval(this.#timer);
		this.watched.forget(this.contextId);
	}

	/** Resolves when a tab is recorded. @throws Error after 5 seconds */
	async watches(targetId: string): Promise<void> {
		const end = performance.now() + 5000;
		while (!this.#ready.has(targetId)) {
			if (performance.now() > end) throw new Error('The browser did not announce its tab.');
			await new Promise((resolve) => setTimeout(resolve, 10));
		}
		await this.#ready.get(targetId);
	}

	readonly #attached = (session: CDPSession, info: TargetInfo) => {
		if (this.#ready.has(info.targetId)) return void letRun(session);
		this.#ready.set(info.targetId, this.#watch(session, info));
	};

	async #watch(session: CDPSession, { targetId, type }: TargetInfo): Promise<void> {
		this.#sessions.set(targetId, { session, type });
		if (type === 'page') this.#tabs.push(targetId);
		const tab = type === 'page' ? this.#tabs.length : 0;
		session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
			const inner = session.connection()?.session(sessionId);
			if (inner) this.#attached(inner, targetInfo);
		});
		watchNetwork(session, {
			asked: (asked) => this.#request(asked, type, tab),
			cookie: (line, url) => this.#setCookie(line, url),
			hints: (header, url, isEarly) => {
				for (const hint of hintsOf(header, url, isEarly)) this.#hint(hint, url, tab);
			},
			// Only the site's own responses count. A third party's response has its own requests reported, not the page's.
			reports: (urls, url) => {
				if (originOf(url) === originOf(this.page)) for (const one of urls) this.#hint(one, url, tab);
			},
		});
		const isDocument = type === 'page' || type === 'iframe';
		// We accept every dialog, because an open dialog pauses the page.
		if (isDocument)
			session.on('Page.javascriptDialogOpening', () => {
				void session.send('Page.handleJavaScriptDialog', { accept: true }).catch(() => {});
			});
		if (isDocument) session.on('DOMStorage.domStorageItemAdded', (event) => this.#item(event));
		if (isDocument) session.on('DOMStorage.domStorageItemUpdated', (event) => this.#item(event));
		await Promise.allSettled([
			session.send('Network.enable'),
			session.send('Network.setExtraHTTPHeaders', { headers: headersOf(this.scenario) }),
			...(isDocument
				? [session.send('DOMStorage.enable'), session.send('Page.enable'), session.send('Audits.enable')]
				: []),
			...(isDocument && this.scenario.gpc
				? [session.send('Page.addScriptToEvaluateOnNewDocument', { source: GPC, runImmediately: true })]
				: []),
			session.send('Target.setAutoAttach', ATTACH),
		]);
		await letRun(session);
	}

	#stamp() {
		return { phase: this.phase, at: Math.round(performance.now() - this.#start), page: this.page };
	}

	#request({ key, ...told }: ToldRequest, from: string, tab: number): SeenRequest | undefined {
		const asked = { ...told, url: withoutCredentials(told.url), initiator: withoutCredentials(told.initiator) };
		if (LOCAL.test(asked.url) || this.#names.has(key)) return undefined;
		// Two sessions may report the first request of a frame or worker.
		this.#names.add(key);
		// Repeated requests to one address do not keep the visitor on the page.
		const place = `${this.phase} ${tab} ${asked.url.replace(/[?#].*/, '')}`;
		if (!this.#names.has(place)) this.lastAt = performance.now();
		this.#names.add(place);
		this.#origins.add(originOf(asked.url));
		const seen: SeenRequest = { ...this.#stamp(), ...asked, from, tab: tab || this.#tabs.length };
		this.requests.push(seen);
		return seen;
	}

	/** Records a connection that a page or a header requests in advance. */
	#hint(url: string, initiator: string, tab: number): void {
		const key = `hint ${this.phase} ${url}`;
		this.#request({ key, url, method: 'CONNECT', kind: 'Preconnect', initiator }, 'page', tab);
	}

	/** Records the addresses to which elements of the page make the browser connect in advance. */
	seeHints(urls: readonly string[]): void {
		for (const url of urls) this.#hint(url, this.page, 1);
	}

	/** Records the servers that the documents' WebRTC connections use. */
	async seeConnections(): Promise<void> {
		const documents = [...this.#sessions.values()].filter(({ type }) => type === 'page' || type === 'iframe');
		const found = await Promise.allSettled(documents.map(({ session }) => rtcServers(session)));
		for (const server of found.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))) {
			const [, host = ''] = /^(?:stun|turn)s?:([\w.-]+)/i.exec(server) ?? [];
			if (!host) continue;
			const key = `${this.phase} ${server}`;
			const asked = { key, url: `https://${host}/`, method: 'CONNECT', kind: 'WebRTC', initiator: this.page };
			this.#request(asked, 'page', 1);
		}
	}

	#setCookie(line: string, told: string): void {
		const url = withoutCredentials(told);
		const set = takenCookie(line, url);
		if (!set) return;
		this.#headers.set(`${set.name} ${set.domain} ${set.path}`, url);
		// A cookie that expires at once was deleted.
		if (set.days === null || set.days > 0) this.cookies.push({ ...this.#stamp(), ...set, by: url });
	}

	#item({
		storageId,
		key,
		newValue,
	}: {
		storageId: { securityOrigin?: string; storageKey?: string; isLocalStorage: boolean };
		key: string;
		newValue: string;
	}) {
		if (!saysSomething({ value: newValue })) return;
		const origin = storageId.securityOrigin || (storageId.storageKey ?? '').replace(/\/?(\^.*)?$/, '');
		this.#store({ kind: storageId.isLocalStorage ? 'localStorage' : 'sessionStorage', origin, name: key }, true);
	}

	#store(found: Pick<SeenStorage, 'kind' | 'origin' | 'name'>, isWrite = false): void {
		// An item that was found before and was not written again does not count for this phase.
		const key = `${found.kind} ${found.origin} ${found.name}`;
		if (!isWrite && this.#names.has(key)) return;
		if (this.#names.has(`${this.phase} ${key}`)) return;
		this.#names.add(key).add(`${this.phase} ${key}`);
		const { kind, origin, name } = found;
		this.storage.push({ ...this.#stamp(), kind, origin, name });
	}

	/** Reads the cookie jar, and records new and changed cookies. @returns all cookies in it that have a value */
	async readJar(): Promise<SeenCookie[]> {
		const stamp = this.#stamp();
		const { cookies } = await this.watched.session.send('Storage.getCookies', { browserContextId: this.contextId });
		return (cookies as JarCookie[]).filter(saysSomething).map((cookie) => {
			const { name, domain, path, httpOnly, expires, value } = cookie;
			const key = `${name} ${domain} ${path}`;
			const days = expires > 0 ? (expires - Date.now() / 1000) / DAY_S : null;
			const by = this.#headers.get(key) ?? 'script';
			const seen: SeenCookie = { ...stamp, name, domain, path, days, httpOnly, by };
			const state = `${value} ${Math.round(expires)}`;
			if (this.#known.get(key) !== state) {
				this.#known.set(key, state);
				this.cookies.push(seen);
			}
			return seen;
		});
	}

	/** Reads databases, caches, web storage, files and buckets, and records new names. @returns everything in them */
	async readStores(): Promise<SeenStorage[]> {
		const stamp = this.#stamp();
		const found: SeenStorage[] = [];
		const pages = [...this.#sessions.values()].filter(({ type }) => type === 'page' || type === 'iframe');
		await Promise.allSettled(
			pages.flatMap(({ session }) => [
				...[...this.#origins].map(async (origin) => {
					for (const one of await namesIn(session, origin)) found.push({ ...stamp, ...one });
				}),
				privateNames(session).then((names) => found.push(...names.map((one) => ({ ...stamp, ...one })))),
			]),
		);
		for (const one of found) this.#store(one);
		return found;
	}
}

/** https://www.w3.org/TR/gpc/#javascript-property-to-detect-preference */
const GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true, enumerable: true });`;

/** The request headers of a scenario: those of CDNs for the region, and the browser's for Global Privacy Control. */
function headersOf({ region, gpc }: Scenario): Record<string, string> {
	const [country = '', subdivision = ''] = region.split('-');
	return {
		...(gpc && { 'Sec-GPC': '1' }),
		...(country && { 'CF-IPCountry': country, 'CloudFront-Viewer-Country': country, 'X-Vercel-IP-Country': country }),
		...(subdivision && {
			'CF-Region-Code': subdivision,
			'CloudFront-Viewer-Country-Region': subdivision,
			'X-Vercel-IP-Country-Region': subdivision,
		}),
	};
}

function originOf(url: string): string {
	try {
		return new URL(url).origin;
	} catch {
		return '';
	}
}
