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
			const number = rows.filter(wanted).reduce((total, { count }) => total + count, 0);
			return number > 0 && number < suppressBelow ? null : number;
		};
		const results = RESULTS.map((result) => [result, sum((row) => row.result === result)]);
		return { shown: sum(({ shown }) => shown === 1), ...Object.fromEntries(results) };
	};
	const by = (rows: readonly CountRow[]) =>
		[...new Set(rows.map(({ value }) => value))].map((value) => ({
			value,
			...figure(rows.filter((row) => row.value === value)),
		}));
	return {
		suppressBelow,
		total: figure(counts.regime),
		byDay: by(counts.day),
		byPolicyVersion: by(counts.policyVersion),
		byLanguage: by(counts.language),
		byRegime: by(counts.regime),
	};
}
