import type { Config } from '../config/resolve.js';
import type { Consent } from '../decision/consent.js';
import type { Report } from '../lib/report.js';
import type { PageWatch } from '../lib/watch-page.js';
import type { Shown } from '../record/shown.js';
import type { HostElement } from './host-element.js';

/** What can be on the screen: the first layer, or the preferences behind it. */
export type View = 'banner' | 'preferences';

/** What this page asks a visitor about renewals and age; nothing of it is stored. @internal */
export interface PromptState {
	/** The services, by id, that the policy names since the visitor's last choice. */
	newServiceIds: readonly string[];
	/** The visitor stated to be old enough, or to have a guardian's consent. */
	ageStated?: boolean;
	/** The visitor tried to allow something without that statement. */
	ageMissing?: boolean;
	/** What is on the screen, for the record of a decision. */
	shown?: Shown | undefined;
}

/** What the user interface asks of the rest of the program; it knows nothing else of it. @internal */
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
	/** Forgets the decision: the visitor is asked again. */
	reset(): void;
	/** Lets one held element go, and nothing else of its service. */
	releaseOnce(element: Element): void;
	/** What comes into the page and leaves it. */
	readonly pageWatch: PageWatch;
	/** A view came on the screen, or (`undefined`) the last one left it. */
	shown(view: View | undefined): void;
}

/** As much of it as the question itself needs: a server has no more. */
export type Asking = Pick<UiHost, 'config' | 'prompt' | 'choose'>;

/** What the rest of the program asks of the user interface. @internal */
export interface Screen {
	/** @returns when it is there, where it has to come first */
	show(view: View): Promise<void> | undefined;
	hide(): void;
	/** Consent, the page's language or the page itself changed: draws again. */
	refresh(): void;
	/** Takes everything out of the page. */
	remove(): void;
}
