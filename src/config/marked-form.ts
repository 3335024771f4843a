import { getAttribute } from '../lib/natives.js';

/** An attribute that makes the browser fetch, and the one that waits. */
const WAITING: { readonly [name: string]: string } = {
	src: 'data-src',
	srcset: 'data-srcset',
	href: 'data-href',
	poster: 'data-poster',
};

/** A whole script, so that the message stays one to read. */
const MAX_TEXT = 60;

const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Is it a script that the browser would run where it stands? */
const isPlainType = (type: string) => /^(|text\/plain|(text|application)\/(javascript|ecmascript))$/i.test(type);

/**
 * An element as its owner has to write it so that it waits for consent, ready to paste. One that the gate holds already
 * gives the same.
 * @param id the service that it waits for
 */
export function markedForm(element: Element, id: string): string {
	const isScript = element.localName === 'script';
	const type = getAttribute(element, 'type') ?? '';
	const attributes = [`data-consent="${escaped(id)}"`];
	if (isScript) {
		attributes.unshift('type="text/plain"');
		if (!isPlainType(type)) attributes.push(`data-type="${escaped(type)}"`);
	}
	for (const { name, value } of element.attributes) {
		// What the gate notes on an element is not the owner's to write.
		if (name === 'data-consent' || name.startsWith('data-sekisho-') || (isScript && name === 'type')) continue;
		// A held frame is hidden while its placeholder stands there.
		const own = name === 'style' ? value.replace(/display: none !important;?/, '').trim() : value;
		if (own || !value) attributes.push(`${WAITING[name] ?? name}="${escaped(own)}"`);
	}
	const start = `<${element.localName} ${attributes.join(' ')}>`;
	if (!isScript && element.localName !== 'iframe') return start;
	const text = isScript ? (element.textContent ?? '').trim().replace(/\s+/g, ' ') : '';
	const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
	return `${start}${shown}</${element.localName}>`;
}
