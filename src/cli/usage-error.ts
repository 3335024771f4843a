/** The error of a command that was called wrongly. Its usage is printed after the message. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}
