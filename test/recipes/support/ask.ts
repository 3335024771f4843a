import { get } from 'node:http';

/** What a request has. */
export interface Asked {
	readonly path?: string;
	readonly headers?: Record<string, string>;
	/** Where it comes from: any address of 127.0.0.0/8. */
	readonly from?: string;
}

/** Sends one request to a server on this machine. @returns its `Set-Cookie` values */
export const ask = (port: number, { path = '/', headers = {}, from = '127.0.0.1' }: Asked = {}): Promise<string[]> =>
	new Promise((resolve, reject) => {
		get({ host: '127.0.0.1', port, path, headers, localAddress: from, agent: false }, (response) => {
			response.resume();
			response.on('end', () => resolve(response.headers['set-cookie'] ?? []));
		}).on('error', reject);
	});
