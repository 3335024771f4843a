import { asObject, asObjects } from './as-object.js';
import { asText } from './as-text.js';
import { cookiePatterns } from './cookie-patterns.js';
import { daysOf } from './days-of.js';
import type { Foreign, ForeignService, Tool } from './foreign.js';
import { makeCookie } from './make-cookie.js';
import type { Literals } from './read-literals.js';

/** A row of a list of cookies. */
export interface CookieRow {
	readonly name: string;
	/** The host or company that sets it. */
	readonly provider: string;
	readonly category: string;
	readonly purpose: string;
	readonly lifetime: unknown;
	/** A key in the browser's storage, or only a request; missing for a cookie. */
	readonly kind?: 'storage' | 'request';
}

/** Makes one service of the rows with the same provider and category. `convert` later recognises the vendors. */
export function fromRows(tool: Tool, rows: readonly CookieRow[]): Foreign {
	const groups = new Map<string, CookieRow[]>();
	for (const row of rows) {
		const key = `${row.category} ${row.provider}`;
		groups.set(key, [...(groups.get(key) ?? []), row]);
	}
	const lost: string[] = [];
	const services = [...groups.values()].map((group): ForeignService => {
		const { provider = '', category = '' } = group[0] ?? {};
		// The domain of a cookie may begin with a dot.
		const named = provider.toLowerCase().replace(/(^|\s)\./g, '$1');
		const hosts = named.match(/(?<![\w.-])[a-z\d-]+(\.[a-z\d-]+)+(?![\w.-])/g) ?? [];
		const patterns = ({ name }: CookieRow) =>
			cookiePatterns(name.replace(/[#x]{3,}/gi, '*'), provider || category, lost);
		return {
			id: provider.replace(/^\./, '') || category,
			...(provider && { name: provider }),
			categories: [category],
			required: false,
			hosts,
			cookies: group
				.filter(({ kind }) => !kind)
				.flatMap((row) => patterns(row).map((one) => makeCookie(one, daysOf(row.lifetime), asText(row.purpose)))),
			storage: group.filter(({ kind }) => kind === 'storage').flatMap(patterns),
		};
	});
	return { tool, services, lost };
}

const COOKIEBOT = /cookieTable(Necessary|Preferences?|Statistics?|Advertising|Marketing|Unclassified)$/;

/**
 * Reads the declaration of Cookiebot: `…cookieTableStatistics = [[name, provider, purpose, lifetime, type, …], …]`. The form
 * is the one that https://github.com/dibollinger/CookieBlock-Consent-Crawler reads on many sites.
 */
export function cookiebotRows({ assigned }: Literals): CookieRow[] {
	return [...assigned].flatMap(([path, table]) => {
		const [, category = ''] = COOKIEBOT.exec(path) ?? [];
		if (!category || !Array.isArray(table)) return [];
		return table.flatMap((row) => {
			const [name, provider, purpose, lifetime, type] = Array.isArray(row) ? row : [];
			return typeof name === 'string'
				? [
						{
							name,
							provider: `${provider ?? ''}`,
							purpose: `${purpose ?? ''}`,
							lifetime,
							category,
							kind: kindOf(`${type ?? ''}`),
						},
					]
				: [];
		});
	});
}

/** Reads a type of Cookiebot, such as `HTML Local Storage` or `Pixel Tracker`. */
function kindOf(type: string): CookieRow['kind'] {
	if (/^(html|indexeddb)/i.test(type)) return 'storage';
	return /^pixel/i.test(type) ? 'request' : undefined;
}

/** Reads the file that OneTrust publishes: groups, each with first-party cookies, and with hosts and their cookies. */
export function oneTrustRows(value: unknown): CookieRow[] {
	const root = asObject(value);
	const groups = asObjects(asObject(root.DomainData).Groups ?? root.Groups);
	return groups.flatMap((group) => {
		const category = [group.OptanonGroupId, group.CustomGroupId, group.GroupName].filter(Boolean).join(' ');
		const row = (one: Record<string, unknown>, provider: unknown): CookieRow => ({
			name: `${one.Name ?? one.name}`,
			provider: `${provider ?? ''}`,
			category,
			purpose: `${one.description ?? one.Description ?? one.thirdPartyDescription ?? ''}`,
			lifetime: one.IsSession === true ? 'session' : (one.Length ?? one.Lifespan),
		});
		return [
			...asObjects(group.FirstPartyCookies ?? group.Cookies).map((one) => row(one, '')),
			...asObjects(group.Hosts).flatMap((host) => asObjects(host.Cookies).map((one) => row(one, host.HostName))),
		];
	});
}

const COLUMNS: { readonly [column in Exclude<keyof CookieRow, 'kind'> | 'type']: RegExp } = {
	name: /^(cookie ?)?(name|key|名称|名前|クッキー名)$|^cookies?$/i,
	provider: /provider|host|domain|vendor|提供|ドメイン/i,
	category: /categor|group|classification|カテゴリ|分類/i,
	purpose: /purpose|description|目的|説明/i,
	type: /^(type|種類|タイプ)$/i,
	lifetime: /expir|lifespan|duration|retention|lifetime|length|期間|期限/i,
};

/**
 * Reads a list of cookies with a heading for each column, as the tools export it.
 * @param lines rows of cells. The first row has the headings
 * @returns the rows; empty if there is no column for the name or the category
 */
export function tableRows([head = [], ...lines]: readonly (readonly string[])[]): CookieRow[] {
	const places = Object.entries(COLUMNS).map(
		([column, words]) => [column, head.findIndex((cell) => words.test(cell.trim()))] as const,
	);
	const at = new Map<string, number>(places);
	if ((at.get('name') ?? -1) < 0 || (at.get('category') ?? -1) < 0) return [];
	return lines.flatMap((cells) => {
		const cell = (column: keyof typeof COLUMNS) => cells[at.get(column) ?? -1]?.trim() ?? '';
		const name = cell('name');
		if (!name) return [];
		return [
			{
				name,
				provider: cell('provider'),
				category: cell('category'),
				purpose: cell('purpose'),
				lifetime: cell('lifetime'),
				kind: kindOf(cell('type')),
			},
		];
	});
}
