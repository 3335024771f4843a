import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const MINUTE_MS = 60_000;
/** Senders that are remembered at once; beyond that the one that was first is forgotten. */
const MAX_SENDERS = 10_000;

/** One customer has a whole /64 of IPv6 (RFC 6177), and could come from another address of it each time. */
function networkOf(sender: string): string {
	const address = sender.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isIPv6(address)) return address;
	const [before = '', after] = address.split('::');
	const groups = before.split(':').filter(Boolean);
	// What `::` leaves out is zeros.
	const zeros = after === undefined ? 0 : 8 - groups.length - after.split(':').filter(Boolean).length;
	const all = [...groups, ...Array(Math.max(0, zeros)).fill('0'), ...(after ?? '').split(':')];
	return all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16))
		.join(':');
}

/**
 * So many requests a minute for each sender. An address is neither kept nor logged: only a keyed hash of it, in memory, for
 * a minute, with a key that no one knows and that ends with the process.
 */
export function createRateLimit(perMinute: number): (sender: string, now: number) => boolean {
	const key = randomBytes(32);
	const counts = new Map<string, { count: number; until: number }>();
	return (sender, now) => {
		const name = createHmac('sha256', key).update(networkOf(sender)).digest('base64');
		const before = counts.get(name);
		if (before && before.until > now) return ++before.count <= perMinute;
		counts.delete(name);
		const [oldest] = counts.keys();
		if (oldest !== undefined && counts.size >= MAX_SENDERS) counts.delete(oldest);
		counts.set(name, { count: 1, until: now + MINUTE_MS });
		return perMinute >= 1;
	};
}
