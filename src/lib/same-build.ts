import { BUILD } from './build.js';

/**
 * Expects a file of ours to be of the same build as this one: between two builds, a cache may keep an old one, and the
 * short names in it mean something else. `build/one-build.ts` gives every file what it exports as `build`.
 */
export function sameBuild<Module extends object>(module: Module): Module {
	const { build } = module as { readonly build?: string };
	if (BUILD && !build?.endsWith(BUILD)) throw new Error(`two builds: ${BUILD}, ${build}`);
	return module;
}
