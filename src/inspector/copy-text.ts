/**
 * Copies a text to the clipboard. A page on http has no `navigator.clipboard`: there it selects the text in a field and calls
 * `execCommand`.
 * @param root the shadow root for that field
 * @returns whether the text was copied
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
