/**
 * A place for records: what pages send to `record.url`, checked, chained, sealed and counted. For Node and what runs Node's
 * modules; SQLite needs the package `better-sqlite3`, PostgreSQL `pg`, both need `kysely`.
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
