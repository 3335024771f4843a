/** The attributes that make the browser fetch, each with the one that waits in its place. */
export const WAITING_ATTRIBUTES: { readonly [name: string]: string } = {
	src: 'data-src',
	srcset: 'data-srcset',
	href: 'data-href',
	poster: 'data-poster',
};
