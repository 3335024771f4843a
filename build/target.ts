/** The folder of the build. `npm run dev` uses another one, without the files that only the package needs. */
export const DIST = process.env.SEKISHO_DIST ?? 'dist';

/** Is the whole package built? */
export const isPackage = DIST === 'dist';
