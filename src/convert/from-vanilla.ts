import type { Cookie } from '../config/options.js';
import { asObject, asObjects } from './as-object.js';
import { asText } from './as-text.js';
import { cookiePatterns } from './cookie-patterns.js';
import { daysOf } from './days-of.js';
import type { Foreign, ForeignService } from './foreign.js';
import { makeCookie } from './make-cookie.js';

/** Is this a configuration of vanilla-cookieconsent, version 3 or 2? */
export const isVanilla = (value: Record<string, unknown>): boolean =>
	('categories' in value && !Array.isArray(value.categories) && 'language' in value) ||
	('languages' in value && ('current_lang' in value || 'autoclear_cookies' in value));

/** Reads the argument of `CookieConsent.run` (version 3) or `cc.run` (version 2). */
export function fromVanilla(value: Record<string, unknown>): Foreign {
	const cookie = asObject(value.cookie);
	const lost: string[] = [];
	const sections = sectionsOf(value, lost);
	const categories = asObject(value.categories);
	const ids = [...new Set([...Object.keys(categories), ...sections.map(({ category }) => category)])];
	const services = ids.flatMap((id) => ofCategory(id, asObject(categories[id]), sections, lost));
	return {
		tool: 'vanilla-cookieconsent',
		days: daysOf(cookie.expiresAfterDays ?? value.cookie_expiration),
		domain: typeof cookie.domain === 'string' ? cookie.domain : undefined,
		services,
		lost,
	};
}

/** A section of the preferences, with the cookies that it lists. */
interface Section {
	readonly category: string;
	readonly isFixed: boolean;
	readonly cookies: readonly Cookie[];
}

function ofCategory(
	id: string,
	category: Record<string, unknown>,
	sections: readonly Section[],
	lost: string[],
): ForeignService[] {
	const own = sections.filter((section) => section.category === id);
	const required = category.readOnly === true || own.some(({ isFixed }) => isFixed);
	const one = { categories: [id], required, hosts: [] };
	const services = Object.entries(asObject(category.services)).map(([key, given]): ForeignService => {
		const service = asObject(given);
		const name = asText(service.label) ?? key;
		return { ...one, id: key, name, cookies: cookiesOf(asObjects(service.cookies), `${id}.${key}`, lost) };
	});
	const cleared = cookiesOf(asObjects(asObject(category.autoClear).cookies), id, lost);
	const listed = own.flatMap(({ cookies }) => cookies);
	const cookies = [...new Map([...cleared, ...listed].map((cookie) => [cookie.name, cookie])).values()];
	return cookies.length > 0 ? [...services, { ...one, id: `${id}-cookies`, cookies }] : services;
}

function cookiesOf(given: readonly Record<string, unknown>[], place: string, lost: string[]): Cookie[] {
	return given.flatMap(({ name }) => cookiePatterns(name, place, lost).map((pattern) => makeCookie(pattern)));
}

function sectionsOf(value: Record<string, unknown>, lost: string[]): Section[] {
	const translations = Object.values(asObject(asObject(value.language).translations));
	const older = Object.values(asObject(value.languages));
	return [
		...translations.flatMap((one) =>
			asObjects(asObject(asObject(one).preferencesModal).sections).flatMap((one) => ofSection(one, lost)),
		),
		...older.flatMap((one) =>
			asObjects(asObject(asObject(one).settings_modal).blocks).flatMap((one) => ofBlock(one, lost)),
		),
	];
}

/** Reads a section of version 3. */
function ofSection({ linkedCategory, cookieTable }: Record<string, unknown>, lost: string[]): Section[] {
	if (typeof linkedCategory !== 'string') return [];
	const cookies = asObjects(asObject(cookieTable).body).flatMap((row) => {
		const name = row.name ?? row.cookie ?? Object.values(row)[0];
		const days = daysOf(row.expiration ?? row.duration ?? row.expiry);
		return cookiePatterns(name, linkedCategory, lost).map((pattern) =>
			makeCookie(pattern, days, asText(row.description ?? row.desc)),
		);
	});
	return [{ category: linkedCategory, isFixed: false, cookies }];
}

/** Reads a section of version 2, whose columns are called `col1` to `col4`. */
function ofBlock({ toggle, cookie_table: table }: Record<string, unknown>, lost: string[]): Section[] {
	const { value, readonly } = asObject(toggle);
	if (typeof value !== 'string') return [];
	const cookies = asObjects(table).flatMap((row) =>
		cookiePatterns(row.is_regex ? `/${row.col1}/` : row.col1, value, lost).map((pattern) =>
			makeCookie(pattern, daysOf(row.col3), asText(row.col4)),
		),
	);
	return [{ category: value, isFixed: readonly === true, cookies }];
}
