const DEVELOPER_HOST = /(^|\.)(localhost|test|example)$|^127\./;
const isDeveloperHost = () => DEVELOPER_HOST.test(`${globalThis.location?.hostname}`);

export { isDeveloperHost as i };
