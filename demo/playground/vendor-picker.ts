import catalogue from 'sekisho:catalogue';
import { applyEdits, modify, parseTree } from 'jsonc-parser';
import type { CatalogueEntry } from '../../src/catalogue/entry.js';
import type { Text } from '../../src/config/options.js';
import type { Words } from './words.js';

const FORMAT = { formattingOptions: { insertSpaces: false, tabSize: 1 } };

/** The ids of the presets in a text; none where it is no JSON. */
function presetsIn(text: string): readonly unknown[] {
	try {
		return [JSON.parse(text).services ?? []].flat().map((service) => service?.preset);
	} catch {
		return [];
	}
}

/** The same text with a vendor more, or, where it has it already, without it. */
function toggle(text: string, { id, category, base, example }: CatalogueEntry): string {
	const at = presetsIn(text).indexOf(id);
	if (at >= 0) return applyEdits(text, modify(text, ['services', at], undefined, FORMAT));
	const account = base ? example : Object.keys(example).length > 0 && { account: example };
	const service = { id, preset: id, category, ...account };
	const isList = parseTree(text)?.children?.some(({ children }) => children?.[0]?.value === 'services');
	return isList
		? applyEdits(text, modify(text, ['services', -1], service, { ...FORMAT, isArrayInsertion: true }))
		: applyEdits(text, modify(text, ['services'], [service], FORMAT));
}

/** A search box over the catalogue, worked as a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function createVendorPicker(
	input: HTMLInputElement,
	list: HTMLElement,
	{ editor, words }: { readonly editor: { text(): string; replace(text: string): void }; readonly words: Words },
): void {
	let found: readonly CatalogueEntry[] = [];
	let active = -1;

	const draw = () => {
		const wanted = input.value.toLowerCase().trim();
		const has = presetsIn(editor.text());
		found = catalogue.filter(({ id, name, provider }) =>
			`${id} ${name} ${everyWord(provider.name)} ${everyWord(provider.country)}`.toLowerCase().includes(wanted),
		);
		active = Math.min(active, found.length - 1);
		list.replaceChildren(...found.map((entry, index) => option(entry, index, has.includes(entry.id))));
		list.hidden = false;
		input.setAttribute('aria-expanded', 'true');
		input.setAttribute('aria-activedescendant', active < 0 ? '' : `vendor-${active}`);
		list.children[active]?.scrollIntoView({ block: 'nearest' });
	};
	const option = ({ name, category, provider }: CatalogueEntry, index: number, isThere: boolean) => {
		const item = document.createElement('div');
		item.id = `vendor-${index}`;
		item.role = 'option';
		item.ariaSelected = `${index === active}`;
		item.append(
			part('b', `${isThere ? '✓ ' : ''}${name}`),
			part('span', `${spoken(provider.name, words.tongue)}, ${provider.country[words.tongue]}`),
			part('i', words.of(category)),
		);
		// The focus stays in the box.
		item.addEventListener('mousedown', (event) => event.preventDefault());
		item.addEventListener('click', () => take(index));
		return item;
	};
	const take = (index: number) => {
		const entry = found[index];
		if (!entry) return;
		editor.replace(toggle(editor.text(), entry));
		draw();
	};
	const close = () => {
		list.hidden = true;
		active = -1;
		input.setAttribute('aria-expanded', 'false');
		input.removeAttribute('aria-activedescendant');
	};
	const KEYS: { readonly [key: string]: () => void } = {
		ArrowDown: () => {
			active = (active + 1) % Math.max(1, found.length);
			draw();
		},
		ArrowUp: () => {
			active = (active + found.length - 1) % Math.max(1, found.length);
			draw();
		},
		Enter: () => take(Math.max(active, 0)),
		Escape: close,
	};
	input.addEventListener('input', () => {
		active = -1;
		draw();
	});
	input.addEventListener('focus', draw);
	input.addEventListener('blur', close);
	input.addEventListener('keydown', (event) => {
		const act = KEYS[event.key];
		if (!act) return;
		event.preventDefault();
		act();
	});
}

const part = (tag: string, text: string) => Object.assign(document.createElement(tag), { textContent: text });

/** A name in a language, or in the first that it has. */
const spoken = (text: Text | undefined, tongue: string): string =>
	typeof text === 'object' ? (text[tongue] ?? text.en ?? Object.values(text)[0] ?? '') : (text ?? '');

/** A text in all its languages: it is found by each. */
const everyWord = (text: Text | undefined): string =>
	typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');
