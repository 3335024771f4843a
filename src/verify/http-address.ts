/** Writes the address of a WebSocket with the scheme `http:` or `https:`, by which patterns and vendors are found. */
export const httpAddress = (url: string): string => url.replace(/^ws/, 'http');
