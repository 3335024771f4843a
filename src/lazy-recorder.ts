import type { Ledger } from './decision/ledger.js';
import { withFile } from './lib/with-file.js';
import type { Recorder } from './record/recorder.js';

/** Runs a function with the recorder, if records are configured. A decision never waits for it. */
export type WithRecorder = (run: (recorder: Recorder) => void) => void;

/** The recorder, fetched where `record.url` is configured. What waits for its file is done once that can be had. */
export function createLazyRecorder(ledger: Pick<Ledger, 'config' | 'consent' | 'report'>): WithRecorder {
	let recorder: Promise<Recorder | void> | undefined;
	const waiting: Parameters<WithRecorder>[0][] = [];
	const serve = async () => {
		recorder ??= withFile(import('./record/recorder.js'), (file) => file.createRecorder(ledger), ledger.report);
		const found = await recorder;
		if (found) for (const run of waiting.splice(0)) run(found);
		else {
			// The next decision asks for the file once more, and so does the network when it is back.
			recorder = undefined;
			addEventListener('online', serve);
		}
	};
	return (run) => {
		if (!ledger.config.options.record?.url) return;
		waiting.push(run);
		serve();
	};
}
