/**
 * Adds a constructed style sheet to the page; the page's Content-Security-Policy does not apply to it (PLAT-04). In a
 * browser without constructable style sheets, which is too old for our rules anyway, the banner is unstyled.
 */
export function adoptStyleSheet(css: string): CSSStyleSheet | undefined {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
		return sheet;
	} catch {}
}
