/** Dependencies stay imports in the package. */
export const isDependency = (id: string) => /^(preact|js-cookie)/.test(id);

/** The place for records runs in Node, and its owner chooses the database. */
export const isPeerOfRecords = (id: string) => /^(node:|kysely$|better-sqlite3$|pg$)/.test(id);

/** What `npx sekisho verify` drives a browser with, where it is installed. */
export const isPeerOfCommand = (id: string) => /^(node:|puppeteer-core$|tldts$|third-party-web\b)/.test(id);
