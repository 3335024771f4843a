import type { Family } from './vector.js';

/** Natives that a same-origin frame would hand out fresh. */
export const natives: Family = {
	name: 'natives',
	judge: 'request',
	later: 'either',
	vectors: [
		{
			name: 'fetch',
			run: ({ to, frame }) =>
				void frame()
					.fetch(to())
					.catch(() => {}),
		},
		{
			name: 'fetch-called-on-our-window',
			run: ({ to, frame }) =>
				void frame()
					.fetch.call(window, to())
					.catch(() => {}),
		},
		{
			name: 'fetch-kept',
			run: ({ to, frame, mine }) => {
				mine.frame ??= frame();
				void (mine.frame as typeof window).fetch(to()).catch(() => {});
			},
		},
		{
			name: 'image',
			run: ({ to, frame }) => {
				const { Image } = frame();
				new Image().src = to('a.gif');
			},
		},
		{
			name: 'xhr',
			run: ({ to, frame }) => {
				const { XMLHttpRequest } = frame();
				const request = new XMLHttpRequest();
				request.open('GET', to());
				request.send();
			},
		},
		{
			name: 'xhr-methods-on-our-request',
			run: ({ to, frame }) => {
				const { XMLHttpRequest: Theirs } = frame();
				const request = new XMLHttpRequest();
				Theirs.prototype.open.call(request, 'GET', to(), true);
				Theirs.prototype.send.call(request);
			},
		},
		{ name: 'beacon', run: ({ to, frame }) => void frame().navigator.sendBeacon(to()) },
		{
			name: 'beacon-on-our-navigator',
			run: ({ to, frame }) => void frame().Navigator.prototype.sendBeacon.call(navigator, to()),
		},
		{
			name: 'web-socket',
			run: ({ to, frame }) => {
				const { WebSocket } = frame();
				new WebSocket(to().replace('http', 'ws'));
			},
		},
		{
			name: 'web-socket-stream',
			// Not with the other sockets: after many that failed, Chromium makes one wait.
			only: { engines: ['chromium'], why: 'the others do not have it' },
			run: ({ to, frame }) => {
				const { WebSocketStream } = frame() as unknown as {
					WebSocketStream: new (url: string) => { opened: Promise<unknown>; closed: Promise<unknown> };
				};
				const stream = new WebSocketStream(to().replace('http', 'ws'));
				for (const end of [stream.opened, stream.closed]) end.catch(() => {});
			},
		},
		{
			name: 'event-source',
			run: ({ to, frame }) => {
				const { EventSource } = frame();
				new EventSource(to());
			},
		},
		{
			name: 'worker',
			run: ({ near, frame }) => {
				const { Worker } = frame();
				new Worker(near('worker.js'));
			},
		},
		{
			name: 'script-moved-to-our-document',
			run: ({ to, frame, place }) => {
				const script = frame().document.createElement('script');
				script.src = to('a.js');
				place.append(script);
			},
		},
		{
			name: 'src-setter',
			run: ({ to, frame }) => {
				const { HTMLImageElement } = frame();
				Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')?.set?.call(new Image(), to('a.gif'));
			},
		},
		{
			name: 'set-attribute',
			run: ({ to, frame, make, place }) => {
				const { Element } = frame();
				const script = make('script');
				Element.prototype.setAttribute.call(script, 'src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'append-child',
			run: ({ to, frame, make, place }) => {
				const { Element, Node } = frame();
				const script = make('script');
				Element.prototype.setAttributeNS.call(script, null, 'src', to('a.js'));
				Node.prototype.appendChild.call(place, script);
			},
		},
		{
			name: 'inner-html-setter',
			run: ({ to, frame, place }) => {
				const set = Object.getOwnPropertyDescriptor(frame().Element.prototype, 'innerHTML')?.set;
				set?.call(place, `<img src="${to('a.gif')}">`);
			},
		},
		{
			name: 'document-create-element',
			run: ({ to, frame, place }) => {
				const script = frame().Document.prototype.createElement.call(document, 'script') as HTMLScriptElement;
				script.setAttribute('src', to('a.js'));
				place.append(script);
			},
		},
		{
			name: 'eval',
			run: ({ to, frame }) => void frame().eval(`fetch(${JSON.stringify(to())}).catch(() => {})`),
		},
		{
			name: 'function-constructor',
			run: ({ to, frame }) => {
				const { Function: Theirs } = frame();
				new Theirs('url', 'new Image().src = url')(to('a.gif'));
			},
		},
		{
			name: 'timer-with-text',
			run: ({ to, frame }) => {
				const { setTimeout: theirs } = frame();
				theirs(`fetch(${JSON.stringify(to())}).catch(() => {})`);
			},
		},
		{
			name: 'by-index',
			run: ({ to, frame }) => {
				frame();
				const last = window[window.length - 1] as typeof window;
				void last.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-frames-name',
			run: ({ to, target }) => {
				const found = Reflect.get(window.frames, target()) as typeof window;
				void found.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-default-view',
			run: ({ to, make, place }) => {
				const frame = place.appendChild(make('iframe'));
				void frame.contentDocument?.defaultView?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-inner-html',
			run: ({ to, place }) => {
				place.innerHTML = '<iframe></iframe>';
				const window = place.querySelector('iframe')?.contentWindow as typeof globalThis | undefined;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-inner-html-and-index',
			run: ({ to, place }) => {
				place.insertAdjacentHTML('beforeend', '<p><iframe></iframe></p>');
				const last = window[window.length - 1] as typeof window;
				void last.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-document-write',
			parsing: true,
			run: ({ to }) => {
				document.write('<iframe></iframe>');
				const last = window[window.length - 1] as typeof window;
				void last.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-contextual-fragment',
			run: ({ to, place }) => {
				place.append(document.createRange().createContextualFragment('<div><iframe></iframe></div>'));
				const last = window[window.length - 1] as typeof window;
				void last.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'by-clone',
			run: ({ to, make, place }) => {
				place.append(make('iframe').cloneNode());
				const last = window[window.length - 1] as typeof window;
				void last.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'in-a-shadow-root',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				place.attachShadow({ mode: 'closed' }).append(frame);
				const window = frame.contentWindow as typeof globalThis | null;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'shadow-root-inner-html',
			run: ({ to, place }) => {
				place.attachShadow({ mode: 'open' }).innerHTML = '<iframe></iframe>';
				const window = place.shadowRoot?.querySelector('iframe')?.contentWindow as typeof globalThis | undefined;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'about-blank',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = 'about:blank';
				place.append(frame);
				const window = frame.contentWindow as typeof globalThis | null;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'about-blank-loaded',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = 'about:blank';
				const use = () => {
					const window = frame.contentWindow as typeof globalThis | null;
					void window?.fetch(to()).catch(() => {});
				};
				// The engine may yet put another empty document in its place.
				frame.onload = () => setTimeout(use, 50);
				place.append(frame);
			},
		},
		{
			name: 'srcdoc-loaded',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.srcdoc = '<p>text</p>';
				frame.onload = () => {
					const window = frame.contentWindow as typeof globalThis | null;
					void window?.fetch(to()).catch(() => {});
				};
				place.append(frame);
			},
		},
		{
			name: 'own-page-loaded',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = '/page-empty';
				frame.onload = () => {
					const window = frame.contentWindow as typeof globalThis | null;
					void window?.fetch(to()).catch(() => {});
				};
				place.append(frame);
			},
		},
		{
			name: 'own-page-before-it-loaded',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.src = '/page-empty';
				place.append(frame);
				const window = frame.contentWindow as typeof globalThis | null;
				// The first document is left at once: what still gets out of it is a beacon.
				window?.navigator.sendBeacon(to());
			},
		},
		{
			name: 'sandboxed',
			run: ({ to, make, place }) => {
				const frame = make('iframe');
				frame.setAttribute('sandbox', 'allow-same-origin');
				place.append(frame);
				const window = frame.contentWindow as typeof globalThis | null;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'grandchild',
			run: ({ to, frame }) => {
				const { document } = frame();
				const inner = document.createElement('iframe');
				document.body.append(inner);
				const window = inner.contentWindow as typeof globalThis | null;
				void window?.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'after-document-open',
			run: ({ to, frame }) => {
				const window = frame();
				window.document.open();
				window.document.write('<p>text</p>');
				window.document.close();
				void window.fetch(to()).catch(() => {});
			},
		},
		{
			name: 'cookie',
			judge: 'cookie',
			run: ({ key, frame }) => {
				frame().document.cookie = `${key}=1; Path=/`;
			},
		},
		{
			name: 'cookie-setter',
			judge: 'cookie',
			run: ({ key, frame }) => {
				const { Document } = frame();
				Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')?.set?.call(document, `${key}=1; Path=/`);
			},
		},
		{
			name: 'local-storage',
			judge: 'local',
			run: ({ key, frame }) => {
				try {
					frame().localStorage.setItem(key, '1');
				} catch {}
			},
		},
		{
			name: 'storage-set-item',
			judge: 'local',
			run: ({ key, frame }) => {
				try {
					frame().Storage.prototype.setItem.call(localStorage, key, '1');
				} catch {}
			},
		},
		{
			name: 'indexed-db',
			judge: 'database',
			run: ({ key, frame }) => void frame().indexedDB.open(key),
		},
	],
};
