/**
 * Puts a text on the clipboard; where the browser gives none to this page, as over http, by way of a selection.
 * @param root where the selection may be
 * @returns whether it is there
 */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copySelected(text, root);
	}
}

function copySelected(text: string, root: ShadowRoot): boolean {
	const focused = root.activeElement as HTMLElement | null;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	root.append(field);
	field.select();
	const isCopied = document.execCommand('copy');
	field.remove();
	focused?.focus();
	return isCopied;
}
