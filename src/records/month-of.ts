/** The month of a time in UTC, as a number that sorts: `202611`. @param time in ms since 1970 */
export const monthOf = (time: number): number => {
	const date = new Date(time);
	return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
};
