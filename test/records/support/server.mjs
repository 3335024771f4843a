/**
 * A server for records on the built files, as an owner would write it, that breaks on demand: `node server.mjs`, with DATABASE_URL and
 * PORT in the environment. The header `x-fault` says how: `before` answers 500 in place of the records, `after` hangs up
 * once the record is stored.
 */
import { createServer } from 'node:http';

const { nodeRecordsHandler } = await import(new URL('../../../dist/records.js', import.meta.url).href);

const handle = nodeRecordsHandler({ perMinute: Number.POSITIVE_INFINITY, token: 'secret' });

const server = createServer(async (request, response) => {
	const fault = request.headers['x-fault'];
	if (fault === 'before') {
		request.resume();
		response.writeHead(500).end();
		return;
	}
	if (fault === 'after') {
		await handle(request, { writeHead: () => {}, end: () => request.socket.destroy() });
		return;
	}
	await handle(request, response);
});
// A short queue would refuse those who all come back at once after a restart.
server.listen({ port: Number(process.env.PORT), host: '127.0.0.1', backlog: 1024 }, () => console.log('ready'));
