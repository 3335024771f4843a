import type { Config } from '../config/resolve.js';
import { text } from '../disclosure/text.js';
import css from './again.css?inline';
import { againSpeech } from './again-speech.js';
import { asking } from './asking.js';
import { button } from './button.js';
import { minors } from './minors.js';

// What few visitors meet has a file of its own: a change of the policy, and the statement that minors need.
export { renew } from '../decision/renew.js';
export { againSpeech, css, minors };

/** Which services are new, where the visitor is asked about these only; and what changed, or will. */
export function changes({ options, services, upcoming }: Config) {
	const { tag, words } = againSpeech(options);
	const { changes, effective } = Object(options.policy);
	const names = asking.fresh.map((id) => text(services.find((one) => one.id === id)?.options.name, tag) || id);
	const announced = upcoming ? words.again.upcoming.replace('{date}', effective) : names[0] && words.again.changed;
	const summary = text(changes, tag);
	const said = [
		names[0] && words.again.new.replace('{services}', () => names.join(', ')),
		announced && summary && announced.replace('{changes}', () => summary),
	];
	return said.filter(Boolean).map((one) => <p key={one}>{one}</p>);
}

/** The answers about what is new: the same two, of the same weight, for these services alone. */
export function answers({ options }: Config, choose: (allowed: boolean) => void) {
	const { acceptNew, rejectNew } = againSpeech(options).words.again;
	return [button('save', rejectNew, () => choose(false)), button('save', acceptNew, () => choose(true))];
}
