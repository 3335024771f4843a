import { UNDECLARED_ID } from '../config/resolve.js';
import {
	attributeNames,
	documentOf,
	getAttribute,
	getHtml,
	importNode,
	nameOf,
	page,
	querySelectorAll,
	setAttribute,
	setHtml,
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

/** The addresses of other hosts in the value of an attribute. */
const ADDRESSES = /(https?:)?\/\/[^\s)"']*[^\s)"',]/g;

/** Decides which elements are held, and holds them. @internal */
export interface ElementHolder
	extends Pick<ElementGate, 'blockerOfValue' | 'blockerOfElement' | 'holdIfBlocked' | 'holdInHtml'> {
	/** Judges what stands nowhere as if it stood in an element, as long as `run` runs. */
	within<T>(place: Element | null, run: () => T): T;
	/** Scripts that have started: they do not start twice, and are never held again. */
	readonly exempt: WeakSet<Element>;
	/** What the visitor let pass one by one, with the service or mark for which that was. */
	readonly letGo: WeakMap<Element, string | undefined>;
}

export function createElementHolder(gate: Gate): ElementHolder {
	const exempt = new WeakSet<Element>();
	const letGo: ElementHolder['letGo'] = new WeakMap();
	const marks = rememberMarks(gate);
	const { blockerOfElement, blockerOfValue, blockerOfUrl, within } = judgeElements({ gate, exempt, letGo, marks });

	/** Of several who want to hear of a press, only those wait that are held. */
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
		// What is held already has no address to lose: nothing is walked through twice.
		if (id !== undefined && liveAddresses(element)[0])
			for (const next of nextSources(element)) holdFor(next, blockerOfElement(next));
		holdFor(element, id);
		return id !== undefined;
	};

	return {
		exempt,
		letGo,
		blockerOfElement,
		holdIfBlocked,
		blockerOfValue,
		within,
		holdInHtml(html, context) {
			const place = parse(html, context);
			return changeHtml(place, () => allFetchingIn(place).forEach(holdIfBlocked)) ?? html;
		},
	};
}

/** @returns the text of what stands in an element, if that is changed */
function changeHtml(place: Element, change: () => void): unknown {
	const before = getHtml(place);
	change();
	const after = getHtml(place);
	return after === before ? undefined : trustedType('createHTML', after);
}

/** @internal */
interface JudgeParts extends Pick<ElementHolder, 'exempt' | 'letGo'> {
	readonly gate: Gate;
	readonly marks: RememberedMarks;
}

/** Says what holds an element, by its mark or by its addresses. */
function judgeElements({ gate, exempt, letGo, marks }: JudgeParts) {
	/** A page may give the same element an address of another service later. */
	const unlessLetGo = (element: Element, id: string | undefined) => (letGo.get(element) === id ? undefined : id);
	const { blockerByMedia, within } = judgeByMedia(gate, unlessLetGo);
	const blockerByMark = (element: Element) => unlessLetGo(element, markBlocker(element, gate, blockerByMedia));
	const isLeftAlone = (element: Element) => exempt.has(element) || isDataBlock(element) || isOfAnother(element);

	const blockerOfElement = (element: Element): string | undefined => {
		if (isLeftAlone(element)) return;
		const blocker = blockerByMark(element);
		if (blocker !== undefined) return blocker;
		// A mark with an address of its own may not hide the one that the element has.
		return addressesOf(element)
			.map(([name, value]) => blockerByAddress(element, name, value))
			.find(Boolean);
	};

	const blockerByAddress = (element: Element, attribute: string, value: string): string | undefined => {
		// A frame with a page of its own in an attribute waits as a whole.
		if (attribute === 'srcdoc') return MAY_FETCH.test(value) ? unlessLetGo(element, blockerInPage(value)) : undefined;
		const urls = /srcset$|ping/.test(attribute) ? value.split(/[\s,]+/) : [value];
		return urls.map((url) => blockerOfUrl(element, url)).find(Boolean);
	};

	const blockerInPage = (html: string): string | undefined => {
		try {
			return allFetchingIn(parse(trustedType('createHTML', html), page.documentElement))
				.map(blockerOfElement)
				.find(Boolean);
		} catch {
			// Trusted Types without our policy: nobody can say what is in it.
			return UNDECLARED_ID;
		}
	};

	const blockerOfUrl = (element: Element, url: string) =>
		unlessLetGo(element, marks.blockerOf(url, element)) ??
		unlessLetGo(element, gate.blockerOf(nameOf(element), url, element));

	const blockerOfValue: ElementGate['blockerOfValue'] = (element, attribute, value) => {
		if (isLeftAlone(element)) return;
		const ofAddress = () => blockerByAddress(element, attribute, value);
		// A mark that is only ours says whose the address before was, and nothing of this one.
		return isMarkedByUs(element) ? (ofAddress() ?? blockerByMedia(element)) : (blockerByMark(element) ?? ofAddress());
	};

	return { blockerOfElement, blockerOfValue, blockerOfUrl, within };
}

/** What a browser turns to when an element loses its address: what stands in it, or after a source. The last comes first. */
function nextSources(element: Element): Element[] {
	const found = [...querySelectorAll(element, FETCHING_SELECTOR)];
	let next = nameOf(element) === 'source' && element.nextElementSibling;
	for (; next; next = next.nextElementSibling) found.push(next);
	return found.reverse();
}

/** @internal */
interface RememberedMarks {
	/** The mark that an address waits for. The owner's own mark on an element decides for that element. */
	blockerOf(url: string, element: Element): string | undefined;
	remember(element: Element, mark: string): void;
}

/**
 * The addresses with which marked elements wait, each with its mark: many a lazy loader fetches such an address
 * beforehand, with an element of its own.
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

/** Who does not allow a mark? A mark is law: it needs no address that anybody claims. */
function markBlocker(element: Element, gate: Gate, blockerByMedia: (element: Element) => string | undefined) {
	const mark = markOf(element);
	if (mark === null) return blockerByMedia(element);
	const own = getAttribute(element, HELD_ATTRIBUTE);
	if (own && !gate.allows(own)) return own;
	// Ours says of an undeclared address only that it is held; whether it still is, the address says.
	const isStale = mark === UNDECLARED_ID && !gate.isDestroyed() && addressOf(element);
	return isStale || gate.allows(mark) ? undefined : mark;
}

/** A source of a video or a picture waits with the element that shows it, also while it is about to come there. */
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
 * Text as elements, in a place where they do not fetch.
 * @param context the element that the text is for: in `<svg>` and in `<tr>` it means something else than in `<p>`
 */
function parse(html: unknown, context?: Element | null): Element {
	const template = page.createElement('template');
	// What is in `<noscript>` is text only where scripts run, and the document of a template is no such place.
	const place =
		context && !/<noscript/i.test(`${html}`)
			? (importNode(documentOf(template.content) as Document, context, false) as Element)
			: template;
	setHtml(place, html);
	return place;
}

/** All of parsed text that would fetch: what is in a template does not, unless it is to be a shadow root. */
const allFetchingIn = (place: Element): Element[] =>
	fetchingIn(contentOf(place) ?? place).flatMap((element) =>
		contentOf(element) && getAttribute(element, 'shadowrootmode') ? [element, ...allFetchingIn(element)] : element,
	);

const contentOf = (element: Element) => (element instanceof HTMLTemplateElement ? element.content : undefined);
