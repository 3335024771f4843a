import type { Config, ResolvedService } from '../config/resolve.js';
import { page as site } from '../lib/natives.js';
import { makeScript } from '../lib/script.js';
import { DAY_S, MAX_DAYS } from '../lib/time.js';
import { trusted } from '../lib/trusted.js';
import { whenParsed } from '../lib/when-parsed.js';

/** Google's default is two years; an audience cookie may live 13 months, not extended by a visit (GCM-12, EU-32). */
const LIFE = { cookie_expires: MAX_DAYS * DAY_S, cookie_update: false };

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

	/** Google drops commands that are no real `Arguments` object, arrays included (GCM-04). */
	function send(..._: unknown[]): void {
		// biome-ignore lint/complexity/noArguments: it is what Google asks for
		layer.push(arguments);
	}
	/** All seven types, always: one without a state counts as granted (GCM-01). Each follows its category (GCM-16). */
	const sendStates = (kind: string) => {
		const state = (id: string) => (allows(id) ? 'granted' : 'denied');
		const ads = state('marketing');
		send('consent', kind, {
			ad_storage: ads,
			ad_user_data: ads,
			ad_personalization: ads,
			analytics_storage: state(analytics),
			functionality_storage: state('functional'),
			personalization_storage: state('functional'),
			security_storage: 'granted',
			wait_for_update: 500,
		});
		send('set', 'ads_data_redaction', ads === 'denied');
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
