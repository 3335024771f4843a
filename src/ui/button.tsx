/** A button with the attribute that owners use for their own buttons, too. */
export const button = (action: string, words: string, pressed?: () => void) => (
	<button type="button" data-consent-action={action} onClick={pressed}>
		{words}
	</button>
);
