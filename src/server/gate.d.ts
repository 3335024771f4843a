/** Made by the build: the script tag's file, whole. */
declare module 'virtual:gate' {
	export const gate: {
		/** The text of `sekisho.js`; it holds no `</script`. */
		readonly source: string;
		/** Its hash for `integrity` (Subresource Integrity, SHA-384). */
		readonly integrity: string;
		/** What it puts behind the address of every other file of its build: `?` and an id. */
		readonly query: string;
	};
}
