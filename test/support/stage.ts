import { fileURLToPath } from 'node:url';
import { type Engine, type EngineName, openEngine, type Visitor, type VisitorOptions } from './engines/engine.js';
import { settle } from './wait/settle.js';
import { google } from './world/google.js';
import { openWorld, type World } from './world/world.js';

/** A stage for tests in a real engine: a small internet with the built `dist/` on every host, and a browser in it. */
export interface Stage {
	readonly world: World;
	readonly engine: Engine;
	/** A new visitor with an empty cookie jar. */
	visitor(options?: VisitorOptions): Promise<Visitor>;
	/** Opens a page and waits until nothing more is requested. */
	open(visitor: Visitor, url: string): Promise<void>;
	/** Opens a page, waits until nothing more is requested, and returns the requests, as `traffic` does. */
	visit(visitor: Visitor, url: string): Promise<string[]>;
	/** The requests since the last call, as `GET host/path`, without those for the page itself and for our own files. */
	traffic(visitor: Visitor): Promise<string[]>;
	/** The names of our own files that were requested since `forget`. */
	files(): string[];
	/** Forgets all requests, and the addresses that the test has registered. */
	forget(): void;
	close(): Promise<void>;
}

/** Matches requests for the page under test and for our own files. All other requests need the visitor's consent. */
const OWN = /^GET [^/]+(\/|\/sekisho\/.*|\/page.*)$/;

/** @param whole see `openEngine` */
export async function openStage(name: EngineName, whole = false): Promise<Stage> {
	const world = await openWorld();
	google(world);
	world.folder('*', '/sekisho', fileURLToPath(new URL('../../dist', import.meta.url)));
	const engine = await openEngine(name, world, whole);
	let from = 0;
	const open = async (visitor: Visitor, url: string) => {
		await visitor.open(url);
		await settle(world, visitor);
	};
	const newTraffic = () => {
		const all = world.traffic();
		const added = all.slice(from);
		from = all.length;
		return added.filter((line) => !OWN.test(line));
	};
	return {
		world,
		engine,
		visitor: (options) => engine.visitor(options),
		open,
		async visit(visitor, url) {
			await open(visitor, url);
			return newTraffic();
		},
		async traffic(visitor) {
			await settle(world, visitor);
			return newTraffic();
		},
		files: () =>
			world
				.traffic({ path: '/sekisho/*' })
				.map((line) => line.replace(/\?.*|.*\//g, ''))
				.filter((file) => file !== 'sekisho.js'),
		forget() {
			world.reset();
			from = 0;
		},
		async close() {
			await engine.close();
			await world.close();
		},
	};
}

/** The HTML of a page with the two lines that an owner writes: the configuration and the script. */
export function page(config: unknown, body = '', head = '', lang = 'en'): string {
	const json = JSON.stringify(config).replaceAll('<', '\\u003c');
	return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>page</title>
<script type="application/json" id="sekisho-config">${json}</script>
<script src="/sekisho/sekisho.js"></script>
${head}</head><body><h1>Page</h1>${body}</body></html>`;
}
