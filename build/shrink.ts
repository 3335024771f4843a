import type { InputPluginOption } from 'rollup';
import { constToLet } from './const-to-let.js';
import { foldLists } from './fold-lists.js';
import { mangle } from './mangle.js';
import { minify } from './minify.js';
import { onlyWhatWrites } from './only-what-writes.js';
import { unpackParameters } from './unpack-parameters.js';

/** What makes small what a page fetches, in this order. */
export const shrink: InputPluginOption = [onlyWhatWrites, unpackParameters, foldLists, mangle(), constToLet, minify];
