import type { Config } from '../config/resolve.js';
import { aboutCategory } from '../disclosure/categories.js';
import { facts, type Key, serviceName } from '../disclosure/facts.js';
import type { DisclosureTexts } from '../texts/disclosure-texts.js';

interface Props {
	readonly config: Config;
	readonly texts: DisclosureTexts;
	/** The id of the service or category that the element waits for. */
	readonly id: string;
	/** Loads the held element once; left out if that cannot work. */
	readonly onLoadOnce?: (() => void) | undefined;
	/** Allows the service. */
	readonly onAllow: () => void;
}

/**
 * Stands in for a held element: says which service would send what to whom, and has buttons that release it (PLAT-21).
 */
export function placeholder({ config, texts, id, onLoadOnce, onAllow }: Props) {
	const { words } = texts;
	const service = config.services.find((one) => one.id === id);
	const isChoosable = service ? !service.locked : config.categories.has(id);
	const known = new Map(service && facts(service.options, texts));
	const first = (key: Key) => known.get(key)?.[0]?.[0] ?? '';
	const [category, description] = aboutCategory(service ? service.category : id, config.options, texts);
	const name = service ? serviceName(service.options, texts) : category;
	const provider = first('provider');
	const transmits = first('transmits');
	const fill = (text: string) => text.replace('{service}', () => name).replace('{provider}', () => provider);
	/** Where the frame is in a link of the page, a press does not follow that. */
	const button = (words: string, press: () => void) => (
		<button
			type="button"
			onClick={(event: Event) => {
				event.preventDefault();
				press();
			}}
		>
			{fill(words)}
		</button>
	);
	const sends = provider && transmits && `${fill(words.placeholder.body)} ${transmits}`;
	return (
		<div>
			<b>{name}</b>
			{/* A full-width colon has no space after it. */}
			<p>{(sends || first('purpose') || description).replace('： ', '：')}</p>
			{isChoosable && (
				<div>
					{onLoadOnce && button(words.placeholder.once, onLoadOnce)}
					{button(words.placeholder.allow, onAllow)}
				</div>
			)}
		</div>
	);
}
