/**
 * Runs the leak suite, or a part of it: `npm run leaks -- html`, `npm run leaks -- html forms firefox`. Each name is that of a
 * family (`test/leaks/families/`) or of an engine. Without names it runs all families in all engines.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const ENGINES = ['chromium', 'firefox', 'webkit'];

const asked = process.argv.slice(2);
const engines = ENGINES.filter((engine) => asked.includes(engine));
const families = asked.filter((name) => !ENGINES.includes(name));
const unknown = families.filter((name) => !existsSync(`test/leaks/families/${name}.ts`) && name !== 'clobbered');
if (unknown.length > 0) {
	console.error(`There is no family of leaks called ${unknown.join(', ')}; see test/leaks/families/.`);
	process.exit(1);
}
const files = engines.map((engine) => `test/leaks/${engine}.test.ts`);
const names = families.length > 0 ? ['-t', `^\\w+ (${families.join('|')}) `] : [];
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'leaks', ...files, ...names], { stdio: 'inherit' });
process.exit(status ?? 1);
