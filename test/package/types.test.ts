import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/dist.js';

// An owner's TypeScript, against the types that are published. `exactOptionalPropertyTypes` is not part of `strict`: with it,
// `{ host: request.headers.host }` needs an option that may be `undefined`.

const FILE = join(ROOT, 'owner.ts');
const OPTIONS: ts.CompilerOptions = {
	target: ts.ScriptTarget.ES2022,
	module: ts.ModuleKind.NodeNext,
	strict: true,
	exactOptionalPropertyTypes: true,
	resolveJsonModule: true,
	skipLibCheck: true,
	noEmit: true,
	types: ['node'],
};

/** What the compiler says of a module in the folder of the package. */
function errorsIn(text: string): string[] {
	const host = ts.createCompilerHost(OPTIONS);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (file) => file === FILE || fileExists(file);
	host.getSourceFile = (file, language, ...rest) =>
		file === FILE ? ts.createSourceFile(file, text, language) : getSourceFile(file, language, ...rest);
	const program = ts.createProgram([FILE], OPTIONS, host);
	return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

const ENTRIES = readdirSync(join(ROOT, 'dist/catalogue'));

describe('an owner’s TypeScript compiles', { timeout: 60_000 }, () => {
	it.each([
		[
			'handlers for a server of Node',
			`import { createServer } from 'node:http';
			import { nodeConsentHandler } from 'sekisho/server';
			import { nodeRecordsHandler } from 'sekisho/records';
			createServer(nodeConsentHandler({ services: [] }, { host: process.env.HOST, region: process.env.REGION }));
			createServer(nodeRecordsHandler({ token: process.env.TOKEN, database: process.env.DATABASE }));`,
		],
		[
			'a response of Node',
			`import { createServer } from 'node:http';
			import { applyConsent, expireCookies, headHtml, regionOf } from 'sekisho/server';
			createServer(({ headers }, response) => {
				const { host, cookie } = headers;
				const consent = applyConsent(cookie, response, { services: [] }, { host, region: regionOf(headers) });
				expireCookies(cookie, consent, { services: [] }, { host });
				response.end(headHtml({ services: [] }, consent, { nonce: process.env.NONCE, language: headers['accept-language'] }));
			});`,
		],
		[
			'a vendor of the catalogue by name, which is resolved',
			`import { nodeConsentHandler, resolvePresets, type SourceOptions } from 'sekisho/server';
			import entry from 'sekisho/catalogue/line-tag.json' with { type: 'json' };
			nodeConsentHandler(resolvePresets({ services: [{ id: 'l', preset: 'line-tag', category: 'marketing' }] }, [entry]));
			const written: SourceOptions = {
				services: [
					{ id: 'l', preset: 'line-tag', category: 'marketing', account: 'a', tag: true },
					{ id: 'm', category: 'functional', account: { project: 'p' }, tag: { script: '/m.js' } },
				],
			};
			resolvePresets(written, [entry]);`,
		],
		[
			'every entry of the catalogue, imported',
			`import { resolvePresets } from 'sekisho/server';
			${ENTRIES.map((file, index) => `import entry${index} from 'sekisho/catalogue/${file}' with { type: 'json' };`).join('\n')}
			resolvePresets({ services: [] }, [${ENTRIES.map((_, index) => `entry${index}`).join()}]);`,
		],
	])('%s', (_, text) => {
		expect(errorsIn(text)).toEqual([]);
	});

	it('but not with a key that nobody knows', () => {
		const errors = errorsIn(`import { resolvePresets } from 'sekisho/server';
			resolvePresets({ services: [{ id: 'l', presett: 'line-tag', category: 'marketing' }] }, []);`);
		expect(errors).toEqual([expect.stringContaining("'presett' does not exist in type 'SourceService'")]);
	});
});
