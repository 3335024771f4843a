const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the date of a cookie as browsers do (RFC 6265, 5.1.1). `Date.parse` treats years of two digits and time zones
 * differently.
 * @param text the value of `Expires`
 * @returns ms since 1970; `NaN` if the text is not a date
 */
export function cookieDate(text: string): number {
	const tokens = text.split(/[^\w:]+/);
	/** Removes the first token that matches. @returns the match; an empty list if no token matches */
	const take = (form: RegExp) => {
		const index = tokens.findIndex((token) => form.test(token));
		return form.exec(tokens.splice(index, index < 0 ? 0 : 1)[0] ?? '') ?? [];
	};
	const [, hour, minute, second] = take(/^(\d\d?):(\d\d?):(\d\d?)(\D|$)/).map(Number);
	const [day] = take(/^\d\d?(?=\D|$)/).map(Number);
	const month = MONTHS.indexOf(take(new RegExp(`^(${MONTHS.join('|')})`, 'i'))[0]?.toLowerCase() ?? '');
	const [year] = take(/^\d{2,4}(?=\D|$)/).map(Number);
	if (hour === undefined || day === undefined || year === undefined || month < 0) return Number.NaN;
	const century = year > 99 ? 0 : year < 70 ? 2000 : 1900;
	return Date.UTC(year + century, month, day, hour, minute, second);
}
