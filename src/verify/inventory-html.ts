import { escapeHtml } from '../lib/escape-html.js';
import { PHASES } from './evidence.js';
import type { Inventory, KeptItem } from './inventory.js';
import { sayInBoth } from './say-in-both.js';

/** Writes the inventory as two HTML tables: the parties with their requests by phase, and the stored items. */
export function inventoryHtml({ parties, items }: Inventory): string {
	return `<h3>${sayInBoth('parties')}</h3>${table(
		'parties',
		['host', 'owner', 'service', ...PHASES],
		parties.map(({ host, owner, ownerJa = owner, service, requests }) => [
			code(host),
			ownerJa === owner
				? escapeHtml(owner)
				: `<span lang="en">${escapeHtml(owner)}</span><span lang="ja">${escapeHtml(ownerJa)}</span>`,
			serviceOf(service),
			...PHASES.map((phase) => `${requests[phase] || '–'}`),
		]),
	)}<h3>${sayInBoth('items')}</h3>${table(
		'items',
		['name', 'kind', 'service', 'place', 'life', 'phase'],
		items.map((item) => [
			code(item.name),
			item.kind,
			serviceOf(item.service),
			code(item.place),
			lifeOf(item),
			item.phases.map(sayInBoth).join('<br>'),
		]),
	)}`;
}

type Column = Parameters<typeof sayInBoth>[0];

function table(title: 'parties' | 'items', columns: readonly Column[], rows: readonly (readonly string[])[]): string {
	if (rows.length === 0) return `<p>${sayInBoth('nobody')}</p>`;
	const head = columns.map((column) => `<th scope="col">${sayInBoth(column)}</th>`).join('');
	const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n');
	return `<div class="scroll" tabindex="0" role="region" aria-label="${title}"><table class="list"><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`;
}

const code = (text: string) => `<code>${escapeHtml(text.slice(0, 120))}</code>`;

const serviceOf = (id: string) => (id === '' ? `<b class="bad">${sayInBoth('undeclared')}</b>` : escapeHtml(id));

/** The lifetime of a cookie that was seen, and the one that is promised, if it is known. */
function lifeOf({ kind, days, promisedDays }: KeptItem): string {
	if (kind !== 'Cookie') return '–';
	const seen = days === null || days === undefined ? sayInBoth('session') : inDays(days);
	return promisedDays === undefined
		? seen
		: `${seen}<br><small>${sayInBoth('promised')} ${inDays(promisedDays)}</small>`;
}

function inDays(days: number): string {
	// A cookie for one day has a second less when we read it.
	const isShort = days < 0.99;
	const number = isShort ? Math.round(days * 1440) : Math.round(days * 10) / 10;
	return `${number} ${sayInBoth(isShort ? 'minutes' : 'days')}`;
}
