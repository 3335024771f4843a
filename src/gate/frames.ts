import { getAttribute, page } from '../lib/natives.js';
import type { Before } from '../lib/patch.js';
import { ELEMENTS } from './attributes.js';
import type { Channel, ChannelParts, ElementGate, Realm } from './channel.js';
import { markOf } from './hold.js';
import { lazyBlockerOf } from './lazy-blocker.js';

/**
 * Holds frames that are navigated without their attributes: by the `location` of their window, as lazysizes does
 * (https://github.com/aFarkas/lazysizes, `loadMode`), and by links, forms and `window.open` that name them as their target.
 */
export const frames: Channel = ({ elements, on, realm, installIn }) => {
	const isHeld = heldFrames(elements);
	windowsOfFrames({ on, realm, installIn, isHeld });
	namesOfFrames({ on, realm, installIn, isHeld });
};

/** @internal */
interface FrameParts extends Pick<ChannelParts, 'on' | 'realm' | 'installIn'> {
	readonly isHeld: IsHeld;
}

type IsHeld = (frame: Element | null) => boolean;

function heldFrames(elements: ElementGate): IsHeld {
	const blockerOf = (frame: Element) =>
		markOf(frame) === null ? lazyBlockerOf(frame, elements.blockerOfValue) : elements.blockerOfElement(frame);
	return (frame) => !!frame && blockerOf(frame) !== undefined;
}

/** Gives a held frame the address to which it would be navigated; it waits there. @returns whether there is such a frame */
function redirect(frame: HTMLIFrameElement | undefined, url: unknown): boolean {
	if (frame) frame.src = `${url}`;
	return !!frame;
}

/** A proxy for the window of a held frame: it has no document, and its `location` gives the frame an address that waits. */
function standIn(frame: HTMLIFrameElement, inner: Window): object {
	const go = (url: unknown) => redirect(frame, url);
	const location = new Proxy(
		{ href: 'about:blank', assign: go, replace: go, reload() {}, toString: () => 'about:blank' },
		{ set: (_, name, url) => name !== 'href' || go(url) },
	);
	const outer: object = new Proxy(inner, {
		get(_, name) {
			if (name === 'location') return location;
			if (name === 'document') return null;
			const value = Reflect.get(inner, name);
			if (value === inner) return outer;
			return typeof value === 'function' && !value.prototype ? value.bind(inner) : value;
		},
		set: (_, name, value) => (name === 'location' ? go(value) : Reflect.set(inner, name, value)),
	});
	return outer;
}

/**
 * Installs the channels in the windows of frames, and gives a proxy for the window of a held one. We do so when a page reads
 * the window from the frame's element, because `window.frames` does not list frames in shadow roots.
 */
function windowsOfFrames({ on, realm, installIn, isHeld }: FrameParts): void {
	// We read no property of the window here: a window of another origin would throw, and the error would reach the page.
	const openedWindow = (inner: unknown) => installIn(inner as Realm);
	const openedDocument = (inner: unknown) => installIn((inner as Document | null)?.defaultView as Realm);
	let isInside = false;
	const standIns = new WeakMap<object, object>();
	const ofWindow: Before = (frame, _args, retry) => {
		if (isInside || !isHeld(frame)) return true;
		isInside = true;
		try {
			const inner = retry(frame, []) as Window | null;
			if (inner && !standIns.has(inner)) standIns.set(inner, standIn(frame, inner));
			return { answer: inner && standIns.get(inner) };
		} finally {
			isInside = false;
		}
	};
	on(ELEMENTS, 'contentWindow', ofWindow, { after: openedWindow, always: true });
	on('DocumentPictureInPicture', 'requestWindow', () => true, {
		after: (asked) => (asked as Promise<unknown>).then(openedWindow, () => {}),
		always: true,
	});
	// A held frame has no document for the page, as if the page of another origin were already in it.
	on(ELEMENTS, ['contentDocument', 'getSVGDocument'], (frame) => !isHeld(frame) || { answer: null }, {
		after: openedDocument,
		always: true,
	});

	// `frames[0].location` and `window[name].location` cannot be replaced: they are `[LegacyUnforgeable]`
	// (https://html.spec.whatwg.org/#the-location-interface). But the empty page of a held frame gets `beforeunload` before it
	// is navigated. If we insert the frame again at that moment, it gets a new window, and no engine sends a request. In
	// Chromium, `stop()`, another address and a microtask come too late, and the Navigation API does not report a first
	// `about:blank`. In Firefox the caller gets NS_ERROR_NOT_AVAILABLE.
	if (realm !== window)
		realm.addEventListener('beforeunload', () => {
			const own = realm.frameElement;
			if (own && isHeld(own)) own.parentNode?.insertBefore(own, own.nextSibling);
		});
}

/** Holds navigations by the name of a frame: links, forms and `window.open`. */
function namesOfFrames({ on, realm, installIn, isHeld }: FrameParts): void {
	/** The held frame that a target names; `undefined` if there is none. */
	const heldFrame = (target: unknown) => {
		const own = realm.frameElement as HTMLIFrameElement | null;
		if (target === '_self' && isHeld(own)) return own as HTMLIFrameElement;
		return [...page.querySelectorAll<HTMLIFrameElement>('iframe[name][data-consent]')].find(
			(frame) => getAttribute(frame, 'name') === target && isHeld(frame),
		);
	};

	on(
		'',
		'open',
		(_, args) => {
			if (args[1] !== undefined) args[1] = `${args[1]}`;
			return !redirect(heldFrame(args[1]), args[0]) || { answer: null };
		},
		{ after: (inner) => installIn(inner as Realm), always: true },
	);

	const follow = (event: Event) => {
		const pressed = event.composedPath()[0] as Element;
		const link = pressed.closest?.<HTMLAnchorElement>('a[target],area[target]');
		if (link && redirect(heldFrame(getAttribute(link, 'target')), link.href)) event.preventDefault();
	};
	const isBound = (form: Element | null, attribute: string) => !!form && !!heldFrame(getAttribute(form, attribute));
	const submitted = (event: Event) => {
		const { submitter, target } = event as SubmitEvent;
		if (isBound(submitter, 'formtarget') || isBound(target as Element, 'target')) event.preventDefault();
	};
	// `document.open` removes these listeners. Then the frame's `beforeunload` still holds it.
	realm.addEventListener('click', follow, true);
	realm.addEventListener('submit', submitted, true);
	on('HTMLFormElement', 'submit', (form) => (isBound(form, 'target') ? { answer: undefined } : undefined));
}
