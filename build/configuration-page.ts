/** The parts of a JSON Schema that are read here. */
export interface Shape {
	readonly $ref?: string;
	readonly type?: string | readonly string[];
	readonly description?: string;
	readonly default?: unknown;
	readonly enum?: readonly unknown[];
	readonly required?: readonly string[];
	readonly properties?: { readonly [name: string]: Shape };
	readonly additionalProperties?: Shape | boolean;
	readonly items?: Shape;
	readonly anyOf?: readonly Shape[];
	readonly definitions?: { readonly [name: string]: Shape };
}

/** The default words of a language: texts, lists of texts, and groups of them. */
interface Words {
	readonly [key: string]: string | readonly string[] | Words;
}

/** The sources of the page. */
interface Sources {
	/** The JSON Schema of the configuration. */
	readonly schema: Shape;
	/** The default words in English. */
	readonly words: Words;
}

const BEGIN = '<!-- Made from src/config/options.ts by `npm run docs`. -->';
const END = '<!-- The end of what is made. -->';

/**
 * Replaces the reference of all options, which is between two marks in a page.
 * @param page the text of `docs/configuration.md`
 * @param sources the schema and the words
 * @returns the new text
 * @throws Error if a mark is missing
 */
export function configurationPage(page: string, sources: Sources): string {
	const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
	if (begin < 0 || end < begin) throw new Error('docs/configuration.md has lost its marks');
	return `${page.slice(0, begin)}${BEGIN}\n\n${reference(sources)}\n\n${page.slice(end)}`;
}

function reference({ schema, words }: Sources): string {
	const parts = [`### Top level\n\n${table(schema, '', schema)}`];
	const describeObject = (path: string, shape: Shape) => {
		if (path === 'texts.LANGUAGE') parts.push(wordsOf(path, shape, schema, words));
		else {
			parts.push(`### \`${path}\`\n\n${shape.description ?? ''}\n\n${table(shape, path, schema)}`);
			visit(path, shape);
		}
	};
	const visit = (path: string, shape: Shape) => {
		for (const [name, option] of options(shape)) {
			const inner = objectIn(option, schema);
			if (inner) describeObject(`${path && `${path}.`}${name}${inner.suffix}`, inner.shape);
		}
	};
	visit('', schema);
	if (schema.definitions?.VendorCall) parts.push(callsOf(schema.definitions.VendorCall, schema));
	return parts.join('\n\n');
}

/** A table with a row for each option of an object. */
function table(shape: Shape, path: string, root: Shape): string {
	const rows = options(shape).map(([name, option]) => {
		const inner = objectIn(option, root);
		const link = inner && `${path && `${path}.`}${name}${inner.suffix}`;
		return [
			`\`${name}\``,
			link && inner ? linked(inner.suffix, link, option, root) : typeOf(option, root),
			shape.required?.includes(name) ? 'required' : defaultOf(option),
			oneLine(option.description ?? ''),
		];
	});
	return [['Option', 'Type', 'Default', 'Meaning'], ['---', '---', '---', '---'], ...rows].map(row).join('\n');
}

/** A table with a row for each kind of call. */
function callsOf(call: Shape, root: Shape): string {
	const rows = (call.anyOf ?? []).map((one) => {
		const shape = resolve(one, root);
		const named = options(shape).map(([name, option]) => {
			const need = shape.required?.includes(name) ? 'required' : `otherwise ${defaultOf(option)}`;
			const isOpen = option.default === undefined && need !== 'required';
			return `\`${name}\` (${typeOf(option, root)}${isOpen ? '' : `, ${need}`}): ${option.description ?? ''}`;
		});
		return [
			`\`{ ${options(shape)
				.map(([name]) => `"${name}": …`)
				.join(', ')} }\``,
			shape.description ?? '',
			named.join(' '),
		];
	});
	const head = [
		['You write', 'What it does', 'With'],
		['---', '---', '---'],
	];
	return `### A call\n\n${call.description ?? ''}\n\n${[...head, ...rows].map(row).join('\n')}`;
}

/** A table with a row for each text, with its default in English. */
function wordsOf(path: string, shape: Shape, root: Shape, english: Words): string {
	const rows: string[][] = [];
	const visit = (at: string, option: Shape, word: string | readonly string[] | Words | undefined) => {
		const inner = resolve(option, root);
		if (inner.properties)
			for (const [name, child] of options(inner)) visit(`${at}.${name}`, child, (word as Words | undefined)?.[name]);
		else rows.push([`\`${at.slice(1)}\``, `${Array.isArray(word) ? word.join(', ') : word}`, option.description ?? '']);
	};
	visit('', shape, english);
	const head = [
		['Words', 'In English', 'What they are for'],
		['---', '---', '---'],
	];
	return `### \`${path}\`\n\n${shape.description ?? ''}\n\n${[...head, ...rows].map(row).join('\n')}`;
}

const options = ({ properties = {} }: Shape): [string, Shape][] => Object.entries(properties);

/** Follows a reference to a definition of the schema. */
function resolve(option: Shape, root: Shape): Shape {
	return root.definitions?.[option.$ref?.replace('#/definitions/', '') ?? ''] ?? option;
}

/** The object that an option is or contains, and a suffix for its path: `[]` in a list, `.LANGUAGE` or `.REGION` in a map. */
function objectIn(option: Shape, root: Shape): { shape: Shape; suffix: string } | undefined {
	const own = resolve(option, root);
	const candidates: [Shape | boolean | undefined, string][] = [
		[own, ''],
		[own.items, '[]'],
		[own.additionalProperties, '.LANGUAGE'],
		...(own.anyOf ?? []).map((one): [Shape | boolean | undefined, string] => [one.additionalProperties, '.REGION']),
	];
	for (const [candidate, suffix] of candidates) {
		if (typeof candidate !== 'object') continue;
		for (const alternative of [candidate, ...(candidate.anyOf ?? [])]) {
			const shape = resolve(alternative, root);
			if (shape.properties) return { shape, suffix };
		}
	}
	return undefined;
}

/** The type of an option, with a link to the section of its object. */
function linked(suffix: string, heading: string, option: Shape, root: Shape): string {
	const target = `](#${anchor(heading)})`;
	if (suffix === '.REGION') return typeOf(option, root).replace(/map$/, `[map${target}`);
	return `[${suffix === '[]' ? 'list' : 'object'}${target}`;
}

function typeOf(option: Shape, root: Shape): string {
	if (option.$ref === '#/definitions/Text') return '[text](#texts)';
	if (option.$ref === '#/definitions/TextList') return '[list of texts](#texts)';
	if (option.items?.$ref === '#/definitions/VendorCall') return 'list of [calls](#a-call)';
	const { type, items, anyOf, enum: values } = resolve(option, root);
	if (values) return values.map((value) => `\`${value}\``).join(', ');
	if (anyOf) return anyOf.map((one) => typeOf(one, root)).join(', or ');
	if (type === 'array') return items && Object.keys(items).length > 0 ? `list of ${typeOf(items, root)}s` : 'list';
	return type === 'object' ? 'map' : (type?.toString() ?? 'anything in JSON');
}

/** The text of `@default`: a value as code, or a sentence as it is. */
function defaultOf({ default: value }: Shape): string {
	if (value === undefined) return '–';
	return typeof value === 'string' && /[ `]/.test(value) ? value : `\`${JSON.stringify(value)}\``;
}

const anchor = (heading: string): string => heading.toLowerCase().replace(/[^\w-]/g, '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
const row = (cells: readonly string[]): string =>
	`| ${cells.map((cell) => oneLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
