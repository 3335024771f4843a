// Taken when this module is read, before the gate stands in front of them: what the gate itself does must not be held.
// Optional, because the module is also read where there is no page.
const cookie = globalThis.Document && Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
const attribute = globalThis.Element?.prototype.setAttribute;

/** Writes one cookie past the gate; a page that may have none goes on without. */
export const writeCookie = (value: string): void => {
	try {
		cookie?.set?.call(document, value);
	} catch {}
};

/** Sets an attribute past the gate. */
export const setAttribute = (element: Element, name: string, value: string): void =>
	attribute.call(element, name, value);
