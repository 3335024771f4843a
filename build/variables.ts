import ts from 'typescript';

/** One variable of a file: a parameter, a function or anything that is declared. */
export interface Variable {
	readonly name: string;
	/** Wherever it is named, its declaration included. */
	readonly identifiers: readonly ts.Identifier[];
	/** It has one declaration, and nobody assigns to it afterwards: named anywhere, it means one value. */
	readonly isConstant: boolean;
	/** It is of the file itself, where others may name it: in an import or an export. */
	readonly isOfFile: boolean;
}

/** Finds the variables of a module, as the type checker tells them apart. */
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
		/** What an identifier means; nothing for anything else. */
		variableOf(node: ts.Node): Variable | undefined {
			const symbol = ts.isIdentifier(node) ? symbolOf(node) : undefined;
			return symbol && variables.get(symbol);
		},
	};
}

function variable({ name, declarations = [] }: ts.Symbol, identifiers: readonly ts.Identifier[]): Variable {
	// What `var` declares is there before it has its value.
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

/** The function, the block or the file that a declaration is in. */
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

/** Is it the name of a property, or of a place to jump to, and no variable? */
function isKey(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isBindingElement(parent)) return parent.propertyName === node;
	if (ts.isImportSpecifier(parent)) return parent.propertyName === node;
	if (ts.isExportSpecifier(parent)) return parent.propertyName !== undefined && parent.name === node;
	if (ts.isShorthandPropertyAssignment(parent)) return false;
	if (ts.isPropertyAccessExpression(parent) || ts.isObjectLiteralElementLike(parent)) return parent.name === node;
	return ts.isMetaProperty(parent) || ts.isLabeledStatement(parent) || ts.isBreakOrContinueStatement(parent);
}

/** Is this where a variable gets another value? */
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

/** May it be the left side of an assignment that takes something apart? */
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
