/** How a decision was made. */
export type Method = 'accept' | 'reject' | 'choose' | 'withdraw';

/** When and how a visitor decided. */
export interface Decision {
	/** When, ISO 8601 in UTC. */
	readonly decidedAt: string;
	/** The policy version the visitor was asked about. */
	readonly policyVersion: string;
	readonly method: Method;
	/** A random name for this decision (REC-06), made when it was made. */
	readonly id: string;
}

/** A visitor's consent as everybody may read it; frozen. */
export type Consent = {
	/** Every category and service by id: may it run? */
	readonly choices: { readonly [id: string]: boolean };
	/** What applied before the choice. */
	readonly regime: 'opt-in';
} & (
	| ({
			/** True once the visitor has chosen; when and how is there then. */
			readonly decided: true;
	  } & Decision)
	| ({
			/**
			 * False while the visitor has not chosen, or has to be asked again: then nothing but the required is allowed,
			 * unless the visitor is asked only about services that are new, and the earlier choices stand.
			 */
			readonly decided: false;
	  } & Partial<Decision>)
);
