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

/** One entry of the option `import`. */
interface Source {
	readonly from: keyof typeof TOOLS;
	readonly map?: unknown;
	readonly name?: string;
}

/** The members of the ledger that are needed. `writeCookie` and `clear` use natives that the gate does not hold. */
type Lent = Pick<Ledger, 'config' | 'report' | 'clear' | 'writeCookie' | 'cookies'>;

/**
 * Takes over the decision that the visitor made with the tool that this site had before. It is written to the consent
 * cookie, unless there is one, and the data of the tools is erased. Data that cannot be read is left where it is, and the
 * visitor is asked.
 * @param config with the rule for this visitor
 */
export async function takeOver(config: Config, ledger: Lent): Promise<void> {
	// A prerendered page must not write cookies before a visitor opens it (PLAT-11).
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
		// Only once: otherwise a decision that is withdrawn here, or expires, would be taken over again from there.
		if (valuesOf(config.cookie.names).length > 0) forgetElsewhere(config, ledger);
		return;
	}
}

/**
 * Takes over a decision in a page whose configuration is already in force.
 * @param isOver the visitor has decided here, or wants to forget: then the data of the tools is only erased
 */
export async function takeOverInto(ledger: Ledger, isOver: boolean): Promise<void> {
	const { config } = ledger;
	if (isOver) return forgetElsewhere(config, ledger);
	// The visitor may have decided while this file was being fetched.
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

/** Erases a tool's cookie, under every path and domain that a script of this page can reach, and its `localStorage` key. */
function forget(key: string, lent: Lent): void {
	eraseCookie(key, lent.writeCookie);
	try {
		delete localStorage[key];
	} catch {
		// `localStorage` throws in a browser that blocks it. Then there is nothing to erase.
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
		// The value was not written by the tool, or is damaged. The visitor is asked.
		return undefined;
	}
}

/** The different values of the cookies with these names. */
const valuesOf = (names: readonly string[]) => [...new Set(cookieValues(readCookies(), names))];

const STORES: Stores = {
	cookie(name) {
		const [value, ...others] = valuesOf([name]);
		// Two cookies with different values contradict each other. Then nothing of that tool counts, not even `localStorage`.
		if (others.length > 0) throw new Error(`two different cookies are called ${name}`);
		return value === undefined ? undefined : decodeURIComponent(value);
	},
	item(key) {
		const value: unknown = localStorage.getItem(key);
		return typeof value === 'string' ? value : undefined;
	},
};
