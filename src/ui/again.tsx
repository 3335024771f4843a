import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { text } from '../disclosure/text.js';
import { againSpeech } from './again-speech.js';
import { asking } from './asking.js';
import { button } from './button.js';

// What few visitors meet has a file of its own: a change of the policy, and the statement that minors need.
export { renew } from '../decision/renew.js';

/** Which services are new, where the visitor is asked about these only; and what changed, or will. */
export function changes({ options, services, upcoming }: Config) {
	const { tag, words } = againSpeech(options);
	const { changes, effective } = Object(options.policy);
	const names = asking.fresh.map((id) => text(services.find((one) => one.id === id)?.options.name, tag) || id);
	const announced = upcoming ? words.again.upcoming.replace('{date}', effective) : names[0] && words.again.changed;
	const summary = text(changes, tag);
	return (
		<>
			{names[0] && <p>{words.again.new.replace('{services}', () => names.join(', '))}</p>}
			{announced && summary && <p>{announced.replace('{changes}', () => summary)}</p>}
		</>
	);
}

/** The answers about what is new: the same two, of the same weight, for these services alone. */
export function answers({ options }: Config, choose: (allowed: boolean) => void) {
	const { acceptNew, rejectNew } = againSpeech(options).words.again;
	return [button('save', rejectNew, () => choose(false)), button('save', acceptNew, () => choose(true))];
}

/**
 * The statement without which nothing can be allowed where `minors` asks for it: never ticked beforehand, and never
 * stored. No date of birth is asked.
 */
export function minors(options: Options) {
	const { again } = againSpeech(options).words;
	const { below, mode } = Object(options.minors);
	return (
		below && (
			<label data-sekisho="minors">
				<input
					type="checkbox"
					checked={asking.stated}
					aria-invalid={asking.missing}
					onClick={({ target }) => {
						asking.stated = (target as HTMLInputElement).checked;
					}}
				/>
				<span>
					{(mode === 'guardian' ? again.guardian : again.adult).replace('{age}', `${below}`)}
					<b role="alert">{asking.missing && again.confirm}</b>
				</span>
			</label>
		)
	);
}
