import { isDeveloperHost } from './is-developer-host.js';
import type { Config } from './resolve.js';

/** May there be something that a developer has to hear of? Always on a developer's host; elsewhere only what gates. */
export const needsDiagnosis = ({ hasServices, services }: Config): boolean =>
	!hasServices ||
	services.length === 0 ||
	isDeveloperHost() ||
	services.some(({ locked, options }) => locked || options.mode === 'advanced');
