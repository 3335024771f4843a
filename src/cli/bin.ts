import { run } from './cli.js';

// The reader of our output can close the pipe before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
	process.exit();
});

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	process.stderr.write(
		`This is a fault of Sekisho. Please report it: https://github.com/sekisho-consent/sekisho/issues\n\n${error instanceof Error ? error.stack : error}\n`,
	);
	process.exitCode = 2;
}
