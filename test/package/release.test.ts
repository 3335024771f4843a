import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { integrityOf } from '../../build/integrity.js';
import { ROOT, shipped } from './support/dist.js';

const SCRIPT = join(ROOT, 'build/release.mjs');
const CHANGELOG =
	'# Changelog\n\n## [0.2.0] - 2026-11-29\n\n### Added\n\n- Hold more.\n\n## [0.1.0] - 2026-01-01\n\n- Begin.\n';

let folder = '';
const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const commit = () => {
	git('add', '--all');
	git('commit', '--quiet', '--allow-empty', '--message', 'x');
};
const release = (...flags: string[]) => {
	const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...flags], { cwd: folder, encoding: 'utf8' });
	return { status, said: stdout + stderr };
};

/** A repository that can be released as 0.2.0, after 0.1.0. */
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'sekisho-release-'));
	git('init', '--quiet', '--initial-branch', 'main');
	git('config', 'user.email', 'a@example.com');
	git('config', 'user.name', 'A');
	mkdirSync(join(folder, 'test'));
	write('test/run', '#!/bin/sh\necho "7 passed, 0 failed"\n');
	chmodSync(join(folder, 'test/run'), 0o755);
	commit();
	git('tag', 'v0.1.0');
	for (const name of ['package.json', 'package-lock.json']) write(name, '{ "version": "0.2.0" }');
	write('CHANGELOG.md', CHANGELOG);
	commit();
	return () => rmSync(folder, { recursive: true, force: true });
});

describe('npm run release', () => {
	it('makes the tag when everything is right, and none in a dry run', () => {
		expect(release('--dry-run')).toMatchObject({ status: 0 });
		expect(git('tag')).toBe('v0.1.0\n');
		expect(release()).toMatchObject({ status: 0 });
		expect(git('tag', '--points-at', 'HEAD')).toBe('v0.2.0\n');
		expect(release('--tagged')).toMatchObject({ status: 0 });
	});

	it.each<[string, RegExp, () => void]>([
		['something is not committed', /^working tree: .*b\.txt/m, () => write('b.txt', '')],
		['it is another branch', /^branch: .*this is other/m, () => git('switch', '--quiet', '--create', 'other')],
		[
			'the lockfile has another version',
			/^version: package-lock\.json says 0\.1\.9/m,
			() => {
				write('package-lock.json', '{ "version": "0.1.9" }');
				commit();
			},
		],
		['the version has been released', /^version: 0\.2\.0 is not above 0\.2\.0/m, () => git('tag', 'v0.2.0', 'HEAD~1')],
		[
			'a higher one has been released',
			/^version: 0\.2\.0 is not above 0\.10\.0/m,
			() => git('tag', 'v0.10.0', 'HEAD~1'),
		],
		[
			'the changelog says nothing of it',
			/^changelog: CHANGELOG\.md has no heading/m,
			() => {
				write('CHANGELOG.md', CHANGELOG.replace('[0.2.0] - 2026-11-29', '[Unreleased]'));
				commit();
			},
		],
		[
			'the changelog lists nothing',
			/^changelog: nothing is listed/m,
			() => {
				write('CHANGELOG.md', CHANGELOG.replace('- Hold more.', ''));
				commit();
			},
		],
		[
			'a suite is red',
			/^suites: 6 passed, 1 failed/m,
			() => {
				write('test/run', '#!/bin/sh\necho "6 passed, 1 failed"\nexit 1\n');
				commit();
			},
		],
	])('makes none when %s', (_, why, spoil) => {
		spoil();
		const before = git('tag');
		const { status, said } = release();
		expect(said).toMatch(why);
		expect(status).toBe(1);
		expect(git('tag')).toBe(before);
	});

	it('publishes nothing without its own tag', () => {
		const { status, said } = release('--tagged', '--no-suites');
		expect(said).toMatch(/^tag: this commit has no tag v0\.2\.0/m);
		expect(status).toBe(1);
	});

	it('prints the notes: that section alone, and the hash of the gate', () => {
		cpSync(join(ROOT, 'dist/sekisho.js'), join(folder, 'dist/sekisho.js'));
		const { said } = release('--notes');
		expect(said).toContain('- Hold more.');
		expect(said).not.toContain('Begin');
		expect(said).toContain(`integrity="${integrityOf(shipped('sekisho.js'))}"`);
	});
});

describe('the workflow that publishes', () => {
	const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');

	it('tests before it publishes, with provenance', () => {
		const order = ['npm run release -- --tagged', './test/run', 'npm publish --provenance', 'gh release create'];
		const at = order.map((step) => workflow.indexOf(step));
		expect(at).not.toContain(-1);
		expect(at).toEqual([...at].sort((a, b) => a - b));
		expect(workflow).toContain('id-token: write');
	});
});
