import { asRecord } from '../config/as-record.js';
import type { Config } from '../config/resolve.js';
import type { Stored } from '../decision/codec.js';
import { decide } from '../decision/decide.js';
import type { Ledger } from '../decision/ledger.js';
import { writeConsentCookie } from '../decision/write-consent-cookie.js';
import { createLazyRecorder } from '../lazy-recorder.js';
import { cookieValues } from '../lib/cookie-values.js';
import { eraseCookie } from '../lib/erase-cookie.js';
import { page, readCookies } from '../lib/natives.js';
import type { Stores } from './answered.js';
import { madeElsewhere } from './made-elsewhere.js';
import { TOOLS } from './tools.js';
import { translate } from './translate.js';

/** A tool of `import`, as the owner named it. */
interface Source {
	readonly from: keyof typeof TOOLS;
	readonly map?: unknown;
	readonly name?: string;
}

/** What the page has captured before the gate stood in front of it. */
type Lent = Pick<Ledger, 'config' | 'report' | 'clear' | 'writeCookie' | 'cookies'>;

/**
 * Takes over what the visitor has decided with the tool that this site had before: it becomes the consent cookie, unless
 * there is one, and what the tools keep is erased. Whatever is not understood is left where it is, and the visitor is asked.
 * @param config with the rule for this visitor
 */
export async function takeOver(config: Config, ledger: Lent): Promise<void> {
	// A page that is made ready before anybody opens it has no visitor (PLAT-11).
	if (page.prerendering)
		await new Promise((opened) => page.addEventListener('prerenderingchange', opened, { once: true }));
	if (valuesOf(config.cookie.names).length > 0) return;
	for (const source of sourcesOf(config)) {
		const stored = decisionOf(config, source);
		if (!stored) continue;
		writeConsentCookie(config, stored, ledger);
		const consent = decide(config, stored, Date.now());
		const before = decide(config, undefined, Date.now());
		createLazyRecorder({ config, consent, report: ledger.report })((recorder) => {
			recorder.record({ config, stored, before, after: consent, importedFrom: source.from });
			recorder.flush();
		});
		// Once only: what was withdrawn here later, or has run out, must not come back from there.
		if (valuesOf(config.cookie.names).length > 0) forgetElsewhere(config, ledger);
		return;
	}
}

/**
 * The same, for a page that has the configuration already.
 * @param isOver the visitor has decided here, or wants to forget: what the tools keep is forgotten
 */
export async function takeOverInto(ledger: Ledger, isOver: boolean): Promise<void> {
	const { config } = ledger;
	if (isOver) return forgetElsewhere(config, ledger);
	// The visitor can be quicker than a file.
	if (ledger.stored) return;
	const { cookies } = ledger;
	await takeOver(config, ledger);
	if (ledger.cookies !== cookies) ledger.configure(config);
}

function forgetElsewhere(config: Config, lent: Lent): void {
	for (const { from, name } of sourcesOf(config)) {
		const key = typeof name === 'string' ? name : TOOLS[from].key;
		for (const one of [key, ...(TOOLS[from].beside ?? [])]) forget(one, lent);
	}
}

/** Under every path and domain that a script of this page can reach, as another tool may have chosen. */
function forget(key: string, lent: Lent): void {
	eraseCookie(key, lent.writeCookie);
	try {
		delete localStorage[key];
	} catch {
		// A browser that keeps nothing has nothing to forget.
	}
}

function sourcesOf({ options }: Config): Source[] {
	const named = [(options.import as unknown) ?? []].flat();
	return named
		.map((one) => (typeof one === 'string' ? { from: one } : asRecord(one)) as unknown as Source)
		.filter(({ from }) => Object.hasOwn(TOOLS, from));
}

function decisionOf(config: Config, { from, map, name }: Source): Stored | undefined {
	try {
		const found = TOOLS[from].read(STORES, typeof name === 'string' ? name : TOOLS[from].key);
		return found && madeElsewhere(config, translate(found, TOOLS[from], map, config), found);
	} catch {
		// Nothing that the tool has written: no decision.
		return undefined;
	}
}

/** What cookies of these names hold, each value once. */
const valuesOf = (names: readonly string[]) => [...new Set(cookieValues(readCookies(), names))];

const STORES: Stores = {
	cookie(name) {
		const [value, ...others] = valuesOf([name]);
		// Two that differ contradict each other, as two of ours do: nothing of that tool counts, wherever else it keeps something.
		if (others.length > 0) throw new Error(`two different cookies are called ${name}`);
		return value === undefined ? undefined : decodeURIComponent(value);
	},
	item(key) {
		const value: unknown = localStorage.getItem(key);
		return typeof value === 'string' ? value : undefined;
	},
};
