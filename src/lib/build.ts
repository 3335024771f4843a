/** The build that a file is of; empty where a bundler keeps the files of one build together. */
export const BUILD = '';
