import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

// `npm run dev` in a copy of the repository: an edit there is in the page seconds later.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['src', 'build', 'demo', 'package.json', 'rollup.config.ts', 'tsconfig.json'];

let copy: string;
let origin: string;
let dev: ReturnType<typeof spawn>;

beforeAll(async () => {
	copy = mkdtempSync(join(realpathSync(tmpdir()), 'sekisho-dev-'));
	for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
	symlinkSync(realpathSync(join(ROOT, 'node_modules')), join(copy, 'node_modules'));
	dev = spawn(process.execPath, ['demo/dev.mjs', '--port', '0'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
	origin = await new Promise((resolve) => {
		dev.stdout?.on('data', (text) => {
			const [address] = /http:\/\/localhost:\d+/.exec(`${text}`) ?? [];
			if (address) resolve(address);
		});
	});
}, 60_000);

afterAll(async () => {
	if (dev?.kill()) await once(dev, 'close');
	rmSync(copy, { recursive: true, force: true });
});

const get = async (path: string) => (await fetch(`${origin}${path}`)).text();

it('adds to each page what loads it again', async () => {
	expect(await get('/jtower/')).toMatch(/<\/html>\s*<script>new EventSource\('\/dev\/events'\)/);
});

it('tells the pages after an edit, and then has it', async () => {
	const ended = new AbortController();
	const { body } = await fetch(`${origin}/dev/events`, { signal: ended.signal });
	const file = join(copy, 'src/locales/en/banner.json');
	writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Accept all', 'Accept every one'));
	const started = performance.now();
	const { value } = (await body?.getReader().read()) ?? {};
	const seconds = (performance.now() - started) / 1000;
	ended.abort();
	expect(new TextDecoder().decode(value)).toBe('data: reload\n\n');
	expect(await get('/sekisho/sekisho.ui.js')).toContain('Accept every one');
	// Five on a machine with nothing else to do.
	expect(seconds).toBeLessThan(15);
});
