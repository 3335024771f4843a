import type { RenewalTexts } from '../texts/renewal-texts.js';
import type { UiHost } from './contract.js';

/**
 * The statement without which nothing can be allowed where `minors` asks for it: never ticked beforehand, and never
 * stored. No date of birth is asked.
 */
export function ageStatement({ config, prompt }: UiHost, { words: { renewal } }: RenewalTexts) {
	const { below, mode } = Object(config.options.minors);
	// Where it is missing the visitor is taken to it: on a small screen it may be out of sight.
	if (prompt.ageMissing) setTimeout(() => document.querySelector<HTMLElement>('[data-sekisho=minors] input')?.focus());
	return (
		below && (
			<label data-sekisho="minors">
				<input
					type="checkbox"
					checked={!!prompt.ageStated}
					aria-invalid={!!prompt.ageMissing}
					onClick={({ target }) => {
						prompt.ageStated = (target as HTMLInputElement).checked;
					}}
				/>
				<span>
					{(mode === 'guardian' ? renewal.guardian : renewal.adult).replace('{age}', `${below}`)}
					<b role="alert">{prompt.ageMissing && renewal.confirm}</b>
				</span>
			</label>
		)
	);
}
