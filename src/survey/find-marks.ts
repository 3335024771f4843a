import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { WAITING_ATTRIBUTES } from '../config/waiting-attributes.js';
import { escapeAttribute } from '../lib/escape-attribute.js';
import { address, urls } from '../lib/match.js';
import type { Recognised } from './recognise.js';
import type { PageSource } from './survey-site.js';

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The start tag of an element, and the tag with which the element waits for consent. */
export interface Mark {
	/** The page, and the line of the tag in its HTML. */
	readonly url: string;
	readonly line: number;
	/** The id of the service. */
	readonly service: string;
	readonly from: string;
	readonly to: string;
	/** The first characters of an inline script's code; empty for other elements. */
	readonly code: string;
	/** The other pages with the same tag. */
	readonly also: readonly string[];
}

/** Elements that can be marked. Any other element has to be put into a `<template>`. */
const MARKED = ['script', 'iframe', 'img', 'link'];

/** Finds the elements that have to be marked, because a browser fetches them before a script can hold them. */
export function findMarks(sources: readonly PageSource[], found: readonly Recognised[]): Mark[] {
	const marks = new Map<string, Mark>();
	for (const { url, html } of sources) {
		const counts = new Map<string, number>();
		for (const element of elementsOf(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))) {
			const place = element.sourceCodeLocation?.startTag ?? element.sourceCodeLocation;
			const service = place && serviceOf(element, { url, html }, found);
			if (!service) continue;
			const from = html.slice(place.startOffset, place.endOffset);
			const code = codeOf(element).trim().split('\n')[0]?.slice(0, 60) ?? '';
			// A page may have the same tag several times, and each has to be changed.
			const tag = [service, from, code].join('\n');
			const count = (counts.get(tag) ?? 0) + 1;
			counts.set(tag, count);
			const key = `${tag}\n${count}`;
			const known = marks.get(key);
			marks.set(key, {
				...(known ?? { url, line: place.startLine, service, from, to: markedTag(element, service), code }),
				also: known ? [...known.also, url] : [],
			});
		}
	}
	return [...marks.values()];
}

function* elementsOf(node: Node): Generator<Element> {
	if ('tagName' in node) yield node;
	if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The code of a script; empty for other elements. */
const codeOf = ({ tagName, childNodes }: Element) =>
	tagName === 'script' ? childNodes.map((child) => ('value' in child ? child.value : '')).join('') : '';

const attributeOf = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

/** The service that an element has to wait for; `undefined` if it can stay unchanged. */
function serviceOf(element: Element, { url, html }: PageSource, found: readonly Recognised[]): string | undefined {
	const { tagName } = element;
	if (!MARKED.includes(tagName) || attributeOf(element, 'data-consent') !== undefined) return undefined;
	const target = attributeOf(element, tagName === 'link' ? 'href' : 'src');
	if (target !== undefined) {
		if (!URL.canParse(target, url)) return undefined;
		const { href } = new URL(target, url);
		const claimants = found.filter(({ entry }) => urls(entry.urls).test(address(href)));
		// Products of one vendor share a loader. The id in its address says which product it is.
		const owner = claimants.find(({ accounts }) =>
			accounts.some((one) => Object.values(one).some((id) => href.includes(id))),
		);
		return (owner ?? claimants[0])?.entry.id;
	}
	if (
		tagName !== 'script' ||
		!/^(|module|text\/javascript|application\/javascript)$/i.test(attributeOf(element, 'type') ?? '')
	)
		return undefined;
	const code = codeOf(element);
	return found.find((one) => isOwnSnippet(code, one, html))?.entry.id;
}

const wordsOf = (code: string) =>
	new Set(code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').match(/[a-z_$][\w$]{2,}/gi) ?? []);

/** Is a script the vendor's snippet, without other code that the page needs? */
function isOwnSnippet(code: string, { entry, accounts }: Recognised, html: string): boolean {
	const ids = new Set(accounts.flatMap((one) => Object.values(one)));
	const words = [...wordsOf(code)].filter((word) => !ids.has(word));
	const known = wordsOf(entry.snippet);
	if (words.length < 4 || words.filter((word) => known.has(word)).length < words.length * 0.7) return false;
	const isMentioned = ids.size === 0 || [...ids].some((id) => code.includes(id));
	// If other scripts call a function of the snippet, it must not wait. The gate holds what the snippet loads.
	const calls = [...entry.snippet.matchAll(/(?:^|[;>}])\s*([a-z_$][\w$]{1,})\('/gi)].map(([, name = '']) => name);
	const rest = html.replace(code, '');
	return (
		isMentioned &&
		!calls.some((name) => new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}\\s*\\(\\s*['"]`).test(rest))
	);
}

/** The start tag of an element, with its mark. */
function markedTag({ tagName, attrs }: Element, id: string): string {
	const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
	const isPlain = /^(|(text|application)\/javascript)$/i.test(type);
	const own = attrs.flatMap(({ name, value }) => {
		if (tagName === 'script' && name === 'type') return isPlain ? [] : [`data-type="${escapeAttribute(value)}"`];
		const waiting = WAITING_ATTRIBUTES[name] ?? name;
		return [value === '' ? waiting : `${waiting}="${escapeAttribute(value)}"`];
	});
	const first = tagName === 'script' ? ['type="text/plain"'] : [];
	return `<${[tagName, ...first, `data-consent="${escapeAttribute(id)}"`, ...own].join(' ')}>`;
}
