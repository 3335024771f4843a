import { page } from './natives.js';
import { sameBuild } from './same-build.js';

/**
 * Fetches a file of ours, once that can no longer harm the page.
 * @param fetchFile imports the file
 * @returns the module; rejects where the file cannot be had, or is of another build
 */
export async function load<Module extends object>(fetchFile: () => Promise<Module>): Promise<Module> {
	await untilImportMaps();
	return sameBuild(await fetchFile());
}

/**
 * Where an import map must come before every module, ours would have the browser ignore the page's, which stands below
 * us: there ours waits until the page is parsed. Firefox does so (seen in 140 and 150), and names no vendor; Chrome did
 * before 133 and Safari before 18.4 (https://github.com/whatwg/html/pull/10528), which is when `requestClose` came.
 */
function untilImportMaps(): Promise<unknown> | undefined {
	const takesLateMaps = navigator.vendor && 'requestClose' in HTMLDialogElement.prototype;
	if (takesLateMaps || page.readyState !== 'loading') return;
	return new Promise((resolve) => page.addEventListener('readystatechange', resolve, { once: true }));
}
