import { useSyncExternalStore } from 'react';

/** The part of `window.sekisho` that a component reads. */
interface Permissions {
	allows(id: string): boolean;
}

const permissions = () => (window as { sekisho?: Partial<Permissions> }).sekisho;

/** Every configuration and every decision ends with this event, also the first one. */
function subscribe(onChange: () => void): () => void {
	document.addEventListener('sekisho:change', onChange);
	return () => document.removeEventListener('sekisho:change', onChange);
}

/** Nothing is allowed on a server, and so nothing in the first render of a page that React hydrates. */
const onServer = () => false;

/**
 * May this category or service run? The component renders again whenever the answer changes. False while Sekisho is not
 * in the page, on a server, and while a page is hydrated.
 * @param id the id of a category or service
 * @example
 * const isAllowed = useConsent('map');
 */
export function useConsent(id: string): boolean {
	return useSyncExternalStore(subscribe, () => permissions()?.allows?.(id) === true, onServer);
}
