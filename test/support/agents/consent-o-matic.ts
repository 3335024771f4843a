import type { Visitor } from '../engines/visitor.js';

/** Selects elements. */
interface Selection {
	readonly selector: string;
	/** Selects only elements that are shown. */
	readonly displayFilter?: boolean;
}

interface Matcher {
	readonly type: 'css' | 'checkbox';
	readonly target: Selection;
}

type Action =
	| { readonly type: 'click' | 'hide'; readonly target: Selection }
	| { readonly type: 'list'; readonly actions: readonly Action[] }
	| { readonly type: 'ifcss'; readonly target: Selection; readonly trueAction?: Action; readonly falseAction?: Action }
	| { readonly type: 'waitcss'; readonly target: Selection; readonly retries?: number; readonly waitTime?: number }
	| { readonly type: 'foreach'; readonly target: Selection; readonly action: Action }
	| { readonly type: 'consent'; readonly consents: readonly ConsentStep[] };

interface ConsentStep {
	readonly type: Purpose;
	readonly matcher: Matcher;
	readonly toggleAction: Action;
}

/** The purposes that a visitor of Consent-O-Matic allows or refuses once for all sites. */
export type Purpose = 'A' | 'B' | 'D' | 'E' | 'F' | 'X';

/** A rule of Consent-O-Matic, with the members that our rule uses. */
export interface Rule {
	readonly detectors: readonly {
		readonly presentMatcher: readonly Matcher[];
		readonly showingMatcher: readonly Matcher[];
	}[];
	readonly methods: readonly { readonly name: string; readonly action: Action }[];
}

/**
 * Follows a rule as the manual of Consent-O-Matic describes it, because its engine is in no package. It is stricter: an
 * unknown key, and a click without an element, is an error.
 * @param rule the rule
 * @param allowed the purposes that the visitor allows
 * @returns the names of the methods that were run, in order; empty if the rule does not find the banner
 */
export function consentOMatic(visitor: Visitor, rule: Rule, allowed: { [purpose in Purpose]?: boolean }) {
	return visitor.evaluate(play, rule, allowed);
}

/** Runs in the page. */
async function play(
	{ detectors, methods }: Rule,
	allowed: { readonly [purpose in Purpose]?: boolean },
): Promise<string[]> {
	let base: ParentNode = document;
	const only = (value: object, ...known: string[]) => {
		const odd = Object.keys(value).filter((key) => !known.includes(key));
		if (odd[0]) throw new Error(`Consent-O-Matic knows no ${odd}`);
	};
	const all = (selection: Selection) => {
		only(selection, 'selector', 'displayFilter');
		return [...base.querySelectorAll<HTMLElement>(selection.selector)].filter(
			({ offsetHeight }) => !selection.displayFilter || offsetHeight !== 0,
		);
	};
	const first = (selection: Selection) => {
		const [found] = all(selection);
		if (!found) throw new Error(`nothing is ${selection.selector}`);
		return found;
	};
	const matches = (matcher: Matcher) => {
		only(matcher, 'type', 'target');
		if (matcher.type === 'checkbox') return (first(matcher.target) as HTMLInputElement).checked;
		if (matcher.type !== 'css') throw new Error(`no matcher ${matcher.type}`);
		return all(matcher.target).length > 0;
	};
	const run = async (action: Action): Promise<void> => {
		switch (action.type) {
			case 'click':
				only(action, 'type', 'target');
				return first(action.target).click();
			case 'hide':
				only(action, 'type', 'target');
				return first(action.target).classList.add('ConsentOMatic-CMP-Hider');
			case 'list':
				only(action, 'type', 'actions');
				for (const one of action.actions) await run(one);
				return;
			case 'ifcss': {
				only(action, 'type', 'target', 'trueAction', 'falseAction');
				const next = all(action.target)[0] ? action.trueAction : action.falseAction;
				return next && run(next);
			}
			case 'waitcss':
				only(action, 'type', 'target', 'retries', 'waitTime');
				for (let tries = action.retries ?? 10; tries > 0 && !all(action.target)[0]; tries -= 1)
					await new Promise((resolve) => setTimeout(resolve, action.waitTime ?? 250));
				return;
			case 'foreach':
				only(action, 'type', 'target', 'action');
				for (const one of all(action.target)) {
					base = one;
					await run(action.action);
					base = document;
				}
				return;
			case 'consent':
				only(action, 'type', 'consents');
				for (const consent of action.consents) {
					only(consent, 'type', 'matcher', 'toggleAction');
					if (!/^[ABDEFX]$/.test(consent.type)) throw new Error(`no purpose ${consent.type}`);
					if (matches(consent.matcher) !== !!allowed[consent.type]) await run(consent.toggleAction);
				}
				return;
			default:
				throw new Error(`no action ${JSON.stringify(action)}`);
		}
	};

	const detector = detectors.find(({ presentMatcher }) => presentMatcher.every(matches));
	if (!detector?.showingMatcher.every(matches)) return [];
	const done: string[] = [];
	// It hides twice: the banner, and what the options opened.
	for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
		const method = methods.find((one) => one.name === name);
		if (!method) continue;
		await run(method.action);
		done.push(name);
	}
	return done;
}
