/** Does the visitor's browser send Global Privacy Control? Only `true` is a signal (GPC-01). */
export const hearsSignal = (): boolean =>
	(navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
