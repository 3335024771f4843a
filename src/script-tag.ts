import { createSekisho, type Sekisho } from './sekisho.js';

const written = document.querySelector('script#sekisho-config')?.textContent;
const url = document.currentScript?.dataset.config;
// Asked for before the gate is armed, which would make it wait for itself.
const fetched = !written && url && fetch(url);

const sekisho = createSekisho(!!fetched);
(window as { sekisho?: Sekisho }).sekisho = sekisho;

if (written) sekisho.init(written);
// Whatever is not the file is no configuration: nothing is known then, and everything stays held.
if (fetched) fetched.then((response) => (response.ok ? response.text() : '')).then(sekisho.init, () => sekisho.init());
