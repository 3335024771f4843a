/** A file of ours, from whatever host it comes: tested against `host/path`. */
export const OWN_FILE = /\/sekisho(\.\w+)?\.js$|\/locales\/[\w-]+\.json$/;
