import { page } from './natives.js';
import { sameBuild } from './same-build.js';

/**
 * Fetches a file of ours, after the page's import maps are read.
 * @param fetchFile imports the file
 * @returns the module; rejects if the file cannot be fetched, or belongs to another build
 */
export async function load<Module extends object>(fetchFile: () => Promise<Module>): Promise<Module> {
	await untilImportMaps();
	return sameBuild(await fetchFile());
}

/**
 * Some browsers ignore an import map that comes after the first module. There an import of ours waits until the page is
 * parsed, because the page's import map stands below our script. Firefox is one of them (seen in 140 and 150; its
 * `navigator.vendor` is empty), and so are Chrome before 133 and Safari before 18.4, which also lack `requestClose`
 * (https://github.com/whatwg/html/pull/10528).
 */
function untilImportMaps(): Promise<unknown> | undefined {
	const takesLateMaps = navigator.vendor && 'requestClose' in HTMLDialogElement.prototype;
	if (takesLateMaps || page.readyState !== 'loading') return;
	return new Promise((resolve) => page.addEventListener('readystatechange', resolve, { once: true }));
}
