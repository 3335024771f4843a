import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { print, say } from '../../src/lib/messages.js';

const spies = () => ({
	error: vi.spyOn(console, 'error').mockImplementation(() => {}),
	warn: vi.spyOn(console, 'warn').mockImplementation(() => {}),
});
let said: ReturnType<typeof spies>;

beforeEach(() => {
	said = spies();
});
afterEach(() => vi.restoreAllMocks());

test.each([
	['unreachable', 'error', 'the gate stays shut'],
	['not-stored', 'warn', 'this page only'],
	['undeletable', 'error', 'still in this browser'],
	['unequal', 'error', 'unlike'],
	['contacts-google', 'warn', 'before consent'],
	['failed', 'error', 'failed'],
] as const)('%s is one sentence or two, as a %s', (code, level, words) => {
	say(code, 'DETAIL');
	const other = level === 'warn' ? said.error : said.warn;
	expect(said[level]).toHaveBeenCalledExactlyOnceWith(
		expect.stringMatching(
			/^\[sekisho\] [A-Z].*\. \(([a-z-]+)\)\n {2}See https:\/\/github\.com\/[\w/.-]+\/docs\/messages\.md#\1$/,
		),
	);
	expect(said[level].mock.calls[0]?.[0]).toContain(words);
	expect(said[level].mock.calls[0]?.[0]).toContain(` (${code})`);
	if (code !== 'not-stored') expect(said[level].mock.calls[0]?.[0]).toContain('DETAIL');
	expect(other).not.toHaveBeenCalled();
});

test('a code without words of its own says code and detail', () => {
	say('held', 'a.example');
	say('constructor', 1);
	expect(said.error.mock.calls).toEqual([
		['[sekisho] a.example (held)\n  See https://github.com/sekisho-consent/sekisho/blob/main/docs/messages.md#held'],
		[
			'[sekisho] 1 (constructor)\n  See https://github.com/sekisho-consent/sekisho/blob/main/docs/messages.md#constructor',
		],
	]);
});

test('whatever was thrown can be said', () => {
	say('failed', { toString: 1 });
	expect(said.error.mock.calls[0]?.[0]).toContain('no description');
	fc.assert(fc.property(fc.string(), fc.anything(), (code, detail) => say(code, detail)));
});

test('print writes one message, whole', () => {
	print('a\n  b');
	print('c', 'warn');
	expect([said.error.mock.calls, said.warn.mock.calls]).toEqual([[['[sekisho] a\n  b']], [['[sekisho] c']]]);
});
