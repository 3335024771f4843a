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
	/** Who sets it: a host or a company. */
	readonly provider: string;
	readonly category: string;
	readonly purpose: string;
	readonly lifetime: unknown;
	/** What it is: a cookie where nothing is said, a key in the browser's storage, or only a request. */
	readonly kind?: 'storage' | 'request';
}

/** A service for every provider and category: which vendor it is, is found out by the names. */
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
 * Cookiebot's declaration: `…cookieTableStatistics = [[name, provider, purpose, lifetime, type, …], …]`, as it was read in
 * https://github.com/dibollinger/CookieBlock-Consent-Crawler, which reads it on many sites.
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

/** The types of Cookiebot, by their words. */
function kindOf(type: string): CookieRow['kind'] {
	if (/^(html|indexeddb)/i.test(type)) return 'storage';
	return /^pixel/i.test(type) ? 'request' : undefined;
}

/** OneTrust's published file: groups, each with first-party cookies and hosts with theirs. */
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
 * A list of cookies with a heading for each column, as the products export it.
 * @param lines rows of cells, the heading first
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
