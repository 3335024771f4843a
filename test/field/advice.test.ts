import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

// What the console tells an owner on the first day: the tag to write, the service to declare.

const PAGE = 'site.localhost';
const FORMS = { id: 'forms', category: 'functional', name: 'Forms', urls: ['forms.example.com/*'] };
const config = (options = {}) => ({ company: { name: 'Example' }, services: [FORMS], ...options });
const EARLY = '<script async class="f" src="https://forms.example.com/v2.js?a=1&amp;b=2"></script>';

describe('advice', () => {
	let stage: Stage;
	let visitor: Visitor;
	let html = '';
	beforeAll(async () => {
		stage = await openStage('chromium');
		stage.world.always(PAGE, '/page', () => html);
		const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
		for (const host of ['forms.example.com', '*.hotjar.example', 'www.tags.co.jp', 'cdn.trusted.example', `*.${PAGE}`])
			stage.world.always(host, '*', { headers, body: '' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});
	const open = (given: string) => {
		html = given;
		return visitor.open(`http://${PAGE}/page`);
	};
	const said = (pattern: RegExp) => expect.poll(() => visitor.console().join('\n'), { timeout: 8000 }).toMatch(pattern);

	it('the very tag in its marked form, and the script after it that needs it', async () => {
		const after = '<script>try { hbspt.forms.create({ id: 1 }) } catch {}</script>';
		await open(page(config(), `${EARLY}\n${after}\n<script src="/own.js"></script><script>own()</script>`));
		await said(/v2\.js\?a=1&b=2: requested before consent\. .*only a mark prevents that\. \(too-late\)/);
		const line = visitor.console().find((one) => one.includes('too-late')) ?? '';
		expect(line).toContain(
			'<script type="text/plain" data-consent="forms" async="" class="f" data-src="https://forms.example.com/v2.js?a=1&amp;b=2"></script>',
		);
		expect(line).toContain('<script type="text/plain" data-consent="forms">try { hbspt.forms.create({ id: 1 }) }');
		expect(line).not.toContain('own()');
		expect(line).toContain('/docs/messages.md#too-late');
	});

	it('that a mark on a box does not count for what is in it, and what to write', async () => {
		await open(
			page(
				config(),
				`<div data-consent="forms"><p><img alt="" src="https://forms.example.com/i.png"></p></div>
				<section data-consent="forms"><template data-consent="forms"><img src="https://forms.example.com/t.png"></template></section>
				<picture data-consent="forms"><source data-srcset="https://forms.example.com/s.png"><img data-src="https://forms.example.com/p.png"></picture>`,
			),
		);
		await said(/mark-on-container/);
		const line = visitor.console().find((one) => one.includes('mark-on-container')) ?? '';
		expect(line).toContain('<div data-consent="forms">: the mark does not count for the <img> in it');
		expect(line).toContain('<img data-consent="forms" alt="" data-src="https://forms.example.com/i.png">');
		expect(line).not.toMatch(/<(section|picture)/);
	});

	it('the marked form of frames and images; and says to stand first only where we do not', async () => {
		const frame = '<iframe width="400" src="https://forms.example.com/e"></iframe>';
		const image = '<img alt="" src="https://forms.example.com/i.png">';
		await open(
			page(config(), '')
				.replace('<head>', `<head><script>window.first = 1</script>`)
				.replace('</body>', `${frame}${image}</body>`),
		);
		await said(/too-late/);
		const line = visitor.console().find((one) => one.includes('too-late')) ?? '';
		expect(line).toContain('put sekisho.js first in <head>');
		expect(line).toContain('<iframe data-consent="forms" width="400" data-src="https://forms.example.com/e"></iframe>');
		expect(line).toContain('<img data-consent="forms" alt="" data-src="https://forms.example.com/i.png">');
	});

	const LOADS = `<script>
		const load = (src) => document.head.append(Object.assign(document.createElement('script'), { src }));
		load('https://static.hotjar.example/a.js');
		load('https://cdn.trusted.example/lib.js');
		load('https://own.${PAGE}/lib.js');
		addEventListener('load', () => setTimeout(() => {
			load('https://script.hotjar.example/b.js');
			fetch('https://www.tags.co.jp/hit', { mode: 'no-cors' });
			new Image().src = 'https://forms.example.com/pixel';
		}, 300));
	</script>`;
	const gate = (undeclared: string) => config({ gate: { undeclared, trusted: ['cdn.trusted.example/*'] } });
	const joint = () => visitor.console().filter((line) => line.includes('[sekisho] undeclared hosts'));

	it.each(['nothing', 'accept', 'reject'])(
		'names every undeclared host at once, with the JSON, after %s',
		async (press) => {
			await open(page(gate('report'), LOADS));
			if (press !== 'nothing') await visitor.press(`[data-sekisho="banner"] [data-consent-action="${press}"]`);
			await said(/undeclared hosts:/);
			expect(joint()).toHaveLength(1);
			const [line = ''] = joint();
			expect(line).toContain('nobody declares script.hotjar.example, static.hotjar.example, www.tags.co.jp.');
			const json = line.split('\n').filter((one) => one.trim().startsWith('{'));
			expect(JSON.parse(`[${json.join('\n')}]`)).toEqual([
				{
					id: 'hotjar-example',
					category: 'marketing',
					name: 'hotjar.example',
					urls: ['script.hotjar.example/*', 'static.hotjar.example/*'],
				},
				{ id: 'tags-co-jp', category: 'marketing', name: 'tags.co.jp', urls: ['www.tags.co.jp/*'] },
			]);
		},
	);

	it('names the host of a connection, which is in no list of requests', async () => {
		const connect = `<script>
			new WebSocket('wss://live.hotjar.example/ws');
			try { new EventSource('https://events.hotjar.example/stream'); } catch {}
			try { new WebTransport('https://transport.hotjar.example/').closed.catch(() => {}); } catch {}
		</script>`;
		await open(page(gate('report'), '').replace('</body>', `${connect}</body>`));
		await said(/undeclared hosts:/);
		expect(joint()).toHaveLength(1);
		expect(joint()[0]).toContain(
			'nobody declares events.hotjar.example, live.hotjar.example, transport.hotjar.example.',
		);
	});

	it('names what is held, and nothing where the owner allows it', async () => {
		await open(page(gate('block'), LOADS));
		await said(/nobody declares script\.hotjar\.example, static\.hotjar\.example, www\.tags\.co\.jp\./);
		const other = await stage.visitor();
		await other.open('about:blank');
		html = page(gate('allow'), LOADS);
		await other.open(`http://${PAGE}/page`);
		await expect.poll(() => stage.traffic(other), { timeout: 5000 }).toContain('GET www.tags.co.jp/hit');
		expect(other.console().filter((one) => one.includes('undeclared'))).toEqual([]);
		await other.close();
	});
});
