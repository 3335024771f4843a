// What to show stands behind the `#`, which no browser sends.
const given = JSON.parse(decodeURIComponent(location.hash.slice(1)));
const root = document.documentElement;
root.lang = given.language;
root.dir = /^(ar|he)/.test(given.language) ? 'rtl' : 'ltr';
root.dataset.theme = given.theme;

/** Writes an element into the head, as if it stood in the page. */
function write(tag, attributes, text) {
	const element = Object.assign(document.createElement(tag), attributes);
	if (text !== undefined) element.textContent = text;
	document.write(element.outerHTML);
}

if (given.gpc) write('meta', { name: 'sekisho-gpc', content: '1' });
if (given.region) write('meta', { name: 'sekisho-region', content: given.region });
write('script', { type: 'application/json', id: 'sekisho-config' }, given.config.replaceAll('<', '\\u003c'));
write('script', { src: '/playground/sekisho/sekisho.js' });

addEventListener('DOMContentLoaded', () => {
	const frame = document.querySelector('iframe');
	if (!given.held) return frame.remove();
	frame.setAttribute('data-consent', given.held);
	frame.setAttribute('data-src', '/playground/media.html');
});
