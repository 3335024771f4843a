import type { Config, ResolvedService } from '../config/resolve.js';
import { load } from '../lib/load.js';
import type { Reporter } from '../lib/report.js';
import { DAY_S, MAX_DAYS } from '../lib/time.js';
import { whenParsed } from '../lib/when-parsed.js';
import { createDataLayer, type DataLayer } from './data-layer.js';

/** 13 months, which visits do not extend, in place of Google's default of two years (GCM-12, EU-32). */
const COOKIE_LIFE = { cookie_expires: MAX_DAYS * DAY_S, cookie_update: false };

/** Tells Google's tags about consent, through the data layer. @internal */
export interface GoogleConsent {
	/** Reads the Google services of a configuration, and sends the default state. Call it before anything is allowed. */
	configure(config: Config): void;
	/**
	 * Sends the states of consent, and places the tags that are allowed.
	 * @param choices every category and service: may it run?
	 * @param decided has the visitor decided?
	 */
	update(choices: { readonly [id: string]: boolean }, decided: boolean): void;
}

/**
 * Google Consent Mode v2 for the Google services of a configuration: the default before anything else, an update on
 * every page and change, and then the tag itself. https://developers.google.com/tag-platform/security/guides/consent
 */
export function createGoogleConsent(allows: (id: string) => boolean, attempt: Reporter['attempt']): GoogleConsent {
	const page = window as unknown as Record<string, unknown>;
	/** The data layers, by their names on `window`. */
	const layers = new Map<string, DataLayer>();
	const placed = new Set<string>();
	let services: readonly ResolvedService[] = [];
	let wasAsked = false;

	const sayStates = (layer: DataLayer, command: 'default' | 'update') => {
		const states = consentStates(services, allows);
		layer.say('consent', command, states);
		layer.say('set', 'ads_data_redaction', states.ad_storage === 'denied');
	};

	const layerName = ({ options }: ResolvedService) => `${options.dataLayer ?? 'dataLayer'}`;

	/** Opens a data layer, once: its commands are not repeated. */
	const layerOf = (name: string): DataLayer => {
		const known = layers.get(name);
		if (known) return known;
		const layer = createDataLayer();
		layers.set(name, layer);
		sayStates(layer, 'default');
		layer.say('set', COOKIE_LIFE);
		layer.attach(name);
		page.gtag ??= layer.send;
		return layer;
	};

	return {
		configure(config) {
			services = config.services.filter(({ vendor }) => vendor === 'google');
			services.map(layerName).forEach(layerOf);
		},
		update(choices, decided) {
			wasAsked ||= decided;
			for (const [name, layer] of wasAsked ? layers : []) {
				// The page may have replaced it since.
				layer.attach(name);
				sayStates(layer, 'update');
				// An event that triggers of Tag Manager can use. A refusal shuts the gate before it is a decision.
				if (decided) layer.add({ event: 'sekisho', choices });
			}
			const isBasic = ({ locked, options }: ResolvedService) => locked || options.mode !== 'advanced';
			for (const service of services)
				if (service.options.measurementId && isBasic(service))
					page[`ga-disable-${service.options.measurementId}`] = !allows(service.id);
			const wanted = () => services.filter((service) => !isBasic(service) || allows(service.id));
			if (wanted().length === 0) return;
			whenParsed(() =>
				attempt(async () => {
					const { placeGoogleTags } = await load(() => import('./place-google-tags.js'));
					const tags = wanted().map((service) => ({ service, name: layerName(service) }));
					placeGoogleTags(tags, { placed, layerOf, states: () => consentStates(services, allows) });
				}),
			);
		},
	};
}

/** The states of all seven types, because Google treats a type without a state as granted (GCM-01). */
function consentStates(services: readonly ResolvedService[], allows: (id: string) => boolean) {
	/** A type follows the services that have an id of this kind, or, if there are none, its category (GCM-16). */
	const stateOf = (kind: RegExp, category: string) => {
		const own = services.filter(({ options }) => kind.test(`${options.measurementId}`));
		const isGranted = own.length > 0 ? own.some(({ id }) => allows(id)) : allows(category);
		return isGranted ? 'granted' : 'denied';
	};
	const ads = stateOf(/^(AW|DC)-/, 'marketing');
	const functional = allows('functional') ? 'granted' : 'denied';
	return {
		ad_storage: ads,
		ad_user_data: ads,
		ad_personalization: ads,
		analytics_storage: stateOf(/^GT?-/, 'analytics'),
		functionality_storage: functional,
		personalization_storage: functional,
		security_storage: 'granted',
		wait_for_update: 500,
	};
}
