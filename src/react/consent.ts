import { createElement, type ReactNode } from 'react';
import { useConsent } from './use-consent.js';

/** What `<Consent>` takes. */
export interface ConsentProps {
	/** The id of a category or service. */
	readonly id: string;
	/** Rendered while the id is allowed, and never before: its effects run after consent. */
	readonly children?: ReactNode;
	/**
	 * Rendered while the id is not allowed.
	 * @default an element in which Sekisho says what the service would send, with a button that allows it
	 */
	readonly fallback?: ReactNode;
}

/**
 * Renders its children only while a category or service is allowed.
 * @example
 * <Consent id="map"><Map /></Consent>
 */
export function Consent({ id, children, fallback }: ConsentProps): ReactNode {
	const isAllowed = useConsent(id);
	if (isAllowed) return children;
	return fallback === undefined ? createElement('div', { 'data-consent-placeholder': id }) : fallback;
}
