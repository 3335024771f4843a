declare module 'sekisho:schema' {
	const schema: import('vscode-json-languageservice').JSONSchema;
	export default schema;
}

declare module 'sekisho:catalogue' {
	const catalogue: import('../../src/catalogue/entry.js').CatalogueEntry[];
	export default catalogue;
}

declare module 'sekisho:languages' {
	const languages: string[];
	export default languages;
}
