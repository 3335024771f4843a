import { expect, it } from 'vitest';
import { init } from '../../src/index.js';

it('init on a server does nothing and throws nothing', async () => {
	const sekisho = init({ services: [{ id: 'ads', category: 'marketing' }] });
	expect(sekisho.consent.decided).toBe(false);
	expect(sekisho.allows('ads')).toBe(false);
	expect(sekisho.allows('necessary')).toBe(true);
	await sekisho.acceptAll();
	sekisho.on('change', () => {})();
	sekisho.show();
	sekisho.destroy();
	expect(sekisho.init()).toBe(sekisho);
	expect(sekisho.allows('ads')).toBe(false);
});
