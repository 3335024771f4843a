import type { Config } from '../config/resolve.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, type Key, nameOf } from '../disclosure/facts.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';

/** What stands in for a held frame: what it would send, and what loads it this once, or allows it on the spot. */
export function placeholder(
	config: Config,
	id: string,
	{ language, words }: DisclosureTexts,
	allow: () => void,
	once: () => void,
) {
	const service = config.services.find((one) => one.id === id);
	const texts = { language, words };
	const known = service ? !service.locked : config.categories.has(id);
	const found = new Map(service && facts(service.options, texts));
	const said = (key: Key) => found.get(key)?.[0]?.[0] ?? '';
	const [category, description] = aboutCategory(id, config.options, texts);
	const name = service ? nameOf(service.options, texts) : category;
	const provider = said('provider');
	const transmits = said('transmits');
	const fill = (body: string) => body.replace('{service}', () => name).replace('{provider}', () => provider);
	return (
		<>
			<b>{name}</b>
			{/* After a wide colon, no space. */}
			<p>{provider && transmits ? `${fill(words.placeholder.body)} ${transmits}`.replace('： ', '：') : description}</p>
			{known && (
				<div>
					<button type="button" onClick={once}>
						{fill(words.placeholder.once)}
					</button>
					<button type="button" onClick={allow}>
						{fill(words.placeholder.allow)}
					</button>
				</div>
			)}
		</>
	);
}
