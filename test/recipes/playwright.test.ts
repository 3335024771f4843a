import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../src/verify/serve-folder.js';
import { doc } from '../support/docs.js';
import { binary } from '../support/engines/binary.js';
import { CHROMIUM } from '../support/engines/chromium.js';

// The test that docs/testing.md prints for Playwright, run by Playwright itself, on a page that keeps to consent and on one
// that does not.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = { services: [{ id: 'stats', category: 'analytics', urls: ['127.0.0.1/*'] }] };

let folder = '';
let close = () => {};
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sekisho-playwright-'));
	symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
	cpSync(join(ROOT, 'dist'), join(folder, 'sekisho'), { recursive: true });
	const site = await serveFolder(folder);
	close = site.close;
	const stats = site.origin.replace('localhost', '127.0.0.1');
	write('kept.html', page(`<script type="text/plain" data-consent="stats" data-src="${stats}/s.js"></script>`));
	write('leaking.html', page(`<img src="${stats}/pixel.gif" alt="">`));
	const [, listing = ''] =
		/^```js\n(import \{ expect, test \} from '@playwright\/test';[\s\S]*?)^```$/m.exec(doc('docs/testing.md')) ?? [];
	for (const name of ['kept', 'leaking'])
		write(`${name}.spec.mjs`, listing.replace('http://localhost:3000/', `${site.origin}/${name}.html`));
	const launchOptions = { executablePath: binary(CHROMIUM, 'chromium'), args: ['--no-sandbox'] };
	write(
		'playwright.config.mjs',
		`export default ${JSON.stringify({ reporter: 'line', workers: 1, use: { launchOptions } })}`,
	);
});
afterAll(() => {
	close();
	rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

const page = (tag: string) =>
	`<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
<script type="application/json" id="sekisho-config">${JSON.stringify(CONFIG)}</script>
<script src="/sekisho/sekisho.js"></script><h1>Page</h1>${tag}`;

test('the listing for Playwright passes where nothing leaves, and fails where something does', async () => {
	const kept = await playwright('kept.spec.mjs');
	expect(kept).toMatchObject({ code: 0, said: expect.stringContaining('1 passed') });
	const leaking = await playwright('leaking.spec.mjs');
	expect(leaking).toMatchObject({ code: 1, said: expect.stringContaining('/pixel.gif') });
});

/** Runs one file as `npx playwright test` does. */
function playwright(file: string): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test', file], {
		cwd: folder,
		env: { ...process.env, VITEST: undefined, NODE_OPTIONS: undefined, FORCE_COLOR: '0' },
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => {
			said += text;
		});
	return new Promise((resolve) => child.once('exit', (code) => resolve({ code, said })));
}
