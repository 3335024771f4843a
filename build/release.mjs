/**
 * Checks whether the current commit can be released, and makes its tag. The workflow `release` publishes a tagged commit.
 *
 *     npm run release                     all checks and all suites, then the tag
 *     npm run release -- --dry-run        the same, without the tag
 *     npm run release -- --no-suites      without the suites, which take a quarter of an hour
 *     npm run release -- --tagged         for the workflow: the tag has to be there already
 *     npm run release -- --notes          prints the section of the changelog, and the hash of sekisho.js
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const SEMVER = /^(\d+)\.(\d+)\.(\d+)$/;

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' }).stdout.trim();
const lines = (text) => text.split('\n').filter(Boolean);
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** Is a version higher than another? Both have the form `1.2.3`. */
function isAbove(one, other) {
	const [a, b] = [one, other].map((version) => SEMVER.exec(version).slice(1).map(Number));
	const at = a.findIndex((number, index) => number !== b[index]);
	return at >= 0 && a[at] > b[at];
}

/** The section of the changelog about a version, with its heading, `## [1.2.3] - 2026-01-31`. */
function section(changelog, version) {
	const [, ...sections] = changelog.split(/^(?=## )/m);
	return sections.find((text) => text.startsWith(`## [${version}] - `));
}

/** The checks. Each returns what is wrong; `undefined`, `false` or an empty text if nothing is. */
const CHECKS = {
	'working tree': () => {
		const changed = lines(git('status', '--porcelain'));
		return changed.length > 0 && `not committed: ${changed.join(', ')}`;
	},
	branch: ({ tagged }) => {
		const branch = git('rev-parse', '--abbrev-ref', 'HEAD');
		return !tagged && branch !== 'main' && `releases are made from main, and this is ${branch}`;
	},
	version: ({ version, tagged }) => {
		if (!SEMVER.test(version)) return `${version} is no version of three numbers`;
		const locked = json('package-lock.json').version;
		if (locked !== version) return `package-lock.json says ${locked}: use npm version`;
		const released = lines(git('tag', '--list', 'v*'))
			.map((tag) => tag.slice(1))
			.filter((tag) => SEMVER.test(tag) && !(tagged && tag === version));
		const higher = released.find((tag) => !isAbove(version, tag));
		return higher && `${version} is not above ${higher}, which has a tag`;
	},
	changelog: ({ version }) => {
		const found = section(readFileSync('CHANGELOG.md', 'utf8'), version);
		if (!found) return `CHANGELOG.md has no heading "## [${version}] - YYYY-MM-DD"`;
		if (!/^## \[[\d.]+\] - \d{4}-\d\d-\d\d$/m.test(found)) return `no day in the heading: ${lines(found)[0]}`;
		return !/^- /m.test(found) && `nothing is listed under ${version}`;
	},
	tag: ({ version, tagged }) =>
		tagged &&
		!lines(git('tag', '--points-at', 'HEAD')).includes(`v${version}`) &&
		`this commit has no tag v${version}, and package.json has that version`,
	suites: ({ suites }) => {
		if (!suites) return undefined;
		const { stdout, status } = spawnSync('bash', ['test/run'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		const last = lines(stdout ?? '').at(-1) ?? 'test/run did not start';
		console.log(last);
		return (status !== 0 || !/^\d+ passed, 0 failed$/.test(last)) && last;
	},
};

const { values: flags } = parseArgs({
	options: Object.fromEntries(
		['dry-run', 'no-suites', 'tagged', 'notes'].map((name) => [name, { type: 'boolean', default: false }]),
	),
});
const { version } = json('package.json');

if (flags.notes) {
	const hash = createHash('sha384').update(readFileSync('dist/sekisho.js')).digest('base64');
	const [, ...changes] = (section(readFileSync('CHANGELOG.md', 'utf8'), version) ?? '').split('\n');
	console.log(`${changes.join('\n').trim()}\n\n\`dist/sekisho.js\`: \`integrity="sha384-${hash}"\``);
	process.exit();
}

const context = { version, tagged: flags.tagged, suites: !flags['no-suites'] };
for (const [name, check] of Object.entries(CHECKS)) {
	const wrong = check(context);
	if (wrong) {
		console.error(`${name}: ${wrong}`);
		process.exit(1);
	}
	console.log(`${name}: ${name === 'suites' && !context.suites ? 'left out' : 'ok'}`);
}

if (flags.tagged || flags['dry-run']) {
	console.log(`v${version} can be released.`);
} else {
	git('tag', '--annotate', `v${version}`, '--message', `Sekisho ${version}`);
	console.log(`Made the tag v${version}. The workflow publishes it: git push origin main v${version}`);
}
