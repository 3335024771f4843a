import type { VerifyOptions } from '../../../src/verify/verify-site.js';
import type { World } from '../../support/world/world.js';

/** One fault in a page, and what has to be found. */
export interface Plant {
	readonly name: string;
	/** `code subject` of everything that is found. `HOST` is the host of the page. */
	readonly finds: readonly string[];
	/** HTML above the line that loads Sekisho: nothing there is held. */
	readonly early?: string;
	readonly head?: string;
	readonly body?: string;
	/** Headers of the page, for a visitor with these cookies. */
	readonly headers?: (cookie: string) => Readonly<Record<string, string>>;
	/** Further addresses of the page's host. */
	readonly on?: (world: World, host: string) => void;
	/** Needs a page of its own: it changes the configuration, or how the page is visited. */
	readonly config?: object;
	readonly options?: Partial<VerifyOptions>;
}

/** An address that no service declares; `*.forgot.example` all answer with an empty script that any origin may read. */
export const forgot = (name: string): string => `https://${name}.forgot.example/x`;

export const inline = (code: string): string => `<script>${code}</script>`;

/** Serves a script of the page's own host. */
export const serve =
	(path: string, body: string, type = 'text/javascript') =>
	(world: World, host: string): void =>
		world.on(host, path, { headers: { 'content-type': type }, body });

const undeclared = (name: string) => [`undeclared-party ${name}.forgot.example`];

/** A fault by which `NAME.forgot.example` is asked. */
export const leak = (name: string, parts: (url: string) => Omit<Plant, 'name' | 'finds'>): Plant => ({
	name,
	finds: undeclared(name),
	...parts(forgot(name)),
});
