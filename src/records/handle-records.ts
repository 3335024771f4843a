import { memoize } from '../lib/memoize.js';
import { openRecords } from './open-records.js';
import type { RecordsOptions } from './records.js';

/** A place for records is opened once for each options. */
const recordsOf = memoize(openRecords);
const DEFAULTS: RecordsOptions = Object.freeze({});

/**
 * Keeps the records that pages send to `record.url`: each request is checked and appended to a chain, once. For what else
 * it answers see `Records.handle`. Never throws.
 * @param request a Web-standard request; for Node see `nodeRecordsHandler`
 * @param options give the same object every time: the database is opened once for each
 * @example
 * if (new URL(request.url).pathname.startsWith('/consent-records')) return handleRecords(request, options);
 */
export const handleRecords = (request: Request, options: RecordsOptions = DEFAULTS): Promise<Response> =>
	recordsOf(options).handle(request);
