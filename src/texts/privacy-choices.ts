/** The label that the law prescribes for the link to the choices (US-09; 11 CCR 7013 and 7015), by language. */
export const PRIVACY_CHOICES: { readonly [language: string]: string } = {
	en: 'Your Privacy Choices',
	es: 'Sus opciones de privacidad',
	ja: 'プライバシーに関する選択',
};
