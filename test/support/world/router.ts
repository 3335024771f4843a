import { wildcard } from './wildcard.js';

/** One request as the network saw it. `path` carries the query; `body` is filled once it has all arrived. */
export interface Hit {
	readonly method: string;
	/** As the browser named it, with a port only when that is not the scheme's own. */
	readonly host: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly secure: boolean;
	body: string;
}

/** What is sent back. A plain string is a page of HTML. */
export type Answer =
	| string
	| {
			status?: number;
			headers?: Record<string, string | string[]>;
			/** Pieces are sent as they come. */
			body?: string | Uint8Array | AsyncIterable<string>;
	  };

/** An answer, or a function that makes one; a promise of one is a slow server. */
export type Handler = Answer | ((hit: Hit) => Answer | Promise<Answer>);

/** A choice among hits; both patterns may use `*`. A path without `?` is compared without the query. */
export interface Where {
	host?: string;
	path?: string;
}

/** Whether a hit is one of those that `where` means. */
export function concerns({ host = '*', path = '*' }: Where, hit: Hit): boolean {
	const asked = path.includes('?') ? hit.path : hit.path.replace(/\?.*/s, '');
	return wildcard(host, hit.host) && wildcard(path, asked);
}

/** Who answers for which address: the newest registration of a test, else the newest that stays. */
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
