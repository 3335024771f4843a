import { page, setHtml } from './natives.js';
import { trustedType } from './trusted-type.js';

/** Parses markup of the page's in a template, where nothing is fetched and no script runs. */
export function parseInert(html: string): DocumentFragment {
	const template = page.createElement('template');
	setHtml(template, trustedType('createHTML', html));
	return template.content;
}
