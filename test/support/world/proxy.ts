import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';

/** A running proxy. */
export interface Proxy {
	readonly port: number;
	close(): Promise<void>;
}

/**
 * A forward proxy that never forwards: whatever the host, it is the server itself. Requests in absolute form
 * (`GET http://host/`) are answered as they come; a CONNECT to port 443 becomes TLS, to any other port plain HTTP
 * (that is how browsers send WebSockets), and its requests reach the same listener. Nothing leaves the machine.
 */
export async function proxy(
	listener: RequestListener,
	secureContext: SecureContext,
	refused: (host: string) => void,
): Promise<Proxy> {
	// Idle connections stay open: one closed by the server while the browser reuses it would be a lost request.
	const server = createServer({ keepAliveTimeout: 600_000 }, listener);
	const sockets = new Set<Socket>();
	const track = (socket: Socket): void => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
	};
	server.on('connection', track);
	server.on('connect', (request: IncomingMessage, socket: Socket) => {
		const [host = '', port] = (request.url ?? '').split(':');
		track(socket);
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		if (port !== '443') return server.emit('connection', socket);
		const tunnel = new TLSSocket(socket, { isServer: true, secureContext });
		tunnel.on('error', (error: NodeJS.ErrnoException) => {
			// A browser that rejects the certificate says so; one that drops a spare connection does not.
			if (error.code?.startsWith('ERR_SSL')) refused(host);
			tunnel.destroy();
		});
		tunnel.once('secure', () => server.emit('connection', tunnel));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				for (const socket of sockets) socket.destroy();
			}),
	};
}
