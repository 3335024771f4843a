import type { InputPluginOption } from 'rollup';
import { constToLet } from './const-to-let.js';
import { foldLists } from './fold-lists.js';
import { mangle } from './mangle.js';
import { minify } from './minify.js';

/** What makes small what a page fetches, in this order. */
export const shrink: InputPluginOption = [foldLists, mangle(), constToLet, minify];
