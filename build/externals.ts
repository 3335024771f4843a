/** Is a module a dependency, which stays an import in the package? */
export const isDependency = (id: string) => /^(preact|js-cookie)/.test(id);

/** Is a module one of Node's, or a package of `sekisho/records` that the owner installs, such as a database driver? */
export const isPeerOfRecords = (id: string) => /^(node:|kysely$|better-sqlite3$|pg$)/.test(id);

/** Is a module one of Node's, or an optional package of the command, such as `puppeteer-core`? */
export const isPeerOfCommand = (id: string) => /^(node:|puppeteer-core$|tldts$|third-party-web\b)/.test(id);
