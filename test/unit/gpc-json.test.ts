import { expect, it } from 'vitest';
import { gpcJson } from '../../src/server/gpc-json.js';

it.each(['2026-11-29', '2026-11-29T09:00:00Z', '2026-11-29T09:00:00.5+09:00'])('says it since %s', (lastUpdate) => {
	expect(JSON.parse(gpcJson({ gpc: true, lastUpdate }))).toEqual({ gpc: true, lastUpdate });
});

it.each([
	{ gpc: 'true', lastUpdate: '2026-11-29' },
	{ lastUpdate: '2026-11-29' },
	{ gpc: true },
	{ gpc: true, lastUpdate: '29 November 2026' },
	{ gpc: true, lastUpdate: '2026-13-01' },
	{ gpc: true, lastUpdate: '2026-11-29T09:00:00' },
])('a statement that would be none is refused: %j', (given) => {
	expect(() => gpcJson(given as never)).toThrow(/gpc:|lastUpdate:/);
});
