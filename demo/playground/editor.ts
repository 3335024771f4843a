import { autocompletion } from '@codemirror/autocomplete';
import { json } from '@codemirror/lang-json';
import { HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, forceLinting, linter, lintGutter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, hoverTooltip } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { complete, explain } from './completion.js';
import type { Finding } from './findings.js';

/** The text field for the configuration. */
export interface Editor {
	text(): string;
	/** Puts another text in its place, by the smallest change. */
	replace(text: string): void;
	/** Marks the faults anew: their words have changed. */
	mark(): void;
	/** Goes to a place in it. */
	goTo(finding: Finding): void;
}

const COLOURS = HighlightStyle.define([
	{ tag: tags.propertyName, color: 'var(--key)' },
	{ tag: tags.string, color: 'var(--string)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--value)' },
	{ tag: [tags.punctuation, tags.separator, tags.bracket], color: 'var(--quiet)' },
]);

const offsetOf = (state: EditorState, { line, column }: Finding) => {
	const { from, to } = state.doc.line(Math.min(line, state.doc.lines));
	return { from: Math.min(from + column - 1, to), to };
};

/** Marks each fault where it is. */
const marks = (find: Hooks['find']) =>
	linter(
		({ state }): Diagnostic[] =>
			find(state.doc.toString()).map((finding) => ({
				...offsetOf(state, finding),
				severity: 'error',
				message: finding.message,
			})),
		{ delay: 200 },
	);

/** What the editor asks for and tells. */
interface Hooks {
	/** What is wrong with a text. */
	find(text: string): readonly Finding[];
	/** Called after every change of the text. */
	changed(): void;
}

export function createEditor(parent: HTMLElement, text: string, { find, changed }: Hooks): Editor {
	const view = new EditorView({
		parent,
		doc: text,
		extensions: [
			basicSetup,
			json(),
			EditorState.tabSize.of(2),
			indentUnit.of('\t'),
			EditorView.lineWrapping,
			syntaxHighlighting(COLOURS),
			autocompletion({ override: [complete] }),
			hoverTooltip(explain),
			lintGutter(),
			marks(find),
			EditorView.contentAttributes.of({ 'aria-label': 'Configuration in JSON' }),
			EditorView.updateListener.of(({ docChanged }) => docChanged && changed()),
		],
	});
	return {
		text: () => view.state.doc.toString(),
		replace(insert) {
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
			forceLinting(view);
		},
		mark: () => forceLinting(view),
		goTo(finding) {
			const { from } = offsetOf(view.state, finding);
			view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
			view.focus();
		},
	};
}
