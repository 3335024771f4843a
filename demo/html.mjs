/** Markup that is already safe. */
class Html extends String {}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text) => `${text}`.replace(/[&<>"']/g, (char) => ENTITIES[char]);

const fill = (value) => {
	if (Array.isArray(value)) return value.map(fill).join('');
	if (value === undefined || value === null || value === false) return '';
	return value instanceof Html ? `${value}` : escaped(value);
};

/** A template whose values are escaped, unless they are markup themselves; lists are joined. */
export const html = (strings, ...values) => new Html(String.raw({ raw: strings }, ...values.map(fill)));

/** Marks text as markup: for what this demo wrote itself. */
export const raw = (markup) => new Html(markup);

/** JSON for a `<script>` element: no `<` that could end it. */
export const json = (value) => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
