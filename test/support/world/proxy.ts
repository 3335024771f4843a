import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';

/** A running proxy. */
export interface Proxy {
	readonly port: number;
	close(): Promise<void>;
}

/**
 * Starts a proxy that forwards nothing, and answers for every host itself. It answers requests in absolute form
 * (`GET http://host/`). A CONNECT to port 443 becomes TLS, and one to another port plain HTTP, as browsers do for WebSockets;
 * the requests in it reach the same listener. Nothing leaves the machine.
 * @param listener answers the requests
 * @param secureContext the certificate
 * @param refused is called with the host if a browser rejects the certificate
 */
export async function proxy(
	listener: RequestListener,
	secureContext: SecureContext,
	refused: (host: string) => void,
): Promise<Proxy> {
	// Idle connections stay open. If the server closed one while the browser reuses it, a request would be lost.
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
			// Only a browser that rejects the certificate causes such an error; one that closes an unused connection does not.
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
