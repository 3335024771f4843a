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

/** Where the request came from, and in which words it is answered. */
export interface HandleConsentOptions extends RequestTarget {
	/** The visitor's region, as `regionOf` returns it, where the configuration does not have it. */
	readonly region?: string | undefined;
	/** The language of the preferences page, a BCP 47 tag. @default the configuration's, else the browser's, else English */
	readonly language?: string;
	/** The default words of that language: `en` and `ja` are built in, any other is a file of the package. */
	readonly words?: Words;
	/**
	 * Gets the record of each decision, to keep it: `records.follow` of `sekisho/records` does. The answer does not wait for
	 * it, and is the same if it fails.
	 * @param earlierId the `consentId` of the visitor's decision before, where there is one
	 */
	readonly onDecision?: (record: ConsentRecord, earlierId: string | undefined) => unknown;
}

/** What each button of a form decides. */
const DECISIONS: ReadonlyMap<string, { readonly method: Method; readonly wanted?: boolean }> = new Map([
	['accept', { method: 'accept', wanted: true }],
	['reject', { method: 'reject', wanted: false }],
	['withdraw', { method: 'withdraw', wanted: false }],
	['save', { method: 'choose' }],
]);

/**
 * Consent without JavaScript: takes a visitor's choice from a plain form, at one address of the site.
 *
 * - `GET` answers with the preferences as a page of its own.
 * - `POST` takes a decision: the field `action` is `accept`, `reject`, `withdraw` or `save`; with `save`, each category or
 *   service that has a field of its name is allowed, and no other. The answer sets the consent cookie by the same codec
 *   as the page, with a new id, expires the cookies of what was refused, and leads back with 303 to the page in the field
 *   `return`, else to the one that the visitor came from.
 *
 * A form that another site posts is refused with 403: the browser says where it comes from. Never throws for anything
 * in a request.
 * @param request a Web-standard request; for Node see `nodeConsentHandler`
 * @param config the configuration of the page; resolved once, give the same object every time
 * @param options `host` and `secure` where a proxy in front of the server changes them: only where it is known that the
 * visitor came by https, or the request has such a cookie, is the cookie called `__Host-sekisho`
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
	// Whoever sends two answers has given none.
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

/** Hands on the record of a decision; nothing that goes wrong with it changes the decision. */
async function handOnRecord(decided: Decided, earlier: Stored | undefined, occasion: Occasion): Promise<void> {
	const { request, form, settings, where } = occasion;
	const { onDecision, language } = settings;
	if (!onDecision) return;
	try {
		const acceptLanguage = request.headers.get('accept-language');
		const record = recordOf(decided, {
			source: 'form',
			// Only a browser says so, of a form that a person sent (https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header).
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
		// Its owner knows best what it threw; the visitor's answer is the same.
	}
}

/** What a request tells of its visitor, beside the cookies. */
const visitOf = ({ headers }: Request, { region }: HandleConsentOptions): ServerVisit => ({
	region,
	gpc: readSignals(headers).gpc,
});

/** A decision that a form has brought. */
interface Taken {
	readonly config: Config;
	readonly options: Options;
	readonly stored: Stored;
	/** The `Cookie` header of the request. */
	readonly cookies: string | null;
	readonly where: RequestTarget;
}

/** The consent cookie, and an end to one under another name and to the cookies of what is refused. */
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

/** By id, everything that can be chosen: allowed is what the form names. */
function chosen({ categories, services }: Config, form: URLSearchParams): ChoiceInput {
	const named = new Set(form.keys());
	const isNamed = (id: string) => named.has(fieldOf(id));
	const wanted: Record<string, boolean> = Object.create(null);
	for (const [id, required] of categories) {
		if (required) continue;
		const own = services.filter(({ category }) => category === id);
		// A page without a box for the whole category has one for each of its services.
		const whole = isNamed(id) || (own.length > 0 && own.every((service) => isNamed(service.id)));
		wanted[id] = whole;
		for (const service of own) wanted[service.id] = whole || isNamed(service.id);
	}
	return wanted;
}

/** Where `minors` asks for a statement, nothing is allowed for the first time without it. */
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

/** A longer address than any page has; the head of an answer has to fit into a proxy's buffer. */
const MAX_PATH = 1000;

/** An address on this site, without its host; whatever leads elsewhere is the site's front page. */
function pathOnSite(address: string, host: string): string {
	const base = `http://${host}`;
	if (!URL.canParse(address, base)) return '/';
	const { host: target, protocol, pathname, search } = new URL(address, base);
	const isHere = /^https?:$/.test(protocol) && target === hostBeside(`${protocol}//${target}`, host);
	// A path that begins with two slashes would be another host.
	const path = pathname.replace(/^\/{2,}/, '/') + search;
	return isHere && path.length <= MAX_PATH ? path : '/';
}

/** What the preferences page says beside the choices. */
interface Situation {
	/** Where the visitor goes afterwards. */
	readonly back?: string;
	/** The statement of `minors` is missing. */
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
