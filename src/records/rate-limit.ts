import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const MINUTE_MS = 60_000;
/** The most senders that are counted at once. Beyond that, the one counted longest is forgotten. */
const MAX_SENDERS = 10_000;

/**
 * The network of a sender. A customer gets at least a /64 of IPv6 (RFC 6177), and could send each request from another
 * address of it, so the /64 counts as one sender.
 */
function networkOf(sender: string): string {
	const address = sender.replace(/^::ffff:(?=\d+\.)/i, '');
	if (!isIPv6(address)) return address;
	const [before = '', after] = address.split('::');
	const groups = before.split(':').filter(Boolean);
	// `::` stands for groups of zeros.
	const zeros = after === undefined ? 0 : 8 - groups.length - after.split(':').filter(Boolean).length;
	const all = [...groups, ...Array(Math.max(0, zeros)).fill('0'), ...(after ?? '').split(':')];
	return all
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16))
		.join(':');
}

/**
 * Limits the requests of each sender. It neither stores nor logs an address. For one minute it has a keyed hash of the
 * address in memory; the key is random and ends with the process.
 * @param perMinute the most requests of one sender in a minute
 * @returns a function that counts a request of a sender (an IP address) at a time in ms, and says whether it is allowed
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
