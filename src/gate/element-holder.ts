import { UNDECLARED_ID } from '../config/resolve.js';
import {
	attributeNames,
	createElement,
	documentOf,
	getAttribute,
	getHtml,
	importNode,
	inertDocument,
	nameOf,
	page,
	querySelectorAll,
	setAttribute,
	setHtml,
	viewOf,
} from '../lib/natives.js';
import { trustedType } from '../lib/trusted-type.js';
import type { ElementGate, Gate } from './channel.js';
import {
	addressesOf,
	addressOf,
	FETCHING_SELECTOR,
	fetchingIn,
	HELD_ATTRIBUTE,
	hold,
	isDataBlock,
	isMarkedByUs,
	liveAddresses,
	MAY_FETCH,
	markOf,
	mediaOf,
} from './hold.js';
import { isOfAnother } from './is-of-another.js';

/** Matches absolute addresses in the value of an attribute. */
const ADDRESSES = /(https?:)?\/\/[^\s)"']*[^\s)"',]/g;

/** Decides which elements are held, and holds them. @internal */
export interface ElementHolder
	extends Pick<ElementGate, 'blockerOfValue' | 'blockerOfElement' | 'holdIfBlocked' | 'holdInHtml'> {
	/** While `run` runs, elements without a parent are judged as if they were in `place`. */
	within<T>(place: Element | null, run: () => T): T;
	/**
	 * Scripts that have started. They cannot start twice, so they are never held or released again, also when a morphing
	 * library gives one the type with which it waited.
	 */
	readonly startedScripts: WeakSet<Element>;
	/** Elements that the visitor released one by one, with the id that each had waited for. */
	readonly letGo: WeakMap<Element, string | undefined>;
}

export function createElementHolder(gate: Gate): ElementHolder {
	// Unmarked scripts that are in the page when we start have already started.
	const startedScripts = new WeakSet<Element>([...page.scripts].filter((script) => markOf(script) === null));
	const letGo: ElementHolder['letGo'] = new WeakMap();
	const marks = rememberMarks(gate);
	const { blockerOfElement, blockerOfValue, blockerOfUrl, within } = judgeElements({
		gate,
		startedScripts,
		letGo,
		marks,
	});

	/** A link can have several addresses in `ping`. Those that may pass are given back to it. */
	const keepPings = (element: Element) => {
		const urls = getAttribute(element, 'data-ping')?.split(/\s+/) ?? [];
		const rest = urls.filter((url) => isMarkedByUs(element) && !blockerOfUrl(element, url));
		if (rest[0]) setAttribute(element, 'ping', rest.join(' '));
	};

	const holdFor = (element: Element, id: string | undefined) => {
		if (id === undefined) return;
		hold(element, id);
		keepPings(element);
		marks.remember(element, id);
	};

	const holdIfBlocked = (element: Element) => {
		const id = blockerOfElement(element);
		// Before an element loses its address, we hold what the browser would turn to instead.
		if (id !== undefined && liveAddresses(element)[0])
			for (const next of nextSources(element)) holdFor(next, blockerOfElement(next));
		holdFor(element, id);
		return id !== undefined;
	};

	return {
		startedScripts,
		letGo,
		blockerOfElement,
		holdIfBlocked,
		blockerOfValue,
		within,
		holdInHtml(html, near, context) {
			const place = parse(html, near, context);
			return changeHtml(place, () => allFetchingIn(place).forEach(holdIfBlocked)) ?? html;
		},
	};
}

/** Changes the content of an element. @returns its HTML as trusted text; `undefined` if it is the same as before */
function changeHtml(place: Element, change: () => void): unknown {
	const before = getHtml(place);
	change();
	const after = getHtml(place);
	return after === before ? undefined : trustedType('createHTML', after);
}

/** @internal */
interface JudgeParts extends Pick<ElementHolder, 'startedScripts' | 'letGo'> {
	readonly gate: Gate;
	readonly marks: RememberedMarks;
}

/** Finds the id for which an element has to wait, by its mark or by its addresses. */
function judgeElements({ gate, startedScripts, letGo, marks }: JudgeParts) {
	/** An element that the visitor released passes for that id only: the page may give it an address of another service. */
	const unlessLetGo = (element: Element, id: string | undefined) => (letGo.get(element) === id ? undefined : id);
	const { blockerByMedia, within } = judgeByMedia(gate, unlessLetGo);
	const blockerByMark = (element: Element) => unlessLetGo(element, markBlocker(element, gate, blockerByMedia));
	const isLeftAlone = (element: Element) => startedScripts.has(element) || isDataBlock(element) || isOfAnother(element);

	const blockerOfElement = (element: Element): string | undefined => {
		if (isLeftAlone(element)) return;
		const blocker = blockerByMark(element);
		if (blocker !== undefined) return blocker;
		// All addresses are judged: those in `data-src` and the like must not hide one in `src`.
		return addressesOf(element)
			.map(([name, value]) => blockerByAddress(element, name, value))
			.find(Boolean);
	};

	const blockerByAddress = (element: Element, attribute: string, value: string): string | undefined => {
		// A frame with HTML in `srcdoc` waits as a whole.
		if (attribute === 'srcdoc')
			return MAY_FETCH.test(value) ? unlessLetGo(element, blockerInPage(value, element)) : undefined;
		const urls = /srcset$|ping/.test(attribute) ? value.split(/[\s,]+/) : [value];
		return urls.map((url) => blockerOfUrl(element, url)).find(Boolean);
	};

	const blockerInPage = (html: string, frame: Element): string | undefined => {
		try {
			return allFetchingIn(parse(trustedType('createHTML', html), frame, page.documentElement))
				.map(blockerOfElement)
				.find(Boolean);
		} catch {
			// The page enforces Trusted Types and does not allow our policy, so we cannot parse the text.
			return UNDECLARED_ID;
		}
	};

	const blockerOfUrl = (element: Element, url: string) =>
		unlessLetGo(element, marks.blockerOf(url, element)) ??
		unlessLetGo(element, gate.blockerOf(nameOf(element), url, element));

	const blockerOfValue: ElementGate['blockerOfValue'] = (element, attribute, value) => {
		if (isLeftAlone(element)) return;
		const ofAddress = () => blockerByAddress(element, attribute, value);
		// A mark that we set belongs to the earlier address, and says nothing about this one.
		return isMarkedByUs(element) ? (ofAddress() ?? blockerByMedia(element)) : (blockerByMark(element) ?? ofAddress());
	};

	return { blockerOfElement, blockerOfValue, blockerOfUrl, within };
}

/**
 * The elements that a browser uses instead when an element loses its address: those inside it, or those after a `<source>`.
 * The last comes first.
 */
function nextSources(element: Element): Element[] {
	const found = [...querySelectorAll(element, FETCHING_SELECTOR)];
	let next = nameOf(element) === 'source' && element.nextElementSibling;
	for (; next; next = next.nextElementSibling) found.push(next);
	return found.reverse();
}

/** @internal */
interface RememberedMarks {
	/** Finds the mark that an address waits for, unless the element has a mark of its owner, which then decides. */
	blockerOf(url: string, element: Element): string | undefined;
	/** Remembers the addresses in an element that its owner has marked. */
	remember(element: Element, mark: string): void;
}

/**
 * Remembers the addresses in marked elements, each with its mark. Some lazy loaders fetch the address first with an element
 * of their own, which is not marked.
 */
function rememberMarks({ allows }: Gate): RememberedMarks {
	const marks = new Map<string, string>();
	return {
		blockerOf(url, element) {
			const mark = marks.get(url);
			const isOwners = markOf(element) !== null && !isMarkedByUs(element);
			return mark && !isOwners && !allows(mark) ? mark : undefined;
		},
		remember(element, mark) {
			if (getAttribute(element, HELD_ATTRIBUTE) === null)
				for (const name of attributeNames(element))
					for (const [url] of `${getAttribute(element, name)}`.matchAll(ADDRESSES)) marks.set(url, mark);
		},
	};
}

/** The mark of an element, if it is not allowed. A mark holds an element whether or not a service claims its address. */
function markBlocker(element: Element, gate: Gate, blockerByMedia: (element: Element) => string | undefined) {
	const mark = markOf(element);
	if (mark === null) return blockerByMedia(element);
	const own = getAttribute(element, HELD_ATTRIBUTE);
	if (own && !gate.allows(own)) return own;
	// Our mark names a service of an earlier configuration, or says with `?` that none claimed the address. Whether the
	// element still has to wait depends on the address.
	const isStale = own !== null && gate.isUnknown(mark) && addressOf(element);
	return isStale || gate.allows(mark) ? undefined : mark;
}

/** A source of a video or picture waits with the element that shows it, also before it is inserted there. */
function judgeByMedia(gate: Gate, unlessLetGo: (element: Element, id: string) => string | undefined) {
	let place: Element | null = null;
	const within: ElementHolder['within'] = (into, run) => {
		place = into;
		try {
			return run();
		} finally {
			place = null;
		}
	};
	return {
		blockerByMedia(element: Element): string | undefined {
			const media = mediaOf(element, place);
			const mark = media && markOf(media);
			return mark && !gate.allows(mark) ? unlessLetGo(media, mark) : undefined;
		},
		within,
	};
}

/**
 * Parses HTML in an inert document, where nothing is fetched.
 * @param near a node of the document that the text is meant for, or that document. The text is parsed in its realm: in
 * Chromium, a page that was left, and whose popup is still open, can make no templates
 * @param context the element for which the text is meant: in `<svg>` and in `<tr>` it is parsed differently than in `<p>`
 * @returns an element with the parsed content
 */
function parse(html: unknown, near: Node, context?: Element | null): Element {
	// The content of `<noscript>` is text only if the document of the context element runs scripts. A document with a window
	// does, and a template in it. The template's document, into which we import the context, does not.
	const owner = (documentOf(near) ?? near) as Document;
	const place =
		context && !/<noscript/i.test(`${html}`)
			? (importNode(inertDocument(near), context, false) as Element)
			: createElement(viewOf(owner) ? owner : document, 'template');
	setHtml(place, html);
	return place;
}

/** The parsed elements that would fetch. Those in a template do not, unless the template declares a shadow root. */
const allFetchingIn = (place: Element): Element[] =>
	fetchingIn(contentOf(place) ?? place).flatMap((element) =>
		contentOf(element) && getAttribute(element, 'shadowrootmode') ? [element, ...allFetchingIn(element)] : element,
	);

const contentOf = (element: Element): Node | undefined =>
	nameOf(element) === 'template' ? (element as HTMLTemplateElement).content : undefined;
