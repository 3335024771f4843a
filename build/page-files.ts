/** The entry module of `dist/sekisho.ui.js`, the banner's file. */
export const UI = 'src/consent-flow.ts';

/** The modules that are fetched when they are needed, and the file of each beside `dist/sekisho.js`. */
export const LAZY_FILES: { readonly [source: string]: string } = {
	'src/ui/inline.ts': 'sekisho.inline.js',
	'src/config/diagnose.ts': 'sekisho.diagnose.js',
	'src/ui/make-room.ts': 'sekisho.room.js',
	'src/ui/equalize-answers.ts': 'sekisho.equal.js',
	'src/lib/messages.ts': 'sekisho.messages.js',
	'src/csp/enforce-csp.ts': 'sekisho.strict.js',
	'src/csp/reload-blocked.ts': 'sekisho.reload.js',
	'src/rule-of-visit.ts': 'sekisho.rule.js',
	'src/eraser/erase.ts': 'sekisho.eraser.js',
	'src/held-press.ts': 'sekisho.press.js',
	'src/services/place-google-tags.ts': 'sekisho.google.js',
	'src/record/recorder.ts': 'sekisho.record.js',
	'src/inspector/inspect.ts': 'sekisho.inspect.js',
	'src/take-over/take-over.ts': 'sekisho.take-over.js',
	'src/receipt/receipt-files.ts': 'sekisho.receipt.js',
	'src/services/vendor-tags.ts': 'sekisho.vendors.js',
};

/** All files that `dist/sekisho.js` can fetch, by the path of their module. */
export const PAGE_FILES: { readonly [source: string]: string } = { [UI]: 'sekisho.ui.js', ...LAZY_FILES };

/** The entry modules of all files that a page fetches. */
export const PAGE_MODULES: readonly string[] = ['src/script-tag.ts', ...Object.keys(PAGE_FILES)];
