import type { Ledger } from './decision/ledger.js';
import { withFile } from './lib/with-file.js';
import type { Recorder } from './record/recorder.js';

/** Runs a function with the recorder, if records are configured. A decision never waits for it. */
export type WithRecorder = (run: (recorder: Recorder) => void) => void;

/** The recorder, fetched where `record.url` is configured. */
export function createLazyRecorder(ledger: Pick<Ledger, 'config' | 'consent' | 'report'>): WithRecorder {
	let recorder: Promise<Recorder | void> | undefined;
	return (run) => {
		if (!ledger.config.options.record?.url) return;
		recorder ??= withFile(import('./record/recorder.js'), (file) => file.createRecorder(ledger), ledger.report);
		recorder.then((found) => {
			// The file could not be fetched: the next decision tries again.
			if (!found) recorder = undefined;
			return found && run(found);
		});
	};
}
