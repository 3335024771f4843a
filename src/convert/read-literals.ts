import { type AnyNode, type Options, type Program, parse } from 'acorn';
import { type DefaultTreeAdapterTypes, parse as parseHtml } from 'parse5';
import { evaluate, type Scope, UNKNOWN } from './evaluate.js';

/** The literals of a file. */
export interface Literals {
	/** All objects and arrays, outer ones before those inside. */
	readonly values: readonly unknown[];
	/** The values that are assigned, by path: `tarteaucitron.user.gtagUa`. */
	readonly assigned: ReadonlyMap<string, unknown>;
	/** The string arguments of method calls, with the path of the method: `tarteaucitron.job.push` and `gtag`. */
	readonly called: readonly { readonly name: string; readonly text: string }[];
}

/** Reads the literals of a JSON, JavaScript or HTML file, without running it. @throws SyntaxError for any other file */
export function readLiterals(text: string): Literals {
	const trimmed = text.trim().replace(/^\uFEFF/, '');
	try {
		return { values: [JSON.parse(trimmed)], assigned: new Map(), called: [] };
	} catch {
		// Not JSON.
	}
	const scripts = trimmed.startsWith('<') ? scriptsOf(trimmed) : [trimmed];
	return read(scripts.map(parseScript));
}

const OPTIONS: Options = { ecmaVersion: 'latest', allowHashBang: true, allowReturnOutsideFunction: true };

function parseScript(code: string): Program {
	try {
		return parse(code, { ...OPTIONS, sourceType: 'module' });
	} catch {
		try {
			return parse(code, { ...OPTIONS, sourceType: 'script' });
		} catch (error) {
			// The file may be only an object, which is not a statement.
			if (!code.startsWith('{')) throw error;
			return parse(`(${code.replace(/;$/, '')})`, { ...OPTIONS, sourceType: 'script' });
		}
	}
}

function scriptsOf(html: string): string[] {
	const texts: string[] = [];
	const walk = (node: DefaultTreeAdapterTypes.Node): void => {
		if (node.nodeName === 'script' && 'childNodes' in node)
			texts.push(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
		if ('childNodes' in node) node.childNodes.forEach(walk);
	};
	walk(parseHtml(html));
	return texts.filter((text) => text.trim() !== '');
}

function read(programs: readonly Program[]): Literals {
	const scope = new Map<string, unknown>();
	const nodes = programs.flatMap((program) => [...nodesOf(program)]);
	const values: unknown[] = [];
	const assigned = new Map<string, unknown>();
	const called: { name: string; text: string }[] = [];
	for (const node of nodes)
		if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier' && node.init)
			remember(node.id.name, evaluate(node.init, scope), scope);
	for (const node of nodes) {
		if (node.type === 'ObjectExpression' || node.type === 'ArrayExpression') values.push(evaluate(node, scope));
		if (node.type === 'AssignmentExpression') assigned.set(pathOf(node.left, scope), evaluate(node.right, scope));
		if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression')
			for (const argument of node.arguments) {
				const text = evaluate(argument, scope);
				if (typeof text === 'string') called.push({ name: pathOf(node.callee, scope), text });
			}
	}
	return { values, assigned, called };
}

function remember(name: string, value: unknown, scope: Map<string, unknown>): void {
	if (value !== UNKNOWN) scope.set(name, value);
}

/** The path of an expression: `a.b.c` for `a.b['c']`. Parts that are code are left out. */
function pathOf(node: AnyNode, scope: Scope): string {
	if (node.type === 'Identifier') return node.name;
	if (node.type !== 'MemberExpression') return '';
	const { object, property, computed } = node;
	const name = computed ? evaluate(property, scope) : 'name' in property ? property.name : UNKNOWN;
	return [pathOf(object, scope), typeof name === 'string' ? name : ''].filter(Boolean).join('.');
}

/** Yields every node of a syntax tree, outer ones before those inside. */
function* nodesOf(node: AnyNode): Generator<AnyNode> {
	yield node;
	for (const value of Object.values(node))
		for (const child of Array.isArray(value) ? value : [value])
			if (typeof child?.type === 'string') yield* nodesOf(child);
}
