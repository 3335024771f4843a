import { expect, it, vi } from 'vitest';
import { resolve } from '../../src/config/resolve.js';
import { createLedger } from '../../src/decision/ledger.js';
import { emit } from '../../src/events.js';
import { ruleOfVisit } from '../../src/rule-of-visit.js';
import { presets } from '../../src/services/presets.js';

it('tells Google of an opt-out once, however often the page was configured, and under opt-out alone', async () => {
	const gtag = vi.fn();
	vi.stubGlobal('gtag', gtag);
	const changed = vi.fn((consent) => emit('change', { consent }));
	const ledger = createLedger(resolve(undefined, {}), () => {}, changed);
	const configure = async (regime: 'opt-in' | 'opt-out', position: string) => {
		const options = { regime, ui: { position }, services: [{ id: 'ads', category: 'marketing' }] };
		const config = await ruleOfVisit({ config: resolve(options, presets), options }, { attribute: null, ledger });
		ledger.configure(config);
		gtag.mockClear();
		ledger.announce();
		return gtag.mock.calls;
	};
	for (const position of ['top', 'bottom', 'center'])
		expect(await configure('opt-out', position)).toEqual([['set', 'restricted_data_processing', false]]);
	expect(await configure('opt-in', 'top')).toEqual([]);
	vi.unstubAllGlobals();
});
