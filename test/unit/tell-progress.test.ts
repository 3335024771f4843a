import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellProgress } from '../../src/cli/tell-progress.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells each line at once, and of what takes long, now and then, that it is still done', () => {
	const told: string[] = [];
	const progress = tellProgress((text) => told.push(text));
	vi.advanceTimersByTime(15_000);
	progress.say('refusing');
	vi.advanceTimersByTime(25_000);
	progress.say('accepting');
	vi.advanceTimersByTime(9_000);
	progress.end();
	vi.advanceTimersByTime(60_000);
	expect(told).toEqual(['· refusing\n', '· still refusing (10 s)\n', '· still refusing (20 s)\n', '· accepting\n']);
});
