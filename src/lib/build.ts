/**
 * The id of the build that this file belongs to; empty in the package, where a bundler keeps files of one build
 * together.
 */
export const BUILD = '';
