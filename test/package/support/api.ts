import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './dist.js';

const FORMAT = ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.OmitParameterModifiers;

/** Everything public of one entry, a line each, sorted: what it exports, and the members of its types. */
export function apiOf(entry: string): string[] {
	const program = ts.createProgram([join(ROOT, 'dist', `${entry}.d.ts`)], {
		target: ts.ScriptTarget.ES2022,
		module: ts.ModuleKind.ESNext,
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
		strict: true,
		types: [],
	});
	const checker = program.getTypeChecker();
	const file = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(`dist/${entry}.d.ts`));
	const module = file && checker.getSymbolAtLocation(file);
	if (!module) throw new Error(`dist/${entry}.d.ts is not there or exports nothing`);
	const lines = checker.getExportsOfModule(module).flatMap((exported) => {
		const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
		const { name } = exported;
		if (symbol.flags & ts.SymbolFlags.Value) {
			const type = checker.getTypeOfSymbol(symbol);
			return [`${name}: ${checker.typeToString(type, undefined, FORMAT)}`];
		}
		const type = checker.getDeclaredTypeOfSymbol(symbol);
		const members = type.getProperties().filter(({ declarations = [] }) => declarations.some(isOurs));
		if (members.length === 0)
			return [`${name} = ${checker.typeToString(type, undefined, FORMAT | ts.TypeFormatFlags.InTypeAlias)}`];
		return members.map((member) => {
			const optional = member.flags & ts.SymbolFlags.Optional ? '?' : '';
			const of = checker.typeToString(checker.getTypeOfSymbol(member), undefined, FORMAT);
			return `${name}.${member.name}${optional}: ${of}`;
		});
	});
	return lines.sort();
}

const isOurs = (declaration: ts.Declaration) => !declaration.getSourceFile().fileName.includes('node_modules');
