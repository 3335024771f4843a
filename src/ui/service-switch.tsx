import type { PreferencesTexts } from '../texts/preferences-texts.js';

interface Props {
	readonly id: string;
	readonly name: string;
	readonly texts: PreferencesTexts;
	readonly isOn?: boolean;
	/** The visitor cannot switch it. */
	readonly isLocked?: boolean;
	/** The number of services that are on, such as `1/3`, if they do not all agree with their category. */
	readonly mixed?: string;
}

/** A switch with its state in words (US-08). Screen readers announce the state of the input itself. */
export function ServiceSwitch({ id, name, texts, isOn = false, isLocked = false, mixed }: Props) {
	const { always, on, off } = texts.words.preferences;
	const state = mixed ?? (isOn ? (isLocked ? always : on) : off);
	return (
		<label>
			<b>{name}</b>
			{/* A new element for each state, because a browser's translation replaces the text and keeps its own. */}
			<span key={state} aria-hidden={!mixed}>
				{state}
			</span>
			{/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked */}
			<input type="checkbox" role="switch" name={id} checked={isOn} indeterminate={!!mixed} disabled={isLocked} />
		</label>
	);
}
