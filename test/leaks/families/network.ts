import type { Family } from './vector.js';

/** Calls that send or fetch. A held one fails as its API fails, once, and is never made again. */
export const network: Family = {
	name: 'network',
	judge: 'request',
	later: 'dropped',
	vectors: [
		// fetch
		{
			name: 'fetch-string',
			held: 'TypeError',
			run: ({ to }) =>
				fetch(to()).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-url',
			held: 'TypeError',
			run: ({ to }) =>
				fetch(new URL(to())).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-request',
			held: 'TypeError',
			run: ({ to }) =>
				fetch(new Request(to(), { method: 'POST', body: 'x', mode: 'no-cors' })).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-keepalive',
			held: 'TypeError',
			run: ({ to }) =>
				fetch(to(), { method: 'POST', body: 'x', keepalive: true }).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-no-cors',
			held: 'TypeError',
			run: ({ to }) =>
				window.fetch.call(undefined, to(), { mode: 'no-cors', credentials: 'include' }).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const first = host.includes('friend') ? to() : decoy();
				return void fetch(turncoat(first, to()) as string).catch(() => {});
			},
		},
		{
			name: 'fetch-request-subclass',
			held: 'TypeError',
			run: ({ to, decoy }) => {
				class Innocent extends Request {
					override get url() {
						return decoy();
					}
				}
				return fetch(new Innocent(to())).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-request-own-url',
			held: 'TypeError',
			run: ({ to, decoy }) => {
				const request = new Request(to());
				Object.defineProperty(request, 'url', { value: decoy() });
				return fetch(request).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-request-prototype-url',
			held: 'TypeError',
			run: ({ to, decoy }) => {
				const native = Object.getOwnPropertyDescriptor(Request.prototype, 'url');
				Object.defineProperty(Request.prototype, 'url', { configurable: true, get: () => decoy() });
				try {
					return fetch(new Request(to())).then(
						() => 'ok',
						(error) => error.name,
					);
				} finally {
					if (native) Object.defineProperty(Request.prototype, 'url', native);
				}
			},
		},
		{
			name: 'fetch-request-without-prototype',
			held: 'TypeError',
			run: ({ to }) => {
				const request = new Request(to());
				Object.setPrototypeOf(request, { toString: () => to() });
				return fetch(request).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-proxy-of-request',
			held: 'TypeError',
			run: ({ to, decoy }) => {
				const proxy = new Proxy(new Request(decoy()), {
					get: (target, key) => {
						if (key === 'url') return decoy();
						if (key === Symbol.toPrimitive) return () => to();
						return Reflect.get(target, key);
					},
				});
				return fetch(proxy).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-false-request',
			held: 'TypeError',
			run: ({ to }) => {
				const input = { __proto__: Request.prototype, toString: () => to() };
				return fetch(input as unknown as string).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-request-of-a-request',
			held: 'TypeError',
			run: ({ to }) =>
				fetch(new Request(new Request(to()).clone())).then(
					() => 'ok',
					(error) => error.name,
				),
		},
		{
			name: 'fetch-relative-to-a-base',
			// The base is held, and the page's own host is asked.
			held: 'ok',
			run: ({ to, make }) => {
				const base = make('base');
				base.href = to();
				document.head.prepend(base);
				try {
					return fetch('file').then(
						() => 'ok',
						(error) => error.name,
					);
				} finally {
					base.remove();
				}
			},
		},
		{
			name: 'fetch-old-reference',
			held: 'TypeError',
			run: ({ to, mine }) => {
				mine.fetch ??= fetch;
				const old = mine.fetch as typeof fetch;
				return old(to()).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-bound-earlier',
			held: 'TypeError',
			run: ({ to, mine }) => {
				mine.fetch ??= window.fetch.bind(window);
				return (mine.fetch as typeof fetch)(to()).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'request-made-earlier',
			held: 'TypeError',
			run: ({ to, later, mine }) => {
				const request = (mine.request as Request | undefined) ?? new Request(to());
				mine.request = new Request(later());
				return fetch(request).then(
					() => 'ok',
					(error) => error.name,
				);
			},
		},
		{
			name: 'fetch-reflect-apply',
			held: 'TypeError',
			run: ({ to }) =>
				Reflect.apply(fetch, window, [to(), { method: 'POST', body: 'x' }]).then(
					() => 'ok',
					(error: Error) => error.name,
				),
		},
		{
			name: 'fetch-later',
			when: () => 'fetchLater' in window,
			run: ({ to }) => {
				const later = Reflect.get(window, 'fetchLater') as (url: string, init: object) => unknown;
				try {
					later(to().replace('http:', 'https:'), { activateAfter: 0 });
				} catch {}
			},
		},
		// XMLHttpRequest
		{
			name: 'xhr',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, hear }) => {
				const request = new XMLHttpRequest();
				request.open('GET', to());
				const heard = hear(request, 'load error abort timeout loadend');
				request.send();
				return heard;
			},
		},
		{
			name: 'xhr-post-response-type',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, hear }) => {
				const request = new XMLHttpRequest();
				request.open('POST', new URL(to()));
				request.responseType = 'arraybuffer';
				request.timeout = 9000;
				const heard = hear(request, 'load error abort timeout loadend');
				request.send(new Blob(['x']));
				return heard;
			},
		},
		{
			name: 'xhr-headers',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, hear }) => {
				const request = new XMLHttpRequest();
				request.open('POST', to(), true);
				request.setRequestHeader('Content-Type', 'text/plain');
				const heard = hear(request, 'load error abort timeout loadend');
				request.send('x');
				return heard;
			},
		},
		{
			name: 'xhr-sync',
			held: 'NetworkError',
			run: ({ to }) => {
				const request = new XMLHttpRequest();
				request.open('GET', to(), false);
				try {
					request.send();
					return 'ok';
				} catch (error) {
					return (error as Error).name;
				}
			},
		},
		{
			name: 'xhr-opened-twice',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, decoy, hear }) => {
				const request = new XMLHttpRequest();
				request.open('GET', decoy());
				request.open('GET', to());
				const heard = hear(request, 'load error abort timeout loadend');
				request.send();
				return heard;
			},
		},
		{
			name: 'xhr-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const request = new XMLHttpRequest();
				const first = host.includes('friend') ? to() : decoy();
				request.open('GET', turncoat(first, to()) as string);
				request.send();
			},
		},
		{
			name: 'xhr-opened-earlier',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, later, mine, hear }) => {
				const earlier = mine.request as XMLHttpRequest | undefined;
				const request = earlier ?? new XMLHttpRequest();
				if (!earlier) request.open('GET', to());
				const next = new XMLHttpRequest();
				next.open('GET', later());
				mine.request = next;
				const heard = hear(request, 'load error abort timeout loadend');
				request.send();
				return heard;
			},
		},
		{
			name: 'xhr-old-references',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, mine, hear }) => {
				mine.open ??= XMLHttpRequest.prototype.open;
				mine.send ??= XMLHttpRequest.prototype.send;
				const request = new XMLHttpRequest();
				Reflect.apply(mine.open as () => void, request, ['GET', to()]);
				const heard = hear(request, 'load error abort timeout loadend');
				Reflect.apply(mine.send as () => void, request, []);
				return heard;
			},
		},
		{
			name: 'xhr-subclass',
			held: 'error loadend',
			passes: 'load loadend',
			run: ({ to, hear }) => {
				class Own extends XMLHttpRequest {}
				const request = new Own();
				request.open('GET', to());
				const heard = hear(request, 'load error abort timeout loadend');
				request.send();
				return heard;
			},
		},
		{
			name: 'xhr-handler-property',
			held: '1',
			passes: '0',
			run: ({ to }) =>
				new Promise((done) => {
					const request = new XMLHttpRequest();
					let errors = 0;
					request.onerror = () => {
						errors++;
					};
					request.onloadend = () => setTimeout(() => done(`${errors}`), 100);
					request.open('GET', to());
					request.send();
				}),
		},
		// sendBeacon
		{
			name: 'beacon',
			held: 'false',
			passes: 'true',
			run: ({ to }) => `${navigator.sendBeacon(to(), 'x')}`,
		},
		{
			name: 'beacon-url',
			held: 'false',
			passes: 'true',
			run: ({ to }) => `${Navigator.prototype.sendBeacon.call(navigator, new URL(to()))}`,
		},
		{
			name: 'beacon-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const first = host.includes('friend') ? to() : decoy();
				navigator.sendBeacon(turncoat(first, to()) as string);
			},
		},
		{
			name: 'beacon-old-reference',
			held: 'false',
			passes: 'true',
			run: ({ to, mine }) => {
				mine.beacon ??= navigator.sendBeacon.bind(navigator);
				return `${(mine.beacon as typeof navigator.sendBeacon)(to())}`;
			},
		},
		// Sockets, and streams; the server has none of these, so a friend hears of an error, too.
		{
			name: 'web-socket',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => hear(new WebSocket(to().replace('http', 'ws')), 'open error close'),
		},
		{
			name: 'web-socket-url-protocols',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => hear(new WebSocket(new URL(to().replace('http', 'ws')), ['chat']), 'open error close'),
		},
		{
			name: 'web-socket-subclass',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => {
				class Own extends WebSocket {}
				return hear(new Own(to().replace('http', 'ws')), 'open error close');
			},
		},
		{
			name: 'web-socket-reflect',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => hear(Reflect.construct(WebSocket, [to().replace('http', 'ws')]), 'open error close'),
		},
		{
			name: 'web-socket-constructor-of-prototype',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => {
				const Native = WebSocket.prototype.constructor as typeof WebSocket;
				return hear(new Native(to().replace('http', 'ws')), 'open error close');
			},
		},
		{
			name: 'web-socket-prototype-of-constructor',
			held: 'error close',
			passes: 'open',
			run: ({ to, hear }) => {
				const above = Object.getPrototypeOf(WebSocket);
				const Native = above === EventTarget || above === Function.prototype ? WebSocket : above;
				return hear(new Native(to().replace('http', 'ws')), 'open error close');
			},
		},
		{
			name: 'web-socket-turncoat',
			never: true,
			run: ({ to, decoy, turncoat, host }) => {
				const first = host.includes('friend') ? to() : decoy();
				new WebSocket(turncoat(first.replace('http', 'ws'), to().replace('http', 'ws')) as string);
			},
		},
		{
			name: 'event-source',
			held: 'error',
			passes: 'error',
			run: ({ to, hear }) => hear(new EventSource(to()), 'open error'),
		},
		{
			name: 'event-source-credentials',
			held: 'error',
			passes: 'error',
			run: ({ to, hear }) => hear(new EventSource(new URL(to()), { withCredentials: true }), 'open error'),
		},
		{
			name: 'event-source-constructor-of-prototype',
			held: 'error',
			passes: 'error',
			run: ({ to, hear }) => {
				const Native = EventSource.prototype.constructor as typeof EventSource;
				return hear(new Native(to()), 'open error');
			},
		},
		// Workers, which have to come from the page's own host.
		{
			name: 'worker',
			held: 'error',
			passes: 'message',
			run: ({ near, hear }) => hear(new Worker(near('worker.js')), 'message error'),
		},
		{
			name: 'worker-module',
			held: 'error',
			passes: 'message',
			run: ({ near, hear }) => hear(new Worker(new URL(near('worker.js')), { type: 'module' }), 'message error'),
		},
		{
			name: 'worker-constructor-of-prototype',
			held: 'error',
			passes: 'message',
			run: ({ near, hear }) => {
				const Native = Worker.prototype.constructor as typeof Worker;
				return hear(new Native(near('worker.js')), 'message error');
			},
		},
		{
			name: 'worker-turncoat',
			never: true,
			run: ({ near, turncoat, host }) => {
				const first = host.includes('friend') ? near('worker.js') : '/friend/decoy/worker.js';
				new Worker(turncoat(first, near('worker.js')) as string);
			},
		},
		{
			name: 'shared-worker',
			when: () => 'SharedWorker' in window,
			run: ({ near }) => {
				new SharedWorker(near('worker.js')).port.start();
			},
		},
		{
			name: 'fetch-inside-a-worker',
			limit: { why: 'a worker has natives of its own, and its text may come from anywhere', sure: true },
			run: ({ to }) => {
				const text = `fetch(${JSON.stringify(to())}).catch(() => {})`;
				new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
			},
		},
		{
			name: 'audio-worklet',
			when: () => 'audioWorklet' in BaseAudioContext.prototype,
			run: ({ to }) => {
				void new OfflineAudioContext(1, 1, 8000).audioWorklet.addModule(to('a.js')).catch(() => {});
			},
		},
		{
			name: 'cache-add',
			when: () => 'caches' in window,
			run: async ({ to }) => {
				const cache = await caches.open('control');
				await cache.add(to()).catch(() => {});
			},
		},
		// Links that tell on who follows them.
		{
			name: 'ping',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, make, place }) => {
				const link = make('a');
				link.href = '#pinged';
				link.ping = to();
				place.append(link);
				link.click();
			},
		},
		{
			name: 'ping-set-attribute',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, decoy, make, place }) => {
				const link = place.appendChild(make('a'));
				link.setAttribute('href', '#pinged');
				link.setAttribute('ping', `${decoy()} ${to()}`);
				link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			},
		},
		{
			name: 'ping-inserted-html',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, place }) => {
				place.innerHTML = `<a href="#pinged" ping="${to()}">link</a>`;
				place.querySelector('a')?.click();
			},
		},
		{
			name: 'ping-of-a-link-nowhere',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, make }) => {
				const link = make('a');
				link.href = '#pinged';
				link.ping = to();
				link.click();
			},
		},
		{
			name: 'ping-around-a-shadow',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, make, place }) => {
				place.innerHTML = `<a href="#pinged" ping="${to()}"><span></span></a>`;
				const shadow = place.querySelector('span')?.attachShadow({ mode: 'open' });
				shadow?.appendChild(make('i')).click();
			},
		},
		{
			name: 'ping-around-a-slot',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, make, place }) => {
				place.attachShadow({ mode: 'open' }).innerHTML = `<a href="#pinged" ping="${to()}"><slot></slot></a>`;
				place.appendChild(make('b')).click();
			},
		},
		{
			name: 'ping-in-a-closed-shadow',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, place }) => {
				const shadow = place.attachShadow({ mode: 'closed' });
				shadow.innerHTML = `<a href="#pinged" ping="${to()}">link</a>`;
				shadow.querySelector('a')?.click();
			},
		},
		{
			name: 'ping-set-when-clicked',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, make, place }) => {
				const link = place.appendChild(make('a'));
				link.href = '#pinged';
				link.addEventListener('click', () => {
					link.ping = to();
				});
				link.click();
			},
		},
		{
			name: 'ping-of-a-click-that-stays-inside',
			only: { engines: ['chromium', 'webkit'], why: 'Firefox has it switched off' },
			run: ({ to, place }) => {
				const shadow = place.attachShadow({ mode: 'open' });
				shadow.innerHTML = `<a href="#pinged" ping="${to()}">link</a>`;
				shadow.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			},
		},
		{
			name: 'cache-add-all',
			when: () => 'caches' in window,
			run: async ({ to }) => {
				const cache = await caches.open('control');
				await cache.addAll([to()]).catch(() => {});
			},
		},
		// Nothing but `cookieStore` asks an object for its name.
		{
			name: 'fetch-name',
			run: ({ to }) => {
				void fetch({ name: 'x', toString: () => to() } as unknown as string).catch(() => {});
			},
		},
		{
			name: 'beacon-name',
			run: ({ to }) => {
				navigator.sendBeacon({ name: 'x', toString: () => to() } as unknown as string);
			},
		},
		{
			name: 'xhr-opened-again-in-vain',
			run: ({ to, decoy }) => {
				const request = new XMLHttpRequest();
				request.open('GET', to());
				try {
					request.open('BAD METHOD', decoy());
				} catch {}
				request.send();
			},
		},
	],
};
