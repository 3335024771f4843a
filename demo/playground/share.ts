import type { Settings } from './settings.js';

/** All that a link carries, behind its `#`: no browser sends that part to a server. */
export interface Shared extends Partial<Settings> {
	readonly config: string;
	/** The language of the interface. */
	readonly tongue?: string;
}

const through = async (bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream) =>
	new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());

/** As compressed text that may stand in an address. */
export async function pack(shared: Shared): Promise<string> {
	const bytes = await through(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
	const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
	return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Reads it again; nothing where it is damaged. */
export async function unpack(text: string): Promise<Shared | undefined> {
	try {
		const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
		const bytes = await through(
			Uint8Array.from(binary, (char) => char.charCodeAt(0)),
			new DecompressionStream('deflate-raw'),
		);
		const shared = JSON.parse(new TextDecoder().decode(bytes));
		return typeof shared?.config === 'string' ? shared : undefined;
	} catch {
		return undefined;
	}
}
