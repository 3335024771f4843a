/** A button that says what pressing it does in the attribute that owners use too. */
export const button = (action: string, words: string, pressed?: () => void) => (
	<button type="button" data-consent-action={action} onClick={pressed}>
		{words}
	</button>
);
