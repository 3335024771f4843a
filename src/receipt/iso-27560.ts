import {
	jurisdictionOf,
	type ReceiptPurpose,
	type ReceiptSubject,
	receiptController,
	receiptPurposes,
	validDays,
} from './receipt-subject.js';

/** A list that the shape wants filled, where there is nothing to say. */
const orNone = (all: readonly string[]): readonly string[] => (all.length > 0 ? all : ['none']);

/**
 * The receipt in the names of ISO/IEC TS 27560:2023, "Consent record information structure" (REC-02), with the states of
 * the Data Privacy Vocabulary (REC-03), read through the W3C guide, https://w3id.org/dpv/guides/consent-27560. The
 * principal is the random name of the decision: there is no other.
 */
export function iso27560(subject: ReceiptSubject) {
	const { config, consent, texts, site } = subject;
	const jurisdiction = jurisdictionOf(config);
	const { name, policy, address, email, phone, url } = receiptController(subject);
	const refused = consent.method === 'withdraw' ? 'ConsentWithdrawn' : 'ConsentRefused';
	const state = (purpose: ReceiptPurpose) => (purpose.allowed ? 'ConsentGiven' : refused);
	const purposes = receiptPurposes(subject);
	// As ISO 8601 writes a duration.
	const validity = `P${validDays(subject)}D`;
	return {
		schema_version: 'ISO/IEC TS 27560:2023',
		receipt_id: `${consent.id}`,
		record_id: `${consent.id}`,
		pii_principal_id: `${consent.id}`,
		pii_processing: purposes.map((purpose) => ({
			privacy_notice: policy,
			language: texts.language,
			purpose: purpose.name,
			purpose_description: purpose.description,
			lawful_basis: purpose.required ? 'necessary' : 'consent',
			pii_information: orNone(purpose.information).map((pii_type) => ({ pii_type })),
			pii_controllers: [name],
			recipient_third_parties: orNone(purpose.recipients),
			services: purpose.services,
			storage_locations: orNone(purpose.countries),
			retention_period: validity,
			jurisdiction,
			withdrawal_method: `https://${site}/`,
		})),
		party_identification: [
			{
				party_id: site,
				party_type: 'pii_controller',
				party_name: name,
				party_address: address || 'not given',
				party_contact: email || phone || url || 'not given',
			},
		],
		event: purposes
			.filter(({ required }) => !required)
			.map((purpose) => ({
				event_time: `${consent.decidedAt}`,
				validity_duration: validity,
				entity_id: `${consent.id}`,
				event_type: `${consent.method}`,
				event_state: state(purpose),
				purpose: purpose.name,
			})),
	};
}
