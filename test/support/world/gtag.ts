/**
 * A stand-in for Google's `/gtag/js`. It is sent to the page as source, so it can use only its argument. It imitates what
 * consent tools get wrong: it obeys only real Arguments objects, reads the data layer from its beginning, keeps
 * `google_tag_data.ics`, sends pings without cookies when consent is denied, leaves its cookies after a withdrawal, and still
 * reports the engagement of that page. It lacks `cookie_update`, sessions and regions: it ignores a default for a region.
 */
export function gtag(layerName: string): void {
	type Consent = 'granted' | 'denied';
	type Settings = Record<string, unknown>;
	const page = window as unknown as Record<string, unknown>;
	const types = [
		'ad_storage',
		'analytics_storage',
		'ad_user_data',
		'ad_personalization',
		'functionality_storage',
		'personalization_storage',
		'security_storage',
	];
	const entries: Record<string, { default?: boolean; update?: boolean }> = {};
	const configured = new Map<string, Settings>();
	const global: Settings = {};
	let waiting: (() => void)[] | undefined;

	const isGranted = (type: string): boolean => entries[type]?.update ?? entries[type]?.default ?? true;
	const isDisabled = (id: string): boolean => page[`ga-disable-${id}`] === true;
	const now = (): number => Math.floor(Date.now() / 1000);
	const random = (): number => Math.floor(Math.random() * 0x7fffffff);
	const read = (name: string): string | undefined =>
		document.cookie
			.split('; ')
			.find((pair) => pair.startsWith(`${name}=`))
			?.slice(name.length + 1);

	/** From the shortest suffix down (`example.co.jp`, then `www.example.co.jp`), the first domain the browser accepts. */
	function domains(settings: Settings): string[] {
		const fixed = String(settings.cookie_domain ?? 'auto');
		if (fixed !== 'auto') return [fixed === 'none' ? '' : fixed];
		const labels = location.hostname.split('.');
		return [...labels.keys()]
			.slice(1)
			.map((count) => labels.slice(-count - 1).join('.'))
			.concat('');
	}

	function write(name: string, value: string, settings: Settings, lifetime: number): void {
		if (read(name)) return;
		const flags = settings.cookie_flags ? `; ${String(settings.cookie_flags)}` : '';
		const path = String(settings.cookie_path ?? '/');
		const expires = lifetime > 0 ? `; expires=${new Date(Date.now() + lifetime * 1000).toUTCString()}` : '';
		for (const domain of domains(settings)) {
			document.cookie = `${name}=${value}; path=${path}${domain && `; domain=${domain}`}${expires}${flags}`;
			if (read(name) === value) return;
		}
	}

	function storeCookies(id: string): void {
		const settings = { ...global, ...configured.get(id) };
		const prefix = settings.cookie_prefix ? `${String(settings.cookie_prefix)}_` : '';
		const lifetime = Number(settings.cookie_expires ?? 63_072_000);
		if (isDisabled(id)) return;
		if (isGranted('analytics_storage')) {
			write(`${prefix}_ga`, `GA1.1.${random()}.${now()}`, settings, lifetime);
			write(`${prefix}_ga_${id.replace(/^G-/, '')}`, `GS2.1.s${now()}$o1$g0$t${now()}$j60$l0$h0`, settings, lifetime);
		}
		if (isGranted('ad_storage')) write('_gcl_au', `1.1.${random()}.${now()}`, settings, 7_776_000);
	}

	/** https://developers.google.com/tag-platform/security/concepts/consent-mode#consent-state-parameters */
	function consentDigits(): string {
		const letters: Record<string, string> = {
			'undefined/undefined': 'l',
			'undefined/false': 'm',
			'undefined/true': 'n',
			'false/undefined': 'p',
			'false/false': 'q',
			'false/true': 'r',
			'true/undefined': 't',
			'true/false': 'u',
			'true/true': 'v',
		};
		const digits = types.slice(0, 4).map((type) => letters[`${entries[type]?.default}/${entries[type]?.update}`]);
		return `13${digits.join('3')}${Object.keys(entries).length ? '5' : '1'}l1`;
	}

	function send(id: string, event: string): void {
		if (isDisabled(id)) return;
		const query = new URLSearchParams({
			v: '2',
			tid: id,
			gcs: `G1${isGranted('ad_storage') ? 1 : 0}${isGranted('analytics_storage') ? 1 : 0}`,
			gcd: consentDigits(),
			cid: read('_ga')?.split('.').slice(-2).join('.') ?? `${random()}.${now()}`,
			en: event,
			dl: location.href,
		});
		const url = `${location.protocol}//www.google-analytics.com/g/collect?${query}`;
		if (!navigator.sendBeacon(url))
			void fetch(url, {
				method: 'POST',
				mode: 'no-cors',
				keepalive: true,
			}).catch(() => {});
	}

	function consent(kind: unknown, { wait_for_update, region, ...states }: Settings): void {
		if (kind !== 'default' && kind !== 'update') return;
		if (kind === 'default' && region) return;
		const couldStore = isGranted('analytics_storage');
		for (const type of types) {
			const state = states[type] as Consent | undefined;
			if (state) entries[type] = { ...entries[type], [kind]: state === 'granted' };
		}
		if (kind === 'default' && wait_for_update) {
			waiting ??= [];
			setTimeout(release, Number(wait_for_update));
		}
		if (kind === 'default') return;
		release();
		for (const id of configured.keys()) {
			storeCookies(id);
			if (couldStore && !isGranted('analytics_storage')) setTimeout(() => send(id, 'user_engagement'), 1000);
		}
	}

	function release(): void {
		const held = waiting ?? [];
		waiting = undefined;
		for (const run of held) run();
	}

	function config(id: string, settings: Settings = {}): void {
		configured.set(id, settings);
		storeCookies(id);
		if (settings.send_page_view !== false) send(id, 'page_view');
	}

	function event(name: string, settings: Settings = {}): void {
		const only = settings.send_to === undefined ? [...configured.keys()] : [settings.send_to].flat().map(String);
		for (const id of only) send(id, name);
	}

	function set(first: unknown, second: unknown): void {
		Object.assign(global, typeof first === 'string' ? { [first]: second } : first);
	}

	function obey(command: unknown): void {
		if (Object.prototype.toString.call(command) !== '[object Arguments]') return;
		const [verb, first, second] = [...(command as ArrayLike<unknown> & Iterable<unknown>)];
		const run = (): void => {
			if (verb === 'config') config(String(first), second as Settings);
			if (verb === 'event') event(String(first), second as Settings);
			if (verb === 'set') set(first, second);
		};
		if (verb === 'consent') consent(first, (second ?? {}) as Settings);
		else if (waiting) waiting.push(run);
		else run();
	}

	// If a page has several tags, only the first reads the data layer, and serves all ids, as the real one does.
	const loaded = `gtag stand-in for ${layerName}`;
	if (page[loaded]) return;
	page[loaded] = true;
	page.google_tag_data = { ics: { entries } };
	page[layerName] ??= [];
	const layer = page[layerName] as unknown[];
	const push = layer.push.bind(layer);
	layer.push = (...items: unknown[]) => {
		const length = push(...items);
		items.forEach(obey);
		return length;
	};
	for (let index = 0; index < layer.length; index++) obey(layer[index]);
}
