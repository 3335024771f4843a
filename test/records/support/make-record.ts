import { randomBytes, randomUUID } from 'node:crypto';
import type { ConsentRecord } from '../../../src/record/consent-record.js';

/** A record that a page could send, with a new id. */
export const makeRecord = (changes: Partial<ConsentRecord> = {}): ConsentRecord => ({
	schemaVersion: 1,
	recordId: randomUUID(),
	consentId: randomBytes(6).toString('hex'),
	previousId: null,
	previousHash: null,
	eventTime: '2026-04-01T09:30:00.000Z',
	event: 'ConsentGiven',
	choices: { necessary: true, analytics: true, marketing: true },
	source: 'banner',
	trusted: true,
	regime: 'opt-in',
	regimeSource: 'config',
	region: 'JP',
	language: 'ja',
	policyVersion: '2026-04-01',
	textHash: 'a'.repeat(64),
	configHash: 'b'.repeat(64),
	codeHash: '0a1b2c3d',
	layer: 'banner',
	validUntil: '2026-09-28T09:30:00.000Z',
	controller: '株式会社Example',
	site: 'www.example.com',
	importedFrom: null,
	...changes,
});

/** A request that a page sends with a record. */
export const post = (body: unknown, headers: { readonly [name: string]: string } = {}): Request =>
	new Request('https://www.example.com/consent-records', {
		method: 'POST',
		headers: { 'Content-Type': 'application/json', ...headers },
		body: typeof body === 'string' ? body : JSON.stringify(body),
	});
