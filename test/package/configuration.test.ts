import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configurationPage, type Shape } from '../../build/configuration-page.js';
import { doc } from '../support/docs.js';
import { ROOT, shipped } from './support/dist.js';
import { schema } from './support/schema.js';

// `npm run docs` builds, and then runs this with --update, which writes the page.
it('docs/configuration.md is what src/config/options.ts says; if not: npm run docs', async () => {
	const words = JSON.parse(shipped('locales/en.json'));
	const page = configurationPage(doc('docs/configuration.md'), { schema: schema as Shape, words });
	await expect(page).toMatchFileSnapshot(join(ROOT, 'docs/configuration.md'));
});
