import type { Permissions } from './channel.js';

/** The configuration, and the choices of the visitor. */
interface Choices extends Permissions {
	readonly consent: { readonly choices: object };
}

/** Is everything allowed, so that nothing declared or undeclared is held? Then a call costs no more than reading a flag. */
export const isOpen = ({ config, consent, allows }: Choices): boolean =>
	config.hasServices && config.options.gate?.undeclared !== 'block' && Object.keys(consent.choices).every(allows);
