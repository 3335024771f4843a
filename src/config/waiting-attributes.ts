/**
 * The attributes that make the browser fetch, each with the attribute that keeps its value while an element is held.
 */
export const WAITING_ATTRIBUTES: { readonly [name: string]: string } = {
	src: 'data-src',
	srcset: 'data-srcset',
	href: 'data-href',
	poster: 'data-poster',
};
