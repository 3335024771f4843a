import { FORM_FIELDS } from '../config/form-fields.js';

/**
 * The name of the form field that allows a category or service: its id. An id that is also the name of another field of the
 * form gets a dot, so that the form still works; no id ends with a dot. Such an id is reported as a fault of the
 * configuration.
 */
export const fieldOf = (id: string): string => (FORM_FIELDS.some((field) => field === id) ? `${id}.` : id);
