import type { Config } from '../config/resolve.js';
import { company, type Table, tables } from '../disclosure/disclosure.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';
import { link } from './link.js';

/**
 * The notice of a privacy page: the facts about every service (JP-03), and about the company. The server's `noticeHtml`
 * prints the same.
 */
export function notice(config: Config, texts: DisclosureTexts) {
	const { name, facts, notes } = company(config.options, texts);
	return (
		<div>
			{tables(config, texts).map((one) => table(one, texts))}
			<section key=" company">
				<p>
					<b>{name}</b>
				</p>
				{facts[0] && (
					<dl>
						{facts.map(({ key, heading, words, url }) => (
							<div key={key}>
								<dt>{heading}</dt>
								<dd>{link(words, url)}</dd>
							</div>
						))}
					</dl>
				)}
				{notes[0] && (
					<ul>
						{notes.map((note) => (
							<li key={note}>{note}</li>
						))}
					</ul>
				)}
			</section>
		</div>
	);
}

const table = ({ id, name, description, columns, rows }: Table, { words: { service } }: DisclosureTexts) => (
	<table key={id}>
		<caption>
			<b>{name}</b> {description}
		</caption>
		<thead>
			<tr>
				{(['service', ...columns] as const).map((key) => (
					<th key={key} scope="col">
						{service[key]}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{rows.map(({ id, name, facts }) => (
				<tr key={id}>
					<th scope="row">{name}</th>
					{columns.map((key) => (
						<td key={key} data-heading={facts.has(key) ? service[key] : undefined}>
							{facts.get(key)?.map(([line, url, words = service.policy]) => (
								<div key={line}>
									{line} {url && link(words, url)}
								</div>
							))}
						</td>
					))}
				</tr>
			))}
		</tbody>
	</table>
);
