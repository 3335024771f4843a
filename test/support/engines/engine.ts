import type { World } from '../world/world.js';
import { openChromium } from './chromium.js';
import { openFirefox } from './firefox.js';
import type { Engine, EngineName } from './visitor.js';
import { openWebkit } from './webkit.js';

export type { Engine, EngineName, Visitor, VisitorOptions } from './visitor.js';

const openers = {
	chromium: openChromium,
	firefox: openFirefox,
	webkit: openWebkit,
};

/**
 * Starts a real browser whose whole network is `world`. The browser ends with the test process, however that ends.
 * @param whole starts Chromium as a whole browser, which has a back/forward cache
 */
export function openEngine(name: EngineName, world: World, whole = false): Promise<Engine> {
	return openers[name](world, whole);
}
