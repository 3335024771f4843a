import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';

interface Props {
	readonly config: Config;
	readonly consent: Consent;
	readonly texts: PreferencesTexts;
	erase(): void;
}

/** The visitor's own record (REC-06): to read, to download, to erase. */
export function Record({ config, consent, texts, erase }: Props) {
	const { language, words } = texts;
	const { decided, decidedAt = '', choices, id } = consent;
	const date = new Date(decidedAt);
	const json = JSON.stringify({ ...consent, site: location.host }, null, '\t');
	return (
		<details data-sekisho="record">
			<summary>{words.record.title}</summary>
			<p>
				{decided
					? words.record.decided.replace(
							'{date}',
							date.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }),
						)
					: words.record.none}
			</p>
			{decided && (
				<>
					<dl>
						{[...config.categories.keys()].map((category) => [
							<dt>{aboutCategory(category, config.options, texts)[0]}</dt>,
							<dd>{choices[category] ? words.preferences.on : words.preferences.off}</dd>,
						])}
						{id && [<dt>ID</dt>, <dd>{id}</dd>]}
					</dl>
					<div>
						<a download="consent.json" href={`data:application/json,${encodeURIComponent(json)}`}>
							{words.record.download}
						</a>
						<button type="button" onClick={erase}>
							{words.record.erase}
						</button>
					</div>
				</>
			)}
		</details>
	);
}
