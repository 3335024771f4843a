/**
 * A place for records on a server. It checks the records that pages send to `record.url`, chains them, seals each day and
 * counts them. It runs in Node and in runtimes that provide Node's modules. It needs the package `kysely`, and
 * `better-sqlite3` for SQLite or `pg` for PostgreSQL.
 */
export type { ConsentEvent, ConsentRecord, RecordSource } from '../record/consent-record.js';
export type { NodeMessage } from '../server/node-request.js';
export type { Figure, Figures, Result } from './figures.js';
export { figuresPage } from './figures-page.js';
export { handleRecords } from './handle-records.js';
export { type NodeRecordsRequest, type NodeRecordsResponse, nodeRecordsHandler } from './node-records-handler.js';
export { openRecords } from './open-records.js';
export type { Provision } from './provisions.js';
export type { ChainEnds, ChainRow, Days, ExportedRecord, Outcome, RecordStore } from './record-store.js';
export type { Records, RecordsOptions } from './records.js';
export type { Seal, SealProof } from './seal.js';
export type { ChainProblem, Verification } from './verify-chain.js';
export { verifySeal } from './verify-seal.js';
