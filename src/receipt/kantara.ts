import {
	jurisdictionOf,
	type ReceiptSubject,
	receiptController,
	receiptPurposes,
	validDays,
} from './receipt-subject.js';

/**
 * The receipt as Kantara's "Consent Receipt Specification" v1.1.0 writes it (REC-04),
 * https://kantarainitiative.org/download/7902/. What was refused is not in it: the shape has no place for a refusal.
 */
export function kantara(subject: ReceiptSubject) {
	const { config, consent, texts, site } = subject;
	const { name, policy, address, department, email, phone } = receiptController(subject);
	return {
		version: 'KI-CR-v1.1.0',
		jurisdiction: jurisdictionOf(config),
		consentTimestamp: Math.floor(Date.parse(`${consent.decidedAt}`) / 1000),
		collectionMethod: `${consent.method} on ${site}`,
		consentReceiptID: `${consent.id}`,
		language: texts.language,
		piiPrincipalId: `${consent.id}`,
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
		services: receiptPurposes(subject)
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
						termination: `withdrawal, or ${validDays(subject)} days`,
						thirdPartyDisclosure: purpose.recipients.length > 0,
						thirdPartyName: purpose.recipients.join(', '),
					},
				],
			})),
		sensitive: false,
		spiCat: [],
	};
}
