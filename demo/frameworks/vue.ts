import { getCurrentInstance, onMounted, onScopeDispose, type Ref, readonly, ref } from 'vue';

/** What the ref reads of the page. */
interface Page {
	sekisho?: { allows(id: string): boolean };
}

/**
 * May this category or service run? A ref for Vue 3 that follows every decision; false on a server.
 *
 *     const isAllowed = useConsent('map');
 */
export function useConsent(id: string): Readonly<Ref<boolean>> {
	const isAllowed = ref(false);
	if (typeof document === 'undefined') return readonly(isAllowed);
	const read = () => {
		isAllowed.value = (window as Page).sekisho?.allows(id) === true;
	};
	document.addEventListener('sekisho:change', read);
	onScopeDispose(() => document.removeEventListener('sekisho:change', read));
	// What a server printed is hydrated as it printed it: nothing is allowed there.
	if (getCurrentInstance()) onMounted(read);
	else read();
	return readonly(isAllowed);
}
