import type { InputPluginOption } from 'rollup';
import { constToLet } from './const-to-let.js';
import { foldLists } from './fold-lists.js';
import { mangle } from './mangle.js';
import { minify } from './minify.js';
import { onlyWhatWrites } from './only-what-writes.js';
import { unpackParameters } from './unpack-parameters.js';

/** The plugins that make the files of a page smaller, in the order in which they run. */
export const shrink: InputPluginOption = [onlyWhatWrites, unpackParameters, foldLists, mangle(), constToLet, minify];
