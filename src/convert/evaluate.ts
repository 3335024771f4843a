import type { Expression, Node, ObjectExpression, Pattern } from 'acorn';

/** Stands for a value that only running the code would give. */
export const UNKNOWN = Symbol('code');

/** A regular expression in a configuration. It is never compiled. */
export class Expressed {
	constructor(
		readonly source: string,
		readonly flags = '',
	) {}
}

/** The variables of a file whose values are literals. */
export type Scope = ReadonlyMap<string, unknown>;

/**
 * Reads the value of an expression that consists of literals. It runs nothing.
 * @param node the expression
 * @param scope the variables that are known
 * @returns the value; `UNKNOWN` for code, also inside of objects and arrays
 */
export function evaluate(node: Node | null | undefined, scope: Scope): unknown {
	if (!node) return UNKNOWN;
	const expression = node as Expression | Pattern;
	switch (expression.type) {
		case 'Literal':
			return expression.regex ? new Expressed(expression.regex.pattern, expression.regex.flags) : expression.value;
		case 'TemplateLiteral':
			return joined(
				expression.quasis.flatMap(({ value }, index) => [
					value.cooked ?? '',
					index < expression.expressions.length ? evaluate(expression.expressions[index], scope) : '',
				]),
			);
		case 'ArrayExpression':
			return expression.elements.map((one) => evaluate(one, scope));
		case 'ObjectExpression':
			return ofObject(expression, scope);
		case 'UnaryExpression':
			return ofUnary(expression.operator, evaluate(expression.argument, scope));
		case 'BinaryExpression':
			return expression.operator === '+'
				? joined([evaluate(expression.left, scope), evaluate(expression.right, scope)])
				: UNKNOWN;
		case 'NewExpression':
		case 'CallExpression':
			return ofCall(expression, scope);
		case 'Identifier':
			return expression.name === 'undefined'
				? undefined
				: scope.has(expression.name)
					? scope.get(expression.name)
					: UNKNOWN;
		default:
			return UNKNOWN;
	}
}

/** The sum of numbers, or the concatenation of strings and numbers; `UNKNOWN` if there is anything else. */
function joined(parts: readonly unknown[]): unknown {
	if (parts.every((part) => typeof part === 'number'))
		return parts.reduce((sum: number, part) => sum + Number(part), 0);
	return parts.every((part) => typeof part === 'string' || typeof part === 'number') ? parts.join('') : UNKNOWN;
}

function ofUnary(operator: string, value: unknown): unknown {
	if (operator === '!') return value === UNKNOWN ? UNKNOWN : !value;
	return operator === '-' && typeof value === 'number' ? -value : UNKNOWN;
}

/** `RegExp('…')`, with or without `new`, counts as a literal. Every other call is unknown. */
function ofCall(call: Extract<Expression, { type: 'NewExpression' | 'CallExpression' }>, scope: Scope): unknown {
	const [text, flags] = call.arguments.map((one) => evaluate(one, scope));
	if (call.callee.type === 'Identifier' && call.callee.name === 'RegExp' && typeof text === 'string')
		return new Expressed(text, typeof flags === 'string' ? flags : '');
	return UNKNOWN;
}

function ofObject({ properties }: ObjectExpression, scope: Scope): Record<string, unknown> {
	// Without a prototype, so that a key such as `__proto__` is only a key.
	const made: Record<string, unknown> = Object.create(null);
	for (const property of properties) {
		if (property.type === 'SpreadElement') {
			const spread = evaluate(property.argument, scope);
			if (typeof spread === 'object' && spread !== null) Object.assign(made, spread);
			continue;
		}
		const { key, computed, value } = property;
		const name = !computed && key.type === 'Identifier' ? key.name : evaluate(key, scope);
		if (typeof name === 'string' || typeof name === 'number') made[name] = evaluate(value, scope);
	}
	return made;
}
