import { escapeHtml } from '../lib/escape-html.js';
import { type ReportWord, reportWords } from './report-words.js';

/** A text of the report in both languages. The page's style shows the chosen one. */
export const sayInBoth = (word: ReportWord): string =>
	`<span lang="en">${escapeHtml(reportWords[word].en)}</span><span lang="ja">${escapeHtml(reportWords[word].ja)}</span>`;
