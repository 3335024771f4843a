import { resolve } from 'node:path';
import type { Plugin } from 'rollup';

/** Replaces Preact's JSX runtime by `ui/jsx-runtime`, which has only the part that our components need. */
export const ownJsx: Plugin = {
	name: 'own-jsx',
	resolveId: (id) => (id === 'preact/jsx-runtime' ? resolve('src/ui/jsx-runtime.ts') : null),
};
