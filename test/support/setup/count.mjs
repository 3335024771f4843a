/**
 * Adds up the steps of a run and names the slowest files: `node count.mjs FOLDER STEP…`. For each step, the folder has
 * `STEP.code` with its exit code and `STEP.seconds` with its time. A suite also has `STEP.json`, vitest's report; any other
 * step counts as one test. The last line is exactly `N passed, N failed`.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The number of slowest files that are named. */
const SLOWEST = 10;

/** The number of failures in a file. If its set-up fails, vitest reports its tests as skipped; we count that as a failure. */
const failedIn = ({ status, assertionResults }) =>
	assertionResults.filter((test) => test.status === 'failed').length || Number(status === 'failed');

/** Did a test pass only when it was tried again? */
const isRetried = ({ status, failureMessages }) => status === 'passed' && failureMessages.length > 0;

function count(folder, step) {
	const code = Number(readFileSync(join(folder, `${step}.code`), 'utf8'));
	const once = { passed: Number(code === 0), failed: Number(code !== 0), skipped: 0, retried: [], files: [] };
	const report = read(join(folder, `${step}.json`));
	if (!report) return once;
	const failed = report.testResults.map(failedIn).reduce((sum, more) => sum + more, 0);
	return {
		passed: report.numPassedTests,
		// An error outside of a test also makes the exit code.
		failed: failed || once.failed,
		skipped: report.numPendingTests + report.numTodoTests,
		retried: report.testResults.flatMap(({ assertionResults }) => assertionResults.filter(isRetried)),
		files: report.testResults.map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 })),
	};
}

/** Reads a report; `undefined` if there is none, or only a part, because the suite crashed. */
function read(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

const [folder = '.', ...steps] = process.argv.slice(2);
const sum = { passed: 0, failed: 0, skipped: 0 };
const files = [];
console.log('\n━━ result');
for (const step of steps) {
	const counted = count(folder, step);
	for (const key of Object.keys(sum)) sum[key] += counted[key];
	files.push(...counted.files);
	for (const { fullName, failureMessages } of counted.retried)
		console.log(`tried twice: ${fullName}\n    ${failureMessages[0].split('\n')[0]}`);
	const seconds = readFileSync(join(folder, `${step}.seconds`), 'utf8').trim();
	const skipped = counted.skipped ? `, ${counted.skipped} skipped` : '';
	console.log(
		`${step.padEnd(10)} ${`${seconds} s`.padStart(6)}   ${counted.passed} passed, ${counted.failed} failed${skipped}`,
	);
}
console.log('\n━━ slowest files');
for (const { name, seconds } of files.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST))
	console.log(`${`${seconds.toFixed(0)} s`.padStart(6)}   ${relative('.', name)}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = Number(sum.failed > 0);
