/**
 * A style sheet that needs no leave from the page's Content-Security-Policy; `undefined` where browsers cannot
 * construct one, for a `<style>` with the page's nonce to take its place.
 */
export function wear(css: string): CSSStyleSheet | undefined {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
		return sheet;
	} catch {}
}
