import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EngineName, Visitor } from '../support/engines/engine.js';
import { openStage, page, type Stage } from '../support/stage.js';

const MAIL = {
	company: { name: 'Example' },
	services: [{ id: 'mail', category: 'marketing', name: 'Letters', urls: ['*mail.example.com/*'] }],
};

const FORM = (attributes: string, inner = '<input name="e" value="x"><button id="send">Subscribe</button>') =>
	`<iframe name="answer" width="300" height="150"></iframe><form id="form" target="answer" ${attributes}>${inner}</form>`;

describe.each<EngineName>(['chromium', 'firefox'])('a form that waits for a service: %s', (engine) => {
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const sent = () =>
		stage.world.hits({ host: 'mail.example.com' }).map(({ method, path, body }) => `${method} ${path} ${body}`.trim());
	const open = async (body: string) => {
		html = page(MAIL, body);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
	};
	/** The preferences are open, and the switch of the service has the focus. */
	const asked = () =>
		visitor.until('document.activeElement?.name === "mail" && document.activeElement.closest("dialog[open]") !== null');

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('mail.example.com', '/*', { body: 'thanks' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	it.each([
		[
			'a button',
			'action="https://mail.example.com/s" method="post"',
			'<button id="send" formmethod="DIALOG">Cancel</button>',
		],
		[
			'a form',
			'data-consent="mail" action="https://mail.example.com/s" method="dialog"',
			'<button id="send">Cancel</button>',
		],
		[
			'form.submit()',
			'action="https://mail.example.com/s" method="dialog"',
			'<button id="send" type="button" onclick="form.submit()">Cancel</button>',
		],
	])('is not held where it only closes a dialog: %s', async (_, attributes, button) => {
		await open(`<dialog id="own"><form ${attributes}><input name="e" value="x">${button}</form></dialog>`);
		await visitor.evaluate('own.showModal()');
		await visitor.press('#send');
		await visitor.until('!own.open');
		expect(await stage.traffic(visitor)).toEqual([]);
		expect(await visitor.evaluate('document.querySelector("dialog[open]")')).toBe(null);
	});

	it.each([
		['a post', FORM('action="https://mail.example.com/subscribe" method="post"'), 'POST /subscribe e=x'],
		['a GET', FORM('action="https://mail.example.com/subscribe"'), 'GET /subscribe?e=x'],
		[
			'formaction',
			FORM(
				'action="/own" method="post"',
				'<input name="e" value="x"><button id="send" name="b" value="1" formaction="https://mail.example.com/f">Send</button>',
			),
			'POST /f e=x&b=1',
		],
		[
			'form.submit()',
			FORM(
				'action="https://mail.example.com/s" method="post"',
				'<input name="e" value="x"><button id="send" type="button" onclick="form.submit()">Send</button>',
			),
			'POST /s e=x',
		],
		[
			'requestSubmit()',
			FORM(
				'action="https://mail.example.com/r" method="post"',
				'<input name="e" value="x"><button id="send" type="button" onclick="form.requestSubmit()">Send</button>',
			),
			'POST /r e=x',
		],
	])('%s: the visitor is asked about the service, and it goes out once', async (_, body, expected) => {
		await open(body);
		await visitor.press('#send');
		await asked();
		expect(sent()).toEqual([]);
		expect(await visitor.evaluate('form.e.value')).toBe('x');
		await visitor.press('#sekisho input[name=mail]');
		await visitor.press('[data-consent-action=save]');
		await expect.poll(sent).toEqual([expected]);
		await stage.traffic(visitor);
		expect(sent()).toEqual([expected]);
		expect(visitor.errors()).toEqual([]);
	});

	it('closed without consent, it is forgotten, and a later consent sends nothing', async () => {
		await open(FORM('action="https://mail.example.com/subscribe" method="post"'));
		await visitor.press('#send');
		await asked();
		await visitor.press('[data-consent-action=close]');
		await visitor.until('!document.querySelector("dialog[open]")');
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		expect(sent()).toEqual([]);
		// Pressed again, it is sent as any other.
		await visitor.press('#send');
		await expect.poll(sent).toEqual(['POST /subscribe e=x']);
	});

	it('that is marked and goes to this site is asked about once, and a second refusal is an answer', async () => {
		await open(FORM('action="/own" method="post" data-consent="mail"'));
		await visitor.press('#send');
		await asked();
		await visitor.evaluate(`told = []; sekisho.on('held', ({ channel }) => told.push(channel)); sekisho.rejectAll()`);
		await visitor.until(`!document.querySelector('[data-sekisho="preferences"]')`);
		// What would be repeated comes two tasks after the change.
		await visitor.evaluate('new Promise((done) => setTimeout(() => setTimeout(() => setTimeout(done))))');
		expect(await visitor.evaluate('told')).toEqual([]);
		expect(sent()).toEqual([]);
	});

	it('pressed twice, and drawn anew by the page, it is sent once all the same', async () => {
		await open(`${FORM('action="https://mail.example.com/subscribe" method="post"')}
			<script>send.addEventListener('click', () => form.requestSubmit(send));
			document.addEventListener('sekisho:change', () => { send.outerHTML = '<button id="send">Anew</button>'; });</script>`);
		await visitor.press('#send');
		await asked();
		await visitor.evaluate('sekisho.choose({ mail: true })');
		await expect.poll(sent).toEqual(['POST /subscribe e=x']);
		await stage.traffic(visitor);
		expect(sent()).toEqual(['POST /subscribe e=x']);
		expect(visitor.errors()).toEqual([]);
	});

	it('where nobody could be asked, a later consent sends nothing', async () => {
		stage.world.on('www.site.example', '/sekisho/sekisho.preferences.js', { status: 404, body: '' });
		await open(FORM('action="https://mail.example.com/subscribe" method="post"'));
		await visitor.press('#send');
		await expect.poll(() => stage.files()).toContain('sekisho.preferences.js');
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		expect(sent()).toEqual([]);
	});

	it('a page that sends its forms itself is left alone', async () => {
		await open(`${FORM('action="https://mail.example.com/subscribe" method="post"')}
			<script>form.addEventListener('submit', (event) => { event.preventDefault(); window.own = new FormData(form).get('e') });</script>`);
		await visitor.press('#send');
		await visitor.until('window.own === "x"');
		await visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
		expect(await visitor.evaluate('document.querySelector("dialog[open]")')).toBe(null);
		expect(sent()).toEqual([]);
	});

	it('an event tells of the form', async () => {
		await open(`${FORM('action="https://mail.example.com/subscribe" method="post"')}
			<script>document.addEventListener('sekisho:held', ({ detail }) => { window.told = [detail.id, detail.channel, detail.element.id] });</script>`);
		await visitor.press('#send');
		await visitor.until('window.told');
		expect(await visitor.evaluate('told')).toEqual(['mail', 'form', 'form']);
	});

	it('what a script sends by itself is dropped, and nobody is asked', async () => {
		await open(`${FORM('action="https://mail.example.com/subscribe" method="post"')}
			<script>addEventListener('sekisho-go', () => {}); setTimeout(() => form.submit(), 0);</script>`);
		await stage.traffic(visitor);
		expect(await visitor.evaluate('document.querySelector("dialog[open]")')).toBe(null);
		await visitor.evaluate('sekisho.acceptAll()');
		await stage.traffic(visitor);
		expect(sent()).toEqual([]);
	});
});

describe.each<EngineName>(['chromium', 'firefox', 'webkit'])('a held form that the page clears: %s', (engine) => {
	const FIELDS =
		'<input type="email" name="mail" required><input type="hidden" name="token"><button id="send" name="b" value="1">Send</button>';
	const POST = 'action="https://mail.example.com/s" method="post"';
	let stage: Stage;
	let html = '';
	let visitor: Visitor;
	const sent = () => stage.world.hits({ host: 'mail.example.com' }).map(({ body }) => body);
	/** Writes, presses and allows. */
	const write = async (attributes: string, script: string, fields = FIELDS) => {
		html = page(MAIL, `${FORM(attributes, fields)}<script>${script}</script>`);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
		await visitor.evaluate('void (document.querySelector("[name=mail]").value = "me@example.com")');
		await visitor.press('#send');
		await visitor.until(
			'document.activeElement?.name === "mail" && document.activeElement.closest("dialog[open]") !== null',
		);
		expect(sent()).toEqual([]);
		await visitor.evaluate('void (window.before = document.body.children.length)');
		await visitor.press('#sekisho input[name=mail]');
		await visitor.press('[data-consent-action=save]');
		await expect.poll(sent).not.toEqual([]);
		await stage.traffic(visitor);
		expect(sent()).toHaveLength(1);
		expect(visitor.errors()).toEqual([]);
		return sent()[0] ?? '';
	};

	beforeAll(async () => {
		stage = await openStage(engine);
		stage.world.always('www.site.example', '/page', () => html);
		stage.world.always('mail.example.com', '/*', { body: 'thanks' });
	});
	afterAll(() => stage?.close());
	beforeEach(async () => {
		stage.forget();
		visitor = await stage.visitor();
		return () => visitor.close();
	});

	const on = (code: string) =>
		`form.addEventListener('submit', () => { if (form.token) form.token.value = 't'; ${code} });`;
	const SUBMIT =
		'<input name="mail"><button id="send" type="button" onclick="form.submit(); form.reset()">Send</button>';
	const ADDS = `form.addEventListener('formdata', ({ formData }) => formData.append('added', form.mail.value.length));`;
	it.each([
		['reset', on('setTimeout(() => form.reset())'), 'mail=me%40example.com&token=t&b=1'],
		['emptied', on('setTimeout(() => { form.innerHTML = "Thank you" })'), 'mail=me%40example.com&token=t&b=1'],
		['removed', on('setTimeout(() => { form.outerHTML = "<p>Thank you</p>" })'), 'mail=me%40example.com&token=t&b=1'],
		['reset after form.submit()', '', 'mail=me%40example.com', SUBMIT],
		[
			'reset, with more data by the page',
			`${ADDS}${on('setTimeout(() => form.reset())')}`,
			'mail=me%40example.com&token=t&b=1&added=14',
		],
	])('%s: what was written is sent once', async (_, script, expected, fields = FIELDS) => {
		expect(await write(POST, script, fields)).toBe(expected);
		// Nothing of ours stays, and the form is as the page left it.
		expect(await visitor.evaluate('document.querySelectorAll("[novalidate], html > div").length')).toBe(0);
	});

	it('the page hears of one press once, and cannot stop what it let pass', async () => {
		const listens = `window.heard = 0; form.addEventListener('submit', (event) => {
			heard++;
			if (!form.mail.value) event.preventDefault();
			setTimeout(() => form.reset());
		});`;
		expect(await write(POST, listens)).toBe('mail=me%40example.com&token=&b=1');
		expect(await visitor.evaluate('heard')).toBe(1);
		// The next press is the page's again.
		await visitor.evaluate('void (form.mail.value = "x@example.com")');
		await visitor.press('#send');
		await visitor.until('heard === 2');
	});

	it('the button that the page disabled works again after a refusal', async () => {
		html = page(MAIL, `${FORM(POST, FIELDS)}<script>${on('send.disabled = true')}</script>`);
		await stage.open(visitor, `${stage.world.secureOrigin()}/page`);
		await visitor.evaluate('sekisho.rejectAll()');
		for (const way of ['close', 'reject']) {
			await visitor.evaluate('void (document.querySelector("[name=mail]").value = "me@example.com")');
			await visitor.press('#send');
			await visitor.until('document.activeElement?.name === "mail" && send.disabled');
			await visitor.press(`[data-sekisho="preferences"] [data-consent-action=${way}]`);
			await visitor.until('!document.querySelector("dialog[open]")');
			await visitor.until('!send.disabled');
		}
		expect(sent()).toEqual([]);
	});

	it('a file that was chosen is sent', async () => {
		const files = `const all = new DataTransfer(); all.items.add(new File(['content'], 'a.txt', { type: 'text/plain' })); form.file.files = all.files;`;
		const body = await write(
			`${POST} enctype="multipart/form-data"`,
			`${files}${on('setTimeout(() => form.reset())')}`,
			`${FIELDS}<input type="file" name="file">`,
		);
		expect(body).toMatch(/name="mail"\s+me@example\.com/);
		expect(body).toMatch(/name="file"; filename="a\.txt"\s+Content-Type: text\/plain\s+content/);
	});
});
