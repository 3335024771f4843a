import type { InputPluginOption } from 'rollup';
import { constToLet } from './const-to-let.js';
import { foldLists } from './fold-lists.js';
import { mangle } from './mangle.js';
import { minify } from './minify.js';
import { unpackParameters } from './unpack-parameters.js';

/** What makes small what a page fetches, in this order. @param entries the modules of all that a page fetches */
export const shrink = (entries: readonly string[]): InputPluginOption => [
	unpackParameters,
	foldLists,
	mangle(entries),
	constToLet,
	minify,
];
