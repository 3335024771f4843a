/** The day of a time in UTC, as `YYYY-MM-DD`. @param time in ms since 1970 */
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
