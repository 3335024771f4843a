import { asObject } from './as-object.js';
import type { Foreign } from './foreign.js';
import { fromKlaro, fromOrejime, isKlaro, isOrejime } from './from-klaro.js';
import { cookiebotRows, fromRows, oneTrustRows, tableRows } from './from-table.js';
import { fromTarteaucitron, isTarteaucitron } from './from-tarteaucitron.js';
import { fromVanilla, isVanilla } from './from-vanilla.js';
import { parseCsv } from './parse-csv.js';
import { type Literals, readLiterals } from './read-literals.js';

/**
 * Reads a file of another tool: a configuration in JavaScript, JSON or HTML, or a list of cookies in JSON or CSV. It runs
 * nothing of it.
 * @param text the content of the file
 * @param isCsv does the name of the file end like that of a CSV file?
 * @returns `undefined` if no tool is recognised
 * @throws SyntaxError if it is neither JSON, HTML nor JavaScript
 */
export function readForeign(text: string, isCsv: boolean): Foreign | undefined {
	if (isCsv) return ofRows(tableRows(parseCsv(text)));
	const literals = readLiterals(text);
	return ofObject(literals) ?? ofCookiebot(literals) ?? ofLists(literals) ?? ofPage(literals);
}

function ofObject({ values }: Literals): Foreign | undefined {
	for (const value of values.map(asObject)) {
		if (isVanilla(value)) return fromVanilla(value);
		if (isKlaro(value)) return fromKlaro(value);
		if (isOrejime(value)) return fromOrejime(value);
		const rows = oneTrustRows(value);
		if (rows.length > 0) return fromRows('OneTrust', rows);
	}
	return undefined;
}

function ofCookiebot(literals: Literals): Foreign | undefined {
	const rows = cookiebotRows(literals);
	return rows.length > 0 ? fromRows('Cookiebot', rows) : undefined;
}

const ofPage = (literals: Literals) => (isTarteaucitron(literals) ? fromTarteaucitron(literals) : undefined);

/** Reads a list of objects whose keys are the headings of a table. */
function ofLists({ values }: Literals): Foreign | undefined {
	for (const value of values) {
		const list = Array.isArray(value) ? value.map(asObject) : [];
		const head = Object.keys(list[0] ?? {});
		if (head.length < 2) continue;
		const found = ofRows(tableRows([head, ...list.map((one) => head.map((key) => `${one[key] ?? ''}`))]));
		if (found) return found;
	}
	return undefined;
}

const ofRows = (rows: ReturnType<typeof tableRows>) =>
	rows.length > 0 ? fromRows('a list of cookies', rows) : undefined;
