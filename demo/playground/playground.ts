import languages from 'sekisho:languages';
import { createEditor } from './editor.js';
import { type Finding, findingsIn, resolved } from './findings.js';
import { linesOf, tagsOf } from './paste.js';
import { createPreview } from './preview.js';
import { SAMPLE } from './sample.js';
import { fillForm, readSettings } from './settings.js';
import { pack, unpack } from './share.js';
import { createVendorPicker } from './vendor-picker.js';

/** After the last key, this long nothing is drawn, in ms. */
const PAUSE_MS = 350;

const byId = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

const form = byId<HTMLFormElement>('controls');
const shared = await unpack(location.hash.slice(1));
addLanguages(form.elements.namedItem('language') as HTMLSelectElement);
fillForm(form, shared ?? { language: /^ja\b/.test(navigator.language) ? 'ja' : 'en' });

let timer: ReturnType<typeof setTimeout> | undefined;
const editor = createEditor(byId('editor'), shared?.config ?? SAMPLE, () => {
	clearTimeout(timer);
	timer = setTimeout(draw, PAUSE_MS);
});
const preview = createPreview(byId('stage'), byId('preview'), ({ decided, method, regime, choices }) => {
	const allowed = Object.keys(choices).filter((id) => choices[id]);
	const state = decided ? `decided (${method})` : 'not decided';
	byId('state').textContent = `${regime}, ${state}. Allowed: ${allowed.join(', ') || 'nothing'}.`;
});
createVendorPicker(byId('vendor'), byId('vendor-list'), editor);

/** Draws all that follows from the text and the settings. */
async function draw(): Promise<void> {
	const text = editor.text();
	const settings = readSettings(form);
	showFindings(findingsIn(text));
	const config = resolved(text);
	preview.resize(Number(settings.width));
	if (config) {
		preview.load(config, settings);
		byId('lines').textContent = linesOf(config);
		const tags = tagsOf(JSON.parse(text));
		byId('tags').textContent = tags;
		byId('tags-part').hidden = tags === '';
	}
	history.replaceState(null, '', `#${await pack({ config: text, ...settings })}`);
}

function showFindings(findings: readonly Finding[]): void {
	const title = findings.length === 0 ? 'No fault.' : `${findings.length} ${findings.length > 1 ? 'faults' : 'fault'}`;
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
		say('Copied.');
	} catch {
		say('The browser gives no clipboard to this page. Select the text and copy it.');
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
	return pack({ config: editor.text(), ...settings }).then((text) => history.replaceState(null, '', `#${text}`));
});
form.addEventListener('submit', (event) => event.preventDefault());
byId('share').addEventListener('click', () => copy(location.href));
byId('reset').addEventListener('click', () => {
	form.reset();
	editor.replace(SAMPLE);
});
for (const button of document.querySelectorAll<HTMLElement>('[data-copies]'))
	button.addEventListener('click', () => copy(byId(`${button.dataset.copies}`).textContent ?? ''));
addEventListener('hashchange', () => location.reload());
draw();
