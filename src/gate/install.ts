import { baseOf, page } from '../lib/natives.js';
import { type Idle, type Patch, patch } from '../lib/patch.js';
import { askWhenLoaded } from './ask-for-window.js';
import { attributes } from './attributes.js';
import { calls } from './calls.js';
import type { ChannelName, Gate, Realm } from './channel.js';
import type { ElementWatcher } from './element-watcher.js';
import { frames } from './frames.js';
import { html } from './html.js';
import { insertion } from './insertion.js';
import { claimKind } from './judge.js';
import { readBack } from './read-back.js';
import { submission } from './submission.js';
import { isMarkedWindow } from './window-mark.js';
import { createXhr } from './xhr.js';

/**
 * The gate for the calls in a frame. It makes addresses absolute at once, because they are relative to the frame's page, and
 * the frame may have another page when the call is judged.
 */
function gateOfFrame(gate: Gate, realm: Realm): Gate {
	const absolute = (channel: ChannelName, what: string) => {
		try {
			return claimKind(channel) === 'urls' ? new URL(what, baseOf(realm.document)).href : what;
		} catch {
			return what;
		}
	};
	return {
		...gate,
		mayPass: (channel, what) => gate.mayPass(channel, absolute(channel, what)),
		intercept: (channel, what, ...rest) => gate.intercept(channel, absolute(channel, what), ...rest),
	};
}

/**
 * Makes patches that do nothing once a Sekisho of its own runs in a frame. That one may have captured them as its natives: if
 * they answered it as they answer a page, it would read what a held script had before, and could not remove its own mark.
 */
const untilMarked =
	(realm: Realm, on: Patch): Patch =>
	(owners, names, before, options) =>
		on(owners, names, (...call) => (isMarkedWindow(realm) ? undefined : before(...call)), options);

/** Installs every channel in the page, and in each frame of it, because each window has natives of its own. */
export function install(gate: Gate, watch: ElementWatcher, idle: Idle): void {
	const armed = new WeakSet<object>();
	const ofElements = [attributes, html, insertion, readBack];
	const others = [frames, calls, createXhr(), submission];

	/** Never throws: a frame of another site cannot be read, and is skipped. */
	const installIn = (realm: Realm) => {
		try {
			if (!armed.has(realm.Element)) {
				armed.add(realm.Element);
				const on = patch(realm, idle);
				const own = realm === window ? gate : gateOfFrame(gate, realm);
				const parts = { gate: own, elements: watch, on, realm, installIn, idle };
				const elementParts = realm === window ? parts : { ...parts, on: untilMarked(realm, on) };
				for (const channel of ofElements) channel(elementParts);
				for (const channel of others) channel(parts);
			}
			// The first page of a frame may replace an empty one and keep its window, as with `srcdoc`.
			if (realm !== window) watch.include(realm.document);
			for (let index = 0; index < realm.length; index++) installIn(realm[index] as Realm);
		} catch {}
	};

	installIn(window);
	askWhenLoaded(page, () => installIn(window));
}
