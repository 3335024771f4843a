/** The file of the script tag, as a module that the build makes (`build/gate-source.ts`). */
declare module 'virtual:gate' {
	export const gate: {
		/** The text of `sekisho.js`. It does not contain `</script`. */
		readonly source: string;
		/** Its hash for `integrity` (Subresource Integrity, SHA-384). */
		readonly integrity: string;
		/** The query that it appends to the address of every other file of its build: `?` and an id. */
		readonly query: string;
	};
}
