import { memoize } from '../lib/memoize.js';
import { openRecords } from './open-records.js';
import type { RecordsOptions } from './records.js';

/** Opens a place for records once for each options object. */
const recordsOf = memoize(openRecords);
const DEFAULTS: RecordsOptions = Object.freeze({});

/**
 * Answers the requests that pages send to `record.url`: checks each record and appends it to the chain, once. It answers
 * the owner's requests as well, see `Records.handle`. Never rejects.
 * @param request a Web-standard request; for Node see `nodeRecordsHandler`
 * @param options pass the same object each time: every object opens a database of its own
 * @returns the response; 503 if the database does not answer
 * @example
 * if (new URL(request.url).pathname.startsWith('/consent-records')) return handleRecords(request, options);
 */
export const handleRecords = (request: Request, options: RecordsOptions = DEFAULTS): Promise<Response> =>
	recordsOf(options).handle(request);
