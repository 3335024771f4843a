import type { Host } from './view.js';
export function draw(host: Host): void { void host; }
