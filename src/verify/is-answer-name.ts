/** The names of cookies and items in which other consent tools store the visitor's answer. */
const ANSWER =
	/consent|cookie_?(law|notice|banner|pref|control)|^(cc_cookie|klaro|orejime|tarteaucitron|OptanonAlertBoxClosed|didomi\w*)$/i;

/** Is this the name of a cookie or item in which a consent tool stores the visitor's answer? */
export const isAnswerName = (name: string): boolean => ANSWER.test(name);
