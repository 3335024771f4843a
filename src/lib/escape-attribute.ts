/** Text as it can stand within the double quotes of an attribute, and no more than that, so that a person can read it. */
export const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
