import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { applyRule } from '../../../src/config/apply-rule.js';
import type { Options } from '../../../src/config/options.js';
import { resolve } from '../../../src/config/resolve.js';
import { buildDecision, type ChoiceInput } from '../../../src/decision/build-decision.js';
import type { Stored } from '../../../src/decision/codec.js';
import { decide } from '../../../src/decision/decide.js';
import { watchPage } from '../../../src/lib/watch-page.js';
import { presets } from '../../../src/services/presets.js';
import type { Screen, UiHost, View } from '../../../src/ui/contract.js';
import { createHostElement } from '../../../src/ui/host-element.js';

export const COMPANIES = ['citizen-tic', 'jamss', 'jspe', 'jsr', 'jtower'];

/** A demonstration company's configuration, in one language. */
export function company(name: string, language = 'en'): Options {
	return { ...JSON.parse(readFileSync(`demo/companies/${name}.json`, 'utf8')), language };
}

/** A host as the core would be one: it remembers a choice, tells the screen and takes it away. */
export function visit(options: Options) {
	const config = applyRule(resolve(options, presets), {});
	const report = vi.fn<(code: string, detail?: unknown) => void>();
	let stored: Stored | undefined;
	let screen: Screen | undefined;
	const shown = vi.fn<(view: View | undefined) => void>();
	const choices = vi.fn<(choices: ChoiceInput) => void>();
	const pageWatch = watchPage(report);
	const hostElement = createHostElement(
		pageWatch,
		() => {},
		() => screen?.refresh(),
	);
	const host: UiHost = {
		config,
		prompt: { newServiceIds: [] },
		report,
		get consent() {
			return decide(config, stored, Date.now());
		},
		choose(wanted) {
			choices(wanted);
			decideAs(wanted);
		},
		reset() {
			stored = undefined;
			screen?.refresh();
		},
		releaseOnce: vi.fn<(element: Element) => void>(),
		shown,
		pageWatch,
		raise: hostElement.raise,
	};
	const decideAs = (wanted: ChoiceInput) => {
		stored = buildDecision({ config, before: host.consent, stored: undefined, method: 'choose', input: wanted });
		screen?.refresh();
		screen?.hide();
	};
	return { host, hostElement, shown, choices, decideAs, use: (one: Screen) => (screen = one) };
}
