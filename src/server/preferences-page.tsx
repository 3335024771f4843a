import { renderToString } from 'preact-render-to-string';
import type { Options, Words } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import { serviceName } from '../disclosure/facts.js';
import { type FormTexts, formWords } from '../texts/form-texts.js';
import { baseLanguage, direction } from '../texts/language.js';
import { localize } from '../texts/localize.js';
import { text } from '../texts/text.js';
import { factList } from '../ui/fact-list.js';
import { fieldOf } from './field-of.js';
import css from './preferences-page.css?inline';
import { resolveOnce } from './resolve-once.js';
import { SHOWN_FIELD, shownValue } from './shown-field.js';
import { visitorLanguage } from './visitor-language.js';

/** What `preferencesPage` needs. */
interface PreferencesPage {
	readonly config: Options;
	readonly consent: Consent;
	/** Is the visitor's privacy signal in force? */
	readonly isSignalHonored: boolean;
	/** The address to which the form is posted. */
	readonly action: string;
	/** The path on this site to which the form leads back. */
	readonly back: string;
	/** Was the form posted without the statement that `minors` requires? */
	readonly unconfirmed: boolean;
	readonly language: string | undefined;
	readonly acceptLanguage: string | null;
	readonly words: Words | undefined;
}

/** Prints the preferences as a page that needs no script. @returns the document, and the headers to send with it */
export function preferencesPage(page: PreferencesPage): { readonly html: string; readonly headers: HeadersInit } {
	const config = resolveOnce(page.config);
	const language = visitorLanguage(config.options, page);
	const bundled = formWords[baseLanguage(language) as keyof typeof formWords];
	const texts = localize(config.options, language, formWords.en, page.words ?? bundled);
	const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
	const html = renderToString(<Document page={page} config={config} texts={texts} nonce={nonce} />);
	return {
		html: `<!doctype html>${html}`,
		headers: {
			'Content-Type': 'text/html; charset=utf-8',
			'Content-Language': language,
			// The page shows one visitor's choices.
			'Cache-Control': 'no-store',
			// `frame-ancestors` prevents clickjacking: another site could frame the page under its own buttons.
			'Content-Security-Policy': `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`,
			'Referrer-Policy': 'same-origin',
			'X-Content-Type-Options': 'nosniff',
		},
	};
}

interface Props {
	readonly page: PreferencesPage;
	readonly config: Config;
	readonly texts: FormTexts;
}

function Document({ page, config, texts, nonce }: Props & { readonly nonce: string }) {
	const { language, words } = texts;
	const name = text(Object(config.options.company).name, language);
	// The words that the script's preferences show as well: the hash of the shown words must be the same.
	const { renewal: _, ...shown } = words;
	return (
		<html lang={language} dir={direction(language)}>
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<meta name="robots" content="noindex" />
				<title>{[words.preferences.title, name].filter(Boolean).join(' – ')}</title>
				<style nonce={nonce}>{css}</style>
			</head>
			<body>
				<main>
					<h1>{words.preferences.title}</h1>
					<p>{words.preferences.body}</p>
					{page.isSignalHonored && <p role="status">{words.preferences.signal}</p>}
					<form method="post" action={page.action} data-sekisho="preferences">
						<input type="hidden" name="return" value={page.back} />
						<input
							type="hidden"
							name={SHOWN_FIELD}
							value={shownValue({ layer: 'preferences', language, words: shown })}
						/>
						{[...config.categories].map(([id, required]) => (
							<Purpose key={id} id={id} required={required} page={page} config={config} texts={texts} />
						))}
						<Statement page={page} config={config} texts={texts} />
						<p data-sekisho="buttons">
							<Answer action="reject" words={words.banner.reject} />
							{page.consent.regime === 'opt-in' && <Answer action="accept" words={words.banner.accept} />}
							<Answer action="save" words={words.preferences.save} />
						</p>
					</form>
					<p>
						<a href={page.back}>{words.preferences.close}</a>
					</p>
				</main>
			</body>
		</html>
	);
}

/** A button. `value` says to the form what a press does; `data-consent-action` says it to agents that read the page. */
const Answer = ({ action, words }: { readonly action: string; readonly words: string }) => (
	<button type="submit" name="action" value={action} data-consent-action={action}>
		{words}
	</button>
);

/** One category: a checkbox for each of its services, or for the category itself if it has none. */
function Purpose({ id, required, page, config, texts }: Props & { readonly id: string; readonly required: boolean }) {
	const [name, description] = aboutCategory(id, config.options, texts);
	const services = config.services.filter((service) => service.category === id);
	const { choices } = page.consent;
	return (
		<fieldset>
			<legend>{name}</legend>
			<p>{description}</p>
			{services.length === 0 && <Box id={id} name={name} isOn={required || !!choices[id]} isFixed={required} />}
			{services.map(({ id, locked, options }) => (
				<section key={id}>
					<Box
						id={id}
						name={serviceName(options, texts)}
						isOn={!locked && (required || !!choices[id])}
						isFixed={required || locked}
					/>
					<details>
						<summary>{texts.words.preferences.details}</summary>
						{factList(options, texts)}
					</details>
				</section>
			))}
		</fieldset>
	);
}

interface BoxProps {
	readonly id: string;
	readonly name: string;
	readonly isOn: boolean;
	/** Is the checkbox disabled? */
	readonly isFixed: boolean;
}

const Box = ({ id, name, isOn, isFixed }: BoxProps) => (
	<label>
		<input type="checkbox" name={fieldOf(id)} value="on" checked={isOn} disabled={isFixed} /> {name}
	</label>
);

/** The statement that `minors` requires. It is never checked in advance. */
function Statement({ page, config, texts }: Props) {
	const { below, mode } = Object(config.options.minors);
	if (!below) return null;
	const { renewal } = texts.words;
	return (
		<fieldset>
			<label>
				<input type="checkbox" name="minors" value="on" aria-invalid={page.unconfirmed} />{' '}
				{(mode === 'guardian' ? renewal.guardian : renewal.adult).replace('{age}', `${below}`)}
			</label>
			{page.unconfirmed && <p role="alert">{renewal.confirm}</p>}
		</fieldset>
	);
}
