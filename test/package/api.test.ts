import { expect, it } from 'vitest';
import { apiOf } from './support/api.js';

// What a change does to those who use the package is seen in a review. When it is meant: npm run api

it.each(['index', 'server', 'react', 'records'])(
	'the public types of %s are what test/package/api/ says',
	async (entry) => {
		const meant = 'Is this meant? Then run: npm run api';
		await expect(`${apiOf(entry).join('\n')}\n`, meant).toMatchFileSnapshot(`api/${entry}.txt`);
	},
);
