import { defineConfig } from 'vitest/config';
import { gateSource } from './build/gate-source.js';

/** For what is tested on the built files: they may not be older than the source. */
const ON_DIST = { globalSetup: 'test/support/setup/fresh-dist.ts' };

export default defineConfig({
	// The server's source prints the gate as it was built.
	plugins: [gateSource('dist')],
	oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
	test: {
		// Vitest leaves one core for itself, and that is half of a machine with two.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
			},
			{
				extends: true,
				test: { name: 'ui', include: ['test/ui/**/*.test.{ts,tsx}'], environment: 'jsdom', testTimeout: 60_000 },
			},
			// SQLite, and a PostgreSQL that the test starts.
			{
				extends: true,
				test: {
					...ON_DIST,
					name: 'records',
					include: ['test/records/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: { ...ON_DIST, name: 'recipes', include: ['test/recipes/**/*.test.ts'], testTimeout: 60_000 },
			},
			{
				extends: true,
				test: { ...ON_DIST, name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000 },
			},
			{
				extends: true,
				test: {
					...ON_DIST,
					name: 'browser',
					include: ['test/{browser,field}/**/*.test.ts'],
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// A test waits more than it works: two files at once leave two cores idle for a third of the time.
					maxWorkers: 3,
					expect: { poll: { timeout: 10_000 } },
					// An engine on a busy machine may be slower than a test's patience. The result says how many came to that.
					retry: 1,
				},
			},
			// What `npx sekisho verify` sees, against the log of a server.
			{
				extends: true,
				test: {
					...ON_DIST,
					name: 'verify',
					include: ['test/verify/*.test.ts'],
					// A visit waits more than it works.
					maxConcurrency: 6,
					testTimeout: 90_000,
					hookTimeout: 60_000,
				},
			},
			// Its judges wait more than they work: the engines may run beside one another.
			{
				extends: true,
				test: {
					...ON_DIST,
					name: 'leaks',
					include: ['test/leaks/*.test.ts'],
					maxWorkers: 2,
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			// Pictures, for eyes: no test command takes them.
			{ extends: true, test: { ...ON_DIST, name: 'gallery', include: ['test/gallery/{gallery,on-others}.ts'] } },
			// Measurements: nothing in it can fail, and no test command runs it.
			{
				extends: true,
				test: { ...ON_DIST, name: 'bench', include: ['test/bench/**/*.bench.ts'], hookTimeout: 60_000 },
			},
		],
	},
});
