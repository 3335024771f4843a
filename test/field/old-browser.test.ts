import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineName } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// A browser that cannot read our file finds a syntax error in it: what then holds, as docs/gate.md says, is the page itself.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'stats', category: 'analytics', name: 'Statistics', urls: ['stats.example.com/*'] }],
};
const at = (name: string) => `https://stats.example.com/${name}`;
const MARKED = `
	<script type="text/plain" data-consent="stats" data-src="${at('marked.js')}"></script>
	<script type="text/plain" data-consent="stats">window.markedRan = true</script>
	<iframe data-consent="stats" data-src="${at('marked-frame')}"></iframe>
	<img data-consent="stats" data-src="${at('marked.gif')}" alt="">
	<link data-consent="stats" rel="stylesheet" data-href="${at('marked.css')}">
	<template data-consent="stats"><script>window.markedRan = true</script></template>`;
const UNMARKED = `<script src="${at('unmarked.js')}"></script>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (engine) => {
	let stage: Stage;
	beforeAll(async () => {
		stage = await openStage(engine);
		const file = readFileSync(new URL('../../dist/sekisho.js', import.meta.url), 'utf8');
		const headers = { 'content-type': 'text/javascript' };
		stage.world.always('www.site.example', '/page', () => page(CONFIG, MARKED + UNMARKED));
		stage.world.always('www.site.example', '/sekisho/sekisho.js', () => ({ body: `}${file}`, headers }));
		stage.world.always('stats.example.com', '/unmarked.js', () => ({ body: 'window.unmarkedRan = true', headers }));
	});
	afterAll(() => stage?.close());

	it('marked things stay held, unmarked ones run, and the page works', async () => {
		const visitor = await stage.visitor();
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		expect(await stage.traffic(visitor)).toEqual(['GET stats.example.com/unmarked.js']);
		expect(await visitor.evaluate('[typeof sekisho, !!window.markedRan, !!window.unmarkedRan]')).toEqual([
			'undefined',
			false,
			true,
		]);
		await visitor.close();
	});
});
