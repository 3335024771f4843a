import { readdirSync, readFileSync } from 'node:fs';
import { getEntity } from 'third-party-web';
import { getDomain } from 'tldts';
import { describe, expect, it } from 'vitest';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';

// Whose hosts are these? A public list of third parties (HTTP Archive's third-party-web) is asked about every address of
// the catalogue: it names the vendor, or the recipient, or the difference is explained here.

const FOLDER = new URL('../../src/catalogue/', import.meta.url);
const entries = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file): CatalogueEntry => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')));

/** What the list calls these vendors, where it has another name for them. */
const OTHER_NAMES: { readonly [id: string]: readonly string[] } = {
	'meta-pixel': ['Facebook'],
	'microsoft-clarity': ['Bing Ads'],
	'microsoft-uet': ['Bing Ads'],
	'x-pixel': ['Twitter'],
	// Its tag is on a host that serves everybody's packages.
	snowplow: ['JSDelivr'],
};

/** Domains that the list does not know and that do not tell the vendor's name; each was read elsewhere. */
const UNKNOWN = new Set([
	'flvcdn.net',
	'nakanohito.jp',
	'site.com',
	'smart-bdash.com',
	'snplow.net',
	'usemessages.com',
]);

/** Words that say nothing about who a company is. */
const COMMON = /^(inc|llc|ltd|sa|the|and|of|com|corporation|ads?|tag|analytics|web|pixel|embed|co|kg|cloud|for)$/;

const wordsOf = (...names: readonly string[]) =>
	names.flatMap((name) => name.toLowerCase().match(/[a-z\d]{2,}/g) ?? []).filter((word) => !COMMON.test(word));

/** The host of a pattern, with letters in the place of `*`; nothing for an address on the site itself. */
const hostOf = (pattern: string) =>
	pattern
		.split('/')[0]
		?.replace(/^\*\.?/, 'www.')
		.replaceAll('*', 'x');

const hosts = entries.flatMap(({ id, urls }) =>
	[...new Set(urls.map(hostOf))].map((host) => [id, host ?? ''] as const),
);

describe('the hosts of the catalogue', () => {
	it.each(hosts.filter(([, host]) => host))('%s: %s is the vendor’s', (id, host) => {
		const { name, provider } = entries.find((entry) => entry.id === id) as CatalogueEntry;
		const recipient = typeof provider.name === 'string' ? provider.name : Object.values(provider.name).join(' ');
		const ours = wordsOf(name, recipient, ...(OTHER_NAMES[id] ?? []));
		const found = getEntity(`https://${host}/`);
		const domain = getDomain(host) ?? '';
		if (!found) return expect(UNKNOWN.has(domain) || ours.some((word) => domain.includes(word)), domain).toBe(true);
		const theirs = wordsOf(found.name, found.company ?? '');
		expect(
			theirs.filter((word) => ours.includes(word)),
			`the list calls its owner ${found.name} (${found.company})`,
		).not.toEqual([]);
	});

	it('explains nothing that needs no explanation', () => {
		const domains = new Set(hosts.map(([, host]) => getDomain(host)));
		expect([...UNKNOWN].filter((domain) => !domains.has(domain))).toEqual([]);
	});
});

describe('the sources of the catalogue', () => {
	it.each(entries.map((entry) => [entry.id, entry] as const))('%s: each once, on a day that has been', (_, entry) => {
		const urls = entry.sources.map(({ url, facts }) => `${url} ${facts}`);
		expect(new Set(urls).size).toBe(urls.length);
		for (const { read } of entry.sources) expect(Date.parse(read)).toBeLessThanOrEqual(Date.now());
	});
});
