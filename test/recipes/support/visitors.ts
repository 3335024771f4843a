const NOW = Math.floor(Date.now() / 1000) - 86_400;

/** A consent cookie with these choices, made yesterday, without a policy version. */
const decided = (choices: string, method = 'choose') =>
	`sekisho=2/${NOW}/180/opt-in/${method}/abcdefghijkl/1abc//necessary:1/${choices}`;

const YES = decided('analytics:1', 'accept');
const NO = decided('analytics:0', 'reject');
/** The same under the name that https pages write. */
const onHttps = (cookie: string) => `__Host-${cookie}`;
const OTHER = decided('analytics:1/marketing:1', 'accept');

/** What a server has to make of a visitor. */
export type Verdict = 'allowed' | 'refused' | 'pending';

/** Visitors by the cookies they send, and what each has decided about the service `access-log` in `analytics`. */
export const VISITORS: readonly (readonly [who: string, cookie: string, verdict: Verdict])[] = [
	['nobody yet', '', 'pending'],
	['who allows', YES, 'allowed'],
	['who refuses', NO, 'refused'],
	['who allows the service alone', decided('analytics:0/access-log:1'), 'allowed'],
	['who refuses the service alone', decided('analytics:1/access-log:0'), 'refused'],
	['with other cookies around', `a=1; ${YES}; b=/analytics:0/`, 'allowed'],
	['with more categories', decided('functional:0/analytics:1/marketing:0'), 'allowed'],
	['with the same twice', `${YES}; ${YES}`, 'allowed'],
	['with two different decisions', `${YES}; ${OTHER}`, 'pending'],
	['with a refusal after it', `${YES}; ${NO}`, 'refused'],
	['with a refusal before it', `${NO}; x=1; ${YES}`, 'refused'],
	['with a cookie of another name', YES.replace('sekisho', 'xsekisho'), 'pending'],
	['who allows, on https', onHttps(YES), 'allowed'],
	['who refuses, on https', onHttps(NO), 'refused'],
	['with the same under both names', `${YES}; ${onHttps(YES)}`, 'allowed'],
	['with two different decisions under two names', `${onHttps(YES)}; ${OTHER}`, 'pending'],
	['with a refusal under the name of https', `${onHttps(NO)}; ${YES}`, 'refused'],
	['with a refusal under the other name', `${NO}; a=1; ${onHttps(YES)}`, 'refused'],
	['with a prefix of another kind', YES.replace('sekisho', '__Secure-sekisho'), 'pending'],
	['with the choice of a longer name', decided('my-analytics:1/analytics:0/analytics-x:1'), 'refused'],
	['with a choice that is none', YES.replace(':1/analytics:1', ':1/analytics:11'), 'pending'],
	['with the choice in another cookie', 'note=2/x/analytics:1', 'pending'],
	['of another grammar', YES.replace('=2/', '=3/'), 'pending'],
	['of the grammar before this one', YES.replace('=2/', '=1/'), 'allowed'],
];
