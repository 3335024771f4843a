import { declaredIds } from '../config/declared-ids.js';
import { draftService } from '../config/draft-service.js';
import type { Config } from '../config/resolve.js';
import { siteOf } from '../config/site-of.js';
import { escapeAttribute } from '../lib/escape-attribute.js';
import { address } from '../lib/match.js';
import type { Entry } from './entry.js';

/** Code with which a developer can declare or mark something that is listed. */
export interface Advice {
	/** The place for the code: a path in the configuration, or a kind of file. */
	readonly place: 'services' | 'services[].cookies' | 'services[].storage' | 'HTML' | 'JavaScript';
	readonly code: string;
}

/** Elements that the owner can mark. */
const MARKED: { readonly [channel: string]: (id: string, url: string) => string } = {
	script: (id, url) => `<script type="text/plain" data-consent="${id}" data-src="${url}"></script>`,
	iframe: (id, url) => `<iframe data-consent="${id}" data-src="${url}"></iframe>`,
	img: (id, url) => `<img data-consent="${id}" data-src="${url}" alt="">`,
	link: (id, url) => `<link data-consent="${id}" data-href="${url}">`,
};

/** The code to write for an entry; `undefined` if there is nothing to do. */
export function adviceOf(entry: Entry, config: Config): Advice | undefined {
	const { state, channel, id, what, isUndeclared } = entry;
	if (isUndeclared) return declare(entry, config);
	if (state !== 'held') return;
	const marked = MARKED[channel];
	if (marked && what) return { place: 'HTML', code: marked(id, escapeAttribute(what)) };
	if (marked || channel === 'cookie' || channel === 'storage' || channel === 'form') return;
	return { place: 'JavaScript', code: `await sekisho.whenAllowed(${JSON.stringify(id)});` };
}

function declare({ channel, id, what, state }: Entry, config: Config): Advice {
	if (channel === 'cookie')
		return {
			place: 'services[].cookies',
			code: JSON.stringify({ name: what, days: 30, purpose: { en: '…', ja: '…' } }),
		};
	const isStored = state === 'written' || state === 'erased' || channel === 'storage';
	if (isStored) return { place: 'services[].storage', code: JSON.stringify(what) };
	const [host = ''] = address(what).split('/');
	const taken = new Set(declaredIds(config));
	if (id === '?') return { place: 'services', code: draftService(siteOf(host.replace(/:.*/, '')), [host], taken) };
	return {
		place: 'services',
		code: JSON.stringify({ id, category: 'marketing', name: id, ...(host && { urls: [`${host}/*`] }) }),
	};
}
