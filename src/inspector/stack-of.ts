/** A file of ours: the script tag's, or a module of the package that a bundler left as it is. */
const OURS = /\/sekisho(\.[\w-]+)?\.js\b|\/sekisho\/dist\//;

/** A line that names a place: `at run (https://…:1:2)` in Chromium, `run@https://…:1:2` elsewhere. */
const PLACE = /^(?:at )?(?:(.*?)[@ ]\(?)?([\w-]+:\/\/.*?:\d+(?::\d+)?)\)?$/;

/** The page's own calls that led to an error, the innermost first: `run https://…:1:2`. */
export function stackOf({ stack = '' }: Error): string[] {
	return stack.split('\n').flatMap((line) => {
		const [, name, place = ''] = PLACE.exec(line.trim()) ?? [];
		if (!place || OURS.test(place)) return [];
		return name && name !== 'async' ? `${name} ${place}` : place;
	});
}
