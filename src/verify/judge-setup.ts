import { closestMatch } from '../config/closest-match.js';
import { declaredIds } from '../config/declared-ids.js';
import { findFaults, sentence } from '../config/diagnose.js';
import type { Fault } from '../config/fault.js';
import { blockedAfterConsent } from './blocked-after-consent.js';
import type { Evidence } from './evidence.js';
import type { Promises } from './promises.js';

/** A fault of a page or its configuration, because of which something stays held for good. */
interface SetupFault {
	readonly subject: string;
	readonly message: string;
	readonly evidence: string;
	/** The phase in which it shows; by default before a choice. */
	readonly phase?: 'accepted';
}

/**
 * Finds what prevents a page from working as its owner intends: files that do not load, faults of the configuration in the
 * page, marks with an unknown id, and services that the page's own policy blocks after consent. None of them leaks, so
 * without this check the report would say that all is well.
 */
export function judgeSetup(evidence: Evidence, promises: Promises): SetupFault[] {
	const { config, site, troubles = [], marks = [] } = evidence;
	return [
		...troubles.map(({ file, page, why }) => ({ subject: file, message: `${file} ${why}`, evidence: page })),
		...holdingFaults(config).map((fault) => ({
			subject: fault.at || 'configuration',
			message: `the configuration has a fault: ${sentence(fault)}`,
			evidence: site,
		})),
		...(promises.isKnown ? unknownMarks(marks, promises) : []),
		...blockedAfterConsent(evidence, promises)
			.filter(({ isWhole }) => isWhole)
			.map(
				({ service, hosts, url }): SetupFault => ({
					subject: service,
					message: `after accepting, ${hosts.join(', ')} (${service}) was blocked by the page's own Content-Security-Policy, so ${service} never runs`,
					evidence: url,
					phase: 'accepted',
				}),
			),
	];
}

/** The codes of faults in texts for visitors. They do not hold a service. */
const OF_WORDS = ['vague', 'empty-column', 'transfer-abroad'];

/** The faults because of which something is held: those of the whole file, and one fault of each service. */
function holdingFaults(config: string | undefined): Fault[] {
	if (config === undefined) return [];
	const faults = findFaults(config).filter(({ code }) => !OF_WORDS.includes(code));
	const services = new Set(faults.flatMap(({ at }) => /^services\[\d+\]/.exec(at) ?? []));
	return [
		...faults.filter(({ at }) => at === '' || at === 'services'),
		...[...services].flatMap((service) => {
			const its = faults.filter(({ at }) => at.startsWith(service));
			const preset = its.find(({ code }) => code === 'unknown-preset');
			return preset ? { ...preset, expected: UNRESOLVED } : (its[0] ?? []);
		}),
	];
}

const UNRESOLVED = 'Serve what npx sekisho resolve makes of this configuration: the page does not know the catalogue';

function unknownMarks(marks: NonNullable<Evidence['marks']>, { config }: Promises): SetupFault[] {
	const known = declaredIds(config);
	return marks.flatMap(({ id, page }) => {
		if (known.includes(id)) return [];
		const meant = closestMatch(id, known);
		const question = meant ? `; did you mean "${meant}"?` : '.';
		const message = `nothing is called "${id}" in the configuration${question} What has the mark data-consent="${id}" is never loaded`;
		return [{ subject: id, message, evidence: page }];
	});
}
