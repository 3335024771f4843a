import languages from 'sekisho:languages';
import { createEditor } from './editor.js';
import { type Finding, findingsIn, resolved } from './findings.js';
import { linesOf, tagsOf } from './paste.js';
import { createPreview } from './preview.js';
import { SAMPLE } from './sample.js';
import { fillForm, readSettings } from './settings.js';
import { pack, unpack } from './share.js';
import { createVendorPicker } from './vendor-picker.js';
import { createWords } from './words.js';

/** After the last key, this long nothing is drawn, in ms. */
const PAUSE_MS = 350;

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const form = byId<HTMLFormElement>('controls');
const shared = await unpack(location.hash.slice(1));
addLanguages(form.elements.namedItem('language') as HTMLSelectElement);
// The demo links to it in its own language.
const asked = new URLSearchParams(location.search).get('lang') || navigator.language;
const spoken = /^ja\b/.test(asked) ? 'ja' : 'en';
fillForm(form, shared ?? { language: spoken });

let timer: ReturnType<typeof setTimeout> | undefined;
const editor = createEditor(byId('editor'), shared?.config ?? SAMPLE, {
	find: (text) => findingsIn(text, words.tongue),
	changed() {
		clearTimeout(timer);
		timer = setTimeout(draw, PAUSE_MS);
	},
});
const preview = createPreview(byId('stage'), byId('preview'), ({ decided, method, regime, choices }) => {
	const allowed = Object.keys(choices).filter((id) => choices[id]);
	const state = decided ? words.of('decided ({method})', { method: method ?? '' }) : words.of('not decided');
	byId('state').textContent = words.of('{regime}, {state}. Allowed: {allowed}.', {
		regime: words.of(regime),
		state,
		allowed: allowed.map((id) => words.of(id)).join(', ') || words.of('nothing'),
	});
});
// Below the editor, whose label is one of the words.
const words = createWords(document);
createVendorPicker(byId('vendor'), byId('vendor-list'), { editor, words });
speak(shared?.tongue ?? spoken);

/** Says the interface in a language; the button offers the other one. */
function speak(tongue: string): void {
	words.speak(tongue === 'ja' ? 'ja' : 'en');
	const [name, lang] = words.tongue === 'ja' ? ['English', 'en'] : ['日本語', 'ja'];
	Object.assign(byId('tongue'), { textContent: name, lang });
	editor.mark();
}

/** Draws all that follows from the text and the settings. */
async function draw(): Promise<void> {
	const text = editor.text();
	const settings = readSettings(form);
	showFindings(findingsIn(text, words.tongue));
	const config = resolved(text);
	preview.resize(Number(settings.width));
	if (config) {
		preview.load(config, settings);
		byId('lines').textContent = linesOf(config);
		const tags = tagsOf(JSON.parse(text));
		byId('tags').textContent = tags;
		byId('tags-part').hidden = tags === '';
	}
	history.replaceState(null, '', `#${await pack({ config: text, tongue: words.tongue, ...settings })}`);
}

function showFindings(findings: readonly Finding[]): void {
	const n = findings.length;
	const title = n === 0 ? words.of('No fault.') : words.of(n > 1 ? '{n} faults' : '{n} fault', { n });
	if (byId('faults-title').textContent !== title) byId('faults-title').textContent = title;
	byId('faults').replaceChildren(
		...findings.map((finding) => {
			const button = Object.assign(document.createElement('button'), { type: 'button' });
			const place = Object.assign(document.createElement('b'), { textContent: `${finding.line}:${finding.column}` });
			button.append(place, ` ${finding.message}`);
			button.addEventListener('click', () => editor.goTo(finding));
			const item = document.createElement('li');
			item.append(button);
			return item;
		}),
	);
}

/** Every language that there are words for, by its own name. */
function addLanguages(select: HTMLSelectElement): void {
	const nameOf = (tag: string) => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
	for (const tag of languages) select.add(new Option(`${nameOf(tag)} (${tag})`, tag));
}

async function copy(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		say(words.of('Copied.'));
	} catch {
		say(words.of('The browser gives no clipboard to this page. Select the text and copy it.'));
	}
}

function say(text: string): void {
	byId('status').textContent = text;
	setTimeout(() => {
		byId('status').textContent = '';
	}, 3000);
}

form.addEventListener('change', ({ target }) => {
	const { name } = target as HTMLInputElement;
	const settings = readSettings(form);
	if (name === 'view') preview.show(settings.view);
	if (name === 'width') preview.resize(Number(settings.width));
	if (name !== 'view' && name !== 'width') return draw();
	return pack({ config: editor.text(), tongue: words.tongue, ...settings }).then((text) =>
		history.replaceState(null, '', `#${text}`),
	);
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('tongue').addEventListener('click', () => {
	speak(words.tongue === 'ja' ? 'en' : 'ja');
	draw();
});
byId('share').addEventListener('click', () => copy(location.href));
byId('reset').addEventListener('click', () => {
	form.reset();
	editor.replace(SAMPLE);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]'))
	button.addEventListener('click', () => copy(byId(`${button.dataset.copies}`).textContent ?? ''));
addEventListener('hashchange', () => location.reload());
draw();
