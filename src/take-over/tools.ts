import type { ToolName } from '../config/options.js';
import type { Answered, Stores } from './answered.js';
import { answersOfC15t } from './answers-of-c15t.js';
import { answersOfCookiebot } from './answers-of-cookiebot.js';
import { answersOfKlaro } from './answers-of-klaro.js';
import { answersOfOnetrust } from './answers-of-onetrust.js';
import { answersOfOrejime } from './answers-of-orejime.js';
import { answersOfTarteaucitron } from './answers-of-tarteaucitron.js';
import { answersOfVanillaCookieconsent } from './answers-of-vanilla-cookieconsent.js';

/** Another tool: how its decision is read, and which of its categories correspond to ours. */
export interface EarlierTool {
	/** The name of its cookie or `localStorage` key, unless the owner has configured another one. */
	readonly key: string;
	/** Other cookies of this tool. */
	readonly beside?: readonly string[];
	/**
	 * Reads the answers that the tool stored.
	 * @returns `undefined` if there are none, or the value is malformed
	 * @throws if the value is malformed
	 */
	read(place: Stores, key: string): Answered | undefined;
	/** The tool's ids for categories, and ours for them. */
	readonly map?: { readonly [theirs: string]: string };
}

/** The tools whose decisions can be taken over. */
export const TOOLS: { readonly [name in ToolName]: EarlierTool } = {
	klaro: { key: 'klaro', read: answersOfKlaro },
	orejime: { key: 'eu-consent', read: answersOfOrejime },
	tarteaucitron: { key: 'tarteaucitron', read: answersOfTarteaucitron },
	'vanilla-cookieconsent': {
		key: 'cc_cookie',
		read: answersOfVanillaCookieconsent,
		map: { functionality: 'functional', ads: 'marketing' },
	},
	cookiebot: {
		key: 'CookieConsent',
		read: answersOfCookiebot,
		map: { preferences: 'functional', statistics: 'analytics' },
	},
	onetrust: {
		key: 'OptanonConsent',
		beside: ['OptanonAlertBoxClosed'],
		read: answersOfOnetrust,
		map: { C0001: 'necessary', C0002: 'analytics', C0003: 'functional', C0004: 'marketing', C0005: 'marketing' },
	},
	c15t: {
		key: 'c15t',
		read: answersOfC15t,
		map: { functionality: 'functional', experience: 'functional', measurement: 'analytics' },
	},
};
