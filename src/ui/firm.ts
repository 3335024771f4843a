/** A style sheet with every declaration made `!important`. */
export const firm = (css: string) => css.replace(/[{};][\w-]+:[^{};]+(?=[;}])/g, '$&!important');
