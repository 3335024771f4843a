import { heldIdOf } from '../lib/ids-of.js';
import { page } from '../lib/natives.js';
import type { InlineContext } from './inline-context.js';
import { placeholder } from './placeholder.js';

/** The attributes that keep the address of a held frame. */
export const ADDRESSES = ['data-src', 'data-srcdoc', 'data-data'];

/** What is said in the place of held frames. @internal */
export interface FrameCards {
	isHeld(frame: HTMLElement): boolean;
	/** Draws into the placeholder of a frame. */
	fill(frame: HTMLElement, box: HTMLElement): void;
}

export function createFrameCards({ host, draw, texts }: InlineContext): FrameCards {
	/** Does the page's Content-Security-Policy forbid frames that a visitor loads once? */
	let isWalled = false;

	const idOf = (frame: HTMLElement) => heldIdOf(`${frame.dataset.consent}`, host.consent.choices);

	/**
	 * A server's policy may forbid the frame, which nobody can know before: then it waits again, and “once” is not offered.
	 */
	const loadOnce = (frame: HTMLElement) => {
		const id = idOf(frame);
		const name = ADDRESSES.find((one) => frame.getAttribute(one)) ?? '';
		const address = `${frame.getAttribute(name)}`;
		const onViolation = ({ blockedURI, disposition }: SecurityPolicyViolationEvent) => {
			// A policy that only reports blocks nothing.
			if (!blockedURI || disposition === 'report') return;
			if (!new URL(address, page.baseURI).href.startsWith(blockedURI)) return;
			removeEventListener('securitypolicyviolation', onViolation);
			isWalled = true;
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
			!host.consent.choices[idOf(frame)] &&
			// One that was let go this once keeps its mark, and has its address.
			ADDRESSES.some((name) => frame.hasAttribute(name)),
		fill(frame, box) {
			const id = idOf(frame);
			const { config } = host;
			// The browser's own wall stays up for as long as the page lives.
			const onLoadOnce = isWalled || config.options.gate?.strict ? undefined : () => loadOnce(frame);
			const onAllow = () => host.choose({ [id]: true });
			draw(box, placeholder({ config, texts: texts(), id, onLoadOnce, onAllow }));
		},
	};
}
