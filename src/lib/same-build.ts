import { BUILD } from './build.js';

/**
 * Throws unless a file of ours belongs to the same build as this one. A cache may keep a file of an earlier build, in
 * which the shortened names have other meanings. `build/one-build.ts` adds the export `build` to every file.
 */
export function sameBuild<Module extends object>(module: Module): Module {
	const { build } = module as { readonly build?: string };
	if (BUILD && !build?.endsWith(BUILD)) throw new Error(`two builds: ${BUILD}, ${build}`);
	return module;
}
