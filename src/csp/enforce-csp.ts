import type { Config } from '../config/resolve.js';
import { contentSecurityPolicy } from './content-security-policy.js';

type Allows = (id: string) => boolean;

/**
 * Makes the browser hold what no script can hold, for the life of this page: a Content-Security-Policy can be tightened,
 * but never taken back. So the page has to be loaded again after the visitor allows something.
 */
export function enforceCsp(config: Config, allows: Allows): void {
	const meta = document.createElement('meta');
	meta.httpEquiv = 'Content-Security-Policy';
	meta.content = contentSecurityPolicy(config, allows, config.trustedMatchers[0]?.patterns);
	document.head.append(meta);
	reloadOnGrant(config, allows);
}

/**
 * Loads the page again after a decision that allows something. If the visitor has written into a field, which would be
 * lost, or if the page prevents the default of `sekisho:decide`, the decision takes effect on the next page.
 */
function reloadOnGrant({ services }: Config, allows: Allows): void {
	const refused = services.map(({ id }) => id).filter((id) => !allows(id));
	let isEdited = false;
	addEventListener(
		'input',
		({ target }) => {
			// Our own switches are not something the visitor has written.
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
