/** The answers that a visitor can give. */
export type Answer = 'accept' | 'reject' | 'withdraw';

/** How an answer was given. */
export interface Pressed {
	/** The tool that asked: `sekisho`, or the name of a product or rule; empty if nothing could be pressed. */
	readonly banner: string;
	/** Was a button pressed? Otherwise a function of the tool was called. */
	readonly byHand: boolean;
}
