import { page } from '../lib/natives.js';
import type { UiHost } from './contract.js';
import { makeImportant } from './make-important.js';
import noticeCss from './notice.css?inline';
import placeholderCss from './placeholder.css?inline';
import { rulesByAddress } from './rules-by-address.js';

/**
 * Adds our styles for notices and placeholders to the root of an element (the document or a shadow root), once. A
 * notice keeps the look of the page; a placeholder has to be legible in any surroundings, so its styles are important.
 */
export function styleRoots(host: UiHost): (element: Element) => void {
	const styled = new WeakSet<Node>();
	const css = noticeCss + makeImportant(placeholderCss);
	let sheet: CSSStyleSheet | undefined;
	return (element) => {
		const root = element.getRootNode() as Document | ShadowRoot;
		if (styled.has(root)) return;
		styled.add(root);
		try {
			if (!sheet) {
				sheet = new CSSStyleSheet();
				sheet.replaceSync(css);
			}
			// The page's Content-Security-Policy does not apply to constructed style sheets (PLAT-04).
			const byAddress = new CSSStyleSheet();
			byAddress.replaceSync(rulesByAddress(root));
			root.adoptedStyleSheets.push(byAddress, sheet);
		} catch {
			const style = page.createElement('style');
			style.nonce = host.config.options.ui?.nonce ?? '';
			style.textContent = css;
			// A document takes no second child element, and that of a frame may have no head (still empty, SVG, or XML).
			const { head, documentElement } = root as Document;
			(head ?? documentElement ?? root).append(style);
		}
	};
}
