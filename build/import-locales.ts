import { readdirSync } from 'node:fs';
import type { Plugin } from 'rollup';

/** The languages whose words have a file of their own. */
const LANGUAGES = readdirSync('src/locales')
	.filter((entry) => entry.endsWith('.json'))
	.map((entry) => entry.replace('.json', ''));

/**
 * In the package, the words of a language are a module that is imported when they are needed. Every bundler makes a chunk
 * of its own of that, wherever it puts its files. What stands in `new URL(…, import.meta.url)`, Vite would put into the
 * chunk as data, all languages at once, because each of them is below its `assetsInlineLimit` of 4 kB.
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

/** The name of a chunk of the package: languages have a folder of their own. */
export const chunkName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string =>
	/[\\/]locales[\\/]/.test(facadeModuleId ?? '') ? 'module/locales/[name].js' : 'module/[name].js';
