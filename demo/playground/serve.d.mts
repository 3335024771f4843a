/** Answers for everything below `/playground/`; nothing where there is nothing. */
export function answerPlayground(
	path: string,
	place: { readonly dist: URL; readonly origin: string },
): Promise<
	| {
			readonly status: number;
			readonly body: string | Uint8Array;
			readonly headers: Record<string, string>;
	  }
	| undefined
>;
