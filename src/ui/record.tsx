import type { Consent } from '../decision/consent.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';

/** The visitor's own record (REC-06): to see, to download, to erase. */
export function record(consent: Consent, { language, words: { record } }: PreferencesTexts, erase: () => void) {
	const { decided, decidedAt = '' } = consent;
	const json = JSON.stringify({ ...consent, site: location.host }, null, '\t');
	const day = new Date(decidedAt);
	return (
		<details data-sekisho="record">
			<summary>{record.title}</summary>
			<p>
				{decided
					? record.decided.replace('{date}', day.toLocaleDateString(language, { dateStyle: 'long' }))
					: record.none}
			</p>
			{decided && (
				<>
					<pre dir="ltr">{json}</pre>
					<nav>
						<a download="consent.json" href={`data:application/json,${encodeURIComponent(json)}`}>
							{record.download}
						</a>
						<button type="button" onClick={erase}>
							{record.erase}
						</button>
					</nav>
				</>
			)}
		</details>
	);
}
