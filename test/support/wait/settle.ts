import { setTimeout as sleep } from 'node:timers/promises';
import type { Visitor } from '../engines/visitor.js';
import type { World } from '../world/world.js';

/** Waits until no request has arrived for `quietMs`. Then everything that the page was about to send is in the log. */
export async function settle(world: World, visitor: Visitor, quietMs = 300): Promise<void> {
	// We wait for a turn of the page's event loop first: a busy page is silent although it has more to send.
	const turn = () => visitor.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
	await turn();
	const start = performance.now();
	const left = (): number => quietMs - (performance.now() - Math.max(start, world.lastHitAt()));
	while (left() > 0) {
		if (performance.now() - start > 20_000) throw new Error(`never quiet: ${world.traffic().slice(-5).join(', ')}`);
		await sleep(Math.max(1, left()));
		await turn();
	}
}
