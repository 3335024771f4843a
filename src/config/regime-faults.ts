import type { Fault } from './fault.js';
import { isObject, objects, under } from './placed.js';
import { REGION_CODE } from './region-code.js';

type Unread = { readonly [key: string]: unknown };

/** Finds gaps in the rules of regions, and rules without effect. */
export function regimeFaults({ regime, minors, categories, services, region }: Unread): Fault[] {
	const rules: (readonly [at: string, rule: unknown])[] = isObject(regime)
		? Object.entries(regime).map(([name, rule]) => [under('regime', name), rule])
		: [['regime', regime]];
	const known = [...objects({ categories }, 'categories'), ...objects({ services }, 'services')].flatMap(
		([, { id, category }]) => [id, category].filter((one) => typeof one === 'string'),
	) as string[];
	return [
		...stateless(rules),
		...(minors === undefined ? [] : rules.flatMap(([at, rule]) => heldForMinors(at, rule))),
		...rules.flatMap(([at, rule]) => unknownStarts(at, rule, known)),
		...malformedRegion(region),
		...rules.flatMap(([at, rule]) => laxUnknown(at, rule)),
	];
}

/** A visitor whose state is not known needs an answer of the owner's own (REG-02). */
function stateless(rules: readonly (readonly [at: string, rule: unknown])[]): Fault[] {
	const hasStates = rules.some(([at]) => /\.us-/i.test(at));
	if (!hasStates || rules.some(([at]) => /\.us$/i.test(at))) return [];
	return [{ at: 'regime.US', code: 'missing-key', expected: 'Expected the rule for visitors whose state is unknown' }];
}

const regimeOf = (rule: unknown) => (isObject(rule) ? rule.regime : rule);

/** A site that asks for the age starts nothing before the answer. */
function heldForMinors(at: string, rule: unknown): Fault[] {
	const found = regimeOf(rule);
	if (found !== 'opt-out' && found !== 'notice') return [];
	return [{ at, code: 'regime-for-minors', found, expected: 'With minors, every region is read as opt-in' }];
}

function unknownStarts(at: string, rule: unknown, known: readonly string[]): Fault[] {
	const starts = isObject(rule) && Array.isArray(rule.starts) ? rule.starts : [];
	return starts
		.filter((id) => typeof id === 'string' && !known.includes(id))
		.map((found) => ({
			at: `${at}.starts`,
			code: 'unknown-category',
			found,
			expected: `Known: ${known.join(', ')}`,
			known,
		}));
}

/** Nobody knows which law protects such a visitor (REG-01). */
function laxUnknown(at: string, rule: unknown): Fault[] {
	const found = regimeOf(rule);
	if (!/\.unknown$/i.test(at) || found === 'opt-in') return [];
	return [{ at, code: 'unknown-value', found, expected: 'A visitor from an unknown region has opt-in' }];
}

function malformedRegion(region: unknown): Fault[] {
	if (region === undefined || region === '' || REGION_CODE.test(`${region}`.toUpperCase())) return [];
	const expected = 'Expected a code such as JP, DE or US-CA; until then every visitor has the strictest rule';
	return [{ at: 'region', code: 'bad-region', found: region, expected }];
}
