import type { ConsentRecord } from '../record/consent-record.js';

/** What came of a question: everything allowed, a part of it, nothing; taken back; run out. */
export const RESULTS = ['accepted', 'partly', 'refused', 'withdrawn', 'expired'] as const;
export type Result = (typeof RESULTS)[number];

/** By what records are counted. Nothing in it is one visitor's. */
export interface CountKey {
	readonly day: string;
	readonly result: Result;
	readonly shown: 0 | 1;
	readonly policyVersion: string;
	readonly language: string;
	readonly regime: string;
}

/**
 * What stands for values beyond those that are counted, or shown, one by one. A sender writes them, so without a limit
 * there would be as many as somebody likes. No record can have this value.
 */
export const OTHERS = '…';
/** So many policy versions and languages are shown, those with the most records. */
const MAX_VALUES = 100;

/** Counts, summed up by one column and result. */
export interface CountRow {
	readonly value: string;
	readonly result: Result;
	readonly shown: number;
	readonly count: number;
}

/** The columns that figures are given by. */
export const COLUMNS = ['day', 'policyVersion', 'language', 'regime'] as const;
export type Counts = { readonly [column in (typeof COLUMNS)[number]]: readonly CountRow[] };

/** Numbers of decisions; `null` for a small number, which could tell of one person. */
export type Figure = { readonly [result in Result | 'shown']: number | null };

/** Figures without ids. `shown` counts decisions made on something shown: a mere view is not recorded (REC-08). */
export interface Figures {
	readonly suppressBelow: number;
	readonly total: Figure;
	readonly byDay: readonly (Figure & { readonly value: string })[];
	readonly byPolicyVersion: readonly (Figure & { readonly value: string })[];
	readonly byLanguage: readonly (Figure & { readonly value: string })[];
	readonly byRegime: readonly (Figure & { readonly value: string })[];
}

/** What a record counts as. */
export function resultOf({ event, choices }: Pick<ConsentRecord, 'event' | 'choices'>): Result {
	if (event === 'ConsentRefused') return 'refused';
	if (event === 'ConsentWithdrawn') return 'withdrawn';
	if (event === 'ConsentExpired') return 'expired';
	return Object.values(choices).every(Boolean) ? 'accepted' : 'partly';
}

/** Figures out of counts; a number below `suppressBelow` is left out. */
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

/** Counts by their value. */
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

/** The values with the most records, in their order; all others are one, the last. */
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
