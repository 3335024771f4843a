/** A command was called wrongly: its usage is printed beside the message. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
