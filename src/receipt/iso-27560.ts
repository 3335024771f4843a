import type { ReceiptFacts, ReceiptPurpose } from './receipt-facts.js';

/** A list, or `['none']` if it is empty. */
const orNone = (all: readonly string[]): readonly string[] => (all.length > 0 ? all : ['none']);

/**
 * Writes a receipt in the form of ISO/IEC TS 27560:2023, "Consent record information structure" (REC-02), with the states of
 * the Data Privacy Vocabulary (REC-03). The names follow the W3C guide, https://w3id.org/dpv/guides/consent-27560. The id of
 * the decision stands for the principal, because nothing else identifies the visitor.
 * @param facts what `receiptFacts` gathered
 * @returns an object to be written as JSON
 */
export function iso27560({ controller, purposes, ...facts }: ReceiptFacts) {
	const refused = facts.method === 'withdraw' ? 'ConsentWithdrawn' : 'ConsentRefused';
	const state = (purpose: ReceiptPurpose) => (purpose.allowed ? 'ConsentGiven' : refused);
	// A duration in ISO 8601, such as `P180D`.
	const validity = `P${facts.validDays}D`;
	return {
		schema_version: 'ISO/IEC TS 27560:2023',
		receipt_id: facts.id,
		record_id: facts.id,
		pii_principal_id: facts.id,
		pii_processing: purposes.map((purpose) => ({
			privacy_notice: controller.policy,
			language: facts.language,
			purpose: purpose.name,
			purpose_description: purpose.description,
			lawful_basis: purpose.required ? 'necessary' : 'consent',
			pii_information: orNone(purpose.information).map((pii_type) => ({ pii_type })),
			pii_controllers: [controller.name],
			recipient_third_parties: orNone(purpose.recipients),
			services: purpose.services,
			storage_locations: orNone(purpose.countries),
			retention_period: validity,
			jurisdiction: facts.jurisdiction,
			withdrawal_method: `https://${facts.site}/`,
		})),
		party_identification: [
			{
				party_id: facts.site,
				party_type: 'pii_controller',
				party_name: controller.name,
				party_address: controller.address || 'not given',
				party_contact: controller.email || controller.phone || controller.url || 'not given',
			},
		],
		event: purposes
			.filter(({ required }) => !required)
			.map((purpose) => ({
				event_time: facts.decidedAt,
				validity_duration: validity,
				entity_id: facts.id,
				event_type: facts.method,
				event_state: state(purpose),
				purpose: purpose.name,
			})),
	};
}
