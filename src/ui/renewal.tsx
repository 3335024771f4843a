import type { Locales } from '../texts/locales.js';
import { renewalTexts } from '../texts/renewal-texts.js';
import { text } from '../texts/text.js';
import { ageStatement } from './age-statement.js';
import { button } from './button.js';
import type { Asking } from './contract.js';
import css from './renewal.css?inline';

// Changes of the policy and the age statement are in a file of their own, because few visitors meet them.
export { renew } from '../decision/renew.js';
export { ageStatement, css, renewalTexts };

/**
 * Names the new services, if the visitor is asked about these alone, and says how the policy changed or will change.
 */
export function changes({ config: { options, services, upcoming }, prompt }: Asking, locales: Locales) {
	const { language, words } = renewalTexts(locales, options);
	const { changes, effective } = Object(options.policy);
	const names = prompt.newServiceIds.map(
		(id) => text(services.find((one) => one.id === id)?.options.name, language) || id,
	);
	const announced = upcoming
		? words.renewal.upcoming.replace('{date}', `${effective}`.slice(0, 10))
		: names[0] && words.renewal.changed;
	const summary = text(changes, language);
	const said = [
		names[0] && words.renewal.new.replace('{services}', () => names.join(', ')),
		announced && summary && announced.replace('{changes}', () => summary),
	];
	return said.filter(Boolean).map((one) => <p key={one}>{one}</p>);
}

/** The two answers about new services alone, of the same weight as the usual ones. */
export function answers({ config, prompt, choose }: Asking, locales: Locales) {
	const { acceptNew, rejectNew } = renewalTexts(locales, config.options).words.renewal;
	const answer = (words: string, isAllowed: boolean) =>
		button('save', words, () => choose(Object.fromEntries(prompt.newServiceIds.map((id) => [id, isAllowed]))));
	return [answer(rejectNew, false), answer(acceptNew, true)];
}
