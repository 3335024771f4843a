import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Answer, Pressed } from './answer.js';

/**
 * Answers the banner of another tool: by its buttons, by the rules of autoconsent, or by a call of its API. Only a call can
 * withdraw.
 */
export async function pressForeign(page: Page, answer: Answer): Promise<Pressed> {
	if (answer === 'withdraw') {
		const product = await page.evaluate(callProduct, 'reject').catch(() => '');
		return { banner: product, byHand: false };
	}
	const label = await page.evaluate(pressButton, answer).catch(() => '');
	if (label) return { banner: label, byHand: true };
	const rule = await pressByRule(page, answer);
	if (rule) return { banner: rule, byHand: true };
	const product = await page.evaluate(callProduct, answer).catch(() => '');
	return { banner: product, byHand: false };
}

interface AgentWindow {
	said: { readonly type: string; readonly cmp?: string; readonly result?: boolean }[];
	autoconsentReceiveMessage(message: object): Promise<void>;
}

/** @returns the name of the rule that pressed; empty if none did, or autoconsent is not installed */
async function pressByRule(page: Page, answer: 'accept' | 'reject'): Promise<string> {
	const agent = readAgent();
	if (!agent) return '';
	try {
		await page.evaluate(() => {
			const said: object[] = [];
			const autoconsentSendMessage = async (message: object) => void said.push(JSON.parse(JSON.stringify(message)));
			Object.assign(window, { said, autoconsentSendMessage });
		});
		await page.evaluate(`${agent.code}; undefined`);
		const config = {
			enabled: true,
			isMainWorld: true,
			autoAction: answer === 'accept' ? 'optIn' : 'optOut',
			enablePrehide: false,
			enableHeuristicDetection: true,
			heuristicMode: 'reject',
			detectRetries: 10,
		};
		const message = { type: 'initResp', config, rules: { autoconsent: agent.rules } };
		await page.evaluate(
			(sent) => (window as unknown as AgentWindow).autoconsentReceiveMessage(sent),
			message as object,
		);
		const result = await page.waitForFunction(
			() => {
				const done = (window as unknown as AgentWindow).said.find(({ type }) => /^(optOut|optIn)Result$/.test(type));
				return done && (done.result ? done.cmp || 'autoconsent' : 'none');
			},
			{ timeout: 8000 },
		);
		const name = `${await result.jsonValue()}`;
		return name === 'none' ? '' : name;
	} catch {
		return '';
	}
}

function readAgent(): { readonly code: string; readonly rules: object[] } | undefined {
	return readAgentFrom(import.meta.url) ?? readAgentFrom(join(process.cwd(), 'package.json'));
}

function readAgentFrom(place: string): ReturnType<typeof readAgent> {
	const require = createRequire(place);
	try {
		const folder = dirname(require.resolve('@duckduckgo/autoconsent'));
		const rules = readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8');
		return {
			code: readFileSync(join(folder, 'autoconsent.playwright.js'), 'utf8'),
			rules: JSON.parse(rules).autoconsent,
		};
	} catch {
		return undefined;
	}
}

/** Runs in the page: presses a button of a product that we know. @returns the product; empty if there is none */
function pressButton(answer: string): string {
	const products: [name: string, accept: string, reject: string][] = [
		['vanilla-cookieconsent', '#cc-main [data-role="all"]', '#cc-main [data-role="necessary"]'],
		['klaro', '.klaro .cm-btn-accept-all, .klaro .cm-btn-success', '.klaro .cn-decline, .klaro .cm-btn-danger'],
		[
			'orejime',
			'.orejime-Banner-saveButton, .orejime-Button--save',
			'.orejime-Banner-declineButton, .orejime-Button--decline',
		],
		[
			'tarteaucitron',
			'#tarteaucitronPersonalize2, #tarteaucitronPersonalize',
			'#tarteaucitronAllDenied2, #tarteaucitronAllDenied',
		],
	];
	for (const [name, accept, reject] of products)
		for (const button of document.querySelectorAll<HTMLElement>(answer === 'accept' ? accept : reject)) {
			if (button.getClientRects().length === 0) continue;
			button.click();
			return name;
		}
	return '';
}

/** Runs in the page: calls the API of a product that we know. @returns the product; empty if there is none */
function callProduct(answer: string): string {
	// biome-ignore lint/suspicious/noExplicitAny: other people's objects
	const page = window as any;
	const yes = answer === 'accept';
	if (page.CookieConsent?.acceptCategory) {
		page.CookieConsent.acceptCategory(yes ? 'all' : []);
		return 'vanilla-cookieconsent';
	}
	if (page.klaro?.getManager) {
		const manager = page.klaro.getManager();
		manager.changeAll(yes);
		manager.saveAndApplyConsents();
		return 'klaro';
	}
	if (page.orejime?.manager) {
		const { manager } = page.orejime;
		if (yes) manager.acceptAll();
		else manager.declineAll();
		return 'orejime';
	}
	if (page.tarteaucitron?.userInterface) {
		page.tarteaucitron.userInterface.respondAll(yes);
		return 'tarteaucitron';
	}
	return '';
}
