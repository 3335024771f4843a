import { escapeHtml } from '../lib/escape-html.js';
import { type ReportWord, reportWords } from './report-words.js';

/** A text in both languages; the style of the page shows the one that is chosen. */
export const sayInBoth = (word: ReportWord): string =>
	`<span lang="en">${escapeHtml(reportWords[word].en)}</span><span lang="ja">${escapeHtml(reportWords[word].ja)}</span>`;
