import type { Account } from '../catalogue/marked-snippet.js';

/** A service before it is resolved. */
export interface DraftService {
	readonly id: string;
	readonly category: string;
	readonly preset?: string;
	readonly account?: string | Account;
	readonly [option: string]: unknown;
}

/** A configuration before it is resolved. */
export interface DraftConfig {
	readonly $schema: string;
	readonly company?: { readonly name: string; readonly policyUrl?: unknown };
	readonly services: readonly DraftService[];
}
