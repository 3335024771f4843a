/** The address of a file of ours: one of the script tag's files, or a module of the package. */
const OURS = /\/sekisho(\.[\w-]+)?\.js\b|\/sekisho\/dist\//;

/** A line of a stack that names a place: `at run (https://…:1:2)` in Chromium, `run@https://…:1:2` elsewhere. */
const PLACE = /^(?:at )?(?:(.*?)[@ ]\(?)?([\w-]+:\/\/.*?:\d+(?::\d+)?)\)?$/;

/** The page's own calls in the stack of an error, the innermost first, each as `run https://…:1:2`. */
export function stackOf({ stack = '' }: { readonly stack?: string | undefined }): string[] {
	return stack.split('\n').flatMap((line) => {
		const [, name, place = ''] = PLACE.exec(line.trim()) ?? [];
		if (!place || OURS.test(place)) return [];
		return name && name !== 'async' ? `${name} ${place}` : place;
	});
}
