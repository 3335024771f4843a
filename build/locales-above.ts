import type { Plugin } from 'rollup';

/** In the package, the module that fetches texts is in a folder of `dist/`, and the texts are beside that folder. */
export const localesAbove: Plugin = {
	name: 'locales-above',
	transform: (code) =>
		code.includes('import.meta.url') ? { code: code.replace('./locales/', '../locales/'), map: null } : null,
};
