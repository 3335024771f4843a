import type { At } from './vector.js';

/** What the page knows of a vector. */
interface Sent {
	readonly name: string;
	readonly parsing?: true;
	readonly run?: (at: At) => unknown;
	readonly when?: () => unknown;
}

/** What came of the tries of one phase. */
export interface Told {
	/** By vector and whose: what it returned. */
	readonly outcomes: { [vector: string]: { [whose: string]: string } };
	/** The vectors that do not exist in this engine. */
	readonly missing: string[];
}

/** What a page of leaks has on its window. */
export interface Leaks {
	go(phase: string, loading: boolean): Promise<Told>;
	/** The same once the page is loaded. */
	later(phase: string, loading: boolean): Promise<Told>;
	/** What a decision threw, or nothing. */
	attempt(decide: () => unknown): Promise<string>;
	/** The tries of a page that was just loaded. */
	going: Promise<Told>;
}

/** Runs in the page, sent as source: makes the vectors run, each for the tracker and, as a control, for the friend. */
export function leaks(vectors: Sent[], following: { readonly [phase: string]: string }): Leaks {
	// The page may hide or replace any of these.
	const { createElement, createElementNS } = Document.prototype;
	const { appendChild } = Node.prototype;
	const wait = setTimeout.bind(window);
	const root = document.documentElement;
	const memory: { [key: string]: Record<string, unknown> } = {};
	let targets = 0;

	const prepare = (name: string, whose: string, phase: string): At => {
		const make = ((tag: string) => createElement.call(document, tag)) as At['make'];
		const host = `${name}.${whose}.example`;
		const body = root.querySelector('body') ?? root;
		const place = body.appendChild(make('div'));
		const inside = (frame: HTMLIFrameElement) => appendChild.call(body, frame) as HTMLIFrameElement;
		memory[`${name} ${whose}`] ??= {};
		return {
			to: (file = '') => `${window.location.protocol}//${host}/${phase}/${file}`,
			near: (file = '') => `${window.location.origin}/${whose}/${name}/${phase}/${file}`,
			later: (file = '') => `${window.location.protocol}//${host}/${following[phase]}/${file}`,
			decoy: (file = '') => `${window.location.protocol}//decoy.friend.example/${phase}/${file}`,
			host,
			key: `${whose === 'tracker' ? '_t' : 'own'}_${name}.${phase}`,
			phase,
			mine: memory[`${name} ${whose}`] as Record<string, unknown>,
			place,
			make,
			svg: ((tag: string) => createElementNS.call(document, 'http://www.w3.org/2000/svg', tag)) as At['svg'],
			frame: () => inside(make('iframe')).contentWindow as Window & typeof globalThis,
			target() {
				const frame = make('iframe');
				frame.name = `target-${targets++}`;
				inside(frame);
				return frame.name;
			},
			hear: (target, events) =>
				new Promise((done) => {
					const heard: string[] = [];
					const end = () => done(heard.join(' '));
					for (const event of events.split(' '))
						target.addEventListener(event, () => {
							// Not the window's business as well.
							heard.push(event);
							if (heard.length === 1) wait(end, 150);
						});
					wait(end, 3000);
				}),
			turncoat(first, then) {
				let asked = 0;
				return { toString: () => (asked++ ? then : first) };
			},
		};
	};

	const go = async (phase: string, loading: boolean): Promise<Told> => {
		const told: Told = { outcomes: {}, missing: [] };
		const tries: Promise<unknown>[] = [];
		for (const { name, run, when, parsing } of vectors) {
			if (when && !when()) told.missing.push(name);
			else if (run && (loading || !parsing)) {
				const outcomes: { [whose: string]: string } = {};
				told.outcomes[name] = outcomes;
				for (const whose of ['tracker', 'friend']) {
					const attempt = async () => run(prepare(name, whose, phase));
					const late = new Promise((done) => wait(done, 4000, 'nothing'));
					tries.push(
						Promise.race([attempt(), late]).then(
							(outcome) => {
								outcomes[whose] = typeof outcome === 'string' ? outcome : '';
							},
							(error) => {
								outcomes[whose] = `threw ${error}`;
							},
						),
					);
				}
			}
		}
		for (const one of tries) await one;
		return told;
	};
	const later = (phase: string, loading: boolean): Promise<Told> =>
		new Promise<void>((done) => window.addEventListener('load', () => wait(done))).then(() => go(phase, loading));
	const attempt = async (decide: () => unknown): Promise<string> => {
		try {
			await decide();
			return '';
		} catch (error) {
			return `${error}`;
		}
	};
	return { go, later, attempt, going: Promise.resolve({ outcomes: {}, missing: [] }) };
}
