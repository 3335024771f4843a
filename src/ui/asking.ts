/** What this page asks a visitor beyond the usual; nothing of it is stored. */
export const asking: {
	/** The services, by id, that the policy names since the visitor's last choice. */
	fresh: readonly string[];
	/** The visitor stated to be old enough, or to have a guardian's consent. */
	stated: boolean;
	/** Something was to be allowed without that statement. */
	missing: boolean;
} = { fresh: [], stated: false, missing: false };
