import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, type Stage } from '../support/stage.js';

// The banner that a server prints is, pixel for pixel, the one that the script draws, and nothing moves when that takes it
// over. How wide a letter is differs between engines; that two ways to one picture agree does not: Chromium answers.

/** As it ships. */
const { bannerHtml, headHtml }: typeof import('../../src/server/server.js') = await import(
	`${new URL('../../dist/server.js', import.meta.url)}`
);

const ASKED = { decided: false };
const SCRIPT_OFF = "script-src 'none'";

const config = JSON.parse(readFileSync(new URL('../../demo/companies/jtower.json', import.meta.url), 'utf8'));

/** A page with the printed banner, or with the script's alone. */
const page = (language: string, isPrinted: boolean, policy = '') => {
	const options = { language };
	return {
		headers: { 'content-type': 'text/html', ...(policy && { 'content-security-policy': policy }) },
		body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>page</title><style>* { box-sizing: content-box; line-height: 2 } div { border: 1px dotted }</style>${headHtml(config, ASKED, options)}</head>
<body style="display:grid;gap:9px">${isPrinted ? bannerHtml(config, ASKED, options) : ''}<h1>Page</h1><p>Text</p></body></html>`,
	};
};

describe.each([320, 1280])('at %i pixels', (width) => {
	let stage: Stage;
	let visitor: Visitor;
	const folder = mkdtempSync(join(tmpdir(), 'sekisho-frame-'));

	beforeAll(async () => {
		stage = await openStage('chromium');
	});
	afterAll(async () => {
		rmSync(folder, { recursive: true });
		await stage?.close();
	});
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.engine.visitor({ width, height: 700 });
	});
	afterEach(() => visitor?.close());

	const picture = async (answer: ReturnType<typeof page>, ready: string) => {
		stage.world.on('www.site.example', '/page', answer);
		await stage.open(visitor, `${stage.world.origin()}/page`);
		await visitor.until(ready);
		const file = join(folder, 'picture.png');
		await visitor.screenshot(file);
		return readFileSync(file).toString('base64');
	};

	/** All shifts since the page began. */
	const shift = () =>
		visitor.evaluate(
			() =>
				new Promise<number>((resolve) => {
					const sum = (entries: PerformanceEntryList) =>
						entries.reduce((so, entry) => so + (entry as PerformanceEntry & { value: number }).value, 0);
					new PerformanceObserver((list) => resolve(sum(list.getEntries()))).observe({
						type: 'layout-shift',
						buffered: true,
					});
					// Without a shift, nobody calls.
					requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
				}),
		);

	it.each(['en', 'ja'])('the printed banner is the drawn one, and stands still: %s', async (language) => {
		const printed = await picture(page(language, true, SCRIPT_OFF), `document.querySelector('[data-sekisho=banner]')`);
		const taken = await picture(
			page(language, true),
			`document.querySelector('#sekisho:popover-open:not([data-printed])')`,
		);
		expect(await shift()).toBe(0);
		const drawn = await picture(page(language, false), `document.querySelector('#sekisho:popover-open')`);
		const nothing = await picture(page(language, false, SCRIPT_OFF), `document.querySelector('h1')`);
		expect(printed === nothing).toBe(false);
		expect(taken === printed).toBe(true);
		expect(drawn === printed).toBe(true);
	});
});
