import type { RenewalTexts } from '../texts/renewal-texts.js';
import type { Asking } from './contract.js';

/**
 * The age statement: with the option `minors`, nothing can be allowed without it. It is never ticked in advance and
 * never stored, and asks for no date of birth.
 * @param field name and form of the input, if a server prints it
 */
export function ageStatement(
	{ config, prompt }: Pick<Asking, 'config' | 'prompt'>,
	{ words: { renewal } }: RenewalTexts,
	field?: { readonly name: string; readonly form: string },
) {
	const { below, mode } = Object(config.options.minors);
	// If the statement is missing, it gets the focus: on a small screen it may be out of sight.
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
