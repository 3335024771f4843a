import { heldIdOf } from '../lib/ids-of.js';
import { page } from '../lib/natives.js';
import type { InlineContext } from './inline-context.js';
import { placeholder } from './placeholder.js';

/** The attributes that keep the address of a held frame. */
export const ADDRESSES = ['data-src', 'data-srcdoc', 'data-data'];

/** The cards that stand in for held frames. @internal */
export interface FrameCards {
	isHeld(frame: HTMLElement): boolean;
	/** Draws into the placeholder of a frame. */
	fill(frame: HTMLElement, box: HTMLElement): void;
}

export function createFrameCards({ host, draw, texts }: InlineContext): FrameCards {
	/** Has the page's Content-Security-Policy blocked a frame that the visitor wanted to load once? */
	let isWalled = false;

	const idOf = (frame: HTMLElement) => heldIdOf(`${frame.dataset.consent}`, host.consent.choices);

	/**
	 * Loads a frame once. If the server's Content-Security-Policy blocks it, which only shows when it loads, the frame is
	 * held again and “once” is no longer offered.
	 */
	const loadOnce = (frame: HTMLElement) => {
		const id = idOf(frame);
		const name = ADDRESSES.find((one) => frame.getAttribute(one)) ?? '';
		const address = `${frame.getAttribute(name)}`;
		const onViolation = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
			// A report-only policy blocks nothing.
			if (!blockedURI || disposition === 'report') return;
			if (!new URL(address, page.baseURI).href.startsWith(blockedURI)) return;
			removeEventListener('securitypolicyviolation', onViolation);
			isWalled = true;
			// Without a mark, or its address would be kept for a library that morphs the page.
			frame.removeAttribute('data-consent');
			frame.removeAttribute(name.replace('data-', ''));
			frame.setAttribute('data-consent', id);
			frame.setAttribute(name, address);
		};
		addEventListener('securitypolicyviolation', onViolation);
		host.releaseOnce(frame);
	};

	return {
		isHeld: (frame) =>
			frame.isConnected &&
			// The page may have taken the mark back. Then it is the page that loads the frame.
			frame.hasAttribute('data-consent') &&
			!host.consent.choices[idOf(frame)] &&
			// A frame that was released once keeps its mark, but has its address back.
			ADDRESSES.some((name) => frame.hasAttribute(name)),
		fill(frame, box) {
			const id = idOf(frame);
			const { config } = host;
			// A Content-Security-Policy cannot be lifted while the page lives.
			const onLoadOnce = isWalled || config.options.gate?.strict ? undefined : () => loadOnce(frame);
			const onAllow = () => host.choose({ [id]: true });
			draw(box, placeholder({ config, texts: texts(), id, onLoadOnce, onAllow }));
		},
	};
}
