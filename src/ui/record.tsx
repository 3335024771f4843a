import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import { aboutCategory } from '../disclosure/categories.js';
import type { Report } from '../lib/report.js';
import { sameBuild } from '../lib/same-build.js';
import type { ReceiptSubject } from '../receipt/receipt-subject.js';
import type { PreferencesTexts } from '../texts/preferences-texts.js';

interface Props {
	readonly config: Config;
	readonly consent: Consent;
	readonly texts: PreferencesTexts;
	readonly report: Report;
	erase(): void;
}

/** A link that downloads a file. Without `href` it gets its file once the visitor unfolds the record. */
const download = (name: string, words: string, href?: string) => (
	<a download={name} href={href}>
		{words}
	</a>
);

/** Makes the files that the links download. */
async function fill(record: HTMLDetailsElement, subject: ReceiptSubject): Promise<void> {
	if (!record.open || !subject.consent.decided) return;
	const { receiptFiles } = sameBuild(await import('../receipt/receipt-files.js'));
	for (const [name, address] of Object.entries(receiptFiles(subject))) {
		const link = record.querySelector<HTMLAnchorElement>(`[download="${name}"]`);
		if (link) link.href = address;
	}
}

/** The visitor's own record (REC-06): to read, to download, to erase. */
export function Record({ config, consent, texts, report, erase }: Props) {
	const { language, words } = texts;
	const { decided, decidedAt = '', choices, id } = consent;
	const date = new Date(decidedAt);
	const subject = { config, consent, texts, site: location.host };
	return (
		<details
			data-sekisho="record"
			onToggle={({ currentTarget }) => fill(currentTarget, subject).catch((error) => report('failed', error))}
		>
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
						{download(
							'consent.json',
							words.record.download,
							`data:application/json,${encodeURIComponent(JSON.stringify({ ...consent, site: location.host }, null, '\t'))}`,
						)}
						{download('consent.html', words.record.page)}
						{download('consent.iso-27560.json', 'ISO/IEC TS 27560')}
						{download('consent.kantara.json', 'Kantara')}
						<button type="button" onClick={erase}>
							{words.record.erase}
						</button>
					</div>
				</>
			)}
		</details>
	);
}
