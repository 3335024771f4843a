import type { PreferencesTexts } from '../texts/preferences-texts.js';

interface Props {
	readonly id: string;
	readonly name: string;
	readonly texts: PreferencesTexts;
	readonly isOn?: boolean;
	/** It cannot be switched. */
	readonly isLocked?: boolean;
	/** How many services are on, when they do not agree with their category. */
	readonly mixed?: string;
}

/** A switch with its state in words (US-08); the input itself tells those who do not see them. */
export function ServiceSwitch({ id, name, texts, isOn = false, isLocked = false, mixed }: Props) {
	const { always, on, off } = texts.words.preferences;
	const state = mixed ?? (isOn ? (isLocked ? always : on) : off);
	return (
		<label>
			<b>{name}</b>
			{/* A new element for each state: a browser's translation puts its own text in the place of ours, and keeps it. */}
			<span key={state} aria-hidden={!mixed}>
				{state}
			</span>
			{/* biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked */}
			<input type="checkbox" role="switch" name={id} checked={isOn} indeterminate={!!mixed} disabled={isLocked} />
		</label>
	);
}
