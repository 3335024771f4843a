import { asObject } from './as-object.js';
import { asText } from './as-text.js';
import type { Foreign, ForeignService } from './foreign.js';
import type { Literals } from './read-literals.js';

/**
 * The member of `tarteaucitron.user` that has the vendor's id, by service. For other services, its name begins with that of
 * the service.
 */
const IDS: { readonly [service: string]: string } = {
	gtag: 'gtagUa',
	multiplegtag: 'multiplegtagUa',
	analytics: 'analyticsUa',
	googletagmanager: 'googletagmanagerId',
	bingads: 'bingadsID',
	intercomChat: 'intercomKey',
	crisp: 'crispID',
	zopim: 'zopimID',
	criteoonetag: 'criteoonetagAccount',
	plausible: 'plausibleDomain',
};

const JOB = /(^|\.)tarteaucitron\.job\.push$|^tarteaucitron\.job\.push$|^push$/;

/** Does a file use tarteaucitron? */
export const isTarteaucitron = ({ called, assigned }: Literals): boolean =>
	called.some(({ name }) => name === 'tarteaucitron.job.push' || name === 'push') ||
	[...assigned.keys()].some((path) => path.startsWith('tarteaucitron.'));

/** Reads the services that a page adds to tarteaucitron, and the ids of their vendors. */
export function fromTarteaucitron({ called, assigned, values }: Literals): Foreign {
	const init = values.map(asObject).find((value) => 'privacyUrl' in value || 'hashtag' in value) ?? {};
	const names = called.filter(({ name }) => JOB.test(name)).map(({ text }) => text);
	const services = [...new Set(names)].map((id): ForeignService => {
		const account = accountOf(id, assigned);
		const host = assigned.get(`tarteaucitron.user.${id}Host`);
		const hosts = typeof host === 'string' ? [host.replace(/^(\w+:)?\/\//, '').replace(/\/.*/, '')] : [];
		return { id, categories: [], required: false, cookies: [], hosts, ...(account && { account }) };
	});
	return {
		tool: 'tarteaucitron',
		policyUrl: asText(init.privacyUrl),
		domain: typeof init.cookieDomain === 'string' ? init.cookieDomain : undefined,
		services,
		lost: [],
	};
}

function accountOf(service: string, assigned: Literals['assigned']): string | undefined {
	const named = IDS[service];
	const paths = named ? [named] : [`${service}Id`, `${service}ID`, service, `${service}Key`, `${service}ApiKey`];
	const found = paths
		.map((path) => assigned.get(`tarteaucitron.user.${path}`))
		.find((one) => typeof one === 'string' || typeof one === 'number');
	return found === undefined ? undefined : `${found}`;
}
