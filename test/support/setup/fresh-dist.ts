import { fileURLToPath } from 'node:url';
import { changedAfterBuild } from '../../../build/stamp.js';

/** Runs before each suite that tests `dist/`. @throws Error if `dist/` was not built from the current source */
export default function setup(): void {
	const changed = changedAfterBuild(fileURLToPath(new URL('../../..', import.meta.url)));
	if (changed.length === 0) return;
	const more = changed.length > 5 ? ` and ${changed.length - 5} more` : '';
	throw new Error(
		`dist/ is not built from this source. Run: npm run build\nChanged since: ${changed.slice(0, 5).join(', ')}${more}`,
	);
}
