/** What a visitor can answer. */
export type Answer = 'accept' | 'reject' | 'withdraw';

/** How an answer was given. */
export interface Pressed {
	/** What asks: `sekisho`, or the name of a rule; empty where nothing could be pressed. */
	readonly banner: string;
	/** It was pressed as a visitor presses it, not called. */
	readonly byHand: boolean;
}
