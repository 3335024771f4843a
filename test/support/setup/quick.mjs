/**
 * Runs the checks that most changes need, in less than a minute: `npm run quick`. It checks types and lint, runs the unit and
 * ui tests that import a changed file, builds, and runs the tests in Chromium that belong to the changed files.
 *
 * It takes the files that differ from the last commit or, if there are none, the files that the last commit changed.
 */
import { execFileSync, spawn } from 'node:child_process';

/** The leak families, and the files of `test/browser`, to run for a changed path. The first row that matches counts. */
const PRESSED = [
	[/^test\/leaks\/families\/(\w+)\.ts$/, { leaks: ['$1'] }],
	[/^test\/(browser|field)\/(\w+)\.test\.ts$/, { browser: ['$2'] }],
	[/^src\/gate\/html/, { leaks: ['html'] }],
	[/^src\/gate\/.*call/, { leaks: ['network', 'storage'] }],
	[/^src\/gate\/submission/, { leaks: ['forms'] }],
	[/^src\/(gate|lib)\//, { leaks: ['scripts', 'frames', 'html'] }],
	[/^src\/eraser\//, { browser: ['erase'] }],
	[/^src\/csp\//, { browser: ['policies'] }],
	[/^src\/services\//, { browser: ['google'] }],
	[/^src\/take-over\//, { browser: ['take-over'] }],
	[/^src\/record\//, { browser: ['records'] }],
	[/^src\/inspector\//, { browser: ['inspector'] }],
	[/^src\/(ui|texts|disclosure|locales)\//, { browser: ['interface', 'notice'] }],
	[/^src\/(config|decision)\/|^src\/[\w-]+\.ts$|^(build\/|rollup)/, { browser: ['markup'] }],
];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

/** The changed files that still exist, without `dist/`. */
function changedFiles() {
	const isThere = '--diff-filter=d';
	const edited = [...git('diff', '--name-only', isThere, 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
	const files = edited.some((file) => !file.startsWith('dist/'))
		? edited
		: git('diff', '--name-only', isThere, 'HEAD~1');
	return files.filter((file) => !file.startsWith('dist/'));
}

/** Runs a program, and prints its output if it fails. @returns whether it succeeded */
function run(name, [program, ...args]) {
	const start = performance.now();
	const child = spawn(program, args, { env: { ...process.env, FORCE_COLOR: '1' } });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text) => {
			said += text;
		});
	return new Promise((resolve) => {
		child.on('close', (code) => {
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`);
			if (code !== 0) console.log(said);
			resolve(code === 0);
		});
	});
}

/** The tests in Chromium for these files, each once. */
function pressedFor(files) {
	const pressed = { leaks: new Set(), browser: new Set() };
	for (const file of files) {
		const [pattern, names] = PRESSED.find(([path]) => path.test(file)) ?? [/^/, {}];
		for (const [kind, list] of Object.entries(names))
			for (const name of list) pressed[kind].add(pattern.exec(file)[0].replace(pattern, name));
	}
	return pressed;
}

/** Builds, and runs the tests in Chromium. */
async function press(files) {
	const { leaks, browser } = pressedFor(files);
	if (leaks.size + browser.size === 0) return true;
	if (!(await run('build', ['npm', 'run', 'build', '--silent']))) return false;
	const results = [];
	if (leaks.size > 0)
		results.push(await run(`leaks ${[...leaks].join(' ')}`, ['npm', 'run', 'leaks', '--', 'chromium', ...leaks]));
	if (browser.size > 0)
		results.push(await run(`browser ${[...browser].join(' ')}`, [...VITEST, 'browser', ...browser, '-t', 'chromium']));
	return results.every(Boolean);
}

const VITEST = ['npx', 'vitest', 'run', '--passWithNoTests', '--project'];
const files = changedFiles();
console.log(files.length > 0 ? `changed: ${files.join(', ')}` : 'nothing changed');
const code = files.filter((file) => /\.(tsx?|mjs|css|json)$/.test(file));
const related = [
	'npx',
	'vitest',
	'related',
	'--run',
	'--passWithNoTests',
	'--project',
	'unit',
	'--project',
	'ui',
	...code,
];
const steps = [
	run('types', ['npx', 'tsc', '--incremental', '--tsBuildInfoFile', '.dev/types.json']),
	run('lint', ['npx', 'biome', 'check', '.']),
	press(files),
];
if (code.length > 0) steps.push(run('unit and ui', related));
const results = await Promise.all(steps);
process.exitCode = Number(!results.every(Boolean));
