import { createSekisho, type Sekisho } from './sekisho.js';

const written = document.querySelector('script#sekisho-config')?.textContent;
const url = document.currentScript?.getAttribute('data-config');
// Asked for before the gate is armed, which would make it wait for itself.
const fetched = written === undefined && url ? fetch(url) : undefined;

const sekisho = createSekisho(!!fetched);
(window as { sekisho?: Sekisho }).sekisho = sekisho;

if (written !== undefined) sekisho.init(written);
// Whatever is not the file is no configuration: nothing is known then, and everything stays held.
if (fetched)
	fetched.then((response) => (response.ok ? response.text() : undefined)).then(sekisho.init, () => sekisho.init());
