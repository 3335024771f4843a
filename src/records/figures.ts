import type { ConsentRecord } from '../record/consent-record.js';

/** The results of a decision: all allowed, a part allowed, nothing allowed, consent withdrawn, consent expired. */
export const RESULTS = ['accepted', 'partly', 'refused', 'withdrawn', 'expired'] as const;
export type Result = (typeof RESULTS)[number];

/** The values by which records are counted. None of them identifies a visitor. `shown` is 1 if a layer was on the screen. */
export interface CountKey {
	readonly day: string;
	readonly result: Result;
	readonly shown: 0 | 1;
	readonly policyVersion: string;
	readonly language: string;
	readonly regime: string;
}

/**
 * Stands for all policy versions and languages beyond the limits below and in `append-records.ts`. The sender of a record
 * writes both values, so a forger could invent any number of them. No valid record has this value itself.
 */
export const OTHERS = '…';
/** The most policy versions, and the most languages, in the figures: those with the most records. */
const MAX_VALUES = 100;

/** The sum of the counts that share one value of a column, one result and one `shown`. */
export interface CountRow {
	readonly value: string;
	readonly result: Result;
	readonly shown: number;
	readonly count: number;
}

/** The columns by which figures are grouped. */
export const COLUMNS = ['day', 'policyVersion', 'language', 'regime'] as const;
export type Counts = { readonly [column in (typeof COLUMNS)[number]]: readonly CountRow[] };

/** Numbers of decisions. A number from 1 to `suppressBelow` - 1 is `null`, because it could reveal one person's choice. */
export type Figure = { readonly [result in Result | 'shown']: number | null };

/**
 * Numbers of decisions, without ids. `shown` counts decisions that were made while the banner or the preferences were open.
 * A view without a decision is not recorded (REC-08), so it is not counted either.
 */
export interface Figures {
	readonly suppressBelow: number;
	readonly total: Figure;
	readonly byDay: readonly (Figure & { readonly value: string })[];
	readonly byPolicyVersion: readonly (Figure & { readonly value: string })[];
	readonly byLanguage: readonly (Figure & { readonly value: string })[];
	readonly byRegime: readonly (Figure & { readonly value: string })[];
}

/** The result that a record counts as. */
export function resultOf({ event, choices }: Pick<ConsentRecord, 'event' | 'choices'>): Result {
	if (event === 'ConsentRefused') return 'refused';
	if (event === 'ConsentWithdrawn') return 'withdrawn';
	if (event === 'ConsentExpired') return 'expired';
	return Object.values(choices).every(Boolean) ? 'accepted' : 'partly';
}

/**
 * Makes figures of counts.
 * @param counts the counts by each column; every column covers the same records
 * @param suppressBelow numbers from 1 up to this one, exclusive, become `null`
 */
export function figuresFrom(counts: Counts, suppressBelow: number): Figures {
	const figure = (rows: readonly CountRow[]): Figure => {
		const sum = (wanted: (row: CountRow) => boolean) => {
			const number = sumOf(rows.filter(wanted));
			return number > 0 && number < suppressBelow ? null : number;
		};
		const results = RESULTS.map((result) => [result, sum((row) => row.result === result)]);
		return { shown: sum(({ shown }) => shown === 1), ...Object.fromEntries(results) };
	};
	const by = (groups: Groups) => [...groups].map(([value, rows]) => ({ value, ...figure(rows) }));
	return {
		suppressBelow,
		total: figure(counts.regime),
		byDay: by(groupsOf(counts.day)),
		byPolicyVersion: by(withOthers(groupsOf(counts.policyVersion))),
		byLanguage: by(withOthers(groupsOf(counts.language))),
		byRegime: by(groupsOf(counts.regime)),
	};
}

/** The counts of one column, grouped by its values. */
type Groups = ReadonlyMap<string, readonly CountRow[]>;

const sumOf = (rows: readonly CountRow[]): number => rows.reduce((total, { count }) => total + count, 0);

function groupsOf(rows: readonly CountRow[]): Groups {
	const groups = new Map<string, CountRow[]>();
	for (const row of rows) {
		const group = groups.get(row.value);
		if (group) group.push(row);
		else groups.set(row.value, [row]);
	}
	return groups;
}

/** Keeps the values with the most records, in their order, and joins all others into one group at the end. */
function withOthers(groups: Groups): Groups {
	const named = [...groups].filter(([value]) => value !== OTHERS);
	const most = named.map(([value, rows]) => ({ value, sum: sumOf(rows) })).sort((one, other) => other.sum - one.sum);
	const kept = new Set(most.slice(0, MAX_VALUES).map(({ value }) => value));
	const rest = [...groups].flatMap(([value, rows]) => (kept.has(value) ? [] : rows));
	return new Map([
		...named.filter(([value]) => kept.has(value)),
		...(rest.length > 0 ? [[OTHERS, rest] as const] : []),
	]);
}
