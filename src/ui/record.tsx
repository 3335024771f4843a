import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import { iso27560 } from '../receipt/iso-27560.js';
import { kantara } from '../receipt/kantara.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';

interface Props {
	readonly config: Config;
	readonly consent: Consent;
	readonly texts: PreferencesTexts;
	erase(): void;
}

/** A link that saves a value as a file of JSON. */
const download = (name: string, value: object, words: string) => (
	<a download={name} href={`data:application/json,${encodeURIComponent(JSON.stringify(value, null, '\t'))}`}>
		{words}
	</a>
);

/** The visitor's own record (REC-06): to read, to download, to erase. */
export function Record({ config, consent, texts, erase }: Props) {
	const { language, words } = texts;
	const { decided, decidedAt = '', choices, id } = consent;
	const date = new Date(decidedAt);
	const subject = { config, consent, texts, site: location.host };
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
						{download('consent.json', { ...consent, site: location.host }, words.record.download)}
						{download('consent.iso-27560.json', iso27560(subject), 'ISO/IEC TS 27560')}
						{download('consent.kantara.json', kantara(subject), 'Kantara')}
						<button type="button" onClick={erase}>
							{words.record.erase}
						</button>
					</div>
				</>
			)}
		</details>
	);
}
