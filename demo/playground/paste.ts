import catalogue from 'sekisho:catalogue';
import { type Account, markedSnippet } from '../../src/catalogue/marked-snippet.js';
import type { Options } from '../../src/config/options.js';

/** The two lines for a page, with what the catalogue knows filled in. */
export const linesOf = (config: Options): string => `<script type="application/json" id="sekisho-config">
${JSON.stringify(config).replaceAll('<', '\\u003c')}
</script>
<script src="/sekisho/sekisho.js"></script>`;

/** A service as it is written, before its preset is filled in. */
interface Written {
	readonly id: string;
	readonly preset?: string;
	readonly account?: Account | string;
}

/** The marked tags of the vendors in a configuration as it was written; empty where Sekisho needs none. */
export function tagsOf(written: { readonly services?: readonly Written[] }): string {
	const tags = [written.services ?? []].flat().flatMap(({ id, preset, account = {} }) => {
		const entry = catalogue.find((one) => one.id === preset);
		if (!entry || entry.base) return [];
		const [name = ''] = Object.keys(entry.example);
		const given = typeof account === 'string' ? { [name]: account } : account;
		return `<!-- ${entry.name} -->\n${markedSnippet(entry, id, given).html}`;
	});
	return tags.join('\n');
}
