import { createHmac, randomBytes } from 'node:crypto';

const MINUTE_MS = 60_000;
/** Senders that are remembered at once; beyond that the one that was first is forgotten. */
const MOST_SENDERS = 10_000;

/**
 * So many requests a minute for each sender. An address is neither kept nor logged: only a keyed hash of it, in memory, for a
 * minute, with a key that no one knows and that ends with the process.
 */
export function createRateLimit(perMinute: number): (sender: string, now: number) => boolean {
	const key = randomBytes(32);
	const counts = new Map<string, { count: number; until: number }>();
	return (sender, now) => {
		const name = createHmac('sha256', key).update(sender).digest('base64');
		const before = counts.get(name);
		if (before && before.until > now) return ++before.count <= perMinute;
		counts.delete(name);
		const [oldest] = counts.keys();
		if (oldest !== undefined && counts.size >= MOST_SENDERS) counts.delete(oldest);
		counts.set(name, { count: 1, until: now + MINUTE_MS });
		return perMinute >= 1;
	};
}
