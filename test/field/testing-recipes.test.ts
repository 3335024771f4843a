import { afterAll, beforeAll, expect, it } from 'vitest';
import { doc } from '../support/docs.js';
import { openStage, page, type Stage } from '../support/stage.js';

// The lines of docs/testing.md that stand for a decision, in a real page: Playwright and Cypress write the same cookie.

const PAGE = 'http://www.site.example/page';

let stage: Stage;
beforeAll(async () => {
	stage = await openStage('chromium');
});
afterAll(() => stage?.close());

/** The function that the page prints. */
function printed(): (choices: string, version?: string) => string {
	const [, code = ''] = /const decision = ([\s\S]*?);\n/.exec(doc('docs/testing.md')) ?? [];
	return new Function(`return ${code}`)();
}

it.each([
	['', {}],
	['2026-04-01', { policy: { version: '2026-04-01' } }],
])('a decision in one line counts in the page: policy %j', async (version, more) => {
	const services = ['analytics', 'marketing'].map((category) => ({
		id: `s-${category}`,
		category,
		urls: [`${category}.example/*`],
	}));
	const marks = services.map(
		({ id, category }) => `<script type="text/plain" data-consent="${id}">window.${category} = true</script>`,
	);
	stage.world.on('www.site.example', '/page', page({ services, ...more }, marks.join('')));
	const visitor = await stage.visitor();
	await visitor.open(PAGE);
	await visitor.until('!!document.querySelector("[data-sekisho=banner]")');
	await visitor.evaluate(
		(value) => {
			document.cookie = `sekisho=${value}`;
		},
		printed()('analytics:1/marketing:0', version),
	);
	await stage.open(visitor, PAGE);
	await visitor.until('window.analytics === true');
	expect(
		await visitor.evaluate(
			'[!!window.marketing, sekisho.consent.decided, !!document.querySelector("[data-sekisho=banner]")]',
		),
	).toEqual([false, true, false]);
	await visitor.close();
});
