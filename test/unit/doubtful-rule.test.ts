import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyRule } from '../../src/config/apply-rule.js';
import { resolve } from '../../src/config/resolve.js';
import { decide } from '../../src/decision/decide.js';
import { presets } from '../../src/services/presets.js';

const OPTIONS = {
	services: [
		{ id: 'stats', category: 'analytics', urls: ['stats.example.com'] },
		{ id: 'ads', category: 'marketing', urls: ['ads.example.com'] },
	],
};
const REGIONS = ['US', 'us-ca', 'DE', 'XX', 'T1', '', 'JP, US', 'US\0', undefined, null, 7];

/** Values that owners write by mistake, and any other. */
const value = fc.oneof(
	fc.constantFrom<unknown>('opt-in', 'opt-out', 'notice', 'OPT-OUT', 'opt-out ', '', 'us', 'analytics', 'marketing'),
	fc.constantFrom<unknown>(true, false, null, 0, 1, [], {}, ['opt-out'], ['analytics'], { regime: ['notice'] }),
	fc.jsonValue(),
);

const visit = fc.record({
	regime: fc.oneof(
		value,
		value.map((us) => ({ us })),
		fc.record({ us: fc.record({ regime: value, starts: value }) }),
		value.map((starts) => ({ us: { regime: 'opt-out', starts } })),
	),
	record: value,
	signals: fc.oneof(
		value,
		value.map((gpc) => ({ gpc })),
	),
	minors: fc.option(value, { nil: undefined }),
	noSale: fc.option(value, { nil: undefined }),
	region: fc.constantFrom(...REGIONS),
});

/** The name of the rule that is written for this region, if what is written can be nothing else. */
function writtenFor(regime: unknown, region: unknown): unknown {
	if (typeof regime === 'string') return regime;
	if (!/^us(-ca)?$/i.test(`${region}`)) return undefined;
	const rule = Array.isArray(regime) ? undefined : (regime as { us?: unknown } | null)?.us;
	return typeof rule === 'string' || Array.isArray(rule) ? rule : (rule as { regime?: unknown } | null)?.regime;
}

it('starts nothing by a rule that is in doubt, nor what a signal, minors or noSale hold (REG-01)', () => {
	fc.assert(
		fc.property(visit, ({ region, ...options }) => {
			const config = applyRule(resolve({ ...OPTIONS, ...options }, presets), { region, source: 'meta' });
			const { choices, regime } = decide(config, undefined, Date.now());
			const running = ['analytics', 'marketing', 'stats', 'ads'].filter((id) => choices[id]);
			const written = writtenFor(options.regime, region);
			const isStarting = written === 'opt-out' || written === 'notice';
			// A category may start under opt-in; its services need an exception, which none has here.
			if (!isStarting) expect(running.filter((id) => id === 'stats' || id === 'ads')).toEqual([]);
			if (!isStarting) expect(regime).toBe('opt-in');
			if (options.minors) expect(running).toEqual([]);
			const isHeard = !!(options.signals as { gpc?: unknown } | null)?.gpc;
			if (isHeard || options.noSale) expect(running.filter((id) => id === 'marketing' || id === 'ads')).toEqual([]);
		}),
		{ numRuns: 3000 },
	);
});
