/** A name and a password for one origin. */
export interface Credentials {
	readonly origin: string;
	readonly username: string;
	readonly password: string;
}

/** Reads the credentials of an address such as `https://name:password@www.example.com/`; `undefined` if it has none. */
export function credentialsOf(url: string): Credentials | undefined {
	const { origin, username, password } = new URL(url);
	return username || password ? { origin, username, password } : undefined;
}

/** Adds credentials to an address, if it has the origin that they belong to. */
export function withCredentials(url: string, credentials: Credentials | undefined): string {
	const parsed = new URL(url);
	if (credentials?.origin !== parsed.origin) return url;
	return Object.assign(parsed, { username: credentials.username, password: credentials.password }).href;
}

/** Removes the credentials from every address in a text, so that reports do not contain them. */
export const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@\s]*@/g, '//');
