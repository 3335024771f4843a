import { escapeAttribute } from '../lib/escape-attribute.js';
import { getAttribute } from '../lib/natives.js';
import { WAITING_ATTRIBUTES } from './waiting-attributes.js';

/** The most characters of a script that are shown, so that the message stays short. */
const MAX_TEXT = 60;

/** Is it a script that the browser would run where it stands? */
const isPlainType = (type: string) => /^(|text\/plain|(text|application)\/(javascript|ecmascript))$/i.test(type);

/**
 * The HTML of an element that waits for consent, for the owner to paste. An element that the gate already holds gives
 * the same HTML.
 * @param id the service that it waits for
 */
export function markedForm(element: Element, id: string): string {
	const isScript = element.localName === 'script';
	const type = getAttribute(element, 'type') ?? '';
	const attributes = [`data-consent="${escapeAttribute(id)}"`];
	if (isScript) {
		attributes.unshift('type="text/plain"');
		if (!isPlainType(type)) attributes.push(`data-type="${escapeAttribute(type)}"`);
	}
	for (const { name, value } of element.attributes) {
		// The gate's own attributes are not for the owner to write.
		if (name === 'data-consent' || name.startsWith('data-sekisho-') || (isScript && name === 'type')) continue;
		// The gate hides a held frame in favour of its placeholder.
		const own = name === 'style' ? value.replace(/display: none !important;?/, '').trim() : value;
		if (own || !value) attributes.push(`${WAITING_ATTRIBUTES[name] ?? name}="${escapeAttribute(own)}"`);
	}
	const start = `<${element.localName} ${attributes.join(' ')}>`;
	if (!isScript && element.localName !== 'iframe') return start;
	const text = isScript ? (element.textContent ?? '').trim().replace(/\s+/g, ' ') : '';
	const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
	return `${start}${shown}</${element.localName}>`;
}
