import { checkThat, like, listWith, object, oneOf } from './checks.js';
import type { Check } from './fault.js';
import type { CallFunction, MakeMethods, MakeStub, PushEntry, SetValue, Tag } from './options.js';
import { isObject } from './placed.js';
import { isVendorPath } from './vendor-path.js';

const path = checkThat(
	isVendorPath,
	'bad-name',
	'Expected a name of the vendor on window, such as fbq or ttq.grantConsent, and nothing of the browser',
);
const values = checkThat(Array.isArray, 'wrong-type', 'Expected a list of arguments');
const anything: Check = () => [];

/** The steps of a tag, by the key that names each. */
const FORMS: { readonly [key: string]: Check } = {
	call: object<CallFunction>({ call: path, arguments: values }, 'call'),
	push: object<PushEntry>({ push: path, arguments: values }, 'push', 'arguments'),
	set: object<SetValue>({ set: path, value: anything }, 'set'),
	stub: object<MakeStub>(
		{ stub: path, queue: path, entry: oneOf<NonNullable<MakeStub['entry']>>({ arguments: 1, list: 1 }), until: path },
		'stub',
		'queue',
	),
	methods: object<MakeMethods>({ methods: path, names: listWith(path) }, 'methods', 'names'),
};

const call: Check = (value, at) => {
	const known = Object.keys(FORMS);
	const form = isObject(value) ? known.find((key) => Object.hasOwn(value, key)) : undefined;
	if (form) return FORMS[form]?.(value, at) ?? [];
	return [
		{ at, code: 'wrong-type', found: value, expected: `Expected an object with one of ${known.join(', ')}`, known },
	];
};

/** The shape of a {@link Tag}. A service with a faulty tag stays held. */
export const validateTag = object<Tag>({
	script: like(/^(https:\/\/|\/(?!\/))[^\s]+$/, 'bad-url', 'Expected an https: address or a path on this site'),
	onLoad: listWith(call),
	onGrant: listWith(call),
	onDeny: listWith(call),
});
