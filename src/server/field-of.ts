import { FORM_FIELDS } from '../config/form-fields.js';

/**
 * The field of a form that allows a category or service: its id. An id that the form uses otherwise is a fault of the
 * configuration; a form that we print does not refuse it for that: no id can end with a dot.
 */
export const fieldOf = (id: string): string => (FORM_FIELDS.some((field) => field === id) ? `${id}.` : id);
