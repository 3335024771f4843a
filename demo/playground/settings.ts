/** What the preview shows besides the configuration. */
export interface Settings {
	readonly view: string;
	readonly width: string;
	readonly language: string;
	readonly theme: string;
	readonly regime: string;
	readonly region: string;
	readonly gpc: string;
}

const DEFAULTS: Settings = {
	view: 'banner',
	width: '390',
	language: 'en',
	theme: 'light',
	regime: '',
	region: '',
	gpc: '',
};

/** Reads them from the form; what is not there is as it was. */
export const readSettings = (form: HTMLFormElement): Settings => ({
	...DEFAULTS,
	gpc: '',
	...(Object.fromEntries(new FormData(form)) as Partial<Settings>),
});

/** Puts them into the form. A value that it does not have changes nothing. */
export function fillForm(form: HTMLFormElement, settings: Partial<Settings>): void {
	for (const [name, value] of Object.entries({ ...DEFAULTS, ...settings })) {
		const field = form.elements.namedItem(name);
		if (field instanceof HTMLInputElement) field.checked = value === 'on';
		else if (field instanceof RadioNodeList) field.value = `${value}`;
		else if (field instanceof HTMLSelectElement && [...field.options].some((option) => option.value === value))
			field.value = `${value}`;
	}
}
