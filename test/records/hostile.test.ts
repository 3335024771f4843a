import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConsentRecord } from '../../src/record/consent-record.js';
import { hashOf } from '../../src/record/hash-of.js';
import { figuresPage, handleRecords, nodeRecordsHandler, openRecords, type Records } from '../../src/records/index.js';
import { type Databases, KINDS, startDatabases } from './support/databases.js';
import { makeRecord, post } from './support/make-record.js';

const ATTACKS = [
	"'); drop table sekisho_records; --",
	'" or 1=1',
	'<script>alert(1)</script>',
	'\u0000',
	'\ud800',
	'{{7*7}}',
	'../../etc/passwd',
	'\r\nSet-Cookie: a=b',
	'$(id)',
	'%00',
];

const NAMES = Object.keys(makeRecord()) as (keyof ConsentRecord)[];

/** Values of every kind, those of attackers among them. */
const anything = fc.oneof(fc.constantFrom(...ATTACKS), fc.anything(), fc.string({ unit: 'binary' }), fc.jsonValue());

describe.each(KINDS)('what no page of ours sends, to %s', (kind) => {
	let databases: Databases;
	let records: Records;
	const errors: Error[] = [];
	beforeAll(async () => {
		databases = await startDatabases(kind);
		records = openRecords({
			database: await databases.create(),
			token: 'secret',
			perMinute: 1000,
			onError: (error) => errors.push(error),
		});
		await records.add(makeRecord());
	});
	afterAll(async () => {
		await records?.close();
		await databases?.stop();
	});

	it('a record with any member changed is stored as it is, or refused without being repeated', async () => {
		let taken = 1;
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...NAMES), anything, async (name, value) => {
				const body = JSON.stringify({ ...makeRecord(), [name]: value });
				const answer = await records.handle(post(body));
				expect([201, 204, 400, 409, 413]).toContain(answer.status);
				if (answer.status === 201) taken++;
				const said = await answer.text();
				if (typeof value === 'string' && value.length > 3) expect(said).not.toContain(value);
			}),
			{ numRuns: 400 },
		);
		expect(errors).toEqual([]);
		expect(await records.verify()).toMatchObject({ intact: true, records: taken });
	});

	it('a member more or a member less is refused', async () => {
		for (const name of NAMES) {
			const { [name]: _, ...rest } = makeRecord();
			const answer = await records.handle(post(rest));
			expect([answer.status, await answer.text()]).toEqual([400, `Not a record: ${name}.\n`]);
		}
		for (const name of ['ip', 'userAgent', '__proto__', ...ATTACKS]) {
			const body = JSON.stringify(makeRecord()).replace('{', `{${JSON.stringify(name)}:1,`);
			const answer = await records.handle(post(body));
			expect([answer.status, await answer.text()]).toEqual([400, 'Not a record: an unknown member.\n']);
		}
	});

	it('what is no JSON, no record or too long is refused', async () => {
		for (const body of ['', '{', 'null', '[]', '1', '"x"', `[${JSON.stringify(makeRecord())}]`])
			expect((await records.handle(post(body))).status, body).toBe(400);
		const long = JSON.stringify(makeRecord({ controller: 'x'.repeat(20_000) }));
		expect((await records.handle(post(long))).status).toBe(413);
		// A length that is not said is counted.
		const stream = new Blob([long]).stream();
		const headers = { 'Content-Type': 'application/json' };
		const init = { method: 'POST', body: stream, duplex: 'half', headers };
		expect((await records.handle(new Request('https://x.test/', init as RequestInit))).status).toBe(413);
		for (const method of ['GET', 'PUT', 'DELETE', 'PATCH'])
			expect((await records.handle(new Request('https://x.test/', { method }))).status).toBe(405);
	});

	it('an owner’s question with any id reaches no SQL', async () => {
		const ask = (route: string, method = 'GET') =>
			records.handle(
				new Request(`https://x.test/consent-records/${route}`, { method, headers: { Authorization: 'Bearer secret' } }),
			);
		const before = await records.verify();
		await fc.assert(
			fc.asyncProperty(anything, fc.constantFrom('export', 'erase', 'proof', 'figures'), async (value, route) => {
				const text = encodeURIComponent(
					typeof value === 'string' ? Buffer.from(value).toString() : fc.stringify(value),
				);
				const answer = await ask(
					`${route}?consentId=${text}&recordId=${text}&from=${text}`,
					route === 'erase' ? 'DELETE' : 'GET',
				);
				expect([200, 400, 404]).toContain(answer.status);
			}),
			{ numRuns: 200 },
		);
		expect(errors).toEqual([]);
		expect(await records.verify()).toEqual(before);
	});
});

it('a long chain that somebody forged keeps nobody waiting', async () => {
	const records = openRecords({
		database: ':memory:',
		onError: (error) => {
			throw error;
		},
	});
	const chain: ConsentRecord[] = [];
	for (let before: ConsentRecord | undefined; chain.length < 4000; chain.push(before))
		before = makeRecord({ previousId: before?.recordId ?? null, previousHash: before ? hashOf(before) : null });
	await Promise.all(chain.map(records.add));
	const first = `${chain[0]?.consentId}`;
	// So often that this does not end within the patience of a test where each follows the whole chain.
	await Promise.all(Array.from({ length: 400 }, () => records.follow(makeRecord(), first)));
	// No visitor decides so often. What is asked for one of them ends all the same.
	expect((await records.exportVisitor(first)).length).toBeLessThan(2000);
	await records.close();
});

describe('who asks', () => {
	const withToken = (token: string | undefined, authorization?: string) =>
		openRecords({ database: ':memory:', token }).handle(
			new Request('https://x.test/consent-records/figures', {
				headers: authorization === undefined ? {} : { Authorization: authorization },
			}),
		);

	it('is the owner only with the token, and nobody where there is none', async () => {
		const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
		for (const right of ['Bearer secret', 'bearer secret', basic('me:secret')])
			expect((await withToken('secret', right)).status, right).toBe(200);
		for (const wrong of [
			undefined,
			'',
			'Bearer',
			'Bearer secre',
			'Bearer secret2',
			'secret',
			basic('secret:'),
			basic('a:b'),
		])
			expect((await withToken('secret', wrong)).status, wrong).toBe(401);
		for (const any of [undefined, 'Bearer undefined', 'Bearer ', basic('a:'), basic('a:undefined')])
			expect((await withToken(undefined, any)).status, any).toBe(401);
	});
});

describe('a place for records', () => {
	it('takes no record from a page of another site, and none of another site', async () => {
		const records = openRecords({ database: ':memory:', sites: ['www.example.com'] });
		for (const headers of [
			{ 'Sec-Fetch-Site': 'cross-site' },
			{ 'Sec-Fetch-Site': 'same-site' },
			{ Origin: 'https://evil.example' },
			{ Origin: 'https://example.com' },
			{ Origin: 'https://www.example.com:8443' },
		] as Record<string, string>[])
			expect((await records.handle(post(makeRecord(), headers))).status, JSON.stringify(headers)).toBe(403);
		const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://www.example.com' };
		expect((await records.handle(post(makeRecord(), own))).status).toBe(201);
		expect((await records.handle(post(makeRecord({ site: 'evil.example' })))).status).toBe(403);
		expect((await records.handle(post(makeRecord({ site: 'WWW.example.com' }), own))).status).toBe(201);
		expect((await records.handle(post(makeRecord()))).status).toBe(201);
		await records.close();
	});

	it.each([
		'text/plain',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/jsonp',
		'',
	])('takes no %s, which a page of any site could send without asking', async (type) => {
		const records = openRecords({ database: ':memory:' });
		expect((await records.handle(post(makeRecord(), { 'Content-Type': type }))).status).toBe(415);
		const asked = new Request('https://x.test/', { method: 'OPTIONS', headers: { Origin: 'https://evil.example' } });
		const answer = await records.handle(asked);
		const names = [...answer.headers.keys()].filter((name) => name.startsWith('access-control'));
		expect([answer.status, names]).toEqual([405, []]);
		expect(
			(await records.handle(post(makeRecord(), { 'Content-Type': 'application/json;charset=utf-8' }))).status,
		).toBe(201);
		await records.close();
	});

	it('what is in every object stays as it is', async () => {
		const records = openRecords({ database: ':memory:', token: 'secret' });
		for (const name of ['__proto__', 'constructor', 'prototype']) {
			const nested = JSON.stringify(makeRecord()).replace('"choices":{', `"choices":{"${name}":{"polluted":true},`);
			expect((await records.handle(post(nested))).status).toBe(400);
			const named = makeRecord({ policyVersion: name });
			expect((await records.handle(post(named))).status).toBe(201);
		}
		const { byPolicyVersion } = await records.figures();
		expect(byPolicyVersion.map(({ value }) => value).sort()).toEqual(['__proto__', 'constructor', 'prototype']);
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		await records.close();
	});

	it('a network of IPv6 is one sender, and who guesses the token has few guesses', async () => {
		const records = openRecords({ database: ':memory:', perMinute: 2, token: 'secret', now: () => 0 });
		const send = async (sender: string) => (await records.handle(post(makeRecord()), sender)).status;
		expect([await send('2001:db8:0:1::1'), await send('2001:db8::1:ffff:0:0:2')]).toEqual([201, 201]);
		expect(await send('2001:0db8:0000:0001:abcd::')).toBe(429);
		expect([await send('2001:db8:0:2::1'), await send('::ffff:192.0.2.1'), await send('::1')]).toEqual([201, 201, 201]);
		expect([await send('192.0.2.1'), await send('192.0.2.1')]).toEqual([201, 429]);
		const ask = async (token: string) => {
			const headers = { Authorization: `Bearer ${token}` };
			return (await records.handle(new Request('https://x.test/figures', { headers }), '192.0.2.9')).status;
		};
		expect([await ask('a'), await ask('b'), await ask('c'), await ask('secret')]).toEqual([401, 401, 429, 200]);
		await records.close();
	});

	it('takes so many a minute from one sender', async () => {
		const clock = { now: Date.UTC(2026, 3, 1) };
		const records = openRecords({ database: ':memory:', perMinute: 3, now: () => clock.now });
		const statuses = async (sender?: string) => {
			const answers = [];
			for (let at = 0; at < 5; at++) answers.push((await records.handle(post(makeRecord()), sender)).status);
			return answers;
		};
		expect(await statuses('192.0.2.1')).toEqual([201, 201, 201, 429, 429]);
		expect(await statuses('192.0.2.2')).toEqual([201, 201, 201, 429, 429]);
		expect(await statuses()).toEqual([201, 201, 201, 201, 201]);
		clock.now += 60_000;
		expect(await statuses('192.0.2.1')).toEqual([201, 201, 201, 429, 429]);
		await records.close();
	});

	it('answers when its database cannot be opened, and takes records once it can', async () => {
		const warnings: Error[] = [];
		const options = { database: '/nowhere/at/all.sqlite', onError: (error: Error) => warnings.push(error) };
		expect((await handleRecords(post(makeRecord()), options)).status).toBe(503);
		expect((await handleRecords(post(makeRecord()), options)).status).toBe(503);
		expect(warnings).toHaveLength(2);
	});

	it('answers Node, with a body that a parser has read or that nobody has', async () => {
		const handle = nodeRecordsHandler({ database: ':memory:' });
		const send = async (body: unknown, parts: readonly Uint8Array[] = []) => {
			let answered = 0;
			const request = {
				method: 'POST',
				url: '//consent-records',
				headers: { 'content-type': 'application/json' },
				socket: { remoteAddress: '192.0.2.1' },
				body,
				async *[Symbol.asyncIterator]() {
					yield* parts;
				},
			};
			await handle(request, { writeHead: (status) => (answered = status), end: () => {} });
			return answered;
		};
		expect(await send(makeRecord())).toBe(201);
		expect(await send(undefined, [Buffer.from(JSON.stringify(makeRecord()))])).toBe(201);
		expect(
			await send(
				undefined,
				Array.from({ length: 40 }, () => Buffer.alloc(65_536)),
			),
		).toBe(413);
		expect(await send(undefined, [Buffer.from([0xff, 0xfe])])).toBe(400);
	});

	it('reads of a body from Node what it takes, and nothing where the sender has sent enough', async () => {
		const errors: Error[] = [];
		const handle = nodeRecordsHandler({
			database: ':memory:',
			perMinute: 2,
			token: 'secret',
			sender: (request) => request.headers.get('x-real-ip') ?? undefined,
			onError: (error) => errors.push(error),
		});
		const counts: { pulled: number }[] = [];
		const send = async (headers: Record<string, string> = {}, url = '/consent-records') => {
			const count = { pulled: 0 };
			counts.push(count);
			const answer = { status: 0, pulled: 0 };
			const request = {
				method: 'POST',
				url,
				headers: { 'content-type': 'application/json', ...headers },
				socket: { remoteAddress: '192.0.2.1' },
				async *[Symbol.asyncIterator]() {
					for (; count.pulled < 100; count.pulled++) yield Buffer.alloc(65_536);
					throw new Error('aborted');
				},
			};
			await handle(request, { writeHead: (status) => Object.assign(answer, { status, ...count }), end: () => {} });
			return answer;
		};
		const first = await send();
		expect(first.status).toBe(413);
		expect(first.pulled).toBeLessThan(50);
		await expect.poll(() => counts[0]?.pulled).toBe(100);
		// Who sends past the proxy is known by the address of the connection.
		expect((await send()).status).toBe(413);
		expect(await send()).toEqual({ status: 429, pulled: 0 });
		expect((await send({ 'x-real-ip': '192.0.2.7' })).status).toBe(413);
		expect(await send({}, '/consent-records/verify')).toEqual({ status: 429, pulled: 0 });
		expect(await send({ 'x-real-ip': '192.0.2.8' }, '/consent-records/verify')).toEqual({ status: 401, pulled: 0 });
		// A sender who leaves is no error of the server.
		expect(errors).toEqual([]);
	});

	it('an owner who sends no seals hears so', async () => {
		const records = openRecords({ database: ':memory:', token: 'secret' });
		const seal = { schemaVersion: 1, day: '2026-04-01', firstSequence: 1, lastSequence: 1 };
		const sealed = JSON.stringify([{ ...seal, root: '0'.repeat(64), lastRowHash: '0'.repeat(64) }]);
		for (const body of ['[null]', '[1]', '[{}]', JSON.stringify([seal]), '{}', '', sealed]) {
			const headers = { Authorization: 'Bearer secret', 'Content-Type': 'application/json' };
			const answer = await records.handle(new Request('https://x.test/verify', { method: 'POST', headers, body }));
			expect([body, answer.status]).toEqual([body, body === sealed ? 200 : 400]);
			if (body === sealed) expect(await answer.json()).toMatchObject({ intact: false });
		}
		await records.close();
	});
});

describe('the page of figures', () => {
	it('has no text of a record that is not escaped', () => {
		const figure = { shown: 5, accepted: 1, partly: 1, refused: 1, withdrawn: 1, expired: null };
		const rows = ATTACKS.map((value) => ({ value, ...figure }));
		const figures = {
			suppressBelow: 5,
			total: figure,
			byDay: [],
			byPolicyVersion: rows,
			byLanguage: rows,
			byRegime: rows,
		};
		const page = figuresPage(figures);
		expect(page).not.toContain('<script');
		expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
		expect(page).toContain('&quot; or 1=1');
		// A view is not recorded, so no column may be read as the number of views.
		expect(page).toContain('It does not count views');
		expect(page).not.toMatch(/>Shown</);
	});
});
