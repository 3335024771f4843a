import { l as Regime } from './options.js';

/** What the region was read from. */
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
/** A visitor's consent as everybody may read it; frozen. */
type Consent = {
    /** Every category and service by id: may it run? */
    readonly choices: {
        readonly [id: string]: boolean;
    };
    /** The regime of this visitor's region. */
    readonly regime: Regime;
    /** What the visitor's region was read from; `config` where the rule is the same in every region. */
    readonly regimeSource: RegimeSource;
} & (({
    /** True once the visitor has chosen; then the consent also says when and how. */
    readonly decided: true;
} & Decision) | ({
    /**
     * False while the visitor has not chosen, or has to be asked again: then nothing is allowed but the required, and
     * what runs by the rule of the region; unless the visitor is asked only about services that are new, and the earlier
     * choices stand.
     */
    readonly decided: false;
} & Partial<Decision>));

export type { Consent as C, Method as M };
