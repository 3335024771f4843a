import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// Pages that let the browser guard them: a nonce for every script (PLAT-04), Trusted Types (PLAT-05), and the wall that
// `gate.strict` puts up.

const CONFIG = {
	company: { name: 'Example' },
	services: [{ id: 'tracker', category: 'analytics', urls: ['tracker.example/*'] }],
};
const NONCE = 'r4nd0m';

/** Held: an external script, one in the page, a module, and one that a script puts in. */
const BODY = `<p id="list"></p>
<script nonce="${NONCE}">
	window.ran = [];
	window.violations = [];
	document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample + ' ' + event.sourceFile + ':' + event.lineNumber + ':' + event.columnNumber));
</script>
<script type="text/plain" data-consent="tracker" nonce="${NONCE}" data-src="http://tracker.example/external.js"></script>
<script type="text/plain" data-consent="tracker" nonce="${NONCE}">ran.push('inline')</script>
<script type="text/plain" data-consent="tracker" nonce="${NONCE}" data-type="module">ran.push('module')</script>
<template data-consent="tracker"><b id="inside">inside</b><script nonce="${NONCE}">ran.push('template')</script></template>`;

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('%s', (name) => {
	let stage: Stage;
	let visitor: Visitor;

	beforeAll(async () => {
		stage = await openStage(name);
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		stage.world.on('tracker.example', '/external.js', {
			headers: { 'content-type': 'text/javascript' },
			body: 'ran.push("external")',
		});
		stage.world.on('tracker.example', '/pixel', '');
	});
	afterEach(() => visitor?.close());

	const open = async (policy: string, config: object = CONFIG, body = BODY) => {
		stage.world.on('www.site.example', '/page', {
			headers: { 'content-type': 'text/html', 'content-security-policy': policy },
			body: page(config, body).replaceAll('<script src', `<script nonce="${NONCE}" src`),
		});
		await visitor.open(`${stage.world.origin()}/page`);
	};
	const told = () => visitor.evaluate<string[]>('violations');
	const accept = '[data-sekisho="banner"] [data-consent-action="accept"]';

	it.each([
		['a nonce for every script', `script-src 'nonce-${NONCE}' http://tracker.example; style-src 'self'`],
		[
			'Trusted Types',
			`script-src 'nonce-${NONCE}' http://tracker.example; style-src 'self'; require-trusted-types-for 'script'`,
		],
		['Trusted Types by name', `require-trusted-types-for 'script'; trusted-types sekisho`],
	])('%s: no violation of ours, a styled banner, and everything revived in order', async (_, policy) => {
		await open(policy);
		await visitor.until(`!!document.querySelector('${accept}')`);
		expect(await visitor.evaluate('ran')).toEqual([]);
		const { position, height } = await visitor.evaluate<{ position: string; height: number }>(`(() => {
			const banner = document.querySelector('[data-sekisho="banner"]');
			return { position: getComputedStyle(banner).position, height: document.querySelector('${accept}').offsetHeight };
		})()`);
		expect(position).toBe('fixed');
		expect(height).toBeGreaterThanOrEqual(44);
		await visitor.press(accept);
		await visitor.until('ran.length === 4');
		// A module that comes later keeps no order: it runs in a task of its own, before or after what stands behind it.
		const ran = await visitor.evaluate<string[]>('ran');
		expect(ran.filter((one) => one !== 'module')).toEqual(['external', 'inline', 'template']);
		expect(ran.indexOf('module')).toBeGreaterThan(0);
		expect(await visitor.evaluate('!!document.querySelector("#inside")')).toBe(true);
		expect(await told()).toEqual([]);
		expect(visitor.errors()).toEqual([]);
	});

	it('Trusted Types: a plain text is refused while it is held, as without us, and the default policy is asked', async () => {
		const given = `window.given = {};
			const set = (name, tag, run) => {
				const element = document.createElement(tag);
				try { run(element); given[name] = 'taken'; } catch (error) { given[name] = error.name; }
				document.body.append(element);
			};
			const HTML = '<b>b</b><img src="http://tracker.example/i.png" onerror="parent.ran.push(1)">';
			set('script.src', 'script', (script) => { script.src = 'http://tracker.example/text.js'; });
			set('script src', 'script', (script) => script.setAttribute('src', 'http://tracker.example/text.js'));
			set('frame.srcdoc', 'iframe', (frame) => { frame.srcdoc = HTML; });
			set('frame srcdoc', 'iframe', (frame) => frame.setAttribute('srcdoc', HTML));
			set('frame.src', 'iframe', (frame) => { frame.src = 'http://tracker.example/frame'; });`;
		const policy = `script-src 'nonce-${NONCE}' http://tracker.example; require-trusted-types-for 'script'`;
		const hasTypes = await visitor.evaluate<boolean>(`'trustedTypes' in window`);
		await open(policy, CONFIG, `<script nonce="${NONCE}">${given}</script>`);
		const texts = ['script.src', 'script src', 'frame.srcdoc', 'frame srcdoc'];
		const all = (answer: string) => Object.fromEntries(texts.map((name) => [name, answer]));
		const refused = all(hasTypes ? 'TypeError' : 'taken');
		expect(await visitor.evaluate('given')).toEqual({ ...refused, 'frame.src': 'taken' });
		if (!hasTypes) return;
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toEqual(['GET tracker.example/frame']);
		const rules = `trustedTypes.createPolicy('default', {
			createHTML: (text) => text.replaceAll('<b>', '<i>'), createScriptURL: (url) => url + '?asked' });`;
		visitor = await stage.visitor();
		await open(policy, CONFIG, `<script nonce="${NONCE}">${rules}${given}</script>`);
		expect(await visitor.evaluate('given')).toEqual({ ...all('taken'), 'frame.src': 'taken' });
		await visitor.evaluate('sekisho.acceptAll()');
		expect(await stage.traffic(visitor)).toContain('GET tracker.example/text.js?asked');
		expect(await visitor.evaluate(`document.querySelector('iframe[srcdoc]').srcdoc.slice(0, 3)`)).toBe('<i>');
	});

	it('a script without the nonce stays what the policy forbids', async () => {
		const body = `${BODY}<script type="text/plain" data-consent="tracker">ran.push('without')</script>`;
		await open(`script-src 'nonce-${NONCE}' http://tracker.example`, CONFIG, body);
		await visitor.evaluate('sekisho.acceptAll()');
		await visitor.until('ran.length >= 4 && violations.length > 0');
		expect(await visitor.evaluate('ran')).not.toContain('without');
	});

	it('strict: the browser holds what no script can, until a grant loads the page again', async () => {
		const config = { ...CONFIG, gate: { strict: true } };
		const body = `${BODY}<script nonce="${NONCE}">
			const tell = (name) => { const box = document.createElement('div'); box.style.backgroundImage = 'url(http://tracker.example/pixel?' + name + ')'; box.style.height = '9px'; document.body.append(box) };
		</script>`;
		await open('', config, body);
		await visitor.until(`!!document.querySelector('meta[http-equiv]')`);
		await visitor.evaluate('tell("before")');
		await stage.traffic(visitor);
		const pixels = () => stage.world.traffic({ host: 'tracker.example' }).filter((line) => line.includes('pixel'));
		expect(pixels()).toEqual([]);
		await visitor.press(accept);
		await visitor.until('ran.length === 4', 8000);
		await visitor.evaluate('tell("after")');
		await visitor.until('1');
		await stage.traffic(visitor);
		expect(pixels()).toHaveLength(1);
		await visitor.evaluate('sekisho.withdraw()');
		await visitor.reload();
		await visitor.until(`!!document.querySelector('meta[http-equiv]')`);
		await visitor.evaluate('tell("withdrawn")');
		await stage.traffic(visitor);
		expect(pixels()).toHaveLength(1);
	});

	it.each([
		[
			'made ready before anybody opens it',
			`Object.defineProperty(Document.prototype, 'prerendering', { get: () => true })`,
			'',
		],
		['that is over already', '', '<script>sekisho.destroy()</script>'],
	])('strict: a page %s gets no policy, which nobody could take back', async (_, first, last) => {
		const html = page({ ...CONFIG, gate: { strict: true } }, last).replace('<title>', `<script>${first}</script>$&`);
		stage.world.on('www.site.example', '/page', { body: html });
		await visitor.open(`${stage.world.origin()}/page`);
		await stage.traffic(visitor);
		expect(await visitor.evaluate(`document.querySelector('meta[http-equiv]')`)).toBe(null);
	});
});
