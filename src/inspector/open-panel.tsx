import { render } from 'preact';
import type { Ledger } from '../decision/ledger.js';
import { HISTORY_LENGTH, type HistoryEntry } from '../history.js';
import { page } from '../lib/natives.js';
import { whenParsed } from '../lib/when-parsed.js';
import { wantedLanguage } from '../texts/wanted-language.js';
import { copyText } from './copy-text.js';
import type { EntryKind } from './entry.js';
import { createJournal } from './journal.js';
import css from './panel.css?inline';
import { Panel } from './panel.js';
import { inspectorWords } from './words.js';

/** How long the word "Copied" is shown, in ms. */
const STATUS_MS = 3000;

/** What the developer has chosen in the panel, and the status line. */
interface State {
	kind?: EntryKind;
	query: string;
	status: string;
}

/**
 * Opens the panel in the top layer, in a shadow root, where the page's styles do not apply.
 * @param host an element that is not in the page yet
 * @param ledger the ledger of the page
 * @param history the events before it was opened
 * @param takesFocus does the panel get the focus? Yes, if a developer opened it by a call
 */
export function openPanel(
	host: HTMLElement,
	ledger: Ledger,
	history: readonly HistoryEntry[],
	takesFocus: boolean,
): void {
	const words = inspectorWords(wantedLanguage(ledger.config.options));
	const { root, frame } = makeFrame(host, words.language);
	const opener = page.activeElement as HTMLElement | null;
	const state: State = { query: '', status: '' };
	const isFull = history.length >= HISTORY_LENGTH;
	let drawing = 0;
	let isClosed = false;

	const draw = () => {
		cancelAnimationFrame(drawing);
		drawing = requestAnimationFrame(() => {
			if (isClosed) return;
			bring(host);
			render(<Panel {...props()} />, frame);
		});
	};
	const set = (change: Partial<State>) => {
		Object.assign(state, change);
		draw();
	};
	const journal = createJournal(ledger, history, draw);
	const close = () => {
		isClosed = true;
		journal.close();
		page.removeEventListener('sekisho:change', draw);
		render(null, frame);
		host.remove();
		opener?.focus?.();
	};
	const props = () => ({
		query: state.query,
		status: state.status,
		isFull,
		ledger,
		words,
		kind: state.kind,
		entries: journal.entries(),
		choose: (kind: EntryKind | undefined) => set({ kind }),
		search: (query: string) => set({ query }),
		async copy(text: string) {
			if (await copyText(text, root)) set({ status: words.copied });
			setTimeout(() => set({ status: '' }), STATUS_MS);
		},
		move: () => frame.classList.toggle('below'),
		close,
	});
	closeByEscape(frame, close);
	page.addEventListener('sekisho:change', draw);
	whenParsed(() => {
		bring(host);
		render(<Panel {...props()} />, frame);
		if (takesFocus) root.getElementById('title')?.focus();
	});
}

/** Makes the shadow root with our styles. A Content-Security-Policy does not restrict constructed style sheets. */
function makeFrame(host: HTMLElement, language: string) {
	const root = host.attachShadow({ mode: 'open' });
	const frame = page.createElement('section');
	frame.lang = language;
	frame.setAttribute('aria-labelledby', 'title');
	root.append(frame);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [sheet];
	return { root, frame };
}

function closeByEscape(frame: HTMLElement, close: () => void): void {
	frame.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		// Otherwise the key would close a dialog of the page as well.
		event.stopPropagation();
		event.preventDefault();
		close();
	});
}

/** Puts the panel into the page, above everything, and outside `<body>`, which a router may replace. */
function bring(host: HTMLElement): void {
	if (host.isConnected) return;
	page.documentElement.append(host);
	host.popover = 'manual';
	host.showPopover?.();
}
