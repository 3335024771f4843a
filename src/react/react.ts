/**
 * Consent for React 18 and 19: one component and one hook, safe on a server, in StrictMode and while a page is hydrated.
 */
export { Consent, type ConsentProps } from './consent.js';
export { useConsent } from './use-consent.js';
