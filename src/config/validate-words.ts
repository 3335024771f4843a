import { listWith, object, type Shape, string } from './checks.js';
import type { CategoryWords, Words } from './options.js';

/** A group of words. */
type Group<K extends keyof Words> = Exclude<Words[K], string | undefined>;

const categoryWords = object<CategoryWords>({ name: string, description: string });
const builtInCategories: Shape<Group<'categories'>> = {
	necessary: categoryWords,
	functional: categoryWords,
	analytics: categoryWords,
	marketing: categoryWords,
};

/** The shape of {@link Words}. */
export const validateWords = object<Words>({
	banner: object<Group<'banner'>>({
		title: string,
		body: string,
		accept: string,
		reject: string,
		settings: string,
		policy: string,
		saved: string,
	}),
	renewal: object<Group<'renewal'>>({
		new: string,
		acceptNew: string,
		rejectNew: string,
		upcoming: string,
		changed: string,
		guardian: string,
		adult: string,
		confirm: string,
	}),
	preferences: object<Group<'preferences'>>({
		title: string,
		body: string,
		save: string,
		close: string,
		on: string,
		off: string,
		always: string,
		details: string,
		signal: string,
	}),
	record: object<Group<'record'>>({
		title: string,
		decided: string,
		none: string,
		download: string,
		page: string,
		until: string,
		check: string,
		erase: string,
	}),
	service: object<Group<'service'>>({
		service: string,
		provider: string,
		country: string,
		purpose: string,
		transmits: string,
		cookies: string,
		storage: string,
		refusal: string,
		policy: string,
		days: string,
		minutes: string,
		session: string,
		recipientPurpose: string,
	}),
	placeholder: object<Group<'placeholder'>>({ body: string, once: string, allow: string }),
	presets: object<Group<'presets'>>({
		statistics: string,
		tagManager: string,
		accessLog: string,
		unitedStates: string,
		transmits: listWith(string),
	}),
	transmission: string,
	company: object<Group<'company'>>({
		contact: string,
		representative: string,
		address: string,
		department: string,
		email: string,
		phone: string,
		fax: string,
		postal: string,
		hours: string,
		url: string,
		policy: string,
		version: string,
		effective: string,
		law: string,
		changes: string,
	}),
	reopen: string,
	categories: object<Group<'categories'>>(builtInCategories),
});
