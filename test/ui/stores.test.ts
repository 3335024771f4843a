import { afterEach, describe, expect, it } from 'vitest';
import { effectScope, watchEffect } from 'vue';
import { consentStore } from '../../demo/frameworks/svelte.js';
import { useConsent } from '../../demo/frameworks/vue.js';

const page = window as { sekisho?: { allows(id: string): boolean } };

/** A visitor's decision, as Sekisho tells the page of it. */
function decide(...ids: string[]): void {
	page.sekisho = { allows: (id) => ids.includes(id) };
	document.dispatchEvent(new CustomEvent('sekisho:change'));
}

afterEach(() => {
	delete page.sekisho;
});

describe('the stores of the demo follow a decision', () => {
	it('in Vue', () => {
		const seen: boolean[] = [];
		const scope = effectScope();
		scope.run(() => {
			const isAllowed = useConsent('map');
			watchEffect(() => seen.push(isAllowed.value), { flush: 'sync' });
		});
		decide('other');
		decide('map');
		decide();
		scope.stop();
		decide('map');
		expect(seen).toEqual([false, true, false]);
	});

	it('in Svelte', () => {
		const seen: boolean[] = [];
		const stop = consentStore('map').subscribe((isAllowed: boolean) => seen.push(isAllowed));
		decide('map');
		decide();
		stop();
		decide('map');
		expect(seen).toEqual([false, true, false]);
	});
});
