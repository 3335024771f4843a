import type { Config } from '../config/resolve.js';
import type { Consent } from './consent.js';

/**
 * Does the visitor's signal hold all that it refuses? Not where the visitor has allowed a part of that by name: then nobody
 * may say that it is honored (US-02).
 */
export const honorsSignal = ({ rule }: Config, { choices }: Pick<Consent, 'choices'>): boolean =>
	rule.signal === 'gpc' && ![...rule.refused].some((id) => choices[id]);
