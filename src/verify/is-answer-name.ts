/** What banners of others call the cookie or item that keeps the visitor's answer. */
const ANSWER =
	/consent|cookie_?(law|notice|banner|pref|control)|^(cc_cookie|klaro|orejime|tarteaucitron|OptanonAlertBoxClosed|didomi\w*)$/i;

/** Is it the name of what keeps the visitor's answer to somebody's banner? */
export const isAnswerName = (name: string): boolean => ANSWER.test(name);
