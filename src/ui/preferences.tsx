import { render } from 'preact';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, nameOf } from '../disclosure/facts.js';
import type { Locales } from '../texts/locales.js';
import { preferencesTexts } from '../texts/preferences-texts.js';
import { button } from './button.js';
import { choosable, type Draft, draftOf, flip } from './draft.js';
import { link } from './link.js';
import { minors } from './minors.js';
import css from './preferences.css?inline';
import { record } from './record.js';
import { toggle } from './switch.js';
import type { Host } from './view.js';

/** The second layer has a file of its own, which comes when it is asked for, and brings Preact. */
export { css, render };

/** What is on the desk while the preferences are open: nothing of it counts before it is saved. @internal */
export interface Desk {
	readonly draft: Draft;
	/** The categories whose details were opened: those of others are not built. */
	readonly unfolded: Set<string>;
}

/** A desk with what is in force on it. */
export const layOut = (config: Config, consent: Consent): Desk => ({
	draft: draftOf(config, consent),
	unfolded: new Set(),
});

/** Where a native modal dialog is not known, it is at least open. */
const open = (dialog: HTMLDialogElement | null) => {
	if (!dialog) return;
	if (dialog.showModal) {
		dialog.showModal();
		// One that an ad blocker hides would go on keeping every click and key from the page.
		new IntersectionObserver(() => {
			if (dialog.isConnected && !dialog.getClientRects()[0]) dialog.close();
		}).observe(dialog);
	} else dialog.setAttribute('open', '');
	dialog.querySelector('h2')?.focus();
};

/** The second layer: every purpose and every service, each with its own switch. */
export function preferences(
	locales: Locales,
	{ draft, unfolded }: Desk,
	paint: () => void,
	save: () => void,
	leave: () => void,
	host: Host,
	renewal: typeof import('./renewal.js') | null | undefined,
) {
	const { config, consent, reset } = host;
	const texts = preferencesTexts(locales, config.options);
	const { words } = texts;
	const { title, body, details, close } = words.preferences;

	const category = (id: string, required: boolean) => {
		const [name, description] = aboutCategory(id, config.options, texts);
		const services = config.services.filter(({ category }) => category === id);
		const free = choosable(config, draft, id);
		const allowed = free.filter((one) => draft.get(one)).length;
		const mixed = allowed !== (draft.get(id) ? free.length : 0);
		const unfold = () => {
			unfolded.add(id);
			paint();
		};
		return (
			<fieldset key={id} aria-label={name}>
				{toggle(texts, id, name, required || draft.get(id), required, mixed ? `${allowed}/${free.length}` : '')}
				<p>{description}</p>
				{services[0] && (
					<details onToggle={unfold}>
						<summary>
							{details} ({services.length})
						</summary>
						{unfolded.has(id) &&
							services.map(({ id, locked, options }) => (
								<section key={id}>
									{toggle(
										texts,
										id,
										nameOf(options, texts),
										!locked && (required || draft.get(id)),
										required || locked,
									)}
									<dl>
										{facts(options, texts).map(([key, lines]) => [
											<dt>{words.service[key]}</dt>,
											lines.map(([line, url]) => (
												<dd>
													{line} {url && link(words.service.policy, url)}
												</dd>
											)),
										])}
									</dl>
								</section>
							))}
					</details>
				)}
			</fieldset>
		);
	};

	return (
		<dialog
			data-sekisho="preferences"
			ref={open}
			aria-modal="true"
			aria-labelledby="sekisho-title"
			onClose={leave}
			onChange={({ target }) => {
				const { name, checked } = target as HTMLInputElement;
				if (name) flip(config, draft, name, checked);
				paint();
			}}
		>
			<header>
				<h2 id="sekisho-title" tabIndex={-1}>
					{title}
				</h2>
				<button type="button" data-consent-action="close" aria-label={close} onClick={leave}>
					×
				</button>
			</header>
			<div>
				<p>{body}</p>
				{[...config.categories].map((one) => category(...one))}
				{record(consent, texts, reset)}
				{renewal && minors(host, renewal.renewalTexts(locales, config.options))}
			</div>
			<nav
				style={
					/\S{9}/.test(`${words.banner.reject} ${words.banner.accept} ${words.preferences.save}`) ? '--w:118px' : ''
				}
			>
				{button('reject', words.banner.reject)}
				{button('accept', words.banner.accept)}
				{button('save', words.preferences.save, save)}
			</nav>
		</dialog>
	);
}
