import { readFileSync } from 'node:fs';

/** The five companies, in the order of the picker. */
export const SLUGS = ['jsr', 'jspe', 'citizen-tic', 'jamss', 'jtower'];

const read = (slug) => JSON.parse(readFileSync(new URL(`companies/${slug}.json`, import.meta.url), 'utf8'));

/**
 * A company's own configuration, moved to where the demo serves it. Each file is written for a site of its own; here five
 * share a host, so each lives under `/company`: its addresses, its policy and its consent cookie, because consent to one
 * company is none to another. The embeds of `media.example.com` come from `media.localhost`, which is this server too.
 */
function mount(slug) {
	const { $schema: _, ...config } = read(slug);
	const base = `/${slug}`;
	const policyUrl = (url) =>
		url === '/privacy' ? { en: `${base}/privacy?lang=en`, ja: `${base}/privacy?lang=ja` } : url;
	return {
		...config,
		company: { ...config.company, policyUrl: policyUrl(config.company.policyUrl) },
		record: { url: '/consent-records' },
		consent: { ...config.consent, cookie: { ...config.consent?.cookie, path: base } },
		services: config.services.map((service) => ({
			...service,
			...(service.provider && { provider: { ...service.provider, policyUrl: policyUrl(service.provider.policyUrl) } }),
			...(service.urls && { urls: service.urls.flatMap((url) => move(url, base)) }),
		})),
	};
}

function move(url, base) {
	if (url.startsWith('/')) return [base + url];
	return url.startsWith('media.example.com') ? [url, url.replace('.example.com', '.localhost')] : [url];
}

/** Each one object for the life of the server: `readConsent` resolves an object once. */
export const configs = new Map(SLUGS.map((slug) => [slug, mount(slug)]));
