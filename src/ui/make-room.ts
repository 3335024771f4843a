import { page } from '../lib/natives.js';

/** Elements of the page that a visitor can press. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick],[tabindex]';

/** Controls of the page with the same effect as the reopen button. */
const OWN_CONTROLS = '[data-consent-action=preferences],[data-consent-action=withdraw]';

/** The delays after which the page may have scrolled to the focus: none, a frame (WebKit), or smooth scrolling. */
const SCROLLED_MS = [0, 50, 600];

/**
 * Moves banner and reopen button out of the way of the page. They go to the other end of the window while they would
 * hide the focused element (WCAG 2.2, 2.4.11); scrolling the page would not help at its end. The reopen button also
 * moves up at the end of a page, where the visitor cannot scroll a control out from under it, and above a fixed bar of
 * the page ("Add to cart"). It is hidden while a control of the page with the same effect is in sight.
 * @param isFocus true if the focus moved, false if the page scrolled
 */
export function makeRoom(host: HTMLElement, isFocus: boolean): void {
	const arrange = () => {
		const button = host.querySelector<HTMLElement>('[data-sekisho=reopen]');
		// Firefox and WebKit let `all: revert` overrule the attribute `hidden`.
		button?.style.setProperty('display', isOwnControlInSight(host) ? 'none' : '', 'important');
		// A banner that moves while the visitor scrolls would be hard to press.
		const box = isFocus ? (host.querySelector<HTMLElement>('[data-sekisho=banner]') ?? button) : button;
		if (!box) return;
		box.style.removeProperty('inset-block');
		const focused = focusedElement();
		if (hides(host, focused)) move(box, middleOf(focused).y > innerHeight / 2);
		else if (box === button) leaveControls(host, button);
	};
	// The browser scrolls to the focus first.
	if (isFocus) for (const delay of SCROLLED_MS) setTimeout(arrange, delay);
	else arrange();
}

const move = (box: HTMLElement, isUp: boolean) =>
	box.style.setProperty('inset-block', isUp ? '12px auto' : 'auto 12px', 'important');

function middleOf(element: Element) {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2, height };
}

/** The focused element, open shadow roots included. */
function focusedElement(): Element {
	let focused = page.activeElement ?? page.body;
	while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
	return focused;
}

/** Does our element cover an element of the page? One higher than half the window stays partly visible. */
function hides(host: HTMLElement, element: Element): boolean {
	const { x, y, height } = middleOf(element);
	return !host.contains(element) && height < innerHeight / 2 && host.contains(page.elementFromPoint(x, y));
}

const isOwnControlInSight = (host: HTMLElement) =>
	[...page.querySelectorAll(OWN_CONTROLS)].some((control) => {
		const { top, bottom, width } = control.getBoundingClientRect();
		return !host.contains(control) && width > 0 && bottom > 0 && top < innerHeight;
	});

/** Moves the button if it covers a control of the page that the visitor cannot scroll out from under it. */
function leaveControls(host: HTMLElement, button: HTMLElement): void {
	const { scrollHeight, scrollTop, clientHeight } = page.scrollingElement ?? page.documentElement;
	const controls = controlsUnder(host, button);
	const bars = controls.map(barOf).filter((bar) => bar !== undefined);
	const top = Math.min(...bars.map((bar) => bar.getBoundingClientRect().top));
	const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
	if (top > innerHeight / 2 && top < innerHeight)
		button.style.setProperty('inset-block', `auto ${innerHeight - top + 12}px`, 'important');
	else if (isAtEnd && controls.length > 0) move(button, true);
}

/** The controls of the page under the button. */
function controlsUnder(host: HTMLElement, button: HTMLElement): Element[] {
	const { left, right, top, bottom } = button.getBoundingClientRect();
	return [left, (left + right) / 2, right].flatMap((x) =>
		[top, (top + bottom) / 2, bottom].flatMap((y) =>
			page
				.elementsFromPoint(x, y)
				.flatMap((element) => (host.contains(element) ? [] : (element.closest(PRESSABLE) ?? []))),
		),
	);
}

/** The outermost element around a control that stays where it is while the page scrolls. */
function barOf(control: Element): Element | undefined {
	let bar: Element | undefined;
	for (let one: Element | null = control; one; one = one.parentElement)
		if (/fixed|sticky/.test(getComputedStyle(one).position)) bar = one;
	return bar;
}
