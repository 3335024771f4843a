import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';

let folder: string;

// A checkout in which nobody has run npm install.
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'sekisho-demo-'));
	for (const name of ['demo', 'dist', 'package.json'])
		cpSync(join(ROOT, name), join(folder, name), { recursive: true, filter: (file) => !file.includes('/log') });
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the demo without its npm packages', () => {
	it('says of the playground and of the records what they need', { timeout: 30_000 }, async () => {
		const program = spawn(process.execPath, ['demo/server.mjs', '--port', '0'], { cwd: folder, stdio: 'pipe' });
		try {
			let said = '';
			while (!/localhost:\d+/.test(said)) said += `${(await once(program.stdout, 'data'))[0]}`;
			const [, port] = /localhost:(\d+)/.exec(said) ?? [];
			const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
			expect((await ask('/')).status).toBe(200);
			for (const [path, what] of [
				['/playground/', 'The playground'],
				['/consent-records', 'The place for records'],
			]) {
				const answer = await ask(`${path}`);
				expect(answer.status).toBe(503);
				const page = await answer.text();
				expect(page).toContain(`${what} needs the npm packages`);
				expect(page).toContain('Run <code>npm install</code>, then start the demo again.');
			}
		} finally {
			program.kill();
		}
	});
});

describe('a program of the demo that is called wrongly', () => {
	const run = (...args: string[]) => spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });

	it('names the options of the demo, and prints no stack', () => {
		const { status, stderr } = run('demo/server.mjs', '--prot', '99');
		expect([status, stderr.trim()]).toEqual([1, "Unknown option '--prot'. The demo takes --port and --host."]);
	});

	it('asks for the folder of the static site, and writes nothing', () => {
		const before = readdirSync(ROOT);
		const { status, stderr } = run('demo/frameworks/static/build.mjs');
		expect(status).toBe(2);
		expect(stderr).toContain('build.mjs FOLDER');
		expect(readdirSync(ROOT)).toEqual(before);
	});

	it('says where the static site went', () => {
		const { status, stdout } = run('demo/frameworks/static/build.mjs', join(folder, 'site'));
		expect([status, stdout.trim()]).toEqual([
			0,
			`Wrote index.html, privacy.html and sekisho/ to ${join(folder, 'site')}.`,
		]);
	});
});
