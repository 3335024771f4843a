/** Made by the build: the script tag's file, whole. */
declare module 'virtual:gate' {
	export const gate: {
		/** The text of `sekisho.js`; it holds no `</script`. */
		readonly source: string;
		/** Its hash for `integrity` (Subresource Integrity, SHA-384). */
		readonly integrity: string;
	};
}
