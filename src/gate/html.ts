import { nameOf, page, parentNode, viewOf } from '../lib/natives.js';
import { readOnce, trustedType } from '../lib/trusted-type.js';
import { isShown } from './attributes.js';
import type { Channel, ChannelParts, ElementGate } from './channel.js';
import { MAY_FETCH } from './hold.js';
import { placeOf } from './place-of.js';
import { unfinishedTag } from './unfinished-tag.js';

/** Text without this has neither a mark in it nor a copy of ours. */
const CONCERNS_US = /data-consent|sekisho/i;

/** Nothing fetches in a template, nor in a document that no window shows. */
const isInert = (self: Element | Range) =>
	'startContainer' in self ? !isShown(self.startContainer) : nameOf(self) === 'template' || !isShown(self);

/** The text at a place among the arguments, which gets what was read. */
const readText = (args: unknown[], at: number): string => {
	args[at] = readOnce(args[at]);
	return `${args[at]}`;
};

/**
 * Reads an argument once, and holds the elements in its text.
 * @param at its place among the arguments
 * @param context the element in which it is parsed
 * @returns whether it may have elements that fetch or are marked
 */
type HoldInArgument = (args: unknown[], at: number, context?: Element | null) => boolean;

/** Elements that a script writes as text. */
export const html: Channel = ({ gate, elements, on, installIn, idle }) => {
	const { scan, holdInHtml, includeShadows, lateScripts } = elements;
	/** While all is allowed, what is marked may have a mark that nobody declared. */
	const mayPass = (text: string) => idle.now && !CONCERNS_US.test(text);
	const holdInArgument: HoldInArgument = (args, at, context) => {
		const text = readText(args, at);
		if (mayPass(text) || !MAY_FETCH.test(text)) return false;
		// Where scripts run, what is in it is text. So it is in others, which the parser knows.
		if (!context || nameOf(context) !== 'noscript') args[at] = holdInHtml(args[at], context);
		return true;
	};
	/** Notes what comes of text, so that nobody looks through what is there already. */
	const arrivals = new MutationObserver(() => {});
	on(
		['Element', 'ShadowRoot', 'Range'],
		['innerHTML', 'outerHTML', 'setHTML', 'setHTMLUnsafe', 'insertAdjacentHTML', 'createContextualFragment'],
		(self, args, _retry, name) => {
			const at = +/^insert/.test(name);
			// Only these take nothing for no text.
			if (args[0] === null && /erH/.test(name)) args[0] = '';
			if (mayPass(readText(args, at))) return;
			const seen = !isInert(self) && holdInArgument(args, at, placeOf(self, name, args[0]));
			if (!seen && !idle.now) return;
			// A range gives what comes of it.
			if (name[0] !== 'c') arrivals.observe(parentNode(self) ?? self, { childList: true, subtree: true });
			return true;
		},
		{
			// The real insertion point may parse the text differently from our inert copy, so its elements are scanned again.
			// Requests start later, in a task of their own.
			after: (answer) => {
				const added = arrivals.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
				arrivals.disconnect();
				for (const root of answer ? [answer as Node] : added) {
					includeShadows(root);
					scan(root);
				}
			},
			always: true,
		},
	);
	on('Document', 'execCommand', (_, args) => {
		args[0] = `${args[0]}`;
		// Others have text there, as it is typed, or nothing.
		if (/^inserthtml$/i.test(args[0])) holdInArgument(args, 2);
		// `insertImage` has an address there.
		return /image/i.test(args[0]) && args[2] !== undefined && gate.intercept('img', `${args[2]}`, () => false);
	});
	documentWrite({ lateScripts, on, installIn, idle, holdInArgument });
};

/** @internal */
interface WriteParts extends Pick<ChannelParts, 'on' | 'installIn' | 'idle'>, Pick<ElementGate, 'lateScripts'> {
	readonly holdInArgument: HoldInArgument;
}

/** Text that a script writes into a document while it is parsed; that of a late script lands behind the script. */
function documentWrite({ lateScripts, on, installIn, idle, holdInArgument }: WriteParts): void {
	const lateScript = (self: Document) => self === document && page.readyState !== 'loading' && lateScripts.running();
	// A tag may be written in pieces: its beginning waits for its end.
	const begun = new WeakMap<Document, string>();
	on(
		'Document',
		['write', 'writeln'],
		(self, args, _retry, name) => {
			for (const [index, one] of args.entries()) args[index] = readOnce(one);
			const given = args.join('');
			const script = lateScript(self);
			if (script) {
				lateScripts.write(script, name === 'write' ? given : `${given}\n`);
				return { answer: undefined };
			}
			if (!viewOf(self)) return;
			const text = (begun.get(self) ?? '') + given;
			const end = idle.now ? text.length : unfinishedTag(text);
			begun.set(self, text.slice(end));
			const part = text.slice(0, end);
			// Only what the page trusts is trusted in another form.
			const isTrusted = args.every((one) => typeof one !== 'string');
			const whole: unknown[] = [
				part === given && args.length === 1 ? args[0] : isTrusted ? trustedType('createHTML', part) : part,
			];
			const seen = holdInArgument(whole, 0);
			if (`${whole[0]}` !== given) args.splice(0, args.length, ...whole);
			return seen;
		},
		{ after: () => installIn(window), always: true },
	);
	// To open or close the document would end the page that a late script writes into. In any other, what waited is over.
	const endOrBegin = (self: Document) => {
		if (lateScript(self)) return { answer: self };
		begun.delete(self);
	};
	on('Document', ['open', 'close'], endOrBegin, { always: true });
}
