import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Visitor } from '../engines/visitor.js';

/** A message of the agent to its browser. */
interface Message {
	readonly type: string;
	/** The name of the rule. */
	readonly cmp?: string;
	readonly result?: boolean;
	/** The progress, in a `report`. */
	readonly state?: { readonly lifecycle: string };
}

interface AgentWindow {
	said: Message[];
	autoconsentSendMessage(message: Message): Promise<void>;
	autoconsentReceiveMessage(message: object): Promise<void>;
}

const require = createRequire(import.meta.url);
const agent = readFileSync(
	join(dirname(require.resolve('@duckduckgo/autoconsent')), 'autoconsent.playwright.js'),
	'utf8',
);
const vendor = JSON.parse(readFileSync(require.resolve('@duckduckgo/autoconsent/rules/rules.json'), 'utf8'));

/** The rules that DuckDuckGo ships. */
export const vendorRules: readonly object[] = vendor.autoconsent;

/**
 * Runs DuckDuckGo's agent in the page: it detects a banner, answers it, and tests the result, as in its browser.
 * @param config the agent's settings
 * @param rules the rules that it may use
 * @returns its messages as `type cmp result`, without `init` and the reports
 */
export async function autoconsent(visitor: Visitor, config: object, rules: readonly object[]): Promise<string[]> {
	await visitor.evaluate(() => {
		const said: Message[] = [];
		const autoconsentSendMessage = async (message: Message) => {
			said.push(JSON.parse(JSON.stringify(message)));
		};
		Object.assign(window, { said, autoconsentSendMessage });
	});
	await visitor.evaluate(`${agent}; undefined`);
	const response = { type: 'initResp', config: { isMainWorld: true, ...config }, rules: { autoconsent: rules } };
	await visitor.evaluate(
		(message) => (window as unknown as AgentWindow).autoconsentReceiveMessage(message),
		response as object,
	);
	const end = await visitor.until(
		() =>
			(window as unknown as AgentWindow).said.find(
				({ type, state }) => /^(optOut|optIn)Result$/.test(type) || state?.lifecycle === 'nothingDetected',
			)?.type,
		30_000,
	);
	// The agent can test a refusal only.
	if (end === 'optOutResult')
		await visitor.evaluate(() => (window as unknown as AgentWindow).autoconsentReceiveMessage({ type: 'selfTest' }));
	const said = await visitor.evaluate(() => (window as unknown as AgentWindow).said);
	return said
		.filter(({ type }) => !/^(init|report)$/.test(type))
		.map(({ type, cmp, result }) => [type, cmp, result].filter((part) => part !== undefined).join(' '));
}
