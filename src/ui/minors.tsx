import type { Options } from '../config/options.js';
import type { RenewalTexts } from '../texts/renewal-texts.js';
import { asking } from './asking.js';

/**
 * The statement without which nothing can be allowed where `minors` asks for it: never ticked beforehand, and never
 * stored. No date of birth is asked.
 */
export function minors(options: Options, { words: { renewal } }: RenewalTexts) {
	const { below, mode } = Object(options.minors);
	// Where it is missing the visitor is taken to it: on a small screen it may be out of sight.
	if (asking.missing) setTimeout(() => document.querySelector<HTMLElement>('[data-sekisho=minors] input')?.focus());
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
					{(mode === 'guardian' ? renewal.guardian : renewal.adult).replace('{age}', `${below}`)}
					<b role="alert">{asking.missing && renewal.confirm}</b>
				</span>
			</label>
		)
	);
}
