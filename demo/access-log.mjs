import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const KEPT = 12;

/** Where the log is; each start of the demo begins a new one. */
export const file = fileURLToPath(new URL('log/access.log', import.meta.url));

const last = [];

/** The last lines, oldest first. */
export const tail = () => last;

/** Opens the log, empty. */
export function open() {
	mkdirSync(new URL('log/', import.meta.url), { recursive: true });
	writeFileSync(file, '');
}

/**
 * Writes one line in Apache's combined format. Only called for a visitor who allows it, and only with what the notice
 * names: the referrer is left out, the address is shortened, the visitor's id stands where Apache puts the user.
 */
export function write(request, status, bytes, visitor) {
	const { method, url, httpVersion, socket, headers } = request;
	const line = `${shorten(socket.remoteAddress)} - ${visitor || '-'} [${stamp(new Date())}] "${method} ${quote(url)} HTTP/${httpVersion}" ${status} ${bytes || '-'} "-" "${quote(headers['user-agent'] ?? '-')}"`;
	appendFileSync(file, `${line}\n`);
	last.push(line);
	if (last.length > KEPT) last.shift();
}

/** The network an address is in: the last octet of IPv4 is 0, of IPv6 the first three groups stay. */
function shorten(address = '') {
	const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
	if (v4) return `${v4[1]}.0`;
	return `${address.split('::')[0].split(':').slice(0, 3).join(':')}::`;
}

/** As Apache does: no quote, backslash or control character ends a field early. */
const quote = (text) =>
	text.replace(/["\\]/g, '\\$&').replace(/[^ -~]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);

function stamp(date) {
	const two = (number) => `${number}`.padStart(2, '0');
	const day = `${two(date.getUTCDate())}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}`;
	return `${day}:${[date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')} +0000`;
}
