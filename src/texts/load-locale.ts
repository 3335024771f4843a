/** Fetches the default words of a language from the folder beside this file. In a classic script a bundler leaves no address to begin from. */
export const loadLocale = async (language: string): Promise<unknown> =>
	(await fetch(new URL(`./locales/${language}.json`, import.meta.url))).json();
