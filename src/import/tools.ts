import type { ImportName } from '../config/options.js';
import type { Answered, Stores } from './answered.js';
import { fromC15t } from './from-c15t.js';
import { fromCookiebot } from './from-cookiebot.js';
import { fromKlaro } from './from-klaro.js';
import { fromOnetrust } from './from-onetrust.js';
import { fromOrejime } from './from-orejime.js';
import { fromTarteaucitron } from './from-tarteaucitron.js';
import { fromVanillaCookieconsent } from './from-vanilla-cookieconsent.js';

/** Another tool: how its decision is read, and which of its own words for categories mean ours. */
export interface Tool {
	/** The name of its cookie or key, unless an owner has chosen another one. */
	readonly key: string;
	/** Other cookies that it keeps beside. */
	readonly beside?: readonly string[];
	/** Throws, or returns nothing, where what is there is not what the tool writes. */
	read(place: Stores, key: string): Answered | undefined;
	readonly map?: { readonly [theirs: string]: string };
}

/** The tools whose decisions can be taken over. */
export const TOOLS: { readonly [name in ImportName]: Tool } = {
	klaro: { key: 'klaro', read: fromKlaro },
	orejime: { key: 'eu-consent', read: fromOrejime },
	tarteaucitron: { key: 'tarteaucitron', read: fromTarteaucitron },
	'vanilla-cookieconsent': {
		key: 'cc_cookie',
		read: fromVanillaCookieconsent,
		map: { functionality: 'functional', ads: 'marketing' },
	},
	cookiebot: {
		key: 'CookieConsent',
		read: fromCookiebot,
		map: { preferences: 'functional', statistics: 'analytics' },
	},
	onetrust: {
		key: 'OptanonConsent',
		beside: ['OptanonAlertBoxClosed'],
		read: fromOnetrust,
		map: { C0001: 'necessary', C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' },
	},
	c15t: {
		key: 'c15t',
		read: fromC15t,
		map: { functionality: 'functional', experience: 'functional', measurement: 'analytics' },
	},
};
