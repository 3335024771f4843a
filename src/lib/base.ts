import { page } from './natives.js';

const script = page?.currentScript as HTMLScriptElement | null;

/**
 * The folder that sekisho.js came from. In a script of another host that was fetched without `crossorigin`, a relative
 * `import()` finds nothing, because its base is `about:blank`
 * (https://html.spec.whatwg.org/multipage/webappapis.html#creating-a-classic-script, "muted errors"); so the build puts
 * this in front. Printed into a page, a server says it. Without an address of its own, as a module or in a page, the
 * script finds its folder as any other does.
 */
export const BASE = script?.src?.replace(/[^/]*([?#].*)?$/, '') || script?.getAttribute('data-base') || './';
