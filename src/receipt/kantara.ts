import type { ReceiptFacts } from './receipt-facts.js';

/**
 * Writes a receipt in the form of Kantara's "Consent Receipt Specification" v1.1.0 (REC-04),
 * https://kantarainitiative.org/download/7902/. Refused purposes are left out, because the form has no field for a refusal.
 * @param facts what `receiptFacts` gathered
 * @returns an object to be written as JSON
 */
export function kantara({ controller, purposes, ...facts }: ReceiptFacts) {
	const { name, policy, address, department, email, phone } = controller;
	return {
		version: 'KI-CR-v1.1.0',
		jurisdiction: facts.jurisdiction,
		consentTimestamp: Math.floor(Date.parse(facts.decidedAt) / 1000),
		collectionMethod: `${facts.method} on ${facts.site}`,
		consentReceiptID: facts.id,
		language: facts.language,
		piiPrincipalId: facts.id,
		piiControllers: [
			{
				piiController: name,
				contact: department || name,
				address: { streetAddress: address },
				email,
				phone,
			},
		],
		policyUrl: policy,
		services: purposes
			.filter(({ allowed }) => allowed)
			.map((purpose) => ({
				service: purpose.services.join(', ') || purpose.name,
				purposes: [
					{
						purpose: purpose.description || purpose.name,
						purposeCategory: [purpose.name],
						consentType: purpose.required ? 'IMPLICIT' : 'EXPLICIT',
						piiCategory: [...purpose.information],
						primaryPurpose: purpose.required,
						termination: `withdrawal, or ${facts.validDays} days`,
						thirdPartyDisclosure: purpose.recipients.length > 0,
						thirdPartyName: purpose.recipients.join(', '),
					},
				],
			})),
		sensitive: false,
		spiCat: [],
	};
}
