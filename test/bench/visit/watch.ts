/** What a page tells of its visit, in ms since the navigation unless said otherwise. */
export interface Watched {
	/** The first paint that has content. */
	fcp: number;
	/** The largest picture or text painted so far. */
	lcp: number;
	/** How much the layout shifted by itself, without a unit. */
	cls: number;
	/** The longest task before the press (ms); 0 when none took 50. */
	longest: number;
	/** The longest task from the press on (ms). */
	after: number;
	/** When the first frame was painted in which the banner can be seen; 0 when there is none. */
	visible: number;
	/** When the first one was since which it has neither moved nor changed. */
	settled: number;
	/** From the press to the frame after it (ms). */
	pressed: number;
	/** From the press until the gated script ran (ms). */
	ran: number;
	/** When the gated script ran. */
	ranAt: number;
}

/** Watches a page; runs in it before any other script. @param banner a selector */
export function watch(banner: string | undefined): void {
	const seen: Watched = {
		fcp: 0,
		lcp: 0,
		cls: 0,
		longest: 0,
		after: 0,
		visible: 0,
		settled: 0,
		pressed: 0,
		ran: 0,
		ranAt: 0,
	};
	(window as { seen?: Watched }).seen = seen;
	const observe = (type: string, take: (entry: PerformanceEntry) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
	observe('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.fcp = startTime;
	});
	observe('largest-contentful-paint', ({ startTime }) => {
		seen.lcp = startTime;
	});
	observe('layout-shift', (entry) => {
		const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
		if (!hadRecentInput) seen.cls += value;
	});
	let press = Number.POSITIVE_INFINITY;
	observe('longtask', ({ startTime, duration }) => {
		const when = startTime + duration > press ? 'after' : 'longest';
		seen[when] = Math.max(seen[when], duration);
	});
	observe('mark', ({ name, startTime }) => {
		if (name !== 'ran' || seen.ranAt) return;
		seen.ranAt = startTime;
		seen.ran = startTime - press;
	});
	addEventListener(
		'click',
		({ timeStamp }) => {
			press = timeStamp;
			const { port1, port2 } = new MessageChannel();
			// A message that is sent from a frame arrives after its paint.
			port1.onmessage = () => {
				seen.pressed = performance.now() - timeStamp;
			};
			requestAnimationFrame(() => port2.postMessage(0));
		},
		true,
	);
	if (!banner) return;
	let last = '';
	const { port1, port2 } = new MessageChannel();
	// A message that is sent from a frame arrives after its paint.
	port1.onmessage = ({ data: isNew }) => {
		seen.visible ||= performance.now();
		if (isNew) seen.settled = performance.now();
	};
	const look = (): void => {
		requestAnimationFrame(look);
		const element = document.querySelector(banner);
		if (!element) return;
		const { top, bottom, width, height } = element.getBoundingClientRect();
		let opacity = 1;
		for (let at: Element | null = element; at; at = at.parentElement) opacity *= Number(getComputedStyle(at).opacity);
		const isSeen =
			element.checkVisibility({ visibilityProperty: true }) && width * height > 0 && top < innerHeight && bottom > 0;
		if (!isSeen || opacity < 0.1) return;
		const state = `${top} ${bottom} ${width} ${height} ${opacity}`;
		port2.postMessage(state !== last);
		last = state;
	};
	requestAnimationFrame(look);
}
