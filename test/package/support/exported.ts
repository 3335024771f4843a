import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './dist.js';

/** Every name that a module of `src/` declares and exports, with the modules that do. */
export function exportedNames(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const files = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
	for (const file of files.filter((file) => /(?<!\.d)\.tsx?$/.test(file)).sort()) {
		const text = readFileSync(join(ROOT, 'src', file), 'utf8');
		for (const statement of ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true).statements)
			for (const name of declaredIn(statement)) found.set(name, [...(found.get(name) ?? []), file]);
	}
	return found;
}

function declaredIn(statement: ts.Statement): string[] {
	const isExported =
		ts.canHaveModifiers(statement) &&
		ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
	if (!isExported) return [];
	if (ts.isVariableStatement(statement))
		return statement.declarationList.declarations.map(({ name }) => name.getText());
	const { name } = statement as { name?: ts.Identifier };
	return name ? [name.text] : [];
}
