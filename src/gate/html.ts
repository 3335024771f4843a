import { nameOf, page, parentNode, viewOf } from '../lib/natives.js';
import { readOnce, trustedType } from '../lib/trusted-type.js';
import { isShown } from './attributes.js';
import type { Channel, ChannelParts, ElementGate } from './channel.js';
import { endWaitFor } from './end-wait-for.js';
import { MAY_FETCH } from './hold.js';
import { placeOf } from './place-of.js';
import { unfinishedTag } from './unfinished-tag.js';

/** Matches a text that may contain a mark or an attribute of ours. */
const CONCERNS_US = /data-consent|sekisho/i;

/** Is a node in a template, or in a document without a window? Nothing is fetched there. */
const isInert = (self: Element | Range) =>
	'startContainer' in self ? !isShown(self.startContainer) : nameOf(self) === 'template' || !isShown(self);

/** Reads the text at a place among the arguments, once, and puts it back there. */
const readText = (args: unknown[], at: number): string => {
	args[at] = readOnce(args[at]);
	return `${args[at]}`;
};

/**
 * Reads an argument once, and holds the elements in its text.
 * @param self what the native is called on
 * @param at its place among the arguments
 * @param context the element in which it is parsed
 * @returns whether it may have elements that fetch or are marked
 */
type HoldInArgument = (self: Node | Range, args: unknown[], at: number, context?: Element | null) => boolean;

/** Holds elements that a script writes as HTML. */
export const html: Channel = ({ gate, elements, on, installIn, idle }) => {
	const { scan, holdInHtml, includeShadows, lateScripts } = elements;
	/** While everything is allowed, only a text with marks has to be parsed: a mark may be undeclared. */
	const mayPass = (text: string) => idle.now && !CONCERNS_US.test(text);
	const holdInArgument: HoldInArgument = (self, args, at, context) => {
		const text = readText(args, at);
		if (mayPass(text) || !MAY_FETCH.test(text)) return false;
		// In a `<noscript>`, as long as scripts run, the text stays text.
		if (!context || nameOf(context) !== 'noscript')
			args[at] = holdInHtml(args[at], (self as Range).startContainer ?? self, context);
		return true;
	};
	/** Notes the nodes that are made of a text, so that we need not scan those that were there before. */
	const arrivals = new MutationObserver(() => {});
	on(
		['Element', 'ShadowRoot', 'Range'],
		['innerHTML', 'outerHTML', 'setHTML', 'setHTMLUnsafe', 'insertAdjacentHTML', 'createContextualFragment'],
		(self, args, _retry, name) => {
			const at = +/^insert/.test(name);
			// Only `innerHTML` and `outerHTML` read `null` as an empty text.
			if (args[0] === null && /erH/.test(name)) args[0] = '';
			if (mayPass(readText(args, at))) return;
			const seen = !isInert(self) && holdInArgument(self, args, at, placeOf(self, name, args[0]));
			if (!seen && !idle.now) return;
			// `createContextualFragment` returns the nodes, so they need not be observed.
			if (name[0] !== 'c') arrivals.observe(parentNode(self) ?? self, { childList: true, subtree: true });
			return true;
		},
		{
			// The page's parser may read the text differently than ours did, so the new elements are scanned again. Their requests
			// start in a later task.
			after: (answer) => {
				const added = arrivals.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
				arrivals.disconnect();
				for (const root of answer ? [answer as Node] : added) {
					includeShadows(root);
					for (const frame of scan(root)) if (frame.isConnected) endWaitFor(frame);
				}
			},
			always: true,
		},
	);
	on('Document', 'execCommand', (self, args) => {
		args[0] = `${args[0]}`;
		// The argument of other commands is plain text, or missing.
		if (/^inserthtml$/i.test(args[0])) holdInArgument(self, args, 2);
		// The argument of `insertImage` is an address.
		return /image/i.test(args[0]) && args[2] !== undefined && gate.intercept('img', `${args[2]}`, () => false);
	});
	documentWrite({ lateScripts, on, installIn, idle, holdInArgument });
};

/** @internal */
interface WriteParts extends Pick<ChannelParts, 'on' | 'installIn' | 'idle'>, Pick<ElementGate, 'lateScripts'> {
	readonly holdInArgument: HoldInArgument;
}

/** Holds elements in the text of `document.write`. The text of a late script is inserted behind the script. */
function documentWrite({ lateScripts, on, installIn, idle, holdInArgument }: WriteParts): void {
	const lateScript = (self: Document) => self === document && page.readyState !== 'loading' && lateScripts.running();
	// A script may write a tag in pieces. The beginning of an unfinished tag waits for the rest.
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
			// A text that we have changed counts as trusted only if all parts of it were (Trusted Types).
			const isTrusted = args.every((one) => typeof one !== 'string');
			const whole: unknown[] = [
				part === given && args.length === 1 ? args[0] : isTrusted ? trustedType('createHTML', part) : part,
			];
			const seen = holdInArgument(self, whole, 0);
			if (`${whole[0]}` !== given) args.splice(0, args.length, ...whole);
			return seen;
		},
		{ after: () => installIn(window), always: true },
	);
	// A late script must not open or close the document, which would replace the page. In any other document, the beginning
	// of a tag that waits is dropped.
	const endOrBegin = (self: Document) => {
		if (lateScript(self)) return { answer: self };
		begun.delete(self);
	};
	on('Document', ['open', 'close'], endOrBegin, { always: true });
}
