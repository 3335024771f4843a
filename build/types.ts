import type { RollupOptions } from 'rollup';
import { dts } from 'rollup-plugin-dts';
import { printSizes } from './print-sizes.js';
import { stamp } from './stamp.js';
import { sweep } from './sweep.js';
import { typesWithoutIds } from './without-ids.js';

/** The type declarations of every entry. It is the last artefact, so its plugins also sweep, stamp and weigh the folder. */
export const types: RollupOptions = {
	input: {
		index: 'src/index.ts',
		react: 'src/react/react.ts',
		records: 'src/records/index.ts',
		server: 'src/server/server.ts',
	},
	external: ['react'],
	output: { dir: 'dist', chunkFileNames: 'module/[name].d.ts' },
	plugins: [dts(), typesWithoutIds, sweep, stamp, printSizes],
};
