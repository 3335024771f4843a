import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { ROOT } from './dist.js';

/** One import: `type` is gone at run time, `lazy` is `import()`. */
export interface Edge {
	readonly from: string;
	/** A module of ours by its path in `src/` without extension, or a package's name. */
	readonly to: string;
	readonly kind: 'static' | 'type' | 'lazy';
}

/** One module of `src/`. */
export interface Source {
	/** Its path in `src/`, without extension. */
	readonly name: string;
	readonly edges: readonly Edge[];
	readonly usesConsole: boolean;
	readonly makesScripts: boolean;
}

/** Every module of `src/`. */
export const readSources = (): Source[] =>
	readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /(?<!\.d)\.tsx?$/.test(file))
		.sort()
		.map((file) => inspect(file, readFileSync(join(ROOT, 'src', file), 'utf8')));

/** Reads one module. */
export function inspect(file: string, text: string): Source {
	const name = withoutExtension(file);
	const edges: Edge[] = [];
	let usesConsole = false;
	let makesScripts = false;
	const see = (specifier: ts.Node | undefined, kind: Edge['kind']) => {
		if (specifier && ts.isStringLiteral(specifier)) edges.push({ from: name, to: target(file, specifier.text), kind });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node))
			see(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? 'type' : 'static');
		else if (ts.isExportDeclaration(node)) see(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'static');
		else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) see(node.argument.literal, 'type');
		else if (ts.isCallExpression(node)) {
			if (node.expression.kind === ts.SyntaxKind.ImportKeyword) see(node.arguments[0], 'lazy');
			makesScripts ||= makesScript(node);
		} else if (ts.isIdentifier(node)) usesConsole ||= node.text === 'console';
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
	return { name, edges, usesConsole, makesScripts };
}

const makesScript = ({ expression, arguments: given }: ts.CallExpression): boolean =>
	ts.isPropertyAccessExpression(expression) &&
	expression.name.text.startsWith('createElement') &&
	given.some((argument) => ts.isStringLiteralLike(argument) && /^script$/i.test(argument.text));

const withoutExtension = (file: string) => file.replace(/\.\w+$/, '');

/** `./x.js` is what `x.ts` or `x.tsx` compiles to; style sheets and words keep their extension. */
function target(file: string, specifier: string): string {
	if (!specifier.startsWith('.')) return specifier.replace(/^((?:@[^/]+\/)?[^/]+).*/, '$1');
	return posix.join(posix.dirname(file), specifier).replace(/\.js$/, '');
}
