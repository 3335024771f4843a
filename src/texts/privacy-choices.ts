/** What the law calls the way to the choices (US-09; 11 CCR 7013 and 7015), by language; Spanish is California's second. */
export const PRIVACY_CHOICES: { readonly [language: string]: string } = {
	en: 'Your Privacy Choices',
	es: 'Sus opciones de privacidad',
	ja: 'プライバシーに関する選択',
};
