import catalogue from 'sekisho:catalogue';
import schema from 'sekisho:schema';
import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { EditorView, Tooltip } from '@codemirror/view';
import { CompletionItemKind, getLanguageService, type JSONSchema, TextDocument } from 'vscode-json-languageservice';

const URI = 'config.json';

/** The schema of a configuration before it is resolved: every vendor of the catalogue is a preset, with an account. */
function written(): JSONSchema {
	const copy: JSONSchema = structuredClone(schema);
	const service = copy.definitions?.Service as JSONSchema;
	Object.assign(service.properties as object, {
		preset: {
			anyOf: catalogue.map(({ id, name }) => ({ const: id, description: name })),
			enum: [...new Set(['access-log', ...catalogue.map(({ id }) => id)])],
		},
		account: { description: 'Your ids at this vendor, by the names that its snippet has in braces.' },
	});
	return copy;
}

const service = getLanguageService({});
service.configure({
	allowComments: false,
	validate: false,
	schemas: [{ uri: 'schema.json', fileMatch: ['*'], schema: written() }],
});

const read = (text: string) => {
	const document = TextDocument.create(URI, 'json', 1, text);
	return { document, json: service.parseJSONDocument(document) };
};

/** Completes keys and values, as an editor with `"$schema"` does. */
export async function complete({ state, pos, explicit }: CompletionContext): Promise<CompletionResult | null> {
	const { document, json } = read(state.doc.toString());
	const before = state.sliceDoc(Math.max(0, pos - 1), pos);
	if (!explicit && !/["\w-]/.test(before)) return null;
	const list = await service.doComplete(document, document.positionAt(pos), json);
	const [first] = list?.items ?? [];
	if (!first?.textEdit || !('range' in first.textEdit)) return null;
	const { start, end } = first.textEdit.range;
	return {
		from: document.offsetAt(start),
		to: document.offsetAt(end),
		options:
			list?.items.map(
				(item): Completion => ({
					label: item.filterText ?? item.label,
					displayLabel: item.label,
					type: item.kind === CompletionItemKind.Property ? 'property' : 'constant',
					info: typeof item.documentation === 'string' ? item.documentation : (item.documentation?.value ?? ''),
					// `$1` and `${1:…}` are where an editor with snippets would put the cursor.
					apply: `${item.textEdit?.newText ?? item.insertText ?? item.label}`.replace(
						/\$\{\d+:?([^}]*)\}|\$\d+/g,
						'$1',
					),
				}),
			) ?? [],
		filter: true,
	};
}

/** What the option under the pointer is for. */
export async function explain(view: EditorView, pos: number): Promise<Tooltip | null> {
	const { document, json } = read(view.state.doc.toString());
	const hover = await service.doHover(document, document.positionAt(pos), json);
	const parts = [hover?.contents ?? []].flat().map((part) => (typeof part === 'string' ? part : part.value));
	if (parts.join('') === '') return null;
	return {
		pos,
		create() {
			const textContent = parts.join('\n').replace(/\\([`_*#])/g, '$1');
			const dom = Object.assign(globalThis.document.createElement('div'), { className: 'explained', textContent });
			return { dom };
		},
	};
}
