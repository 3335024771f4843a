import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { configurationPage } from '../../build/configuration-page.js';
import { configurationSchema } from '../../build/schema.js';
import { doc } from '../support/docs.js';
import { ROOT } from './support/dist.js';

const ENGLISH = 'src/locales/en';

// `npm run docs` runs this with --update, which writes the page. It reads the source and not dist/, which may be older.
it('docs/configuration.md is what the options in src/config/ say; if not: npm run docs', async () => {
	const words = Object.assign(
		{},
		...readdirSync(join(ROOT, ENGLISH)).map((file) => JSON.parse(doc(`${ENGLISH}/${file}`))),
	);
	const page = configurationPage(doc('docs/configuration.md'), { schema: JSON.parse(configurationSchema()), words });
	await expect(page).toMatchFileSnapshot(join(ROOT, 'docs/configuration.md'));
});
