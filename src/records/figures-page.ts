import { escapeHtml } from '../lib/escape-html.js';
import { type Figure, type Figures, OTHERS, RESULTS } from './figures.js';

/** Words of the page, in the order of the bars. */
const WORDS: { readonly [column in (typeof RESULTS)[number]]: string } = {
	accepted: 'Accepted',
	partly: 'Chose a part',
	refused: 'Refused',
	withdrawn: 'Withdrawn',
	expired: 'Expired',
};

type Row = Figure & { readonly value: string };

/** The colours of the results. Each piece has an outline, so its colour alone need not contrast with the page. */
const SHADES = ['#1a5fb4', '#8fb8ea', '#5e5c64', '#c64600', '#c0bfbc'];

/** Sizes of the chart, in units of its `viewBox`. */
const WIDTH = 480;
const BAR_HEIGHT = 22;
const LABEL_WIDTH = 125;

/** The most days that the page shows. The figures themselves have every day. */
const MAX_DAYS_SHOWN = 92;

/**
 * Draws figures as an HTML page for the owner. Each group of figures has a chart, and a table with the same numbers. The
 * page runs no script and loads nothing.
 * @param figures as `Records.figures` returns them
 * @returns the whole document; texts that come from records are escaped
 */
export function figuresPage(figures: Figures): string {
	const { total, suppressBelow } = figures;
	const parts = [
		section('All', [{ value: 'All decisions', ...total }]),
		section('By day', figures.byDay.slice(-MAX_DAYS_SHOWN)),
		section('By policy version', figures.byPolicyVersion),
		section('By language', figures.byLanguage),
		section('By regime', figures.byRegime),
	];
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Consent records: figures</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Consent records</h1>
<p>Decisions, without ids. “On screen” counts those that were made in the banner or in the preferences. It does not count views: nothing is sent before a choice, so nobody knows who looked and went away.${
		suppressBelow > 1
			? ` Numbers from 1 to ${suppressBelow - 1} are left out, because they could tell of one person.`
			: ''
	}</p>
<ul class="key">${RESULTS.map((result, at) => `<li><svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="${SHADES[at]}"/></svg> ${WORDS[result]}</li>`).join('')}</ul>
${parts.join('\n')}
</main>
</body>
</html>
`;
}

function section(title: string, rows: readonly Row[]): string {
	const id = title.toLowerCase().replaceAll(' ', '-');
	const content =
		rows.length > 0
			? `<div class="pair">${chart(id, title, rows)}${table(title, rows)}</div>`
			: '<p>No records yet.</p>';
	return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}

function chart(id: string, title: string, rows: readonly Row[]): string {
	const sums = rows.map((row) => RESULTS.reduce((sum, result) => sum + (row[result] ?? 0), 0));
	const scale = (WIDTH - LABEL_WIDTH) / Math.max(1, ...sums);
	const bars = rows.map((row, at) => {
		const y = at * (BAR_HEIGHT + 8);
		let x = LABEL_WIDTH;
		const pieces = RESULTS.map((result, shade) => {
			const width = (row[result] ?? 0) * scale;
			const piece =
				width > 0
					? `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR_HEIGHT}" fill="${SHADES[shade]}"/>`
					: '';
			x += width;
			return piece;
		});
		const label = labelOf(row);
		const short = label.length > 18 ? `${label.slice(0, 17)}…` : label;
		return `<text x="${LABEL_WIDTH - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(short)}</text>${pieces.join('')}`;
	});
	const words = rows.length === 1 ? 'One bar' : `${rows.length} bars`;
	return `<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${rows.length * (BAR_HEIGHT + 8)}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${words}, each divided into ${RESULTS.map((result) => WORDS[result].toLowerCase()).join(', ')}. The table beside it has the numbers.</desc>${bars.join('')}</svg>`;
}

const labelOf = ({ value }: Row): string => (value === OTHERS ? '(others)' : value || '(none)');

const round = (number: number) => Math.round(number * 10) / 10;

function table(title: string, rows: readonly Row[]): string {
	const columns = ['shown', ...RESULTS] as const;
	const heads = ['On screen', ...RESULTS.map((result) => WORDS[result])];
	const lines = rows.map((row) => {
		const cells = columns.map((column) => `<td>${row[column]?.toLocaleString('en-US') ?? 'few'}</td>`);
		return `<tr><th scope="row">${escapeHtml(labelOf(row))}</th>${cells.join('')}</tr>`;
	});
	return `<div class="wide" tabindex="0" role="group" aria-label="${title}: table"><table><thead><tr><td></td>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fff, #1c1c1f); color: light-dark(#1c1c1f, #f4f4f5); }
main { max-width: 80rem; margin: auto; padding: 1.5rem; }
h1 { margin-top: 0; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1.5rem; align-items: start; }
.chart { width: 100%; height: auto; } .chart text { font-size: 16px; fill: currentColor; } rect { stroke: currentColor; stroke-width: 1; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; font-size: .9rem; white-space: nowrap; border-bottom: 1px solid light-dark(#d4d4d8, #52525b); text-align: right; }
tbody th { text-align: left; font-weight: 600; } thead th { font-size: .8rem; }
`;
