/** What the store reads of the page. */
interface Page {
	sekisho?: { allows(id: string): boolean };
}

/**
 * May this category or service run? A store for Svelte (its contract is `subscribe`), which needs no import; false on a
 * server.
 *
 *     const isAllowed = consentStore('map');
 *     {#if $isAllowed}<Map />{/if}
 */
export const consentStore = (id: string) => ({
	subscribe(run: (isAllowed: boolean) => void): () => void {
		if (typeof document === 'undefined') {
			run(false);
			return () => {};
		}
		const read = () => run((window as Page).sekisho?.allows(id) === true);
		document.addEventListener('sekisho:change', read);
		read();
		return () => document.removeEventListener('sekisho:change', read);
	},
});
