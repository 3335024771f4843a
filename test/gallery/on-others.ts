import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page } from '../support/stage.js';
import { OTHERS } from './others.js';

// The same pictures on pages of others: page × language × scheme × width × layer, into `test/gallery/others/`.
//
// One of them: GALLERY=shop-ja-dark-320 npm run gallery test/gallery/on-others.ts

const WIDTHS = { 320: 568, 390: 844, 1280: 800 };
const LAYERS = ['banner', 'preferences', 'placeholder', 'reopen'] as const;
const FOLDER = fileURLToPath(new URL('./others/', import.meta.url));
const config = JSON.parse(readFileSync(new URL('../../demo/companies/jtower.json', import.meta.url), 'utf8'));
const held = (config.services as { id: string; urls?: string[] }[]).find(({ urls }) =>
	urls?.includes('media.example.com/*'),
)?.id;

/** Brings a layer to the screen. */
async function bring(visitor: Visitor, layer: (typeof LAYERS)[number]): Promise<void> {
	if (layer === 'reopen') await visitor.evaluate('sekisho.rejectAll()');
	else if (layer === 'placeholder') await visitor.evaluate('sekisho.hide()');
	else await visitor.evaluate(`sekisho.show('${layer}')`);
	await visitor.until(`!!document.querySelector('[data-sekisho=${layer}]')`);
	if (layer !== 'placeholder') return;
	await visitor.until(() => !document.querySelector('[data-sekisho=banner], [data-sekisho=preferences]'));
	await visitor.evaluate(() =>
		document.querySelector('[data-sekisho=placeholder]')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
	);
}

it('takes every picture on pages of others', async () => {
	const wanted = process.env.GALLERY ?? '';
	rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	const stage = await openStage('chromium');
	let html = '';
	stage.world.always('www.site.example', '/page', () => html);
	let taken = 0;
	for (const [name, other] of Object.entries(OTHERS))
		for (const [width, height] of Object.entries(WIDTHS))
			for (const scheme of ['light', 'dark'])
				for (const language of ['ja', 'en']) {
					const shot = `${name}-${language}-${scheme}-${width}`;
					if (!shot.includes(wanted)) continue;
					const visitor = await stage.visitor({ width: Number(width), height, dark: scheme === 'dark' });
					html = page({ ...config, language }, other.body(`${held}`, scheme), other.head, language);
					await visitor.open(`${stage.world.secureOrigin()}/page`);
					for (const layer of LAYERS) {
						await bring(visitor, layer);
						await visitor.screenshot(`${FOLDER}${shot}-${layer}.png`);
						taken++;
					}
					await visitor.close();
				}
	await stage.close();
	if (wanted === '') expect(taken).toBeGreaterThan(0);
}, 1_800_000);
