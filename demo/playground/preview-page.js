const { sekisho } = window;

/** Shows a part of the page, as the playground asks. */
function show(view) {
	const isDialog = view === 'banner' || view === 'preferences';
	if (isDialog) scrollTo(0, 0);
	if (view === 'preferences' || (view === 'banner' && !sekisho.consent.decided)) return sekisho.show(view);
	if (isDialog) return;
	sekisho.hide();
	const place = view === 'notice' ? '[data-consent-notice]' : '[data-sekisho=placeholder], iframe';
	document.querySelector(place)?.scrollIntoView({ block: view === 'notice' ? 'start' : 'center' });
}

/** Tells the playground what the visitor has decided. */
function tell() {
	const { decided, method, regime, choices } = sekisho.consent;
	parent.postMessage({ decided, method, regime, choices: { ...choices } }, '*');
}

addEventListener('message', ({ source, data }) => {
	if (source === parent) show(data.view);
});
document.addEventListener('sekisho:change', tell);
addEventListener('load', tell);
