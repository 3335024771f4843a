import { escapeHtml } from '../lib/escape-html.js';
import { type Evidence, PHASES, type Phase, WHEN } from './evidence.js';
import type { Finding } from './finding.js';
import { inventoryHtml } from './inventory-html.js';
import { REPORT_STYLE } from './report-style.js';
import { reportWords } from './report-words.js';
import { sayInBoth as say } from './say-in-both.js';
import type { SiteReport } from './verify-site.js';

/** Writes the report as one HTML page, without other files, in English and Japanese. @param now the time of the report */
export function reportHtml(reports: readonly SiteReport[], now: Date): string {
	const total = reports.reduce((sum, { findings }) => sum + findings.length, 0);
	const verdict = total === 0 ? 'kept' : 'broken';
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Sekisho verify: ${escapeHtml(reports.map(({ site }) => site).join(', '))}</title>
<style>${REPORT_STYLE}</style></head><body>
<input type="radio" name="language" id="en" checked><input type="radio" name="language" id="ja">
<div class="bar"><strong>Sekisho 関所</strong><nav aria-label="Language / 言語"><label for="en" lang="en">English</label><label for="ja" lang="ja">日本語</label></nav></div>
<main><header class="${verdict}"><p class="verdict">${say(verdict)}</p>
<h1>${say('title')}</h1><p>${say('lead')}</p>
<p><time datetime="${now.toISOString()}">${now.toISOString().slice(0, 16).replace('T', ' ')} UTC</time></p></header>
${reports.map(siteHtml).join('')}
<footer><h2>${say('method')}</h2><p>${say('methodText')}</p></footer></main></body></html>
`;
}

function siteHtml({ site, visits, findings, blocked, suggestions, inventory }: SiteReport): string {
	const paste = `<h3>${say('paste')}</h3><pre tabindex="0">${escapeHtml(JSON.stringify(suggestions, null, 2))}</pre>`;
	return `<section><h2>${escapeHtml(site)}</h2>
<ol class="phases">${PHASES.map((phase) => phaseHtml(phase, visits, findings)).join('')}</ol>
<h3>${say('findings')}</h3>${findings.length === 0 ? `<p>${say('none')}</p>` : findings.map(findingHtml).join('')}
${blocked.length > 0 ? `<h3>${say('blocked')}</h3><ul>${blocked.map(({ service, hosts }) => `<li>${escapeHtml(service)}: <code>${escapeHtml(hosts.join(', '))}</code></li>`).join('')}</ul>` : ''}
${suggestions.length > 0 ? paste : ''}
${inventoryHtml(inventory)}
<h3>${say('timeline')}</h3>${visits.map(timelineHtml).join('')}</section>`;
}

function phaseHtml(phase: Phase, visits: readonly Evidence[], findings: readonly Finding[]): string {
	const count = findings.filter((finding) => finding.phase === phase).length;
	const shot = visits.flatMap(({ shots }) => shots).find((one) => one.phase === phase);
	const image = shot ? `<img alt="" src="data:image/jpeg;base64,${shot.jpeg}">` : '';
	const requests = visits.reduce((sum, visit) => sum + visit.requests.filter((one) => one.phase === phase).length, 0);
	return `<li class="${count === 0 ? 'kept' : 'broken'}">${image}<h3>${say(phase)}</h3>
<p><b>${count}</b> ${say('found')}<br>${requests} ${say('requests')}</p></li>`;
}

const findingHtml = ({ code, phase, subject, message, evidence, scenario }: Finding) => `<details open><summary>
<b>${escapeHtml(subject)}</b> <span class="tag">${say(phase)}</span> <span class="tag">${say(code)}</span>
${scenario.region ? `<span class="tag">${escapeHtml(scenario.region)}</span>` : ''}${scenario.gpc ? '<span class="tag">GPC</span>' : ''}</summary>
<p lang="en">${escapeHtml(asSentence(message))}</p>
<p lang="ja">${escapeHtml(subject)}：${reportWords[code].ja}（${reportWords[phase].ja}）。${code === 'setup' ? detail(message) : ''}</p><ul>${evidence.map((line) => `<li>${evidenceHtml(line)}</li>`).join('')}</ul></details>`;

const asSentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

/** The English message for Japanese readers. The code `setup` stands for many faults, and only the message says which. */
const detail = (message: string) => `詳細（英語）：<span lang="en-GB">${escapeHtml(asSentence(message))}</span>`;

/** A line of evidence: what was seen as code, and the phase in both languages. */
function evidenceHtml(line: string): string {
	const phase = PHASES.find((one) => line.endsWith(`, ${WHEN[one]}`));
	if (!phase) return `<code>${escapeHtml(line)}</code>`;
	return `<code>${escapeHtml(line.slice(0, -WHEN[phase].length - 2))}</code> ${say(phase)}`;
}

/** One row of the timeline. */
interface TimelineRow {
	readonly at: number;
	readonly phase: Phase;
	readonly what: string;
	readonly text: string;
	readonly who: string;
	/** Did the browser block the request? */
	readonly isBlocked?: boolean;
}

function timelineHtml({ requests, cookies, storage, scenario }: Evidence): string {
	const rows: TimelineRow[] = [
		...requests.map((one) => ({ ...one, what: one.kind, text: one.url, who: one.initiator, isBlocked: !!one.blocked })),
		...cookies.map((one) => ({ ...one, what: 'Cookie', text: `${one.name} (${one.domain})`, who: one.by })),
		...storage.map((one) => ({ ...one, what: one.kind, text: one.name, who: one.origin })),
	].sort((one, other) => PHASES.indexOf(one.phase) - PHASES.indexOf(other.phase) || one.at - other.at);
	const label = [scenario.region, scenario.gpc && 'GPC'].filter(Boolean).join(', ');
	return `<details><summary>${rows.length} ${say('events')} ${escapeHtml(label)}</summary><div class="scroll" tabindex="0" role="region" aria-label="timeline"><table><thead><tr>
<th scope="col">s</th><th scope="col">${say('phase')}</th><th scope="col">${say('kind')}</th><th scope="col">${say('what')}</th><th scope="col">${say('who')}</th></tr></thead><tbody>
${rows.map(({ at, phase, what, text, who, isBlocked }) => `<tr><td>${(at / 1000).toFixed(2)}</td><td>${say(phase)}</td><td>${escapeHtml(what)}${isBlocked ? ` (${say('blockedOne')})` : ''}</td><td><code>${escapeHtml(text.slice(0, 300))}</code></td><td><code>${escapeHtml(who.slice(0, 200))}</code></td></tr>`).join('\n')}
</tbody></table></div></details>`;
}
