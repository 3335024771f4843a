/** The error for a package that is not installed. Its message has the line that installs it. */
export class MissingPeer extends Error {
	override readonly name = 'MissingPeer';

	constructor(packageName: string, cause: unknown) {
		super(`This needs the package ${packageName}, which is not installed:\n\n  npm install -D ${packageName}`, {
			cause,
		});
	}
}
