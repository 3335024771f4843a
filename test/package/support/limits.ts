import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './dist.js';

/** One place that breaks a limit, as a reader finds it: `gate/html.ts clean`, and by how much. */
export interface Excess {
	readonly place: string;
	readonly detail: string;
}

/** A module of `src/`, parsed. */
export interface Module {
	/** Its path in `src/`. */
	readonly name: string;
	readonly tree: ts.SourceFile;
}

/** Every module of `src/`. */
export const readModules = (): Module[] =>
	readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.d)\.tsx?$/.test(file))
		.sort()
		.map((name) => parseModule(name, readFileSync(join(ROOT, 'src', name), 'utf8')));

/** Parses one module. */
export const parseModule = (name: string, text: string): Module => ({
	name,
	tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true),
});

/** Every node of a module. */
function* nodesOf(node: ts.Node): Generator<ts.Node> {
	yield node;
	const children: ts.Node[] = [];
	ts.forEachChild(node, (child) => void children.push(child));
	for (const child of children) yield* nodesOf(child);
}

const lineOf = (tree: ts.SourceFile, position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;

/** What a function is called where it is written, or its line. */
function nameOf(node: ts.SignatureDeclaration, tree: ts.SourceFile): string {
	const named = [node, node.parent, node.parent?.parent].find((near) => near && 'name' in near && near.name);
	const { name } = (named ?? {}) as { name?: ts.Node };
	return name ? name.getText(tree) : `line ${lineOf(tree, node.getStart(tree))}`;
}

const functionsOf = ({ tree }: Module) => [...nodesOf(tree)].filter(ts.isFunctionLike);

/** Functions with more lines than this. */
export const longFunctions = (module: Module, limit: number): Excess[] =>
	functionsOf(module).flatMap((node) => {
		const { tree, name } = module;
		const lines = lineOf(tree, node.end) - lineOf(tree, node.getStart(tree)) + 1;
		return lines > limit ? [{ place: `${name} ${nameOf(node, tree)}`, detail: `${lines} lines` }] : [];
	});

/** Functions, and types of functions, with more positional parameters than this. */
export const manyParameters = (module: Module, limit: number): Excess[] =>
	functionsOf(module).flatMap((node) => {
		const count = node.parameters.filter((parameter) => parameter.name.getText(module.tree) !== 'this').length;
		return count > limit
			? [{ place: `${module.name} ${nameOf(node, module.tree)}`, detail: `${count} parameters` }]
			: [];
	});

/** A module with more lines than this. */
export const longModule = ({ name, tree }: Module, limit: number): Excess[] => {
	const lines = lineOf(tree, tree.end) - 1;
	return lines > limit ? [{ place: name, detail: `${lines} lines` }] : [];
};

/** Strings that are thrown in place of errors. */
export const thrownStrings = ({ name, tree }: Module): Excess[] =>
	[...nodesOf(tree)]
		.filter(ts.isThrowStatement)
		.filter(({ expression }) => ts.isStringLiteralLike(expression) || ts.isTemplateExpression(expression))
		.map((node) => ({ place: name, detail: node.getText(tree) }));

const CONTAINERS = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array']);
const CHANGING = new Set(['push', 'pop', 'shift', 'unshift', 'splice', 'sort', 'reverse', 'fill']);

/** Can it change after the module is read: by its kind, or because this module changes it? */
function isMutable({ name, type, initializer }: ts.VariableDeclaration, { tree }: Module): boolean {
	if (!initializer || (type && /^(Readonly|readonly )/.test(type.getText(tree)))) return false;
	if (ts.isNewExpression(initializer)) return CONTAINERS.has(initializer.expression.getText(tree));
	if (!ts.isObjectLiteralExpression(initializer) && !ts.isArrayLiteralExpression(initializer)) return false;
	return [...nodesOf(tree)].some((node) => {
		const target = changed(node);
		return target !== undefined && target.getText(tree) === name.getText(tree);
	});
}

/** The object that an expression changes. */
function changed(node: ts.Node): ts.Expression | undefined {
	const owner = (expression: ts.Expression) =>
		ts.isPropertyAccessExpression(expression) || ts.isElementAccessExpression(expression)
			? expression.expression
			: undefined;
	if (ts.isBinaryExpression(node)) {
		const { kind } = node.operatorToken;
		const assigns = kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
		return assigns ? owner(node.left) : undefined;
	}
	if (ts.isDeleteExpression(node)) return owner(node.expression);
	const isCall = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
	return isCall && CHANGING.has(node.expression.name.text) ? node.expression.expression : undefined;
}

/** What a module keeps between calls: `let`, and containers that can change. */
export const moduleState = (module: Module): Excess[] =>
	module.tree.statements
		.filter(ts.isVariableStatement)
		.flatMap(({ declarationList }) =>
			declarationList.declarations
				.filter((one) => !(declarationList.flags & ts.NodeFlags.Const) || isMutable(one, module))
				.map((one) => ({ place: `${module.name} ${one.name.getText(module.tree)}`, detail: one.getText(module.tree) })),
		);
