import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './dist.js';

/** The name of every member of a type in these texts. */
export function publicNames(texts: readonly string[]): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isTypeElement(node) && node.name && ts.isIdentifier(node.name)) names.push(node.name.text);
		ts.forEachChild(node, visit);
	};
	for (const text of texts) visit(ts.createSourceFile('shipped.d.ts', text, ts.ScriptTarget.Latest));
	return names;
}

/**
 * The name of every property that is read in modules, or in what these import, and that a browser, the language or a
 * library declares.
 * @param modules paths in the repository
 */
export function platformNames(modules: readonly string[]): string[] {
	const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
	const parsed = ts.parseJsonConfigFileContent({ ...config, files: modules, include: [] }, ts.sys, ROOT);
	const program = ts.createProgram(parsed.fileNames, parsed.options);
	const checker = program.getTypeChecker();
	const names = new Set<string>();
	const isElsewhere = ({ fileName }: ts.SourceFile) => /node_modules/.test(fileName);
	const see = (name: string, symbol: ts.Symbol | undefined) => {
		if (symbol?.declarations?.some((declaration) => isElsewhere(declaration.getSourceFile()))) names.add(name);
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) see(node.name.text, checker.getSymbolAtLocation(node.name));
		if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
			const name = (node.propertyName ?? node.name).getText();
			see(name, checker.getTypeAtLocation(node.parent).getProperty(name));
		}
		ts.forEachChild(node, visit);
	};
	for (const file of program.getSourceFiles()) if (!isElsewhere(file)) visit(file);
	return [...names];
}
