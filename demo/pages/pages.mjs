import { configs } from '../config.mjs';
import { article } from './article.mjs';
import { home } from './home.mjs';
import { layout } from './layout.mjs';
import { media } from './media.mjs';
import { privacy } from './privacy.mjs';

export { needsPackages, notFound, picker } from './picker.mjs';

const TEMPLATES = new Map(Object.entries({ home, article, media, privacy }));

/** A page of a company, or nothing where there is none of that kind. */
export function page(request) {
	const template = TEMPLATES.get(request.kind);
	const known = { ...request, config: configs.get(request.slug) };
	return template && layout({ ...known, ...template(known) });
}
