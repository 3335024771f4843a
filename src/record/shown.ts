/** A layer as the visitor saw it. @internal */
export interface Shown {
	readonly layer: 'banner' | 'preferences';
	/** A BCP 47 tag. */
	readonly language: string;
	/** The words of the layer, in that language. */
	readonly words: unknown;
}
