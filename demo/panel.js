/**
 * The demo's panel: shows what the gate does on this page. It keeps nothing: no cookie, no storage.
 */
const TICK = 500;
const LOG_TICK = 2000;

const SAY = {
	en: {
		title: '関所 demo',
		company: 'Company',
		language: 'Language',
		pending: 'no choice yet',
		decided: 'chosen',
		consent: 'Consent',
		object: 'The consent object',
		held: 'Held',
		released: 'Released',
		cookies: 'Cookies of this page',
		storage: 'Storage keys',
		requests: 'Requests that need consent',
		log: 'Access log, last lines',
		none: 'none',
		inline: 'written in the page',
		absent: 'not in the page before consent',
		times: (count) => ` (${count} times)`,
		google:
			'Google’s tag is asked for only after consent. Without a connection it does not load, and the site works all the same.',
		actions: 'The visitor’s choice',
		preferences: 'Settings',
		withdraw: 'Withdraw',
		reset: 'Forget',
		tries: 'Try to get past the gate',
		cookie: 'Write visitor_id',
		beacon: 'Call the log',
		frame: 'Insert a frame',
		passed: 'It passed.',
		stopped: 'It was held.',
		missing: 'Sekisho did not load.',
	},
	ja: {
		title: '関所 demo',
		company: '企業・団体',
		language: '言語',
		pending: '未選択',
		decided: '選択済み',
		consent: '同意の状態',
		object: '同意オブジェクト',
		held: '保留したもの',
		released: '通したもの',
		cookies: 'このページのCookie',
		storage: 'ストレージのキー',
		requests: '同意が必要な通信',
		log: 'アクセスログの最新行',
		none: 'なし',
		inline: 'ページ内に記述',
		absent: '同意の前はページに入れません',
		times: (count) => `（${count}回）`,
		google:
			'Googleのタグは、同意の後にのみ読み込みます。インターネットに接続していない場合は読み込まれませんが、サイトはそのまま使えます。',
		actions: '訪問者の選択',
		preferences: '設定',
		withdraw: '撤回',
		reset: '選択を消去',
		tries: '関所破りを試す',
		cookie: 'visitor_idを書く',
		beacon: 'ログを呼ぶ',
		frame: '埋め込みを挿入',
		passed: '通りました。',
		stopped: '保留されました。',
		missing: 'Sekishoを読み込めませんでした。',
	},
};
const COMPANIES = { jsr: 'JSR', jspe: 'JSPE', 'citizen-tic': 'Citizen T.I.C.', jamss: 'JAMSS', jtower: 'JTOWER' };

const lang = document.documentElement.lang === 'ja' ? 'ja' : 'en';
const say = SAY[lang];
const [, slug, kind] = location.pathname.split('/');
const base = `/${slug}`;
const { sekisho, sekishoDemo: events = [] } = window;
const config = JSON.parse(document.querySelector('#sekisho-config').textContent);

/** Makes an element; properties are set, children appended. */
function make(tag, properties = {}, ...children) {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	return element;
}

/** A heading with a count, and a list that is redrawn only when it changes. */
function listing(title, className = '') {
	const count = make('output');
	const list = make('ul', { className });
	let shown;
	const show = (items, note = items.length) => {
		const key = JSON.stringify([items, note]);
		if (key === shown) return;
		shown = key;
		count.textContent = note;
		list.replaceChildren(
			...(items.length
				? items.map(({ name, detail, yes }) =>
						make(
							'li',
							{ className: yes ? 'yes' : '' },
							...(name ? [make('b', { textContent: name })] : []),
							...(detail ? [make('code', { textContent: detail })] : []),
						),
					)
				: [make('li', { className: 'none', textContent: say.none })]),
		);
	};
	return { show, element: make('section', {}, make('h2', {}, title, count), list) };
}

const button = (label, onclick) => make('button', { type: 'button', textContent: label, onclick });
const select = (label, options, value, onchange) => {
	const element = make(
		'select',
		{ onchange: () => onchange(element.value) },
		...Object.entries(options).map(([id, name]) => make('option', { value: id, textContent: name })),
	);
	element.value = value;
	element.setAttribute('aria-label', label);
	return element;
};
const titled = (title, ...children) => make('section', {}, make('h2', {}, title), ...children);

const consent = listing(say.consent, 'chips');
const held = listing(say.held);
const released = listing(say.released);
const cookies = listing(say.cookies);
const storage = listing(say.storage);
const requests = listing(say.requests);
const log = listing(say.log);
const object = make('pre');
const result = make('p', { className: 'hint', role: 'status' });
const seal = make('i');

/** What a page that knows no consent would do; each attempt says how it ended. */
const attempts = {
	cookie() {
		// biome-ignore lint/suspicious/noDocumentCookie: this is the attempt
		document.cookie = `visitor_id=written-by-script; Path=${base}; SameSite=Lax`;
		return document.cookie.includes('visitor_id=written-by-script');
	},
	beacon: () =>
		fetch(`${base}/access-log?page=${encodeURIComponent(location.pathname)}`, { method: 'POST' }).then(
			() => true,
			() => false,
		),
	frame() {
		const { id } = config.services.find(({ urls }) => urls?.some((url) => url.startsWith('media.')));
		const frame = make('iframe', { title: id, src: `http://media.localhost:${location.port}/${id}?lang=${lang}` });
		(document.querySelector('main > :last-child') ?? document.body).append(frame);
		frame.scrollIntoView({ block: 'center' });
		return !!frame.getAttribute('src');
	},
};
const attempt = (name) =>
	button(say[name], async () => {
		result.textContent = (await attempts[name]()) ? say.passed : say.stopped;
		tick();
	});

/** What was held or released so far. What was released is held no more, nor are dropped calls of what is allowed now. */
function ledger(choices) {
	const now = { held: new Map(), released: new Map() };
	for (const { type, channel, id, what } of events) {
		const key = `${id} ${channel} ${what}`;
		if (type === 'released') now.held.delete(key);
		const { count = 0 } = now[type].get(key) ?? {};
		now[type].set(key, { id, channel, what, count: count + 1 });
	}
	const items = (map) =>
		[...map.values()].map(({ id, channel, what, count }) => ({
			id,
			name: `${channel} → ${id}${count > 1 ? say.times(count) : ''}`,
			detail: what || say.inline,
		}));
	return { held: items(now.held).filter(({ id }) => !choices[id]), released: items(now.released) };
}

/** Services whose tag Sekisho itself puts in the page, once it may. */
const tags = config.services.filter(({ preset }) => /^google/.test(preset)).map(({ id }) => id);
/** Addresses of this site that a service declares. */
const ours = config.services.flatMap(({ urls = [] }) => urls).filter((url) => url.startsWith('/'));
const asked = [];
new PerformanceObserver((list) => {
	for (const { name, initiatorType } of list.getEntries()) {
		const { origin, pathname, host } = new URL(name);
		if (!/^http/.test(name) || (origin === location.origin && !ours.includes(pathname))) continue;
		asked.push({ name: origin === location.origin ? pathname : host, detail: `${initiatorType} ${pathname}` });
	}
}).observe({ type: 'resource', buffered: true });

/** How much of the panel's foot the banner covers: its buttons come first. */
function covered() {
	const banner = document.querySelector('[data-sekisho=banner]')?.getBoundingClientRect();
	if (!banner?.height || banner.bottom < innerHeight * 0.9) return 0;
	const { left, right } = panel.getBoundingClientRect();
	return banner.left < right && banner.right > left ? Math.ceil(innerHeight - banner.top) : 0;
}

const keys = (area) => {
	try {
		return Object.keys(area());
	} catch {
		return [];
	}
};

function tick() {
	panel.style.setProperty('--covered', `${covered()}px`);
	const { decided, choices } = sekisho.consent;
	seal.textContent = decided ? '✓' : '…';
	seal.className = decided ? 'good' : '';
	seal.title = decided ? say.decided : say.pending;
	consent.show(
		Object.entries(choices).map(([id, allowed]) => ({ name: `${allowed ? '✓' : '✕'} ${id}`, yes: allowed })),
		decided ? say.decided : say.pending,
	);
	const text = JSON.stringify(sekisho.consent, undefined, 2);
	if (object.textContent !== text) object.textContent = text;
	const now = ledger(choices);
	const absent = tags.filter((id) => !choices[id] && !events.some((event) => event.id === id));
	held.show([...absent.map((id) => ({ name: `script → ${id}`, detail: say.absent })), ...now.held]);
	released.show(now.released);
	cookies.show(
		document.cookie
			.split('; ')
			.filter(Boolean)
			.map((pair) => ({ name: pair.replace(/=.*/s, ''), detail: pair.replace(/^[^=]*=/, '') })),
	);
	storage.show([...keys(() => localStorage), ...keys(() => sessionStorage)].map((name) => ({ name })));
	requests.show(asked);
}

async function readLog() {
	if (document.hidden) return;
	try {
		const { lines } = await (await fetch('/demo/log')).json();
		log.show(
			lines
				.slice(-6)
				.reverse()
				.map((line) => ({ name: '', detail: line })),
		);
	} catch {
		// The server was stopped: what is shown stays.
	}
}

const toggle = button('', () => {
	const open = panel.classList.toggle('open');
	toggle.setAttribute('aria-expanded', open);
	tick();
});
toggle.append(seal, say.title);

const go = (to, language) => location.assign(`/${to}/${kind}?lang=${language}`);
const panel = make('aside', { id: 'demo-panel' }, toggle);
panel.setAttribute('aria-label', say.title);

if (!sekisho) document.body.append(make('aside', { id: 'demo-panel' }, say.missing));
else {
	panel.append(
		make(
			'div',
			{},
			make(
				'section',
				{ className: 'row pick' },
				select(say.company, COMPANIES, slug, (to) => go(to, lang)),
				select(say.language, { ja: '日本語', en: 'English' }, lang, (to) => go(slug, to)),
			),
			consent.element,
			titled(
				say.actions,
				make(
					'div',
					{ className: 'row' },
					button(say.preferences, () => sekisho.show()),
					button(say.withdraw, () => sekisho.withdraw()),
					button(say.reset, () => sekisho.reset()),
				),
			),
			held.element,
			released.element,
			cookies.element,
			log.element,
			storage.element,
			requests.element,
			make('p', { className: 'hint', textContent: say.google }),
			titled(
				say.tries,
				make('div', { className: 'row' }, attempt('cookie'), attempt('beacon'), attempt('frame')),
				result,
			),
			make('details', {}, make('summary', { textContent: say.object }), object),
		),
	);
	panel.classList.toggle('open', matchMedia('(min-width: 1100px)').matches);
	toggle.setAttribute('aria-expanded', panel.classList.contains('open'));
	document.body.append(panel);
	tick();
	readLog();
	setInterval(tick, TICK);
	setInterval(readLog, LOG_TICK);
	for (const type of ['change', 'show', 'hide']) sekisho.on(type, tick);
	addEventListener('sekisho-demo', tick);
	addEventListener('resize', tick);
}
