import { isDeveloperHost } from './is-developer-host.js';
import type { Config } from './resolve.js';

/** Can there be a fault to report? Always on a developer's host; elsewhere only a fault that affects the gate. */
export const needsDiagnosis = ({ hasServices, services }: Config): boolean =>
	!hasServices ||
	services.length === 0 ||
	isDeveloperHost() ||
	services.some(({ locked, options }) => locked || options.mode === 'advanced');
