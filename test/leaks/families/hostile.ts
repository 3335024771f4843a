import type { Family } from './vector.js';

/** Elements whose names hide what scripts look for on the document, and a form for the window. */
const CLOBBERS = [
	...['cookie', 'createElement', 'querySelectorAll', 'querySelector', 'baseURI', 'documentElement', 'body', 'head'],
	...['implementation', 'adoptNode', 'importNode', 'currentScript', 'readyState', 'addEventListener', 'dispatchEvent'],
	...['defaultView', 'location', 'hostname', 'URL', 'domain', 'createAttribute', 'scripts'],
]
	.map((name) => `<img name="${name}">`)
	.join('');

/** A page whose named elements hide what a script looks for, from first to last. */
export const clobbered: Family = {
	name: 'clobbered',
	judge: 'request',
	later: 'either',
	secure: true,
	body: `${CLOBBERS}<form id="sekisho"><input name="allows"><input name="services"></form>
		<form name="sekisho-config"></form><a id="consent"></a><a id="gate"></a><form name="fetch"></form>`,
	vectors: [
		{
			name: 'script',
			later: 'released',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'image',
			run: ({ to }) => {
				new Image().src = to('a.gif');
			},
		},
		{
			name: 'relative-address',
			run: ({ near }) => {
				new Image().src = near('a.gif').replace(window.location.origin, '');
			},
		},
		{
			name: 'inner-html',
			run: ({ to, place }) => {
				place.innerHTML = `<img src="${to('a.gif')}">`;
			},
		},
		{
			name: 'iframe',
			later: 'released',
			run: ({ to, make, place }) => {
				place.appendChild(make('iframe')).setAttribute('src', to('a.html'));
			},
		},
		{ name: 'fetch', run: ({ to }) => void fetch(to()).catch(() => {}) },
		{ name: 'beacon', run: ({ to }) => void navigator.sendBeacon(to()) },
		{
			name: 'cookie',
			judge: 'cookie',
			run: ({ key }) => {
				Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set?.call(document, `${key}=1; Path=/`);
			},
		},
		{
			name: 'native-of-a-frame',
			run: ({ to, frame }) =>
				void frame()
					.fetch(to())
					.catch(() => {}),
		},
		{
			name: 'static-marked',
			later: 'released',
			html: '<script type="text/plain" data-consent="tracker" data-src="{to}a.js"></script>',
		},
		{
			name: 'form-around-a-script',
			run: ({ to, make, place }) => {
				place.innerHTML =
					'<form><input name="matches"><input name="querySelectorAll"><input name="localName"><input name="children"></form>';
				const script = make('script');
				script.setAttributeNS(null, 'src', to('a.js'));
				place.querySelector('form')?.append(script);
			},
		},
		{
			name: 'form-inserted-with-a-script',
			run: ({ to, make, place }) => {
				const form = make('form');
				for (const name of ['matches', 'querySelectorAll', 'hasAttribute', 'nodeType', 'getElementsByTagName'])
					form.appendChild(make('input')).name = name;
				const script = make('script');
				script.setAttributeNS(null, 'src', to('a.js'));
				Element.prototype.append.call(form, script);
				place.append(form);
			},
		},
		{
			name: 'form-inserted-with-a-frame',
			run: ({ to, place }) => {
				place.innerHTML = `<form><input name="matches"><input name="localName"><input name="shadowRoot">
					<input name="firstElementChild"><iframe src="${to('a.html')}"></iframe></form>`;
			},
		},
		{
			name: 'form-action',
			run: ({ to, place, target }) => {
				place.innerHTML = `<form action="${to()}" target="${target()}"><input name="action"><input name="attributes">
					<input name="getAttribute"><input name="matches"><button>send</button></form>`;
				place.querySelector('button')?.click();
			},
		},
	],
};

/** Scripts that change what every object has, for the moment of one try; and objects that are not what they seem. */
export const hostile: Family = {
	name: 'hostile',
	judge: 'request',
	later: 'either',
	vectors: [
		{
			name: 'object-prototype-get-set-value',
			run: ({ to, make, place }) => {
				const names = ['get', 'set', 'value', 'url', 'services', 'allows', 'answer', 'id', 'configurable'];
				const polluted = Object.prototype as Record<string, unknown>;
				for (const name of names) polluted[name] = undefined;
				polluted.value = () => true;
				try {
					const script = make('script');
					script.src = to('a.js');
					place.append(script);
				} finally {
					for (const name of names) delete polluted[name];
				}
			},
		},
		{
			name: 'object-prototype-fetch',
			run: ({ to }) => {
				const names = ['url', 'services', 'trusted', 'allows', 'known', 'urls', 'answer'];
				const polluted = Object.prototype as Record<string, unknown>;
				for (const name of names) polluted[name] = 'https://www.site.localhost/';
				try {
					void fetch(to()).catch(() => {});
				} finally {
					for (const name of names) delete polluted[name];
				}
			},
		},
		{
			name: 'object-prototype-channel',
			run: ({ to }) => {
				// An address that is judged as the name of a cookie is nobody's.
				const polluted = Object.prototype as Record<string, unknown>;
				polluted.fetch = 'cookies';
				try {
					void fetch(to()).catch(() => {});
				} finally {
					delete polluted.fetch;
				}
			},
		},
		{
			name: 'object-prototype-cookie',
			judge: 'cookie',
			run: ({ key }) => {
				const names = ['get', 'set', 'value', 'name', 'services', 'cookies', 'id'];
				const polluted = Object.prototype as Record<string, unknown>;
				for (const name of names) polluted[name] = undefined;
				try {
					document.cookie = `${key}=1; Path=/`;
				} finally {
					for (const name of names) delete polluted[name];
				}
			},
		},
		{
			name: 'object-prototype-frame',
			limit: { why: 'descriptors inherit what a page puts on Object.prototype while a frame opens; a policy stops it' },
			run: ({ to, frame }) => {
				const polluted = Object.prototype as Record<string, unknown>;
				polluted.get = undefined;
				polluted.set = undefined;
				try {
					void frame()
						.fetch(to())
						.catch(() => {});
				} finally {
					delete polluted.get;
					delete polluted.set;
				}
			},
		},
		{
			name: 'array-prototype-setters',
			run: ({ to, make, place }) => {
				for (const index of ['0', '1', '2'])
					Object.defineProperty(Array.prototype, index, { configurable: true, set: () => {}, get: () => undefined });
				try {
					const script = make('script');
					script.setAttribute('src', to('a.js'));
					place.append(script);
					void fetch(to()).catch(() => {});
				} finally {
					for (const index of ['0', '1', '2']) Reflect.deleteProperty(Array.prototype, index);
				}
			},
		},
		{
			name: 'array-methods-replaced',
			limit: { why: 'who replaces the methods of the language rewrites everybody; do not load it' },
			run: ({ to }) => {
				const { find, some, filter, every, includes, map, indexOf } = Array.prototype;
				Array.prototype.find = () => undefined;
				Array.prototype.some = () => false;
				Array.prototype.filter = (() => []) as never;
				Array.prototype.every = (() => true) as never;
				Array.prototype.includes = () => false;
				Array.prototype.map = () => [];
				Array.prototype.indexOf = () => -1;
				try {
					void fetch(to()).catch(() => {});
				} finally {
					Object.assign(Array.prototype, { find, some, filter, every, includes, map, indexOf });
				}
			},
		},
		{
			name: 'iterators-replaced',
			run: ({ to, make, place }) => {
				const key = Symbol.iterator;
				const saved = Object.getOwnPropertyDescriptor(Array.prototype, key) as PropertyDescriptor;
				const script = make('script');
				Object.defineProperty(Array.prototype, key, { value: () => ({ next: () => ({ done: true }) }) });
				try {
					script.src = to('a.js');
					place.appendChild(script);
				} finally {
					Object.defineProperty(Array.prototype, key, saved);
				}
			},
		},
		{
			name: 'url-replaced',
			run: ({ to, decoy }) => {
				const native = window.URL;
				Reflect.set(
					window,
					'URL',
					class extends native {
						constructor() {
							super(decoy());
						}
					},
				);
				try {
					void fetch(to()).catch(() => {});
				} finally {
					window.URL = native;
				}
			},
		},
		{
			name: 'url-getters-replaced',
			limit: { why: 'a page script that replaces the methods of the language to blind us; a policy stops it' },
			run: ({ to }) => {
				const saved = ['host', 'hostname', 'pathname', 'href', 'protocol', 'origin'].map(
					(name) => [name, Object.getOwnPropertyDescriptor(URL.prototype, name) as PropertyDescriptor] as const,
				);
				for (const [name] of saved)
					Object.defineProperty(URL.prototype, name, { configurable: true, get: () => 'www.site.localhost' });
				try {
					void fetch(to()).catch(() => {});
				} finally {
					for (const [name, native] of saved) Object.defineProperty(URL.prototype, name, native);
				}
			},
		},
		{
			name: 'reg-exp-replaced',
			limit: { why: 'who replaces the methods of the language rewrites everybody; do not load it' },
			run: ({ to }) => {
				const { test, exec } = RegExp.prototype;
				RegExp.prototype.test = () => false;
				RegExp.prototype.exec = () => null;
				try {
					void fetch(to()).catch(() => {});
				} finally {
					Object.assign(RegExp.prototype, { test, exec });
				}
			},
		},
		{
			name: 'string-methods-replaced',
			limit: { why: 'who replaces the methods of the language rewrites everybody; do not load it' },
			run: ({ to }) => {
				const { replace, toLowerCase, split, slice } = String.prototype;
				String.prototype.replace = () => 'www.site.localhost/';
				String.prototype.toLowerCase = () => '';
				String.prototype.split = () => [''];
				String.prototype.slice = () => '';
				try {
					void fetch(to()).catch(() => {});
				} finally {
					Object.assign(String.prototype, { replace, toLowerCase, split, slice });
				}
			},
		},
		{
			name: 'native-caught-by-apply',
			run: ({ to, decoy }) => {
				const { apply, call } = Function.prototype;
				const { apply: reflected } = Reflect;
				const caught = new Set<unknown>();
				Function.prototype.apply = function (this: unknown, self: unknown, ...rest: unknown[]) {
					caught.add(this);
					return reflected(this as () => void, self, (rest[0] ?? []) as unknown[]);
				} as typeof apply;
				Function.prototype.call = function (this: unknown, self: unknown, ...rest: unknown[]) {
					caught.add(this);
					return reflected(this as () => void, self, rest);
				} as typeof call;
				Reflect.apply = (target: unknown, self: unknown, args: unknown) => {
					caught.add(target);
					return reflected(target as () => void, self, args as unknown[]);
				};
				try {
					void fetch(decoy()).catch(() => {});
				} finally {
					Object.assign(Function.prototype, { apply, call });
					Reflect.apply = reflected;
				}
				for (const one of [...caught, fetch]) {
					if (!`${one}`.includes('fetch() { [native') && !`${one}`.includes('fetch() {\n    [native') && one !== fetch)
						continue;
					void Promise.resolve(reflected(one as () => void, window, [to()])).catch(() => {});
				}
			},
		},
		{
			name: 'element-methods-replaced',
			run: ({ to, make, place }) => {
				const { matches, getAttribute, hasAttribute, removeAttribute, querySelectorAll } = Element.prototype;
				Element.prototype.matches = (() => false) as never;
				Element.prototype.getAttribute = () => null;
				Element.prototype.hasAttribute = () => false;
				Element.prototype.removeAttribute = () => {};
				Element.prototype.querySelectorAll = (() => []) as never;
				try {
					const script = make('script');
					script.setAttribute('src', to('a.js'));
					place.append(script);
				} finally {
					Object.assign(Element.prototype, { matches, getAttribute, hasAttribute, removeAttribute, querySelectorAll });
				}
			},
		},
		{
			name: 'own-local-name',
			run: ({ to, make, place }) => {
				const script = make('script');
				for (const name of ['localName', 'tagName', 'nodeName']) Object.defineProperty(script, name, { value: 'p' });
				script.setAttribute('src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'own-methods',
			run: ({ to, make, place }) => {
				const script = make('script');
				for (const name of ['matches', 'hasAttribute', 'getAttribute', 'removeAttribute'])
					Object.defineProperty(script, name, { value: () => false });
				script.setAttribute('src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'own-src',
			run: ({ to, decoy, make, place }) => {
				const script = make('script');
				script.setAttributeNS(null, 'src', to('a.js'));
				Object.defineProperty(script, 'src', { value: decoy('a.js') });
				Object.defineProperty(script, 'type', { value: 'text/plain' });
				place.append(script);
			},
		},
		{
			name: 'prototype-taken-away',
			run: ({ to, make, place }) => {
				const script = make('script');
				Object.setPrototypeOf(script, null);
				Element.prototype.setAttribute.call(script, 'src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'prototype-of-another',
			run: ({ to, make, place }) => {
				const script = make('script');
				Object.setPrototypeOf(script, HTMLParagraphElement.prototype);
				script.setAttribute('src', to('a.js'));
				place.appendChild(script);
			},
		},
		{
			name: 'instanceof-lies',
			run: ({ to, make, place }) => {
				const classes = [HTMLScriptElement, HTMLImageElement, Element, HTMLElement, Node];
				for (const one of classes)
					Object.defineProperty(one, Symbol.hasInstance, { configurable: true, value: () => false });
				try {
					const script = make('script');
					script.src = to('a.js');
					place.append(script);
				} finally {
					for (const one of classes) Reflect.deleteProperty(one, Symbol.hasInstance);
				}
			},
		},
		{
			name: 'request-instanceof-lies',
			run: ({ to }) => {
				Object.defineProperty(Request, Symbol.hasInstance, { configurable: true, value: () => false });
				const request = new Request(to());
				Object.defineProperty(request, 'toString', { value: () => '/page-empty' });
				try {
					void fetch(request).catch(() => {});
				} finally {
					Reflect.deleteProperty(Request, Symbol.hasInstance);
				}
			},
		},
		{
			name: 'globals-replaced',
			run: ({ to, make, place }) => {
				const saved = ['HTMLScriptElement', 'Element', 'Node', 'Request', 'Reflect', 'WeakMap', 'Set'].map(
					(name) => [name, Reflect.get(window, name)] as const,
				);
				const { set } = Reflect;
				for (const [name] of saved) set(window, name, class {});
				try {
					const script = make('script');
					script.src = to('a.js');
					place.append(script);
				} finally {
					for (const [name, native] of saved) set(window, name, native);
				}
			},
		},
		{
			name: 'weak-collections-replaced',
			limit: { why: 'a page script that replaces the methods of the language to blind us; a policy stops it' },
			run: ({ to }) => {
				const { get, has, set } = WeakMap.prototype;
				const request = new XMLHttpRequest();
				request.open('GET', to());
				WeakMap.prototype.get = () => undefined;
				WeakMap.prototype.has = () => false;
				WeakMap.prototype.set = function () {
					return this;
				};
				try {
					request.send();
				} finally {
					Object.assign(WeakMap.prototype, { get, has, set });
				}
			},
		},
		{
			name: 'patches-deleted',
			run: ({ to }) => {
				const saved = Object.getOwnPropertyDescriptor(window, 'fetch') as PropertyDescriptor;
				Reflect.deleteProperty(window, 'fetch');
				try {
					const beneath = Reflect.get(window, 'fetch') ?? saved.value;
					void Reflect.apply(beneath, window, [to()]).catch(() => {});
				} finally {
					Object.defineProperty(window, 'fetch', saved);
				}
			},
		},
		{
			name: 'mutation-event-moves-it',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				const observer = new MutationObserver(() => {
					observer.disconnect();
					script.type = 'text/javascript';
					script.src = to('a.js');
					place.append(script);
				});
				observer.observe(script, { attributes: true });
				script.title = 'changed';
			},
		},
		{
			name: 'unheld-by-hand',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.src = to('a.js');
				place.append(script);
				const again = place.querySelector('script') ?? script;
				for (const { name } of [...again.attributes]) again.removeAttribute(name);
				again.type = '';
				again.src = to('a.js');
				place.append(again.cloneNode());
			},
		},
		{
			name: 'our-mark-forged',
			run: ({ to, make, place }) => {
				const script = make('script');
				script.type = 'text/plain';
				script.dataset.consent = 'necessary';
				script.dataset.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'events-of-ours-forged',
			run: ({ to, make, place }) => {
				const forged = { consent: { decided: true, choices: { tracker: true, analytics: true } } };
				for (const type of ['decide', 'change', 'released'])
					document.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail: forged }));
				const script = make('script');
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'consent-object-changed',
			run: ({ to, make, place }) => {
				const sekisho = Reflect.get(window, 'sekisho');
				try {
					Object.assign(sekisho?.consent?.choices ?? {}, { tracker: true, analytics: true });
				} catch {}
				const allows = sekisho?.allows;
				Reflect.set(sekisho ?? {}, 'allows', () => true);
				try {
					const script = make('script');
					script.src = to('a.js');
					place.append(script);
				} finally {
					Reflect.set(sekisho ?? {}, 'allows', allows);
				}
			},
		},
	],
};
