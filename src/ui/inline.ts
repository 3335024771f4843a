import { render } from 'preact';
import { followRoot } from '../lib/follow-root.js';
import { page } from '../lib/natives.js';
import type { PageChanges } from '../lib/watch-page.js';
import { whenParsed } from '../lib/when-parsed.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { inlineTexts } from '../texts/inline-texts.js';
import { direction } from '../texts/language.js';
import { createLocales } from '../texts/locales.js';
import type { UiHost } from './contract.js';
import { framePlaceholders } from './frame-placeholders.js';
import { type Hydration, watchHydration } from './hydration.js';
import type { InlineContext, InlinePart } from './inline-context.js';
import { notices } from './notices.js';
import { ownerPlaceholders } from './owner-placeholders.js';
import { styleRoots } from './style-roots.js';

/** `matches` of the prototype: a form may have a field of that name. */
const matches = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);

/**
 * Fills every notice, and puts a placeholder before every held frame, also in shadow roots, in a new body of a router,
 * and in elements that come later.
 */
export function mountInline(host: UiHost): void {
	const locales = createLocales(host.report);
	const hydration = watchHydration((container) => {
		const cleared = parts.map((part) => ({ part, elements: part.clear(container) }));
		// By then a framework that hydrates at once has done so, or says what is still to come.
		queueMicrotask(() => {
			for (const { part, elements } of cleared) for (const element of elements) part.serve(element);
		});
	});
	const context = createContext(host, hydration, () => inlineTexts(locales, host.config.options));
	const parts = [framePlaceholders(context), notices(context), ownerPlaceholders(context)];
	const { isServed, serve, scan } = createScan(context, parts);

	/** Nothing is drawn before there is a configuration, or after `destroy`. */
	const isConfigured = () => {
		const { services, options } = host.config;
		return services.length > 0 || Object.keys(options).some((option) => option !== 'services');
	};
	const onChanges = ({ added }: PageChanges) => {
		listen();
		if (!isConfigured()) return;
		for (const element of added) if (element.isConnected && !context.isOurs(element)) scan(element);
		for (const part of parts) part.check();
	};
	const onHeld = (event: Event) => {
		const { element } = (event as CustomEvent).detail;
		if (isConfigured() && element && isServed(element)) serve(element);
	};

	/** Draws everything again, because consent, configuration or language has changed. Never rejects. */
	const refresh = async () => {
		if (!isConfigured()) {
			for (const part of parts) part.clear(page);
			return;
		}
		await locales.load(host.config.options);
		scan(page);
	};
	/**
	 * The browser adds the same listener only once, so this may be called again after `document.open`, which removes it.
	 */
	const listen = () => {
		page.addEventListener('sekisho:held', onHeld);
		page.addEventListener('sekisho:change', refresh);
	};
	whenParsed(async () => {
		await refresh();
		listen();
		host.pageWatch.listen(onChanges, true);
		followRoot(host.pageWatch, refresh);
	});
}

function createContext(host: UiHost, hydration: Hydration, texts: () => DisclosureTexts): InlineContext {
	const ours = new WeakSet<Element>();
	return {
		host,
		hydration,
		texts,
		style: styleRoots(host),
		isOurs: (element) => ours.has(element),
		make(kind) {
			const element = page.createElement(kind === 'notice' ? 'div' : 'section');
			element.dataset.sekisho = kind;
			// Search engines may quote a notice, which is content of the page, but not a placeholder.
			if (kind === 'placeholder') element.dataset.nosnippet = '';
			ours.add(element);
			return element;
		},
		draw(element, tree) {
			const { language } = texts();
			element.lang = language;
			element.dir = direction(language);
			render(tree, element);
		},
	};
}

function createScan({ host, isOurs }: InlineContext, parts: readonly InlinePart[]) {
	const served = ['[data-sekisho=placeholder]', ...parts.map(({ selector }) => selector)].join();
	const isServed = (element: Element) => matches(element, served);
	const roots = new WeakSet<Node>();

	const serve = (element: HTMLElement) => {
		if (!element.isConnected || isOurs(element)) return;
		// A clone of a placeholder, from a snapshot or a router's history, has buttons that do nothing.
		if (element.dataset.sekisho === 'placeholder') return element.remove();
		for (const part of parts) if (matches(element, part.selector)) part.serve(element);
	};
	/** Scans a part of the page, and the shadow roots in it. */
	const scan = (root: Element | Document | ShadowRoot) => {
		if (root instanceof HTMLElement && isServed(root)) serve(root);
		root.querySelectorAll<HTMLElement>(served).forEach(serve);
		for (const { shadowRoot } of [root as Element, ...root.querySelectorAll('*')]) {
			if (!shadowRoot) continue;
			if (!roots.has(shadowRoot)) host.pageWatch.include(shadowRoot);
			roots.add(shadowRoot);
			scan(shadowRoot);
		}
	};
	return { isServed, serve, scan };
}
