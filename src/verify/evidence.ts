/** The phases of a visit, in order: before an answer, after a refusal, after an acceptance, and after its withdrawal. */
export const PHASES = ['before', 'refused', 'accepted', 'withdrawn'] as const;

/** One phase of a visit. */
export type Phase = (typeof PHASES)[number];

/** The words for each phase. */
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
	/** The browser's name for its kind (`Script`, `Image`, `Ping`), or `WebSocket`, `WebTransport`, `WebRTC`, `Preconnect`. */
	readonly kind: string;
	/** The kind of target that sent it: `page`, `iframe`, `worker`, `shared_worker`, `service_worker`. */
	readonly from: string;
	/** The tab, counted from 1. */
	readonly tab: number;
	/** The place in a script or document that caused it, `https://…:12`. */
	readonly initiator: string;
	/** The address that redirected to this one. */
	readonly redirectedFrom?: string;
	/** The browser's reason for not sending it; missing if it was sent. */
	blocked?: string;
	/** Was it answered without the network? */
	cached?: true;
}

/** A cookie that was set or changed. */
export interface SeenCookie extends Seen {
	readonly name: string;
	readonly domain: string;
	readonly path: string;
	/** The lifetime in days; `null` for a session cookie. */
	readonly days: number | null;
	readonly httpOnly: boolean;
	/** The address whose `Set-Cookie` header set it, or `script`. */
	readonly by: string;
}

/** A stored item, database, cache, file or bucket that was written. */
export interface SeenStorage extends Seen {
	/** A `file` is in the origin's private file system. A `bucket` is one of the Storage Buckets API. */
	readonly kind: 'localStorage' | 'sessionStorage' | 'IndexedDB' | 'cache' | 'file' | 'bucket';
	readonly origin: string;
	readonly name: string;
}

/** A screenshot of a page: a JPEG in base64. */
export interface Shot {
	readonly phase: Phase;
	readonly page: string;
	readonly jpeg: string;
}

/** The visitor's region and privacy signal. */
export interface Scenario {
	/** `JP`, `DE`, `US-CA`; empty for an unknown region. */
	readonly region: string;
	/** Is Global Privacy Control on? */
	readonly gpc: boolean;
}

/** Everything that was seen of one site in one scenario, by both visitors. */
export interface Evidence {
	readonly scenario: Scenario;
	/** The address of the first page. */
	readonly site: string;
	readonly pages: string[];
	/** The tool that asks for consent: `sekisho`, a product, or a rule of autoconsent; empty if none was found. */
	readonly banner: string;
	/** The phases that could not be reached as a visitor reaches them, and why. */
	readonly unreached: { readonly phase: Phase; readonly why: string }[];
	readonly requests: SeenRequest[];
	readonly cookies: SeenCookie[];
	/** Everything that was stored at the end of the refusal and of the withdrawal. */
	readonly leftovers: (SeenCookie | SeenStorage)[];
	readonly storage: SeenStorage[];
	readonly shots: Shot[];
	/** The configuration in the page, as text; `undefined` if there is none. */
	readonly config?: string;
	/** Files of Sekisho that did not load or start, and why. */
	readonly troubles?: { readonly file: string; readonly page: string; readonly why: string }[];
	/** The ids in the owner's marks. */
	readonly marks?: { readonly id: string; readonly page: string }[];
	/** The text of the notices in the pages, and later of the policy page; `undefined` if none was found. */
	readonly notice?: string;
	/** Hosts of the site that are aliases (`CNAME`): the host, and its target. */
	readonly aliases: { readonly host: string; readonly target: string }[];
}
