import { render } from 'preact';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { honorsSignal } from '../decision/honors-signal.js';
import type { Locales } from '../texts/locales.js';
import { preferencesTexts } from '../texts/preferences-texts.js';
import { ageStatement } from './age-statement.js';
import { button } from './button.js';
import type { UiHost } from './contract.js';
import { type Draft, draftOf, flip } from './draft.js';
import { PreferenceCategory } from './preference-category.js';
import css from './preferences.css?inline';
import { Record } from './record.js';

/** This file is fetched when the second layer is opened. It brings Preact, which `mount` renders it with. */
export { css, preferencesTexts, render };

/** The keys that scroll. */
const SCROLL_KEYS = ['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' '];

/** The visitor's changes while the preferences are open; they take effect when they are saved. @internal */
export interface PreferencesState {
	readonly draft: Draft;
	/** The ids of the categories whose details have been opened; the details of others are not built. */
	readonly unfolded: Set<string>;
}

/** The state of the preferences when they open: the choices in force. */
export const createState = (config: Config, consent: Consent): PreferencesState => ({
	draft: draftOf(config, consent),
	unfolded: new Set(),
});

/** @internal */
interface Props {
	readonly host: UiHost;
	readonly locales: Locales;
	/** The file with the age statement, if it is loaded. */
	readonly renewal: typeof import('./renewal.js') | null | undefined;
	readonly state: PreferencesState;
	/** Draws the preferences again. */
	render(): void;
	save(): void;
	leave(): void;
}

/** Makes keys scroll the list while the heading has the focus; otherwise they would scroll the page. */
function scrollByKeys(dialog: HTMLDialogElement): void {
	dialog.addEventListener('keydown', ({ key, target }) => {
		if (SCROLL_KEYS.includes(key) && (target as Element).localName === 'h2')
			dialog.querySelector<HTMLElement>(':scope > div')?.focus();
	});
}

/**
 * Opens the dialog, also after the page removed it and it was put back; as a modal dialog if the browser supports them.
 */
function open(dialog: HTMLDialogElement | null): void {
	if (!dialog) return;
	const hasModals = 'showModal' in HTMLDialogElement.prototype;
	if (dialog.open && !(hasModals && !dialog.matches(':modal'))) return;
	dialog.open = false;
	if (hasModals) {
		dialog.showModal();
		// A modal dialog that an ad blocker hides would still block every click and key.
		new IntersectionObserver(() => {
			if (dialog.isConnected && dialog.getClientRects().length === 0) dialog.close();
		}).observe(dialog);
	} else dialog.open = true;
	scrollByKeys(dialog);
	dialog.querySelector('h2')?.focus();
}

/** The second layer: every category and every service, each with its own switch. */
export function preferences({ host, locales, renewal, state, render, save, leave }: Props) {
	const { config, consent, reset } = host;
	const { draft, unfolded } = state;
	const texts = preferencesTexts(locales, config.options);
	const { banner, preferences } = texts.words;
	const onChange = ({ target }: Event) => {
		const { name, checked } = target as HTMLInputElement;
		if (name) flip(config, draft, name, checked);
		render();
	};
	return (
		<dialog
			key={texts.language}
			data-sekisho="preferences"
			ref={(dialog) => open(dialog)}
			aria-modal="true"
			aria-labelledby="sekisho-title"
			onClose={leave}
			onChange={onChange}
		>
			<header>
				<h2 id="sekisho-title" tabIndex={-1}>
					{preferences.title}
				</h2>
				<button type="button" data-consent-action="close" aria-label={preferences.close} onClick={leave}>
					×
				</button>
			</header>
			<div tabIndex={-1}>
				<p>{preferences.body}</p>
				{honorsSignal(config, consent) && <p role="status">{preferences.signal}</p>}
				{[...config.categories].map(([id, isRequired]) => (
					<PreferenceCategory
						key={id}
						id={id}
						isRequired={isRequired}
						config={config}
						texts={texts}
						draft={draft}
						isUnfolded={unfolded.has(id)}
						unfold={() => {
							unfolded.add(id);
							render();
						}}
					/>
				))}
				<Record config={config} consent={consent} texts={texts} report={host.report} erase={reset} />
				{renewal && ageStatement(host, renewal.renewalTexts(locales, config.options))}
			</div>
			<div>
				{button('reject', banner.reject)}
				{/* Where nobody is asked, allowing again must take two steps: a switch and the button that saves (US-07). */}
				{config.rule.regime === 'opt-in' && button('accept', banner.accept)}
				{button('save', preferences.save, save)}
			</div>
		</dialog>
	);
}
