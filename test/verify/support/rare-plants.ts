import { inline, leak, type Plant, serve } from './plant.js';

/** Ways out that few pages use, and few tools watch. */
export const RARE_PLANTS: readonly Plant[] = [
	leak('favicon', (url) => ({ head: `<link rel="icon" href="${url}">` })),
	leak('manifest', (url) => ({ head: `<link rel="manifest" href="${url}">` })),
	leak('modulepreload', (url) => ({ head: `<link rel="modulepreload" href="${url}">` })),
	leak('dynamic-import', (url) => ({ head: inline(`import("${url}")`) })),
	leak('poster', (url) => ({ body: `<video poster="${url}"></video>` })),
	leak('embed', (url) => ({ body: `<embed src="${url}">` })),
	leak('svg-image', (url) => ({ body: `<svg><image href="${url}" width="9" height="9"/></svg>` })),
	leak('image-set', (url) => ({ body: `<p style="content: image-set('${url}' 1x)">i</p>` })),
	leak('speculation', (url) => ({
		head: `<script type="speculationrules">{"prefetch":[{"source":"list","urls":["${url}"],"eagerness":"immediate"}]}</script>`,
	})),
	leak('visibility', (url) => ({
		head: inline(`addEventListener("visibilitychange", () => navigator.sendBeacon("${url}", "x"))`),
	})),
	leak('worklet', (url) => ({ head: inline(`new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule("${url}")`) })),
	leak('web-transport', (url) => ({ head: inline(`new WebTransport("${url}").ready.catch(() => {})`) })),
	leak('fetch-later', (url) => ({ head: inline(`fetchLater("${url}", { activateAfter: 50 })`) })),
	leak('popup', (url) => ({
		head: inline(`document.addEventListener("click", () => open("${url}"), { once: true })`),
	})),
	leak('refresh', (url) => ({
		body: '<iframe src="/refresh.html"></iframe>',
		on: serve('/refresh.html', `<meta http-equiv="refresh" content="0;url=${url}">`, 'text/html'),
	})),
	leak('link-preload', (url) => ({ headers: () => ({ link: `<${url}>; rel=preload; as=image` }) })),
	leak('reporting', (url) => ({
		headers: () => ({
			'reporting-endpoints': `csp="${url}"`,
			'content-security-policy-report-only': "img-src 'none'; report-to csp",
		}),
		body: '<img src="/own.png" alt="">',
	})),
	leak('rtc', () => ({
		head: inline(
			`const pc = new RTCPeerConnection({ iceServers: [{ urls: "stun:rtc.forgot.example:3478" }] });
pc.createDataChannel("x"); pc.createOffer().then((offer) => pc.setLocalDescription(offer))`,
		),
	})),
	{
		name: 'a file of the page alone',
		finds: ['undeclared-storage private-file'],
		head: inline('navigator.storage.getDirectory().then((top) => top.getFileHandle("private-file", { create: true }))'),
	},
	{
		name: 'a partitioned cookie of a frame',
		finds: ['undeclared-cookie chip'],
		body: '<iframe src="https://widget.example/chip"></iframe>',
		on: (world) =>
			world.on('widget.example', '/chip', {
				headers: { 'set-cookie': 'chip=1; Path=/; Secure; SameSite=None; Partitioned' },
			}),
	},
	{
		name: 'a mark that names nothing, and a vendor that nobody knows',
		finds: ['setup services[0].preset', 'setup stat'],
		body: '<iframe data-consent="stat" data-src="https://stats.example/frame" width="300" height="200"></iframe>',
		config: { services: [{ id: 'stats', category: 'analytics', preset: 'meta-pixl', urls: ['stats.example/*'] }] },
	},
	{
		name: 'a policy of the page itself that keeps vendors away after consent',
		finds: ['setup map', 'setup stats'],
		headers: () => ({ 'content-security-policy': "script-src 'self' 'unsafe-inline'; frame-src 'self'" }),
		body: `<script type="text/plain" data-consent="stats" data-src="https://stats.example/x"></script>
<iframe data-consent="map" data-src="https://map.example/frame" width="300" height="200"></iframe>`,
		config: {
			services: [
				{ id: 'stats', category: 'analytics', urls: ['stats.example/*'] },
				{ id: 'map', category: 'functional', urls: ['map.example/*'] },
			],
		},
	},
	{
		name: 'a bucket of storage',
		finds: ['undeclared-storage a-bucket'],
		head: inline('navigator.storageBuckets.open("a-bucket")'),
	},
	{
		name: 'a cookie by a service worker',
		finds: ['undeclared-cookie by-worker'],
		head: inline('navigator.serviceWorker.register("/cookie-worker.js", { scope: "/c/" })'),
		on: serve('/cookie-worker.js', 'cookieStore.set("by-worker", "1")'),
	},
];
