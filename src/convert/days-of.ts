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
	['second', /^(s|secs?|seconds?|sekunden?|secondes?|秒間?)$/i],
	['minute', /^(m|mins?|minuten?|minutes?|分間?)$/i],
	['hour', /^(h|hrs?|hours?|stunden?|heures?|時間)$/i],
	['day', /^(d|days?|tage?n?|jours?|日間?)$/i],
	['week', /^(w|weeks?|wochen?|semaines?|週間?)$/i],
	['month', /^(mos?|months?|monate?n?|mois|[かカヵヶケ箇]月間?)$/i],
	['year', /^(y|yrs?|years?|jahre?n?|ans?|années?|年間?)$/i],
];

/** A number, its unit, and the separator before the next number: `1 year, 1 month and 4 days`. */
const PAIR = /^(\d+(?:[.,]\d+)*)\s*([^\d\s,、と]+)(?:[\s,、]*(?:\b(?:and|und|et)\b|と)?\s*)/i;

/**
 * Reads a lifetime in words (`2 years`, `1 year 4 days`, `Session`, `13か月`), or as a number of days.
 * @returns the number of days; 0 for a session; `undefined` if it cannot be read
 */
export function daysOf(words: unknown): number | undefined {
	if (typeof words === 'number') return words >= 0 ? words : undefined;
	let rest = `${words ?? ''}`
		.normalize('NFKC')
		.replace(/\([^)]*\)/g, '')
		.trim();
	// With a number, "session" does not mean a session cookie: `30 days after the last session`.
	if (!/\d/.test(rest)) return /session|セッション|sitzung/i.test(rest) ? 0 : undefined;
	if (/^[\d.,]+$/.test(rest)) return numberOf(rest);
	let days = 0;
	for (let pair = PAIR.exec(rest); pair; pair = PAIR.exec(rest)) {
		const [whole, number = '', word = ''] = pair;
		const unit = UNITS.find(([, known]) => known.test(word))?.[0];
		if (unit === undefined) return undefined;
		days += (numberOf(number) ?? Number.NaN) * (DAYS[unit] ?? 1);
		rest = rest.slice(whole.length);
	}
	// If a number is left, the text has another part that we cannot read: `1 year or 2 years`.
	return /\d/.test(rest) || Number.isNaN(days) ? undefined : days;
}

/** Reads a number. In `3,650` the comma separates thousands, in `1,5` decimals. */
function numberOf(text: string): number | undefined {
	const plain = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.');
	const number = Number(plain);
	return Number.isNaN(number) ? undefined : number;
}
