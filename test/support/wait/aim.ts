import type { Visitor } from '../engines/visitor.js';
import { poll } from './poll.js';

/** A place in the viewport. */
export interface Point {
	x: number;
	y: number;
}

/**
 * Waits until a user could click the first visible match of a selector.
 * @returns the point to click
 * @throws Error with the reason after `timeout` ms
 */
export async function aim(visitor: Visitor, selector: string, timeout: number): Promise<Point> {
	let obstacle = '';
	const attempt = async (): Promise<Point | undefined> => {
		const found = await visitor.evaluate(locate, selector);
		if (typeof found !== 'string') return found;
		obstacle = found;
		return undefined;
	};
	return poll(attempt, timeout, () => `cannot press ${selector}: ${obstacle}`);
}

/** Runs in the page. @returns the point to click, or the reason why there is none yet */
async function locate(selector: string): Promise<Point | string> {
	const boxOf = (element: Element): DOMRect | undefined => element.getClientRects()[0];
	const isVisible = (element: Element): boolean => {
		const box = boxOf(element);
		return box !== undefined && box.width > 0 && box.height > 0 && getComputedStyle(element).visibility === 'visible';
	};
	const middle = (element: Element): Point => {
		const box = boxOf(element) ?? new DOMRect();
		return {
			x: Math.round(box.x + box.width / 2),
			y: Math.round(box.y + box.height / 2),
		};
	};
	// A tab in the background has no animation frames.
	const frame = (): Promise<unknown> =>
		new Promise((resolve) => {
			requestAnimationFrame(resolve);
			setTimeout(resolve, 200);
		});

	const all = [...document.querySelectorAll(selector)];
	const target = all.find(isVisible);
	if (!target) return all.length ? 'no match is visible' : 'not in the page';
	const { x, y } = middle(target);
	if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) {
		target.scrollIntoView({
			block: 'center',
			inline: 'center',
			behavior: 'instant',
		});
	}
	const before = middle(target);
	await frame();
	await frame();
	const after = middle(target);
	if (before.x !== after.x || before.y !== after.y) return 'it is moving';
	const hit = document.elementFromPoint(after.x, after.y);
	// Clicking a label in front of its control is clicking the control.
	if (hit && (target.contains(hit) || hit.closest('label')?.control === target)) return after;
	return hit ? `covered by ${(hit.cloneNode() as Element).outerHTML}` : 'outside the viewport';
}
