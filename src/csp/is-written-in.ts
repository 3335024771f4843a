/** Our own switches are no text of the visitor's. */
const FIELD =
	':is(input:not([type=hidden]), textarea, option, [contenteditable=""], [contenteditable=true]):not(#sekisho *)';

/**
 * Has the visitor written something into the page, or chosen something, that the next load would lose? Nobody knows what an
 * editable element said before: one with text in it counts.
 */
export const isWrittenIn = (): boolean => [...document.querySelectorAll(FIELD)].some(isChanged);

function isChanged(field: Element): boolean {
	if (field instanceof HTMLOptionElement) return field.selected !== isSelectedAtFirst(field);
	if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
		return field.checked !== field.defaultChecked;
	if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
		return field.value !== field.defaultValue;
	return !!field.textContent?.trim();
}

/** A list in which the page selects nothing shows its first option that can be chosen. */
function isSelectedAtFirst(option: HTMLOptionElement): boolean {
	const list = option.closest('select');
	if (!list || list.multiple || list.size > 1 || list.querySelector('option[selected]')) return option.defaultSelected;
	return option === list.querySelector('option:not(:disabled)');
}
