import type { Options } from '../../src/config/options.js';
import type { Settings } from './settings.js';

/** What the page in the preview says of its visitor. */
interface VisitorState {
	readonly decided: boolean;
	readonly method?: string;
	readonly regime: string;
	readonly choices: { readonly [id: string]: boolean };
}

/** The page in which the banner is seen. */
export interface Preview {
	/** Shows a configuration to a visitor who comes for the first time. */
	load(config: Options, settings: Settings): void;
	/** Shows another part of the same page. */
	show(view: string): void;
	/** Gives the page another width; what is wider than its place is made smaller. */
	resize(width: number): void;
}

/** The height that is seen of a page, in CSS pixels of that page. */
const HEIGHTS: { readonly [width: number]: number } = { 320: 640, 390: 760, 768: 900, 1280: 800 };

/** The configuration as the preview needs it: in one language, under one rule, in the colours of its page. */
function asShown(config: Options, { language, theme, regime }: Settings): Options {
	const isDark = theme === 'dark' || theme === 'shop';
	const colours = config.ui?.theme && config.ui.theme !== 'auto' ? config.ui.theme : isDark ? 'dark' : 'light';
	return {
		...config,
		language,
		ui: { ...config.ui, theme: colours },
		...(regime && { regime: regime as NonNullable<Options['regime']> }),
	};
}

/** The service of which something is held in the page: the first that is not required. */
function heldIn({ categories, services }: Options): string | undefined {
	const isRequired = (id: string) => id === 'necessary' || categories?.some((one) => one.id === id && one.required);
	const optional = [services ?? []].flat().filter(({ category }) => !isRequired(category));
	return (optional.find(({ category }) => category === 'functional') ?? optional[0])?.id;
}

export function createPreview(
	stage: HTMLElement,
	frame: HTMLIFrameElement,
	told: (state: VisitorState) => void,
): Preview {
	let width = 390;
	let view = 'banner';
	let loads = 0;
	const show = () => frame.contentWindow?.postMessage({ view }, '*');
	const place = () => {
		const height = HEIGHTS[width] ?? 800;
		const scale = Math.min(1, stage.clientWidth / width);
		Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, scale: `${scale}` });
		stage.style.height = `${height * scale}px`;
		frame.style.insetInlineStart = `${Math.max(0, (stage.clientWidth - width * scale) / 2)}px`;
	};
	new ResizeObserver(place).observe(stage);
	frame.addEventListener('load', show);
	addEventListener('message', ({ source, data }) => {
		if (source === frame.contentWindow) told(data);
	});
	return {
		load(config, settings) {
			const { language, theme, region, gpc } = settings;
			const shown = {
				config: JSON.stringify(asShown(config, settings)),
				language,
				theme,
				region,
				gpc,
				held: heldIn(config),
			};
			view = settings.view;
			// A number of its own has the browser load it again.
			frame.src = `/playground/preview.html?${++loads}#${encodeURIComponent(JSON.stringify(shown))}`;
		},
		show(next) {
			view = next;
			show();
		},
		resize(next) {
			width = next;
			place();
		},
	};
}
