import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from './free-port.js';
import { recipe } from './recipe.js';
import { type Server, serve } from './server.js';

/** Where nginx is; Debian keeps it off the PATH of most users. */
export const NGINX =
	[...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'].map((folder) => join(folder, 'nginx')).find(existsSync) ??
	'';

/**
 * Starts nginx with the recipe of the documentation, in a folder of its own. It believes what `X-Real-IP` says, and has a
 * `/page.html`.
 */
export async function startNginx(): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'sekisho-nginx-'));
	// Its workers are of another user.
	chmodSync(folder, 0o755);
	const port = await freePort();
	const config = join(folder, 'nginx.conf');
	writeFileSync(config, around(placed(recipe('nginx'), folder, port), folder));
	writeFileSync(join(folder, 'page.html'), '<!doctype html><title>page</title>');
	const log = join(folder, 'access.log');
	const server = await serve([NGINX, '-p', folder, '-c', config, '-e', join(folder, 'error.log')], {
		port,
		log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
	});
	const stop = async () => {
		await server.stop();
		rmSync(folder, { recursive: true });
	};
	return { ...server, stop };
}

/** The recipe with what differs from machine to machine; each has to be in it. */
function placed(text: string, folder: string, port: number): string {
	const here: [string, string][] = [
		['listen 8080;', `listen 127.0.0.1:${port};`],
		['root /var/www/html;', `root ${folder};`],
		['/var/log/nginx/access.log', join(folder, 'access.log')],
	];
	return here.reduce((so, [given, own]) => {
		if (!so.includes(given)) throw new Error(`the recipe has no ${given}`);
		return so.replaceAll(given, own);
	}, text);
}

const around = (http: string, folder: string) => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
events {}
http {
	${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
	set_real_ip_from 127.0.0.0/8;
	real_ip_header X-Real-IP;
	${http}
}
`;
