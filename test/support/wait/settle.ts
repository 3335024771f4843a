import { setTimeout as sleep } from 'node:timers/promises';
import type { Visitor } from '../engines/visitor.js';
import type { World } from '../world/world.js';

/** Waits until nothing has arrived for so long: whatever the page was about to send is in the log. */
export async function settle(world: World, visitor: Visitor, quietMs = 300): Promise<void> {
	// A busy page first gets through what it has queued; otherwise its silence would only mean that it is slow.
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
