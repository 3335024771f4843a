/**
 * Copies the page's style rules that select frames by address, such as `iframe[src*="video"]`, for held frames: their
 * address is in `data-src`.
 */
export function rulesByAddress({ styleSheets, adoptedStyleSheets }: Document | ShadowRoot): string {
	return [...styleSheets, ...adoptedStyleSheets].map((sheet) => rulesIn(rulesOf(sheet))).join('');
}

function rulesIn(rules: Iterable<CSSRule>): string {
	let text = '';
	for (const rule of rules) {
		const { cssText, selectorText, cssRules } = rule as CSSStyleRule;
		// A rule that contains rules: its start, `@media (…) {`, is copied.
		if (selectorText === undefined && cssRules) {
			const inner = rulesIn(cssRules);
			if (inner) text += `${cssText.slice(0, cssText.indexOf('{') + 1)}${inner}}`;
		} else if (/\[src\b/.test(`${selectorText}`))
			text += cssText.replace(selectorText, selectorText.replace(/\[src\b/g, ':where([data-consent])[data-src'));
	}
	return text;
}

/** The rules of a style sheet from another origin cannot be read. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
	try {
		return sheet.cssRules;
	} catch {
		return [];
	}
}
