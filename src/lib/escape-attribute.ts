/** Escapes text for a value in double quotes, and no more than that needs, so that a person can read it. */
export const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
