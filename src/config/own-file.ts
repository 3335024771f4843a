/** Matches our own files on any host, in the form `host/path`. */
export const OWN_FILE = /\/sekisho(\.\w+)?\.js$|\/locales\/[\w-]+\.json$/;
