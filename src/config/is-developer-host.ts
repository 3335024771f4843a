/** A developer's own machine, or a reserved name (RFC 6761). */
const DEVELOPER_HOST = /(^|\.)(localhost|test|example)$|^127\./;

/** Is this a host of a developer, where every fault is reported, even one that affects nothing held? */
export const isDeveloperHost = (): boolean => DEVELOPER_HOST.test(`${globalThis.location?.hostname}`);
