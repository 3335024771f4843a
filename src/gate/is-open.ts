import type { Permissions } from './channel.js';

/** The choices of a visitor. */
interface Choices extends Permissions {
	readonly consent: { readonly choices: object };
}

/** Is nothing held at all, marked or not? Then a call costs no more than reading a flag. */
export const isOpen = ({ config, consent, allows }: Choices): boolean =>
	config.hasServices && config.options.gate?.undeclared !== 'block' && Object.keys(consent.choices).every(allows);
