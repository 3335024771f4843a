import type { Permissions } from './channel.js';

/** What a visitor may allow, and what is allowed of it. */
interface Choices extends Permissions {
	readonly consent: { readonly choices: object };
}

/** Is nothing held at all, marked or not? Then a call costs one look at a flag. */
export const isOpen = ({ config, consent, allows }: Choices): boolean =>
	config.hasServices && config.options.gate?.undeclared !== 'block' && Object.keys(consent.choices).every(allows);
