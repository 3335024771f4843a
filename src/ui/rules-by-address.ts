/**
 * The rules that a page has for frames by their address, such as `iframe[src*="film"]`, for held ones as well: these have
 * theirs in `data-src`.
 */
export function rulesByAddress({ styleSheets, adoptedStyleSheets }: Document | ShadowRoot): string {
	return [...styleSheets, ...adoptedStyleSheets].map((sheet) => rulesIn(rulesOf(sheet))).join('');
}

function rulesIn(rules: Iterable<CSSRule>): string {
	let text = '';
	for (const rule of rules) {
		const { cssText, selectorText, cssRules } = rule as CSSStyleRule;
		// Of a rule with others in it, `@media (…) {`.
		if (selectorText === undefined && cssRules) {
			const inner = rulesIn(cssRules);
			if (inner) text += `${cssText.slice(0, cssText.indexOf('{') + 1)}${inner}}`;
		} else if (/\[src\b/.test(`${selectorText}`))
			text += cssText.replace(selectorText, selectorText.replace(/\[src\b/g, ':where([data-consent])[data-src'));
	}
	return text;
}

/** A sheet from elsewhere does not say what is in it. */
function rulesOf(sheet: CSSStyleSheet): Iterable<CSSRule> {
	try {
		return sheet.cssRules;
	} catch {
		return [];
	}
}
