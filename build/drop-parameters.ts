import MagicString from 'magic-string';
import ts from 'typescript';
import { readVariables, type Variable } from './variables.js';

/**
 * Removes parameters that are only another name of a variable: `(function (e) { f(e); })(a)` becomes
 * `(function () { f(a); })()`. A function that is called where it is written can see its caller's variables. Neither the
 * parameter nor the variable may be assigned to. Every local variable gets a unique name, so that no name hides another; the
 * minifier shortens them later.
 * @param code a module in JavaScript
 * @returns the changed code
 */
export function dropParameters(code: string): string {
	const { file, variableOf, variables } = readVariables(code);
	/** The variable whose value a parameter has. */
	const sources = new Map<Variable, Variable>();
	/** The parameters and arguments that are removed. */
	const gone: Place[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node))
			for (const { parameter, variable, places } of handedOn(node, variableOf)) {
				sources.set(parameter, variable);
				gone.push(...places);
			}
		ts.forEachChild(node, visit);
	};
	visit(file);

	const changed = new MagicString(code);
	const nameOf = createNamer(code, sources);
	for (const variable of variables) {
		const name = nameOf(variable);
		for (const identifier of variable.identifiers) {
			const key = isShorthand(identifier) ? `${identifier.text}: ` : '';
			if (name !== identifier.text) changed.overwrite(identifier.getStart(file), identifier.getEnd(), `${key}${name}`);
		}
	}
	for (const place of gone) remove(changed, place);
	return `${changed}`;
}

/** A place in a list of parameters or arguments. */
interface Place {
	readonly list: ts.NodeArray<ts.Node>;
	readonly index: number;
}

/** A parameter that is only another name of a variable. */
interface HandedOn {
	readonly parameter: Variable;
	readonly variable: Variable;
	readonly places: readonly Place[];
}

type VariableOf = (identifier: ts.Node) => Variable | undefined;

function handedOn({ expression, arguments: values }: ts.CallExpression, variableOf: VariableOf): HandedOn[] {
	const called = bare(expression);
	if (!ts.isFunctionExpression(called) && !ts.isArrowFunction(called)) return [];
	const { parameters, asteriskToken, name } = called;
	const isPlain = !asteriskToken && !name && !parameters.some((one) => one.dotDotDotToken);
	if (!isPlain || values.some(ts.isSpreadElement) || readsArguments(called)) return [];
	return parameters.flatMap((taken, index) => {
		const value = values[index];
		const parameter = variableOf(taken.name);
		const variable = value && variableOf(value);
		if (taken.initializer || !parameter?.isConstant || !variable?.isConstant) return [];
		const places = [parameters, values].map((list) => ({ list, index }));
		return [{ parameter, variable, places }];
	});
}

/** Does a function read `arguments`? An arrow function reads those of the function around it. */
function readsArguments(called: ts.Node): boolean {
	let found = false;
	const visit = (node: ts.Node): void => {
		found ||= ts.isIdentifier(node) && node.text === 'arguments';
		ts.forEachChild(node, visit);
	};
	visit(called);
	return found;
}

const bare = (node: ts.Expression): ts.Expression =>
	ts.isParenthesizedExpression(node) ? bare(node.expression) : node;

/** Is an identifier also the key of a property, as in `{ a }`? */
function isShorthand(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isShorthandPropertyAssignment(parent)) return parent.name === node;
	if (!ts.isBindingElement(parent) || parent.name !== node) return false;
	return ts.isObjectBindingPattern(parent.parent) && !parent.propertyName && !parent.dotDotDotToken;
}

/** Removes a parameter or argument, with the comma after it. */
function remove(changed: MagicString, { list, index }: Place): void {
	const node = list[index] as ts.Node;
	const { parent } = node;
	changed.remove(node.pos, list[index + 1]?.pos ?? node.end);
	// `e => f(e)` has no parentheses, but an arrow function without parameters needs them.
	if (ts.isArrowFunction(parent) && parent.getFirstToken()?.kind !== ts.SyntaxKind.OpenParenToken)
		changed.appendLeft(parent.equalsGreaterThanToken.pos, '()');
}

/** Makes a function that returns the new name of a variable. */
function createNamer(code: string, sources: ReadonlyMap<Variable, Variable>) {
	const taken = new Set(code.match(/[\w$]+/g));
	const names = new Map<Variable, string>();
	let count = 0;
	const fresh = (name: string): string => {
		const next = `${name}$${count++}`;
		return taken.has(next) ? fresh(name) : next;
	};
	return (variable: Variable): string => {
		let origin = variable;
		for (let next = sources.get(origin); next; next = sources.get(origin)) origin = next;
		const name = names.get(origin) ?? (origin.isOfFile ? origin.name : fresh(origin.name));
		names.set(origin, name);
		return name;
	};
}
