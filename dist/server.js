const BUILT_IN = ["google-analytics", "google-tag-manager", "access-log"];
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
function fill({ preset, ...own }, entry) {
  const { name, category, provider, purpose, transmits, refusal, urls, cookies, storage } = entry;
  const isBuiltIn = BUILT_IN.includes(`${preset}`);
  const filled = {
    name,
    provider,
    purpose,
    transmits,
    ...refusal && { refusal },
    ...own,
    category: own.category ?? category,
    ...isBuiltIn ? { preset } : { urls: [...urls, ...own.urls ?? []] },
    cookies: merge$1(cookies, own.cookies ?? []),
    storage: [.../* @__PURE__ */ new Set([...storage, ...own.storage ?? []])]
  };
  return structuredClone(filled);
}
function merge$1(known, own) {
  const nameOf = (cookie) => typeof cookie === "string" ? cookie : cookie.name;
  const replaced = new Set(own.map(nameOf));
  return [...known.filter(({ name }) => !replaced.has(name)), ...own];
}

const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;
const sourcesOf = (pattern) => {
  const [host = ""] = `${pattern}`.split("/");
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

const refusedServices = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

const { Attr, Document: Document$1, Element, Node, Request: Request$1 } = globalThis;
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
native(Document$1, "importNode");
native(Document$1, "defaultView", "get");
native(Node, "ownerDocument", "get");
native(Attr, "name", "get");
native(Attr, "ownerElement", "get");
native(Attr, "value", "get");
native(Element, "getAttributeNames");
native(Element, "getAttribute");
native(Element, "setAttribute");
native(Element, "removeAttribute");
native(Node, "firstChild", "get");
native(Element, "querySelectorAll");
native(Element, "innerHTML", "get");
native(Element, "outerHTML", "get");
native(Element, "innerHTML", "set");

const { RegExp: Expression} = globalThis;
const matcher = (source, flags) => (given) => {
  const patterns = given.map(String);
  let compiled;
  return {
    patterns,
    // Compiled when it is first asked: of a thousand services, most never are.
    test(subject) {
      compiled ??= new Expression(`^(${patterns.map(source).join("|") || "(?!)"})$`, flags);
      return compiled.test(subject);
    }
  };
};
const glob = (pattern) => pattern.replace(/[^\w*]/g, "\\$&").replace(/\*/g, ".*");
const names = matcher(glob, "s");
const ADDRESS = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s;
const urls = matcher((pattern) => {
  const [, host = "", path] = ADDRESS.exec(pattern) ?? [];
  const port = /:\d+$/.test(host) ? "" : "(:\\d+)?";
  return glob(host || globalThis.location?.hostname) + port + glob(path || "/*");
}, "i");
const hostsOf = (patterns) => patterns.map((pattern) => `${pattern}`.replace(ADDRESS, "$1")).filter((host) => /[^*]/.test(host));

const asRecord = Object;

const NECESSARY = "necessary";
const BUILT_IN_CATEGORIES = [NECESSARY, "functional", "analytics", "marketing"];

const isText = (value) => typeof value === "string";
const isListIfGiven = (value) => value === void 0 || Array.isArray(value) && value.every((item) => isText(item) || isText(Object(item).name));
const hasLists = ({ urls, cookies, storage }) => [urls, cookies, storage].every(isListIfGiven) && (urls ?? []).every(isText);

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
  return ({ id, category, options }) => doubles.has(id) || !categories.has(category) || !hasLists(options) || !hasVendorId(options);
}

const SERVICE_KEYS = [
  "id",
  "category",
  "since",
  "preset",
  "name",
  "provider",
  "purpose",
  "transmits",
  "refusal",
  "urls",
  "cookies",
  "storage",
  "measurementId",
  "containerId",
  "mode",
  "dataLayer"
];
const understandsClaims = (service, presets, patterns) => hasLists(service) && Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) && (service.preset === void 0 || Object.hasOwn(presets, service.preset)) && patterns.every((pattern) => /^[^\s;?#]+$/.test(pattern));

const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNDECLARED_ID = "?";
const NOTHING = { __proto__: null, toString: () => UNDECLARED_ID };
const withoutPrototype = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;
const cookieSafe = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const listOf = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read$1(JSON.parse(typeof input === "string" ? input : JSON.stringify(input), withoutPrototype), presets);
  } catch {
    return read$1(void 0, presets);
  }
}
function read$1(json, presets) {
  const options = asRecord(json);
  const policy = readPolicy(options.policy);
  const categories = readCategories(options.categories);
  const trusted = listOf(asRecord(options.gate).trusted);
  const services = listOf(options.services).map(
    (service) => readService(asRecord(service), { presets, categories, trusted, announced: policy.announced })
  );
  const isFaulty = findFaulty(services, categories);
  const all = (kind) => services.flatMap((service) => service[kind].patterns);
  const cookie = asRecord(asRecord(options.consent).cookie);
  const host = `${globalThis.location?.hostname}`;
  return {
    hasServices: Array.isArray(options.services),
    inDoubt: services.some(({ isUnderstood }) => !isUnderstood),
    categories,
    services: services.map((service) => ({ ...service, locked: service.locked || isFaulty(service) })),
    anyService: {
      urls: urls(all("urls")),
      hosts: urls(all("hosts")),
      cookies: names(all("cookies")),
      storage: names(all("storage"))
    },
    trustedMatchers: [urls(trusted), names(trusted)],
    host,
    firstPartySuffix: `.${`${cookie.domain ?? host}`.replace(/^(\.|www\.)/, "")}`,
    cookie: { ...cookie, name: cookieSafe(cookie.name) || "sekisho" },
    version: policy.version,
    upcoming: policy.announced !== void 0,
    options
  };
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
function readService(options, { presets, categories, trusted, announced }) {
  const category = `${options.category}`;
  const id = isId(options.id) && isId(options.category) ? options.id : UNDECLARED_ID;
  const preset = presets[options.preset] ?? {};
  if (BUILT_IN_CATEGORIES.includes(category) && !categories.has(category))
    categories.set(category, category === NECESSARY);
  const addresses = listOf(options.urls);
  (options.mode === "advanced" ? trusted : addresses).push(...preset.urls ?? []);
  const cookies = listOf(options.cookies).map((cookie) => asRecord(cookie).name ?? cookie);
  const claims = {
    urls: urls(addresses),
    hosts: urls(hostsOf(addresses)),
    cookies: names([...cookies, ...preset.cookies ?? []]),
    storage: names(listOf(options.storage))
  };
  const patterns = Object.values(claims).flatMap((claim) => claim.patterns);
  const isUnderstood = understandsClaims(options, presets, patterns);
  const isAnnounced = !!options.since && options.since === announced;
  return {
    ...claims,
    id,
    category,
    isUnderstood,
    locked: id === UNDECLARED_ID || !isUnderstood || isAnnounced,
    vendor: preset.vendor,
    vendorId: `${options.measurementId ?? options.containerId ?? ""}`.replace(/^.*-/, ""),
    options
  };
}

const resolved = /* @__PURE__ */ new WeakMap();
const EMPTY_CONFIG = resolve({}, presets$2);
function resolveOnce(options) {
  const cached = resolved.get(options);
  if (cached && !isOutdated(cached)) return cached;
  const config = read(cached?.options ?? options);
  if (options instanceof Object) resolved.set(options, config);
  return config;
}
const isOutdated = ({ upcoming, options }) => upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();
function read(options) {
  try {
    return resolve(options, presets$2);
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
  const [, name, value = ""] = /^\s*([^=]+)=(.*)$/s.exec(pair) ?? [];
  return name === void 0 ? [] : { name, value: value.trim() };
});

const claimingServices = ({ anyService, services }, kind, text) => anyService[kind].test(text) ? services.filter((service) => service[kind].test(text)) : [];

function blockingService(claims, allows, kind, { what, mark }) {
  if (claims.some(({ id, category }) => (id === mark || category === mark) && allows(id))) return void 0;
  const words = what.split(/[\W_]+/);
  const named = claims.find(({ vendorId }) => vendorId && words.includes(vendorId));
  const meant = named ? claims.filter((service) => service === named || service.vendor !== named.vendor) : claims;
  const isShared = ({ vendor }) => vendor !== void 0 && kind !== "urls" && meant.some((other) => other.vendor === vendor && allows(other.id));
  return meant.find((service) => !allows(service.id) && !isShared(service));
}

function refusedCookie(config, consent) {
  const held = new Set(refusedServices(config, consent).map(({ id }) => id));
  const allows = (id) => !held.has(id);
  return (name) => name !== config.cookie.name && blockingService(claimingServices(config, "cookies", name), allows, "cookies", { what: name }) !== void 0;
}

function hostName(host) {
  const name = `${host ?? ""}`.toLowerCase().replace(/:\d+$/, "");
  return /^([a-z\d_-]+\.)*[a-z][a-z\d-]*$/.test(name) ? name : "";
}
function cookieDomain(domain, host) {
  const name = hostName(`${domain ?? ""}`.replace(/^\./, ""));
  return !host || `.${hostName(host)}`.endsWith(`.${name}`) ? name : "";
}

const MOST = 3e3;
function expireCookies(cookieHeader, consent, config, where = {}) {
  const known = resolveOnce(config);
  const isRefused = refusedCookie(known, consent);
  const names = parseCookies(consent.decided && typeof cookieHeader === "string" ? cookieHeader : "").map(({ name }) => name).filter((name) => isSendable(name) && isRefused(name));
  const domains = domainsOf(where.host, known.cookie.domain);
  let room = MOST;
  return [...new Set(names)].map((name) => expiries(name, domains, where.secure ?? true)).filter((lines) => {
    const size = lines.join().length + 1;
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
function expiries(name, domains, secure) {
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
const joinedValue = (headers, name) => "getSetCookie" in headers ? headers.get(name) ?? "" : linesOf(headers, name).join(", ");
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
  const directives = joinedValue(headers, "Cache-Control").match(/(?:[^,"]|"[^"]*"?)+/g) ?? [];
  const rest = directives.map((one) => one.trim()).filter((one) => one !== "" && !IS_SHARED.test(one));
  const isPrivate = rest.some((one) => /^(private|no-store)$/i.test(one));
  replaceHeader(headers, "Cache-Control", [...isPrivate ? [] : ["private"], ...rest].join(", "));
  for (const name of CDN_HEADERS) if (joinedValue(headers, name)) replaceHeader(headers, name, "private, no-store");
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

const DAY_MS = 864e5;
const DAY_S = 86400;
const MAX_DAYS = 395;

function isAlive({ decision, days }, now) {
  const age = now - Date.parse(decision.decidedAt);
  return age > -3e5 && age < days * DAY_MS;
}
const isCurrent = (stored, { version, upcoming }, now) => isAlive(stored, now) && (upcoming || stored.decision.policyVersion === version);
function decide(config, stored, now) {
  const { categories, services } = config;
  const standing = stored && isCurrent(stored, config, now) ? stored : void 0;
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || standing?.choices.get(id) === true;
  for (const { id, category, locked } of services) {
    const isDouble = id in choices;
    if (locked || isDouble) choices[id] = false;
    else if (categories.get(category)) choices[id] = true;
    else choices[id] = standing?.choices.get(id) ?? choices[category] === true;
  }
  Object.freeze(choices);
  const decided = !!standing && !standing.hasNewServices;
  return Object.freeze({ decided, choices, regime: "opt-in", ...standing?.decision });
}

const idsOf = (mark) => mark.trim().split(/\s+/);

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function renew(config, stored, now = Date.now()) {
  if (!stored || !isAlive(stored, now)) return;
  const added = addedSince(config, stored.servicesFingerprint);
  const isRefusal = ![...stored.choices].some(([id, allowed]) => allowed && !config.categories.get(id));
  if (!added && !isRefusal) return;
  const newServiceIds = (added ?? []).map(({ id }) => id);
  const choices = new Map(stored.choices);
  for (const id of newServiceIds) choices.set(id, false);
  return {
    stored: {
      ...stored,
      choices,
      decision: { ...stored.decision, policyVersion: config.version },
      servicesFingerprint: fingerprint(config.services),
      hasNewServices: !isRefusal && newServiceIds.length > 0
    },
    newServiceIds: isRefusal ? [] : newServiceIds
  };
}
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
const GRAMMAR = /^1\/(\d{10})\/(\d{1,3})\/opt-in\/(accept|reject|choose|withdraw)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01])+)$/;
function decode(value = "") {
  if (value.length > MAX_COOKIE_VALUE) return;
  const [, at, days, method, id, servicesFingerprint, policyVersion, chosen] = GRAMMAR.exec(value) ?? [];
  const pairs = chosen?.split("/").slice(1) ?? [];
  const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), pair.endsWith("1")]));
  if (!at || Number(days) > MAX_DAYS || choices.size < pairs.length) return;
  const decidedAt = new Date(Number(at) * 1e3).toISOString();
  return {
    decision: { decidedAt, policyVersion, method, id },
    days: Number(days),
    servicesFingerprint,
    choices
  };
}
function encode({ decision, days, servicesFingerprint, choices }) {
  const { decidedAt, policyVersion, method, id } = decision;
  const at = Math.floor(Date.parse(decidedAt) / 1e3);
  const chosen = [...choices].map(([id2, allowed]) => `${id2}:${allowed ? 1 : 0}`);
  return [1, at, days, "opt-in", method, id, servicesFingerprint, policyVersion, ...chosen].join("/");
}

function pickDecision(all, required) {
  const decisions = all.filter((stored) => stored !== void 0);
  const isRefusal = ({ choices }) => ![...choices].some(([id, allowed]) => allowed && !required.get(id));
  const refusal = decisions.find(isRefusal);
  if (refusal) return refusal;
  return decisions.length === 1 ? decisions[0] : void 0;
}

function findStored(header, { cookie, categories }) {
  const values = parseCookies(typeof header === "string" ? header : "").flatMap(
    ({ name, value }) => name === cookie.name ? value : []
  );
  return pickDecision([...new Set(values)].map(decode), categories);
}

function readConsent(cookieHeader, config) {
  const given = config === void 0 ? void 0 : resolveOnce(config);
  const stored = findStored(cookieHeader, given ?? EMPTY_CONFIG);
  const consent = standing(given ?? named(stored), stored);
  return Object.freeze({ ...consent, allows: (id) => idsOf(id).every((one) => consent.choices[one] === true) });
}
function standing(config, stored) {
  const now = Date.now();
  const consent = decide(config, stored, now);
  return consent.decided ? consent : decide(config, renew(config, stored, now)?.stored, now);
}
const named = (stored) => ({
  ...EMPTY_CONFIG,
  categories: new Map([...stored?.choices.keys() ?? []].map((id) => [id, false])),
  version: stored?.decision.policyVersion ?? ""
});

function consentCookie({ cookie: { name, domain, path } }, stored, seconds, { host, secure = true }) {
  const attributes = [
    `${name}=${encode(stored)}`,
    `Path=${isPath(path) ? path : "/"}`,
    `Max-Age=${seconds}`,
    "SameSite=Lax",
    cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
    secure && "Secure"
  ];
  return attributes.filter(Boolean).join("; ");
}
const isPath = (path) => typeof path === "string" && /^\/[!-:<-~]*$/.test(path);

function renewConsent(cookieHeader, options, { host, secure = true } = {}) {
  const config = resolveOnce(options);
  const stored = findStored(cookieHeader, config);
  if (!stored || !standing(config, stored).decided) return void 0;
  const age = Math.ceil((Date.now() - Date.parse(stored.decision.decidedAt)) / 1e3);
  const left = stored.days * DAY_S - Math.max(0, age);
  if (left <= 0) return void 0;
  return consentCookie(config, stored, left, { host, secure });
}

function applyConsent(cookieHeader, headers, config, { csp = false, ...where } = {}) {
  const consent = readConsent(cookieHeader, config);
  const left = gateSetCookie(headers, consent, config);
  const lines = expireCookies(cookieHeader, consent, config, where);
  const renewed = renewConsent(cookieHeader, config, where);
  const { name } = resolveOnce(config).cookie;
  if (renewed && !left.some((line) => readSetCookie(line, 0).name === name)) lines.push(renewed);
  for (const line of lines) addHeader(headers, "Set-Cookie", line);
  if (csp || lines.length > 0) keepPrivate(headers);
  if (csp) addHeader(headers, "Content-Security-Policy", cspFor(config, consent, csp === true ? {} : csp));
  return consent;
}

const RFC_3339 = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?$/;
function gpcJson({ gpc, lastUpdate }) {
  if (typeof gpc !== "boolean") throw new TypeError("gpc: expected true or false");
  if (!RFC_3339.test(lastUpdate) || Number.isNaN(Date.parse(lastUpdate)))
    throw new TypeError("lastUpdate: expected a day or time as RFC 3339 writes it, such as 2026-11-29");
  return JSON.stringify({ gpc, lastUpdate });
}

function buildDecision(config, before, method, input) {
  const byCategory = chooseCategories(config, before, input);
  const apart = chooseApart(config, before, input, byCategory);
  const decision = { decidedAt: (/* @__PURE__ */ new Date()).toISOString(), policyVersion: config.version, method, id: randomId() };
  const remember = (choices) => ({
    decision,
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
function isChosen(before, input, id) {
  if (typeof input === "boolean") return input;
  return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}
const chooseCategories = ({ categories }, before, input) => new Map([...categories].map(([id, required]) => [id, required || isChosen(before, input, id)]));
function chooseApart({ categories, services }, before, input, byCategory) {
  const apart = /* @__PURE__ */ new Map();
  for (const { id, category, locked } of services) {
    if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
    const whole = byCategory.get(category) === true;
    const followsCategory = isNamed(input, category) && !isNamed(input, id);
    const allowed = !locked && (followsCategory ? whole : isChosen(before, input, id));
    if (allowed !== whole) apart.set(id, allowed);
  }
  return apart;
}
function daysOf({ options, categories }, choices) {
  const { days = 180, refusalDays = 180 } = options.consent ?? {};
  const isGrant = [...choices].some(([id, allowed]) => allowed && !categories.get(id));
  return Math.max(1, Math.floor(Math.min(MAX_DAYS, isGrant ? days : refusalDays)) || 1);
}
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

var n,t,r,h$1=Symbol.for("pv"),y$1=[],d$1=y$1.slice;function k$1(n,t,r){var u,i,f,o={},e=arguments.length;for(f in t)"key"==f?u=t[f]:"ref"==f&&"function"!=typeof n?i=t[f]:o[f]=t[f];return e>2&&(o.children=e>3?d$1.call(arguments,2):r),m$1(n,o,u,i,null)}function m$1(r,u,i,f,o){var e={type:r,props:u,key:i,ref:f,__k:null,__:null,__b:0,__e:null,__c:null,constructor:h$1,__v:o||++t,__i:-1,__u:0};return n.vnode&&n.vnode(e),e}function $$1(n){return n.children}n={__e:function(n,t,r,u){for(var i,o,e;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((e=(o=i.constructor)&&o.getDerivedStateFromError)&&i.setState(o.getDerivedStateFromError(n)),i.componentDidCatch&&(i.componentDidCatch(n,u||{}),e=1),e&&8&i.__g)return void(i.__g|=2)}catch(t){n=t;}}throw n}},t=0,r=function(n){return null!=n&&n.constructor===h$1};

function jsx(type, props, key) {
  return k$1(type, { key, ...props });
}
const jsxs = jsx;

var o="__s",i="__c",a="__k",u="__d",c="__s",f=/[\s\n\\/='"\0<>]/,s=/^(xlink|xmlns|xml)([A-Z])/,l=/^(?:accessK|auto[A-Z]|cell|ch|col|cont|cross|dateT|encT|form[A-Z]|frame|hrefL|inputM|maxL|minL|noV|playsI|popoverT|readO|rowS|src[A-Z]|tabI|useM|item[A-Z])/,p=/^ac|^ali|arabic|basel|cap|clipPath$|clipRule$|color|dominant|enable|fill|flood|font|glyph[^R]|horiz|image|letter|lighting|marker[^WUH]|overline|panose|pointe|paint|rendering|shape|stop|strikethrough|stroke|text[^L]|transform|underline|unicode|units|^v[^i]|^w|^xH/,h=new Set(["draggable","spellcheck"]);function d(e){ void 0!==e.__g?e.__g|=8:e[u]=true;}function v(e){ void 0!==e.__g?e.__g&=-9:e[u]=false;}function m(e){return void 0!==e.__g?!!(8&e.__g):true===e[u]}var y=/["&<]/;function _(e){if(0===e.length||false===y.test(e))return e;for(var t=0,n=0,r="",o="";n<e.length;n++){switch(e.charCodeAt(n)){case 34:o="&quot;";break;case 38:o="&amp;";break;case 60:o="&lt;";break;default:continue}n!==t&&(r+=e.slice(t,n)),r+=o,t=n+1;}return n!==t&&(r+=e.slice(t,n)),r}var g={},k=new Set(["animation-iteration-count","border-image-outset","border-image-slice","border-image-width","box-flex","box-flex-group","box-ordinal-group","column-count","fill-opacity","flex","flex-grow","flex-negative","flex-order","flex-positive","flex-shrink","flood-opacity","font-weight","grid-column","grid-row","line-clamp","line-height","opacity","order","orphans","stop-opacity","stroke-dasharray","stroke-dashoffset","stroke-miterlimit","stroke-opacity","stroke-width","tab-size","widows","z-index","zoom"]),b=/[A-Z]/g;function x(e){var t="";for(var n in e){var r=e[n];if(null!=r&&""!==r){var o="-"==n[0]?n:g[n]||(g[n]=n.replace(b,"-$&").toLowerCase()),i=";";"number"!=typeof r||o.startsWith("--")||k.has(o)||(i="px;"),t=t+o+":"+r+i;}}return t||void 0}function w(){this.__d=true;}function H(e,t){return {__v:e,context:t,props:e.props,setState:w,forceUpdate:w,__d:true,__h:new Array(0)}}var T={},j=[],P=Array.isArray,$=Object.assign,U="",Z="\x3c!--$s--\x3e",F="\x3c!--/$s--\x3e";function M(e){return "string"==typeof e?Z+e+F:P(e)?(e.unshift(Z),e.push(F),e):e&&"function"==typeof e.then?e.then(M):Z+e+F}function W(){return {beforeDiff:n.__b,afterDiff:n.diffed,renderHook:n.__r,unmountHook:n.unmount,rootHook:n.__,commitHook:n.__c,catchError:n.__e,errorBoundaries:n.errorBoundaries}}function B(e){var t=n[o];n[o]=true;try{return e()}finally{n[o]=t;}}function z(n,r,o){var i=W();try{var u=B(function(){var u,c=k$1($$1,null);return c[a]=[n],i.rootHook&&i.rootHook(n,((u={})[a]=c,u.nodeType=1,u)),q(n,r||T,!1,void 0,c,!1,o,i)});return P(u)?u.join(U):u}catch(e){if(e.then)throw new Error('Use "renderToStringAsync" for suspenseful rendering.');throw e}finally{i.commitHook&&B(function(){return i.commitHook(n,j)}),j.length=0;}}function N(e,t,n){var r,o=e.type,a=true;return e[i]?(a=false,(r=e[i]).state=r[c]):r=new o(e.props,t),e[i]=r,r.__v=e,r.props=e.props,r.context=t,d(r),null==r.state&&(r.state=T),null==r[c]&&(r[c]=r.state),o.getDerivedStateFromProps?r.state=$({},r.state,o.getDerivedStateFromProps(r.props,r.state)):a&&r.componentWillMount?(r.componentWillMount(),r.state=r[c]!==r.state?r[c]:r.state):!a&&r.componentWillUpdate&&r.componentWillUpdate(),n.renderHook&&n.renderHook(e),r.render(r.props,r.state,t)}function q(e,n,o,u,y,g,k,b){if(null==e||true===e||false===e||e===U)return U;var w=typeof e;if("object"!=w)return "function"==w?U:"string"==w?_(e):e+U;if(P(e)){var C,D=U;y[a]=e;for(var A=e.length,S=0;S<A;S++){var E=e[S];if(null!=E&&"boolean"!=typeof E){var L,j=q(E,n,o,u,y,g,k,b);"string"==typeof j?D+=j:(C||(C=new Array(A)),D&&C.push(D),D=U,P(j)?(L=C).push.apply(L,j):C.push(j));}}return C?(D&&C.push(D),C):D}if(!r(e))return U;e.__=y,b.beforeDiff&&b.beforeDiff(e);var Z=e.type,F=e.props;if("function"==typeof Z){var W,z,O,R=n;if(Z===$$1){if("tpl"in F){for(var K,G=U,J=0;J<F.tpl.length;J++)if(G+=F.tpl[J],F.exprs&&J<F.exprs.length){var Q=F.exprs[J];if(null==Q)continue;if("object"==typeof Q&&(r(Q)||P(Q))){var X,Y=q(Q,n,o,u,e,g,k,b);"string"==typeof Y?G+=Y:(K||(K=[]),G&&K.push(G),G=U,P(Y)?(X=K).push.apply(X,Y):K.push(Y));}else G+=Q;}return K?(G&&K.push(G),K):G}if("UNSTABLE_comment"in F)return "\x3c!--"+_(F.UNSTABLE_comment)+"--\x3e";z=F.children;}else {if(null!=(W=Z.contextType)){var ee=n[W.__c];R=ee?ee.props.value:W.__;}var te=Z.prototype&&"function"==typeof Z.prototype.render;if(te)z=/**#__NOINLINE__**/N(e,R,b),O=e[i];else {e[i]=O=/**#__NOINLINE__**/H(e,R);for(var ne=0;m(O)&&ne++<25;){v(O),b.renderHook&&b.renderHook(e);try{z=Z.call(O,F,R);}catch(t){throw t}}d(O);}if(null!=O.getChildContext&&(n=$({},n,O.getChildContext())),te&&b.errorBoundaries&&(Z.getDerivedStateFromError||O.componentDidCatch)){z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{return q(z,n,o,u,e,g,!1,b)}catch(r){return Z.getDerivedStateFromError&&(O[c]=Z.getDerivedStateFromError(r)),O.componentDidCatch&&O.componentDidCatch(r,T),m(O)?(z=N(e,n,b),null!=(O=e[i]).getChildContext&&(n=$({},n,O.getChildContext())),q(z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z,n,o,u,e,g,k,b)):U}finally{b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e);}}}z=null!=z&&z.type===$$1&&null==z.key&&null==z.props.tpl?z.props.children:z;try{var re=q(z,n,o,u,e,g,k,b);return b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),e._suspended?M(re):re}catch(t){if(k&&k.onError){var oe=function t(r){return k.onError(r,e,function(e,r){try{return B(function(){return q(e,n,o,u,r,g,k,b)})}catch(e){return t(e)}})}(t);return void 0!==oe?oe:(b.catchError&&b.catchError(t,e),U)}throw t;}}var ie,ae="<"+Z,ue=U;for(var ce in F){var fe=F[ce];if("function"!=typeof(fe=V(fe)?fe.value:fe)||"class"===ce||"className"===ce){switch(ce){case "children":ie=fe;continue;case "key":case "ref":case "__self":case "__source":continue;case "htmlFor":if("for"in F)continue;ce="for";break;case "className":if("class"in F)continue;ce="class";break;case "defaultChecked":ce="checked";break;case "defaultSelected":ce="selected";break;case "defaultValue":case "value":switch(ce="value",Z){case "textarea":ie=fe;continue;case "select":u=fe;continue;case "option":u!=fe||"selected"in F||(ae+=" selected");}break;case "dangerouslySetInnerHTML":ue=fe&&fe.__html;continue;case "style":"object"==typeof fe&&(fe=x(fe));break;case "acceptCharset":ce="accept-charset";break;case "httpEquiv":ce="http-equiv";break;default:if(f.test(ce))continue;s.test(ce)?ce=ce.replace(s,"$1:$2").toLowerCase():"-"!==ce[4]&&!h.has(ce)||null==fe?o?p.test(ce)&&(ce="panose1"===ce?"panose-1":ce.replace(/([A-Z])/g,"-$1").toLowerCase()):l.test(ce)&&(ce=ce.toLowerCase()):fe+=U;}null!=fe&&false!==fe&&(ae=true===fe||fe===U?ae+" "+ce:ae+" "+ce+'="'+_(fe+U)+'"');}}if(f.test(Z))throw new Error(Z+" is not a valid HTML tag name in "+ae+">");if(ue||("string"==typeof ie?ue=_(ie):null!=ie&&false!==ie&&true!==ie&&(ue=q(ie,n,"svg"===Z||"foreignObject"!==Z&&o,u,e,g,k,b))),b.afterDiff&&b.afterDiff(e),b.unmountHook&&b.unmountHook(e),!ue&&I.has(Z))return ae+"/>";var se="</"+Z+">",le=ae+">";return P(ue)?[le].concat(ue,[se]):"string"!=typeof ue?[le,ue,se]:le+ue+se}var I=new Set(["area","base","br","col","command","embed","hr","img","input","keygen","link","meta","param","source","track","wbr"]);function V(e){return null!==e&&"object"==typeof e&&"function"==typeof e.peek&&"value"in e}

const baseLanguage = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/-.*/, "").toLowerCase();
const direction = (language) => /^(ar|he)/.test(language) ? "rtl" : "ltr";

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

const KEYS = ["provider", "transmits", "purpose", "recipientPurpose", "cookies", "storage", "refusal"];
function known(service, words) {
  const preset = describePreset(service.preset, words);
  const given = { ...preset, ...service, cookies: [preset.cookies ?? [], service.cookies ?? []].flat() };
  return { ...given, recipientPurpose: Object(given.provider).purpose };
}
const serviceName = (service, { language, words }) => text(known(service, words.presets).name, language) || service.id;
function lifetime({ days, minutes }, words) {
  if (typeof minutes === "number") return words.minutes.replace("{minutes}", `${minutes}`);
  if (typeof days !== "number") return "";
  return days ? words.days.replace("{days}", `${days}`) : words.session;
}
function facts(service, {
  language,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(language) ? "、" : ", ");
  const given = known(service, words.presets);
  const line = (one) => {
    const { name, country, purpose, policyUrl } = Object(one);
    const life = lifetime(Object(one), words.service);
    const use = one !== given.provider && text(purpose, language);
    return [join([text(name, language), text(country, language), life, use]), text(policyUrl, language)];
  };
  return KEYS.map((key) => {
    const all = [entry(given[key], language) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const isSafe = (url) => url !== "" && SAFE_LINK.test(url);

var banner$1 = {
  title: "Optional services",
  body: "With your consent, {company} uses services that store and send data. You can refuse, or change this any time. {policy}",
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
  details: "Details"
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
  recipientPurpose: "Recipient’s purpose"
};
var categories$1 = {
  necessary: {
    name: "Necessary",
    description: "The site does not work without them."
  },
  functional: {
    name: "Content",
    description: "Content from elsewhere, shown in the page."
  },
  analytics: {
    name: "Statistics",
    description: "How the site is used."
  },
  marketing: {
    name: "Advertising",
    description: "Advertisements and their effect."
  }
};
var record$1 = {
  title: "Your record",
  decided: "Decided on {date}",
  none: "No choice is stored.",
  download: "Download",
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

var renewal$1 = {
  new: "New since your last choice: {services}.",
  acceptNew: "Allow the new",
  rejectNew: "Refuse the new",
  upcoming: "From {date}: {changes}",
  changed: "What changed: {changes}",
  guardian: "I am {age} or older, or a parent or guardian agrees.",
  adult: "I am {age} or older.",
  confirm: "Please confirm this first."
};

var banner = {
  title: "Cookieなどの利用について",
  body: "{company}では、同意をいただいた場合に限り、データを保存・送信するサービスを利用します。拒否や変更はいつでもできます。{policy}",
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
  details: "詳細"
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
  recipientPurpose: "送信先の利用目的"
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
  title: "同意の記録",
  decided: "選択日：{date}",
  none: "保存されている選択はありません。",
  download: "ダウンロード",
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

var renewal = {
  new: "前回の選択以降に追加されたサービス：{services}",
  acceptNew: "追加分に同意する",
  rejectNew: "追加分を拒否する",
  upcoming: "{date}からの変更：{changes}",
  changed: "変更点：{changes}",
  guardian: "{age}歳以上であるか、保護者の同意を得ています。",
  adult: "{age}歳以上です。",
  confirm: "先にこちらにチェックを入れてください。"
};

const formWords = {
  en: { ...en, banner: banner$1, renewal: renewal$1 },
  ja: { ...ja, banner: banner, renewal: renewal }
};

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

var css = ":root{color-scheme:light dark;font:100%/1.6 system-ui,sans-serif;line-break:strict;overflow-wrap:anywhere}body{margin:0;color:light-dark(#1b2336,#e6eaf3);background:light-dark(#fff,#151b28)}main{max-inline-size:44rem;margin:auto;padding:1.5rem 1rem}h1{font-size:1.4rem}fieldset{margin:0 0 1rem;padding:.75rem 1rem;border:1px solid light-dark(#dfe4ee,#30394b);border-radius:14px}legend{font-weight:600}label{display:flex;gap:.6rem;align-items:center;min-block-size:44px}input{flex:none;inline-size:1.25rem;block-size:1.25rem;accent-color:light-dark(#223a70,#b4c5f2)}dt{font-weight:600}dd{margin:0 0 .4rem}summary,a{display:inline-block;padding-block:10px;cursor:pointer}[role=alert]{color:light-dark(#b3261e,#ffb4ab);font-weight:600}[data-sekisho=buttons]{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:.6rem}button{min-block-size:44px;padding:.5rem 1rem;border:1px solid light-dark(#223a70,#b4c5f2);border-radius:14px;color:light-dark(#fff,#12203f);background:light-dark(#223a70,#b4c5f2);font:inherit;font-weight:600;cursor:pointer}:focus-visible{outline:3px solid light-dark(#223a70,#b4c5f2);outline-offset:2px}";

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
      // It shows one visitor's choices.
      "Cache-Control": "no-store",
      // No page of another site may lay it under its own buttons.
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'`,
      "Referrer-Policy": "same-origin",
      "X-Content-Type-Options": "nosniff"
    }
  };
}
function Document({ page, config, texts, nonce }) {
  const { language, words } = texts;
  const name = text(Object(config.options.company).name, language);
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
      /* @__PURE__ */ jsxs("form", { method: "post", action: page.action, "data-sekisho": "preferences", children: [
        /* @__PURE__ */ jsx("input", { type: "hidden", name: "return", value: page.back }),
        [...config.categories].map(([id, required]) => /* @__PURE__ */ jsx(Purpose, { id, required, page, config, texts }, id)),
        /* @__PURE__ */ jsx(Statement, { page, config, texts }),
        /* @__PURE__ */ jsxs("p", { "data-sekisho": "buttons", children: [
          /* @__PURE__ */ jsx(Answer, { action: "reject", words: words.banner.reject }),
          /* @__PURE__ */ jsx(Answer, { action: "accept", words: words.banner.accept }),
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
        /* @__PURE__ */ jsx("dl", { children: facts(options, texts).map(([key, lines]) => /* @__PURE__ */ jsxs("div", { children: [
          /* @__PURE__ */ jsx("dt", { children: texts.words.service[key] }),
          lines.map(([line, url]) => /* @__PURE__ */ jsxs("dd", { children: [
            line,
            " ",
            isSafe(url) && /* @__PURE__ */ jsx("a", { href: url, children: texts.words.service.policy })
          ] }, line))
        ] }, key)) })
      ] })
    ] }, id2))
  ] });
}
const Box = ({ id, name, isOn, isFixed }) => /* @__PURE__ */ jsxs("label", { children: [
  /* @__PURE__ */ jsx("input", { type: "checkbox", name: id, value: "on", checked: isOn, disabled: isFixed }),
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
  const parts = [];
  let size = 0;
  const reader = request.body?.getReader();
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

function isSameOrigin(headers, host) {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const from = headers.get("origin") ?? headers.get("referer") ?? "";
  return URL.canParse(from) && new URL(from).host === host;
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
async function takeDecision(request, options, settingsOfCall) {
  const url = new URL(request.url);
  const where = { host: settingsOfCall.host ?? url.host, secure: settingsOfCall.secure ?? url.protocol === "https:" };
  if (!isSameOrigin(request.headers, where.host)) return answer(403, "This form was not sent by a page of this site.");
  const form = await readForm(request);
  if (!form) return answer(415, "Send a form: application/x-www-form-urlencoded, at most 16 kB.");
  const back = pathOnSite(form.get("return") ?? request.headers.get("referer") ?? "", where.host);
  const decision = DECISIONS.get(`${form.get("action")}`);
  if (!decision) return showPreferences(request, options, settingsOfCall, { back });
  const config = resolveOnce(options);
  const cookies = request.headers.get("cookie");
  const before = readConsent(cookies, options);
  const wanted = decision.wanted ?? chosen(config, form);
  if (lacksStatement(config, before, wanted, form))
    return showPreferences(request, options, settingsOfCall, { back, unconfirmed: true });
  const stored = buildDecision(config, before, decision.method, wanted);
  const response = new Response(null, { status: 303, headers: { Location: back, "Cache-Control": "no-store" } });
  for (const line of setCookies({ config, options, stored, cookies, where }))
    response.headers.append("Set-Cookie", line);
  return response;
}
function setCookies({ config, options, stored, cookies, where }) {
  const consent = decide(config, stored, Date.now());
  return [
    consentCookie(config, stored, stored.days * DAY_S, where),
    ...expireCookies(cookies, consent, options, where)
  ];
}
function chosen({ categories, services }, form) {
  const wanted = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) {
    if (required) continue;
    const own = services.filter(({ category }) => category === id);
    const named = own.filter((service) => form.has(service.id));
    const whole = form.has(id) || own.length > 0 && named.length === own.length;
    wanted[id] = whole;
    for (const service of own) wanted[service.id] = whole || form.has(service.id);
  }
  return wanted;
}
function lacksStatement({ options, categories }, before, wanted, form) {
  if (!options.minors || form.has("minors")) return false;
  const isGranted = [...categories].some(([id, required]) => !required && before.choices[id]);
  return !isGranted && (wanted === true || Object.values(Object(wanted)).includes(true));
}
function pathOnSite(address, host) {
  const base = `http://${host}`;
  if (!URL.canParse(address, base)) return "/";
  const { host: target, protocol, pathname, search } = new URL(address, base);
  const isHere = target === host && /^https?:$/.test(protocol);
  return isHere ? pathname.replace(/^\/{2,}/, "/") + search : "/";
}
function showPreferences(request, config, { language, words, host }, { back, unconfirmed = false } = {}) {
  const url = new URL(request.url);
  const from = url.searchParams.get("return") ?? request.headers.get("referer") ?? "";
  const { html, headers } = preferencesPage({
    config,
    consent: readConsent(request.headers.get("cookie"), config),
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

const gate = {"source":"//# allFunctionsCalledOnLoad\n!function(){let{Attr:e,Document:t,Element:n,Node:r,Request:o}=globalThis,{get:a}=Reflect,i=(e,t,n=\"value\")=>Function.prototype.call.bind(e&&Object.getOwnPropertyDescriptor(e.prototype,t)?.[n]),l=i(t,\"cookie\",\"set\"),s=i(r,\"nodeType\",\"get\"),c=i(r,\"nodeName\",\"get\"),d=t&&new Proxy(document,{get(e,n){let r=a(t.prototype,n,e);return r instanceof Function?r.bind(e):r}}),u=i(o,\"url\",\"get\"),p=i(t,\"importNode\"),f=i(t,\"defaultView\",\"get\"),m=i(r,\"ownerDocument\",\"get\"),g=i(e,\"name\",\"get\"),h=i(e,\"ownerElement\",\"get\"),w=i(e,\"value\",\"get\"),v=i(n,\"getAttributeNames\"),y=i(n,\"getAttribute\"),b=i(n,\"setAttribute\"),k=i(n,\"removeAttribute\"),S=i(r,\"firstChild\",\"get\"),$=i(n,\"querySelectorAll\"),E=i(n,\"innerHTML\",\"get\"),L=i(n,\"outerHTML\",\"get\"),_=i(n,\"innerHTML\",\"set\"),A=e=>e.toLowerCase().replace(/.+:(?=href$)/,\"\"),M=e=>c(e).toLowerCase().replace(/.*:/,\"\"),T=[\"\",\";Secure\",\";Secure;Partitioned\"],j=e=>{try{l(document,e)}catch{}},C=()=>{try{return d.cookie}catch{return\"\"}},x=d?.currentScript?.src?.replace(/[^/]*([?#].*)?$/,\"\")||\"./\",O=\"de4a6250\";async function N(e){return await function(){if(!(navigator.vendor&&\"requestClose\"in HTMLDialogElement.prototype||d.readyState!==\"loading\"))return new Promise(e=>d.addEventListener(\"readystatechange\",e,{once:!0}))}(),function(e){let{build:t}=e;if(!t?.endsWith(O))throw new Error(`two builds: ${O}, ${t}`);return e}(await e())}function D(){let e=new Set,t=t=>e.size<e.add(t).size,n=(e,n=\"\")=>{let r=`[sekisho] ${e} ${n}`;t(r)&&import(x+\"sekisho.messages.js?de4a6250\").then(({say:t})=>t(e,n)).catch(()=>console.error(`${r} (is all of dist/ beside sekisho.js?)`))};return{report:n,async ae(e){try{await e()}catch(e){n(\"failed\",e)}},warn(e){let n=t(e);return n&&console.warn(`[sekisho] ${e}`),n}}}let W=e=>e.trim().split(/\\s+/),H=e=>e instanceof Element&&y(e,\"data-consent-action\")!==null;function P(e,t){return d.dispatchEvent(new CustomEvent(`sekisho:${e}`,{detail:t,cancelable:!0}))}function R(e,t){let n=e=>t(e.detail);return d.addEventListener(`sekisho:${e}`,n),()=>d.removeEventListener(`sekisho:${e}`,n)}let{RegExp:I,URL:q}=globalThis,F=(e,t)=>n=>{let r,o=n.map(String);return{ai:o,test:n=>(r??=new I(`^(${o.map(e).join(\"|\")||\"(?!)\"})$`,t),r.test(n))}},z=e=>e.replace(/[^\\w*]/g,\"\\\\$&\").replace(/\\*/g,\".*\"),B=F(z,\"s\"),U=/^(?:\\w*:?\\/\\/)?([^/]*)(.*)$/s,V=F(e=>{let[,t=\"\",n]=U.exec(e)??[],r=/:\\d+$/.test(t)?\"\":\"(:\\\\d+)?\";return z(t||globalThis.location?.hostname)+r+z(n||\"/*\")},\"i\"),G=e=>e.map(e=>`${e}`.replace(U,\"$1\")).filter(e=>/[^*]/.test(e));function J(e){try{let{host:t,pathname:n}=new q(e,d.baseURI);return t&&t.replace(/\\.(?=:|$)/,\"\")+n.replace(/%[2-7]./g,unescape)}catch{return\"\"}}let Z=Object,Y=\"necessary\",X=[Y,\"functional\",\"analytics\",\"marketing\"],Q=e=>typeof e==\"string\",K=e=>e===void 0||Array.isArray(e)&&e.every(e=>Q(e)||Q(Object(e).name)),ee=({urls:e,cookies:t,storage:n})=>[e,t,n].every(K)&&(e??[]).every(Q),te=\"id,category,since,preset,name,provider,purpose,transmits,refusal,urls,cookies,storage,measurementId,containerId,mode,dataLayer\".split(\",\"),ne=e=>/^\"[a-z][\\w-]{0,39}\"$/i.test(JSON.stringify(e)),re=\"?\",oe={__proto__:null,toString:()=>re},ae=(e,t)=>t instanceof Object&&!Array.isArray(t)?{__proto__:oe,...t}:t,ie=e=>`${e??\"\"}`.replace(/[^\\w.-]/g,\"\").slice(0,40),le=e=>[e??[]].flat();function se(e,t){try{return ce(JSON.parse(typeof e==\"string\"?e:JSON.stringify(e),ae),t)}catch{return ce(void 0,t)}}function ce(e,t){let n=Z(e),r=function(e){let{version:t,effective:n}=Z(e);return Date.parse(`${n}`)>Date.now()?{version:\"\",announced:t??\"\"}:{version:ie(t)}}(n.policy),o=function(e=[{id:Y}]){let t=new Map;for(let{id:n,required:r=n===Y}of le(e).map(Z))ne(n)&&t.set(n,r===!0&&t.get(n)!==!1);return t}(n.categories),a=le(Z(n.gate).trusted),i=le(n.services).map(e=>function(e,{presets:t,categories:n,trusted:r,announced:o}){let a=`${e.category}`,i=ne(e.id)&&ne(e.category)?e.id:re,l=t[e.preset]??{};X.includes(a)&&!n.has(a)&&n.set(a,a===Y);let s=le(e.urls);(e.mode===\"advanced\"?r:s).push(...l.urls??[]);let c=le(e.cookies).map(e=>Z(e).name??e),d={urls:V(s),hosts:V(G(s)),cookies:B([...c,...l.cookies??[]]),storage:B(le(e.storage))},u=((e,t,n)=>ee(e)&&Object.keys(e).every(e=>te.includes(e))&&(e.preset===void 0||Object.hasOwn(t,e.preset))&&n.every(e=>/^[^\\s;?#]+$/.test(e)))(e,t,Object.values(d).flatMap(e=>e.ai)),p=!!e.since&&e.since===o;return{...d,id:i,category:a,isUnderstood:u,locked:i===re||!u||p,vendor:l.vendor,vendorId:`${e.measurementId??e.containerId??\"\"}`.replace(/^.*-/,\"\"),options:e}}(Z(e),{presets:t,categories:o,trusted:a,announced:r.announced})),l=function(e,t){let n=new Set([...X,...t.keys()]),r=new Set;for(let{id:t}of e)(n.has(t)?r:n).add(t);return({id:e,category:n,options:o})=>r.has(e)||!t.has(n)||!ee(o)||!function({preset:e,measurementId:t,containerId:n}){switch(e){case\"google-analytics\":return n===void 0&&/^(GT?|AW|DC)-\\w+$/.test(`${t}`);case\"google-tag-manager\":return t===void 0&&/^GTM-\\w+$/.test(`${n}`);default:return!0}}(o)}(i,o),s=e=>i.flatMap(t=>t[e].ai),c=Z(Z(n.consent).cookie),d=`${globalThis.location?.hostname}`;return{ag:Array.isArray(n.services),aL:i.some(({isUnderstood:e})=>!e),categories:o,services:i.map(e=>({...e,locked:e.locked||l(e)})),aI:{urls:V(s(\"urls\")),hosts:V(s(\"hosts\")),cookies:B(s(\"cookies\")),storage:B(s(\"storage\"))},av:[V(a),B(a)],host:d,az:`.${`${c.domain??d}`.replace(/^(\\.|www\\.)/,\"\")}`,cookie:{...c,name:ie(c.name)||\"sekisho\"},version:r.version,upcoming:r.announced!==void 0,options:n}}let de=e=>e.split(\";\").flatMap(e=>{let[,t,n=\"\"]=/^\\s*([^=]+)=(.*)$/s.exec(e)??[];return t===void 0?[]:{name:t,value:n.trim()}}),ue=/^1\\/(\\d{10})\\/(\\d{1,3})\\/opt-in\\/(accept|reject|choose|withdraw)\\/(\\w{12})\\/(\\w{1,7})\\/([\\w.-]{0,40})((\\/[^\\W_][\\w-]*:[01])+)$/;function pe(e=\"\"){if(e.length>1500)return;let[,t,n,r,o,a,i,l]=ue.exec(e)??[],s=l?.split(\"/\").slice(1)??[],c=new Map(s.map(e=>[e.slice(0,-2),e.endsWith(\"1\")]));return!t||Number(n)>395||c.size<s.length?void 0:{Y:{decidedAt:new Date(Number(t)*1e3).toISOString(),policyVersion:i,method:r,id:o},days:Number(n),am:a,choices:c}}function fe(e,t,n){let{categories:r,services:o}=e,a=t&&((e,{version:t,upcoming:n},r)=>function({Y:e,days:t},n){let r=n-Date.parse(e.decidedAt);return r>-3e5&&r<t*864e5}(e,r)&&(n||e.Y.policyVersion===t))(t,e,n)?t:void 0,i=Object.create(null);for(let[e,t]of r)i[e]=t||a?.choices.get(e)===!0;for(let{id:e,category:t,locked:n}of o)n||e in i?i[e]=!1:r.get(t)?i[e]=!0:i[e]=a?.choices.get(e)??i[t]===!0;Object.freeze(i);let l=!!a&&!a.aK;return Object.freeze({decided:l,choices:i,regime:\"opt-in\",...a?.Y})}function me(e,t=!1){let{hostname:n,pathname:r}=location,o=/\\d$/.test(n)?[]:n.split(\".\"),a=o.slice(1).map((e,t)=>`;Domain=${o.slice(t).join(\".\")}`);t||a.push(\"\");let i=t?[\"\"]:T,l=\"\";for(let t of r.split(/(\\/)/)){l+=t;for(let t of a)for(let n of i)j(`${e}=;Max-Age=0;Path=${l}${t}${n}`)}}let ge,he=globalThis.trustedTypes,we=e=>e;function ve(e,t){try{ge??=he?.createPolicy(\"sekisho\",{createHTML:we,createScript:we,createScriptURL:we})}catch{}return ge?.[e](t)??t}let ye=e=>typeof e==\"string\"||he?.isHTML(e)||he?.isScriptURL(e)?e:`${e}`,be=\"script,img,iframe,frame,base,link,template,source,video,audio,embed,object,input,track,image,feimage,feImage,use\".split(\",\"),ke=new RegExp(`<(${be.join(\"|\")})`,\"i\"),Se=\"srcset,src,href,data,poster,imagesrcset,srcdoc\".split(\",\"),$e=\"data-sekisho-held\",Ee=/^\\s*((text|application)\\/(x-)?(java|ecma|j|live)script[\\d.]*|module|importmap|speculationrules)?\\s*$/i,Le={__proto__:null},_e=e=>{let t=c(e);return Le[t]??=be.includes(M(e)),Le[t]};function Ae(e){let t=d.createTreeWalker(e,1),n=[];for(let r=e;r;r=t.nextNode())_e(r)&&n.push(r);return n}let Me=e=>y(e,\"data-consent\"),Te=e=>{let t=Me(e)!==null;return v(e).map(n=>[A(t?n.replace(\"data-\",\"\"):n),y(e,n)]).filter(([e,t])=>t&&Se.includes(e))},je=e=>Te(e)[0]?.[1]??\"\",Ce=e=>M(e)===\"script\",xe=e=>Ee.test(e),Oe=e=>y(e,\"type\")??\"\",Ne=e=>Oe(e)===\"text/plain\",De=e=>Ce(e)&&Me(e)===null&&!xe(Oe(e)),We=e=>y(e,$e)===\"\",He=e=>M(e)===\"template\"||(Ce(e)?Ne(e):Se.some(t=>y(e,`data-${t}`)!==null));function Pe(e,t,n){let r=y(e,t);return r!==null&&(k(e,t),b(e,n,ve(n===\"srcdoc\"?\"createHTML\":\"createScriptURL\",r)),!0)}function Re(e,t){let n=Me(e),r=!1;for(let t of v(e)){let o=A(t);Se.includes(o)&&(r=!0,n!==null&&y(e,`data-${o}`)?k(e,t):Pe(e,t,`data-${o}`))}r&&e.load?.(),Ce(e)&&xe(Oe(e))&&function(e,t){e.async=e.async,t&&b(e,\"data-type\",t),b(e,\"type\",\"text/plain\")}(e,Oe(e)),n!==t&&(y(e,$e)===null&&b(e,$e,n??\"\"),b(e,\"data-consent\",t))}function Ie(e){let t=y(e,$e);k(e,$e),t?b(e,\"data-consent\",t):t!==null&&k(e,\"data-consent\"),Ce(e)&&(t===\"\"||Ne(e))&&(k(e,\"type\"),Pe(e,\"data-type\",\"type\"));for(let t of Se)Pe(e,`data-${t}`,t)}function qe(e){if(!Ce(e))return Ie(e),M(e)===\"source\"&&e.parentNode?.load?.(),e;e.async=e.hasAttribute(\"async\"),Ie(e);let{textContent:t}=e;return e.replaceChildren(),e.textContent=ve(\"createScript\",`${t}`),e}function Fe(e){let t=new WeakSet,n=t=>{let n=Me(t);if(n===null)return r(t);let o=y(t,$e);return o&&!e.allows(o)?o:n===re&&je(t)||e.allows(n)?void 0:n},r=n=>{let r=/^(source|track)$/.test(M(n))?n.parentNode:null;if(!r)return;let o=M(r)===\"picture\"?r.querySelector(\"img\"):r,a=o&&o.nodeType===1&&Me(o);return!a||t.has(o)||e.allows(a)?void 0:a},o=e=>{if(t.has(e)||De(e))return;let r=n(e);return r!==void 0?r:Te(e).map(([t,n])=>i(e,t,n)).find(Boolean)},a=e=>{let t=d.createElement(\"template\");return _(t,e),t},i=(t,n,r)=>n===\"srcdoc\"?Ae(a(ve(\"createHTML\",r)).content).map(o).find(Boolean):(n.endsWith(\"srcset\")?r.split(/[\\s,]+/):[r]).map(n=>e.blockerOf(M(t),n,t)).find(Boolean),l=e=>{e instanceof HTMLTemplateElement&&y(e,\"shadowrootmode\")&&Ae(e.content).forEach(l);let t=o(e);return t!==void 0&&Re(e,t),t!==void 0};return{aJ:t,aB:o,ao:l,ap(e,r,o){if(t.has(e)||De(e))return;let a=()=>i(e,r,o);return(We(e)?a():void 0)??n(e)??a()},aF(e){let t=a(e),n=E(t);Ae(t.content).forEach(l);let r=E(t);return r===n?e:ve(\"createHTML\",r)}}}function ze(e){d.readyState===\"loading\"?d.addEventListener(\"DOMContentLoaded\",e):e()}let Be=\"appendChild,insertBefore,replaceChild,removeChild\".split(\",\");let Ue=({aI:e,services:t},n,r)=>e[n].test(r)?t.filter(e=>e[n].test(r)):[];function Ve(e,t,n,{what:r,mark:o}){if(e.some(({id:e,category:n})=>(e===o||n===o)&&t(e)))return;let a=r.split(/[\\W_]+/),i=e.find(({vendorId:e})=>e&&a.includes(e)),l=i?e.filter(e=>e===i||e.vendor!==i.vendor):e;return l.find(e=>!t(e.id)&&!(({vendor:e})=>e!==void 0&&n!==\"urls\"&&l.some(n=>n.vendor===e&&t(n.id)))(e))}function Ge(e){return e===\"cookie\"?\"cookies\":e===\"storage\"?\"storage\":\"urls\"}let Je={},Ze={id:re},Ye=/pre(connect|fetch|load|render)/i,{apply:Xe,construct:Qe}=Reflect,Ke=(e,t)=>(n,r,o,a,i,l)=>{let s=(e,n)=>{let r=e&&Object.getOwnPropertyDescriptor(e,n);if(!r)return;let s={__proto__:null,...r},c=l??(s.set?\"set\":s.get?\"get\":\"value\"),d=s[c];if(!d)return;let u=!!d.prototype,p=(e,t,n)=>{let r=u?Qe(d,t,e):Xe(d,e,t);return n&&a?.(r,e,t),r},f=(e,t)=>{let r=o(e,t,f,n);return r&&r!==!0?r.answer:p(e,t,r)},{patched:m}={patched(...e){return t.now&&!i?p(this,e,!1):f(this,e)}};s[c]=u?new Proxy(d,{construct:(e,t,n)=>f(n,t)}):Object.defineProperties(m,Object.getOwnPropertyDescriptors(d)),Object.defineProperty(e,n,s),d.prototype?.constructor===d&&(d.prototype.constructor=s[c])};for(let t of[n].flat())for(let n of[r].flat())s(t?e[t]?.prototype:e,n)},et=\"Script,Image,IFrame,Frame,Base,Link,Source,Media,Video,Embed,Object,Input,Track\".split(\",\").map(e=>`HTML${e}Element`),tt=e=>{let t=m(e);return!t||f(t)!==null},nt=({gate:e,af:{ao:t,ap:n},on:r})=>{let o=(t,r,o,i=0)=>{let l=A(`${r}`);if(l===\"type\")return a(t,o,i);if(!(t&&Se.includes(l)&&_e(t)&&tt(t)))return;o[i]=ye(o[i]);let s=`${o[i]}`,c=n(t,l,s);return c!==void 0?(Re(t,c),(l===\"srcdoc\"||J(s.split(/[\\s,]+/)[0]??\"\"))&&b(t,`data-${l}`,s),e.notify(\"held\",t),{answer:null}):void 0},a=(e,n,r)=>{if(!e||!_e(e)||!Ce(e))return;n[r]=`${n[r]}`;let o=n[r];if(!xe(o))return b(e,We(e)?\"data-type\":\"type\",o),void(We(e)&&Ie(e));let a=De(e)&&e.isConnected;return b(e,\"type\",o),t(e)?(a&&(e=>{b(e,\"type\",\"text/dormant\")})(e),{answer:void 0}):void 0};r(\"Element\",\"removeAttribute\",(e,t)=>(t[0]=`${t[0]}`,A(t[0])===\"type\"?a(e,[\"\"],0):void 0)),r(\"HTMLScriptElement\",\"type\",(e,t)=>a(e,t,0)),r(et,[...Se,\"imageSrcset\"],(e,t,n,r)=>o(e,r,t)),r(\"Element\",[\"setAttribute\",\"setAttributeNS\"],(e,t,n,r)=>{let a=+r.endsWith(\"S\");return t[a]=`${t[a]}`,o(e,t[a],t,a+1)}),r(\"Element\",[\"setAttributeNode\",\"setAttributeNodeNS\"],(e,[t])=>o(e,g(t),[w(t)])),r([\"Attr\",\"Node\"],[\"value\",\"nodeValue\",\"textContent\"],(e,t)=>{if(s(e)===2)return o(h(e),g(e),t)}),(({gate:e,on:t})=>{let n=t=>e.intercept(\"attribute\",t,()=>null);t(\"NamedNodeMap\",[\"setNamedItem\",\"setNamedItemNS\"],(e,[t])=>n(w(t))),t(\"SVGAnimatedString\",\"baseVal\",(e,t)=>(t[0]=`${t[0]}`,n(t[0])))})({gate:e,on:r})},rt=[{names:[\"WebSocket\",\"WebSocketStream\",\"WebTransport\"],url:\"https://held.invalid\"},{names:[\"EventSource\",\"Worker\",\"SharedWorker\"],url:\"data:\"},{names:\"Audio\",url:\"\"}],ot=e=>e[0]===void 0?\"\":(e[0]=ye(e[0]),`${e[0]}`),at=e=>{if(typeof e[0]==\"object\")try{return u(e[0])}catch{}return ot(e)},it=e=>Promise.reject(new TypeError(`${e} held`)),lt=[{name:\"fetch\",channel:\"fetch\"},{name:\"fetchLater\",channel:\"fetch\",refuse:()=>({activated:!1})},{owner:\"Navigator\",name:\"sendBeacon\",channel:\"beacon\",refuse:()=>!1},{owner:\"Document\",name:\"cookie\",channel:\"cookie\",read:e=>ot(e).replace(/^[\\s=]+/,\"\").replace(/[=;].*/s,\"\").trim(),refuse:()=>{}},{owner:\"Storage\",name:\"setItem\",channel:\"storage\",refuse:()=>{}},{owner:\"CookieStore\",name:\"set\",channel:\"cookie\",read:e=>{let[t]=e;if(typeof t!=\"object\"||t===null)return ot(e).trim();let n=`${t.name}`;return e[0]={...t,name:n},n.trim()}},{owner:\"CacheStorage\",name:\"open\",channel:\"storage\"},{owner:\"Cache\",name:\"add\",channel:\"fetch\"},{owner:\"Worklet\",name:\"addModule\",channel:\"script\"}],st=({gate:e,on:t,au:n})=>{for(let{owner:n=\"\",name:r,channel:o,read:a=at,refuse:i=it}of lt)t(n,r,(t,n,r)=>{let l=a(n);return e.intercept(o,l,()=>i(l),()=>r(t,n))});t(\"Cache\",\"addAll\",(t,n)=>{let r=[...n[0]].map(e=>[e]),o=r.map(at);n[0]=r.flat();let a=o.find(t=>!e.mayPass(\"fetch\",t));return a===void 0?void 0:e.intercept(\"fetch\",a,()=>it(a))});for(let{names:n,url:r}of rt)t(\"\",n,(t,n,o,a)=>{e.intercept(a.toLowerCase(),ot(n))&&(n[0]=r)});let{open:r}=n.IDBFactory.prototype;t(\"IDBFactory\",\"open\",(t,n)=>e.intercept(\"storage\",ot(n),()=>{let e=r.call(t,\"held\");return e.onupgradeneeded=()=>e.transaction?.abort(),e}))},ct=({af:e,on:t,au:n,aQ:r})=>{let o=t=>!!t&&(Me(t)===null?(t=>!y(t,\"src\")&&v(t).some(n=>/^data-.*(src|url)/.test(n)&&e.ap(t,\"src\",`${y(t,n)}`)!==void 0))(t):e.aB(t)!==void 0),a=(e,t)=>(e&&(e.src=`${t}`),!!e),i=e=>{let t=n.frameElement;return e===\"_self\"&&o(t)?t:[...d.querySelectorAll(\"iframe[name][data-consent]\")].find(t=>y(t,\"name\")===e&&o(t))},l=(e,t)=>{let n=t=>a(e,t),r=new Proxy({assign:n,replace:n,reload(){},toString:()=>\"about:blank\"},{set:(e,t,r)=>t!==\"href\"||n(r)}),o=new Proxy(t,{get(e,n){if(n===\"location\")return r;if(n===\"document\")return null;let a=Reflect.get(t,n);return a===t?o:typeof a!=\"function\"||a.prototype?a:a.bind(t)},set:(e,r,o)=>r===\"location\"?n(o):Reflect.set(t,r,o)});return o},s=e=>r(e),c=!1;t(et,\"contentWindow\",(e,t,n)=>{if(c||!o(e))return!0;c=!0;let r=n(e,[]);return c=!1,{answer:r&&l(e,r)}},s,!0),t(et,[\"contentDocument\",\"getSVGDocument\"],e=>!o(e)||{answer:null},e=>r(e?.defaultView),!0),t(\"\",\"open\",(e,t)=>(t[1]!==void 0&&(t[1]=`${t[1]}`),!a(i(t[1]),t[0])||{answer:null}),s,!0),n!==window&&n.addEventListener(\"beforeunload\",()=>{let e=n.frameElement;e&&o(e)&&e.parentNode?.insertBefore(e,e.nextSibling)});let u=(e,t)=>!!e&&!!i(y(e,t));n.addEventListener(\"click\",e=>{let t=e.composedPath()[0],n=t.closest?.(\"a[target],area[target]\");n&&a(i(y(n,\"target\")),n.href)&&e.preventDefault()},!0),n.addEventListener(\"submit\",e=>{let{submitter:t,target:n}=e;(u(t,\"formtarget\")||u(n,\"target\"))&&e.preventDefault()},!0),t(\"HTMLFormElement\",\"submit\",e=>u(e,\"target\")?{answer:void 0}:void 0)},dt=new RegExp(\"<[a-z/](?:[^=>]|=(?!\\\\s*[\\\"'])|=\\\\s*(?:\\\"[^\\\"]*(?:\\\"|$)|'[^']*(?:'|$)))*$|<$\",\"i\"),ut=/^(script|style|textarea|title)$/,pt=({gate:e,af:{aD:t,aF:n,aM:r,aS:o},on:a,ay:i,idle:l})=>{let s=(e,t,r)=>{if(e[t]=ye(e[t]!==null||t?e[t]:\"\"),!l.now&&ke.test(`${e[t]}`))return r||(e[t]=n(e[t])),!0};a([\"Element\",\"ShadowRoot\",\"Range\"],\"innerHTML,outerHTML,setHTML,setHTMLUnsafe,insertAdjacentHTML,createContextualFragment\".split(\",\"),(e,t,n,r)=>!(e=>\"startContainer\"in e?!tt(e.startContainer):M(e)===\"template\"||!tt(e))(e)&&s(t,+/^insert/.test(r),r===\"innerHTML\"&&ut.test(M(e))),(e,n)=>{let o=e??n;r(o),t(o),i()}),a(\"Document\",\"execCommand\",(t,n)=>{n[0]=`${n[0]}`;let r=s(n,2);return/image/i.test(n[0])&&e.intercept(\"img\",`${n[2]}`,()=>!1)||r},i);let c=\"\";a(\"Document\",[\"write\",\"writeln\"],(e,t,n,r)=>{for(let[e,n]of t.entries())t[e]=ye(n);let a=t.join(\"\"),i=e===document&&d.readyState!==\"loading\"&&o.aE();if(i)return o.write(i,r===\"write\"?a:`${a}\\n`),{answer:void 0};if(!f(e))return;let u=c+a,p=l.now?u.length:(e=>dt.exec(e)?.index??e.length)(u);c=u.slice(p);let m=[u.slice(0,p)];return s(m,0),m[0]!==a&&t.splice(0,t.length,...m),!0},i,!0),a(\"Document\",[\"open\",\"close\"],e=>e===document&&o.aE()&&d.readyState!==\"loading\"?{answer:e}:void 0,void 0,!0)},ft=\"Node,Element,CharacterData,DocumentType,DocumentFragment,Document,Range,HTMLTableElement,HTMLSelectElement,HTMLOptionsCollection\".split(\",\"),mt=\"appendChild,insertBefore,replaceChild,append,prepend,before,after,replaceWith,replaceChildren,insertAdjacentElement,insertNode,surroundContents,moveBefore,importNode,adoptNode,body,caption,tHead,tFoot,add\".split(\",\"),gt=({af:{aD:e,include:t},on:n,ay:r})=>{n(ft,mt,(t,n)=>!!n.filter(t=>t&&typeof t==\"object\"&&e(t))[0],r),n(\"Element\",\"attachShadow\",()=>!0,e=>t(e),!0)},ht=({on:e})=>{let t=e=>{let t=p(d.implementation.createHTMLDocument(\"\"),e,!0);for(let e of[t,...$(t,`[${$e}]`)])y(e,$e)!==null&&Ie(e);return t},n=e=>n=>{if(n.nodeType!==1)return;let r=e(n);return{answer:r.includes($e)?e(t(n)):r}};e(\"Element\",\"innerHTML\",n(E),void 0,!1,\"get\"),e(\"Element\",\"outerHTML\",n(L),void 0,!1,\"get\"),e(\"XMLSerializer\",\"serializeToString\",(e,n)=>{n[0]?.nodeType===1&&(n[0]=t(n[0]))});let r=(e,t)=>Se.includes(t)&&_e(e)&&y(e,$e)!==null?y(e,`data-${t}`):null,o=e=>_e(e)&&Ce(e)&&We(e);e(\"HTMLScriptElement\",\"type\",e=>o(e)&&{answer:y(e,\"data-type\")??\"\"},void 0,!1,\"get\"),e(\"Element\",\"getAttribute\",(e,t)=>{t[0]=`${t[0]}`;let n=A(t[0]);if(n===\"type\"&&o(e))return{answer:y(e,\"data-type\")};let a=r(e,n);return a===null?void 0:{answer:a}}),e(et,Se,(e,t,n,o)=>{let a=r(e,o.toLowerCase());if(a!==null)return{answer:J(a)&&o!==\"srcset\"&&o!==\"srcdoc\"?new URL(a,d.baseURI).href:a}},void 0,!1,\"get\")},wt=({gate:e,on:t,au:n})=>{let r=e=>y(e,\"action\")??\"\",o=t=>{let n=t.composedPath()[0].closest?.(\"[ping]\"),r=n&&y(n,\"ping\");r?.split(/\\s+/).some(t=>e.intercept(\"ping\",t))&&k(n,\"ping\")},a=t=>{let{submitter:n,target:o}=t,a=o,i=!1;e.holdForm({form:a,what:(n&&y(n,\"formaction\"))??r(a),isAnswered:()=>i,repeat:()=>a.requestSubmit(n)})&&(t.preventDefault(),t.preventDefault=()=>{i=!0})},i=()=>{n.addEventListener(\"submit\",a,!0),n.addEventListener(\"click\",o,!0),n.addEventListener(\"auxclick\",o,!0)};t(\"HTMLFormElement\",\"submit\",(t,n,o)=>e.holdForm({form:t,what:r(t),isAnswered:()=>!1,repeat:()=>o(t,n)})?{}:void 0),i(),t(\"Document\",[\"open\",\"write\",\"writeln\"],()=>!0,i,!0)};function vt(){let e=new WeakMap,t=(e,t)=>(t[1]=`${t[1]}`,!0);return({gate:n,on:r})=>{r(\"XMLHttpRequest\",\"open\",t,(t,n,r)=>e.set(n,r),!0),r(\"XMLHttpRequest\",\"send\",(t,r,o)=>{let[a,i,l=!0]=e.get(t)??[],s=()=>o(t,r);return n.intercept(\"xhr\",`${i}`,()=>{t.open(a,\"about:held\",l),s()},s)})}}let yt=({config:e,allows:t},n,r)=>r!==e.cookie.name&&Ve(Ue(e,n,r),t,n,{what:r})!==void 0;async function bt(e){await new Promise(e=>setTimeout(e,100));try{return de(C()).some(({name:t})=>yt(e,\"cookies\",t))||Object.keys(localStorage).some(t=>yt(e,\"storage\",t))}catch{return!1}}function kt(){let e=window;for(;e!==e.parent;){e=e.parent;try{if(typeof e.sekisho?.init==\"function\")return!0}catch{}}return!1}let St=\"[data-consent-notice],[data-consent-placeholder]\",$t=/^(script|style|link)$/i;function Et({ah:e,ae:t,pageWatch:n,aO:r,decided:o}){let a,i,l,s,c={newServiceIds:[]},u=function(e){let n,r,o=!1,a=(i=!1)=>{let s=n??(()=>{!function(){try{let e=new CSSStyleSheet;return e.replaceSync(\"html div:is(div):is(div):is(div):where(#sekisho){all:initial!important;>button{all:revert!important;position:fixed!important;inset:auto auto 1em 1em!important;z-index:2147483647!important;margin:0!important;padding:0 1em!important;min-height:44px!important;border:1px solid!important;border-radius:2em!important;font:600 max(14px,.875em) system-ui!important;color:var(--sekisho-on-accent,#fff)!important;background:var(--sekisho-accent,#223a70)!important}>button:where(.right){inset:auto 1em 1em auto!important}@media print{display:none!important}}\"),document.adoptedStyleSheets.push(e),e}catch{}}(),n=d.querySelector(\"div#sekisho\")??d.createElement(\"div\"),Object.assign(n,{id:\"sekisho\",popover:\"manual\",isLive:!0});for(let e of[\"nosnippet\",\"react-aria-top-layer\",\"turbo-permanent\"])n.setAttribute(`data-${e}`,\"true\");return(e=>{(function(e,t){for(let n of[\"focusin\",\"scroll\"])d.addEventListener(n,({target:r})=>{e.contains(r)||t(async()=>(await N(()=>import(x+\"sekisho.room.js?de4a6250\"))).makeRoom(e,n===\"focusin\"))},!0)})(e,t)})(n),r=e.listen(({added:e,removed:t})=>{for(let t of e)for(let e of[t,...t.querySelectorAll(\"div#sekisho\")])e.matches(\"div#sekisho\")&&!(\"isLive\"in e)&&e.remove();o&&!n?.isConnected&&(o=!t.includes(n)||t.length>1&&(e=>[...d.body.children].every(t=>e.includes(t)||$t.test(t.nodeName)))(e),o&&(a(),l?.Z()))}),n})();o=!0;let c=\"togglePopover\"in s&&[...d.querySelectorAll(\"dialog:modal\")].filter(e=>!s.contains(e)).at(-1),u=d.readyState===\"loading\"?d.documentElement:d.body,p=i&&c||u;return s.parentNode!==p&&p.append(s),s.togglePopover?.(!1),s.togglePopover?.(i||!c),s};return{ad:a,remove(){n&&(r(),n.remove(),n=void 0)}}}(n),p=function(e){let t;return{aa(n,r){t?.remove();let o=n.ui?.reopen;if(!r||o===\"off\")return;let a=function({language:e=\"auto\"}){return e===\"auto\"?document.documentElement.lang||navigator.language:`${e}`}(n);t=d.createElement(\"button\"),t.lang=a,t.className=`${o}`,t.dataset.sekisho=\"reopen\",t.dataset.consentAction=\"preferences\",t.textContent=[a,a.slice(0,2)].map(e=>n.texts?.[e]?.reopen??{ja:\"Cookie\\u8a2d\\u5b9a\",en:\"Cookie settings\"}[e]).find(Boolean)??\"Cookies\",e.ad().append(t)}}}(u),f=async()=>(a??=await N(()=>import(x+\"sekisho.ui.js?de4a6250\")),i??=a.createConsentFlow(e,c,bt),{flow:i,mount:a.mount}),m=e=>t(async()=>{let{flow:t}=await f();await t.open(e)&&!kt()&&h.show(\"banner\")}),g=()=>t(async()=>await bt(e)&&(await f()).flow.erase()),h={begin(t){d.prerendering||(e.consent.decided?g():m(t))},decide(n,r){let{consent:a}=e;return r||e.aA(),t(async()=>{let{flow:t}=await f(),i=t.decide(n,r,a);if(!i)return c.ab&&h.show(s??\"banner\");o(),h.hide();let l=await i;P(\"decide\",l)&&l.reload&&e.config.options.consent?.reloadOnWithdraw===!0&&location.reload()})},reset(){e.aA(),m(e.config.options)},aG(){e.consent.decided&&h.hide(),g()},show(e){s=e,t(async()=>{let{mount:e}=await f();return l??=e(w),s&&l.show(s)})},hide(){s=void 0,l?.hide()},Z(){l?.Z(),ze(()=>{p.aa(e.config.options,e.consent.decided&&!kt())})},remove(){h.hide(),l?.remove(),u.remove()}},w={get config(){return e.config},get consent(){return e.consent},ac:c,report:e.report,choose:e=>h.decide(\"choose\",e),reset:h.reset,once:r,pageWatch:n,ad:u.ad,shown(e){s=e,P(e?\"show\":\"hide\",{view:e})}};return function(e,t){let n=!1,r=r=>{!n&&r&&(n=!0,t(async()=>(await N(()=>import(x+\"sekisho.inline.js?de4a6250\"))).mountInline(e)))};d.addEventListener(\"sekisho:held\",e=>r(/iframe|embed|object/.test(e.detail.channel))),e.pageWatch.listen(({added:e})=>r(!n&&e.some(e=>e.matches(St)||e.querySelector(St)))),ze(()=>r(d.querySelector(St)))}(w,t),new MutationObserver(h.Z).observe(d.documentElement,{attributeFilter:[\"lang\"]}),h}function Lt(e,t){for(let n of e)s(n)===1&&t.push(n)}function _t(e,t,n){try{e(t)}catch(e){n(\"failed\",e)}}let{push:At}=Array.prototype;function Mt(){return arguments}let Tt={cookie_expires:34128e3,cookie_update:!1},jt=\"_ga,_ga_*,_gid,_gat*,_gcl_*\".split(\",\"),Ct={\"google-analytics\":{vendor:\"google\",cookies:jt,urls:\"www.googletagmanager.com/gtag/*,*google-analytics.com,*analytics.google.com,stats.g.doubleclick.net\".split(\",\")},\"google-tag-manager\":{vendor:\"google\",cookies:jt,urls:[\"www.googletagmanager.com/gtm*\",\"www.googletagmanager.com/ns.html\"]},\"access-log\":{}},xt={services:[]},Ot=d.currentScript??d.querySelector(\"script[data-config][src*=sekisho]\"),Nt=window.sekisho;typeof Nt?.init==\"function\"?D().report(\"runs-twice\"):function(){let e=d.querySelector(\"script#sekisho-config\")?.textContent,t=Ot?.getAttribute(\"data-config\"),n=e===void 0&&t?fetch(t,{signal:AbortSignal.timeout?.(5e3)}):void 0;(e??t)&&!C().includes(\"=1/\")&&N(()=>import(x+\"sekisho.ui.js?de4a6250\")).catch(()=>{});let r=e===void 0&&!t&&!/sekisho/.test(`${Ot?.src}`),o=function(e){let t,n,r=\"\",o=function(){let e;return{promise:new Promise(t=>{e=t}),resolve:e}}(),{report:a,warn:i,ae:l}=D(),s={now:!1},c=function(e,t,n){let r=\"\",o=e=>{let t=function({cookie:{name:e,domain:t}},n){let r=()=>de(n??C()).flatMap(t=>t.name===e?t.value:[]),o=r();return t||o[0]===void 0?o:(me(e,!0),r())}(a.config,e),n=r;return r=`${t}`,a.stored=function(e,t){let n=e.filter(e=>e!==void 0);return n.find(({choices:e})=>![...e].some(([e,n])=>n&&!t.get(e)))||(n.length===1?n[0]:void 0)}([...new Set(t)].map(pe),a.config.categories),r!==n},a={config:e,consent:fe(e,void 0,0),stored:void 0,allows:e=>W(e).every(e=>a.consent.choices[e]===!0),configure(e){a.config=e,o(),a.set(a.stored)},aP(e){let t=o(e)&&a.stored?.Y.id!==a.consent.id;return t&&a.set(a.stored),t},set(e){let t=!d.prerendering;a.consent=fe(a.config,t?e:void 0,Date.now()),n(a.consent)},report:t,aw:j,clear(){me(a.config.cookie.name)},aA(){a.clear(),a.stored=void 0,a.set()}};return a}(se(!e&&xt,Ct),a,e=>{l(()=>u.update(e.choices,e.decidedAt!==void 0)),s.now=(({config:e,allows:t})=>e.ag&&e.options.gate?.undeclared!==\"block\"&&e.services.every(({id:e})=>t(e)))(c),m.update(!e.decidedAt),P(\"change\",{consent:e}),g.Z()}),u=function(e,t){let n=window,r=new Map,o=new Set,a=[],i=!1,l=(t,n)=>{let r=a.filter(({options:e})=>t.test(`${e.measurementId}`));return(r.length>0?r.some(({id:t})=>e(t)):e(n))?\"granted\":\"denied\"},s=(t,n)=>{let r=l(/^(AW|DC)-/,\"marketing\"),o=e(\"functional\")?\"granted\":\"denied\";t.say(\"consent\",n,{ad_storage:r,ad_user_data:r,ad_personalization:r,analytics_storage:l(/^GT?-/,\"analytics\"),functionality_storage:o,personalization_storage:o,security_storage:\"granted\",wait_for_update:500}),t.say(\"set\",\"ads_data_redaction\",r===\"denied\")},c=({options:e})=>`${e.dataLayer??\"dataLayer\"}`,d=e=>{let t=function(){let e=[],t=new Set,n=e=>{for(let n of t)n.push(e)},r=t=>{e.push(t),n(t)},o=n=>{if(Array.isArray(n)&&!t.has(n))try{let r=n.splice(0);n.push(...e),At.apply(n,r),t.add(n)}catch{}};return{add:r,say:(...e)=>r(Mt(...e)),send:(...e)=>n(Mt(...e)),attach(e){let t=window,n=Array.isArray(t[e])?t[e]:[];o(n);let{configurable:r=!0,value:a}=Object.getOwnPropertyDescriptor(t,e)??{value:[]};r&&a&&Object.defineProperty(t,e,{configurable:!0,enumerable:!0,get:()=>n,set(e){n=e,o(e)}})}}}();return s(t,\"default\"),t.say(\"set\",Tt),t.attach(e),n.gtag??=t.send,t};return{configure(e){a=e.services.filter(({vendor:e})=>e===\"google\");for(let e of a.map(c))r.has(e)||r.set(e,d(e))},update(l,d){i||=d;for(let e of i?r.values():[])s(e,\"update\"),e.add({event:\"sekisho\",choices:l});let u=({options:e})=>e.mode!==\"advanced\";for(let t of a)t.options.measurementId&&u(t)&&(n[`ga-disable-${t.options.measurementId}`]=!e(t.id));let p=()=>a.filter(t=>!u(t)||e(t.id));p().length!==0&&ze(()=>t(async()=>{let{placeGoogleTags:e}=await N(()=>import(x+\"sekisho.google.js?de4a6250\"));e(p().map(e=>({service:e,name:c(e),layer:r.get(c(e))})),o)}))}}}(c.allows,l),p=function({permissions:e,settled:t,listen:n,warn:r,askAbout:o}){let a=new WeakSet,i=!e.config.ag;t.then(()=>{i=!1});let{allows:l}=e,s=(t,n,r)=>function(e,t,n,{what:r,text:o,mark:a,isHint:i}){let{ag:l,aL:s,az:c,options:d}=e,u=Ge(n),p=u!==\"urls\",f=o.replace(/[:/].*/s,\"\"),m=f!==e.host&&!`.${f}`.endsWith(c);if(o===\"\"||p&&o===e.cookie.name)return Je;let g=Ue(e,u,o);if(g.length>0){let e=Ve(g,t,u,{what:r,mark:a});return e?{id:e.id}:Je}if(e.av.some(e=>e.test(o)))return Je;let h=i&&f!==e.host?Ue(e,\"hosts\",o):[];return h[0]&&!h.some(({id:e})=>t(e))?{id:h[0].id}:l||n!==\"beacon\"?p||m?!l||d.gate?.undeclared===\"block\"||s&&!p?Ze:{isUndeclared:d.gate?.undeclared!==\"allow\"}:Je:Ze}(e.config,l,t,{what:n,text:Ge(t)===\"urls\"?J(n):n,mark:r&&Me(r),isHint:t===\"link\"&&Ye.test(`${r&&y(r,\"rel\")}`)}),c={allows:l,mayPass:(e,t)=>s(e,t).id===void 0,blockerOf(e,t,o){let a=s(e,t,o);return a.isUndeclared&&((e,t)=>{let[o]=Ge(e)===\"urls\"?J(t).split(\"/\"):[];r(`undeclared ${e} ${o||t}`)&&n(\"held\",{channel:e,id:re,what:t})})(e,t),a.id},intercept(e,r,o,a){if(i&&a)return{answer:t.then(a)};let l=c.blockerOf(e,r);return l!==void 0?(n(\"held\",{channel:e,id:l,what:r}),{answer:o?.()}):void 0},holdForm(e){let{form:t,what:r}=e,a=c.blockerOf(\"form\",r);return a!==void 0&&(n(\"held\",{channel:\"form\",id:a,what:r,element:t}),a!==re&&navigator.userActivation?.isActive&&o(a,e),!0)},notify(e,t,r=`${Me(t)}`){if(e===\"released\")a.delete(t);else{if(a.has(t))return;a.add(t)}n(e,{channel:t.localName,id:r,what:je(t),element:t})}};return c}({permissions:c,settled:o.promise,listen:P,warn:i,askAbout:(e,{what:t,isAnswered:n,repeat:r})=>l(async()=>{let{askAboutPress:o}=await N(()=>import(x+\"sekisho.press.js?de4a6250\"));o({id:e,isAnswered:n,repeat:r,isAllowed:()=>p.mayPass(\"form\",t),show:k.show})})}),f=function(e){let t=new Set,n=new MutationObserver(e=>{let t=[],n=[];for(let r of e)Lt(r.addedNodes,t),Lt(r.removedNodes,n);r({added:t,removed:n})}),r=n=>{if(n.added.length+n.removed.length!==0)for(let r of t)_t(r,n,e)},o=e=>n.observe(e,{childList:!0,subtree:!0});return{listen:e=>(o(document),t.add(e),()=>t.delete(e)),include(e){o(e);let t=[];Lt(e.childNodes,t),r({added:t,removed:[]})}}}(a),m=function({gate:e,holder:t,pageWatch:n,idle:r}){let{aJ:o,ao:a}=t,i=new Set,l=new Set,s=new WeakSet,c=new Set,u=function(){let e=new WeakMap,t=new WeakSet,n=n=>{t.add(n);for(let t of Be)Object.defineProperty(n,t,{configurable:!0,writable:!0,value(...r){let o=Reflect.get(Object.getPrototypeOf(n),t);return Reflect.apply(o,this,r.map(t=>e.get(t)??t))}})};return{has:t=>e.has(t),add(r,o){e.set(r,o);let{parentNode:a}=r;a&&!t.has(a)&&n(a)}}}(),p=!1,f=!1,m=t=>{u.has(t)||(a(t)?(e.notify(\"held\",t),t.contentWindow):Me(t)!==null&&t.isConnected&&He(t)&&i.add(t))},g=e=>{let t;try{t=(e=>{if(!S(e))return _e(e)?[e]:[];if(!r.now)return Ae(e);let t=[...e.querySelectorAll(\"[data-consent]\")].filter(_e);return _e(e)?[e,...t]:t})(e)}catch{return!1}return t.forEach(m),t.length>0},h=function(e){let t,n=new WeakSet,r=new WeakMap,o=!1,a=()=>{let e=t??d.currentScript;return e&&n.has(e)?e:void 0},i=t=>{let{text:r,last:o}=t;if(!r)return;t.text=\"\";let a=d.createRange();a.selectNode(o.parentNode?o:d.body.lastChild);let i=a.createContextualFragment(ve(\"createHTML\",r));for(let e of i.querySelectorAll(\"script\"))e.async=e.hasAttribute(\"async\"),n.add(e);e(i),t.last=i.lastChild??o,a.collapse(),a.insertNode(i)},l=(e,n,r,o)=>{t=e;try{\"handleEvent\"in r?r.handleEvent(o):r.call(n,o)}finally{t=void 0}},s=(e,t,n)=>{let r=a(),o=t===\"DOMContentLoaded\"||t===\"load\"&&e===window;return!!(r&&n&&o)&&((e=>e===\"DOMContentLoaded\"||d.readyState===\"complete\")(t)?queueMicrotask(()=>l(r,e,n,new Event(t))):EventTarget.prototype.addEventListener.call(e,t,t=>l(r,e,n,t),{once:!0}),!0)};return{add(e){n.add(e),o||(()=>{o=!0;for(let e of[document,window])e.addEventListener=(...t)=>{s(e,t[0],t[1])||EventTarget.prototype.addEventListener.apply(e,t)};let e=Object.getOwnPropertyDescriptor(window,\"onload\");e?.set&&Object.defineProperty(window,\"onload\",{...e,set(t){s(window,\"load\",t)||e.set?.call(window,t)}})})()},aE:a,write(e,t){let n=r.get(e);n||(n={text:\"\",last:e},r.set(e,n)),n.text+=t;let o=d.createElement(\"template\");_(o,ve(\"createHTML\",n.text)),E(o)===n.text?i(n):queueMicrotask(()=>n&&i(n))}}}(g),w=e=>{h.add(e),o.add(e)},k=async t=>{if(i.delete(t),!t.isConnected||a(t)||!He(t))return;let n=`${Me(t)}`;if(t instanceof HTMLTemplateElement){let r=L(t,n);e.notify(\"released\",t,n);for(let e of r)await k(e);return}let r=$(t);e.notify(\"released\",t,n),Ce(r)&&!r.async&&r.src&&await new Promise(e=>{r.addEventListener(\"load\",e),r.addEventListener(\"error\",e),setTimeout(e,5e3)})},$=e=>Ce(e)?(w(e),y(e,$e)!==null?qe(e):function(t){let n=function(){let e=d.createElement(\"script\");return e.nonce=d.querySelector(\"script[nonce]\")?.nonce??\"\",e}();for(let e of v(t))/^on(load|error)$/.test(e)||b(n,e,ve(\"createScript\",`${y(t,e)}`));t.nonce&&(n.nonce=t.nonce),n.async=t.hasAttribute(\"async\"),n.textContent=ve(\"createScript\",`${t.textContent}`),Ie(n);for(let e of[\"load\",\"error\"])n.addEventListener(e,()=>t.dispatchEvent(new Event(e)));return(t=>{w(t),u.add(e,t)})(n),t.replaceWith(n),n}(e)):qe(e),L=(e,t)=>{let n=d.createRange();n.selectNode(e);let r=n.createContextualFragment(ve(\"createHTML\",E(e))),o=[];for(let e of Ae(r))Me(e)===null&&(Ce(e)?(e.async=e.hasAttribute(\"async\"),Re(e,t),o.push(e)):b(e,\"data-consent\",t));return g(r),e.replaceWith(r),o},A=({added:e})=>{for(let t of e)p||C(t),g(t);i.size>0&&ze(M)},M=async()=>{for(let e of i)/script|template/.test(e.localName)||k(e);if(f)return;f=!0;let e=performance.now()+12;for(let t of i)await k(t),performance.now()<e||(await new Promise(e=>setTimeout(e)),e=performance.now()+12);f=!1},T=e=>{for(let t of e.querySelectorAll(`${be}`))m(t)},j=()=>{T(d);for(let e of l){let t=e.deref();t?T(t):l.delete(e)}},C=e=>{let t=d.createTreeWalker(e,1);for(let n=e;n;n=t.nextNode()){let{shadowRoot:e}=n;e&&!s.has(e)&&x(e)}},x=e=>{s.add(e),l.add(new WeakRef(e)),n.include(e),C(e),T(e),ze(M)};return d.addEventListener(\"DOMContentLoaded\",()=>{C(document),j(),p=!0,n.listen(A),M()}),{...t,include:x,aM:C,aD:g,aS:h,update(e){if(e)for(let e of c){let t=e.deref();t&&o.delete(t)}r.now&&!p||n.listen(A),j(),ze(M)},once(e){o.add(e),c.add(new WeakRef(e)),k(e)}}}({gate:p,holder:Fe(p),pageWatch:f,idle:s}),g=Et({ah:c,ae:l,pageWatch:f,aO:m.once,decided:()=>t.aH()}),h=()=>{n||(n=new AbortController,function(e,t){let n=new Map([[\"accept\",e.acceptAll],[\"reject\",e.rejectAll],[\"withdraw\",e.withdraw],[\"preferences\",()=>e.show()],[\"allow\",t=>e.choose(Object.fromEntries(W(`${y(t,\"data-consent\")}`).map(e=>[e,!0])))]]);d.addEventListener(\"click\",e=>{let t=e.composedPath().find(H),r=t&&n.get(y(t,\"data-consent-action\"));r&&(e.preventDefault(),r(t))},{capture:!0,signal:t})}(k,n.signal),t=function(e,t,n){let r,o=()=>JSON.stringify(e.config.cookie),a=n=>{e.aP(n)&&t()},i=()=>{a();try{r=new BroadcastChannel(\"sekisho\"),r.onmessage=({data:e})=>a(e?.[0]===o()?`${e[1]}`:void 0)}catch{}},l=()=>r?.close();return d.addEventListener(\"visibilitychange\",()=>a(),{capture:!0,signal:n}),addEventListener(\"pageshow\",i,{signal:n}),addEventListener(\"pagehide\",l,{signal:n}),n.addEventListener(\"abort\",l),d.readyState===\"complete\"&&i(),{aH:()=>r?.postMessage([o(),C()])}}(c,g.aG,n.signal))},w=()=>{a(\"no-configuration\"),o.resolve()},k=function({ah:e,ui:t,configure:n,destroy:r}){let{allows:o}=e,a=new Set,i={get consent(){return e.consent},allows:o,whenAllowed:e=>new Promise(t=>{if(o(e))return t();let n=R(\"change\",()=>{o(e)&&(r(),t())}),r=()=>{n(),a.delete(r)};a.add(r)}),acceptAll:()=>t.decide(\"accept\",!0),rejectAll:()=>t.decide(\"reject\",!1),choose:e=>t.decide(\"choose\",Object(e)),withdraw:()=>t.decide(\"withdraw\",!1),reset:t.reset,show:(e=\"preferences\")=>t.show(e),hide:t.hide,on:R,receipt:()=>({...e.consent,site:location.host}),init:e=>(n(e),i),destroy(){for(let e of a)e();r()}};return i}({ah:c,ui:g,configure:e=>{let t=se(e,Ct),n=JSON.stringify(t.options);if(n===r)return g.Z();r=n,l(()=>u.configure(t));let a=()=>{c.configure(t),g.begin(e)};h(),l(a),o.resolve(),removeEventListener(\"load\",w),d.addEventListener(\"prerenderingchange\",a),t.options.gate?.strict&&l(async()=>(await N(()=>import(x+\"sekisho.strict.js?de4a6250\"))).enforceCsp(t,c.allows))},destroy:()=>{c.configure(se(xt,Ct)),g.remove(),n?.abort(),n=void 0,r=\"\"}});return h(),e!==\"file\"&&addEventListener(\"load\",w),function(e,t,n){let r=new WeakSet,o=[nt,pt,gt,ht,ct,st,vt(),wt],a=l=>{try{if(!r.has(l.Element)){r.add(l.Element);let s=Ke(l,n);for(let r of o)r({gate:e,af:t,on:s,ay:i,au:l,aQ:a,idle:n});l!==window&&t.include(l.document)}for(let e=0;e<l.length;e++)a(l[e])}catch{}},i=()=>{!n.now&&window.length&&a(window)};a(window),d.addEventListener(\"load\",()=>a(window),!0)}(p,m,s),e&&m.update(!1),k}(n?\"file\":r?\"call\":void 0);window.sekisho=o,e!==void 0&&o.init(e),n&&n.then(e=>e.ok?e.text():void 0).then(o.init,()=>o.init())}()}();","integrity":"sha384-RdCGX1VGR0zUo7NhAgBLTFC+crEKc1nr11LB/2gTCHKPc9hrBN8RmFXxkJrYhtii","query":"?de4a6250"};

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

function headHtml(config, consent, { nonce, inline = false, language, base = "/sekisho/" } = {}) {
  const own = nonce === void 0 ? "" : ` nonce="${escapeHtml(nonce)}"`;
  const folder = escapeHtml(base);
  const options = language === void 0 ? config : { ...config, language };
  return [
    `<script type="application/json" id="sekisho-config"${own}>${inScript(JSON.stringify(options))}<\/script>`,
    inline ? `<script${own} data-base="${folder}">${gate.source}<\/script>` : `<script src="${folder}sekisho.js" integrity="${gate.integrity}"${crossOrigin(base)}${own} data-cfasync="false"><\/script>`,
    consent && !consent.decided ? `<link rel="modulepreload" href="${folder}sekisho.ui.js${gate.query}"${crossOrigin(base)}${own} fetchpriority="low">` : ""
  ].join("");
}
const inScript = (json) => `${json ?? "{}"}`.replace(/</g, "\\u003c");
const crossOrigin = (base) => /^(\w+:)?\/\//.test(base) ? " crossorigin" : "";

const nodeConsentHandler = (config, options = {}) => async (request, response) => {
  const { status, headers, body } = await send(await webRequest(request, options), config, options);
  response.writeHead(status, headers);
  response.end(request.method === "HEAD" ? void 0 : body);
};
async function send(request, config, options) {
  const answer = await handleConsent(request, config, options);
  const headers = Object.fromEntries(answer.headers);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  return { status: answer.status, headers, body: await answer.text() };
}
async function webRequest(request, { host, secure }) {
  const { method = "GET", url = "/", socket } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!name.startsWith(":")) for (const line of [value ?? []].flat()) headers.append(name, line);
  const scheme = secure ?? socket?.encrypted ? "https" : "http";
  const origin = `${scheme}://${host ?? headers.get("host") ?? "localhost"}`;
  const body = method === "POST" ? await bodyOf(request) : void 0;
  return new Request(new URL(url.replace(/^\/{2,}/, "/"), origin), { method, headers, body });
}
async function bodyOf(request) {
  if (request.body && typeof request.body === "object" && !(request.body instanceof Uint8Array))
    return `${new URLSearchParams(request.body)}`;
  if (typeof request.body === "string") return request.body;
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.byteLength;
    if (size < 65536) parts.push(part);
  }
  return new Blob(parts);
}

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
  const sent = rows.filter(({ facts: facts2 }) => external && (facts2.has("provider") || facts2.has("transmits")));
  return [
    table(TRANSMISSION, [texts.words.transmission, ""], sent, KEYS.slice(0, 4)),
    ...[...categories.keys()].map(
      (id) => table(
        id,
        aboutCategory(id, options, texts),
        rows.filter(({ category }) => category === id),
        KEYS.filter((key) => !external || key !== "recipientPurpose")
      )
    )
  ].filter(({ rows: rows2 }) => rows2[0]);
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
    ["effective", effective],
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
  return `<div data-sekisho="notice" lang="${escapeHtml(language2)}" dir="${direction(language2)}">${body}</div>`;
});
const link = (words, url) => isSafe(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>` : escapeHtml(words);
function table({ name, description, columns, rows }, { words: { service } }) {
  const headings = ["service", ...columns].map((key) => `<th scope="col">${escapeHtml(service[key])}</th>`);
  const body = rows.map(({ name: name2, facts }) => {
    const cells = columns.map((key) => {
      const lines = facts.get(key)?.map(([line, url]) => {
        return `<div>${escapeHtml(line)} ${url && link(service.policy, url)}</div>`;
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
    ...transmission && { transmission: { name: transmission.name, services: services(transmission, texts) } },
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
const line = ([text, url]) => isSafe(url) ? { text, url } : { text };

function readSignals(headers) {
  const given = Object(headers);
  const value = typeof given.get === "function" ? given.get("Sec-GPC") : given["sec-gpc"];
  return Object.freeze({ gpc: `${value ?? ""}`.split(",").some((one) => one.trim() === "1") });
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
  for (const read of readers) {
    try {
      const region = regionFrom(...read(header));
      if (region) return region;
    } catch {
    }
  }
  return void 0;
}
function regionFrom(country, subdivision = "") {
  const code = country.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || NO_COUNTRY.has(code)) return void 0;
  const part = subdivision.toUpperCase().replace(`${code}-`, "");
  return /^[A-Z\d]{1,3}$/.test(part) ? `${code}-${part}` : code;
}

export { applyConsent, cspFor, expireCookies, gateSetCookie, gpcJson, handleConsent, headHtml, nodeConsentHandler, noticeHtml, noticeJson, readConsent, readSignals, regionOf, renewConsent, resolvePresets };
