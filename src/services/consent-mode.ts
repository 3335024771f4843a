import type { Config, ResolvedService } from '../config/resolve.js';
import { page as site } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { trusted } from '../lib/trusted.js';
import { whenParsed } from '../lib/when-parsed.js';

/** Google's default is two years; an audience cookie may live 13 months, not extended by a visit (GCM-12, EU-32). */
const LIFE = { cookie_expires: 395 * 86_400, cookie_update: false };

/** Which category each consent type follows (GCM-16); that of analytics follows the service itself. */
const TYPES = {
	ad_storage: 'marketing',
	ad_user_data: 'marketing',
	ad_personalization: 'marketing',
	analytics_storage: undefined,
	functionality_storage: 'functional',
	personalization_storage: 'functional',
};

/** Google drops commands that are no real `Arguments` object, arrays included (GCM-04). */
function command(..._: unknown[]): IArguments {
	// biome-ignore lint/complexity/noArguments: it is what Google asks for
	return arguments;
}

/**
 * Google Consent Mode v2 for the Google services of a configuration: the default before anything else, an update on
 * every page and change, and then the tag itself.
 * @param allows nothing yet when this is called
 * @returns to be called with every consent, the first one included
 */
export function consentMode(
	{ services }: Config,
	allows: (id: string) => boolean,
): ((decided: boolean) => void) | undefined {
	const google = services.filter(({ options }) => /^google/.test(`${options.preset}`));
	if (!google[0]) return;
	const page = window as unknown as Record<string, unknown>;
	const { dataLayer = 'dataLayer' } = google[0].options;
	page[dataLayer] ??= [];
	const layer = page[dataLayer] as unknown[];
	const analytics = google.find(({ options }) => options.measurementId)?.id ?? 'analytics';
	let asked = false;

	const send = (...given: unknown[]) => {
		layer.push(command(...given));
	};
	/** All seven types, always: one without a state counts as granted (GCM-01). */
	const sendStates = (kind: string) => {
		const states: Record<string, unknown> = { security_storage: 'granted', wait_for_update: 500 };
		for (const [type, category] of Object.entries(TYPES))
			states[type] = allows(category ?? analytics) ? 'granted' : 'denied';
		send('consent', kind, states);
		send('set', 'ads_data_redaction', !allows('marketing'));
	};

	// A tag must find the default first, whatever the page put in the layer before us (GCM-02).
	const before = layer.splice(0);
	sendStates('default');
	send('set', LIFE);
	layer.push(...before);
	page.gtag ??= send;

	/** Puts Google's tag in the page once it is allowed, unless the page has one, which comes with its own commands. */
	const place = ({ id, options: { measurementId, containerId, mode } }: ResolvedService) => {
		const tag = `id=${measurementId ?? containerId}`;
		if (mode !== 'advanced' && !allows(id)) return;
		if ([...site.scripts].some(({ src, dataset }) => (src + dataset.src).includes(tag))) return;
		const script = makeScript();
		script.async = true;
		script.src = trusted(
			'createScriptURL',
			`https://www.googletagmanager.com/${measurementId ? 'gtag/js' : 'gtm.js'}?${tag}&l=${dataLayer}`,
		);
		if (measurementId) {
			send('js', new Date());
			send('config', measurementId);
		} else layer.push({ 'gtm.start': Date.now(), event: 'gtm.js' });
		site.head.append(script);
	};

	return (decided) => {
		asked ||= decided;
		if (asked) sendStates('update');
		for (const service of google) {
			const { measurementId, mode } = service.options;
			if (measurementId && mode !== 'advanced') page[`ga-disable-${measurementId}`] = !allows(service.id);
			whenParsed(() => place(service));
		}
	};
}
