/**
 * The rule before a visitor has chosen. `opt-in`: nothing optional runs, and the visitor is asked. `opt-out`: it runs until
 * the visitor refuses; nobody is asked, and a button leads to the choices. `notice`: the same, where the law asks for
 * information only.
 */
export type Regime = 'opt-in' | 'opt-out' | 'notice';

/**
 * The rule of a region, with a default for each category; without one, the name of the rule is enough: `"us": "opt-out"`
 * is `"us": { "regime": "opt-out" }`.
 */
export interface RegionRule {
	/**
	 * The rule before a visitor has chosen. `opt-in`: nothing optional runs, and the visitor is asked. `opt-out`: it runs until
	 * the visitor refuses. `notice`: the same, where the law asks for information only.
	 */
	regime: Regime;
	/**
	 * The ids of the categories that run before a choice. Under `opt-in`, only their services with an `exception` do
	 * (UK-03, REG-04).
	 * @default none under `opt-in`, otherwise all
	 */
	starts?: string[];
}

/** What the visitor's browser has told the server. The page asks the browser itself as well; either is enough. */
export interface SignalOptions {
	/**
	 * The request had `Sec-GPC: 1` (Global Privacy Control): what sells or shares is refused until the visitor allows it by
	 * name (GPC-02). `<meta name="sekisho-gpc" content="1">` says the same. `false` says nothing.
	 */
	gpc?: boolean;
}
