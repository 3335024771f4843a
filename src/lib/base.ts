import { page } from './natives.js';

const script = page?.currentScript as HTMLScriptElement | null;

/**
 * The folder that sekisho.js came from. In a script of another host that was fetched without `crossorigin`, a relative
 * `import()` finds nothing, because its base is `about:blank`
 * (https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script, "muted errors"); so the build puts
 * this in front. A server that prints the script into a page names the folder in `data-base`. Without either, as in a
 * module, the path stays relative.
 */
export const BASE = script?.src?.replace(/[^/]*([?#].*)?$/, '') || script?.getAttribute('data-base') || './';
