/**
 * The checks that most changes need, in less than a minute: `npm run quick`. Types and lint; the unit and ui tests that
 * the changed files have a part in; and, on a new build, what the changed files do in Chromium.
 *
 * Changed is what differs from the last commit, or, where nothing does, what that commit changed.
 */
import { execFileSync, spawn } from 'node:child_process';

/** What is pressed in Chromium where a path changed; the first row that fits. Leak families, and files of test/browser. */
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

/** The files that changed and are still there. */
function changedFiles() {
	const isThere = '--diff-filter=d';
	const edited = [...git('diff', '--name-only', isThere, 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')];
	const files = edited.some((file) => !file.startsWith('dist/'))
		? edited
		: git('diff', '--name-only', isThere, 'HEAD~1');
	return files.filter((file) => !file.startsWith('dist/'));
}

/** Runs a program, and keeps what it says. */
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

/** What is to be pressed for these files, each name once. */
function pressedFor(files) {
	const pressed = { leaks: new Set(), browser: new Set() };
	for (const file of files) {
		const [pattern, names] = PRESSED.find(([path]) => path.test(file)) ?? [/^/, {}];
		for (const [kind, list] of Object.entries(names))
			for (const name of list) pressed[kind].add(pattern.exec(file)[0].replace(pattern, name));
	}
	return pressed;
}

/** Builds, then presses in Chromium. */
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
