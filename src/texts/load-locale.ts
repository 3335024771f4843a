/**
 * Fetches the default words of a language from the folder beside this file: so it is with the script tag. In the package,
 * `build/import-locales.ts` puts an import of a module for each language in its place.
 */
export const loadLocale = async (language: string): Promise<unknown> =>
	(await fetch(new URL(`./locales/${language}.json`, import.meta.url))).json();
