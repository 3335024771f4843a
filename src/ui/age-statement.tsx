import type { RenewalTexts } from '../texts/renewal-texts.js';
import type { Asking } from './contract.js';

/**
 * The statement without which nothing can be allowed where `minors` asks for it: never ticked beforehand, and never
 * stored. No date of birth is asked.
 * @param field how it goes with a form that a server printed
 */
export function ageStatement(
	{ config, prompt }: Pick<Asking, 'config' | 'prompt'>,
	{ words: { renewal } }: RenewalTexts,
	field?: { readonly name: string; readonly form: string },
) {
	const { below, mode } = Object(config.options.minors);
	// If it is missing the visitor is taken to it: on a small screen it may be out of sight.
	if (prompt.ageMissing) setTimeout(() => document.querySelector<HTMLElement>('[data-sekisho=minors] input')?.focus());
	return (
		below && (
			<label data-sekisho="minors">
				<input
					type="checkbox"
					{...field}
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
