import { l as Regime } from './options.js';

/** Where the region was read. */
type RegimeSource = 'config' | 'attribute' | 'meta' | 'header' | 'unknown';

/** How a decision was made; `signal`: the visitor's browser refused. */
type Method = 'accept' | 'reject' | 'choose' | 'withdraw' | 'signal';
/** When and how a visitor decided. */
interface Decision {
    /** When, ISO 8601 in UTC. */
    readonly decidedAt: string;
    /** The policy version the visitor was asked about. */
    readonly policyVersion: string;
    readonly method: Method;
    /** A random name for this decision. */
    readonly id: string;
}
/** A visitor's consent; frozen. */
type Consent = {
    /** Every category and service by id: may it run? */
    readonly choices: {
        readonly [id: string]: boolean;
    };
    /** The regime of this visitor's region. */
    readonly regime: Regime;
    /** Where the visitor's region was read; `config` if the rule is the same in every region. */
    readonly regimeSource: RegimeSource;
} & (({
    /** True once the visitor has chosen; then the consent also says when and how. */
    readonly decided: true;
} & Decision) | ({
    /**
     * False while the visitor has not chosen, or has to be asked again. Until then only required categories and those
     * that run by the rule of the region are allowed. If the visitor is asked about new services alone, the earlier
     * choices stand.
     */
    readonly decided: false;
} & Partial<Decision>));

export type { Consent as C, Method as M };
