import type { Page } from 'puppeteer-core';
import type { Answer, Pressed } from './answer.js';
import { pressForeign } from './press-foreign.js';

const BANNER = '[data-sekisho="banner"]';
const SETTINGS = '[data-sekisho="preferences"]';

/** Gives an answer, as a visitor would: with the mouse. */
export async function press(page: Page, answer: Answer): Promise<Pressed> {
	const isOurs = await page.waitForFunction(() => 'sekisho' in window, { timeout: 500 }).catch(() => null);
	if (!isOurs) return pressForeign(page, answer);
	const byHand = await (answer === 'withdraw'
		? withdraw(page)
		: click(page, `${BANNER} [data-consent-action="${answer}"]`, 5000));
	if (!byHand) await page.evaluate(call, answer);
	await page
		.waitForFunction(() => (window as unknown as { sekisho: Ours }).sekisho.consent.decided, { timeout: 3000 })
		.catch(() => {});
	return { banner: 'sekisho', byHand };
}

/** By a control of the page for it, or else by the reopen button and the preferences. */
async function withdraw(page: Page): Promise<boolean> {
	if (await click(page, '[data-consent-action="withdraw"]', 0)) return true;
	const opened =
		(await click(page, '[data-consent-action="preferences"]:not([data-sekisho] *)', 0)) ||
		(await click(page, '[data-sekisho="reopen"]', 3000));
	return opened && click(page, `${SETTINGS} [data-consent-action="reject"]`, 5000);
}

/** @returns false where there is nothing to click within `timeout` ms */
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
	readonly consent: { readonly decided: boolean };
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
