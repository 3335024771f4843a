import type { Cookie } from '../config/options.js';
import type { ForeignText } from './foreign.js';

/** Makes a cookie. @param days its lifetime; less than a day is written in minutes */
export function makeCookie(name: string, days?: number, purpose?: ForeignText): Cookie {
	const lifetime =
		days === undefined
			? {}
			: days > 0 && days < 1
				? { minutes: Math.max(1, Math.round(days * 1440)) }
				: { days: Math.round(days) };
	return { name, ...lifetime, ...(purpose && { purpose }) };
}
