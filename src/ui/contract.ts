import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import type { Report } from '../lib/report.js';
import type { PageWatch } from '../lib/watch-page.js';
import type { Shown } from '../record/shown.js';
import type { HostElement } from './host-element.js';

/** A view: the first layer, or the preferences behind it. */
export type View = 'banner' | 'preferences';

/** The state of the questions about new services and age on this page; nothing of it is stored. @internal */
export interface PromptState {
	/** The ids of the services that the policy has added since the visitor's last choice. */
	newServiceIds: readonly string[];
	/** The visitor has stated to be old enough, or to have a guardian's consent. */
	ageStated?: boolean;
	/** The visitor has tried to allow something without that statement. */
	ageMissing?: boolean;
	/** What is on the screen, for the record of a decision. */
	shown?: Shown | undefined;
}

/** Everything that the user interface may use of the rest of the program. @internal */
export interface UiHost {
	readonly config: Config;
	readonly consent: Consent;
	readonly prompt: PromptState;
	/** Tells the developer. */
	readonly report: Report;
	/** See `HostElement`. */
	readonly raise: HostElement['raise'];
	/** Decides by the ids of categories and services. */
	choose(choices: { readonly [id: string]: boolean }): void;
	/** Forgets the decision, so that the visitor is asked again. */
	reset(): void;
	/** Releases one held element, and nothing else of its service. */
	releaseOnce(element: Element): void;
	/** Reports elements that come into the page or leave it. */
	readonly pageWatch: PageWatch;
	/** Called when a view opened, or, with `undefined`, when the last view closed. */
	shown(view: View | undefined): void;
}

/** The part of the host that the question needs, which a server has as well. */
export type Asking = Pick<UiHost, 'config' | 'prompt' | 'choose'>;

/** Banner and preferences, as the rest of the program uses them. @internal */
export interface Screen {
	/** Opens a view. @returns a promise for it, if a file has to be loaded first */
	show(view: View): Promise<void> | undefined;
	hide(): void;
	/** Draws again, because the consent, the page's language or the page itself has changed. */
	refresh(): void;
	/** Removes everything from the page. */
	remove(): void;
}
