import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import { findUnnamed } from '../../src/survey/find-unnamed.js';
import { recognise } from '../../src/survey/recognise.js';
import { surveySite } from '../../src/survey/survey-site.js';
import { openParties } from '../../src/verify/parties.js';
import { openSite, type Site } from './support/site.js';

const FOLDER = new URL('../../src/catalogue/', import.meta.url);
const catalogue = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file): CatalogueEntry => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

let site: Site;

beforeAll(async () => {
	site = await openSite();
});
afterAll(() => site?.close());

it('sees what a banner of somebody else holds back, on every page, and names what it does not know', async () => {
	const { world, browser } = site;
	const script = { 'content-type': 'text/javascript' };
	const banner = `<div class="cky-consent-container"><p>Cookies?</p>
<button data-cky-tag="reject-button">No</button><button data-cky-tag="accept-button" onclick="yes()">Yes</button></div>`;
	const code = `const load = () => { if (!/cookieyes-consent=yes/.test(document.cookie)) return;
document.querySelector(".cky-consent-container")?.remove();
const s = document.createElement("script"); s.src = "https://www.clarity.ms/tag/abc"; document.head.append(s); };
function yes() { document.cookie = "cookieyes-consent=yes"; load(); }
load();`;
	world.on(
		'clinic.example',
		'/',
		`<title>Home - Clinic</title>${banner}<a href="/datenschutz">Datenschutz</a><script>${code}</script>`,
	);
	world.on('clinic.example', '/datenschutz', {
		headers: { 'set-cookie': 'session_id=1; HttpOnly' },
		body: '<img src="https://img.unheard-of.example/x" alt=""><script>localStorage.own_item = 1</script>',
	});
	world.on('www.clarity.ms', '/tag/abc', { headers: script, body: 'document.cookie = "_clck=1"' });

	const seen = await surveySite(browser, 'https://clinic.example/', { pages: 3, wait: 300, progress: () => {} });
	expect(seen).toMatchObject({ siteName: 'Clinic', policyUrl: '/datenschutz', banner: 'cookieyes' });
	const found = recognise(seen, catalogue);
	expect(found).toMatchObject([{ entry: { id: 'microsoft-clarity' }, by: 'address' }]);
	const unnamed = findUnnamed(seen, found, await openParties(catalogue));
	expect(unnamed.parties).toMatchObject([
		{ host: 'img.unheard-of.example', initiator: 'https://clinic.example/datenschutz:1' },
	]);
	expect(unnamed.suggestions).toMatchObject([{ id: 'unheard-of-example', urls: ['img.unheard-of.example/*'] }]);
	// The cookie of the banner itself is none of the site's: it goes with the banner.
	expect(unnamed.cookies).toMatchObject([{ name: 'session_id', httpOnly: true }]);
	expect(unnamed.storage).toMatchObject([{ name: 'own_item', kind: 'localStorage' }]);
});
