import { readdirSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** The languages with one file in `src/locales/`: all but English and Japanese. */
const LANGUAGES = readdirSync('src/locales')
	.filter((entry) => entry.endsWith('.json'))
	.map((entry) => entry.replace('.json', ''));

/**
 * In the package, imports the words of a language as a module, when they are needed. Every bundler makes a separate chunk of
 * such an import. With `new URL(…, import.meta.url)`, Vite would put all languages into the chunk as data, because each is
 * below its `assetsInlineLimit` of 4 kB.
 */
export const importLocales: Plugin = {
	name: 'import-locales',
	transform(_, id) {
		if (!id.endsWith('texts/load-locale.ts')) return null;
		const entries = LANGUAGES.map(
			(language) => `${JSON.stringify(language)}: () => import('../locales/${language}.json')`,
		);
		const code = `const LOCALES = { ${entries.join(', ')} };
			export const loadLocale = async (language) => (await LOCALES[language]()).default;`;
		return { code, map: null };
	},
};

/** The file name of a chunk of the package. Languages have a folder of their own. */
export const chunkName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string =>
	/[\\/]locales[\\/]/.test(facadeModuleId ?? '') ? 'module/locales/[name].js' : 'module/[name].js';
