import type { Ledger } from '../decision/ledger.js';

/** Is nothing held at all, marked or not? Then a call costs one look at a flag. */
export const isOpen = ({ config, consent, allows }: Ledger): boolean =>
	config.hasServices && config.options.gate?.undeclared !== 'block' && Object.keys(consent.choices).every(allows);
