/** Where the build goes: `npm run dev` has a folder of its own, without what only the package needs. */
export const DIST = process.env.SEKISHO_DIST ?? 'dist';

/** Is it the package that is built? */
export const isPackage = DIST === 'dist';
