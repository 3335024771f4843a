import type { PreferencesTexts } from '../texts/preferences-texts.js';

/**
 * A switch with its state in words (US-08); the input itself tells those who do not see them.
 * @param fixed it cannot be switched
 * @param mixed how many services are on, when they do not agree with their category
 */
export function toggle({ words }: PreferencesTexts, id: string, name: string, on = false, fixed = false, mixed = '') {
	const { always, on: yes, off } = words.preferences;
	return (
		<label>
			<b>{name}</b>
			<span aria-hidden={!mixed}>{mixed || (on ? (fixed ? always : yes) : off)}</span>
			{/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked */}
			<input type="checkbox" role="switch" name={id} checked={on} indeterminate={!!mixed} disabled={fixed} />
		</label>
	);
}
