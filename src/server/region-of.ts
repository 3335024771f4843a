import type { RequestHeaders } from './read-signals.js';

/** A content delivery network or platform that adds the visitor's location to a request. */
export type Cdn = 'akamai' | 'app-engine' | 'cloudflare' | 'cloudfront' | 'netlify' | 'vercel';

/** Reads a country and, if the network knows it, its subdivision. Throws if a header is malformed. */
type Reader = (header: (name: string) => string) => readonly [country: string, subdivision?: string];

/** One reader for each network, in alphabetical order, each with the vendor's documentation of its headers. */
const READERS: { readonly [cdn in Cdn]: Reader } = {
	// https://techdocs.akamai.com/property-mgr/docs/content-tgting
	akamai: (header) => {
		const facts = new Map(
			header('x-akamai-edgescape')
				.split(',')
				.map((fact) => fact.trim().split('=', 2) as [string, string]),
		);
		return [facts.get('country_code') ?? '', facts.get('region_code')];
	},
	// https://cloud.google.com/appengine/docs/standard/reference/request-headers
	'app-engine': (header) => [header('x-appengine-country'), header('x-appengine-region')],
	// https://developers.cloudflare.com/network/ip-geolocation/ and, for the region, the managed transform of visitor headers
	cloudflare: (header) => [header('cf-ipcountry'), header('cf-region-code')],
	// https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
	cloudfront: (header) => [header('cloudfront-viewer-country'), header('cloudfront-viewer-country-region')],
	// https://docs.netlify.com/build/edge-functions/api/#geo: JSON, base64
	netlify: (header) => {
		const { country, subdivision } = JSON.parse(atob(header('x-nf-geo')));
		return [country.code, subdivision?.code];
	},
	// https://vercel.com/docs/headers/request-headers
	vercel: (header) => [header('x-vercel-ip-country'), header('x-vercel-ip-country-region')],
};

/** Codes that are not countries: unknown (XX, ZZ), the Tor network (T1), and larger regions (EU, AP). */
const NO_COUNTRY: ReadonlySet<string> = new Set(['XX', 'ZZ', 'T1', 'EU', 'AP']);

/**
 * Reads a visitor's region from the header that a content delivery network adds to the request. Never throws.
 *
 * A visitor can send such a header as well. So name the network in `cdn`, and make sure that no request reaches the server
 * without passing through it. Without a name, the headers of all networks count: if two of them name two countries, the
 * region is not known, and if they name two subdivisions, only the country counts.
 * @param headers the headers of the request: those of a Web-standard `Request`, or Node's object
 * @param cdn the network in front of the server
 * @returns an ISO 3166-1 country (`JP`), with the ISO 3166-2 subdivision if the network sends it (`US-CA`); `undefined` if
 * the region is not known. Then the strictest regime applies (REG-01)
 * @example
 * const region = regionOf(request.headers, 'cloudflare');
 */
export function regionOf(headers: RequestHeaders, cdn?: Cdn): string | undefined {
	const given = Object(headers);
	const header = (name: string): string => {
		const value = typeof given.get === 'function' ? given.get(name) : given[name];
		return typeof value === 'string' ? value.trim() : '';
	};
	const readers = cdn === undefined ? Object.values(READERS) : [READERS[cdn]];
	const told = new Set<string>();
	for (const read of readers) {
		try {
			const [country, subdivision] = read(header);
			if (country) told.add(regionFrom(country, subdivision));
		} catch {
			// The header is not in the network's format, so it counts as missing.
		}
	}
	// A network that does not know the country has said so with an empty one.
	const [country = '', ...others] = new Set([...told].map((region) => region.slice(0, 2)));
	if (others.length > 0) return undefined;
	return (told.size === 1 ? [...told][0] : country) || undefined;
}

/** Joins a country and a subdivision to a region; empty if the country is not a country's code. */
function regionFrom(country: string, subdivision = ''): string {
	const code = country.toUpperCase();
	if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return '';
	const part = subdivision.toUpperCase().replace(`${code}-`, '');
	return /^[A-Z\d]{1,3}$/.test(part) ? `${code}-${part}` : code;
}
