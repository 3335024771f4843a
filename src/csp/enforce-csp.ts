import type { Config } from '../config/resolve.js';
import { contentSecurityPolicy } from './content-security-policy.js';

type Allows = (id: string) => boolean;

/**
 * Has the browser hold what no script can, for as long as this page lives: a policy can be tightened, and never taken
 * back. What the visitor allows therefore needs the page to be loaded again.
 */
export function enforceCsp(config: Config, allows: Allows): void {
	const meta = document.createElement('meta');
	meta.httpEquiv = 'Content-Security-Policy';
	meta.content = contentSecurityPolicy(config, allows, config.trustedMatchers[0]?.patterns);
	document.head.append(meta);
	reloadOnGrant(config, allows);
}

/**
 * Loads the page again after a decision that allows something. What the visitor has written into the page would be lost
 * with that: then it waits for the next page, as it does where the page prevents the default of `sekisho:decide`.
 */
function reloadOnGrant({ services }: Config, allows: Allows): void {
	const refused = services.map(({ id }) => id).filter((id) => !allows(id));
	let isEdited = false;
	addEventListener(
		'input',
		({ target }) => {
			// Our own switches are no text of the visitor's.
			isEdited ||= !(target as Element).closest?.('#sekisho');
		},
		true,
	);
	document.addEventListener('sekisho:decide', (event) => {
		// After the page's own listeners, which may prevent it.
		setTimeout(() => {
			if (!isEdited && !event.defaultPrevented && refused.some(allows)) location.reload();
		});
	});
}
