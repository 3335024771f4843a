/**
 * Fetches the default words of a language from the folder beside this file, as the script tag does. In the package,
 * `build/import-locales.ts` replaces this with an import of one module per language.
 */
export const loadLocale = async (language: string): Promise<unknown> =>
	(await fetch(new URL(`./locales/${language}.json`, import.meta.url))).json();
