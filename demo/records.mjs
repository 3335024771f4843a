/**
 * The place for the records of the demo's visitors: in memory, or where DATABASE_URL says. It needs what `npm install` brings; without
 * that the demo works, and keeps no records.
 */

/** The owner of the demo is whoever looks at it. */
const TOKEN = 'demo';

/**
 * Opens it; `undefined` where a package is missing.
 * @param dist the folder of the built files, as a URL
 * @param configs every configuration that the pages have, for the log of what was provided to whom
 */
export async function openDemoRecords(dist, configs) {
	try {
		const { openRecords, nodeRecordsHandler, figuresPage } = await import(new URL('records.js', dist).href);
		const records = openRecords({
			database: process.env.DATABASE_URL || ':memory:',
			token: TOKEN,
			configs,
			// Few people look at a demo: every number is shown.
			suppressBelow: 0,
		});
		const page = async () => figuresPage(await records.figures());
		await page();
		return { page, handle: nodeRecordsHandler(records), follow: records.follow };
	} catch (error) {
		const isMissing = error.code === 'ERR_MODULE_NOT_FOUND';
		const reason = isMissing ? 'npm packages are missing. Run: npm install' : error.message;
		console.error(`The demo keeps no records: ${reason}`);
		return undefined;
	}
}
