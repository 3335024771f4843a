import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openStage, page } from '../support/stage.js';

// Pictures of everything a visitor sees, made by the built product: `npm run gallery`. Company × language × theme ×
// width × layer, into `test/gallery/shots/`; the few that the README shows are copied to `test/gallery/shown/`.
//
// One of them: GALLERY=jtower-ja-light-320 npm run gallery

const COMPANIES = ['jsr', 'jspe', 'citizen-tic', 'jamss', 'jtower'];
const LANGUAGES = ['ja', 'en', 'de', 'ar', 'zh-Hant', 'th'];
const WIDTHS = { 320: 568, 768: 1024, 1280: 800 };
const LAYERS = ['banner', 'preferences', 'page'] as const;
const SHOWN = [
	'jtower-ja-light-320-banner',
	'jtower-en-light-1280-banner',
	'jsr-en-dark-1280-preferences',
	'jspe-ar-light-320-preferences',
];

const folder = (name: string) => fileURLToPath(new URL(`./${name}/`, import.meta.url));
const read = (company: string) =>
	JSON.parse(readFileSync(new URL(`../../demo/companies/${company}.json`, import.meta.url), 'utf8'));

const BODY = `<style>body{margin:0;font:16px/1.7 system-ui,sans-serif;color-scheme:light dark}
main{max-width:44rem;margin:auto;padding:1rem}</style>
<main><h1>An article</h1>${'<p>Quiet water under the bridge, and a road that goes on to the next post town. </p>'.repeat(6)}
<iframe title="Media" data-consent="map" data-src="https://media.example.com/embed" width="400" height="225" style="max-width:100%"></iframe>
<div data-consent-notice></div></main>`;

it('takes every picture', async () => {
	const wanted = process.env.GALLERY ?? '';
	rmSync(folder('shots'), { recursive: true, force: true });
	for (const name of ['shots', 'shown']) mkdirSync(folder(name), { recursive: true });
	const stage = await openStage('chromium');
	let html = '';
	stage.world.always('www.site.example', '/page', () => html);
	let taken = 0;
	for (const [width, height] of Object.entries(WIDTHS))
		for (const theme of ['light', 'dark'])
			for (const company of COMPANIES)
				for (const language of LANGUAGES) {
					const shot = `${company}-${language}-${theme}-${width}`;
					if (!shot.includes(wanted)) continue;
					const visitor = await stage.engine.visitor({ width: Number(width), height, dark: theme === 'dark' });
					html = page({ ...read(company), language }, BODY.replace('"map"', `"${frameOf(company)}"`), '', language);
					await visitor.open(`${stage.world.secureOrigin()}/page`);
					for (const layer of LAYERS) {
						if (layer === 'page') {
							await visitor.evaluate('sekisho.rejectAll()');
							await visitor.until('!document.querySelector("[data-sekisho=preferences]")');
						} else await visitor.evaluate(`sekisho.show('${layer}')`);
						await visitor.until(`!!document.querySelector('[data-sekisho=${layer === 'page' ? 'reopen' : layer}]')`);
						const name = `${shot}-${layer}.png`;
						await visitor.screenshot(folder('shots') + name, { fullPage: layer === 'page' });
						if (SHOWN.includes(`${shot}-${layer}`)) copyFileSync(folder('shots') + name, folder('shown') + name);
						taken++;
					}
					await visitor.close();
				}
	await stage.close();
	if (wanted === '') expect(taken).toBeGreaterThan(0);
}, 1_800_000);

function frameOf(company: string): string {
	const { services } = read(company) as { services: { id: string; urls?: string[] }[] };
	return services.find(({ urls }) => urls?.includes('media.example.com/*'))?.id ?? 'functional';
}
