import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cdn, regionOf } from '../../src/server/region-of.js';

const netlify = (geo: unknown) => btoa(JSON.stringify(geo));

describe('the region of a request', () => {
	it.each<[Cdn, Record<string, string>, string | undefined]>([
		['cloudflare', { 'cf-ipcountry': 'JP' }, 'JP'],
		['cloudflare', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'US-CA'],
		['cloudflare', { 'cf-ipcountry': 'T1' }, undefined],
		['cloudflare', { 'cf-ipcountry': 'XX' }, undefined],
		['cloudfront', { 'cloudfront-viewer-country': 'FR', 'cloudfront-viewer-country-region': 'IDF' }, 'FR-IDF'],
		['vercel', { 'x-vercel-ip-country': 'us', 'x-vercel-ip-country-region': 'ny' }, 'US-NY'],
		['netlify', { 'x-nf-geo': netlify({ country: { code: 'RE' }, subdivision: { code: 'RE' } }) }, 'RE-RE'],
		['netlify', { 'x-nf-geo': 'not base64 at all' }, undefined],
		['akamai', { 'x-akamai-edgescape': 'georegion=246,country_code=GB,region_code=EN,city=LONDON' }, 'GB-EN'],
		['app-engine', { 'x-appengine-country': 'US', 'x-appengine-region': 'ca' }, 'US-CA'],
		['app-engine', { 'x-appengine-country': 'ZZ' }, undefined],
	])('is read from what %s adds: %o', (cdn, headers, region) => {
		expect(regionOf(headers, cdn)).toBe(region);
		expect(regionOf(new Headers(headers), cdn)).toBe(region);
		expect(regionOf(headers)).toBe(region);
	});

	it('is not taken from the header of a network that is not in front', () => {
		expect(regionOf({ 'cf-ipcountry': 'US' }, 'vercel')).toBeUndefined();
	});

	it('is unknown where two networks tell two countries: one of them is forged', () => {
		const edgescape = 'country_code=US,region_code=CA';
		expect(regionOf({ 'cf-ipcountry': 'DE', 'x-akamai-edgescape': edgescape })).toBeUndefined();
		// Nor is a network overruled that knows no country.
		expect(regionOf({ 'cf-ipcountry': 'T1', 'x-akamai-edgescape': edgescape })).toBeUndefined();
		expect(regionOf({ 'cf-ipcountry': 'JP, US', 'x-akamai-edgescape': edgescape })).toBeUndefined();
		expect(regionOf({ 'cf-ipcountry': 'DE', 'x-akamai-edgescape': edgescape }, 'cloudflare')).toBe('DE');
	});

	it('is the country where two networks tell one country and not one subdivision', () => {
		const edgescape = 'country_code=US,region_code=CA';
		expect(regionOf({ 'cf-ipcountry': 'US', 'x-akamai-edgescape': edgescape })).toBe('US');
		const headers = { 'cf-ipcountry': 'US', 'cf-region-code': 'NY', 'x-akamai-edgescape': edgescape };
		expect(regionOf(headers)).toBe('US');
		expect(regionOf({ ...headers, 'cf-region-code': 'CA' })).toBe('US-CA');
	});

	it('keeps a subdivision that is written in full', () => {
		expect(regionOf({ 'cf-ipcountry': 'US', 'cf-region-code': 'US-CA' })).toBe('US-CA');
	});

	it('is a country, a subdivision or nothing, whatever the headers are', () => {
		const name = fc.constantFrom(
			'cf-ipcountry',
			'cf-region-code',
			'x-nf-geo',
			'x-akamai-edgescape',
			'x-vercel-ip-country',
		);
		fc.assert(
			fc.property(fc.dictionary(name, fc.anything()), (headers) => {
				const region = regionOf(headers as Record<string, string>);
				expect(region === undefined || /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(region)).toBe(true);
			}),
		);
		for (const headers of [undefined, null, 7]) expect(regionOf(headers as never)).toBeUndefined();
	});
});
