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

/** A cookie as the browser keeps it. */
interface JarCookie {
	readonly name: string;
	readonly value: string;
	readonly domain: string;
	readonly path: string;
	readonly expires: number;
	readonly httpOnly: boolean;
}

/** An empty cookie or item tells nothing about anybody: with one, a script finds out whether it can be written. */
const saysSomething = ({ value }: { readonly value: string }): boolean => value !== '';

/** Addresses that never leave the machine. */
const LOCAL = /^(data|blob|about|chrome|chrome-extension|devtools|javascript):/;

/**
 * Records what a visitor's browser does, from outside the page: it is attached to every page, frame and worker before the
 * first line of it runs. Nothing of it is in the page, so that no script can see or deceive it.
 */
export class Witness {
	/** What the visitor has answered by now. */
	phase: Phase = 'before';
	/** The page that the visitor looks at. */
	page = '';
	readonly requests: SeenRequest[] = [];
	readonly cookies: SeenCookie[] = [];
	readonly storage: SeenStorage[] = [];
	/** When something was last asked for that was not asked for before (ms, `performance.now()`). */
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

	/** Begins: before the first tab is opened. */
	open(): void {
		this.watched.listen(this.contextId, this.#attached);
		this.#timer = setInterval(() => void this.readJar().catch(() => {}), 250);
	}

	close(): void {
		clearInterval(this.#timer);
		this.watched.forget(this.contextId);
	}

	/** Waits until a tab is watched. */
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
			// Only those of the site's own pages: what others say of their own answers is sent for these alone.
			reports: (urls, url) => {
				if (originOf(url) === originOf(this.page)) for (const one of urls) this.#hint(one, url, tab);
			},
		});
		const isDocument = type === 'page' || type === 'iframe';
		// Nobody sits there to answer, and a page that asks stands still.
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
		// A frame's or worker's first request may be told by two sessions.
		this.#names.add(key);
		// A page that asks the same again and again is not waited for.
		const place = `${this.phase} ${tab} ${asked.url.replace(/[?#].*/, '')}`;
		if (!this.#names.has(place)) this.lastAt = performance.now();
		this.#names.add(place);
		this.#origins.add(originOf(asked.url));
		const seen: SeenRequest = { ...this.#stamp(), ...asked, from, tab: tab || this.#tabs.length };
		this.requests.push(seen);
		return seen;
	}

	/** A connection that a page or a header asks for. */
	#hint(url: string, initiator: string, tab: number): void {
		const key = `hint ${this.phase} ${url}`;
		this.#request({ key, url, method: 'CONNECT', kind: 'Preconnect', initiator }, 'page', tab);
	}

	/** Addresses that elements of the page connect to ahead of time. */
	seeHints(urls: readonly string[]): void {
		for (const url of urls) this.#hint(url, this.page, 1);
	}

	/** Servers that the documents' WebRTC connections ask. */
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
		// One that ends at once was deleted.
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
		// What is only still there was not written now.
		const key = `${found.kind} ${found.origin} ${found.name}`;
		if (!isWrite && this.#names.has(key)) return;
		if (this.#names.has(`${this.phase} ${key}`)) return;
		this.#names.add(key).add(`${this.phase} ${key}`);
		const { kind, origin, name } = found;
		this.storage.push({ ...this.#stamp(), kind, origin, name });
	}

	/** Looks into the cookie jar. @returns the cookies that are in it */
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

	/** Looks into databases, caches and web storage. @returns what is in them */
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

/** What networks in front of servers tell of a region, and what a browser says for its visitor. */
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
