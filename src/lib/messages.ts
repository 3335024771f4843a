interface Message {
	/** A warning where everything works as told, an error where something does not. @default "error" */
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
				const late = document.getElementById('sekisho-config') ? ', and the one in this page stands below it' : '';
				return `There is no configuration for sekisho.js${late}: what is not marked is not held. Put <script type="application/json" id="sekisho-config"> above it, name a file in data-config, or call sekisho.init(config).`;
			},
		},
	],
	[
		'not-stored',
		{
			level: 'warn',
			words: () =>
				'The browser kept no cookie, and the choice holds for this page only. Check consent.cookie.domain and path; a browser that blocks all cookies is left at that.',
		},
	],
	[
		'undeletable',
		{
			words: (names) =>
				`Refused, and still in this browser: ${names}. No script can erase what is HttpOnly or in use, or what is written again and again. Let the server expire the cookie, and declare what writes it.`,
		},
	],
	[
		'unequal',
		{
			words: (properties) =>
				`A style sheet of this page makes accepting and refusing unlike, and was overruled: ${properties}. Style both alike.`,
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
		'failed',
		{
			words: (error) =>
				`A step of Sekisho failed, and what is held stays held: ${error}. Put all of dist/ beside sekisho.js, and check the configuration.`,
		},
	],
]);

/** Writes one message to the console, whole: nothing else here does. */
export function print(text: string, level: 'warn' | 'error' = 'error'): void {
	console[level](`[sekisho] ${text}`);
}

/**
 * Says in words what happened; `report.ts` decides when.
 * @param code what happened; each has an anchor in the README
 * @param detail what the words need: an id, an address, an error
 */
export function say(code: string, detail: unknown): void {
	const { level, words } = MESSAGES.get(code) ?? { words: (detail) => detail };
	print(`${words(legible(detail))} (${code})`, level);
}

/** What is thrown can be anything, also what cannot be written. */
function legible(detail: unknown): string {
	try {
		return `${detail}`;
	} catch {
		return 'no description';
	}
}
