import type { MakeStub, VendorCall } from '../config/options.js';

type Target = Record<string, unknown>;

/** Makes a plain copy that vendors may keep and change: objects of the configuration have no usual prototype. */
const copy = (value: unknown): unknown => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

/** The object that contains the last name of a path. @param make make missing objects on the path */
function holderOf(path: string, make: boolean): readonly [holder: Target | undefined, name: string] {
	const names = path.split('.');
	const last = `${names.pop()}`;
	let holder = window as unknown as Target | undefined;
	for (const name of names) {
		if (make && holder) holder[name] ??= {};
		holder = holder?.[name] as Target | undefined;
	}
	return [holder, last];
}

/** The list at a path. If there is none, a new one is made. */
function queueAt(path: string): unknown[] {
	const [holder, name] = holderOf(path, true) as [Target, string];
	// An element with this name or id is a property of the window as well.
	if (typeof (holder[name] as unknown[] | undefined)?.push !== 'function') holder[name] = [];
	return holder[name] as unknown[];
}

function makeStub({ stub, queue, entry, until }: MakeStub): void {
	const [holder, name] = holderOf(stub, true) as [Target, string];
	if (typeof holder[name] === 'function') return;
	const made = function () {
		const vendor = until && (made as unknown as Target)[until];
		// biome-ignore lint/complexity/noArguments: vendors tell a call from an entry by it
		const given = arguments;
		if (typeof vendor === 'function') return vendor.apply(made, given);
		queueAt(queue).push(entry === 'list' ? [...given] : given);
	};
	holder[name] = made;
	queueAt(queue);
}

/**
 * Makes one call of a tag.
 * @param asked a call without faults, as `validateTag` checks it
 * @throws any error of the vendor's code
 */
export function makeCall(asked: VendorCall): void {
	if ('call' in asked) {
		const [holder, name] = holderOf(asked.call, false);
		const called = holder?.[name];
		if (typeof called === 'function') called.apply(holder, copy(asked.arguments ?? []));
	} else if ('push' in asked) {
		const queue = queueAt(asked.push);
		queue.push(...(copy(asked.arguments) as unknown[]));
	} else if ('set' in asked) {
		const [holder, name] = holderOf(asked.set, true) as [Target, string];
		holder[name] = 'value' in asked ? copy(asked.value) : Date.now();
	} else if ('stub' in asked) makeStub(asked);
	else {
		const queue = queueAt(asked.methods) as unknown as Target & unknown[];
		for (const name of asked.names) queue[name] ??= (...given: unknown[]) => void queue.push([name, ...given]);
	}
}
