const cookies = ["_ga", "_ga_*", "_gid", "_gat*", "_gcl_*"];
const googleAnalytics = {
  vendor: "google",
  cookies,
  urls: [
    "www.googletagmanager.com/gtag/*",
    "*google-analytics.com",
    "*analytics.google.com",
    "stats.g.doubleclick.net"
  ]
};
const googleTagManager = {
  vendor: "google",
  cookies,
  urls: ["www.googletagmanager.com/gtm*", "www.googletagmanager.com/ns.html"]
};

const presets$2 = {
  "google-analytics": googleAnalytics,
  "google-tag-manager": googleTagManager,
  "access-log": {}
};

function tagSlots({ tag, example }, account) {
  const only = Object.keys(example)[0] ?? "";
  const given = new Map(Object.entries(typeof account === "string" ? { [only]: account } : Object(account)));
  const slots = JSON.stringify(tag ?? null).matchAll(/\{(\w+)\}/g);
  const names = new Set([...slots].map(([, name = ""]) => name));
  return [...names].map((name) => {
    const value = given.get(name);
    return { name, value, isFilled: /^[\w.-]{1,100}$/.test(`${value ?? ""}`) };
  });
}

function resolvePresets(options, entries) {
  if (!Array.isArray(options?.services)) return options;
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...options,
    services: options.services.map((service) => {
      const entry = known.get(`${service?.preset}`);
      return entry ? fill(service, entry) : service;
    })
  };
}
function fill({ preset: _preset, account, ...own }, entry) {
  const { base, name, category, provider, purpose, transmits, refusal, urls, cookies, vendorCookies, storage } = entry;
  const known = (base && presets$2[base]?.urls) ?? [];
  const others = urls.filter((url) => !known.includes(url));
  const filled = {
    name,
    provider,
    purpose,
    transmits,
    ...refusal && { refusal },
    ...vendorCookies && { vendorCookies },
    ...own,
    ...own.tag === true && { tag: tagOf(entry, account) },
    category: own.category ?? category,
    ...base && { preset: base },
    urls: [...others, ...own.urls ?? []],
    cookies: merge$1(cookies, own.cookies ?? []),
    storage: [.../* @__PURE__ */ new Set([...storage, ...own.storage ?? []])]
  };
  return structuredClone(filled);
}
function tagOf(entry, account) {
  const slots = tagSlots(entry, account);
  if (!entry.tag || !slots.every(({ isFilled }) => isFilled)) return true;
  const text = slots.reduce(
    (filled, { name, value }) => filled.replaceAll(`{${name}}`, () => `${value}`),
    JSON.stringify(entry.tag)
  );
  return JSON.parse(text);
}
function merge$1(known, own) {
  const nameOf = (cookie) => typeof cookie === "string" ? cookie : cookie.name;
  const replaced = new Set(own.map(nameOf));
  return [...known.filter(({ name }) => !replaced.has(name)), ...own];
}

const { Attr, Document: Document$1, DocumentFragment, Element, EventTarget, HTMLIFrameElement, HTMLMediaElement, Node, Request: Request$1 } = globalThis;
const { get } = Reflect;
const native = (of, name, kind = "value") => Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);
native(Document$1, "cookie", "set");
native(Node, "nodeType", "get");
native(Node, "nodeName", "get");
Document$1 && new Proxy(document, {
  get(target, name) {
    const value = get(Document$1.prototype, name, target);
    return value instanceof Function ? value.bind(target) : value;
  }
});
native(Request$1, "url", "get");
native(Document$1, "createElement");
native(Node, "getRootNode");
native(EventTarget, "addEventListener");
native(EventTarget, "removeEventListener");
native(Node, "isEqualNode");
native(Document$1, "importNode");
native(HTMLIFrameElement, "contentWindow", "get");
native(Document$1, "defaultView", "get");
native(Node, "baseURI", "get");
native(Node, "ownerDocument", "get");
native(Attr, "name", "get");
native(Attr, "ownerElement", "get");
native(Attr, "value", "get");
native(Element, "hasAttributes");
native(Element, "getAttributeNames");
native(Element, "getAttribute");
native(Element, "setAttribute");
native(Element, "removeAttribute");
native(Node, "firstChild", "get");
native(Element, "firstElementChild", "get");
native(Node, "childNodes", "get");
native(Node, "parentNode", "get");
native(Node, "insertBefore");
native(Node, "nextSibling", "get");
native(Node, "previousSibling", "get");
native(Element, "querySelectorAll");
native(
  DocumentFragment,
  "querySelectorAll"
);
native(Element, "innerHTML", "get");
native(Element, "outerHTML", "get");
native(HTMLMediaElement, "load");
native(Element, "innerHTML", "set");

const { RegExp: Expression, URL: Url } = globalThis;
const matcher = (source, flags) => (given) => {
  const patterns = given.map(String);
  let compiled;
  return {
    patterns,
    // Compiled at the first call: of a thousand services, most are never asked about.
    test(subject) {
      compiled ??= new Expression(`^(${patterns.map(source).join("|") || "(?!)"})$`, flags);
      return compiled.test(subject);
    }
  };
};
const glob = (pattern) => pattern.replace(/[^\w*]/g, "\\$&").replace(/\*/g, ".*");
const names = matcher(glob, "s");
const ADDRESS = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s;
const UNUSUAL = /[^\w*./-]|\/\.|\.(\/|$)/;
const ANY = "sekisho0any";
function readPattern(pattern) {
  const [, host = "", path = ""] = ADDRESS.exec(pattern) ?? [];
  const [name = "", port = ""] = host.split(/(:[\d*]+)$/);
  if (!UNUSUAL.test(name + path)) return [host, path];
  if (/[\s;?#\\]/.test(pattern)) return;
  try {
    const { hostname, pathname } = new Url(`https://${name.replaceAll("*", ANY) || ANY}${path}`);
    if (new Expression(`xn--[^.]*${ANY}`).test(hostname)) return;
    return [name && hostname.replaceAll(ANY, "*").replace(/\.$/, "") + port, path && decode$1(pathname)];
  } catch {
    return;
  }
}
const urls = matcher((pattern) => {
  const parts = readPattern(pattern);
  if (!parts) return "(?!)";
  const [host, path] = parts;
  const port = /:\d+$/.test(host) ? "" : "(:\\d+)?";
  const start = glob(host || globalThis.location?.hostname).replace(/\\:(80|443)$/, "(:$1)?");
  return start + port + glob(path || "/*");
}, "i");
const beginningOf = (pattern) => (readPattern(pattern)?.[0] || `${globalThis.location?.hostname}`).replace(/:.*/, "").toLowerCase();
const hostsOf = (patterns) => patterns.map((pattern) => `${pattern}`.replace(ADDRESS, "$1")).filter((host) => /[^*]/.test(host));
const decode$1 = (path) => path.replace(/%[2-7]./g, unescape);

function memoize(make) {
  const values = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

const isName = (kind) => kind === "cookies" || kind === "storage";
function createIndex(services, kind) {
  const known = /* @__PURE__ */ new Map();
  const open = [];
  for (const service of services)
    for (const pattern of service[kind].patterns) {
      const beginning = isName(kind) ? pattern : beginningOf(pattern);
      if (beginning.includes("*")) open.push(pattern);
      else known.set(beginning, (known.get(beginning) ?? /* @__PURE__ */ new Set()).add(service));
    }
  return { known, open: (isName(kind) ? names : urls)(open) };
}
const indexes = memoize((_) => /* @__PURE__ */ new Map());
function claimingServices({ services }, kind, text) {
  const found = indexes(services);
  const index = found.get(kind) ?? createIndex(services, kind);
  found.set(kind, index);
  const beginning = isName(kind) ? text : text.replace(/[:/].*/s, "").toLowerCase();
  const candidates = index.open.test(text) ? services : [...index.known.get(beginning) ?? []];
  return candidates.filter((service) => service[kind].test(text));
}

const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;
const sourcesOf = (pattern) => {
  const [host = ""] = readPattern(`${pattern}`) ?? [];
  const names = /^\*\w/.test(host) ? [host.slice(1), `*.${host.slice(1)}`] : [host];
  return names.map((name) => name.replace(/^.*\*[^.]*(?=\.)/, "*")).filter((name) => SOURCE.test(name)).map((name) => name === "*" || /:\d+$/.test(name) ? name : `${name}:*`);
};
function contentSecurityPolicy({ services, options, cookie: { domain } }, allows, always = [], inline = "'unsafe-inline'") {
  const allowed = services.filter(({ id }) => allows(id)).map(({ urls }) => urls.patterns);
  const own = domain ? [`*${`${domain}`.replace(/^\./, "")}`] : [];
  const hosts = new Set([own, ...allowed, options.gate?.trusted ?? [], always].flat(2).flatMap(sourcesOf));
  const sources = ["'self'", ...[...hosts].flatMap((host) => [host, `wss://${host}`])];
  const unsafe = ["data:", "blob:", inline, "'unsafe-eval'"].filter(Boolean);
  return `default-src ${[...sources, ...unsafe].join(" ")};form-action ${sources.join(" ")}`;
}

const refusedServices = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

const asRecord = Object;

const REGION_CODE = /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/;

var EEA = {
  regions: [
    "AT",
    "BE",
    "BG",
    "HR",
    "CY",
    "CZ",
    "DK",
    "EE",
    "FI",
    "FR",
    "DE",
    "GR",
    "HU",
    "IE",
    "IT",
    "LV",
    "LT",
    "LU",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SK",
    "SI",
    "ES",
    "SE",
    "IS",
    "LI",
    "NO",
    "AX",
    "GF",
    "GP",
    "MQ",
    "MF",
    "RE",
    "YT"
  ],
  source: "EEA Agreement, Art. 126; TFEU Art. 349 and 355 for the outermost regions and Åland, which have codes of their own",
  reviewBy: "2027-06-30"
};
var UK = {
  regions: ["GB"],
  source: "PECR reg. 6 and Schedule A1, in force since 5 February 2026 (SI 2026/82). Gibraltar and the Crown dependencies have laws of their own, without these exceptions: they are in no pack, and have opt-in",
  reviewBy: "2027-02-28"
};
var CH = { regions: ["CH"], source: "Telecommunications Act (FMG) Art. 45c; FADP", reviewBy: "2027-06-30" };
var JP = {
  regions: ["JP"],
  source: "Telecommunications Business Act Art. 27-12; APPI, whose amendment of 17 July 2026 takes effect within two years, parts of it after six months",
  reviewBy: "2027-01-16"
};
var US = {
  regions: ["US", "AS", "GU", "MP", "PR", "UM", "VI"],
  source: "Cal. Civ. Code 1798.135 and 11 CCR 7013 to 7028; the laws of nineteen other states, with Louisiana and Oklahoma from 1 January 2027, Alabama from 1 May 2027, Vermont from 1 January 2028; the territories have codes of their own",
  reviewBy: "2027-04-30"
};
var region_packs_default = {
  EEA,
  UK,
  CH,
  JP,
  US
};

const NOTHING$1 = /* @__PURE__ */ new Set();
const REGIMES = ["opt-in", "opt-out", "notice"];
const EXCEPTIONS = ["statistics", "appearance"];
const STRICTEST = { regime: "opt-in" };
function ruleOf({ regime, minors, categories, services, sells }, visit) {
  const { signal } = visit;
  const [region = "", country = ""] = REGION_CODE.exec(`${visit.region}`.toUpperCase()) ?? [];
  const isMap = typeof regime === "object";
  const found = isMap ? ofRegion(asRecord(regime), region, country) : regime;
  const given = typeof found === "string" ? { regime: found } : asRecord(found);
  const isKnown = !minors && REGIMES.includes(given.regime);
  const rule = isKnown ? given : STRICTEST;
  const optional = [...categories].flatMap(([id, required]) => required ? [] : id);
  const isOptIn = rule.regime === "opt-in";
  const named = rule.starts === void 0 && !isOptIn ? optional : rule.starts;
  const starts = new Set(optional.filter((id) => Array.isArray(named) && named.includes(id)));
  const isOfStates = packOf(country) === "US";
  return {
    regime: rule.regime,
    source: !isMap ? "config" : region ? visit.source ?? "unknown" : "unknown",
    region,
    starts,
    consentOnly: new Set(services.flatMap(({ id, options }) => isConsentOnly(options, isOptIn) ? id : [])),
    refused: signal ? sells : NOTHING$1,
    signal,
    offersOptOut: starts.size > 0 || isOfStates,
    onlyNamesOverruleSignal: !isOptIn || isOfStates
  };
}
const isConsentOnly = ({ appi31, exception }, isOptIn) => !!appi31 || isOptIn && !(EXCEPTIONS.includes(exception?.kind) && /\S/.test(textOf(exception?.reason)));
const textOf = (value) => typeof value === "string" ? value : "";
const packOf = (country) => Object.entries(region_packs_default).find(([, { regions }]) => regions.includes(country))?.[0];
function ofRegion(rules, region, country) {
  const names = Object.keys(rules);
  const [found = []] = [region, country, packOf(country)].map((code) => names.filter((name) => code && name.toUpperCase() === code)).filter((keys) => keys.length > 0);
  return found.length === 1 ? rules[`${found[0]}`] : void 0;
}

const runsByRule = ({ rule, denied }, stored, standing) => (isGranted, id, category) => {
  const starts = rule.starts.has(category) && (!stored || !!stored.choices.get(category));
  const isStarted = starts && stored?.choices.get(id) !== false && !rule.consentOnly.has(id);
  const isSignalled = standing?.signal !== rule.signal && rule.refused.has(id);
  return (isGranted || isStarted) && !denied.has(id) && !isSignalled;
};

const readSells = (sells, otherwise) => sells === void 0 ? otherwise : sells !== false;
function sellersOf(given, categories, services) {
  const written = [given ?? []].flat().map(asRecord);
  const sells = (id) => {
    const byDefault = id === "marketing";
    const said = written.filter((one) => one.id === id).map((one) => readSells(one.sells, byDefault));
    return said.length > 0 ? said.includes(true) : byDefault;
  };
  const selling = new Set([...categories].flatMap(([id, required]) => !required && sells(id) ? id : []));
  for (const { id, category, options } of services)
    if (readSells(options.sells, selling.has(category))) selling.add(id);
  return selling;
}

function applyRule(config, visit) {
  const { options, categories, services } = config;
  const { regime, minors, noSale, region, signals } = options;
  const sells = sellersOf(options.categories, categories, services);
  const heard = signals?.gpc ? { ...visit, signal: "gpc" } : visit;
  const place = region === void 0 ? heard : { ...heard, region, source: "config" };
  return {
    ...config,
    rule: ruleOf({ regime, minors, categories, services, sells }, place),
    denied: noSale ? sells : /* @__PURE__ */ new Set(),
    runsByRule
  };
}

const NECESSARY = "necessary";
const BUILT_IN_CATEGORIES = [NECESSARY, "functional", "analytics", "marketing"];

function hasVendorId({ preset, measurementId, containerId }) {
  switch (preset) {
    case "google-analytics":
      return containerId === void 0 && /^(GT?|AW|DC)-\w+$/.test(`${measurementId}`);
    case "google-tag-manager":
      return measurementId === void 0 && /^GTM-\w+$/.test(`${containerId}`);
    default:
      return true;
  }
}
function findFaulty(services, categories) {
  const taken = /* @__PURE__ */ new Set([...BUILT_IN_CATEGORIES, ...categories.keys()]);
  const doubles = /* @__PURE__ */ new Set();
  for (const { id } of services) (taken.has(id) ? doubles : taken).add(id);
  return ({ id, category, options }) => doubles.has(id) || !categories.has(category) || !hasVendorId(options);
}

const isText = (value) => typeof value === "string";
const isListIfGiven = (value) => value === void 0 || Array.isArray(value) && value.every((item) => isText(item) || isText(Object(item).name));
const hasLists = ({ urls, cookies, storage }) => [urls, cookies, storage].every(isListIfGiven) && (urls ?? []).every(isText);

const SERVICE_KEYS = [
  "id",
  "category",
  "since",
  "sells",
  "appi31",
  "exception",
  "preset",
  "name",
  "provider",
  "purpose",
  "transmits",
  "refusal",
  "urls",
  "cookies",
  "vendorCookies",
  "storage",
  "measurementId",
  "containerId",
  "mode",
  "dataLayer",
  "tag"
];
const understandsClaims = (service, presets, patterns) => hasLists(service) && Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) && (service.preset === void 0 || Object.hasOwn(presets, service.preset)) && patterns.every((pattern) => /^[^\s;?#]+$/.test(pattern)) && (service.urls ?? []).every(readPattern);

const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNDECLARED_ID = "?";
const NONE = /* @__PURE__ */ new Set();
const OPT_IN = {
  regime: "opt-in",
  source: "config",
  region: "",
  starts: NONE,
  consentOnly: NONE,
  refused: NONE
};
const NOTHING = { __proto__: null, toString: () => UNDECLARED_ID };
const withoutPrototype = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;
const cookieSafe = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const listOf = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read$2(
      JSON.parse(typeof input === "string" ? input.trim() : JSON.stringify(input), withoutPrototype),
      presets
    );
  } catch {
    return read$2(void 0, presets);
  }
}
function read$2(json, presets) {
  const options = asRecord(json);
  const policy = readPolicy(options.policy);
  const categories = readCategories(options.categories);
  const trusted = listOf(asRecord(options.gate).trusted);
  const named = listOf(options.services).map((service) => nameService(asRecord(service), categories));
  const isFaulty = findFaulty(named, categories);
  const services = named.map(
    (service) => readService(service, { presets, trusted, announced: policy.announced, isFaulty })
  );
  const cookie = readCookie(asRecord(asRecord(options.consent).cookie));
  const host = `${globalThis.location?.hostname}`;
  return {
    hasServices: Array.isArray(options.services),
    inDoubt: services.some(({ isUnderstood }) => !isUnderstood),
    categories,
    services,
    trustedMatchers: [urls(trusted), names(trusted)],
    host,
    firstPartySuffix: `.${`${cookie.domain ?? host}`.replace(/^(\.|www\.)/, "")}`,
    cookie,
    version: policy.version,
    upcoming: policy.announced !== void 0,
    rule: OPT_IN,
    denied: NONE,
    options
  };
}
function readCookie(cookie) {
  const { domain, path = "/" } = cookie;
  const name = cookieSafe(cookie.name) || "sekisho";
  const names2 = cookie.name || domain || path !== "/" ? [name] : ["__Host-sekisho", "sekisho"];
  return { ...cookie, name, names: names2 };
}
function readPolicy(policy) {
  const { version, effective } = asRecord(policy);
  if (Date.parse(`${effective}`) > Date.now()) return { version: "", announced: version ?? "" };
  return { version: cookieSafe(version) };
}
function readCategories(given = [{ id: NECESSARY }]) {
  const categories = /* @__PURE__ */ new Map();
  for (const { id, required = id === NECESSARY } of listOf(given).map(asRecord))
    if (isId(id)) categories.set(id, required === true && categories.get(id) !== false);
  return categories;
}
function nameService(options, categories) {
  const category = `${options.category}`;
  if (BUILT_IN_CATEGORIES.includes(category) && !categories.has(category))
    categories.set(category, category === NECESSARY);
  const id = isId(options.id) && isId(options.category) ? options.id : UNDECLARED_ID;
  return { id, category, options };
}
function readService(named, { presets, trusted, announced, isFaulty }) {
  const { id, options } = named;
  const preset = presets[options.preset] ?? {};
  const addresses = listOf(options.urls);
  const cookies = listOf(options.cookies).map((cookie) => asRecord(cookie).name ?? cookie);
  const keys = listOf(options.storage);
  const isUnderstood = understandsClaims(options, presets, [addresses, cookies, keys].flat().map(String));
  const isAnnounced = !!options.since && options.since === announced;
  const locked = id === UNDECLARED_ID || !isUnderstood || isAnnounced || isFaulty(named);
  (options.mode === "advanced" && !locked ? trusted : addresses).push(...preset.urls ?? []);
  return {
    ...named,
    urls: urls(addresses),
    hosts: urls(hostsOf(addresses)),
    cookies: names([...cookies, ...preset.cookies ?? []]),
    storage: names(keys),
    isUnderstood,
    locked,
    vendor: preset.vendor,
    vendorId: `${options.measurementId ?? options.containerId ?? ""}`.replace(/^.*-/, "")
  };
}

const EMPTY_CONFIG = resolve({}, presets$2);
function resolveOnce(options) {
  if (!(options instanceof Object)) return read$1(options);
  const known = resolvedOf(options);
  if (isOutdated(known.config)) known.config = read$1(known.config.options);
  return known.config;
}
const configFor = (options, { region, gpc = false }) => applyRule(resolveOnce(options), { region, source: "header", signal: gpc ? "gpc" : void 0 });
const isOutdated = ({ upcoming, options }) => upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();
const resolvedOf = memoize((options) => ({ config: read$1(options) }));
function read$1(options) {
  try {
    return applyRule(resolve(options, presets$2), {});
  } catch {
    return EMPTY_CONFIG;
  }
}

function cspFor(config, consent, { nonce } = {}) {
  const known = resolveOnce(config);
  const held = new Set(refusedServices(known, consent).map(({ id }) => id));
  const advanced = known.services.filter(({ locked, options }) => !locked && options.mode === "advanced");
  const always = advanced.flatMap(({ options: { preset } }) => presets$2[preset]?.urls ?? []);
  return contentSecurityPolicy(known, (id) => !held.has(id), always, nonce === void 0 ? void 0 : source(nonce));
}
const source = (nonce) => typeof nonce === "string" && /^[\w+/-]+={0,2}$/.test(nonce) ? `'nonce-${nonce}'` : "";

const parseCookies = (text) => text.split(";").flatMap((pair) => {
  const [, name, value = ""] = /^\s*([^=\s][^=]*)=(.*)$/s.exec(pair) ?? [];
  return name === void 0 ? [] : { name, value: value.trim() };
});

const ID = /[^\s,;、，]+/g;
const idsOf = (mark) => String(mark).match(ID) ?? [""];

function blockingService(claims, allows, kind, { what, mark }) {
  const marks = mark ? idsOf(mark) : [];
  if (claims.some(({ id, category }) => (marks.includes(id) || marks.includes(category)) && allows(id)))
    return void 0;
  const words = what.split(/[\W_]+/);
  const named = claims.find(({ vendorId }) => vendorId && words.includes(vendorId));
  const meant = named ? claims.filter((service) => service === named || service.vendor !== named.vendor) : claims;
  const isShared = ({ vendor }) => vendor !== void 0 && kind !== "urls" && meant.some((other) => other.vendor === vendor && allows(other.id));
  return meant.find((service) => !allows(service.id) && !isShared(service));
}

function refusedCookie(config, consent) {
  const held = new Set(refusedServices(config, consent).map(({ id }) => id));
  const allows = (id) => !held.has(id);
  return (name) => !config.cookie.names.includes(name) && blockingService(claimingServices(config, "cookies", name), allows, "cookies", { what: name }) !== void 0;
}

function hostName(host) {
  const name = `${host ?? ""}`.toLowerCase().replace(/:\d+$/, "");
  return name.length <= 253 && /^([a-z\d_-]+\.)*[a-z][a-z\d-]*$/.test(name) ? name : "";
}
function cookieDomain(domain, host) {
  const name = hostName(`${domain ?? ""}`.replace(/^\./, ""));
  return !host || `.${hostName(host)}`.endsWith(`.${name}`) ? name : "";
}

const MAX_CHARACTERS = 2400;
const LINE_OVERHEAD = 14;
function expireCookies(cookieHeader, consent, config, where = {}) {
  const known = resolveOnce(config);
  const isRefused = refusedCookie(known, consent);
  const names = parseCookies(consent.decided && typeof cookieHeader === "string" ? cookieHeader : "").map(({ name }) => name).filter((name) => isSendable(name) && isRefused(name));
  let room = MAX_CHARACTERS;
  return [...new Set(names)].map((name) => expiries(name, known, where)).filter((lines) => {
    const size = lines.join("").length + LINE_OVERHEAD * lines.length;
    if (size > room) return false;
    room -= size;
    return true;
  }).flat();
}
const isSendable = (name) => /^[\x20-\x7e\x80-\xff]+$/.test(name);
function domainsOf(host, configured) {
  if (!host) return [cookieDomain(configured, host)].filter(Boolean);
  const labels = hostName(host).split(".");
  return labels.slice(1).map((_, index) => labels.slice(index).join("."));
}
function expiries(name, { cookie }, { host: sentTo, secure = true }) {
  const domains = domainsOf(sentTo, cookie.domain);
  const [, host, http] = /^__(host-)?(http-)?/i.exec(name) ?? [];
  const needs = /^__/.test(name) ? `; Secure${http ? "; HttpOnly" : ""}` : "";
  const line = `${name}=; Path=/; Max-Age=0`;
  const places = ["", ...host ? [] : domains.map((domain) => `; Domain=${domain}`)];
  const partitioned = `; Partitioned${needs || "; Secure"}`;
  return places.flatMap((place) => [line + place + needs, ...secure ? [line + place + partitioned] : []]);
}

const linesOf = (headers, name) => [headers.getHeader(name) ?? []].flat().map(String);
const readSetCookies = (headers) => "getSetCookie" in headers ? headers.getSetCookie() : linesOf(headers, "Set-Cookie");
function writeSetCookies(headers, lines) {
  if ("getSetCookie" in headers) {
    headers.delete("Set-Cookie");
    for (const line of lines) headers.append("Set-Cookie", line);
  } else if (lines.length) headers.setHeader("Set-Cookie", lines);
  else headers.removeHeader("Set-Cookie");
}
function addHeader(headers, name, value) {
  if ("getSetCookie" in headers) headers.append(name, value);
  else headers.setHeader(name, [...linesOf(headers, name), value]);
}
const readHeader = (headers, name) => "getSetCookie" in headers ? headers.get(name) ?? "" : linesOf(headers, name).join(", ");
function replaceHeader(headers, name, value) {
  if ("getSetCookie" in headers) headers.set(name, value);
  else headers.setHeader(name, value);
}
const CDN_HEADERS = [
  "CDN-Cache-Control",
  "Surrogate-Control",
  "Cloudflare-CDN-Cache-Control",
  "Netlify-CDN-Cache-Control",
  "Vercel-CDN-Cache-Control",
  "Akamai-Cache-Control",
  "Edge-Control"
];
const IS_SHARED = /^(public|s-maxage\b.*|private\s*=.*)$/i;
function keepPrivate(headers) {
  const directives = readHeader(headers, "Cache-Control").match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
  const rest = directives.map((one) => one.trim()).filter((one) => one !== "" && !IS_SHARED.test(one));
  const isPrivate = rest.some((one) => /^(private|no-store)$/i.test(one));
  replaceHeader(headers, "Cache-Control", [...isPrivate ? [] : ["private"], ...rest].join(", "));
  for (const name of CDN_HEADERS) if (readHeader(headers, name)) replaceHeader(headers, name, "private, no-store");
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
function cookieDate(text) {
  const tokens = text.split(/[^\w:]+/);
  const take = (form) => {
    const index = tokens.findIndex((token) => form.test(token));
    return form.exec(tokens.splice(index, index < 0 ? 0 : 1)[0] ?? "") ?? [];
  };
  const [, hour, minute, second] = take(/^(\d\d?):(\d\d?):(\d\d?)(\D|$)/).map(Number);
  const [day] = take(/^\d\d?(?=\D|$)/).map(Number);
  const month = MONTHS.indexOf(take(new RegExp(`^(${MONTHS.join("|")})`, "i"))[0]?.toLowerCase() ?? "");
  const [year] = take(/^\d{2,4}(?=\D|$)/).map(Number);
  if (hour === void 0 || day === void 0 || year === void 0 || month < 0) return Number.NaN;
  const century = year > 99 ? 0 : year < 70 ? 2e3 : 1900;
  return Date.UTC(year + century, month, day, hour, minute, second);
}

function readSetCookie(line, now) {
  const [pair = "", ...attributes] = line.split(";");
  let maxAge = Number.NaN;
  let expires = Number.NaN;
  for (const attribute of attributes) {
    const [, key = "", value = ""] = /^([^=]*)=?(.*)$/s.exec(attribute)?.map((part) => part.trim()) ?? [];
    if (/^max-age$/i.test(key) && /^-?\d+$/.test(value)) maxAge = Number(value);
    if (/^expires$/i.test(key)) expires = Number.isNaN(cookieDate(value)) ? expires : cookieDate(value);
  }
  const [, name = ""] = /^[\s=]*([^=]*)/.exec(pair) ?? [];
  return { name: name.trim(), deletes: Number.isNaN(maxAge) ? expires <= now : maxAge <= 0 };
}

function gateSetCookie(headers, consent, config) {
  const given = isList(headers) ? void 0 : headers;
  const all = given ? readSetCookies(given) : headers.map(String);
  const now = Date.now();
  const isRefused = refusedCookie(resolveOnce(config), consent);
  const kept = all.filter((line) => {
    const { name, deletes } = readSetCookie(line, now);
    return deletes || !isRefused(name);
  });
  if (given && kept.length < all.length) writeSetCookies(given, kept);
  return kept;
}
const isList = (headers) => Array.isArray(headers);

function isForPage(headers, destination = destinationOf(headers)) {
  if (destination) return destination === "document";
  const type = readHeader(headers, "Content-Type");
  return type === "" || /html/i.test(type);
}
function destinationOf(headers) {
  const { req } = headers;
  const value = req?.headers?.["sec-fetch-dest"];
  return typeof value === "string" ? value : void 0;
}

const DAY_MS = 864e5;
const DAY_S = 86400;
const MAX_DAYS = 395;

function isAlive({ decision, days }, now) {
  const age = now - Date.parse(decision.decidedAt);
  return age > -3e5 && age < days * DAY_MS;
}
const isCurrent = (stored, { version, upcoming }, now) => isAlive(stored, now) && (upcoming || stored.decision.policyVersion === version);
function decide(config, stored, now) {
  const { categories, services, rule } = config;
  const standing = stored && isCurrent(stored, config, now) ? stored : void 0;
  const chosen = (id) => standing?.choices.get(id);
  const byRule = config.runsByRule?.(config, stored, standing);
  const runs = (id, category = id) => {
    const isGranted = (chosen(id) ?? chosen(category)) === true;
    return byRule?.(isGranted, id, category) ?? isGranted;
  };
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || runs(id);
  for (const { id, category, locked } of services) {
    const isDouble = id in choices;
    choices[id] = !locked && !isDouble && (categories.get(category) || runs(id, category));
  }
  Object.freeze(choices);
  const isAnswer = ([id, choice]) => choice !== "rule" || rule.starts.has(id);
  const decided = !!standing && !standing.hasNewServices && [...standing.choices].every(isAnswer);
  const { regime, source: regimeSource } = rule;
  return Object.freeze({ decided, choices, regime, regimeSource, ...standing?.decision });
}

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function renew(config, stored, now = Date.now()) {
  if (!stored || !isAlive(stored, now)) return;
  const added = addedSince(config, stored.servicesFingerprint);
  const optional = [...stored.choices].filter(([id]) => !config.categories.get(id));
  const isRefusal = !optional.some(([, allowed]) => allowed);
  const isOptOut = mustNotBeAsked(config.rule) && optional.some(([, allowed]) => !allowed);
  if (!added && !isRefusal && !isOptOut) return;
  const newServiceIds = isRefusal || !added ? [] : added.map(({ id }) => id);
  const choices = new Map(stored.choices);
  for (const id of newServiceIds) choices.set(id, false);
  if (isOptOut) {
    for (const [id, allowed] of optional) if (!added || allowed === "rule") choices.set(id, false);
  }
  const asked = isOptOut ? [] : newServiceIds;
  return {
    stored: {
      ...stored,
      choices,
      decision: { ...stored.decision, policyVersion: config.version },
      servicesFingerprint: fingerprint(config.services),
      hasNewServices: asked.length > 0
    },
    newServiceIds: asked
  };
}
const mustNotBeAsked = ({ regime, onlyNamesOverruleSignal }) => regime === "opt-in" && !!onlyNamesOverruleSignal;
const MAX_PAIRED = 24;
function addedSince({ services, options }, fingerprintBefore) {
  const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
  const few = services.length <= MAX_PAIRED ? services : [];
  const oneOrTwo = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
  return [[], since, ...oneOrTwo].find(
    (added) => fingerprint(services.filter((one) => !added.includes(one))) === fingerprintBefore
  );
}

const MAX_COOKIE_VALUE = 1500;
const GRAMMAR = /^[12]\/(\d{10})\/(\d{1,3})\/(opt-in|opt-out|notice)(?:\.([a-z]+))?(?:\.(gpc))?\/(accept|reject|choose|withdraw|signal)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01r])+)$/;
const CHOICES = { 0: false, 1: true, r: "rule" };
function decode(value = "") {
  if (value.length > MAX_COOKIE_VALUE) return;
  const [, at, days, regime, source = "config", signal, method, id, servicesFingerprint, policyVersion, chosen] = GRAMMAR.exec(value) ?? [];
  const pairs = chosen?.split("/").slice(1) ?? [];
  const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), CHOICES[pair.slice(-1)]]));
  if (!at || Number(days) > MAX_DAYS || choices.size < pairs.length) return;
  const decidedAt = new Date(Number(at) * 1e3).toISOString();
  return {
    decision: { decidedAt, policyVersion, method, id },
    regime,
    source,
    signal,
    days: Number(days),
    servicesFingerprint,
    choices
  };
}
function encode({ decision, regime, source, signal, days, servicesFingerprint, choices }) {
  const { decidedAt, policyVersion, method, id } = decision;
  const at = Math.floor(Date.parse(decidedAt) / 1e3);
  const chosen = [...choices].map(([id2, allowed]) => `${id2}:${allowed === "rule" ? "r" : Number(allowed)}`);
  const signalled = signal ? `.${signal}` : "";
  const readFrom = signalled || source !== "config" ? `.${source}` : "";
  return [2, at, days, regime + readFrom + signalled, method, id, servicesFingerprint, policyVersion, ...chosen].join(
    "/"
  );
}

function pickDecision(all, required) {
  const decisions = all.filter((stored) => stored !== void 0);
  const isRefusal = ({ choices }) => ![...choices].some(([id, allowed]) => allowed && !required.get(id));
  const refusal = decisions.find(isRefusal);
  if (refusal) return refusal;
  return decisions.length === 1 ? decisions[0] : void 0;
}

const UNREADABLE = { decision: {}, choices: /* @__PURE__ */ new Map() };

const readDecision = (values, required) => pickDecision([...new Set(values)].map(decode), required) ?? (values.length > 0 ? UNREADABLE : void 0);

const cookieValues = (cookies, names) => parseCookies(cookies).flatMap((cookie) => names.includes(cookie.name) ? cookie.value : []);

function findStored(header, { cookie, categories }) {
  return readDecision(cookieValues(typeof header === "string" ? header : "", cookie.names), categories);
}

function readConsent(cookieHeader, config, visit = {}) {
  const given = config === void 0 ? void 0 : configFor(config, visit);
  const stored = findStored(cookieHeader, given ?? EMPTY_CONFIG);
  const consent = standing(given ?? configFromCookie(stored), stored);
  return Object.freeze({ ...consent, allows: (id) => idsOf(id).every((one) => consent.choices[one] === true) });
}
function standing(config, stored) {
  const now = Date.now();
  const consent = decide(config, stored, now);
  return consent.decided ? consent : decide(config, renew(config, stored, now)?.stored ?? stored, now);
}
const configFromCookie = (stored) => ({
  ...EMPTY_CONFIG,
  categories: new Map([...stored?.choices.keys() ?? []].map((id) => [id, false])),
  version: stored?.decision.policyVersion ?? ""
});

function consentCookie({ config, name, stored, seconds, where }) {
  const { host, secure = true } = where;
  const { domain, path } = config.cookie;
  const attributes = [
    `${name}=${encode(stored)}`,
    `Path=${isPath(path) ? path : "/"}`,
    `Max-Age=${seconds}`,
    "SameSite=Lax",
    cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
    // A name with a prefix needs `Secure` (RFC 6265bis, 4.1.3), even if a proxy passes the request on as http.
    (secure || /^__/.test(name)) && "Secure"
  ];
  return attributes.filter(Boolean).join("; ");
}
const isPath = (path) => typeof path === "string" && /^\/[!-:<-~]*$/.test(path);

function writtenName({ cookie: { name, names } }, cookies, isHttps = false) {
  return names.find((one) => /^__Host-/.test(one) && (isHttps || isSent(one, cookies))) ?? name;
}
const isSent = (name, cookies) => cookieValues(`${cookies ?? ""}`, [name]).length > 0;

function renewConsent(cookieHeader, config, { host, secure = true, ...visit } = {}) {
  const resolved = configFor(config, visit);
  const stored = findStored(cookieHeader, resolved);
  if (!stored || !standing(resolved, stored).decided) return void 0;
  const age = Math.ceil((Date.now() - Date.parse(stored.decision.decidedAt)) / 1e3);
  const left = stored.days * DAY_S - Math.max(0, age);
  if (left <= 0) return void 0;
  const name = writtenName(resolved, cookieHeader);
  return consentCookie({ config: resolved, name, stored, seconds: left, where: { host, secure } });
}

function applyConsent(cookieHeader, headers, config, { csp = false, region, gpc, destination, ...where } = {}) {
  const consent = readConsent(cookieHeader, config, { region, gpc });
  const known = resolveOnce(config);
  const { names } = known.cookie;
  const isChosen = readSetCookies(headers).some((line) => {
    const given = readSetCookie(line, 0).name;
    return names.includes(given) || claimingServices(known, "cookies", given).length > 0;
  });
  const left = gateSetCookie(headers, consent, config);
  const lines = expireCookies(cookieHeader, consent, config, where);
  const renewed = isForPage(headers, destination) && renewConsent(cookieHeader, config, { ...where, region, gpc });
  if (renewed && !left.some((line) => names.includes(readSetCookie(line, 0).name))) lines.push(renewed);
  for (const line of lines) addHeader(headers, "Set-Cookie", line);
  if (csp || isChosen || lines.length > 0) keepPrivate(headers);
  if (csp) addHeader(headers, "Content-Security-Policy", cspFor(config, consent, csp === true ? {} : csp));
  return consent;
}

var n,t,r,h$1=Symbol.for("pv"),y$1=[],d$1=y$1.slice;function k$1(n,t,r){var u,i,f,o={},e=arguments.length;for(f in t)"key"==f?u=t[f]:"ref"==f&&"function"!=typeof n?i=t[f]:o[f]=t[f];return e>2&&(o.children=e>3?d$1.call(arguments,2):r),m$1(n,o,u,i,null)}function m$1(r,u,i,f,o){var e={type:r,props:u,key:i,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h$1,__v:o||++t,__i:-1,__u:0};return n.vnode&&n.vnode(e),e}function $$1(n){return n.children}n={__e:function(n,t,r,u){for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t;}}throw n}},t=0,r=function(n){return null!=n&&n.constructor===h$1};

function jsx(type, props, key) {
  return k$1(type, { key, ...props });
}
const jsxs = jsx;

var o="__s",i="__c",a="__k",u="__d",c="__s",f=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,h=new Set(["draggable","spellcheck"]);function d(e){ void 0!==e.__g?e.__g|=8:e[u]=true;}function v(e){ void 0!==e.__g?e.__g&=-9:e[u]=false;}function m(e){return void 0!==e.__g?!!(8&e.__g):true===e[u]}var y=/["&<]/;function _(e){if(0===e.length||false===y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1;}return n!==t&&(r+=e.slice(t,n)),r}var g={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:g[n]||(g[n]=n.replace(b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||k.has(o)||(i="px;"),t=t+o+":"+r+i;}}return t||void 0}function w(){this.__d=true;}function H(e,t){return {__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:true,__h:new Array(0)}}var T={},j=[],P=Array.isArray,$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function M(e){return "string"==typeof e?Z+e+F:P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(M):Z+e+F}function W(){return {beforeDiff:n.__b,afterDiff:n.diffed,renderHook:n.__r,unmountHook:n.unmount,rootHook:n.__,commitHook:n.__c,catchError:n.__e,errorBoundaries:n.errorBoundaries}}function B(e){var t=n[o];n[o]=true;try{return e()}finally{n[o]=t;}}function z(n,r,o){var i=W();try{var u=B(function(){var u,c=k$1($$1,null);return c[a]=[n],i.rootHook&&i.rootHook(n,((u={})[a]=c,u.nodeType=1,u)),q(n,r||T,!1,void 0,c,!1,o,i)});return P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&B(function(){return i.commitHook(n,j)}),j.length=0;}}function N(e,t,n){var r,o=e.type,a=true;return e[i]?(a=false,(r=e[i]).state=r[c]):r=new o(e.props,t),e[i]=r,r.__v=e,r.props=e.props,r.context=t,d(r),null==r.state&&(r.state=T),null==r[c]&&(r[c]=r.state),o.getDerivedStateFromProps?r.state=$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[c]!==r.state?r[c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function q(e,n,o,u,y,g,k,b){if(null==e||true===e||false===e||e===U)return U;var w=typeof e;if("object"!=w)return "function"==w?U:"string"==w?_(e):e+U;if(P(e)){var C,D=U;y[a]=e;for(var A=e.length,S=0;S<A;S++){var E=e[S];if(null!=E&&"boolean"!=typeof E){var L,j=q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,P(j)?(L=C).push.apply(L,j):C.push(j));}}return C?(D&&C.push(D),C):D}if(!r(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===$$1){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(r(Q)||P(Q))){var X,Y=q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,P(Y)?(X=K).push.apply(X,Y):K.push(Y));}else G+=Q;}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return "\x3c!--"+_(F.UNSTABLE_comment)+"--\x3e";z=F.children;}else {if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__;}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/N(e,R,b),O=e[i];else {e[i]=O=/**#__NOINLINE__**/H(e,R);for(var ne=0;m(O)&&ne++<25;){v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R);}catch(t){throw t}}d(O);}if(null!=O.getChildContext&&(n=$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,T),m(O)?(z=N(e,n,b),null!=(O=e[i]).getChildContext&&(n=$({},n,O.getChildContext())),q(z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e);}}}z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?M(re):re}catch(t){if(k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return B(function(){return q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}throw t;}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case "children":ie=fe;continue;case "key":case "ref":case "__self":case "__source":continue;case "htmlFor":if("for"in F)continue;ce="for";break;case "className":if("class"in F)continue;ce="class";break;case "defaultChecked":ce="checked";break;case "defaultSelected":ce="selected";break;case "defaultValue":case "value":switch(ce="value",Z){case "textarea":ie=fe;continue;case "select":u=fe;continue;case "option":u!=fe||"selected"in F||(ae+=" selected");}break;case "dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case "style":"object"==typeof fe&&(fe=x(fe));break;case "acceptCharset":ce="accept-charset";break;case "httpEquiv":ce="http-equiv";break;default:if(f.test(ce))continue;s.test(ce)?ce=ce.replace(s,"$1:$2").toLowerCase():"-"!==ce[4]&&!h.has(ce)||null==fe?o?p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U;}null!=fe&&false!==fe&&(ae=true===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+_(fe+U)+'"');}}if(f.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=_(ie):null!=ie&&false!==ie&&true!==ie&&(ue=q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]);function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}

const isToBeAsked = ({ decided, regime = "opt-in" }) => !decided && regime === "opt-in";

const SOME_DECISION = /=[12]\//;

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

var banner$2 = {
  title: "Optional services",
  body: "With your consent, {company} uses services that store and send data. You can refuse, or change your mind later. {policy}",
  accept: "Accept all",
  reject: "Reject all",
  settings: "Settings",
  policy: "Privacy policy",
  saved: "Saved."
};

var preferences$1 = {
  title: "Privacy settings",
  body: "Nothing changes until you save.",
  save: "Save",
  close: "Close",
  on: "On",
  off: "Off",
  always: "Always on",
  details: "Details",
  signal: "Opt-out preference signal honored: your browser asks us not to sell or share your data (Global Privacy Control)."
};
var service$1 = {
  service: "Service",
  provider: "Recipient",
  country: "Country",
  purpose: "Purpose",
  transmits: "Information sent",
  cookies: "Cookies",
  storage: "Browser storage",
  refusal: "If you refuse",
  policy: "Privacy policy",
  days: "{days} days",
  minutes: "{minutes} minutes",
  session: "until the browser closes",
  recipientPurpose: "Recipient’s purpose",
  countrySystem: "Data protection in that country",
  safeguards: "Recipient’s safeguards",
  optOut: "Opt-out",
  optOutStops: "Possible at any time. It stops the transmission itself.",
  optOutNone: "Not possible: the site needs this service.",
  optOutPage: "Recipient’s opt-out page",
  optOutHow: "You can opt out at any time, with “{settings}” on this site."
};
var categories$1 = {
  necessary: {
    name: "Necessary",
    description: "The site does not work without these services."
  },
  functional: {
    name: "Content",
    description: "These services show content from elsewhere."
  },
  analytics: {
    name: "Statistics",
    description: "These services measure how the site is used."
  },
  marketing: {
    name: "Advertising",
    description: "These services show advertisements and measure their effect."
  }
};
var record$1 = {
  title: "Your record",
  decided: "Decided on {date}",
  none: "No choice is stored.",
  download: "Download",
  page: "Printable page",
  until: "Valid until {date}",
  check: "To check: the SHA-256 of {file}, as canonical JSON (RFC 8785), is {hash}",
  erase: "Erase and ask again"
};
var presets$1 = {
  statistics: "Statistics on the use of this site.",
  tagManager: "Loads the tags of this site.",
  accessLog: "Access log",
  unitedStates: "United States",
  transmits: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"]
};
var preferences_default$1 = {
  preferences: preferences$1,
  service: service$1,
  categories: categories$1,
  record: record$1,
  presets: presets$1
};

var en = /*#__PURE__*/Object.freeze({
	__proto__: null,
	categories: categories$1,
	default: preferences_default$1,
	preferences: preferences$1,
	presets: presets$1,
	record: record$1,
	service: service$1
});

var renewal$3 = {
  new: "New since your last choice: {services}.",
  acceptNew: "Allow new services",
  rejectNew: "Refuse new services",
  upcoming: "From {date}: {changes}",
  changed: "What changed: {changes}",
  guardian: "I have turned {age}, or a parent or guardian agrees.",
  adult: "I have turned {age}.",
  confirm: "Please confirm this first."
};

var banner$1 = {
  title: "Cookieの利用について",
  body: "{company}では、同意をいただいたうえで、データを保存・送信するサービスを利用します。送信先は設定画面に記載しています。拒否や変更はいつでもできます。{policy}",
  accept: "すべて同意する",
  reject: "すべて拒否する",
  settings: "設定",
  policy: "プライバシーポリシー",
  saved: "保存しました。"
};

var preferences = {
  title: "プライバシー設定",
  body: "保存するまで変更は反映されません。",
  save: "選択内容を保存",
  close: "閉じる",
  on: "オン",
  off: "オフ",
  always: "常にオン",
  details: "詳細",
  signal: "お使いのブラウザのオプトアウト信号（Global Privacy Control）に従い、データの販売と共有を停止しています。"
};
var service = {
  service: "サービス",
  provider: "送信先",
  country: "国",
  purpose: "利用目的",
  transmits: "送信する情報",
  cookies: "Cookie",
  storage: "ブラウザのストレージ",
  refusal: "拒否した場合",
  policy: "プライバシーポリシー",
  days: "{days}日間",
  minutes: "{minutes}分間",
  session: "ブラウザを閉じるまで",
  recipientPurpose: "送信先の利用目的",
  countrySystem: "送信先の国の個人情報保護制度",
  safeguards: "送信先が講じる保護措置",
  optOut: "オプトアウト",
  optOutStops: "いつでもできます。情報の利用だけでなく、送信そのものが停止します。",
  optOutNone: "できません。サイトの動作に必要なサービスです。",
  optOutPage: "送信先のオプトアウトページ",
  optOutHow: "オプトアウトは、サイト内の「{settings}」からいつでもできます。"
};
var categories = {
  necessary: {
    name: "必須",
    description: "サイトが正しく動作するために必要です。"
  },
  functional: {
    name: "外部コンテンツ",
    description: "外部のコンテンツをページ内に表示します。"
  },
  analytics: {
    name: "アクセス解析",
    description: "サイトの利用状況を把握します。"
  },
  marketing: {
    name: "広告",
    description: "広告を表示し、効果を測定します。"
  }
};
var record = {
  title: "同意・拒否の記録",
  decided: "選択日：{date}",
  none: "選択はまだ保存されていません。",
  download: "ダウンロード",
  page: "印刷用ページ",
  until: "有効期限：{date}",
  check: "確認方法：{file}をRFC 8785に従って正規化したJSONのSHA-256は{hash}です。",
  erase: "消去して選び直す"
};
var presets = {
  statistics: "サイトの利用状況を統計的に分析します。",
  tagManager: "サイトで使用するタグを読み込みます。",
  accessLog: "アクセスログ",
  unitedStates: "米国",
  transmits: ["閲覧したページのURL", "IPアドレス", "ブラウザの種類", "アクセス日時", "Cookie ID"]
};
var preferences_default = {
  preferences,
  service,
  categories,
  record,
  presets
};

var ja = /*#__PURE__*/Object.freeze({
	__proto__: null,
	categories: categories,
	default: preferences_default,
	preferences: preferences,
	presets: presets,
	record: record,
	service: service
});

var renewal$2 = {
  new: "前回の選択以降に追加されたサービス：{services}",
  acceptNew: "追加分に同意する",
  rejectNew: "追加分を拒否する",
  upcoming: "{date}からの変更：{changes}",
  changed: "変更点：{changes}",
  guardian: "{age}歳以上です。または、保護者の同意を得ています。",
  adult: "{age}歳以上です。",
  confirm: "先にこちらにチェックを入れてください。"
};

const formWords = {
  en: { ...en, banner: banner$2, renewal: renewal$3 },
  ja: { ...ja, banner: banner$1, renewal: renewal$2 }
};

const baseLanguage = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/[-_].*/, "").toLowerCase();
const direction = (language) => /^(ar|he)/.test(language) ? "rtl" : "ltr";

function merge(defaults, owned) {
  if (typeof defaults === "string") return typeof owned === "string" ? owned : defaults;
  if (Array.isArray(defaults)) return Array.isArray(owned) ? owned : defaults;
  return Object.fromEntries(
    Object.entries(Object(defaults)).map(([key, words]) => [key, merge(words, Object(owned)[key])])
  );
}
function localize(options, language, english, words) {
  const texts = Object(options.texts);
  return { language, words: merge(merge(english, words), texts[language] ?? texts[baseLanguage(language)]) };
}

function entry(value, language) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[language] ?? map[baseLanguage(language)] ?? map.en ?? Object.values(map)[0];
}
function text(value, language) {
  const words = entry(value, language);
  return typeof words === "string" ? words : "";
}
const list = (value, language) => [entry(value, language)].flat().filter((words) => typeof words === "string");

const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const isSafe = (url) => url !== "" && SAFE_LINK.test(url);

const link$1 = (words, url) => isSafe(url) ? /* @__PURE__ */ jsx("a", { href: url, children: words }) : words;

function slots(body, { company }, language, policy) {
  const { name, policyUrl, contact } = Object(company);
  const { url, email } = Object(contact);
  const way = url ?? (email && `mailto:${email}`);
  const address = text(policyUrl, language);
  return body.split(/\{(company|policy|contact)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part === "company") return text(name, language) || location.hostname;
    if (part === "policy") return address && link$1(policy, address);
    return link$1(text(url ?? email, language), text(way, language));
  });
}

function banner({ host, texts, renewal, locales, button }) {
  const { options } = host.config;
  const { language, words } = texts;
  const { title, body, policy, reject, accept, settings } = words.banner;
  return /* @__PURE__ */ jsxs("section", { "data-sekisho": "banner", "aria-labelledby": "sekisho-title", children: [
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("h2", { id: "sekisho-title", children: title }),
      /* @__PURE__ */ jsx("p", { children: slots(body, options, language, policy) }),
      renewal?.changes(host, locales),
      renewal?.ageStatement(host, renewal.renewalTexts(locales, options))
    ] }),
    /* @__PURE__ */ jsxs("div", { children: [
      renewal && host.prompt.newServiceIds.length > 0 ? renewal.answers(host, locales) : [button("reject", reject), button("accept", accept)],
      button("preferences", settings)
    ] })
  ] });
}

var hostCss = "html [id=sekisho][id][id][id]{all:initial!important;position:absolute!important;&::backdrop{display:none!important}@media print{display:none!important}}html div:is(div):is(div):is(div):where(#sekisho){>button{all:revert!important;position:fixed!important;inset:auto auto 1em 1em!important;z-index:2147483647!important;margin:0!important;padding:0 1em!important;min-height:44px!important;border:1px solid!important;border-radius:2em!important;font:600 max(14px,.875em) system-ui!important;color:var(--sekisho-on-accent,#fff)!important;background:var(--sekisho-accent,#223a70)!important}>button:focus{outline:revert!important}&:before,&:after,>button:before,>button:after{content:none!important}>button:where(.right){inset:auto 1em 1em auto!important}}";

const makeImportant = (css) => css.replace(/[{};][\w-]+:[^{};]+(?=[;}])/g, "$&!important");

function placeAttributes(language, { ui }) {
  const { theme = "", position = "" } = Object(ui);
  return { lang: language, dir: direction(language), className: `${theme} ${position}` };
}

const renewalTexts = (locales, options) => locales.localize(options, { en: { renewal: renewal$3 }, ja: { renewal: renewal$2 } });

function ageStatement({ config, prompt }, { words: { renewal } }, field) {
  const { below, mode } = Object(config.options.minors);
  if (prompt.ageMissing) setTimeout(() => document.querySelector("[data-sekisho=minors] input")?.focus());
  return below && /* @__PURE__ */ jsxs("label", { "data-sekisho": "minors", children: [
    /* @__PURE__ */ jsx(
      "input",
      {
        type: "checkbox",
        ...field,
        checked: !!prompt.ageStated,
        "aria-invalid": !!prompt.ageMissing,
        onClick: ({ target }) => {
          prompt.ageStated = target.checked;
        }
      }
    ),
    /* @__PURE__ */ jsxs("span", { children: [
      (mode === "guardian" ? renewal.guardian : renewal.adult).replace("{age}", `${below}`),
      /* @__PURE__ */ jsx("b", { role: "alert", children: prompt.ageMissing && renewal.confirm })
    ] })
  ] });
}

const button$1 = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

var renewal$1 = "html div:is(div):is(div):is(div):where(#sekisho){& label:where([data-sekisho=minors]){display:flex;align-items:center;justify-content:flex-start;gap:10px;min-block-size:44px;margin-block-start:8px;& input{flex:none;inline-size:24px;block-size:24px;accent-color:var(--a)}& b{display:block}}}";

function changes({ config: { options, services, upcoming }, prompt }, locales) {
  const { language, words } = renewalTexts(locales, options);
  const { changes: changes2, effective } = Object(options.policy);
  const names = prompt.newServiceIds.map(
    (id) => text(services.find((one) => one.id === id)?.options.name, language) || id
  );
  const announced = upcoming ? words.renewal.upcoming.replace("{date}", `${effective}`.slice(0, 10)) : names[0] && words.renewal.changed;
  const summary = text(changes2, language);
  const said = [
    names[0] && words.renewal.new.replace("{services}", () => names.join(", ")),
    announced && summary && announced.replace("{changes}", () => summary)
  ];
  return said.filter(Boolean).map((one) => /* @__PURE__ */ jsx("p", { children: one }, one));
}
function answers({ config, prompt, choose }, locales) {
  const { acceptNew, rejectNew } = renewalTexts(locales, config.options).words.renewal;
  const answer = (words, isAllowed) => button$1("save", words, () => choose(Object.fromEntries(prompt.newServiceIds.map((id) => [id, isAllowed]))));
  return [answer(rejectNew, false), answer(acceptNew, true)];
}

var renewal = /*#__PURE__*/Object.freeze({
	__proto__: null,
	ageStatement: ageStatement,
	answers: answers,
	changes: changes,
	css: renewal$1,
	renew: renew,
	renewalTexts: renewalTexts
});

var css$1 = "html div:is(div):is(div):is(div):where(#sekisho){>div{all:initial;display:contents;--p:var(--sekisho-background,light-dark(#fff,#151b28));--i:var(--sekisho-text,light-dark(#1b2336,#e6eaf3));--l:var(--sekisho-line,light-dark(#dfe4ee,#30394b));--a:var(--sekisho-accent,light-dark(#223a70,#b4c5f2));--o:var(--sekisho-on-accent,light-dark(#fff,#12203f));--r:var(--sekisho-radius,14px);color-scheme:light dark;color:var(--i);font:max(14px,.94em) / 1.6 var(--sekisho-font,system-ui,sans-serif);line-break:strict;overflow-wrap:anywhere;word-break:auto-phrase}>.light{color-scheme:light}>.dark{color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit;overscroll-behavior:contain}:before,:after{content:none}>div :not(h2,div):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:max(50% - 12px,min(100% - 24px,16em));margin:auto;padding:18px;overflow:auto;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0003;z-index:2147483647;transition:opacity 1ms;@starting-style{opacity:0}}:where(.corner)>section{inline-size:min(100% - 24px,27em);margin-inline-end:12px}:where(.center)>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,37em)}& section>div{overflow:auto;background:linear-gradient(#0000,var(--p) 50%) bottom / 100% 24px no-repeat local,linear-gradient(#0000,var(--l)) bottom / 100% 12px no-repeat}& h2{margin-block-end:4px;font-weight:600;font-size:1.14em;outline:0;text-wrap:balance}:is(p,b,dd){unicode-bidi:plaintext}& p+p{margin-block-start:8px}& a{display:inline-block;color:var(--a)}:is(section,dialog)>div+div{display:grid;flex:none;grid:auto-flow 1fr / repeat(auto-fit,minmax(clamp(34%,7.9em,100%),1fr));gap:8px;overflow:visible;background:none}>div button{min-block-size:44px;padding:4px 8px;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:max(14px,.94em);cursor:pointer}>div div>button:where([data-consent-action=preferences]){grid-column:1 / -1;color:var(--a);background:none;border-color:var(--l)}>div>p{inset-block-end:80px;inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:52em){>:not(:where(.corner,.center))>section{flex-direction:row;gap:24px;padding:24px;>div{align-content:safe center}>div+div{align-self:center;grid:auto / 1fr 1fr auto;inline-size:29em}>div+div>button:where([data-consent-action]){grid-column:auto}}}}";

var printedCss = "html [id=sekisho][id][id][id]{position:fixed!important;>form{display:none!important}}";

function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members}}`;
}

function fractions(degree) {
  const found = [];
  for (let candidate = 2, primes = []; primes.length < 64; candidate++) {
    if (primes.some((prime) => candidate % prime === 0)) continue;
    primes = [...primes, candidate];
    found.push(candidate ** (1 / degree) * 2 ** 32 | 0);
  }
  return found;
}
const rotate = (word, by) => word >>> by | word << 32 - by;
function pad(text) {
  const bytes = new TextEncoder().encode(text);
  const words = new Array(((bytes.length + 8 >> 6) + 1) * 16).fill(0);
  const put = (byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | byte << 24 - at % 4 * 8;
  };
  bytes.forEach(put);
  put(128, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}
function schedule(block) {
  const words = [...block];
  for (let at = 16; at < 64; at++) {
    const [far = 0, a = 0, near = 0, b = 0] = [words[at - 16], words[at - 15], words[at - 7], words[at - 2]];
    const spreadA = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
    const spreadB = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
    words.push(far + spreadA + near + spreadB | 0);
  }
  return words;
}
function compress(state, block, constants) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, word] of schedule(block).entries()) {
    const choice = e & f ^ ~e & g;
    const majority = a & b ^ a & c ^ b & c;
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (constants[at] ?? 0) + word | 0;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [first + second | 0, a, b, c, d + first | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => word + (state[at] ?? 0) | 0);
}
function digest(text) {
  const constants = fractions(3);
  const words = pad(text);
  let state = fractions(2).slice(0, 8);
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const hashOf = (value) => digest(canonicalJson(value));

const SHOWN_FIELD = "shown";
const shownValue = (shown) => `${shown.layer} ${shown.language} ${hashOf(shown)}`;
function readShown(form) {
  const [, layer, language = "", textHash = ""] = /^(banner|preferences) ([a-z]{2,3}(?:-[\da-z]{1,8}){0,3}) ([\da-f]{64})$/i.exec(form.get(SHOWN_FIELD) ?? "") ?? [];
  if (layer !== "banner" && layer !== "preferences") return void 0;
  return { layer, language, textHash: textHash.toLowerCase() };
}

function visitorLanguage({ language: configured = "auto", texts }, { language, acceptLanguage, words }) {
  const hasWords = (tag) => Object.hasOwn(Object(texts), tag) || /^(en|ja)$/.test(tag) || !!words && tag === baseLanguage(`${language}`);
  const wanted = [language ?? "", configured === "auto" ? "" : `${configured}`, ...inOrder(acceptLanguage ?? "")];
  return wanted.filter(Boolean).flatMap((tag) => [tag, baseLanguage(tag)]).find(hasWords) ?? "en";
}
function inOrder(header) {
  return header.split(",").map((part) => {
    const [tag = "", weight] = part.split(";").map((text) => text.trim());
    return { tag, weight: weight === void 0 ? 1 : Number(/^q=([\d.]+)$/.exec(weight)?.[1] ?? 0) };
  }).filter(({ tag, weight }) => /^[a-z\d-]+$/i.test(tag) && weight > 0).sort((a, b) => b.weight - a.weight).map(({ tag }) => tag);
}

const FORM = "sekisho-form";
function bannerHtml(config, consent, options = {}) {
  const { categories } = resolveOnce(config);
  const isAsked = !consent || isToBeAsked(consent) && !consent.decidedAt;
  if (!isAsked || ![...categories.values()].includes(false)) return "";
  return consent ? print(config, options) : forEverybody(print(config, options), options.nonce);
}
const SHOW = `${SOME_DECISION}.test(document.cookie)||document.currentScript.previousSibling.replaceWith(document.currentScript.previousSibling.content)`;
const forEverybody = (banner2, nonce) => `<template>${banner2}</template><script${nonce === void 0 ? "" : ` nonce="${escapeHtml(nonce)}"`}>${SHOW}<\/script>`;
function print(given, { host = "", nonce, action = "/consent", back, ...choice }) {
  const config = resolveOnce(given);
  const options = withName(config.options, host);
  const language = visitorLanguage(options, choice);
  const locales = printedLocales(language, choice.words);
  const asking = { config: { ...config, options }, prompt: { newServiceIds: [] }, choose() {
  } };
  const needsRenewal = !!config.upcoming || !!options.minors;
  const texts = locales.localize(options, formWords);
  const shown = shownValue({ layer: "banner", language, words: { banner: texts.words.banner } });
  const sheet = makeImportant(css$1 + (needsRenewal ? renewal$1 : "")) + hostCss + printedCss;
  return z(
    /* @__PURE__ */ jsxs(
      "div",
      {
        id: "sekisho",
        "data-printed": "",
        popover: "manual",
        "data-nosnippet": "true",
        "data-react-aria-top-layer": "true",
        "data-turbo-permanent": "true",
        children: [
          /* @__PURE__ */ jsx("style", { nonce, dangerouslySetInnerHTML: { __html: sheet } }),
          /* @__PURE__ */ jsx("div", { ...placeAttributes(language, options), children: banner({ host: asking, texts, renewal: needsRenewal ? printedRenewal : null, locales, button }) }),
          /* @__PURE__ */ jsxs("form", { id: FORM, method: "post", action, children: [
            /* @__PURE__ */ jsx("input", { type: "hidden", name: SHOWN_FIELD, value: shown }),
            back !== void 0 && /* @__PURE__ */ jsx("input", { type: "hidden", name: "return", value: back })
          ] })
        ]
      }
    )
  );
}
const withName = (options, host) => text(Object(options.company).name, "en") ? options : { ...options, company: { ...options.company, name: host.replace(/:\d+$/, "") || "…" } };
const printedLocales = (language, words) => ({
  load: () => void 0,
  localize: (options, bundled) => localize(options, language, bundled.en, words ?? bundled[baseLanguage(language)])
});
const printedRenewal = {
  ...renewal,
  ageStatement: (host, texts) => ageStatement(host, texts, { name: "minors", form: FORM })
};
const button = (action, words) => /* @__PURE__ */ jsx(
  "button",
  {
    type: "submit",
    form: FORM,
    name: "action",
    value: action,
    formMethod: action === "preferences" ? "get" : void 0,
    "data-consent-action": action,
    children: words
  }
);

const RFC_3339 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;
function gpcJson({ gpc, lastUpdate }) {
  if (typeof gpc !== "boolean") throw new TypeError("gpc: expected true or false");
  if (!RFC_3339.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate)))
    throw new TypeError("lastUpdate: expected a day or time as RFC 3339 writes it, such as 2026-11-29");
  return JSON.stringify({ gpc, lastUpdate });
}

function buildDecision(answer) {
  const { config, before, method } = answer;
  const { regime, source, signal } = config.rule;
  const byCategory = chooseCategories(answer);
  const apart = chooseApart(answer, byCategory);
  const decidedAt = method === "signal" && before.decidedAt || (/* @__PURE__ */ new Date()).toISOString();
  const decision = { decidedAt, policyVersion: config.version, method, id: randomId() };
  const remember = (choices) => ({
    decision,
    regime,
    source,
    signal,
    days: daysOf(config, choices),
    servicesFingerprint: fingerprint(config.services.filter(({ locked, options }) => !(locked && options.since))),
    choices
  });
  const stored = remember(new Map([...byCategory, ...apart]));
  if (encode(stored).length <= MAX_COOKIE_VALUE) return stored;
  for (const { id, category } of config.services) if (apart.has(id)) byCategory.set(category, false);
  return remember(byCategory);
}
const isNamed = (input, id) => Object.hasOwn(Object(input), id);
function isChosen({ config: { rule, denied }, before, input }, id) {
  if (denied.has(id)) return false;
  const isSignalled = rule.onlyNamesOverruleSignal && rule.refused.has(id);
  if (typeof input === "boolean") return input && (!isSignalled || before.choices[id] === true);
  return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}
function chooseCategories(answer) {
  const { config, before, stored, method } = answer;
  const choose = (id) => {
    const isGranted = before.decidedAt && stored?.choices.get(id) === true;
    const ranByRule = before.choices[id] && config.rule.starts.has(id) && !isGranted;
    const allowed = isChosen(answer, id);
    return allowed && ranByRule && method !== "accept" ? "rule" : allowed;
  };
  return new Map([...config.categories].map(([id, required]) => [id, required || choose(id)]));
}
function chooseApart(answer, byCategory) {
  const { config, input } = answer;
  const { categories, services } = config;
  const apart = /* @__PURE__ */ new Map();
  for (const { id, category, locked } of services) {
    if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
    const whole = !!byCategory.get(category);
    const followsCategory = isNamed(input, category) && !isNamed(input, id) && !config.denied.has(id);
    const allowed = !locked && (followsCategory ? whole : isChosen(answer, id));
    if (allowed !== whole) apart.set(id, allowed);
  }
  return apart;
}
function daysOf({ options, categories, rule }, choices) {
  const { days = 180, refusalDays = 180 } = options.consent ?? {};
  const optional = [...choices].filter(([id]) => !categories.get(id));
  const isGrant = optional.some(([, choice]) => choice);
  const isOptOut = rule.offersOptOut && optional.some(([, choice]) => !choice);
  const wanted = isOptOut ? MAX_DAYS : isGrant ? days : refusalDays;
  return Math.max(1, Math.floor(Math.min(MAX_DAYS, wanted)) || 1);
}
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

const honorsSignal = ({ rule }, { choices }) => rule.signal === "gpc" && ![...rule.refused].some((id) => choices[id]);

const BUILD = "";

function recordOf(decided, { previous, ...circumstances }) {
  const { config, stored, after } = decided;
  const { decidedAt, policyVersion, id } = stored.decision;
  const [region = null] = REGION_CODE.exec(config.rule.region || `${config.options.region}`) ?? [];
  return {
    schemaVersion: 1,
    recordId: randomUuid(),
    consentId: id,
    previousId: previous?.recordId ?? null,
    previousHash: previous?.hash ?? null,
    eventTime: decidedAt,
    event: eventOf(decided),
    choices: Object.fromEntries(Object.entries(after.choices).filter(([id2]) => /^[a-z]/i.test(id2))),
    regime: after.regime,
    regimeSource: after.regimeSource,
    region,
    policyVersion,
    // The round trip through JSON drops inherited members and functions, so that page and server get the same hash.
    configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
    codeHash: BUILD,
    validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
    controller: oneLine(config.options.company?.name, circumstances.language),
    ...circumstances
  };
}
const grants = ({ categories, services }, { choices }) => [...categories].some(([id, required]) => !required && choices[id]) || services.some(({ id, category }) => !categories.get(category) && choices[id]);
function eventOf({ config, stored, before, after }) {
  if (stored.decision.method === "withdraw") return "ConsentWithdrawn";
  const hadGranted = grants(config, before);
  if (grants(config, after)) return hadGranted ? "RenewedConsentGiven" : "ConsentGiven";
  return hadGranted ? "ConsentWithdrawn" : "ConsentRefused";
}
function oneLine(text, language) {
  const byLanguage = Object(text);
  const chosen = typeof text === "string" ? text : byLanguage[language] ?? byLanguage[language.replace(/-.*/, "")] ?? Object.values(byLanguage)[0] ?? "";
  return [...`${chosen}`.replace(/[\p{Cc}\p{Cs}]/gu, " ")].slice(0, 200).join("");
}
function randomUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[(bytes[8] ?? 0) & 3];
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}

const FORM_FIELDS = ["action", "return", "minors", "shown"];

const fieldOf = (id) => FORM_FIELDS.some((field) => field === id) ? `${id}.` : id;

function hostBeside(address, host) {
  const same = `${new URL(address).protocol}//${host}`;
  return URL.canParse(same) ? new URL(same).host : void 0;
}

function aboutCategory(id, { categories }, { language, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, language) || id, text(description, language)];
}

function describePreset(preset, words) {
  const statistics = { purpose: words.statistics, transmits: words.transmits };
  const google = {
    ...statistics,
    provider: { name: "Google LLC", country: words.unitedStates, policyUrl: "https://policies.google.com/privacy" }
  };
  const presets = {
    "google-analytics": {
      ...google,
      name: "Google Analytics",
      cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: MAX_DAYS }))
    },
    "google-tag-manager": { ...google, name: "Google Tag Manager", purpose: words.tagManager },
    "access-log": { ...statistics, name: words.accessLog }
  };
  return presets[`${preset}`] ?? {};
}

const KEYS = [
  "provider",
  "transmits",
  "purpose",
  "recipientPurpose",
  "countrySystem",
  "safeguards",
  "cookies",
  "storage",
  "refusal",
  "optOut"
];
function withPreset(service, words) {
  const preset = describePreset(service.preset, words);
  const whole = { ...preset, ...service, cookies: cookiesOf(service, preset.cookies ?? []) };
  const { purpose: recipientPurpose, countrySystem, safeguards } = Object(whole.provider);
  return { ...whole, recipientPurpose, countrySystem, safeguards };
}
function cookiesOf({ cookies = [], vendorCookies = [] }, known) {
  const own = [cookies, vendorCookies].flat();
  const told = new Set(own.map((one) => Object(one).name));
  const rest = known.filter((one) => !told.has(Object(one).name));
  const names = new Set(rest.map((one) => Object(one).name));
  return [...rest, ...own.filter((one) => !names.has(one))];
}
const serviceName = (service, { language, words }) => text(withPreset(service, words.presets).name, language) || service.id;
function lifetime({ days, minutes }, words, language) {
  if (typeof minutes === "number") return duration(words.minutes, "minute", minutes, language);
  if (typeof days !== "number") return "";
  return days ? duration(words.days, "day", days, language) : words.session;
}
function duration(words, unit, count, language) {
  const asWritten = (number) => words.replace(`{${unit}s}`, `${number}`);
  try {
    const { format } = new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay: "long",
      useGrouping: false,
      numberingSystem: "latn"
    });
    const inWords = (number) => format(number).replace(/\s/g, " ");
    return [5, 100].some((number) => inWords(number) === asWritten(number)) ? inWords(count) : asWritten(count);
  } catch {
    return asWritten(count);
  }
}
function facts(service, {
  language,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(language) ? "、" : ", ");
  const given = withPreset(service, words.presets);
  const line = (one) => {
    const { name, country, purpose, policyUrl } = Object(one);
    const life = lifetime(Object(one), words.service, language);
    const use = one !== given.provider && text(purpose, language);
    return [join([text(name, language), text(country, language), life, use]), text(policyUrl, language)];
  };
  const optOutUrl = text(Object(given.provider).optOutUrl, language);
  return KEYS.map((key) => {
    if (key === "optOut") return [key, optOutUrl ? [["", optOutUrl, words.service.optOutPage]] : []];
    const all = [entry(given[key], language) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

const factList = (service, texts) => /* @__PURE__ */ jsx("dl", { children: facts(service, texts).map(([key, lines]) => [
  /* @__PURE__ */ jsx("dt", { children: texts.words.service[key] }),
  lines.map(([line, url, words = texts.words.service.policy]) => /* @__PURE__ */ jsxs("dd", { children: [
    line,
    " ",
    url && link$1(words, url)
  ] }))
]) });

var css = ":root{color-scheme:light dark;font:100%/1.6 system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere}body{margin:0;color:light-dark(#1b2336,#e6eaf3);background:light-dark(#fff,#151b28)}main{max-inline-size:44rem;margin:auto;padding:1.5rem 1rem}h1{font-size:1.4rem}fieldset{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid light-dark(#dfe4ee,#30394b);border-radius:14px}legend{font-weight:600}label{display:flex;gap:.6rem;align-items:center;min-block-size:44px}input{flex:none;inline-size:1.25rem;block-size:1.25rem;accent-color:light-dark(#223a70,#b4c5f2)}dt{font-weight:600}dd{margin:0 0 .4rem}summary,a{display:inline-block;padding-block:10px;cursor:pointer}[role=alert]{color:light-dark(#b3261e,#ffb4ab);font-weight:600}[data-sekisho=buttons]{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem}button{min-block-size:44px;padding:.5rem 1rem;border:1px solid light-dark(#223a70,#b4c5f2);border-radius:14px;color:light-dark(#fff,#12203f);background:light-dark(#223a70,#b4c5f2);font:inherit;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid light-dark(#223a70,#b4c5f2);outline-offset:2px}";

function preferencesPage(page) {
  const config = resolveOnce(page.config);
  const language = visitorLanguage(config.options, page);
  const bundled = formWords[baseLanguage(language)];
  const texts = localize(config.options, language, formWords.en, page.words ?? bundled);
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  const html = z(/* @__PURE__ */ jsx(Document, { page, config, texts, nonce }));
  return {
    html: `<!doctype html>${html}`,
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Language": language,
      // The page shows one visitor's choices.
      "Cache-Control": "no-store",
      // `frame-ancestors` prevents clickjacking: another site could frame the page under its own buttons.
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`,
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff"
    }
  };
}
function Document({ page, config, texts, nonce }) {
  const { language, words } = texts;
  const name = text(Object(config.options.company).name, language);
  const { renewal: _, ...shown } = words;
  return /* @__PURE__ */ jsxs("html", { lang: language, dir: direction(language), children: [
    /* @__PURE__ */ jsxs("head", { children: [
      /* @__PURE__ */ jsx("meta", { charset: "utf-8" }),
      /* @__PURE__ */ jsx("meta", { name: "viewport", content: "width=device-width" }),
      /* @__PURE__ */ jsx("meta", { name: "robots", content: "noindex" }),
      /* @__PURE__ */ jsx("title", { children: [words.preferences.title, name].filter(Boolean).join(" – ") }),
      /* @__PURE__ */ jsx("style", { nonce, children: css })
    ] }),
    /* @__PURE__ */ jsx("body", { children: /* @__PURE__ */ jsxs("main", { children: [
      /* @__PURE__ */ jsx("h1", { children: words.preferences.title }),
      /* @__PURE__ */ jsx("p", { children: words.preferences.body }),
      page.isSignalHonored && /* @__PURE__ */ jsx("p", { role: "status", children: words.preferences.signal }),
      /* @__PURE__ */ jsxs("form", { method: "post", action: page.action, "data-sekisho": "preferences", children: [
        /* @__PURE__ */ jsx("input", { type: "hidden", name: "return", value: page.back }),
        /* @__PURE__ */ jsx(
          "input",
          {
            type: "hidden",
            name: SHOWN_FIELD,
            value: shownValue({ layer: "preferences", language, words: shown })
          }
        ),
        [...config.categories].map(([id, required]) => /* @__PURE__ */ jsx(Purpose, { id, required, page, config, texts }, id)),
        /* @__PURE__ */ jsx(Statement, { page, config, texts }),
        /* @__PURE__ */ jsxs("p", { "data-sekisho": "buttons", children: [
          /* @__PURE__ */ jsx(Answer, { action: "reject", words: words.banner.reject }),
          page.consent.regime === "opt-in" && /* @__PURE__ */ jsx(Answer, { action: "accept", words: words.banner.accept }),
          /* @__PURE__ */ jsx(Answer, { action: "save", words: words.preferences.save })
        ] })
      ] }),
      /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("a", { href: page.back, children: words.preferences.close }) })
    ] }) })
  ] });
}
const Answer = ({ action, words }) => /* @__PURE__ */ jsx("button", { type: "submit", name: "action", value: action, "data-consent-action": action, children: words });
function Purpose({ id, required, page, config, texts }) {
  const [name, description] = aboutCategory(id, config.options, texts);
  const services = config.services.filter((service) => service.category === id);
  const { choices } = page.consent;
  return /* @__PURE__ */ jsxs("fieldset", { children: [
    /* @__PURE__ */ jsx("legend", { children: name }),
    /* @__PURE__ */ jsx("p", { children: description }),
    services.length === 0 && /* @__PURE__ */ jsx(Box, { id, name, isOn: required || !!choices[id], isFixed: required }),
    services.map(({ id: id2, locked, options }) => /* @__PURE__ */ jsxs("section", { children: [
      /* @__PURE__ */ jsx(
        Box,
        {
          id: id2,
          name: serviceName(options, texts),
          isOn: !locked && (required || !!choices[id2]),
          isFixed: required || locked
        }
      ),
      /* @__PURE__ */ jsxs("details", { children: [
        /* @__PURE__ */ jsx("summary", { children: texts.words.preferences.details }),
        factList(options, texts)
      ] })
    ] }, id2))
  ] });
}
const Box = ({ id, name, isOn, isFixed }) => /* @__PURE__ */ jsxs("label", { children: [
  /* @__PURE__ */ jsx("input", { type: "checkbox", name: fieldOf(id), value: "on", checked: isOn, disabled: isFixed }),
  " ",
  name
] });
function Statement({ page, config, texts }) {
  const { below, mode } = Object(config.options.minors);
  if (!below) return null;
  const { renewal } = texts.words;
  return /* @__PURE__ */ jsxs("fieldset", { children: [
    /* @__PURE__ */ jsxs("label", { children: [
      /* @__PURE__ */ jsx("input", { type: "checkbox", name: "minors", value: "on", "aria-invalid": page.unconfirmed }),
      " ",
      (mode === "guardian" ? renewal.guardian : renewal.adult).replace("{age}", `${below}`)
    ] }),
    page.unconfirmed && /* @__PURE__ */ jsx("p", { role: "alert", children: renewal.confirm })
  ] });
}

async function readBody(request, limit) {
  try {
    return await read(request.body, limit);
  } catch {
    return void 0;
  }
}
async function read(body, limit) {
  const parts = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return void 0;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

const MAX_FORM_BYTES = 16384;
async function readForm(request) {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded(;|$)/i.test(type)) return void 0;
  const bytes = await readBody(request, MAX_FORM_BYTES);
  return bytes && new URLSearchParams(new TextDecoder().decode(bytes));
}

function readSignals(headers) {
  const given = Object(headers);
  const value = typeof given.get === "function" ? given.get("Sec-GPC") : given["sec-gpc"];
  return Object.freeze({ gpc: `${value ?? ""}`.split(",").some((one) => one.trim() === "1") });
}

function isSameOrigin(headers, host) {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin") ?? headers.get("referer") ?? "";
  return URL.canParse(from) && new URL(from).host === hostBeside(from, host);
}

const DECISIONS = /* @__PURE__ */ new Map([
  ["accept", { method: "accept", wanted: true }],
  ["reject", { method: "reject", wanted: false }],
  ["withdraw", { method: "withdraw", wanted: false }],
  ["save", { method: "choose" }]
]);
async function handleConsent(request, config, options = {}) {
  const { method } = request;
  if (method === "POST") return takeDecision(request, config, options);
  if (method === "GET" || method === "HEAD") return showPreferences(request, config, options);
  return answer(405, "Method not allowed", { Allow: "GET, HEAD, POST" });
}
async function takeDecision(request, options, settings) {
  const url = new URL(request.url);
  const where = { host: settings.host ?? url.host, secure: settings.secure ?? url.protocol === "https:" };
  if (!isSameOrigin(request.headers, where.host)) return answer(403, "This form was not sent by a page of this site.");
  const form = await readForm(request);
  if (!form) return answer(415, "Send a form: application/x-www-form-urlencoded, at most 16 kB.");
  const back = pathOnSite(form.get("return") ?? request.headers.get("referer") ?? "", where.host);
  const [action = "", ...more] = new Set(form.getAll("action"));
  const decision = more.length > 0 ? void 0 : DECISIONS.get(action);
  if (!decision) return showPreferences(request, options, settings, { back });
  const config = configFor(options, visitOf(request, settings));
  const cookies = request.headers.get("cookie");
  const earlier = findStored(cookies, config);
  const before = standing(config, earlier);
  const wanted = decision.wanted ?? chosen(config, form);
  if (lacksStatement(config, before, wanted, form))
    return showPreferences(request, options, settings, { back, unconfirmed: true });
  const stored = buildDecision({
    config,
    before,
    stored: earlier,
    method: decision.method,
    input: wanted
  });
  handOnRecord({ config, stored, before, after: decide(config, stored, Date.now()) }, earlier, {
    request,
    form,
    settings,
    where
  });
  const response = new Response(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
  for (const line of setCookies({ config, options, stored, cookies, where }))
    response.headers.append("Set-Cookie", line);
  return response;
}
async function handOnRecord(decided, earlier, occasion) {
  const { request, form, settings, where } = occasion;
  const { onDecision, language } = settings;
  if (!onDecision) return;
  try {
    const acceptLanguage = request.headers.get("accept-language");
    const record = recordOf(decided, {
      source: "form",
      // A browser sends it if a person submitted the form: https://www.w3.org/TR/fetch-metadata/#sec-fetch-user-header
      trusted: request.headers.get("sec-fetch-user") === "?1",
      language: visitorLanguage(decided.config.options, { language, acceptLanguage, words: settings.words }),
      textHash: "",
      layer: null,
      ...readShown(form),
      site: where.host,
      importedFrom: null
    });
    await onDecision(record, earlier?.decision.id);
  } catch {
  }
}
const visitOf = ({ headers }, { region }) => ({
  region,
  gpc: readSignals(headers).gpc
});
function setCookies({ config, options, stored, cookies, where }) {
  const consent = decide(config, stored, Date.now());
  const name = writtenName(config, cookies, where.secure);
  const others = config.cookie.names.filter((one) => one !== name && isSent(one, cookies));
  return [
    consentCookie({ config, name, stored, seconds: stored.days * DAY_S, where }),
    ...others.flatMap((one) => expiries(one, config, where)),
    ...expireCookies(cookies, consent, options, where)
  ];
}
function chosen({ categories, services }, form) {
  const named = new Set(form.keys());
  const isNamed = (id) => named.has(fieldOf(id));
  const wanted = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) {
    if (required) continue;
    const own = services.filter(({ category }) => category === id);
    const whole = isNamed(id) || own.length > 0 && own.every((service) => isNamed(service.id));
    wanted[id] = whole;
    for (const service of own) wanted[service.id] = whole || isNamed(service.id);
  }
  return wanted;
}
function lacksStatement({ options, categories }, before, wanted, form) {
  if (!options.minors || form.has("minors")) return false;
  const isGranted = [...categories].some(([id, required]) => !required && before.choices[id]);
  return !isGranted && (wanted === true || Object.values(Object(wanted)).includes(true));
}
const MAX_PATH = 1e3;
function pathOnSite(address, host) {
  const base = `http://${host}`;
  if (!URL.canParse(address, base)) return "/";
  const { host: target, protocol, pathname, search } = new URL(address, base);
  const isHere = /^https?:$/.test(protocol) && target === hostBeside(`${protocol}//${target}`, host);
  const path = pathname.replace(/^\/{2,}/, "/") + search;
  return isHere && path.length <= MAX_PATH ? path : "/";
}
function showPreferences(request, config, settings, { back, unconfirmed = false } = {}) {
  const { language, words, host } = settings;
  const url = new URL(request.url);
  const from = url.searchParams.get("return") ?? request.headers.get("referer") ?? "";
  const visit = visitOf(request, settings);
  const consent = readConsent(request.headers.get("cookie"), config, visit);
  const { html, headers } = preferencesPage({
    config,
    consent,
    isSignalHonored: honorsSignal(configFor(config, visit), consent),
    action: url.pathname,
    back: back ?? pathOnSite(from, host ?? url.host),
    unconfirmed,
    language,
    acceptLanguage: request.headers.get("accept-language"),
    words
  });
  return new Response(request.method === "HEAD" ? null : html, { status: unconfirmed ? 422 : 200, headers });
}
const answer = (status, text, headers = {}) => new Response(`${text}
`, {
  status,
  headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store", ...headers }
});

const gate = {"source":"//# allFunctionsCalledOnLoad\n!function(){let{Attr:e,Document:t,DocumentFragment:n,Element:r,EventTarget:o,HTMLIFrameElement:a,HTMLMediaElement:i,Node:l,Request:s}=globalThis,{get:c}=Reflect,d=(e,t,n=\"value\")=>Function.prototype.call.bind(e&&Object.getOwnPropertyDescriptor(e.prototype,t)?.[n]),u=d(t,\"cookie\",\"set\"),f=d(l,\"nodeType\",\"get\"),p=d(l,\"nodeName\",\"get\"),m=t&&new Proxy(document,{get(e,n){let r=c(t.prototype,n,e);return r instanceof Function?r.bind(e):r}}),g=d(s,\"url\",\"get\"),h=d(t,\"createElement\"),w=d(l,\"getRootNode\"),b=d(o,\"addEventListener\"),v=d(o,\"removeEventListener\"),y=d(l,\"isEqualNode\"),k=d(t,\"importNode\"),$=d(a,\"contentWindow\",\"get\"),E=d(t,\"defaultView\",\"get\"),S=d(l,\"baseURI\",\"get\"),L=d(l,\"ownerDocument\",\"get\"),M=e=>L(h(L(e)??e,\"template\").content),_=d(e,\"name\",\"get\"),A=d(e,\"ownerElement\",\"get\"),O=d(e,\"value\",\"get\"),j=d(r,\"hasAttributes\"),C=d(r,\"getAttributeNames\"),T=d(r,\"getAttribute\"),x=d(r,\"setAttribute\"),N=d(r,\"removeAttribute\"),W=d(l,\"firstChild\",\"get\"),R=d(r,\"firstElementChild\",\"get\"),P=d(l,\"childNodes\",\"get\"),H=d(l,\"parentNode\",\"get\"),D=d(l,\"insertBefore\"),q=d(l,\"nextSibling\",\"get\"),I=d(l,\"previousSibling\",\"get\"),F=d(r,\"querySelectorAll\"),B=d(n,\"querySelectorAll\"),z=d(r,\"innerHTML\",\"get\"),G=d(r,\"outerHTML\",\"get\"),U=d(i,\"load\"),Y=d(r,\"innerHTML\",\"set\"),V=e=>{let t=e.toLowerCase();return t.includes(\":\")?t.replace(/.+:(?=href$)/,\"\"):t},J=e=>{let t={__proto__:null};return n=>{let r=p(n);return t[r]??=e(n),t[r]}},K=J(e=>p(e).toLowerCase().replace(/.*:/,\"\")),X=J(e=>/^\\w+$/.test(K(e))?h(document,K(e)):void 0),Z=e=>{let t;return n=>t&&y(n,t)?!n.shadowRoot:!!e(n)&&(t=X(n),!0)},Q=[\"\",\";Secure\",\";Secure;Partitioned\"],ee=e=>{try{u(document,e)}catch{}},te=()=>{try{return m.cookie}catch{return\"\"}},ne=m?.currentScript,re=ne?.src?.replace(/[^/]*([?#].*)?$/,\"\")||ne?.getAttribute(\"data-base\")||\"./\",oe=/=[12]\\//;async function ae(e){return await function(){if(!(navigator.vendor&&\"requestClose\"in HTMLDialogElement.prototype||m.readyState!==\"loading\"))return new Promise(e=>m.addEventListener(\"readystatechange\",e,{once:!0}))}(),function(e){let{build:t}=e;if(!t?.endsWith(\"eetkht\"))throw new Error(`two builds: eetkht, ${t}`);return e}(await e())}function ie(){let e=new Set,t=t=>e.size<e.add(t).size,n=(e,n=\"\")=>{let r=`[sekisho] ${e} ${n}`;t(r)&&import(re+\"sekisho.messages.js?eetkht\").then(({say:t})=>t(e,n)).catch(()=>console.error(`${r} (is all of dist/ beside sekisho.js?)`))};return{report:n,async Z(e){try{await e()}catch(e){n(\"failed\",e)}},warn(e){let n=t(e);return n&&console.warn(`[sekisho] ${e}`),n}}}let le=/[^\\s,;\\u3001\\uff0c]+/g,se=e=>String(e).match(le)??[\"\"],ce=e=>e instanceof Element&&T(e,\"data-consent-action\")!==null;function de(e,t){return m.dispatchEvent(new CustomEvent(`sekisho:${e}`,{detail:t,cancelable:!0}))}let{RegExp:ue,URL:fe}=globalThis,pe=(e,t)=>n=>{let r,o=n.map(String);return{aK:o,test:n=>(r??=new ue(`^(${o.map(e).join(\"|\")||\"(?!)\"})$`,t),r.test(n))}},me=e=>e.replace(/[^\\w*]/g,\"\\\\$&\").replace(/\\*/g,\".*\"),ge=pe(me,\"s\"),he=/^(?:\\w*:?\\/\\/)?([^/]*)(.*)$/s,we=/[^\\w*./-]|\\/\\.|\\.(\\/|$)/,be=\"sekisho0any\";function ve(e){let[,t=\"\",n=\"\"]=he.exec(e)??[],[r=\"\",o=\"\"]=t.split(/(:[\\d*]+)$/);if(!we.test(r+n))return[t,n];if(!/[\\s;?#\\\\]/.test(e))try{let{hostname:e,pathname:t}=new fe(`https://${r.replaceAll(\"*\",be)||be}${n}`);if(new ue(`xn--[^.]*${be}`).test(e))return;return[r&&e.replaceAll(be,\"*\").replace(/\\.$/,\"\")+o,n&&Se(t)]}catch{return}}let ye=pe(e=>{let t=ve(e);if(!t)return\"(?!)\";let[n,r]=t,o=/:\\d+$/.test(n)?\"\":\"(:\\\\d+)?\";return me(n||globalThis.location?.hostname).replace(/\\\\:(80|443)$/,\"(:$1)?\")+o+me(r||\"/*\")},\"i\"),ke=e=>(ve(e)?.[0]||`${globalThis.location?.hostname}`).replace(/:.*/,\"\").toLowerCase(),$e=e=>e.map(e=>`${e}`.replace(he,\"$1\")).filter(e=>/[^*]/.test(e)),Ee=function(){let e=\"\",t=\"\";return(n,r=m?.baseURI)=>n===e?t:/^https?:\\/\\//.test(n)?(t=Le(n),e=n,t):Le(n,r)||Le(n,m?.baseURI)}(),Se=e=>e.replace(/%[2-7]./g,unescape);function Le(e,t){try{let{host:n,pathname:r}=new fe(e,t);return n&&n.replace(/\\.(?=:|$)/,\"\")+Se(r)}catch{return\"\"}}let Me=Object,_e=\"necessary\",Ae=[_e,\"functional\",\"analytics\",\"marketing\"],Oe=e=>typeof e==\"string\",je=e=>e===void 0||Array.isArray(e)&&e.every(e=>Oe(e)||Oe(Object(e).name)),Ce=\"id,category,since,sells,appi31,exception,preset,name,provider,purpose,transmits,refusal,urls,cookies,vendorCookies,storage,measurementId,containerId,mode,dataLayer,tag\".split(\",\"),Te=e=>/^\"[a-z][\\w-]{0,39}\"$/i.test(JSON.stringify(e)),xe=new Set,Ne={regime:\"opt-in\",source:\"config\",region:\"\",starts:xe,bt:xe,refused:xe},We={__proto__:null,toString:()=>\"?\"},Re=(e,t)=>t instanceof Object&&!Array.isArray(t)?{__proto__:We,...t}:t,Pe=e=>`${e??\"\"}`.replace(/[^\\w.-]/g,\"\").slice(0,40),He=e=>[e??[]].flat();function De(e,t){try{return qe(JSON.parse(typeof e==\"string\"?e.trim():JSON.stringify(e),Re),t)}catch{return qe(void 0,t)}}function qe(e,t){let n=Me(e),r=function(e){let{version:t,effective:n}=Me(e);return Date.parse(`${n}`)>Date.now()?{version:\"\",announced:t??\"\"}:{version:Pe(t)}}(n.policy),o=function(e=[{id:_e}]){let t=new Map;for(let{id:n,required:r=n===_e}of He(e).map(Me))Te(n)&&t.set(n,r===!0&&t.get(n)!==!1);return t}(n.categories),a=He(Me(n.gate).trusted),i=He(n.services).map(e=>function(e){let t=`${e.category}`;return Ae.includes(t)&&!o.has(t)&&o.set(t,t===_e),{id:Te(e.id)&&Te(e.category)?e.id:\"?\",category:t,options:e}}(Me(e))),l=function(){let e=new Set([...Ae,...o.keys()]),t=new Set;for(let{id:n}of i)(e.has(n)?t:e).add(n);return({id:e,category:n,options:r})=>t.has(e)||!o.has(n)||!function({preset:e,measurementId:t,containerId:n}){switch(e){case\"google-analytics\":return n===void 0&&/^(GT?|AW|DC)-\\w+$/.test(`${t}`);case\"google-tag-manager\":return t===void 0&&/^GTM-\\w+$/.test(`${n}`);default:return!0}}(r)}(),s=i.map(e=>function(n){let{id:r,options:o}=e,i=t[o.preset]??{},s=He(o.urls),c=He(o.cookies).map(e=>Me(e).name??e),d=He(o.storage),u=(e=>(({urls:e,cookies:t,storage:n})=>[e,t,n].every(je)&&(e??[]).every(Oe))(o)&&Object.keys(o).every(e=>Ce.includes(e))&&(o.preset===void 0||Object.hasOwn(t,o.preset))&&e.every(e=>/^[^\\s;?#]+$/.test(e))&&(o.urls??[]).every(ve))([s,c,d].flat().map(String)),f=!!o.since&&o.since===n,p=r===\"?\"||!u||f||l(e);return(o.mode!==\"advanced\"||p?s:a).push(...i.urls??[]),{...e,urls:ye(s),hosts:ye($e(s)),cookies:ge([...c,...i.cookies??[]]),storage:ge(d),cj:u,locked:p,vendor:i.vendor,cN:`${o.measurementId??o.containerId??\"\"}`.replace(/^.*-/,\"\")}}(r.announced)),c=function(e){let{domain:t,path:n=\"/\"}=e,r=Pe(e.name)||\"sekisho\",o=e.name||t||n!==\"/\"?[r]:[\"__Host-sekisho\",\"sekisho\"];return{...e,name:r,names:o}}(Me(Me(n.consent).cookie)),d=`${globalThis.location?.hostname}`;return{ao:Array.isArray(n.services),by:s.some(({cj:e})=>!e),categories:o,services:s,be:[ye(a),ge(a)],host:d,bv:`.${`${c.domain??d}`.replace(/^(\\.|www\\.)/,\"\")}`,cookie:c,version:r.version,upcoming:r.announced!==void 0,rule:Ne,denied:xe,options:n}}function Ie({bn:e=Fe(),cg:t=!1}={}){let{hostname:n}=location,r=n.split(\".\"),o=r.map((e,t)=>`;Domain=${r.slice(t).join(\".\")}`),a=t?/\\d$/.test(n)?[]:o.slice(0,-1):[\"\",...o];return e.flatMap(e=>a.flatMap(t=>Q.map(n=>`;Path=${e}${t}${n}`)))}function Fe(){let e=location.pathname.split(\"/\");return e.flatMap((t,n)=>[\"\",\"/\"].map(t=>e.slice(0,n+1).join(\"/\")+t))}let Be=e=>e.split(\";\").flatMap(e=>{let[,t,n=\"\"]=/^\\s*([^=\\s][^=]*)=(.*)$/s.exec(e)??[];return t===void 0?[]:{name:t,value:n.trim()}}),ze=(e,t)=>Be(e).flatMap(e=>t.includes(e.name)?e.value:[]);function Ge(e,t,n){for(let r of Ie(n))t(`${e}=${r};Max-Age=0`)}function Ue(e,t,n){let{categories:r,services:o,rule:a}=e,i=t&&(({version:e,upcoming:r})=>function({decision:e,days:t}){let r=n-Date.parse(e.decidedAt);return r>-3e5&&r<t*864e5}(t)&&(r||t.decision.policyVersion===e))(e)?t:void 0,l=e=>i?.choices.get(e),s=e.cD?.(e,t,i),c=(e,t=e)=>{let n=(l(e)??l(t))===!0;return s?.(n,e,t)??n},d=Object.create(null);for(let[e,t]of r)d[e]=t||c(e);for(let{id:e,category:t,locked:n}of o){let o=e in d;d[e]=!n&&!o&&(r.get(t)||c(e,t))}Object.freeze(d);let u=!!i&&!i.bY&&[...i.choices].every(([e,t])=>t!==\"rule\"||a.starts.has(e)),{regime:f,source:p}=a;return Object.freeze({decided:u,choices:d,regime:f,regimeSource:p,...i?.decision})}let Ye=e=>[...e.values()].reduce((e,t)=>e+(t?999:-1),0),Ve={decision:{},choices:new Map},Je=e=>`${e}=0`,Ke=/^[12]\\/(\\d{10})\\/(\\d{1,3})\\/(opt-in|opt-out|notice)(?:\\.([a-z]+))?(?:\\.(gpc))?\\/(accept|reject|choose|withdraw|signal)\\/(\\w{12})\\/(\\w{1,7})\\/([\\w.-]{0,40})((\\/[^\\W_][\\w-]*:[01r])+)$/,Xe={0:!1,1:!0,r:\"rule\"};function Ze(e=\"\"){if(e.length>1500)return;let[,t,n,r,o=\"config\",a,i,l,s,c,d]=Ke.exec(e)??[],u=d?.split(\"/\").slice(1)??[],f=new Map(u.map(e=>[e.slice(0,-2),Xe[e.slice(-1)]]));return!t||Number(n)>395||f.size<u.length?void 0:{decision:{decidedAt:new Date(Number(t)*1e3).toISOString(),policyVersion:c,method:i,id:l},regime:r,source:o,signal:a,days:Number(n),az:s,choices:f}}let Qe={cg:!0},et=(e,{cookie:{domain:t}})=>!!t||!Ie(Qe)[0]||/^__Host-/.test(e)&&(!/^A/.test(navigator.vendor)||/^(Mac|iP)/.test(navigator.platform));function tt(e,t){let{config:n}=e;for(let r of n.cookie.names)ze(e.cookies,[r])[0]===void 0||t&&et(r,n)||(Ge(r,ee,t),e.cookies=te())}function nt(e,{cL:t,cf:n}){let r=ze(e.cookies,e.config.cookie.names),o=function(t){return e.cookies=e.atHand??te(),e.atHand=void 0,tt(e,Qe),ze(t??e.cookies,e.config.cookie.names)}(t?.cookies),a=function(e,t=\"\"){let n=e?.decision.decidedAt?.slice(0,19)===t.slice(0,19);return e&&n?{...e,decision:{...e.decision,decidedAt:t}}:e}((e=>function(t){let n=t.filter(e=>e!==void 0);return n.find(({choices:t})=>![...t].some(([t,n])=>n&&!e.get(t)))||(n.length===1?n[0]:void 0)}([...new Set(o)].map(Ze))??(o.length>0?Ve:void 0))(e.config.categories),t?.decidedAt);if(a&&function(t){let n=!t&&a.decision.decidedAt<=e.since;n&&rt(e);let r=!!e.Y&&function({decision:e,choices:t},{decision:n,choices:r}){if(!e.decidedAt||!n.decidedAt||e.id===n.id||n.decidedAt>(new Date).toISOString())return!1;let o=/\\.000Z/.test(e.decidedAt+n.decidedAt)?19:void 0,[a=\"\",i=\"\"]=[e,n].map(({decidedAt:e})=>e.slice(0,o));return a<i||a===i&&Ye(t)>Ye(r)}(a,e.Y);return r&&e.bL?.(),n||r}(!!t))return!1;if(!(`${o}`!=`${r}`||a===Ve||n&&a))return!1;let{Y:i}=e;return e.Y=a,i!==a&&(a===Ve||i?.decision.id!==a?.decision.id)}function rt(e){e.clear(),e.Y&&(e.config.rule.starts.size>0||!e.config.ao)&&function(){let t=Je(e.config.cookie.name),n=location.protocol===\"https:\"?\";Secure\":\"\";e.aN(`${t};Path=/;Max-Age=34128000;SameSite=Lax${n}`),e.cookies+=`; ${t}`}()}function ot(e,t){e.since=(new Date).toISOString(),e.Y=t,rt(e),e.set(t,!0)}function at(e,t){let{config:n,Y:r,bi:o}=e,a=t.aY({config:n,Y:r,choices:o(r).choices});return a&&ot(e,a),!!a}function it(e){let t=new WeakMap;return n=>{let r=t.get(n)??e(n);return t.set(n,r),r}}let lt=globalThis.trustedTypes,st=e=>e,ct=it(e=>e.createPolicy(\"sekisho\",{createHTML:st,createScript:st,createScriptURL:st}));function dt(e,t){try{return lt?ct(lt)[e](t):t}catch{return t}}let ut=e=>typeof e==\"string\"||lt?.isHTML(e)||lt?.isScriptURL(e)?e:`${e}`,ft=/\\\\|(url|src|image-set)\\(/i,pt=(e,t)=>Reflect.get(Object.getPrototypeOf(e),t,e);function mt(e){let t=pt(e,\"style\");if(t)for(let n of[...t]){let r=t.getPropertyValue(n);if(!ft.test(r))continue;let o=t.getPropertyPriority(n)&&\"!important\";x(e,\"data-style\",`${T(e,\"data-style\")??\"\"}${n}:${r}${o};`),t.removeProperty(n)}}let gt=e=>Object.hasOwn(e,\"style\");function ht(e){let t=H(e);if(!t||!(\"contentWindow\"in e))return;let n=w(e),r=e=>e.stopImmediatePropagation();b(n,\"load\",r,!0),D(t,e,q(e)),v(n,\"load\",r,!0)}function wt(e){if(e&&/^(video|audio)$/.test(K(e)))try{U(e)}catch{}}let bt={srcset:\"img|source\",src:\"script|img|iframe|frame|source|video|audio|embed|input|track\",href:\"script|base|link|image|feimage|feImage|use\",data:\"object\",poster:\"video\",imagesrcset:\"link\",srcdoc:\"iframe\"},vt=[...new Set(`template|${Object.values(bt).join(\"|\")}`.split(\"|\"))],yt=`${vt},[data-consent],[ping]`,kt=new RegExp(`<(${vt.join(\"|\")})|data-consent|\\\\bping\\\\s*=`,\"i\"),$t={...bt,background:\".*\",ping:\"a|area\"},Et={__proto__:null,...Object.fromEntries(Object.entries($t).map(([e,t])=>[e,new RegExp(`^(${t}|.+-.+)$`)]))},St=Object.keys($t),Lt=[\"style\",...St].map(e=>`data-${e}`),Mt=\"data-sekisho-held\",_t=/^\\s*((text|application)\\/(x-)?(java|ecma|j|live)script[\\d.]*|text\\/css|module|importmap|speculationrules)?\\s*$/i,At=J(e=>vt.includes(K(e))),Ot=e=>At(e)||f(e)!==1?At(e):Nt(e)!==null||T(e,\"ping\")!==null,jt=J(e=>/frame|object|embed/.test(K(e))),Ct=(e,t)=>!!Et[t]?.test(K(e)),Tt=e=>C(e).filter(t=>Ct(e,V(t)));function xt(e){let t=f(e)===1,n=t?F(e,yt):B(e,yt);return t&&Ot(e)?[e,...n]:[...n]}let Nt=e=>{let t=T(e,\"data-consent\");return t!==null&&T(e,\"data-consent-action\")===null?t:null},Wt=(e,t)=>{let n=Nt(e);return n!==null&&!t(n)},Rt=(e,t=null)=>{let n=K(e),r=/^(source|track|img)$/.test(n)?e.parentElement??t:null;return r?K(r)!==\"picture\"?n===\"img\"?null:r:Nt(r)===null?r.querySelector(\"img\"):r:null},Pt=e=>{let t=Rt(e);return Nt(e)??(t&&Nt(t))},Ht=e=>{let t=Nt(e)!==null;return C(e).map(n=>[V(t?n.replace(\"data-\",\"\"):n),T(e,n)]).filter(([t,n])=>n&&Ct(e,t))},Dt=e=>Ht(e)[0]?.[1]??\"\",qt=e=>K(e)===\"script\",It=e=>_t.test(e),Ft=e=>T(e,\"type\")??\"\",Bt=e=>qt(e)&&It(Ft(e))&&(Tt(e)[0]||e.textContent),zt=e=>/^(script|style)$/.test(K(e)),Gt=e=>Ft(e)===\"text/plain\",Ut=e=>qt(e)&&Nt(e)===null&&!It(Ft(e)),Yt=e=>T(e,Mt)===\"\",Vt=e=>K(e)===\"template\"||zt(e)&&Gt(e)||Jt(e)&&Lt.some(t=>T(e,t)&&Kt(e,t)),Jt=e=>!qt(e)||It(Ft(e))&&!Bt(e),Kt=(e,t)=>t===\"data-style\"||Ct(e,t.slice(5));function Xt(e,t,n){let r=T(e,t);r&&(N(e,t),Zt(e,n,r))}let Zt=(e,t,n)=>x(e,t,dt(t===\"srcdoc\"?\"createHTML\":\"createScriptURL\",n));function Qt(e,t){let n=Nt(e),r=Tt(e);for(let t of r.sort().reverse()){let r=`data-${V(t)}`;n!==null&&T(e,r)||Zt(e,r,`${T(e,t)}`),/srcset/.test(t)?x(e,t,\"data:,\"):t!==\"srcdoc\"&&N(e,t)}for(let t of r)N(e,t);r[0]&&wt(e),r[0]&&ht(e),zt(e)&&It(Ft(e))&&function(t){qt(e)&&(e.async=e.async),t&&x(e,\"data-type\",t),x(e,\"type\",\"text/plain\")}(Ft(e)),n===null||Yt(e)||mt(e),n!==t&&(T(e,Mt)===null&&x(e,Mt,n??\"\"),x(e,\"data-consent\",t))}function en(e){let t=T(e,Mt);N(e,Mt),t?x(e,\"data-consent\",t):t!==null&&N(e,\"data-consent\"),zt(e)&&(t===\"\"||Gt(e))&&(N(e,\"type\"),Xt(e,\"data-type\",\"type\"));for(let t of St)Ct(e,t)&&Xt(e,`data-${t}`,t);!function(){let t=T(e,\"data-style\"),n=pt(e,\"style\");t&&n&&(N(e,\"data-style\"),n.cssText+=t)}()}function tn(e,t){Yt(e)&&Ct(e,t)&&(N(e,`data-${t}`),Dt(e)||en(e))}function nn(e){if(!qt(e))return/^G/.test(navigator.vendor)&&(jt(e)&&T(e,\"data-src\")&&N(e,\"src\"),ht(e)),en(e),K(e)===\"source\"&&wt(H(e)),e;e.async=e.hasAttribute(\"async\"),en(e);let{textContent:t}=e;return e.replaceChildren(),e.textContent=dt(\"createScript\",`${t}`),e}let rn=Symbol.for(\"sekisho\"),on=e=>!!e[rn],an=e=>{let t=L(e),n=t&&t!==document&&E(t);return!!n&&on(n)},ln=/(https?:)?\\/\\/[^\\s)\"']*[^\\s)\"',]/g;function sn(e,t,n){let r=L(t)??t,o=n&&!/<noscript/i.test(`${e}`)?k(M(t),n,!1):h(E(r)?r:document,\"template\");return Y(o,e),o}let cn=e=>xt(dn(e)??e).flatMap(e=>dn(e)&&T(e,\"shadowrootmode\")?[e,...cn(e)]:e),dn=e=>K(e)===\"template\"?e.content:void 0;function un(e){m.readyState===\"loading\"?m.addEventListener(\"DOMContentLoaded\",e):e()}let fn=e=>{try{return e.contentWindow}catch{}},pn=(e,t)=>e.addEventListener(\"load\",({target:e})=>{jt(e)&&!fn(e)&&t?.()},!0);function mn(e){let t=K(e)===\"iframe\",n=K(e)===\"link\"&&/style/i.test(`${T(e,\"rel\")} ${T(e,\"as\")}`);(t||n)&&setTimeout(()=>{(n||e.isConnected&&Vt(e))&&e.dispatchEvent(new Event(\"load\"))})}function gn(e){let t=m.createElement(\"template\");return Y(t,dt(\"createHTML\",e)),t.content}function hn(e,t){let n=it(e=>({text:\"\",last:e,bK:0})),r=e=>e.src&&!e.async&&wn(e)?bn(e).then(()=>n(e).aR):n(e).aR,o=n=>{for(let[o,a]of function(){let{text:e,last:r}=n;if(!e)return[];n.text=\"\",n.bK=0;let o=m.createRange();r.isConnected?o.selectNode(r):o.selectNodeContents(m.body??m.documentElement??m);let a=o.createContextualFragment(dt(\"createHTML\",e));t(a);let i=[...a.querySelectorAll(\"script\")].map(e=>{e.async=e.hasAttribute(\"async\");let t=new Text;return e.replaceWith(t),[e,t]});return n.last=a.lastChild??r,o.collapse(),o.insertNode(a),i}()){e.add(o);let t=()=>(a.before(o),r(o));n.aR=n.aR?n.aR.then(t):t()}};return{async ai(e){await void 0,await r(e)},write(e,t){let r=n(e);r.text+=t,r.bK++<50&&function(e){return!e.endsWith(\"<\")&&gn(`${e}<wbr>`).lastChild?.nodeName===\"WBR\"}(r.text)?o(r):queueMicrotask(()=>o(r))}}}let wn=e=>!e.noModule&&It(Ft(e)),bn=e=>new Promise(t=>{e.addEventListener(\"load\",t),e.addEventListener(\"error\",t),setTimeout(t,5e3)}),vn=it(()=>new EventTarget),yn=(e,t)=>T(e,\"src\")?void 0:C(e).filter(e=>/^data-.*(src|url)/.test(e)).map(n=>t(e,\"src\",`${T(e,n)}`)).find(e=>e!==void 0);function kn(e){let t=k(M(e),e,!0);for(let e of[t,...F(t,`[${Mt}]`)])T(e,Mt)!==null&&en(e);return t}let $n=e=>[I(e),q(e)].filter(e=>e!==null),En=\"appendChild,insertBefore,replaceChild,removeChild\".split(\",\"),Sn=/^\\s*(\\w+:)?[\\\\/]{2}/;function Ln(e,t){try{let n=f(e);if(n===3)return[];if(n===1&&!R(e))return Ot(e)&&(j(e)||jt(e))?[e]:[];if(!t.now)return xt(e);let r=[...e.querySelectorAll(\"[data-consent],picture>*\")].filter(Ot);return Ot(e)?[e,...r]:r}catch{return[]}}let Mn=e=>e===\"cookies\"||e===\"storage\",_n=it(()=>new Map);function An({services:e},t,n){let r=_n(e),o=r.get(t)??function(){let n=new Map,r=[];for(let o of e)for(let e of o[t].aK){let a=Mn(t)?e:ke(e);a.includes(\"*\")?r.push(e):n.set(a,(n.get(a)??new Set).add(o))}return{known:n,open:(Mn(t)?ge:ye)(r)}}();r.set(t,o);let a=Mn(t)?n:n.replace(/[:/].*/s,\"\").toLowerCase();return(o.open.test(n)?e:[...o.known.get(a)??[]]).filter(e=>e[t].test(n))}function On(e,t,n,{what:r,ak:o}){let a=o?se(o):[];if(e.some(({id:e,category:n})=>(a.includes(e)||a.includes(n))&&t(e)))return;let i=r.split(/[\\W_]+/),l=e.find(({cN:e})=>e&&i.includes(e)),s=l?e.filter(e=>e===l||e.vendor!==l.vendor):e;return s.find(e=>!t(e.id)&&!(({vendor:e})=>e!==void 0&&n!==\"urls\"&&s.some(n=>n.vendor===e&&t(n.id)))(e))}function jn(e){return e===\"cookie\"?\"cookies\":e===\"storage\"?\"storage\":\"urls\"}let Cn={},Tn={id:\"?\"},xn=/pre(connect|fetch|load|render)/i,Nn=/^(\\s*(alternate|amphtml|author|canonical|edituri|license|me|profile|shortlink)(?!\\S))+\\s*$/i;function Wn(e){let t=`${T(e,\"rel\")}`;return{isHint:xn.test(t),isReference:Nn.test(t)}}let{apply:Rn,construct:Pn}=Reflect,Hn=(e,t)=>(n,r,o,{aa:a,always:i,cJ:l,aJ:s}={})=>{let c=(e,n)=>{let r=e&&Object.getOwnPropertyDescriptor(e,n);if(!r)return;let c={__proto__:null,...r},d=s??(c.set?\"set\":c.get?\"get\":\"value\"),u=c[d];if(!u)return;let f=!!u.prototype,{length:p}=u,m=(e,t)=>{let r=t.length>=p&&o(e,t,m,n);if(r&&r!==!0)return r.answer;let i=f?Pn(u,t,e):Rn(u,e,t);return r&&a?.(i,e,t),i},{patched:g}={patched(...e){return t.now&&!i||l?.(e)?Rn(u,this,e):m(this,e)}};c[d]=f?new Proxy(u,{construct:(e,t,n)=>m(n,t)}):Object.defineProperties(g,{name:{value:u.name},length:{value:p}}),Object.defineProperty(e,n,c),u.prototype?.constructor===u&&(u.prototype.constructor=c[d])};for(let t of[n].flat())for(let n of[r].flat())c(t?e[t]?.prototype:e,n)},Dn=(e,t)=>{let n=+e.endsWith(\"NS\");return t[n]=`${t[n]}`,n},qn=\"Script,Image,IFrame,Frame,Base,Body,Link,Source,Media,Video,Embed,Object,Input,Track\".split(\",\").map(e=>`HTML${e}Element`),In=e=>{let t=L(e);return!t||E(t)!==null},Fn=({gate:e,elements:t,on:n,idle:r})=>{let o=function({blockerOfElement:e,bj:t}){return(n,r,o)=>{if(!n||!Ot(n)||!zt(n))return;r[o]=`${r[o]}`;let a=r[o];if(!qt(n)){if(e(n)===void 0)return;return x(n,\"data-type\",a),{answer:void 0}}if(!It(a))return x(n,Yt(n)?\"data-type\":\"type\",a),void(Yt(n)&&en(n));let i=Ut(n)&&n.isConnected;return x(n,\"type\",a),t(n)?(i&&x(n,\"type\",\"text/dormant\"),{answer:void 0}):void 0}}(t),a=function(){let{bx:n}=t;return(a,i,l,s=0)=>{if(r.now&&l[s]!=null&&(!a||!Wt(a,e.allows)))return;let c=V(`${i}`);if(c===\"type\")return o(a,l,s);if(!a)return;if(/^(form)?action$/.test(c)){l[s]=ut(l[s]);let e=n.get(a)??n.get(a.form);return e?.(`${l[s]}`)}if(c===\"rel\"&&K(a)===\"link\")return(()=>{l[s]=`${l[s]}`;let n=a.cloneNode();x(n,\"rel\",l[s]);let r=t.blockerOfElement(n);r!==void 0&&(Qt(a,r),e.aI(\"held\",a))})();let d=c===\"style\"&&gt(a);if(!d&&!Ct(a,c)||!In(a))return;let u=c===\"ping\";if(!u&&!Ot(a))return;if(l[s]==null&&Nt(a)!==null)return{answer:null};l[s]=ut(l[s]);let f=`${l[s]}`;if(d){if(!ft.test(f))return;return a.style.cssText=f,{answer:null}}if(u)return Yt(a)&&en(a),x(a,c,f),t.scan(a),{answer:void 0};let p=f?t.blockerOfValue(a,c,f):void 0;return p===void 0?tn(a,c):(f=function(e){if(!(\"trustedTypes\"in globalThis)||!/^(script|iframe|object|embed)$/.test(K(a)))return`${e}`;let t=k(document,a,!1);return x(t,c,e),`${T(t,c)}`}(l[s]),Qt(a,p),function(n){let r=`data-${c}`;c!==\"srcdoc\"&&T(a,r)&&!Ee(n.split(/[\\s,]+/)[0]??\"\")||x(a,r,n),function({blockerOfElement:e}){queueMicrotask(()=>{T(a,r)||e(a)===void 0||x(a,r,n)})}(t),e.aI(\"held\",a),a.isConnected&&mn(a)}(f),{answer:null})}}();n(\"Element\",[\"removeAttribute\",\"removeAttributeNS\"],(e,n,a,i)=>{let l=V(n[Dn(i,n)]),s=Ct(e,l)&&T(e,l);if(s&&Pt(e)!==null){if(s===T(e,`data-${l}`))return N(e,`data-${l}`),{answer:void 0};if(jt(e))return function(){let t=new Set,n=e=>{for(let{attributeName:n}of e)t.add(n)},r=new MutationObserver(n);r.observe(e,{attributeFilter:[l,`data-${l}`]}),queueMicrotask(()=>{n(r.takeRecords()),r.disconnect(),t.size===0?N(e,l):T(e,l)===T(e,`data-${l}`)&&N(e,`data-${l}`)})}(),{answer:void 0}}if(!r.now)return l===\"type\"?o(e,[\"\"],0):!Yt(e)||l!==\"data-consent\"&&l!==Mt?Ct(e,l.slice(5))&&t.blockerOfElement(e)!==void 0?{answer:void 0}:tn(e,l):{answer:void 0}},{always:!0}),n([\"HTMLScriptElement\",\"HTMLStyleElement\"],\"type\",(e,t)=>o(e,t,0)),n(\"HTMLLinkElement\",[\"rel\",\"relList\"],(e,t)=>a(e,\"rel\",t)),n(qn,[...St,\"imageSrcset\"],(e,t,n,r)=>a(e,r,t),{always:!0}),n(\"Anchor,Area,Form,Button,Input\".split(\",\").map(e=>`HTML${e}Element`),[\"ping\",\"action\",\"formAction\"],(e,t,n,r)=>a(e,r,t),{always:!0}),n(\"Element\",[\"setAttribute\",\"setAttributeNS\"],(e,t,n,r)=>{let o=Dn(r,t);return a(e,t[o],t,o+1)&&{}},{always:!0}),n(\"Element\",[\"setAttributeNode\",\"setAttributeNodeNS\"],(e,[t])=>a(e,_(t),[O(t)])),n([\"Attr\",\"Node\"],[\"value\",\"nodeValue\",\"textContent\"],(e,t)=>{if(f(e)===2)return a(A(e),_(e),t)}),function(){let t=t=>e.ad(\"attribute\",t,()=>null);n(\"NamedNodeMap\",[\"setNamedItem\",\"setNamedItemNS\"],(e,[n])=>e[0]?a(A(e[0]),_(n),[O(n)]):t(O(n)));let r=new WeakMap;n(\"Image,FEImage,Use,Script\".split(\",\").map(e=>`SVG${e}Element`),\"href\",()=>!0,{aa:(e,t)=>r.set(e,t),always:!0,aJ:\"get\"}),n(\"SVGAnimatedString\",\"baseVal\",(e,n)=>{n[0]=`${n[0]}`;let o=r.get(e);return o?a(o,\"href\",n):t(n[0])})}()},Bn=[{names:[\"WebSocket\",\"WebSocketStream\",\"WebTransport\"],url:\"https://held.invalid\"},{names:[\"EventSource\",\"Worker\",\"SharedWorker\"],url:\"data:\"},{names:\"Audio\",url:\"\"}],zn=e=>e[0]===void 0?\"\":(e[0]=ut(e[0]),`${e[0]}`),Gn=e=>{if(typeof e[0]==\"object\")try{return g(e[0])}catch{}return zn(e)},Un=e=>Promise.reject(new TypeError(`${e} held`)),Yn={activated:!1},Vn=[{name:\"fetch\",channel:\"fetch\"},{name:\"fetchLater\",channel:\"fetch\",ay:()=>Yn,bC:Yn},{ap:\"Navigator\",name:\"sendBeacon\",channel:\"beacon\",ay:()=>!1,bC:!0},{ap:\"Document\",name:\"cookie\",channel:\"cookie\",read:e=>zn(e).replace(/^[\\s=]+/,\"\").replace(/[=;].*/s,\"\").trim(),ay:()=>{}},{ap:\"Storage\",name:\"setItem\",channel:\"storage\",ay:()=>{}},{ap:\"CookieStore\",name:\"set\",channel:\"cookie\",read:e=>{let[t]=e;if(typeof t!=\"object\"||t===null)return zn(e).trim();let n=`${t.name}`;return e[0]=new Proxy({},{get:(e,r)=>r===\"name\"?n:Reflect.get(t,r)}),n.trim()}},{ap:\"CacheStorage\",name:\"open\",channel:\"storage\"},{ap:\"Cache\",name:\"add\",channel:\"fetch\"},{ap:\"ServiceWorkerContainer\",name:\"register\",channel:\"worker\"},{ap:\"Worklet\",name:\"addModule\",channel:\"script\"}],Jn=({gate:e,on:t,realm:n})=>{for(let{ap:n=\"\",name:r,channel:o,read:a=Gn,ay:i=Un,bC:l}of Vn)t(n,r,(t,n,r)=>{let s=a(n),c=e.ad(o,s,()=>i(s),()=>r(t,n));return l&&c?.answer instanceof Promise?{answer:l}:c});t(\"Cache\",\"addAll\",(t,n)=>{let r=[...n[0]].map(e=>[e]),o=r.map(Gn);n[0]=r.flat();let a=o.find(t=>!e.ba(\"fetch\",t));return a===void 0?void 0:e.ad(\"fetch\",a,()=>Un(a))});for(let{names:n,url:r}of Bn)t(\"\",n,(t,n,o,a)=>{e.ad(a.toLowerCase(),zn(n))&&(n[0]=dt(\"createScriptURL\",r))});let r=n.IDBFactory?.prototype.open;t(\"IDBFactory\",\"open\",(t,n)=>e.ad(\"storage\",zn(n),()=>{let e=r.call(t,\"held\");return e.onupgradeneeded=()=>e.transaction?.abort(),e}))},Kn=({elements:e,on:t,realm:n,installIn:r})=>{let o=t=>!!t&&(Nt(t)===null?yn(t,e.blockerOfValue):e.blockerOfElement(t))!==void 0;!function(){let e=e=>r(e),a=!1,i=new WeakMap;t(qn,\"contentWindow\",(e,t,n)=>{if(a||!o(e))return!0;a=!0;try{let t=n(e,[]);return t&&!i.has(t)&&i.set(t,function(){let n=t=>Xn(e,t),r=new Proxy({href:\"about:blank\",assign:n,replace:n,reload(){},toString:()=>\"about:blank\"},{set:(e,t,r)=>t!==\"href\"||n(r)}),o=new Proxy(t,{get(e,n){if(n===\"location\")return r;if(n===\"document\")return null;let a=Reflect.get(t,n);return a===t?o:typeof a!=\"function\"||a.prototype?a:a.bind(t)},set:(e,r,o)=>r===\"location\"?n(o):Reflect.set(t,r,o)});return o}()),{answer:t&&i.get(t)}}finally{a=!1}},{aa:e,always:!0}),t(\"DocumentPictureInPicture\",\"requestWindow\",()=>!0,{aa:t=>t.then(e,()=>{}),always:!0}),t(qn,[\"contentDocument\",\"getSVGDocument\"],e=>!o(e)||{answer:null},{aa:e=>r(e?.defaultView),always:!0}),n!==window&&n.addEventListener(\"beforeunload\",()=>{let e=n.frameElement;e&&o(e)&&e.parentNode?.insertBefore(e,e.nextSibling)})}(),function(){let e=e=>{let t=n.frameElement;return e===\"_self\"&&o(t)?t:[...m.querySelectorAll(\"iframe[name][data-consent]\")].find(t=>T(t,\"name\")===e&&o(t))};t(\"\",\"open\",(t,n)=>(n[1]!==void 0&&(n[1]=`${n[1]}`),!Xn(e(n[1]),n[0])||{answer:null}),{aa:e=>r(e),always:!0});let a=(t,n)=>!!t&&!!e(T(t,n));n.addEventListener(\"click\",t=>{let n=t.composedPath()[0],r=n.closest?.(\"a[target],area[target]\");r&&Xn(e(T(r,\"target\")),r.href)&&t.preventDefault()},!0),n.addEventListener(\"submit\",e=>{let{submitter:t,target:n}=e;(a(t,\"formtarget\")||a(n,\"target\"))&&e.preventDefault()},!0),t(\"HTMLFormElement\",\"submit\",e=>a(e,\"target\")?{answer:void 0}:void 0)}()};function Xn(e,t){return e&&(e.src=`${t}`),!!e}function Zn(e,t,n){let r=e.startContainer??e,o=/^(before|after|replaceWith|outerHTML)$/.test(t)||/Adj/.test(t)&&/^(beforeb|aftere)/i.test(`${n}`);try{let e=o?H(r):r;return e&&f(e)!==1?e.parentElement:e}catch{return null}}let Qn=new RegExp(\"<[a-z/](?:[^=>]|=(?!\\\\s*[\\\"'])|=\\\\s*(?:\\\"[^\\\"]*(?:\\\"|$)|'[^']*(?:'|$)))*(>)?|<$\",\"gi\"),er=/data-consent|sekisho/i,tr=(e,t)=>(e[t]=ut(e[t]),`${e[t]}`),nr=({gate:e,elements:t,on:n,installIn:r,idle:o})=>{let{scan:a,ca:i,aU:l,aw:s}=t,c=e=>o.now&&!er.test(e),d=(e,t,n,r)=>{let o=tr(t,n);return!(c(o)||!kt.test(o)||(r&&K(r)===\"noscript\"||(t[n]=i(t[n],e.startContainer??e,r)),0))},u=new MutationObserver(()=>{});n([\"Element\",\"ShadowRoot\",\"Range\"],\"innerHTML,outerHTML,setHTML,setHTMLUnsafe,insertAdjacentHTML,createContextualFragment\".split(\",\"),(e,t,n,r)=>{let a=+/^insert/.test(r);if(t[0]===null&&/erH/.test(r)&&(t[0]=\"\"),!c(tr(t,a)))return!(\"startContainer\"in e?!In(e.startContainer):K(e)===\"template\"||!In(e))&&d(e,t,a,Zn(e,r,t[0]))||o.now?(r[0]!==\"c\"&&u.observe(H(e)??e,{childList:!0,subtree:!0}),!0):void 0},{aa:e=>{let t=u.takeRecords().flatMap(({addedNodes:e})=>[...e]);u.disconnect();for(let n of e?[e]:t){l(n);for(let e of a(n))e.isConnected&&mn(e)}},always:!0}),n(\"Document\",\"execCommand\",(t,n)=>(n[0]=`${n[0]}`,/^inserthtml$/i.test(n[0])&&d(t,n,2),/image/i.test(n[0])&&n[2]!==void 0&&e.ad(\"img\",`${n[2]}`,()=>!1))),function(){let e=e=>e===document&&m.readyState!==\"loading\"&&s.cC(),t=new WeakMap;n(\"Document\",[\"write\",\"writeln\"],(n,r,a,i)=>{for(let[e,t]of r.entries())r[e]=ut(t);let l=r.join(\"\"),c=e(n);if(c)return s.write(c,i===\"write\"?l:`${l}\\n`),{answer:void 0};if(!E(n))return;let u=(t.get(n)??\"\")+l,f=o.now?u.length:[...u.matchAll(Qn)].find(([,e])=>!e)?.index??u.length;t.set(n,u.slice(f));let p=u.slice(0,f),m=r.every(e=>typeof e!=\"string\"),g=[p===l&&r.length===1?r[0]:m?dt(\"createHTML\",p):p],h=d(n,g,0);return`${g[0]}`!==l&&r.splice(0,r.length,...g),h},{aa:()=>r(window),always:!0}),n(\"Document\",[\"open\",\"close\"],n=>{if(e(n))return{answer:n};t.delete(n)},{always:!0})}()},rr=({addedNodes:e,removedNodes:t})=>or(t,()=>!1)&&or(e,lr);function or(e,t){for(let n=0;n<e.length;n++){let r=e[n];if(f(r)===1&&!t(r))return!1}return!0}function ar(e,t){for(let n=0;n<e.length;n++){let r=e[n];f(r)===1&&t.add(r)}}let ir=e=>[...e].filter(t=>!e.has(H(t))),lr=Z(e=>!W(e)&&!j(e)&&!e.shadowRoot);function sr(e,t,n){try{e(t)}catch(e){n(\"failed\",e)}}let cr=\"Node,Element,CharacterData,DocumentType,DocumentFragment,Document,Range,HTMLTableElement,HTMLSelectElement,HTMLOptionsCollection\".split(\",\"),dr=\"appendChild,insertBefore,replaceChild,moveBefore,add\".split(\",\"),ur=\"append,prepend,before,after,replaceWith,replaceChildren,insertAdjacentElement,insertNode,surroundContents,importNode,adoptNode,body,caption,tHead,tFoot\".split(\",\");function fr(e){if(!e||typeof e!=\"object\")return!0;try{return mr(e)}catch{return!1}}let pr=J(e=>!K(e).startsWith(\"#\")&&!At(e)),mr=Z(e=>pr(e)&&lr(e)),gr=({elements:{scan:e,au:t,aU:n,aw:r},on:o,realm:a})=>{let i=new WeakMap,l=(t,l)=>o(cr,t,(t,o,s,c)=>{let d=Zn(t,c,o[0]),u=l(o).flatMap(t=>(()=>{if(!t||typeof t!=\"object\")return[];t instanceof HTMLScriptElement&&r.bM(t);let o=t.ownerDocument;return o&&o!==a.document&&n(t,!0),e(t,d)})()),f=u.length>0;return f&&i.set(o,u),f},{aa:(e,t,n)=>i.get(n)?.forEach(fn),always:!0,cJ:e=>e.length===1?fr(e[0]):l(e).every(fr)});l(ur,e=>e),l(dr,([e])=>[e]),o(\"Element\",\"attachShadow\",()=>!0,{aa:e=>t(e),always:!0})},hr=e=>{let{on:t}=e;wr(e),t(\"Element\",\"innerHTML\",br(z),{aJ:\"get\"}),t(\"XMLSerializer\",\"serializeToString\",(e,t)=>{t[0]?.nodeType===1&&(t[0]=kn(t[0]))});let n=(e,t)=>St.includes(t)&&Ot(e)&&T(e,Mt)!==null?T(e,`data-${t}`):null,r=e=>Ot(e)&&qt(e)&&Yt(e);t(\"HTMLScriptElement\",\"type\",e=>r(e)&&{answer:T(e,\"data-type\")??\"\"},{aJ:\"get\"}),t(\"Element\",\"getAttribute,hasAttribute,getAttributeNS,hasAttributeNS\".split(\",\"),(e,t,o,a)=>{let i=V(t[Dn(a,t)]),l=i===\"type\"&&r(e),s=l?T(e,\"data-type\"):n(e,i);if(l||s!==null)return{answer:a[0]===\"g\"?s:s!==null}}),t(qn,St,(e,t,r,o)=>{let a=n(e,o.toLowerCase());if(a!==null)return{answer:Ee(a)&&o!==\"srcset\"&&o!==\"srcdoc\"?new URL(a,S(e)).href:a}},{aJ:\"get\"})},wr=({elements:{br:e},on:t,idle:n})=>{let r=br(G);t(\"Element\",\"outerHTML\",(t,...o)=>{let a=e.get(t);return a!==void 0?{answer:a}:!n.now&&r(t,...o)},{aJ:\"get\",always:!0});let o=t=>gn(e.get(t)??\"\").firstChild??t;t(\"Node\",\"isEqualNode\",(t,[n])=>(e.has(t)||e.has(n))&&{answer:y(o(t),o(n))},{always:!0})},br=e=>t=>{if(t.nodeType!==1)return;let n=e(t);return{answer:n.includes(Mt)?e(kn(t)):n}},vr=(e,t)=>t?.form===e?t:null,yr=(e,t,n)=>(n&&T(n,`form${e}`))??T(t,e)??\"\",kr=(e,t)=>!/^dialog$/i.test(yr(\"method\",e,t)),$r=({gate:e,elements:{blockerOfElement:t,bx:n},on:r,realm:o})=>{let a=r=>{let{formData:o,submitter:a,target:i}=r,l=i,s=!1,c=n=>{if(!r.defaultPrevented&&r.eventPhase&&e.bw({form:l,submitter:a,ak:(a&&t(a))??t(l),what:n,bz:()=>s,read:()=>o??new Promise(e=>setTimeout(()=>e(new FormData(l,vr(l,a))))),bF:()=>l.requestSubmit(vr(l,a))})){if(r.preventDefault(),!r.defaultPrevented)return{answer:void 0};r.preventDefault=()=>{s=!0}}};r.type===\"submit\"&&kr(l,a)&&c(yr(\"action\",l,a)),n.set(l,c)},i=()=>{o.addEventListener(\"submit\",a,!0),o.addEventListener(\"formdata\",a,!0)};r(\"HTMLFormElement\",\"submit\",(n,r,o)=>kr(n)&&e.bw({form:n,ak:t(n),what:yr(\"action\",n),bz:()=>!1,read:()=>new FormData(n),bF:()=>o(n,r)})?{}:void 0),i(),r(\"Document\",[\"open\",\"write\",\"writeln\"],()=>!0,{aa:i,always:!0})};function Er(){let e=new WeakMap,t=(e,t)=>(t[1]=`${t[1]}`,!0),n=new WeakMap;return({gate:r,on:o})=>{o(\"XMLHttpRequest\",\"open\",t,{aa:(t,r,o)=>{e.set(r,o),n.delete(r)},always:!0}),o(\"XMLHttpRequest\",\"send\",(t,o,a)=>{let[i,l,s=!0]=e.get(t)??[],c=()=>a(t,o);n.set(t,o);let d=r.ad(\"xhr\",`${l}`,()=>{t.open(i,\"about:held\",s),c()},()=>n.get(t)===o&&c());return d||n.delete(t),d}),o(\"XMLHttpRequest\",\"abort\",e=>{if(n.delete(e))for(let t of[\"abort\",\"loadend\"])e.dispatchEvent(new ProgressEvent(t))})}}let Sr=(e,t)=>(n,r,o,a)=>t(n,r,(...t)=>on(e)?void 0:o(...t),a);function Lr(){try{return Error().stack}catch{return}}let Mr=({config:e,allows:t},n,r)=>!e.cookie.names.includes(r)&&On(An(e,n,r),t,n,{what:r})!==void 0;async function _r(e){await new Promise(e=>setTimeout(e,100));let{config:t,cookies:n,allows:r}=e;if(Be(n).some(({name:t})=>Mr(e,\"cookies\",t)))return!0;if(!t.services.some(({id:e,storage:t})=>t.aK[0]&&!r(e))&&!t.options.record)return!1;try{return localStorage[t.cookie.name]?.[0]===\"[\"||Object.keys(localStorage).some(t=>Mr(e,\"storage\",t))}catch{return!1}}function Ar(){let e=window;for(;e!==e.parent;){e=e.parent;try{if(typeof e.sekisho?.init==\"function\")return!0}catch{}}return!1}let Or=\"[data-consent-notice],[data-consent-placeholder]\",jr=/^(script|style|link)$/i,Cr=e=>m.readyState===\"loading\"&&!e.matches(\"body > *\")||!m.body||m.body.inert?m.documentElement:m.body;function Tr(e){for(let t of W(e)?[e,...e.querySelectorAll(\"#sekisho\")]:[e])t.id===\"sekisho\"&&t.matches(\"div\")&&!(\"isLive\"in t)&&t.remove()}let xr=({URL:e})=>e.split(/[?#]/)[0],Nr=()=>navigator.globalPrivacyControl===!0,Wr=\"_ga,_ga_*,_gid,_gat*,_gcl_*\".split(\",\"),Rr={\"google-analytics\":{vendor:\"google\",cookies:Wr,urls:\"www.googletagmanager.com/gtag/*,*google-analytics.com,*analytics.google.com,stats.g.doubleclick.net\".split(\",\")},\"google-tag-manager\":{vendor:\"google\",cookies:Wr,urls:[\"www.googletagmanager.com/gtm*\",\"www.googletagmanager.com/ns.html\"]},\"access-log\":{}},{push:Pr}=Array.prototype;function Hr(){return arguments}let Dr={cookie_expires:34128e3,cookie_update:!1};function qr(e,t){let n=(n,r)=>{let o=e.filter(({options:e})=>n.test(`${e.measurementId}`));return(o.length>0?o.some(({id:e})=>t(e)):t(r))?\"granted\":\"denied\"},r=n(/^(AW|DC)-/,\"marketing\"),o=t(\"functional\")?\"granted\":\"denied\";return{ad_storage:r,ad_user_data:r,ad_personalization:r,analytics_storage:n(/^GT?-/,\"analytics\"),functionality_storage:o,personalization_storage:o,security_storage:\"granted\",wait_for_update:500}}let Ir=m.currentScript??m.querySelector(\"script[data-config][src*=sekisho]\"),Fr=window.sekisho;typeof Fr?.init==\"function\"?ie().report(\"runs-twice\"):function(){let e=m.querySelector(\"script#sekisho-config\")?.textContent,t=Ir?.getAttribute(\"data-config\"),n=e===void 0&&t?fetch(t,{signal:AbortSignal.timeout?.(5e3)}):void 0,r=te();(e??t)&&!oe.test(r)&&ae(()=>import(re+\"sekisho.ui.js?eetkht\")).catch(()=>{});let o=e===void 0&&!t&&!/sekisho/.test(`${Ir?.src}`),a=function(e,{cookies:t,region:n}={}){let r,o=function(){let e;return{bE:new Promise(t=>{e=t}),bG:e}}(),{report:a,warn:i,Z:l}=ie(),s={now:!1},c=function(e,n){let r=function(){let e={};return{add(t){e=e&&t&&{...e,...t}},cl:()=>!e,aY:t=>e?function(e,{config:{categories:t,services:n,rule:r},Y:o,choices:a}){let i=[...r.starts].map(e=>[e,\"rule\"]),l=new Map(o?.choices??i),s=!1;for(let r of Object.keys(a)){let o=n.find(e=>e.id===r)?.category??r;(e[r]??e[o]??!0)!==!0&&a[r]&&!t.get(o)&&(l.set(r,!1),s=!0)}return s?{...o??Ve,choices:l}:void 0}(e,t):Ve,clear(){e={}}}}(),o={config:e,consent:Ue(e,void 0,0),bm:new Set,as:[],Y:void 0,cookies:\"\",atHand:t,since:\"\",allows:e=>se(e).every(e=>o.consent.choices[e]===!0&&!o.bB?.(e)),af:()=>n(o.consent,!1),ac(e){`${e.cookie.names}`!=`${o.config.cookie.names}`&&(r.cl()&&o.clear(),o.Y=void 0),o.config=e,nt(o,{cf:!0}),at(o,r)||o.set(o.Y)},bp(e){let t=nt(o,{cL:e});return t&&o.bJ(o.Y),t},bi:e=>Ue(o.config,m.prerendering?Ve:e,Date.now()),set(e,t){let r=!!o.consent.decidedAt;o.consent=o.bi(e);let a=!o.consent.decidedAt;n(o.consent,t?a||(({categories:t})=>[...e?.choices??[]].every(([e,n])=>!n||t.get(e)))(o.config):a&&r)},bJ(e){r.clear(),o.since=\"\",o.Y=e,o.set(e,!0)},ay:e=>(r.add(e),at(o,r)),report:a,aN:ee,clear(){o.cookies=te(),tt(o)},forget(){r.clear(),ot(o,(({config:e,consent:t})=>[...e.rule.starts].some(e=>!t.choices[e]))(o)?Ve:void 0)}};return o}(De(!e&&{services:[]},Rr),(e,t)=>{l(()=>u.aM(e.choices,e.decidedAt!==void 0||e.regime!==\"opt-in\")),s.now=(({config:e,consent:t,allows:n})=>e.ao&&e.options.gate?.undeclared!==\"block\"&&Object.keys(t.choices).every(n))(c),h.aM(t),de(\"change\",{consent:e}),w.ax()}),d=function(){let{as:e}=c;return{aS(t,n){e[299]||e.push([t,{...n,element:void 0},performance.now(),{stack:Lr()}]),de(t,n)},inspect:t=>l(async()=>(await ae(()=>import(re+\"sekisho.inspect.js?eetkht\"))).inspect(c,e,t))}}(),u=function(e){let t=window,n=new Map,r=new Set,o=[],a=!1,i=(t,n)=>{let r=qr(o,e);t.say(\"consent\",n,r),t.say(\"set\",\"ads_data_redaction\",r.ad_storage===\"denied\")},s=({options:e})=>`${e.dataLayer??\"dataLayer\"}`,c=e=>{let r=n.get(e);if(r)return r;let o=function(){let e=[],t=new Set,n=e=>{for(let n of t)n.push(e)},r=t=>{e.push(t),n(t)},o=n=>{if(!Array.isArray(n))return;let r=e.filter(e=>!n.includes(e));try{(t.has(n)?Pr:n.push).apply(n,r),r.length>0&&n.splice(0,n.length,...e,...n.filter(t=>!e.includes(t))),t.add(n)}catch{}};return{add:r,say:(...e)=>r(Hr(...e)),cG:(...e)=>n(Hr(...e)),cw:t,bs(e){let t=window,n=Array.isArray(t[e])?t[e]:[];o(n);let{configurable:r=!0,value:a}=Object.getOwnPropertyDescriptor(t,e)??{value:[]};r&&a&&Object.defineProperty(t,e,{configurable:!0,enumerable:!0,get:()=>n,set(e){n=e,o(e)}})}}}();return n.set(e,o),i(o,\"default\"),o.say(\"set\",Dr),o.bs(e),t.gtag??=o.cG,o};return{ac(e){o=e.services.filter(({vendor:e})=>e===\"google\"),o.map(s).forEach(c)},aM(d,u){a||=u;for(let[e,t]of a?n:[])t.bs(e),i(t,\"update\"),u&&t.add({event:\"sekisho\",choices:d});let f=({locked:e,options:t})=>e||t.mode!==\"advanced\";for(let n of o)n.options.measurementId&&f(n)&&(t[`ga-disable-${n.options.measurementId}`]=!e(n.id));let p=()=>o.filter(t=>!f(t)||e(t.id));p().length!==0&&un(()=>l(async()=>{let{placeGoogleTags:t}=await ae(()=>import(re+\"sekisho.google.js?eetkht\"));t(p().map(e=>({service:e,name:s(e)})),{placed:r,cm:c,cK:()=>qr(o,e)})}))}}}(c.allows),p=function(e,t){let n=new WeakSet,r=!1;e.then(()=>{r=!0});let{allows:o}=c,a=(e,t,n)=>function(t,{what:n,text:r,ak:a,isHint:i,isReference:l}){let{ao:s,by:c,bv:d,options:u}=t,f=jn(e),p=f!==\"urls\",m=r.replace(/[:/].*/s,\"\"),g=m!==t.host&&!`.${m}`.endsWith(d);if(r===\"\"||p&&t.cookie.names.includes(r))return Cn;let h=An(t,f,r);if(h.length>0){let e=On(h,o,f,{what:n,ak:a});return e?{id:e.id}:Cn}if(t.be.some(e=>e.test(r)))return Cn;let w=i&&m!==t.host?An(t,\"hosts\",r):[];return w[0]&&!w.some(({id:e})=>o(e))?{id:w[0].id}:s||e!==\"beacon\"?l||!p&&!g?Cn:!s||u.gate?.undeclared===\"block\"||c&&!p?Tn:{isUndeclared:u.gate?.undeclared!==\"allow\"}:Tn}(c.config,{what:t,text:jn(e)===\"urls\"?Ee(t,n&&S(n)):t,ak:n&&Nt(n),...e===\"link\"&&n&&Wn(n)}),s={allows:o,ck(e){let{services:t,categories:n,aW:r}=c.config;return!r&&!n.has(e)&&t.every(t=>t.id!==e)},ba:(e,t)=>a(e,t).id===void 0,aA(e,n,r){let o=a(e,n,r);return o.isUndeclared&&(()=>{let[r]=jn(e)===\"urls\"?Ee(n).split(\"/\"):[];i(`undeclared ${e} ${r||n}`)&&t(\"held\",{channel:e,id:\"?\",what:n})})(),o.id},ad(n,o,a,i){if(!r&&!c.config.ao&&i)return{answer:e.then(i)};let l=s.aA(n,o);return l!==void 0?(t(\"held\",{channel:n,id:l,what:o}),{answer:a?.()}):void 0},bw(e){let{form:n,what:r,ak:o}=e,a=o??s.aA(\"form\",r,n);return a!==void 0&&(t(\"held\",{channel:\"form\",id:a,what:r,element:n}),a!==\"?\"&&navigator.userActivation?.isActive&&((e,t)=>{l(()=>async function({show:n}){let r=await t.read(),{askAboutPress:o}=await ae(()=>import(re+\"sekisho.press.js?eetkht\"));o({...t,id:e,gate:p,show:n,written:r})}(v))})(a,e),!0)},aI(e,r,o=`${Nt(r)}`){if(e===\"released\")n.delete(r);else{if(n.has(r))return;n.add(r)}t(e,{channel:r.localName,id:o,what:Dt(r),element:r})}};return s}(o.bE,d.aS),g=function(){let e=new Map,t=new Set,[n,r,o]=[!1,!1,!1],i=e=>{let t=!e.every(rr);if(!t&&!o)return;let{ae:n,aF:r}=function(){let[t,n]=[new Set,new Set];for(let{addedNodes:r,removedNodes:o}of e)ar(r,t),ar(o,n);return{ae:t,aF:n}}();n.size+r.size>0&&l({ae:ir(n),aF:[...r]},t)},l=(t,n=!0)=>{for(let[r,o]of e)(n||o)&&sr(r,t,a)},s=new MutationObserver(e=>{r&&d(),i(e)}),c=new MutationObserver(i),d=()=>{if(o=[...e.values()].includes(!0),r=n&&!o,e.size!==0){if(!r)return s.observe(document,{childList:!0,subtree:!0});s.disconnect();for(let e of[document,m.documentElement,m.body])e&&s.observe(e,{childList:!0})}},u=()=>{let e=ir(t).filter(e=>e.isConnected);t.clear(),l({ae:e,aF:[]})};return{aj:(t,n)=>(e.set(t,n),d(),()=>e.delete(t)),au(e){c.observe(e,{childList:!0,subtree:!0});let t=[...P(e)].filter(e=>f(e)===1);t.length>0&&l({ae:t,aF:[]})},cy(e){i(s.takeRecords()),n=e,d()},af(e){if(!r)return;let n=t.size;!function(){try{f(e)===11?ar(P(e),t):f(e)===1&&t.add(e)}catch{}}(),n===0&&t.size>0&&queueMicrotask(u)}}}(),h=function(e){let t=function(){let e=new WeakMap,t=new WeakSet,n=n=>{t.add(n);for(let t of En){let r=Object.getOwnPropertyDescriptor(n,t)?.value;Object.defineProperty(n,t,{configurable:!0,writable:!0,value(...o){return Reflect.apply(r??Reflect.get(Object.getPrototypeOf(n),t),this,o.map(t=>e.get(t)??t))}})}};return{has:t=>e.has(t),add(r,o){e.set(r,o);let{parentNode:a}=r;a&&!t.has(a)&&n(a)}}}(),n=!1,r=function(){let t=function(){let t=new WeakSet;return n=>{if(Tt(n)[0])return;let r=function(){if(K(n)!==\"iframe\"||Nt(n)!==null)return!1;try{let e=$(n);return!!e&&e.location.href!==\"about:blank\"}catch{return!0}}()?yn(n,e.blockerOfValue):void 0;r!==void 0&&Qt(n,r),e.blockerOfElement(n)===void 0?t.add(n):(t.delete(n)||r!==void 0)&&ht(n)}}();return n=>(jt(n)&&t(n),!!e.bj(n)&&(p.aI(\"held\",n),n.isConnected||mn(n),Yt(n)||function(e){if(gt(n))return;let t=t=>{let r=t();return e(n)!==void 0&&mt(n),r};for(let e of[\"style\",\"attributeStyleMap\"]){let r=pt(n,e);if(!r)continue;let o=new Proxy(r,{get(e,n){let r=Reflect.get(e,n);return typeof r!=\"function\"?r:(...n)=>t(()=>Reflect.apply(r,e,n))},set:(e,n,r)=>t(()=>Reflect.set(e,n,r))});Object.defineProperty(n,e,{get:()=>o,set:e=>Reflect.set(o,\"cssText\",e)})}}(e.blockerOfElement),!0))}(),o=n=>{try{t.has(n)||e.aG.has(n)||an(n)||s.now&&Nt(n)===null&&!/^(source|track)$/.test(K(n))&&!Sn.test(T(n,\"src\")??T(n,\"href\")??\"//\")||(!r(n)&&Pt(n)!==null&&n.isConnected&&(Vt(n)?c.add(n):Bt(n)?e.aG.add(n):c.follow(n)),fn(n))}catch(e){l(()=>Promise.reject(e))}},a=e=>{let t=Ln(e,s);return t.forEach(o),t.filter(jt)},i=function(){let e,t=new WeakSet,n=new WeakMap,r=!1,o=function(){let e;return{last:()=>e,add(t){(T(t,\"data-type\")??T(t,\"type\"))===\"module\"&&(e=t,setTimeout(()=>{e===t&&(e=void 0)},5e3))}}}(),i=()=>{let n=e??m.currentScript;return n&&t.has(n)?n:void 0},l=(t,r,a,l)=>{let s=i()??o.last();if(!s||!a||Object(a)!==a||r!==\"DOMContentLoaded\"&&(r!==\"load\"||t!==window))return!1;let c=n.get(a)??(t=>(()=>{e=s;try{\"handleEvent\"in a?a.handleEvent(t):a.call(t.currentTarget,t)}finally{e=void 0}})());return n.set(a,c),function(){if(r!==\"DOMContentLoaded\"&&m.readyState!==\"complete\")return void EventTarget.prototype.addEventListener.call(t,r,c,l);let e=vn(t);e.addEventListener(r,c,{once:!0,signal:Object(l).signal});let n=new Event(r);Object.defineProperties(n,{target:{value:document},currentTarget:{value:t}}),queueMicrotask(()=>e.dispatchEvent(n))}(),!0};return{add(e){t.add(e),o.add(e),r||function(){let{addEventListener:e,removeEventListener:t}=EventTarget.prototype;for(let r of[document,window])r.addEventListener=function(...t){let n=this??window;n===r&&l(n,...t)||e.apply(n,t)},r.removeEventListener=function(...e){let r=this??window,[o,a,i]=e,l=a&&n.get(a);l&&(vn(r).removeEventListener(o,l),t.call(r,o,l,i)),t.apply(r,e)};let r=Object.getOwnPropertyDescriptor(window,\"onload\");r?.set&&Object.defineProperty(window,\"onload\",{...r,set(e){l(window,\"load\",e)||r.set?.call(window,e)}})}(),r=!0},bM(e){i()&&t.add(e)},cC:i,...hn(t,a)}}(),c=function(){let n=new Set,r=new WeakMap,o=function({letGo:e,blockerOfElement:t}){let n=new Set;return{add(r){e.set(r,t(r)),n.add(new WeakRef(r))},forget(t){for(let r of n){let n=r.deref();n&&(t||p.allows(`${e.get(n)}`))&&e.delete(n)}}}}(e),s=function(){let e=new WeakMap,t=new WeakSet,n=new WeakSet,r=r=>{for(let{addedNodes:o,target:a}of r)for(let i of o){if(K(i)!==\"template\"||!$n(i).some(e=>t.has(e)))continue;let o=G(i),l=t=>e.get(t)===o&&!t.isConnected;r.some(e=>e.target===a&&[...e.removedNodes].some(l))&&n.add(i)}},o=new MutationObserver(r);return{add(n,r){let a=G(n);for(let t of r.childNodes)f(t)===1&&e.set(t,a);for(let e of $n(n))t.add(e);o.observe(H(n),{childList:!0})},ci:e=>(r(o.takeRecords()),n.has(e))}}(),c=t=>{i.add(t),e.aG.add(t)},d=e=>l(()=>u(e)),u=async o=>{if(n.delete(o),!o.isConnected||e.bj(o)||!Vt(o))return;let l=`${Pt(o)}`;if(o instanceof HTMLTemplateElement){let t=function(){let t=s.ci(o),n=t?gn(z(o)):function(){let e=m.createRange();return e.selectNode(o),e.createContextualFragment(dt(\"createHTML\",z(o)))}(),r=[];for(let o of xt(n))t&&qt(o)&&e.blockerOfElement(o)===void 0?e.aG.add(o):Nt(o)===null&&K(o)!==\"template\"&&(qt(o)?(o.async=o.hasAttribute(\"async\"),Qt(o,l),r.push(o)):x(o,\"data-consent\",l));return a(n),s.add(o,n),o.replaceWith(n),r}();p.aI(\"released\",o,l);for(let e of t)await d(e);return}let u=H(o)===m.head&&G(kn(o)),f=qt(o)?(c(o),T(o,Mt)!==null?nn(o):function(){let e=m.createElement(\"script\");for(let t of C(o))if(!/^on(load|error)$/.test(t))try{x(e,t.replace(/^data-href$/,\"data-src\"),dt(\"createScript\",`${T(o,t)}`))}catch{}e.nonce=o.nonce,e.async=o.hasAttribute(\"async\"),x(e,\"data-astro-exec\",\"\"),e.textContent=dt(\"createScript\",`${o.textContent}`),en(e);for(let t of[\"load\",\"error\"])e.addEventListener(t,()=>o.dispatchEvent(new Event(t)));return c(e),t.add(o,e),o.replaceWith(e),e}()):(h(o),nn(o));u&&r.set(f,u),p.aI(\"released\",o,l),qt(f)&&await i.ai(f)},g=function(){let[e,t]=[!1,!1];return async()=>{if(e)return;e=!0;for(let e of n)/script|template/.test(e.localName)||d(e);if(e=!1,t)return;t=!0;let r=performance.now()+12;for(let e of n)await d(e),performance.now()<r||(await new Promise(e=>setTimeout(e)),r=performance.now()+12);t=!1}}(),h=function(e){let t=new MutationObserver(e=>{for(let{target:t}of e){let e=T(t,\"src\");jt(t)&&e&&e===T(t,\"data-src\")?N(t,\"data-src\"):a(t)}g()});return n=>{e.has(n)||t.observe(n,{attributeFilter:Lt})}}(e.letGo);return{br:r,add:e=>n.add(e),follow:h,cd:()=>n.size===0,bc:g,ah(e){o.add(e),d(e)},forget:o.forget}}(),d=function(e){let t=new Set,n=new Set,r=new WeakSet,o=n=>{r.has(n)||(r.add(n),t.add(new WeakRef(n)),g.au(n),pn(n),a(n),e(n),un(c.bc))},a=(t,n=!1)=>{let a=f(t)!==1||R(t)?m.createTreeWalker(t,1):void 0;for(let i=t;i;i=a?.nextNode()){let{shadowRoot:t}=i;t&&(n&&r.has(t)&&e(t),o(t))}};return{au:o,aU:a,bH(){a(document),e(m);for(let r of t){let o=r.deref();o?e(o):t.delete(r),o&&!o.isConnected&&n.add(r)}},cE(){for(let t of n){let r=t.deref();r&&!r.isConnected||(n.delete(t),r&&e(r))}}}}(e=>e.querySelectorAll(yt).forEach(o)),u=({ae:e})=>{if(!n&&!s.now)for(let t of e)d.aU(t);e.forEach(a),d.cE(),c.cd()||un(c.bc)};return m.addEventListener(\"DOMContentLoaded\",()=>{d.bH(),n=!0,g.aj(u),c.bc()}),{...e,...d,scan:(t,n=null)=>!s.now||((e,t)=>e.some(e=>e&&Wt(e,t)))([n,...Ln(t,s)],p.allows)?e.within(n,()=>a(t)):(g.af(t),[]),bx:new WeakMap,br:c.br,aw:i,aM(e){c.forget(e),g.cy(s.now),s.now&&!n||g.aj(u),d.bH(),un(c.bc)},ah:c.ah}}(function(){let e=new WeakSet([...m.scripts].filter(e=>Nt(e)===null)),t=new WeakMap,n=function({allows:e}){let t=new Map;return{aA(n,r){let o=t.get(n),a=Nt(r)!==null&&!Yt(r);return!o||a||e(o)?void 0:o},remember(e,n){if(T(e,Mt)===null)for(let r of C(e))for(let[o]of`${T(e,r)}`.matchAll(ln))t.set(o,n)}}}(p),{blockerOfElement:r,blockerOfValue:o,blockerOfUrl:a,within:i}=function(){let r=(e,n)=>t.get(e)===n?void 0:n,{blockerByMedia:o,within:a}=function(){let e=null;return{blockerByMedia(t){let n=Rt(t,e),o=n&&Nt(n);return o&&!p.allows(o)?r(n,o):void 0},within:(t,n)=>{e=t;try{return n()}finally{e=null}}}}(),i=e=>r(e,function(){let t=Nt(e);if(t===null)return o(e);let n=T(e,Mt);return n&&!p.allows(n)?n:n!==null&&p.ck(t)&&Dt(e)||p.allows(t)?void 0:t}()),l=t=>e.has(t)||Ut(t)||an(t),s=e=>{if(l(e))return;let t=i(e);return t!==void 0?t:Ht(e).map(([t,n])=>c(e,t,n)).find(Boolean)},c=(e,t,n)=>t===\"srcdoc\"?kt.test(n)?r(e,d(n,e)):void 0:(/srcset$|ping/.test(t)?n.split(/[\\s,]+/):[n]).map(t=>u(e,t)).find(Boolean),d=(e,t)=>{try{return cn(sn(dt(\"createHTML\",e),t,m.documentElement)).map(s).find(Boolean)}catch{return\"?\"}},u=(e,t)=>r(e,n.aA(t,e))??r(e,p.aA(K(e),t,e));return{blockerOfElement:s,blockerOfValue:(e,t,n)=>{if(l(e))return;let r=()=>c(e,t,n);return Yt(e)?r()??o(e):i(e)??r()},blockerOfUrl:u,within:a}}(),l=(e,t)=>{t!==void 0&&(Qt(e,t),(()=>{let t=(T(e,\"data-ping\")?.split(/\\s+/)??[]).filter(t=>Yt(e)&&!a(e,t));t[0]&&x(e,\"ping\",t.join(\" \"))})(),n.remember(e,t))},s=e=>{let t=r(e);if(t!==void 0&&Tt(e)[0])for(let t of function(){let t=[...F(e,yt)],n=K(e)===\"source\"&&e.nextElementSibling;for(;n;n=n.nextElementSibling)t.push(n);return t.reverse()}())l(t,r(t));return l(e,t),t!==void 0};return{aG:e,letGo:t,blockerOfElement:r,bj:s,blockerOfValue:o,within:i,ca(e,t,n){let r=sn(e,t,n);return function(){let e=z(r);cn(r).forEach(s);let t=z(r);return t===e?void 0:dt(\"createHTML\",t)}()??e}}}()),w=function(e,t,n){let r={al:[]},o=function(){let e;return t=>(e??=ae(()=>import(re+\"sekisho.ui.js?eetkht\")).then(e=>e.createConsentFlow(c,r,_r)),e.catch(n=>{e=void 0;let r=m.querySelector(`#sekisho [form=sekisho-form][value=${t?.()}]`);throw r?.form?.requestSubmit(r),n}))}(),a=function(){let e,t=(t,n)=>l(async()=>{e=\"banner\";let r=await o();await r.open(t,n)&&!Ar()&&(e=>{u.show(e)})(e)});return{bN:t,cu:t=>(e=t,e),an(e,n){if(m.prerendering)return;let{consent:r,Y:a}=c;r.decided||r.regime!==\"opt-in\"&&!a?l(async()=>await _r(c)&&(await o()).erase()):t(e,n)}}}(),i=function(){let t,r=()=>{t=void 0};return{add(a,i){t??={before:c.consent,bf:[]};let s=t;return s.bf=[...typeof i==\"boolean\"?[]:s.bf,{method:a,choices:i}],s.aL=globalThis.event,s.view=void 0,i!==!0&&c.ay(i)&&setTimeout(()=>t===s&&n(!0)),s.cp??=l(async()=>{try{await e;let a=await o(()=>s.bf.at(-1)?.method);if(t!==s)return;r(),await async function(e,t){c.config.aW||await e.decide(t,{...u,decided:n,aO:d})}(a,s)}finally{t===s&&r()}}),s.cp},cs:e=>(t&&(t.view=e),!!t),aq:r}}(),s=()=>{i.aq(),r.aQ=!1,c.forget(),n(),a.bN(c.config.options,\"forgotten\")},d=()=>{i.aq(),c.consent.decided&&u.hide(),a.an(c.config.options,c.Y?\"adopted\":\"forgotten\")},u=function(e){let t,n,r=function(e){let n,r,o,a,i=!1,s=!1,c=u=>{let f=n??(r||function(){try{let e=new CSSStyleSheet;return e.replaceSync(\"html [id=sekisho][id][id][id]{all:initial!important;position:absolute!important;&::backdrop{display:none!important}@media print{display:none!important}}html div:is(div):is(div):is(div):where(#sekisho){>button{all:revert!important;position:fixed!important;inset:auto auto 1em 1em!important;z-index:2147483647!important;margin:0!important;padding:0 1em!important;min-height:44px!important;border:1px solid!important;border-radius:2em!important;font:600 max(14px,.875em) system-ui!important;color:var(--sekisho-on-accent,#fff)!important;background:var(--sekisho-accent,#223a70)!important}>button:focus{outline:revert!important}&:before,&:after,>button:before,>button:after{content:none!important}>button:where(.right){inset:auto 1em 1em auto!important}}\"),document.adoptedStyleSheets.push(e),e}catch{}}(),n=m.querySelector(\"div#sekisho\")??r??m.createElement(\"div\"),function(e){Object.assign(e,{id:\"sekisho\",popover:\"manual\",isLive:!0});for(let t of[\"nosnippet\",\"react-aria-top-layer\",\"turbo-permanent\"])e.setAttribute(`data-${t}`,\"true\")}(n),n!==r&&(e=>{!function(){for(let t of[\"focusin\",\"scroll\"])m.addEventListener(t,({target:n})=>{e.contains(n)||l(async()=>(await ae(()=>import(re+\"sekisho.room.js?eetkht\"))).makeRoom(e,t===\"focusin\"))},!0)}()})(n),r=n,a=e.aj(({ae:e,aF:r})=>{if(e.forEach(Tr),n?.isConnected)return d();let a=!r.includes(n)||function(){let t=({nodeName:e})=>!jr.test(e),n=[...m.body.children].filter(n=>t(n)&&!e.includes(n)).length;return n===0?e.length+r.length>1:n<r.length&&e.some(t)}();i=i&&a||o!==xr(m),i&&(c(),t?.ax())}),n);i=!0,o=xr(m);let p=u??Cr(f);return f.parentNode!==p&&p.append(f),s=function(e){return e&&f.togglePopover?.(!1),f.togglePopover?.(e||!m.querySelector(\"dialog:modal:not(#sekisho *)\"))}(!!u)===!1,f},d=()=>{s&&n?.isConnected&&c()};return m.addEventListener(\"close\",d,!0),m.addEventListener(\"toggle\",({target:e})=>{let t=n;t&&e!==t&&t.parentNode===Cr(t)&&function(e){let n=e?.getBoundingClientRect();if(!n?.width)return!1;if(t.closest(\"[inert]\"))return!0;let r=m.elementFromPoint(n.left+n.width/2,n.top+n.height/2);return!!r&&!t.contains(r)}(t.lastElementChild)&&(t.togglePopover(!1),c())},!0),{raise:c,remove(){n&&(a(),n.remove(),n=void 0)}}}(e.ab),a=function(){let e,t;return{aB(n,o){t=[n,o],function(){let n=!1,o=()=>{n||(t&&((t,n)=>{e?.remove();let o=t.ui?.reopen;if(!n||o===\"off\")return;let a=function({language:e=\"auto\"}){return e===\"auto\"?document.documentElement.lang||navigator.language:`${e}`}(t);e=m.createElement(\"button\"),e.lang=a,e.className=o??\"left\",e.dataset.sekisho=\"reopen\",e.dataset.consentAction=\"preferences\",e.textContent=[a,a.slice(0,2)].map(e=>t.texts?.[e]?.reopen??{ja:\"Cookie\\u8a2d\\u5b9a\",en:\"Cookie settings\"}[e]).find(Boolean)??\"Cookies\",r.raise().append(e)})(...t),t=void 0),n=!0};requestAnimationFrame(()=>setTimeout(o)),setTimeout(o,100)}()},remove(){t=void 0,e?.remove()}}}(),i={...e,get config(){return c.config},get consent(){return c.consent},report:c.report,raise:r.raise,am(e){n=e,de(e?\"show\":\"hide\",{view:e})}};!function(){let e=!1,t=t=>{!e&&t&&(e=!0,l(async()=>(await ae(()=>import(re+\"sekisho.inline.js?eetkht\"))).mountInline(i)))},n=e=>t(/iframe|embed|object/.test(e.detail.channel)),r=()=>m.addEventListener(\"sekisho:held\",n);r(),i.ab.aj(({ae:n})=>{e||(r(),t(n.some(e=>e.matches(Or)||e.querySelector(Or))))}),un(()=>t(m.querySelector(Or)))}();let s=e=>{n=e,l(async()=>(t=await(await o(()=>e)).ct(i),n&&t.show(n)))},d=()=>{n=void 0,t?.hide()};return{show:s,bI:()=>s(n??\"banner\"),hide:d,ax(){un(()=>{let e=(({decided:e,regime:t=\"opt-in\"})=>!e&&t===\"opt-in\")(c.consent);e&&!Ar()||m.querySelector(\"#sekisho[data-printed]\")?.remove(),a.aB(c.config.options,!c.config.aW&&!e&&!Ar())}),t?.ax()},remove(){d(),a.remove(),t?.remove(),r.remove()}}}({ag:r,ab:g,choose:e=>i.add(\"choose\",e),reset:s,ah:t});return function(e,t=()=>{}){let n=new MutationObserver(e),r=()=>n.observe(m.documentElement,{attributeFilter:[\"lang\"]});r(),g.aj(({ae:n})=>{n.includes(m.documentElement)&&(r(),t(),e())})}(u.ax,()=>b.cn()),{...u,show(e){i.cs(e)||u.show(a.cu(e))},remove(){i.aq(),u.remove()},aq:i.aq,decide:i.add,reset:s,an:a.an,aO:d}}(o.bE,h.ah,e=>r.af(e)),b=function(){let e,t=function(){let e=({config:e,options:t,bA:n})=>{let r=()=>{n()&&(c.ac(e),w.an(t),e.options.gate?.strict&&!m.prerendering&&l(o))},o=async()=>{let{enforceCsp:t}=await ae(()=>import(re+\"sekisho.strict.js?eetkht\"));n()&&t(e,e=>c.consent.choices[e]===!0)};l(r),m.addEventListener(\"prerenderingchange\",r)};return async t=>{let{config:r}=t;(({regime:e=\"opt-in\",noSale:t,signals:n})=>e!==\"opt-in\"||!!t||!!n?.gpc||Nr()||!!m.querySelector(\"meta[name=sekisho-gpc]\"))(r.options)?(t.cb&&c.ac({...De(void 0,Rr),cookie:r.cookie}),await l(async()=>(await ae(()=>import(re+\"sekisho.rule.js?eetkht\"))).beginByRule(t,{an:e,ledger:c,ui:w,region:n}))):e(t),o.bG()}}(),i=\"\",s=()=>{e||(e=new AbortController,function(e){!function(){let t={__proto__:null,accept:v.acceptAll,reject:v.rejectAll,withdraw:v.withdraw,preferences:()=>v.show(),allow:e=>v.choose(Object.fromEntries(se(`${T(e,\"data-consent\")}`).map(e=>[e,!0])))};addEventListener(\"click\",e=>{let n=e.composedPath().find(ce),r=n&&t[`${T(n,\"data-consent-action\")}`];r&&(e.preventDefault(),r(n))},{capture:!0,signal:e})}(),r=function(t){let n,r=()=>JSON.stringify(c.config.cookie),o=e=>{(()=>{if(!i||!Nr()||c.config.rule.signal)return;let e=i;i=\"\",f(e)})(),c.bp(e)&&t()},a=()=>{try{n=new BroadcastChannel(\"sekisho\"),n.onmessage=({data:e})=>o(e?.[0]===r()?{cookies:`${e[1]}`,decidedAt:`${e[2]}`}:void 0)}catch{}},l=()=>{n?.close(),n=void 0};return m.addEventListener(\"visibilitychange\",()=>o(),{capture:!0,signal:e}),addEventListener(\"pageshow\",({persisted:e})=>{e&&(o(),a())},{signal:e}),addEventListener(\"pagehide\",l,{signal:e}),e.addEventListener(\"abort\",l),a(),{af:e=>n?.postMessage(e?[r(),Je(c.config.cookie.name)]:[r(),c.cookies,c.Y?.decision.decidedAt])}}(w.aO)}(e.signal))},d=()=>{let e=m.querySelector(\"script#sekisho-config\")?.textContent;(e||m.readyState===\"complete\")&&(a(\"no-configuration\"),o.bG(),e&&f(e))},f=e=>{let n=De(e,Rr),r=JSON.stringify(n.options);if(r===i)return w.ax();let o=!i;o||w.aq(),i=r,l(()=>u.ac(n)),n.services.some(({options:e})=>e.tag)&&(c.bB??=e=>c.config.services.some(t=>t.id===e&&t.options.tag),l(async()=>(await ae(()=>import(re+\"sekisho.vendors.js?eetkht\"))).serveVendorTags(c))),s(),m.removeEventListener(\"readystatechange\",d),t({config:n,options:e,bA:()=>r===i,cb:o})};return{co:s,cn(){if(e){e.abort(),e=void 0,s();for(let e of c.bm)e()}},bW:d,ac:f,destroy(){c.ac({...De({services:[]},Rr),aW:!0}),w.remove(),e?.abort(),e=void 0,i=\"\"}}}(),v=function(e,t,n){let{allows:r}=c,o=(e,t)=>function(n){let r=e=>t(e.detail),o=()=>m.addEventListener(`sekisho:${e}`,r);return o(),n?.add(o),()=>{n?.delete(o),m.removeEventListener(`sekisho:${e}`,r)}}(c.bm),a=new Set,i={get consent(){return c.consent},allows:r,whenAllowed:e=>new Promise(t=>{if(r(e))return t();let n=o(\"change\",()=>{r(e)&&(i(),t())}),i=()=>{n(),a.delete(i)};a.add(i)}),acceptAll:()=>w.decide(\"accept\",!0),rejectAll:()=>w.decide(\"reject\",!1),choose:e=>w.decide(\"choose\",{...e}),withdraw:()=>w.decide(\"withdraw\",!1),reset:w.reset,show:(e=\"preferences\")=>w.show(e),hide:w.hide,on:o,receipt:()=>({...c.consent,site:location.host}),inspect:e,init:e=>(t(e),i),destroy(){for(let e of a)e();n()}};return i}(d.inspect,b.ac,b.destroy);return b.co(),e!==\"file\"&&m.addEventListener(\"readystatechange\",b.bW),function(){let e=new WeakSet,t=[Fn,nr,gr,hr],n=[Kn,Jn,Er(),$r],r=o=>{try{if(!e.has(o.Element)){e.add(o.Element);let a=Hn(o,s),i={gate:o===window?p:function(){let e=(e,t)=>{try{return jn(e)===\"urls\"?new URL(t,S(o.document)).href:t}catch{return t}};return{...p,ba:(t,n)=>p.ba(t,e(t,n)),ad:(t,n,...r)=>p.ad(t,e(t,n),...r)}}(),elements:h,on:a,realm:o,installIn:r,idle:s},l=o===window?i:{...i,on:Sr(o,a)};for(let e of t)e(l);for(let e of n)e(i)}o!==window&&h.au(o.document);for(let e=0;e<o.length;e++)r(o[e])}catch{}};r(window),pn(m,()=>r(window))}(),window[rn]=!0,e&&h.aM(!1),/sekisho=inspect/.test(location.href)&&d.inspect(!0),v}(n?\"file\":o?\"call\":void 0,{cookies:e&&r,region:Ir?.getAttribute(\"data-region\")});window.sekisho=a,e!==void 0&&a.init(e),n&&n.then(e=>e.ok?e.text():void 0).then(a.init,()=>a.init())}()}();","integrity":"sha384-3zxRH1ueYk1GFbwjXddVHpr3gbHJrubjVIkToBEs3RdqasmltQoJ7+rvAwXYlaEN","query":"?eetkht"};

function headHtml(config, consent, { nonce, inline = false, language, base = "/sekisho/", region, gpc } = {}) {
  const own = nonce === void 0 ? "" : ` nonce="${escapeHtml(nonce)}"`;
  const folder = escapeHtml(base);
  const options = language === void 0 ? config : { ...config, language };
  return [
    region === void 0 ? "" : `<meta name="sekisho-region" content="${escapeHtml(region)}">`,
    gpc ? '<meta name="sekisho-gpc" content="1">' : "",
    `<script type="application/json" id="sekisho-config"${own}>${inScript(JSON.stringify(options))}<\/script>`,
    inline ? `<script${own} data-base="${folder}">${gate.source}<\/script>` : `<script src="${folder}sekisho.js" integrity="${gate.integrity}"${crossOrigin(base)}${own} data-cfasync="false"><\/script>`,
    consent && isToBeAsked(consent) ? `<link rel="modulepreload" href="${folder}sekisho.ui.js${gate.query}"${crossOrigin(base)}${own} fetchpriority="low">` : ""
  ].join("");
}
const inScript = (json) => `${json ?? "{}"}`.replace(/</g, "\\u003c");
const crossOrigin = (base) => /^(\w+:)?\/\//.test(base) ? " crossorigin" : "";

async function webRequest(request, options) {
  const { method = "GET", url = "/" } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!name.startsWith(":")) for (const line of [value ?? []].flat()) headers.append(name, line);
  const body = method === "POST" ? bodyOf(request, options) : void 0;
  const address = new URL(url.replace(/^[/\\]{2,}/, "/"), options.origin(headers));
  const init = { method, headers, body, duplex: "half" };
  return new Request(address, init);
}
function bodyOf(request, { compose }) {
  const { body } = request;
  if (body instanceof Uint8Array) return new Blob([body]);
  if (typeof body === "object" && body) return compose(body);
  if (body !== void 0 && body !== null) return `${body}`;
  return streamOf(request);
}
function streamOf(request) {
  const parts = request[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const part = await parts.next();
        if (part.done) controller.close();
        else controller.enqueue(part.value);
      },
      cancel() {
        drop(parts);
      }
    },
    { highWaterMark: 0 }
  );
}
async function drop(parts) {
  try {
    while (!(await parts.next()).done) ;
  } catch {
  }
}

const nodeConsentHandler = (config, options = {}) => async (request, response) => {
  const { status, headers, body } = await answerTo(request, config, options);
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? void 0 : body);
};
async function answerTo(request, config, options) {
  try {
    return await send(await webRequest(request, readingOf(request, options)), config, options);
  } catch {
    return { status: 400, headers: { "cache-control": "no-store" }, body: "" };
  }
}
async function send(request, config, options) {
  const answer = await handleConsent(request, config, options);
  const headers = Object.fromEntries(answer.headers);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  return { status: answer.status, headers, body: await answer.text() };
}
const readingOf = ({ socket }, { host, secure }) => ({
  origin(headers) {
    const scheme = secure ?? socket?.encrypted ? "https" : "http";
    return `${scheme}://${host ?? headers.get("host") ?? "localhost"}`;
  },
  compose: (form) => `${new URLSearchParams(form)}`
});

const TRANSMISSION = " ";
function tables({ categories, services, options }, texts) {
  const external = Object(options.notice).externalTransmission === true;
  const rows = services.map(({ id, category, options: options2 }) => ({
    id,
    category,
    name: serviceName(options2, texts),
    facts: new Map(facts(options2, texts))
  }));
  const table = (id, [name, description], of, keys) => ({
    id,
    name,
    description,
    columns: keys.filter((key) => of.some(({ facts: facts2 }) => facts2.has(key))),
    rows: of
  });
  const sent = rows.filter(({ facts: facts2 }) => external && (facts2.has("provider") || facts2.has("transmits"))).map((row) => ({ ...row, facts: withOptOut(row.facts, categories.get(row.category) === true, texts) }));
  const how = texts.words.service.optOutHow.replace("{settings}", texts.words.reopen);
  return [
    table(TRANSMISSION, [texts.words.transmission, how], sent, [...KEYS.slice(0, 4), "optOut"]),
    ...[...categories.keys()].map(
      (id) => table(
        id,
        aboutCategory(id, options, texts),
        rows.filter(({ category }) => category === id),
        KEYS.filter((key) => !external || key !== "recipientPurpose" && key !== "optOut")
      )
    )
  ].filter(({ rows: rows2 }) => rows2[0]);
}
function withOptOut(facts2, isRequired, { words: { service } }) {
  const own = facts2.get("optOut") ?? [];
  const said = isRequired ? [[service.optOutNone, ""]] : [[service.optOutStops, ""], ...facts2.get("refusal") ?? [], ...own];
  return new Map([...facts2, ["optOut", said]]);
}
function company$2({ company: company2, policy }, { language, words: { company: heading } }) {
  const { name, policyUrl, address, representative, contact } = Object(company2);
  const { department, email, postal, phone, fax, url, hours } = Object(contact);
  const { version, effective, changes, law, notes } = Object(policy);
  const rows = [
    ["representative", representative],
    ["address", address],
    ["department", department],
    ["email", email, "mailto:"],
    ["phone", phone, "tel:"],
    ["fax", fax],
    ["postal", postal],
    ["url", url, ""],
    ["hours", hours],
    ["policy", policyUrl, ""],
    ["version", version],
    // The day, without the time in the owner's zone.
    ["effective", typeof effective === "string" ? effective.slice(0, 10) : effective],
    ["changes", changes],
    ["law", law]
  ];
  return {
    name: text(name, language),
    facts: rows.flatMap(([key, value, scheme]) => {
      const words = text(value, language);
      return words ? [{ key, heading: heading[key], words, url: scheme === void 0 ? "" : scheme + words }] : [];
    }),
    notes: list(notes, language)
  };
}

var placeholder$1 = {
  body: "{service} sends this information to {provider}:",
  once: "Load this once",
  allow: "Always allow"
};
var company$1 = {
  contact: "Contact",
  representative: "Representative",
  address: "Address",
  department: "Department",
  email: "E-mail",
  phone: "Telephone",
  fax: "Fax",
  postal: "Postal address",
  hours: "Hours",
  url: "Contact form",
  policy: "Privacy policy",
  version: "Version",
  effective: "Effective from",
  law: "Laws",
  changes: "Changes"
};
var reopen$1 = "Cookie settings";
var transmission$1 = "External transmission of user information";
var page_default$1 = {
  placeholder: placeholder$1,
  company: company$1,
  reopen: reopen$1,
  transmission: transmission$1
};

var enPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$1,
	default: page_default$1,
	placeholder: placeholder$1,
	reopen: reopen$1,
	transmission: transmission$1
});

var placeholder = {
  body: "{service}を表示すると、次の情報が{provider}に送信されます：",
  once: "今回だけ表示",
  allow: "常に許可"
};
var company = {
  contact: "お問い合わせ窓口",
  representative: "代表者",
  address: "住所",
  department: "担当部署",
  email: "メールアドレス",
  phone: "電話",
  fax: "FAX",
  postal: "郵送先",
  hours: "受付時間",
  url: "お問い合わせフォーム",
  policy: "プライバシーポリシー",
  version: "バージョン",
  effective: "適用開始日",
  law: "準拠する法令",
  changes: "変更内容"
};
var reopen = "Cookie設定";
var transmission = "利用者情報の外部送信について";
var page_default = {
  placeholder,
  company,
  reopen,
  transmission
};

var jaPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company,
	default: page_default,
	placeholder: placeholder,
	reopen: reopen,
	transmission: transmission
});

const bundled = {
  en: { ...enPage, service: service$1, presets: presets$1, categories: categories$1 },
  ja: { ...jaPage, service: service, presets: presets, categories: categories }
};

function withDisclosure(options, language, words, tell) {
  try {
    const config = resolveOnce(options);
    const { texts, language: configured } = config.options;
    const tag = visitorLanguage({ texts }, { language: `${language ?? configured ?? "en"}`, words });
    return tell(
      config,
      localize(config.options, tag, bundled.en, words ?? bundled[baseLanguage(tag)])
    );
  } catch {
    return tell(EMPTY_CONFIG, { language: "en", words: bundled.en });
  }
}

const noticeHtml = (config, language, words) => withDisclosure(config, language, words, (known, texts) => {
  const { language: language2 } = texts;
  const body = [...tables(known, texts).map((one) => table(one, texts)), about(known.options, texts)].join("");
  return `<div data-sekisho="notice" lang="${escapeHtml(language2)}" dir="${direction(language2)}"><div>${body}</div></div>`;
});
const link = (words, url) => isSafe(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
function table({ name, description, columns, rows }, { words: { service } }) {
  const headings = ["service", ...columns].map((key) => `<th scope="col">${escapeHtml(service[key])}</th>`);
  const body = rows.map(({ name: name2, facts }) => {
    const cells = columns.map((key) => {
      const lines = facts.get(key)?.map(([line, url, words = service.policy]) => {
        return `<div>${escapeHtml(line)} ${url && link(words, url)}</div>`;
      });
      return lines ? `<td data-heading="${escapeHtml(service[key])}">${lines.join("")}</td>` : "<td></td>";
    });
    return `<tr><th scope="row">${escapeHtml(name2)}</th>${cells.join("")}</tr>`;
  });
  return `<table><caption><b>${escapeHtml(name)}</b> ${escapeHtml(description)}</caption><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
function about(options, texts) {
  const { name, facts, notes } = company$2(options, texts);
  const terms = facts.map(
    ({ heading, words, url }) => `<div><dt>${escapeHtml(heading)}</dt><dd>${link(words, url)}</dd></div>`
  );
  const items = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  return `<section><p><b>${escapeHtml(name)}</b></p>${within("dl", terms)}${within("ul", items)}</section>`;
}
const within = (tag, parts) => parts[0] ? `<${tag}>${parts.join("")}</${tag}>` : "";

const noticeJson = (config, language, words) => withDisclosure(config, language, words, (known, texts) => {
  const all = tables(known, texts);
  const transmission = all.find(({ id }) => id === TRANSMISSION);
  const { name, facts, notes } = company$2(known.options, texts);
  return {
    language: texts.language,
    direction: direction(texts.language),
    ...transmission && {
      transmission: {
        name: transmission.name,
        description: transmission.description,
        services: services(transmission, texts)
      }
    },
    categories: all.filter((one) => one !== transmission).map((one) => ({
      id: one.id,
      name: one.name,
      description: one.description,
      services: services(one, texts)
    })),
    company: {
      name,
      facts: facts.map(({ key, heading, words: words2, url }) => ({ key, heading, ...line([words2, url]) })),
      notes
    }
  };
});
const services = ({ columns, rows }, { words: { service } }) => rows.map(({ id, name, facts }) => ({
  id,
  name,
  facts: columns.flatMap((key) => {
    const lines = facts.get(key);
    return lines ? [{ key, heading: service[key], lines: lines.map(line) }] : [];
  })
}));
const line = ([words, url, link]) => {
  const text = words || (link ?? "");
  return isSafe(url) ? { text, url } : { text };
};

const PRIVACY_CHOICES = {
  en: "Your Privacy Choices",
  es: "Sus opciones de privacidad",
  ja: "プライバシーに関する選択"
};

const ICON = '<svg aria-hidden="true" viewBox="0 0 30 14" width="30" height="14"><path fill="#fff" d="M7.4 12.8h6.8l3.1-11.6H7.4C4.2 1.2 1.6 3.8 1.6 7s2.6 5.8 5.8 5.8z"/><path fill="#06f" d="M22.6 0H7.4C3.5 0 .4 3.1.4 7s3.1 7 7 7h15.2c3.9 0 7-3.1 7-7s-3.2-7-7-7zM1.6 7c0-3.2 2.6-5.8 5.8-5.8h9.9l-3.1 11.6H7.4C4.2 12.8 1.6 10.2 1.6 7z"/><path fill="none" stroke="#fff" stroke-width="1.2" stroke-linecap="round" d="m18.9 4.4 5.2 5.2m0-5.2-5.2 5.2"/><path fill="none" stroke="#06f" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round" d="m5.8 7.3 2.3 2.1 4.1-4.9"/></svg>';
function privacyChoicesHtml({ href = "/consent", language = "en", words } = {}) {
  const base = baseLanguage(language);
  const known = Object.hasOwn(PRIVACY_CHOICES, base) ? PRIVACY_CHOICES[base] : void 0;
  const text = words ?? known ?? PRIVACY_CHOICES.en ?? "";
  const spoken = words !== void 0 || known !== void 0 ? language : "en";
  return `<a href="${escapeHtml(href)}" lang="${escapeHtml(spoken)}" data-consent-action="preferences">${escapeHtml(text)} ${ICON}</a>`;
}

const READERS = {
  // https://techdocs.akamai.com/property-mgr/docs/content-tgting
  akamai: (header) => {
    const facts = new Map(
      header("x-akamai-edgescape").split(",").map((fact) => fact.trim().split("=", 2))
    );
    return [facts.get("country_code") ?? "", facts.get("region_code")];
  },
  // https://cloud.google.com/appengine/docs/standard/reference/request-headers
  "app-engine": (header) => [header("x-appengine-country"), header("x-appengine-region")],
  // https://developers.cloudflare.com/network/ip-geolocation/ and, for the region, the managed transform of visitor headers
  cloudflare: (header) => [header("cf-ipcountry"), header("cf-region-code")],
  // https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/adding-cloudfront-headers.html
  cloudfront: (header) => [header("cloudfront-viewer-country"), header("cloudfront-viewer-country-region")],
  // https://docs.netlify.com/build/edge-functions/api/#geo: JSON, base64
  netlify: (header) => {
    const { country, subdivision } = JSON.parse(atob(header("x-nf-geo")));
    return [country.code, subdivision?.code];
  },
  // https://vercel.com/docs/headers/request-headers
  vercel: (header) => [header("x-vercel-ip-country"), header("x-vercel-ip-country-region")]
};
const NO_COUNTRY = /* @__PURE__ */ new Set(["XX", "ZZ", "T1", "EU", "AP"]);
function regionOf(headers, cdn) {
  const given = Object(headers);
  const header = (name) => {
    const value = typeof given.get === "function" ? given.get(name) : given[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const readers = cdn === void 0 ? Object.values(READERS) : [READERS[cdn]];
  const told = /* @__PURE__ */ new Set();
  for (const read of readers) {
    try {
      const [country2, subdivision] = read(header);
      if (country2) told.add(regionFrom(country2, subdivision));
    } catch {
    }
  }
  const [country = "", ...others] = new Set([...told].map((region) => region.slice(0, 2)));
  if (others.length > 0) return void 0;
  return (told.size === 1 ? [...told][0] : country) || void 0;
}
function regionFrom(country, subdivision = "") {
  const code = country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return "";
  const part = subdivision.toUpperCase().replace(`${code}-`, "");
  return /^[A-Z\d]{1,3}$/.test(part) ? `${code}-${part}` : code;
}

export { applyConsent, bannerHtml, cspFor, expireCookies, gateSetCookie, gpcJson, handleConsent, headHtml, nodeConsentHandler, noticeHtml, noticeJson, privacyChoicesHtml, readConsent, readSignals, regionOf, renewConsent, resolvePresets };
