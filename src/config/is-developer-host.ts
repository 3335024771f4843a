/** A developer's own machine, or a reserved name (RFC 6761). */
const DEVELOPER_HOST = /(^|\.)(localhost|test|example)$|^127\./;

/** Is this where a developer sees every fault, also those that gate nothing? */
export const isDeveloperHost = (): boolean => DEVELOPER_HOST.test(`${globalThis.location?.hostname}`);
