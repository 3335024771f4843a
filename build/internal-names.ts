import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

/** How a property name is used. */
interface Use {
	count: number;
	/** Is it a member of an interface with the tag `@internal`? */
	isInternal: boolean;
	/** Is it, or may it be, a member of something else as well: of an option, the DOM or a library? */
	isForeign: boolean;
}

/** The names of properties in the files that a page fetches. */
export interface PropertyNames {
	/** Names that are only members of interfaces with the tag `@internal`, the most frequent first. */
	readonly internal: readonly string[];
	/** Every other name of a property. */
	readonly foreign: ReadonlySet<string>;
}

/** Our run-time dependencies. Their code is in the artefacts as well. */
const LIBRARIES = ['preact/dist/preact.mjs', 'preact/hooks/dist/hooks.mjs', 'js-cookie/dist/js.cookie.mjs'];

/**
 * Finds the property names that only our own files use: members of interfaces with the tag `@internal`, if the type checker
 * finds no other property of that name in these files and their libraries. In doubt, a name is foreign.
 * @param root the folder of the repository
 * @param entries the modules that a page fetches, relative to `root`. Modules of the server and the command are left out: their
 * names are not shortened, and checking their types would take longer than all the rest
 */
export function propertyNames(root: string, entries: readonly string[]): PropertyNames {
	const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8'));
	const { options } = ts.convertCompilerOptionsFromJson({ ...config.compilerOptions, types: [] }, root);
	const program = ts.createProgram(
		entries.map((entry) => resolve(root, entry)),
		options,
	);
	const source = join(root, 'src/');
	const files = program.getSourceFiles().filter(({ fileName }) => resolve(fileName).startsWith(source));
	const uses = new Map<string, Use>();
	const record = (name: string, isInternal: boolean) => {
		const use = uses.get(name) ?? { count: 0, isInternal: false, isForeign: false };
		use.count++;
		if (isInternal) use.isInternal = true;
		else use.isForeign = true;
		uses.set(name, use);
	};
	const read = propertyReader(program.getTypeChecker(), record);
	for (const file of files) read(file);
	for (const library of LIBRARIES) {
		const text = readFileSync(join(root, 'node_modules', library), 'utf8');
		namesIn(ts.createSourceFile(library, text, ts.ScriptTarget.Latest), (name) => record(name, false));
	}
	const ours = [...uses].filter(([, { isInternal, isForeign }]) => isInternal && !isForeign);
	const internal = ours.sort(([a, { count: x }], [b, { count: y }]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
	return { internal, foreign: new Set([...uses.keys()].filter((name) => !internal.includes(name))) };
}

/** Records every identifier and string in code without types, because each could be a property. */
function namesIn(node: ts.Node, record: (name: string) => void): void {
	if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) record(node.text);
	ts.forEachChild(node, (child) => namesIn(child, record));
}

/** Makes a function that records each property in a file, and whether it can only be an internal one there. */
function propertyReader(checker: ts.TypeChecker, record: (name: string, isInternal: boolean) => void) {
	const areInternal = (symbol: ts.Symbol | undefined) =>
		!!symbol?.declarations?.length && symbol.declarations.every((member) => isMarked(member.parent));
	const recordMember = (name: ts.Node, type: ts.Type | undefined) => {
		if (!ts.isIdentifier(name) && !ts.isStringLiteralLike(name)) return;
		record(name.text, areMembersInternal(checker, type, name.text));
	};
	/** Records `object[name]` and `name in object`, for all values that the type of `name` allows. */
	const recordKey = (key: ts.Expression) => {
		const type = checker.getTypeAtLocation(key);
		for (const part of type.isUnion() ? type.types : [type]) if (part.isStringLiteral()) record(part.value, false);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node))
			record(node.name.text, areInternal(checker.getSymbolAtLocation(node.name)));
		else if (ts.isElementAccessExpression(node)) recordKey(node.argumentExpression);
		else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) recordKey(node.left);
		else if (ts.isObjectLiteralElement(node) && node.name)
			recordMember(node.name, checker.getContextualType(node.parent as ts.ObjectLiteralExpression));
		else if (ts.isJsxAttribute(node)) record(node.name.getText(), false);
		else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.dotDotDotToken)
			recordMember(node.propertyName ?? node.name, checker.getTypeAtLocation(node.parent));
		else if (ts.isTypeElement(node) && node.name && ts.isIdentifier(node.name))
			record(node.name.text, isMarked(node.parent));
		ts.forEachChild(node, visit);
	};
	return visit;
}

/** Is the property of this name internal in every part of a union type? */
function areMembersInternal(checker: ts.TypeChecker, type: ts.Type | undefined, name: string): boolean {
	if (!type) return false;
	const parts = (type.isUnion() ? type.types : [type]).filter((part) => !(part.flags & NO_OBJECT));
	return (
		parts.length > 0 &&
		parts.every((part) => {
			const declarations = checker.getPropertyOfType(part, name)?.declarations ?? [];
			return declarations.length > 0 && declarations.every((member) => isMarked(member.parent));
		})
	);
}

/** Parts of a union type without properties of ours, such as `undefined` in `Stored | undefined`. */
const NO_OBJECT =
	ts.TypeFlags.Undefined | ts.TypeFlags.Null | ts.TypeFlags.Void | ts.TypeFlags.BooleanLike | ts.TypeFlags.NumberLike;

/** Is a node an interface with the tag `@internal`? */
const isMarked = (node: ts.Node): boolean =>
	ts.isInterfaceDeclaration(node) && ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');
