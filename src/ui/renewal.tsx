import type { Config } from '../config/resolve.js';
import type { Locales } from '../texts/locales.js';
import { renewalTexts } from '../texts/renewal-texts.js';
import { text } from '../texts/text.js';
import { button } from './button.js';
import { minors } from './minors.js';
import css from './renewal.css?inline';
import type { Host } from './view.js';

// What few visitors meet has a file of its own: a change of the policy, and the statement that minors need.
export { renew } from '../decision/renew.js';
export { css, minors, renewalTexts };

/** Which services are new, where the visitor is asked about these only; and what changed, or will. */
export function changes({ config: { options, services, upcoming }, prompt }: Host, locales: Locales) {
	const { language, words } = renewalTexts(locales, options);
	const { changes, effective } = Object(options.policy);
	const names = prompt.newServiceIds.map(
		(id) => text(services.find((one) => one.id === id)?.options.name, language) || id,
	);
	const announced = upcoming ? words.renewal.upcoming.replace('{date}', effective) : names[0] && words.renewal.changed;
	const summary = text(changes, language);
	const said = [
		names[0] && words.renewal.new.replace('{services}', () => names.join(', ')),
		announced && summary && announced.replace('{changes}', () => summary),
	];
	return said.filter(Boolean).map((one) => <p key={one}>{one}</p>);
}

/** The answers about what is new: the same two, of the same weight, for these services alone. */
export function answers({ options }: Config, choose: (allowed: boolean) => void, locales: Locales) {
	const { acceptNew, rejectNew } = renewalTexts(locales, options).words.renewal;
	return [button('save', rejectNew, () => choose(false)), button('save', acceptNew, () => choose(true))];
}
