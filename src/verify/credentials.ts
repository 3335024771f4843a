/** A name and a password for one origin. */
export interface Credentials {
	readonly origin: string;
	readonly username: string;
	readonly password: string;
}

/** What an address says before its host, as in `https://name:password@www.example.com/`. */
export function credentialsOf(url: string): Credentials | undefined {
	const { origin, username, password } = new URL(url);
	return username || password ? { origin, username, password } : undefined;
}

/** An address as it is asked for: only the origin that the credentials are for is told them. */
export function withCredentials(url: string, credentials: Credentials | undefined): string {
	const parsed = new URL(url);
	if (credentials?.origin !== parsed.origin) return url;
	return Object.assign(parsed, { username: credentials.username, password: credentials.password }).href;
}

/** A text with addresses in it as it may be shown and written down. */
export const withoutCredentials = (text: string): string => text.replace(/\/\/[^/@\s]*@/g, '//');
