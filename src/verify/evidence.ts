/** What a visitor has answered, in the order of a visit: nothing yet, no, yes, and no after yes. */
export const PHASES = ['before', 'refused', 'accepted', 'withdrawn'] as const;

/** One of them. */
export type Phase = (typeof PHASES)[number];

/** The words for each. */
export const WHEN: { readonly [phase in Phase]: string } = {
	before: 'before a choice',
	refused: 'after a refusal',
	accepted: 'after consent',
	withdrawn: 'after a withdrawal',
};

/** Something that was seen, and when. */
interface Seen {
	readonly phase: Phase;
	/** Milliseconds since the visit began. */
	readonly at: number;
	/** The address of the page that was open. */
	readonly page: string;
}

/** A request as the browser's network saw it. */
export interface SeenRequest extends Seen {
	readonly url: string;
	readonly method: string;
	/** The browser's word for it (`Script`, `Image`, `Ping`), or `WebSocket`, `WebTransport`, `WebRTC`, `Preconnect`. */
	readonly kind: string;
	/** The kind of target that asked: `page`, `iframe`, `worker`, `shared_worker`, `service_worker`. */
	readonly from: string;
	/** The tab, counted from 1. */
	readonly tab: number;
	/** The place in a script or document that asked, `https://…:12`. */
	readonly initiator: string;
	/** The address that redirected here. */
	readonly redirectedFrom?: string;
	/** Why the browser did not send it. */
	blocked?: string;
	/** It was answered without the network. */
	cached?: true;
}

/** A cookie that was set or changed. */
export interface SeenCookie extends Seen {
	readonly name: string;
	readonly domain: string;
	readonly path: string;
	/** Its lifetime in days; `null` until the browser closes. */
	readonly days: number | null;
	readonly httpOnly: boolean;
	/** The address whose `Set-Cookie` header set it, or `script`. */
	readonly by: string;
}

/** Something else that was written on the visitor's machine. */
export interface SeenStorage extends Seen {
	/** A `file` is one of the origin's private file system, a `bucket` one of the Storage Buckets API. */
	readonly kind: 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'cache' | 'file' | 'bucket';
	readonly origin: string;
	readonly name: string;
}

/** A picture of a page, JPEG in base64. */
export interface Shot {
	readonly phase: Phase;
	readonly page: string;
	readonly jpeg: string;
}

/** What a visitor brings along. */
export interface Scenario {
	/** `JP`, `DE`, `US-CA`; empty for a region that nobody knows. */
	readonly region: string;
	/** Global Privacy Control is on. */
	readonly gpc: boolean;
}

/** Everything that was seen of one visitor. */
export interface Evidence {
	readonly scenario: Scenario;
	/** The first page. */
	readonly site: string;
	readonly pages: string[];
	/** What asks for consent: `sekisho`, the name of a rule of autoconsent, or empty where nothing was found. */
	readonly banner: string;
	/** Phases that could not be reached, and why. */
	readonly unreached: { readonly phase: Phase; readonly why: string }[];
	readonly requests: SeenRequest[];
	readonly cookies: SeenCookie[];
	/** What was still there at the end of the refusal and of the withdrawal. */
	readonly leftovers: (SeenCookie | SeenStorage)[];
	readonly storage: SeenStorage[];
	readonly shots: Shot[];
	/** The configuration in the page, as text; `undefined` where there is none. */
	readonly config?: string;
	/** Files of ours that did not do their work, and why. */
	readonly troubles?: { readonly file: string; readonly page: string; readonly why: string }[];
	/** The ids in the owner's marks. */
	readonly marks?: { readonly id: string; readonly page: string }[];
	/** The words of the notices and of the policy page; `undefined` where none was found. */
	readonly notice?: string;
	/** Aliases of hosts of the site: the name, and the name that it really is. */
	readonly aliases: { readonly host: string; readonly target: string }[];
}
