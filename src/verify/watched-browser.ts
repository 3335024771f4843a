import type { Browser, CDPSession } from 'puppeteer-core';

/** A target as the browser announces it. */
export interface TargetInfo {
	readonly targetId: string;
	readonly type: string;
	readonly url: string;
	readonly browserContextId?: string;
}

/** Is given every target of one browser context; it lets them run. */
export type TargetListener = (session: CDPSession, info: TargetInfo) => void;

/** A browser in which every page and worker stops before its first line, until somebody who records it lets it run. */
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

	/** @param contextId a browser context, whose targets are given to the listener from now on */
	listen(contextId: string, listener: TargetListener): void {
		this.#listeners.set(contextId, listener);
	}

	/** From now on targets of this context run unseen. */
	forget(contextId: string): void {
		this.#listeners.delete(contextId);
	}

	close(): Promise<void> {
		return this.browser.close();
	}
}

/** Every kind of target, stopped before its first line. */
export const ATTACH = {
	autoAttach: true,
	waitForDebuggerOnStart: true,
	flatten: true,
	filter: [{ type: 'browser', exclude: true }, { type: 'tab', exclude: true }, {}],
};

/** Lets a target run. */
export const letRun = (session: CDPSession): Promise<unknown> =>
	session.send('Runtime.runIfWaitingForDebugger').catch(() => {});
