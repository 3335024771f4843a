import { sameBuild } from '../lib/same-build.js';
import type { Locales } from '../texts/locales.js';
import { adoptStyleSheet } from './adopt-style-sheet.js';
import type { UiHost, View } from './contract.js';
import { makeImportant } from './make-important.js';
import css from './style.css?inline';

/** The files that views need, fetched on demand, and their styles. @internal */
export interface ScreenFiles {
	/** The second layer. */
	readonly preferences: typeof import('./preferences.js') | undefined;
	/** The file with the words for renewals and minors; `null` if it cannot be fetched. */
	readonly renewal: typeof import('./renewal.js') | null | undefined;
	/**
	 * Loads one file that a view needs: first the words, last the second layer. Call it again after each file.
	 * @returns `undefined` once everything is loaded
	 */
	load(view: View): Promise<void> | undefined;
	/** Disables the styles, until a view is loaded again. */
	remove(): void;
}

export function createScreenFiles(host: UiHost, locales: Locales): ScreenFiles {
	const sheets = [adoptStyleSheet(makeImportant(css))];
	const adopt = (styles: string) => sheets.push(adoptStyleSheet(makeImportant(styles)));

	/** If this file cannot be fetched, its part of the banner is left out. */
	const loadRenewal = async () => {
		try {
			files.renewal = sameBuild(await import('./renewal.js'));
			adopt(files.renewal.css);
		} catch (error) {
			host.report('failed', error);
			files.renewal = null;
		}
	};
	/** Loads the second layer; until it is there, the first layer stays. */
	const loadPreferences = async () => {
		const module = sameBuild(await import('./preferences.js'));
		if (!files.preferences) adopt(module.css);
		files.preferences = module;
	};
	const files: { -readonly [K in keyof ScreenFiles]: ScreenFiles[K] } = {
		preferences: undefined,
		renewal: undefined,
		load(view) {
			// The page may start again after `destroy`.
			for (const sheet of sheets) if (sheet?.disabled) sheet.disabled = false;
			const { options, upcoming } = host.config;
			const needsRenewal = upcoming || options.minors || host.prompt.newServiceIds.length > 0;
			return (
				locales.load(options) ??
				(needsRenewal && files.renewal === undefined ? loadRenewal() : undefined) ??
				(view === 'preferences' && !files.preferences ? loadPreferences() : undefined)
			);
		},
		remove() {
			for (const sheet of sheets) if (sheet) sheet.disabled = true;
		},
	};
	return files;
}
