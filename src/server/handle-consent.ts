import type { Options, Words } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { buildDecision, type ChoiceInput } from '../decision/build-decision.js';
import type { Stored } from '../decision/codec.js';
import type { Consent, Method } from '../decision/consent.js';
import { decide } from '../decision/decide.js';
import { honorsSignal } from '../decision/honors-signal.js';
import { DAY_S } from '../lib/time.js';
import type { ConsentRecord } from '../record/consent-record.js';
import { type Decided, recordOf } from '../record/record-of.js';
import { consentCookie } from './consent-cookie.js';
import { expireCookies, expiries } from './expire-cookies.js';
import { fieldOf } from './field-of.js';
import { findStored } from './find-stored.js';
import { hostBeside } from './host-beside.js';
import { preferencesPage } from './preferences-page.js';
import { readConsent, standing } from './read-consent.js';
import { readForm } from './read-form.js';
import { readSignals } from './read-signals.js';
import type { RequestTarget } from './request-target.js';
import { configFor, type ServerVisit } from './resolve-once.js';
import { isSameOrigin } from './same-origin.js';
import { readShown } from './shown-field.js';
import { visitorLanguage } from './visitor-language.js';
import { isSent, writtenName } from './written-name.js';

/** The options of `handleConsent`. */
export interface HandleConsentOptions extends RequestTarget {
	/** The visitor's region, as `regionOf` returns it. A region in the configuration takes precedence. */
	readonly region?: string | undefined;
	/** The language of the preferences page, a BCP 47 tag. @default the configuration's, else the browser's, else English */
	readonly language?: string | undefined;
	/** The default words of that language. `en` and `ja` are built in; the package has a file for each other language. */
	readonly words?: Words | undefined;
	/**
	 * Stores the record of each decision, as `records.follow` of `sekisho/records` does. The response does not wait for it,
	 * and is the same if it throws or rejects.
	 * @param earlierId the `consentId` of the visitor's earlier decision, if there is one
	 */
	readonly onDecision?: ((record: ConsentRecord, earlierId: string | undefined) => unknown) | undefined;
}

/** The decision of each button, by the value of the field `action`. */
const DECISIONS: ReadonlyMap<string, { readonly method: Method; readonly wanted?: boolean }> = new Map([
	['accept', { method: 'accept', wanted: true }],
	['reject', { method: 'reject', wanted: false }],
	['withdraw', { method: 'withdraw', wanted: false }],
	['save', { method: 'choose' }],
]);

/**
 * Serves consent without JavaScript: takes a visitor's choice from an HTML form, at one address of the site.
 *
 * - `GET` returns the preferences as a page of its own.
 * - `POST` takes a decision. The field `action` is `accept`, `reject`, `withdraw` or `save`. With `save`, the categories and
 *   services whose ids are names of fields are allowed, and no others. The response sets the consent cookie in the same
 *   format as the page, with a new id, and expires the cookies of refused services. It redirects with 303 to the page in the
 *   field `return`, or else to the page from which the form was posted.
 *
 * A form that another site posts is refused with 403. A request never makes it reject.
 * @param request a Web-standard request; for Node see `nodeConsentHandler`
 * @param config the configuration of the page. It is resolved once: pass the same object every time
 * @param options give `host` and `secure` if a proxy in front of the server changes them. The cookie is called
 * `__Host-sekisho` only if it is known that the visitor came by https, or the request has a cookie of that name
 * @returns a Web-standard response
 * @example
 * if (new URL(request.url).pathname === '/consent') return handleConsent(request, config);
 */
export async function handleConsent(
	request: Request,
	config: Options,
	options: HandleConsentOptions = {},
): Promise<Response> {
	const { method } = request;
	if (method === 'POST') return takeDecision(request, config, options);
	if (method === 'GET' || method === 'HEAD') return showPreferences(request, config, options);
	return answer(405, 'Method not allowed', { Allow: 'GET, HEAD, POST' });
}

async function takeDecision(request: Request, options: Options, settings: HandleConsentOptions): Promise<Response> {
	const url = new URL(request.url);
	const where = { host: settings.host ?? url.host, secure: settings.secure ?? url.protocol === 'https:' };
	if (!isSameOrigin(request.headers, where.host)) return answer(403, 'This form was not sent by a page of this site.');
	const form = await readForm(request);
	if (!form) return answer(415, 'Send a form: application/x-www-form-urlencoded, at most 16 kB.');
	const back = pathOnSite(form.get('return') ?? request.headers.get('referer') ?? '', where.host);
	// A form with two different answers is not a decision.
	const [action = '', ...more] = new Set(form.getAll('action'));
	const decision = more.length > 0 ? undefined : DECISIONS.get(action);
	if (!decision) return showPreferences(request, options, settings, { back });
	const config = configFor(options, visitOf(request, settings));
	const cookies = request.headers.get('cookie');
	const earlier = findStored(cookies, config);
	const before = standing(config, earlier);
	const wanted = decision.wanted ?? chosen(config, form);
	if (lacksStatement(config, before, wanted, form))
		return showPreferences(request, options, settings, { back, unconfirmed: true });
	const stored = buildDecision({
		config,
		before,
		stored: earlier,
		method: decision.method,
		input: wanted,
	});
	handOnRecord({ config, stored, before, after: decide(config, stored, Date.now()) }, earlier, {
		request,
		form,
		settings,
		where,
	});
	const response = new Response(null, { status: 303, headers: { Location: back, 'Cache-Control': 'no-store' } });
	for (const line of setCookies({ config, options, stored, cookies, where }))
		response.headers.append('Set-Cookie', line);
	return response;
}

/** The request that a decision came with. */
interface Occasion {
	readonly request: Request;
	readonly form: URLSearchParams;
	readonly settings: HandleConsentOptions;
	readonly where: { readonly host: string };
}

/** Passes the record of a decision to `onDecision`. Errors are ignored, because the decision is valid without a record. */
async function handOnRecord(decided: Decided, earlier: Stored | undefined, occasion: Occasion): Promise<void> {
	const { request, form, settings, where } = occasion;
	const { onDecision, language } = settings;
	if (!onDecision) return;
	try {
		const acceptLanguage = request.headers.get('accept-language');
		const record = recordOf(decided, {
			source: 'form',
			// A browser sends it if a person submitted the form: https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header
			trusted: request.headers.get('sec-fetch-user') === '?1',
			language: visitorLanguage(decided.config.options, { language, acceptLanguage, words: settings.words }),
			textHash: '',
			layer: null,
			...readShown(form),
			site: where.host,
			importedFrom: null,
		});
		await onDecision(record, earlier?.decision.id);
	} catch {
		// The owner's function failed. The visitor gets the same response, and the owner can catch the error there.
	}
}

/** The visitor's region and signal. */
const visitOf = ({ headers }: Request, { region }: HandleConsentOptions): ServerVisit => ({
	region,
	gpc: readSignals(headers).gpc,
});

/** A decision that was posted. */
interface Taken {
	readonly config: Config;
	readonly options: Options;
	readonly stored: Stored;
	/** The `Cookie` header of the request. */
	readonly cookies: string | null;
	readonly where: RequestTarget;
}

/** The lines that set the consent cookie, expire one under another name, and expire the cookies of refused services. */
function setCookies({ config, options, stored, cookies, where }: Taken): string[] {
	const consent = decide(config, stored, Date.now());
	const name = writtenName(config, cookies, where.secure);
	const others = config.cookie.names.filter((one) => one !== name && isSent(one, cookies));
	return [
		consentCookie({ config, name, stored, seconds: stored.days * DAY_S, where }),
		...others.flatMap((one) => expiries(one, config, where)),
		...expireCookies(cookies, consent, options, where),
	];
}

/** The choice for every optional category and its services, by id. An id is allowed if the form has a field for it. */
function chosen({ categories, services }: Config, form: URLSearchParams): ChoiceInput {
	const named = new Set(form.keys());
	const isNamed = (id: string) => named.has(fieldOf(id));
	const wanted: Record<string, boolean> = Object.create(null);
	for (const [id, required] of categories) {
		if (required) continue;
		const own = services.filter(({ category }) => category === id);
		// Our page has no checkbox for a category that has services, but one for each of them.
		const whole = isNamed(id) || (own.length > 0 && own.every((service) => isNamed(service.id)));
		wanted[id] = whole;
		for (const service of own) wanted[service.id] = whole || isNamed(service.id);
	}
	return wanted;
}

/** With `minors`, the first grant needs the visitor's statement about age. Is it needed and missing? */
function lacksStatement(
	{ options, categories }: Config,
	before: Consent,
	wanted: ChoiceInput,
	form: URLSearchParams,
): boolean {
	if (!options.minors || form.has('minors')) return false;
	const isGranted = [...categories].some(([id, required]) => !required && before.choices[id]);
	return !isGranted && (wanted === true || Object.values(Object(wanted)).includes(true));
}

/** The longest path to redirect to, in characters. All headers of a response have to fit into a proxy's buffer. */
const MAX_PATH = 1000;

/** The path and query of an address on this site; `/` for an address of another site, so that nobody can redirect there. */
function pathOnSite(address: string, host: string): string {
	const base = `http://${host}`;
	if (!URL.canParse(address, base)) return '/';
	const { host: target, protocol, pathname, search } = new URL(address, base);
	const isHere = /^https?:$/.test(protocol) && target === hostBeside(`${protocol}//${target}`, host);
	// A browser would read a path that begins with two slashes as another host.
	const path = pathname.replace(/^\/{2,}/, '/') + search;
	return isHere && path.length <= MAX_PATH ? path : '/';
}

/** What the preferences page needs besides the request. */
interface Situation {
	/** The path to which the form leads back. */
	readonly back?: string;
	/** Was the form posted without the statement that `minors` requires? */
	readonly unconfirmed?: boolean;
}

function showPreferences(
	request: Request,
	config: Options,
	settings: HandleConsentOptions,
	{ back, unconfirmed = false }: Situation = {},
): Response {
	const { language, words, host } = settings;
	const url = new URL(request.url);
	const from = url.searchParams.get('return') ?? request.headers.get('referer') ?? '';
	const visit = visitOf(request, settings);
	const consent = readConsent(request.headers.get('cookie'), config, visit);
	const { html, headers } = preferencesPage({
		config,
		consent,
		isSignalHonored: honorsSignal(configFor(config, visit), consent),
		action: url.pathname,
		back: back ?? pathOnSite(from, host ?? url.host),
		unconfirmed,
		language,
		acceptLanguage: request.headers.get('accept-language'),
		words,
	});
	return new Response(request.method === 'HEAD' ? null : html, { status: unconfirmed ? 422 : 200, headers });
}

/** A short answer in plain text. */
const answer = (status: number, text: string, headers: { readonly [name: string]: string } = {}) =>
	new Response(`${text}\n`, {
		status,
		headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
	});
