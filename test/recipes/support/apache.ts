import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.js';
import { recipe } from './recipe.js';
import { type Server, serve } from './server.js';

/** Where Debian's package has Apache, and its modules. */
export const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';

/**
 * Starts Apache with the recipe of the documentation, in a folder of its own. It has a
 * `/page.html`.
 */
export async function startApache(): Promise<Server> {
	const folder = mkdtempSync(join(tmpdir(), 'sekisho-apache-'));
	// Its workers are of another user.
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, 'logs'));
	const port = await freePort();
	const config = join(folder, 'apache.conf');
	writeFileSync(config, around(recipe('apache'), folder, port));
	writeFileSync(join(folder, 'page.html'), '<!doctype html><head><title>page</title></head>');
	const log = join(folder, 'logs', 'access.log');
	const server = await serve([APACHE, '-X', '-f', config], {
		port,
		log: () => (existsSync(log) ? readFileSync(log, 'utf8') : ''),
	});
	const stop = async () => {
		await server.stop();
		rmSync(folder, { recursive: true });
	};
	return { ...server, stop };
}

const LOADED = ['mpm_event', 'authz_core', 'mime', 'setenvif', 'headers', 'filter', 'substitute'];

const around = (recipes: string, folder: string, port: number) => `
ServerRoot ${folder}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/logs/error.log
DefaultRuntimeDir ${folder}
${LOADED.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
User nobody
Group nogroup
DocumentRoot ${folder}
<Directory ${folder}>
	Require all granted
</Directory>
${recipes}
`;
