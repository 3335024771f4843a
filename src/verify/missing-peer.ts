/** A package is needed that is not installed. */
export class MissingPeer extends Error {
	override readonly name = 'MissingPeer';

	constructor(packageName: string, cause: unknown) {
		super(`This needs the package ${packageName}, which is not installed:\n\n  npm install -D ${packageName}`, {
			cause,
		});
	}
}
