import type { Consent } from './consent.js';

/** Is the visitor to be asked? Not one who has decided, nor one in a region whose rule asks nobody. */
export const isToBeAsked = ({ decided, regime = 'opt-in' }: Pick<Consent, 'decided'> & Partial<Consent>): boolean =>
	!decided && regime === 'opt-in';
