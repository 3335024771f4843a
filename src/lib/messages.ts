interface Message {
	/** `warn` if everything works as configured, `error` if something does not. @default "error" */
	readonly level?: 'warn' | 'error';
	/** What happened, where, and what to do about it. */
	readonly words: (detail: string) => string;
}

const MESSAGES: ReadonlyMap<string, Message> = new Map<string, Message>([
	[
		'unreachable',
		{
			words: (url) =>
				`The configuration did not arrive, and the gate stays shut: ${url}. Check the address in data-config.`,
		},
	],
	[
		'no-configuration',
		{
			level: 'warn',
			words: () => {
				const late = document.getElementById('sekisho-config') ? ': the one in this page stands below it' : '';
				return `sekisho.js found no configuration${late}. Unmarked elements are not held. Put <script type="application/json" id="sekisho-config"> above it, name a file in data-config, or call sekisho.init(config).`;
			},
		},
	],
	[
		'not-stored',
		{
			level: 'warn',
			words: () =>
				'The browser did not keep the cookie, so the choice holds for this page only. Check consent.cookie.domain and path. If the browser blocks all cookies, there is nothing to mend.',
		},
	],
	[
		'undeletable',
		{
			words: (names) =>
				`Data of refused services is still in this browser: ${names}. No script can erase a cookie that is HttpOnly, a database that is in use, or a name that is written again and again. Let the server expire the cookie, and declare the script that writes it.`,
		},
	],
	[
		'unequal',
		{
			words: (properties) =>
				`A style sheet of this page makes "Accept all" and "Reject all" unlike, and was overruled: ${properties}. Style both buttons alike.`,
		},
	],
	[
		'contacts-google',
		{
			level: 'warn',
			words: (id) =>
				`The service "${id}" has mode "advanced" and contacts Google before consent. Use "basic" to send nothing.`,
		},
	],
	[
		'runs-twice',
		{
			level: 'warn',
			words: () => 'sekisho.js runs twice in this page. The first one stays, and this one does nothing: leave one out.',
		},
	],
	[
		'record-refused',
		{
			words: (status) =>
				`The server at record.url did not take a record (status ${status}), and it is not sent again. Check that sekisho/records answers there, and that its sites have this host.`,
		},
	],
	[
		'not-erased',
		{
			words: (error) =>
				`What refused services stored is still in this browser: the file that erases it could not be used: ${error}. Put all of dist/ of one build beside sekisho.js; the next page tries again.`,
		},
	],
	[
		'vendor-failed',
		{
			level: 'warn',
			words: (detail) =>
				`A call of a tag threw, and the rest of the tag went on: ${detail}. Check the calls in services[].tag against the vendor's documentation.`,
		},
	],
	[
		'failed',
		{
			words: (error) =>
				`A step of Sekisho failed, and everything held stays held: ${error}. Put all of dist/ of one build beside sekisho.js, let no cache keep an old file, and check the configuration.`,
		},
	],
]);

/** The page of the documentation with a heading for each code. */
const EXPLAINED = 'https://github.com/sekisho-consent/sekisho/blob/main/docs/messages.md';

/** Says where a code is explained, or all codes if it is left out. */
export const seeAlso = (code?: string): string => `See ${EXPLAINED}${code ? `#${code}` : ''}`;

/** Writes one message to the console. */
export function print(text: string, level: 'warn' | 'error' = 'error'): void {
	console[level](`[sekisho] ${text}`);
}

/**
 * Phrases and prints a message; `report.ts` decides when.
 * @param code what happened; each has a heading in docs/messages.md
 * @param detail the id, address or error that the message names
 */
export function say(code: string, detail: unknown): void {
	const { level, words } = MESSAGES.get(code) ?? { words: (detail) => detail };
	print(`${words(inWords(detail))} (${code})\n  ${seeAlso(code)}`, level);
}

/** A thrown value can be anything, even one that cannot be converted to text. */
function inWords(detail: unknown): string {
	try {
		return `${detail}`;
	} catch {
		return 'no description';
	}
}
