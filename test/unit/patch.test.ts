import { beforeEach, describe, expect, it, vi } from 'vitest';
import { patch } from '../../src/lib/patch.js';

/** A realm with one class, as a browser has them. */
function createRealm() {
	class Thing {
		#value = '';
		get value() {
			return this.#value;
		}
		set value(value: string) {
			this.#value = value;
		}
		say(...words: string[]) {
			return words.join(' ');
		}
	}
	return { Thing };
}

describe('patch', () => {
	let realm: ReturnType<typeof createRealm>;
	let idle: { now: boolean };
	beforeEach(() => {
		realm = createRealm();
		idle = { now: false };
	});

	it('answers in place of a method, and lets others through', () => {
		patch(realm, idle)('Thing', ['say', 'missing'], (_, [word]) => (word === 'no' ? { answer: 'held' } : undefined));
		const thing = new realm.Thing();
		expect(thing.say('no')).toBe('held');
		expect(thing.say('good', 'day')).toBe('good day');
		expect('missing' in thing).toBe(false);
	});

	it('hands the native what was read, and makes the call once more when asked', () => {
		let retry: (() => unknown) | undefined;
		patch(realm, idle)('Thing', 'say', (self, args, again) => {
			args[0] = `${args[0]}!`;
			if (retry) return undefined;
			retry = () => again(self, ['again']);
			return { answer: 'later' };
		});
		expect(new realm.Thing().say('x')).toBe('later');
		expect(retry?.()).toBe('again!');
	});

	it('stands in front of a setter, or of the getter alone', () => {
		const on = patch(realm, idle);
		on('Thing', 'value', (_, args) => {
			args[0] = `<${args[0]}>`;
		});
		const thing = new realm.Thing();
		thing.value = 'x';
		expect(thing.value).toBe('<x>');
		on('Thing', 'value', () => ({ answer: 'read' }), { only: 'get' });
		expect(thing.value).toBe('read');
	});

	it('keeps the name and the length of a method, and makes it no constructor', () => {
		const { name, length } = realm.Thing.prototype.say;
		patch(realm, idle)('Thing', 'say', () => undefined);
		const { say } = realm.Thing.prototype;
		expect([say.name, say.length]).toEqual([name, length]);
		expect('prototype' in say).toBe(false);
	});

	it('stands in front of a class, and of what an instance says of its class', () => {
		const { Thing } = realm;
		patch(realm, idle)('', 'Thing', (_, args) => (args[0] ? { answer: { held: true } } : undefined));
		const Held = realm.Thing as unknown as new (held?: boolean) => InstanceType<typeof Thing>;
		expect(new Held(true)).toEqual({ held: true });
		expect(new Held()).toBeInstanceOf(Thing);
		expect(new Held().constructor).toBe(realm.Thing);
	});

	it('asks nobody while nothing is held, but who wants to be asked always', () => {
		const [sometimes, always] = [vi.fn(), vi.fn()];
		patch(realm, idle)('Thing', 'say', sometimes);
		patch(realm, idle)('Thing', 'say', always, { always: true });
		idle.now = true;
		expect(new realm.Thing().say('x')).toBe('x');
		expect(sometimes).not.toHaveBeenCalled();
		expect(always).toHaveBeenCalledTimes(1);
	});

	it('tells of an answer when it was asked to', () => {
		const after = vi.fn();
		patch(realm, idle)('Thing', 'say', (_, [word]) => word === 'yes', { after });
		const thing = new realm.Thing();
		thing.say('no');
		thing.say('yes');
		expect(after.mock.calls).toEqual([['yes', thing, ['yes']]]);
	});
});
