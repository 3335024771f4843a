/** A layer, as it was on the screen. @internal */
export interface Shown {
	readonly layer: 'banner' | 'preferences';
	/** A BCP 47 tag. */
	readonly language: string;
	/** The words that it had, in that language. */
	readonly words: unknown;
}
