/**
 * The ids in a mark: `data-consent="analytics marketing"` waits for both. A mark without any has one that nobody can
 * allow.
 */
export const idsOf = (mark: string): readonly string[] => mark.trim().split(/\s+/);
