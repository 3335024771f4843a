import axe from 'axe-core';
import { expect } from 'vitest';

/** Expects that axe finds nothing; what needs a layout (contrast, target size) is for real browsers. */
export async function expectAccessible(element: Element): Promise<void> {
	const { violations } = await axe.run(element, {
		iframes: false,
		rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
	});
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
