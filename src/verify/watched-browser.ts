import type { Browser, CDPSession } from 'puppeteer-core';

/** A target (page, frame or worker), as the browser announces it. */
export interface TargetInfo {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
	readonly browserContextId?: string;
}

/** Gets every target of one browser context, and has to let it run. */
export type TargetListener = (session: CDPSession, info: TargetInfo) => void;

/** A browser in which every page and worker is paused before its first line, until its listener lets it run. */
export class WatchedBrowser {
	readonly #listeners = new Map<string, TargetListener>();

	private constructor(
		readonly browser: Browser,
		/** A session with the browser itself. */
		readonly session: CDPSession,
	) {}

	static async open(browser: Browser): Promise<WatchedBrowser> {
		const session = await browser.target().createCDPSession();
		const watched = new WatchedBrowser(browser, session);
		session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
			const target = session.connection()?.session(sessionId);
			if (!target) return;
			const listener = watched.#listeners.get(`${targetInfo.browserContextId}`);
			if (listener) listener(target, targetInfo);
			else void letRun(target);
		});
		await session.send('Target.setAutoAttach', ATTACH);
		return watched;
	}

	/** From now on, the listener gets the targets of a browser context. */
	listen(contextId: string, listener: TargetListener): void {
		this.#listeners.set(contextId, listener);
	}

	/** From now on, the targets of this context run without being recorded. */
	forget(contextId: string): void {
		this.#listeners.delete(contextId);
	}

	close(): Promise<void> {
		return this.browser.close();
	}
}

/** Attaches to every kind of target, paused before its first line. */
export const ATTACH = {
	autoAttach: true,
	waitForDebuggerOnStart: true,
	flatten: true,
	filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
};

/** Lets a target run. */
export const letRun = (session: CDPSession): Promise<unknown> =>
	session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
