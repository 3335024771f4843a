import { render } from 'preact';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { inlineTexts } from '../texts/inline-texts.js';
import { direction } from '../texts/language.js';
import { createLocales } from '../texts/locales.js';
import css from './inline.css?inline';
import { notice } from './notice.js';
import { placeholder } from './placeholder.js';
import { wear } from './sheet.js';
import type { Host } from './view.js';

/** The placeholder of each frame that has one, and the frame's own `display`. */
const boxes = new Map<HTMLElement, { box: HTMLElement; display: string; priority: string }>();

const locales = createLocales();

let ready = false;

/** Fills every notice, and puts a placeholder beside every held frame. Called again after every change. */
export async function draw(host: Host): Promise<void> {
	await locales.load(host.config.options);
	const texts = inlineTexts(locales, host.config.options);
	prepare(host);
	for (const element of document.querySelectorAll('[data-consent-notice]')) {
		const place = element.querySelector<HTMLElement>('[data-sekisho=notice]') ?? ours('notice');
		// What the owner put there, for visitors without scripts, has done its work.
		if (!place.parentNode) element.replaceChildren(place);
		place.lang = texts.language;
		place.dir = direction(texts.language);
		render(notice(host.config, texts), place);
	}
	const held = [...document.querySelectorAll<HTMLElement>('iframe[data-consent][data-src]')].filter(
		({ dataset }) => !host.consent.choices[`${dataset.consent}`],
	);
	for (const frame of boxes.keys()) if (!held.includes(frame)) unveil(frame);
	for (const frame of held) veil(frame, host, texts);
}

function ours(kind: string): HTMLElement {
	const element = document.createElement('div');
	element.dataset.sekisho = kind;
	return element;
}

/** The first time: the styles, and a look at everything again whenever a frame or a choice changes. */
function prepare(host: Host): void {
	if (ready) return;
	ready = true;
	for (const type of ['change', 'released']) document.addEventListener(`sekisho:${type}`, () => draw(host));
	if (wear(css)) return;
	const style = document.createElement('style');
	style.nonce = host.config.options.ui?.nonce ?? '';
	style.textContent = css;
	document.head.append(style);
}

function veil(frame: HTMLElement, host: Host, texts: DisclosureTexts): void {
	const { style } = frame;
	let { box } = boxes.get(frame) ?? {};
	if (!box) {
		box = ours('placeholder');
		boxes.set(frame, {
			box,
			display: style.getPropertyValue('display'),
			priority: style.getPropertyPriority('display'),
		});
		measure(frame, box);
		style.setProperty('display', 'none', 'important');
	}
	if (frame.nextSibling !== box) frame.after(box);
	const id = `${frame.dataset.consent}`;
	box.lang = texts.language;
	box.dir = direction(texts.language);
	render(
		placeholder(
			host.config,
			id,
			texts,
			() => host.choose({ [id]: true }),
			() => host.once(frame),
		),
		box,
	);
}

/** As large as the frame will be, so that nothing moves when it comes. */
function measure(frame: HTMLElement, box: HTMLElement): void {
	const [width, height] = ['width', 'height'].map((name) => frame.getAttribute(name) ?? '');
	const size = (value = '') => (/^\d+$/.test(value) ? `${value}px` : /^\d+%$/.test(value) ? value : '');
	box.style.inlineSize = size(width);
	if (size(height)) box.style.minBlockSize = size(height);
	else box.style.aspectRatio = '16/9';
}

function unveil(frame: HTMLElement): void {
	const { box, display, priority } = boxes.get(frame) ?? {};
	const focused = box?.contains(document.activeElement);
	frame.style.setProperty('display', display ?? '', priority);
	box?.remove();
	boxes.delete(frame);
	// The button that was pressed is gone: what it brought takes the focus.
	if (focused) frame.focus();
}
