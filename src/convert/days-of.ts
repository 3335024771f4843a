const DAYS: { readonly [unit: string]: number } = {
	second: 1 / 86_400,
	minute: 1 / 1440,
	hour: 1 / 24,
	day: 1,
	week: 7,
	month: 30,
	year: 365,
};

const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
	['second', /^(s|sec|secs|seconds?|秒)$/i],
	['minute', /^(m|min|mins|minutes?|分)$/i],
	['hour', /^(h|hours?|stunden?|heures?|時間)$/i],
	['day', /^(d|days?|tage?n?|jours?|日)$/i],
	['week', /^(w|weeks?|wochen?|semaines?|週間?)$/i],
	['month', /^(months?|monate?n?|mois|か月|ヶ月|カ月)$/i],
	['year', /^(y|years?|jahre?n?|ans?|années?|年)$/i],
];

/**
 * A lifetime in words (`2 years`, `Session`, `13か月`) or in days.
 * @returns a number of days, 0 until the browser closes, or `undefined` where it is not understood
 */
export function daysOf(words: unknown): number | undefined {
	if (typeof words === 'number') return words >= 0 ? words : undefined;
	const text = `${words ?? ''}`.trim();
	if (/session|セッション|sitzung/i.test(text)) return 0;
	const [, number = '', word = ''] = /^(\d+(?:[.,]\d+)?)\s*([^\d\s()]*)/.exec(text) ?? [];
	if (number === '') return undefined;
	const unit = word === '' ? 'day' : UNITS.find(([, known]) => known.test(word))?.[0];
	return unit === undefined ? undefined : Number(number.replace(',', '.')) * (DAYS[unit] ?? 1);
}
