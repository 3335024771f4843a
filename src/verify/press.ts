import type { Page } from 'puppeteer-core';
import type { Answer, Pressed } from './answer.js';
import { pressForeign } from './press-foreign.js';

/** The longest time until a banner is there, in ms. It takes that long only on a busy machine. */
const BANNER_TIMEOUT_MS = 8000;

const BANNER = '[data-sekisho="banner"]';
const SETTINGS = '[data-sekisho="preferences"]';

/** Gives an answer with the mouse, as a visitor does. If there is no button, calls our API. */
export async function press(page: Page, answer: Answer): Promise<Pressed> {
	if (!(await isOurs(page))) return pressForeign(page, answer);
	const byHand = await give(page, answer);
	if (!byHand) await page.evaluate(call, answer);
	await page
		.waitForFunction(() => (window as unknown as { sekisho: Ours }).sekisho.consent.decided, {
			timeout: BANNER_TIMEOUT_MS,
		})
		.catch(() => {});
	return { banner: 'sekisho', byHand };
}

/** Does the page run Sekisho? A bundle may start it after the page has loaded. */
async function isOurs(page: Page): Promise<boolean> {
	const isThere = () => 'sekisho' in window;
	if (await page.evaluate(isThere).catch(() => false)) return true;
	return page.waitForFunction(isThere, { timeout: 500 }).then(
		() => true,
		() => false,
	);
}

/** Presses in the banner or, if the region's rule shows none, and to withdraw, in the preferences. */
async function give(page: Page, answer: Answer): Promise<boolean> {
	if (answer === 'withdraw') return (await click(page, '[data-consent-action="withdraw"]', 0)) || refuseLater(page);
	const isAsked = await page.evaluate(
		() => (window as unknown as { sekisho: Ours }).sekisho.consent.regime === 'opt-in',
	);
	if (isAsked) return click(page, `${BANNER} [data-consent-action="${answer}"]`, BANNER_TIMEOUT_MS);
	return answer === 'reject' && refuseLater(page);
}

/** Opens the preferences by a button of the page or the reopen button, and refuses there. */
async function refuseLater(page: Page): Promise<boolean> {
	const opened =
		(await click(page, '[data-consent-action="preferences"]:not([data-sekisho] *)', 0)) ||
		(await click(page, '[data-sekisho="reopen"]', BANNER_TIMEOUT_MS));
	return opened && click(page, `${SETTINGS} [data-consent-action="reject"]`, BANNER_TIMEOUT_MS);
}

/** @returns false if nothing can be clicked within `timeout` ms */
async function click(page: Page, selector: string, timeout: number): Promise<boolean> {
	try {
		const element = await (timeout ? page.waitForSelector(selector, { visible: true, timeout }) : page.$(selector));
		if (!element || !(await element.isVisible())) return false;
		await element.click();
		return true;
	} catch {
		return false;
	}
}

interface Ours {
	readonly consent: { readonly decided: boolean; readonly regime?: string };
	acceptAll(): Promise<void>;
	rejectAll(): Promise<void>;
	withdraw(): Promise<void>;
}

/** Runs in the page. */
async function call(answer: Answer): Promise<void> {
	const { sekisho } = window as unknown as { sekisho: Ours };
	const run = { accept: sekisho.acceptAll, reject: sekisho.rejectAll, withdraw: sekisho.withdraw }[answer];
	await run.call(sekisho);
}
