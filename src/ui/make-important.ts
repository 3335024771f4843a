/** Adds `!important` to every declaration of a minified style sheet. */
export const makeImportant = (css: string): string => css.replace(/[{};][\w-]+:[^{};]+(?=[;}])/g, '$&!important');
