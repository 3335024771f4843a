import { wildcard } from './wildcard.js';

/** A request as the network saw it. `path` includes the query. `body` is set when it has arrived completely. */
export interface Hit {
	readonly method: string;
	/** The host in the request, with a port if that is not the default of the scheme. */
	readonly host: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly secure: boolean;
	body: string;
}

/** A response. A string is a page of HTML. */
export type Answer =
	| string
	| {
			status?: number;
			headers?: Record<string, string | string[]>;
			/** Pieces are sent as they come. */
			body?: string | Uint8Array | AsyncIterable<string>;
	  };

/** A response, or a function that makes one. With a promise, the server is slow. */
export type Handler = Answer | ((hit: Hit) => Answer | Promise<Answer>);

/** Selects requests. Both patterns may contain `*`. A path without `?` is compared without the query. */
export interface Where {
	host?: string;
	path?: string;
}

/** Does `where` select a request? */
export function concerns({ host = '*', path = '*' }: Where, hit: Hit): boolean {
	const asked = path.includes('?') ? hit.path : hit.path.replace(/\?.*/s, '');
	return wildcard(host, hit.host) && wildcard(path, asked);
}

/** Finds the handler for an address: the newest that the test has registered, else the newest permanent one. */
export class Router {
	#ofTest: [Where, Handler][] = [];
	#staying: [Where, Handler][] = [];

	add(where: Where, handler: Handler, stays = false): void {
		(stays ? this.#staying : this.#ofTest).unshift([where, handler]);
	}

	reset(): void {
		this.#ofTest = [];
	}

	async answer(hit: Hit): Promise<Exclude<Answer, string>> {
		const found = [...this.#ofTest, ...this.#staying].find(([where]) => concerns(where, hit));
		if (!found) return { status: 404 };
		const [, handler] = found;
		const answer = await (typeof handler === 'function' ? handler(hit) : handler);
		return typeof answer === 'string' ? { body: answer } : answer;
	}
}
