import { walk } from 'estree-walker';
import MagicString from 'magic-string';
import type { Plugin } from 'rollup';
import { span } from './span.js';

type Node = Parameters<typeof walk>[0];
type NodeOf<Type extends string> = Extract<Node, { type: Type }>;
type ObjectPattern = NodeOf<'ObjectPattern'>;
type ObjectExpression = NodeOf<'ObjectExpression'>;
type Property = NodeOf<'Property'>;

/** The pattern by which a function destructures a parameter, and the object that its only call passes. */
interface Handover {
	readonly parameter: Node;
	readonly taken: ObjectPattern;
	/** The statement that destructures it, if the parameter itself does not. */
	readonly statement?: Node;
	readonly given: ObjectExpression;
}

/**
 * Replaces an object argument by single ones: `f({ a: x, b })` and `function f({ a, b })` become `f(x, b)` and
 * `function f(a, b)`. So the source can name its arguments, and no page loads the names. It does so only if the function is
 * used once, in such a call.
 */
export const unpackParameters: Plugin = {
	name: 'unpack-parameters',
	renderChunk(code) {
		const changed = new MagicString(code);
		for (const { parameter, taken, statement, given } of handovers(this.parse(code))) {
			const parameters = new Map(
				named(taken).map((property) => [keyOf(property), code.slice(...span(property.value))]),
			);
			const values = named(given);
			// The arguments keep their order, also those without a parameter, because evaluating them may have effects.
			const keys = new Set([...values.map(keyOf), ...parameters.keys()]);
			if (statement) changed.remove(...span(statement));
			changed.overwrite(...span(parameter), [...keys].map((key) => parameters.get(key) ?? `unused_${key}`).join());
			unwrap(changed, given, values);
		}
		return { code: `${changed}`, map: null };
	},
};

/** Replaces an object by its values, separated by commas. */
function unwrap(changed: MagicString, object: ObjectExpression, properties: readonly Property[]): void {
	const [begin, end] = span(object);
	let at = begin;
	for (const property of properties) {
		const [start] = span(property.value);
		const isFirst = property === properties[0];
		const { async } = property.value as NodeOf<'FunctionExpression'>;
		const word = property.method ? `${async ? 'async ' : ''}function` : '';
		changed.overwrite(at, start, `${isFirst ? '' : ','}${word}`);
		[, at] = span(property);
	}
	changed.remove(at, end);
}

function handovers(program: Node): Handover[] {
	const uses = new Map<string, number>();
	const takers = new Map<string, NodeOf<'FunctionDeclaration'>>();
	const givers = new Map<string, readonly Node[]>();
	walk(program, {
		enter(node, parent) {
			if (node.type === 'Identifier' && !isName(node, parent)) uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
			if (node.type === 'FunctionDeclaration') takers.set(node.id.name, node);
			if (node.type === 'CallExpression' && node.callee.type === 'Identifier')
				givers.set(node.callee.name, node.arguments);
		},
	});
	return [...takers].flatMap(([name, taker]) => {
		const values = givers.get(name) ?? [];
		const isKnown = uses.get(name) === 2 && !values.some(({ type }) => type === 'SpreadElement');
		return isKnown ? taker.params.flatMap((parameter, index) => handover(taker, parameter, values[index])) : [];
	});
}

function handover(taker: NodeOf<'FunctionDeclaration'>, parameter: Node, given: Node | undefined): Handover[] {
	const found = parameter.type === 'ObjectPattern' ? { taken: parameter } : takenInside(taker, parameter);
	if (!found || given?.type !== 'ObjectExpression') return [];
	return areNamed(found.taken) && areNamed(given) ? [{ ...found, parameter, given }] : [];
}

/**
 * The first statement of a function, if it destructures the parameter, as in `const { a, b } = parts`, and the function does
 * not use the parameter otherwise.
 */
function takenInside(
	taker: NodeOf<'FunctionDeclaration'>,
	parameter: Node,
): Pick<Handover, 'taken' | 'statement'> | undefined {
	const [statement] = taker.body.body;
	if (parameter.type !== 'Identifier' || statement?.type !== 'VariableDeclaration') return;
	const [{ id, init } = {}, ...others] = statement.declarations;
	if (id?.type !== 'ObjectPattern' || init?.type !== 'Identifier' || init.name !== parameter.name) return;
	let uses = 0;
	walk(taker, {
		enter(node) {
			if (node.type === 'Identifier' && node.name === parameter.name) uses++;
		},
	});
	return uses === 2 && others.length === 0 ? { taken: id, statement } : undefined;
}

/** Is an identifier the name of a property, and not a variable? */
const isName = (node: Node, parent: Node | null): boolean =>
	(parent?.type === 'MemberExpression' && parent.property === node && !parent.computed) ||
	(parent?.type === 'Property' && parent.key === node && !parent.computed && !parent.shorthand);

/** Has every property a plain name, and a value that can be an argument by itself? */
const areNamed = ({ properties }: ObjectPattern | ObjectExpression): boolean =>
	properties.every(
		(property) =>
			property.type === 'Property' &&
			property.kind === 'init' &&
			property.key.type === 'Identifier' &&
			!property.computed &&
			!(property.method && (property.value as NodeOf<'FunctionExpression'>).generator),
	);

const named = ({ properties }: ObjectPattern | ObjectExpression) => properties as Property[];

const keyOf = ({ key }: Property) => (key as { name: string }).name;
