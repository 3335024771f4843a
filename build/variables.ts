import ts from 'typescript';

/** A variable of a file: a parameter, a function or another declaration. */
export interface Variable {
	readonly name: string;
	/** All identifiers that mean it, in its declaration too. */
	readonly identifiers: readonly ts.Identifier[];
	/** Has it one declaration and no assignment, so that it always has the same value? */
	readonly isConstant: boolean;
	/** Is it declared at the top level, where an import or export may name it? */
	readonly isOfFile: boolean;
}

/** Finds the variables of a module, with TypeScript's type checker. @param code the module in JavaScript */
export function readVariables(code: string) {
	const { file, checker } = check(code);
	const found = new Map<ts.Symbol, ts.Identifier[]>();
	const symbolOf = (identifier: ts.Node): ts.Symbol | undefined => {
		const { parent } = identifier;
		if (ts.isShorthandPropertyAssignment(parent) && parent.name === identifier)
			return checker.getShorthandAssignmentValueSymbol(parent);
		if (ts.isExportSpecifier(parent)) return checker.getExportSpecifierLocalTargetSymbol(parent);
		return checker.getSymbolAtLocation(identifier);
	};
	const visit = (node: ts.Node): void => {
		const symbol = ts.isIdentifier(node) && !isKey(node) ? symbolOf(node) : undefined;
		if (symbol?.declarations?.length) found.set(symbol, [...(found.get(symbol) ?? []), node as ts.Identifier]);
		ts.forEachChild(node, visit);
	};
	visit(file);

	const variables = new Map([...found].map(([symbol, identifiers]) => [symbol, variable(symbol, identifiers)]));
	return {
		file,
		variables: [...variables.values()],
		/** The variable that a node means; `undefined` if it is not an identifier of one. */
		variableOf(node: ts.Node): Variable | undefined {
			const symbol = ts.isIdentifier(node) ? symbolOf(node) : undefined;
			return symbol && variables.get(symbol);
		},
	};
}

function variable({ name, declarations = [] }: ts.Symbol, identifiers: readonly ts.Identifier[]): Variable {
	// A variable that is declared with `var` exists before it has its value, so it is not constant.
	const isVar = (node: ts.Node): boolean =>
		ts.isVariableDeclarationList(node)
			? !(node.flags & ts.NodeFlags.BlockScoped)
			: (ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isBindingName(node)) && isVar(node.parent);
	return {
		name,
		identifiers,
		isConstant: declarations.length === 1 && !declarations.some(isVar) && !identifiers.some(isAssigned),
		isOfFile: declarations.some((declaration) => scopeOf(declaration) === declaration.getSourceFile()),
	};
}

/** The function, block or file that contains a declaration. */
function scopeOf(declaration: ts.Node): ts.Node {
	let scope = declaration.parent;
	while (!isScope(scope)) scope = scope.parent;
	return scope;
}

const isScope = (node: ts.Node): boolean =>
	ts.isFunctionLike(node) ||
	ts.isBlock(node) ||
	ts.isCaseBlock(node) ||
	ts.isCatchClause(node) ||
	ts.isIterationStatement(node, false) ||
	ts.isSourceFile(node);

/** Is an identifier the name of a property or a label, and not a variable? */
function isKey(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isBindingElement(parent)) return parent.propertyName === node;
	if (ts.isImportSpecifier(parent)) return parent.propertyName === node;
	if (ts.isExportSpecifier(parent)) return parent.propertyName !== undefined && parent.name === node;
	if (ts.isShorthandPropertyAssignment(parent)) return false;
	if (ts.isPropertyAccessExpression(parent) || ts.isObjectLiteralElementLike(parent)) return parent.name === node;
	return ts.isMetaProperty(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent);
}

/** Does an identifier stand where its variable is assigned to? */
function isAssigned(identifier: ts.Identifier): boolean {
	let node: ts.Node = identifier;
	while (isPartOfPattern(node)) node = node.parent;
	const { parent } = node;
	if (ts.isBinaryExpression(parent)) return parent.left === node && isAssignment(parent.operatorToken.kind);
	if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent))
		return /^(\+\+|--)$/.test(`${ts.tokenToString(parent.operator)}`);
	return ts.isForInStatement(parent) || ts.isForOfStatement(parent) ? parent.initializer === node : false;
}

const isAssignment = (kind: ts.SyntaxKind) =>
	kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;

/** Is a node a part of what may be a destructuring assignment? */
const isPartOfPattern = ({ parent }: ts.Node): boolean =>
	ts.isParenthesizedExpression(parent) ||
	ts.isArrayLiteralExpression(parent) ||
	ts.isSpreadElement(parent) ||
	ts.isObjectLiteralExpression(parent) ||
	ts.isSpreadAssignment(parent) ||
	ts.isShorthandPropertyAssignment(parent) ||
	ts.isPropertyAssignment(parent);

function check(code: string) {
	const name = '/chunk.js';
	const file = ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JS);
	const host: ts.CompilerHost = {
		getSourceFile: (path) => (path === name ? file : undefined),
		getDefaultLibFileName: () => '',
		getCurrentDirectory: () => '/',
		getCanonicalFileName: (path) => path,
		useCaseSensitiveFileNames: () => true,
		getNewLine: () => '\n',
		fileExists: (path) => path === name,
		readFile: () => code,
		writeFile: () => {},
	};
	const options = {
		allowJs: true,
		noLib: true,
		noResolve: true,
		types: [],
		moduleDetection: ts.ModuleDetectionKind.Force,
	};
	return { file, checker: ts.createProgram([name], options, host).getTypeChecker() };
}
