/**
 * Adopts a style sheet that needs no leave from the page's Content-Security-Policy (PLAT-04). Browsers that cannot
 * construct one are older than the rules in it: there the banner is plain.
 */
export function adoptStyleSheet(css: string): CSSStyleSheet | undefined {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
		return sheet;
	} catch {}
}
