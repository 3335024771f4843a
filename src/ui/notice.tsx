import type { Options } from '../config/options.js';
import type { Config } from '../config/resolve.js';
import { aboutCategory } from './categories.js';
import { facts, nameOf } from './facts.js';
import type { InlineSpeech } from './inline-speech.js';
import { link } from './link.js';
import { list, text } from './words.js';

/** The disclosure of a privacy page: every service and what it does (JP-03), and who answers for it. */
export const notice = (config: Config, speech: InlineSpeech) => [
	...[...config.categories.keys()].map((id) => table(id, config, speech)),
	company(config.options, speech),
];

function table(id: string, { services, options }: Config, speech: InlineSpeech) {
	const { words } = speech;
	const rows = services
		.filter(({ category }) => category === id)
		.map((one) => ({ id: one.id, name: nameOf(one.options, speech), facts: new Map(facts(one.options, speech)) }));
	const headings = Object.values(words.service).filter((heading) => rows.some(({ facts }) => facts.has(heading)));
	const [name, description] = aboutCategory(id, options, speech);
	if (!rows[0]) return;
	return (
		<table key={id}>
			<caption>
				<b>{name}</b> {description}
			</caption>
			<thead>
				<tr>
					{[words.service.service, ...headings].map((heading) => (
						<th key={heading} scope="col">
							{heading}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map(({ id, name, facts }) => (
					<tr key={id}>
						<th scope="row">{name}</th>
						{headings.map((heading) => (
							<td key={heading} data-heading={facts.has(heading) ? heading : undefined}>
								{facts.get(heading)?.map(([line, url]) => (
									<div key={line}>
										{line} {url && link(words.service.policy, url)}
									</div>
								))}
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** Facts of the company that are there; the contact first, because that is what a visitor looks for. */
function company({ company, policy }: Options, { tag, words: { company: heading } }: InlineSpeech) {
	const { name, policyUrl, address, representative, contact } = Object(company);
	const { department, email, postal, phone, fax, url, hours } = Object(contact);
	const { version, effective, changes, law, notes } = Object(policy);
	const say = (value: unknown) => text(value, tag);
	const rows = [
		[heading.representative, say(representative)],
		[heading.address, say(address)],
		[heading.department, say(department)],
		[heading.email, email && link(say(email), `mailto:${email}`)],
		[heading.phone, phone && link(say(phone), `tel:${phone}`)],
		[heading.fax, say(fax)],
		[heading.postal, say(postal)],
		[heading.url, url && link(say(url), say(url))],
		[heading.hours, say(hours)],
		[heading.policy, say(policyUrl) && link(say(policyUrl), say(policyUrl))],
		[heading.version, say(version)],
		[heading.effective, say(effective)],
		[heading.changes, say(changes)],
		[heading.law, say(law)],
	].filter(([, fact]) => fact);
	return (
		<section key=" company">
			<p>
				<b>{say(name)}</b>
			</p>
			{rows[0] && (
				<dl>
					{rows.map(([term, fact]) => (
						<div key={term}>
							<dt>{term}</dt>
							<dd>{fact}</dd>
						</div>
					))}
				</dl>
			)}
			<ul>
				{list(notes, tag).map((note) => (
					<li key={note}>{note}</li>
				))}
			</ul>
		</section>
	);
}
