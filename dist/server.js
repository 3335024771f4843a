const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;
const sourcesOf = (pattern) => {
  const [host = ""] = `${pattern}`.split("/");
  const names = /^\*\w/.test(host) ? [host.slice(1), `*.${host.slice(1)}`] : [host];
  return names.map((name) => name.replace(/^.*\*[^.]*(?=\.)/, "*")).filter((name) => SOURCE.test(name));
};
function policy({ services, options, cookie: { domain } }, allows, always = [], inline = "'unsafe-inline'") {
  const allowed = services.filter(({ id }) => allows(id)).map(({ urls }) => urls.patterns);
  const own = domain ? [`*${`${domain}`.replace(/^\./, "")}`] : [];
  const hosts = new Set([own, ...allowed, options.gate?.trusted ?? [], always].flat(2).flatMap(sourcesOf));
  const sources = ["'self'", ...[...hosts].flatMap((host) => [host, `wss://${host}`])];
  const unsafe = ["data:", "blob:", inline, "'unsafe-eval'"].filter(Boolean);
  return `default-src ${[...sources, ...unsafe].join(" ")};form-action ${sources.join(" ")}`;
}

const cookies = ["_ga", "_ga_*", "_gid", "_gat*", "_gcl_*"];
const googleAnalytics = {
  cookies,
  urls: [
    "www.googletagmanager.com/gtag/*",
    "*google-analytics.com",
    "*analytics.google.com",
    "stats.g.doubleclick.net"
  ]
};
const googleTagManager = {
  cookies,
  urls: ["www.googletagmanager.com/gtm*"]
};

const presets$2 = {
  "google-analytics": googleAnalytics,
  "google-tag-manager": googleTagManager
};

const refused = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, doubtful }) => doubtful || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

const { Attr, Document, Element, Node } = globalThis;
const { get } = Reflect;
const native = (of, name, kind = "value") => Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);
native(Document, "cookie", "set");
native(Node, "nodeType", "get");
native(Node, "nodeName", "get");
Document && new Proxy(document, {
  get(target, name) {
    const value = get(Document.prototype, name, target);
    return value instanceof Function ? value.bind(target) : value;
  }
});
native(Attr, "name", "get");
native(Attr, "ownerElement", "get");
native(Attr, "value", "get");
native(Element, "getAttributeNames");
native(Element, "getAttribute");
native(Element, "setAttribute");
native(Element, "removeAttribute");
native(Node, "firstChild", "get");
native(Element, "innerHTML", "get");
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
const urls = matcher((pattern) => {
  const [, host = "", path] = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s.exec(pattern) ?? [];
  const port = /:\d+$/.test(host) ? "" : "(:\\d+)?";
  return glob(host || globalThis.location?.hostname) + port + glob(path || "/*");
}, "i");

const KNOWN = ["necessary", "functional", "analytics", "marketing"];
const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNKNOWN = "?";
const NOTHING = { __proto__: null, toString: () => UNKNOWN };
const bare = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;
const object = Object;
const plain = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const list$1 = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read(JSON.parse(typeof input === "string" ? input : JSON.stringify(input), bare), presets);
  } catch {
    return read(void 0, presets);
  }
}
function read(json, presets) {
  const options = object(json);
  const { categories = [{ id: KNOWN[0] }], services, consent, policy, gate } = options;
  const cookie = object(object(consent).cookie);
  const trusted = list$1(object(gate).trusted);
  const { version, effective } = object(policy);
  const upcoming = Date.parse(`${effective}`) > Date.now();
  const required = /* @__PURE__ */ new Map();
  for (const { id, required: always = id === KNOWN[0] } of list$1(categories).map(object))
    if (isId(id)) required.set(id, always === true && required.get(id) !== false);
  const resolved = list$1(services).map((one) => {
    const options2 = object(one);
    const category = `${options2.category}`;
    const id = isId(options2.id) && isId(options2.category) ? options2.id : UNKNOWN;
    const vendor = presets[options2.preset] ?? {};
    if (KNOWN.includes(category) && !required.has(category)) required.set(category, category === KNOWN[0]);
    const claimed = list$1(options2.urls);
    (options2.mode === "advanced" ? trusted : claimed).push(...vendor.urls ?? []);
    return {
      id,
      category,
      doubtful: id === UNKNOWN || upcoming && !!options2.since && options2.since === version,
      urls: urls(claimed),
      cookies: names([
        ...list$1(options2.cookies).map((cookie2) => object(cookie2).name ?? cookie2),
        ...vendor.cookies ?? []
      ]),
      storage: names(list$1(options2.storage)),
      options: options2
    };
  });
  const all = (kind) => resolved.flatMap((service) => service[kind].patterns);
  return {
    known: Array.isArray(services),
    categories: required,
    services: resolved,
    claimed: { urls: urls(all("urls")), cookies: names(all("cookies")), storage: names(all("storage")) },
    vouched: [urls(trusted), names(trusted)],
    base: `.${`${cookie.domain ?? globalThis.location?.hostname}`.replace(/^(\.|www\.)/, "")}`,
    cookie: { ...cookie, name: plain(cookie.name) || "sekisho" },
    version: upcoming ? "" : plain(version),
    upcoming,
    options
  };
}

const KEYS$1 = /^((id|category|since|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)(,|$))*$/;
const VENDORS = /^(google-analytics,G-\w+,|google-tag-manager,,GTM-\w+|(access-log)?,.*)$/;
const WORKBENCH = /(^|\.)(localhost|test|example)$|^127\./;
const isList$1 = (value = []) => Array.isArray(value) && value.every((one) => /^"[^\s;?#]+"$/.test(JSON.stringify(one)));
const cookieNames = (value) => Array.isArray(value) ? value.map((one) => one?.name ?? one) : value;
function examine({ known, services, categories }) {
  const ids = /* @__PURE__ */ new Set([...KNOWN, ...categories.keys()]);
  const twice = /* @__PURE__ */ new Set();
  for (const { id } of services) (ids.has(id) ? twice : ids).add(id);
  const isSound = ({ id, category, options, doubtful }) => !doubtful && KEYS$1.test(`${Object.keys(options)}`) && !twice.has(id) && categories.has(category) && [options.urls, cookieNames(options.cookies), options.storage].every(isList$1) && VENDORS.test(`${[options.preset, options.measurementId, options.containerId]}`);
  for (const service of services) service.doubtful = !isSound(service);
  return !known || !services[0] || WORKBENCH.test(`${globalThis.location?.hostname}`) || services.some(({ doubtful, options }) => doubtful || options.mode === "advanced");
}

const resolved = /* @__PURE__ */ new WeakMap();
const nothing = resolve({}, presets$2);
function settings(options) {
  const cached = resolved.get(options);
  if (cached) return cached;
  let config = nothing;
  try {
    const read = resolve(options, presets$2);
    examine(read);
    config = read;
  } catch {
  }
  if (options instanceof Object) resolved.set(options, config);
  return config;
}

function cspFor(config, consent, { nonce } = {}) {
  const known = settings(config);
  const held = new Set(refused(known, consent).map(({ id }) => id));
  const advanced = known.services.filter(({ doubtful, options }) => !doubtful && options.mode === "advanced");
  const always = advanced.flatMap(({ options: { preset } }) => presets$2[preset]?.urls ?? []);
  return policy(known, (id) => !held.has(id), always, nonce === void 0 ? void 0 : source(nonce));
}
const source = (nonce) => typeof nonce === "string" && /^[\w+/-]+={0,2}$/.test(nonce) ? `'nonce-${nonce}'` : "";

const requestCookies = (header) => (typeof header === "string" ? header.split(";") : []).flatMap((pair) => {
  const [, name, value = ""] = /^([^=]+)=(.*)$/s.exec(pair.trim()) ?? [];
  return name ? { name, value } : [];
});

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
  const known = settings(config);
  const services = consent.decided ? refused(known, consent) : [];
  const names = requestCookies(cookieHeader).flatMap(
    ({ name }) => name !== known.cookie.name && isSendable(name) && services.some(({ cookies }) => cookies.test(name)) ? name : []
  );
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
  const known = settings(config);
  const services = refused(known, consent);
  const kept = all.filter((line) => {
    const { name, deletes } = readSetCookie(line, now);
    return deletes || name === known.cookie.name || !services.some(({ cookies }) => cookies.test(name));
  });
  if (given && kept.length < all.length) writeSetCookies(given, kept);
  return kept;
}
const isList = (headers) => Array.isArray(headers);

const DAY$1 = 864e5;
function decide({ categories, services, version, upcoming }, stored, now) {
  const age = now - Date.parse(`${stored?.decision.decidedAt}`);
  const counts = age > -3e5 && age < Number(stored?.days) * DAY$1 && (upcoming || stored?.decision.policyVersion === version);
  const standing = counts ? stored : void 0;
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || !!standing?.choices.get(id);
  for (const { id, category, doubtful } of services)
    choices[id] = !(doubtful || id in choices) && (categories.get(category) || !!(standing?.choices.get(id) ?? choices[category]));
  Object.freeze(choices);
  const decided = !!standing && !standing.fresh;
  return Object.freeze({ decided, choices, regime: "opt-in", ...standing?.decision });
}

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function renew(config, stored) {
  const age = Date.now() - Date.parse(`${stored?.decision.decidedAt}`);
  if (!stored || age > stored.days * 864e5) return;
  const added = addedSince(config, stored.named);
  const refused = ![...stored.choices].some(([id, allowed]) => allowed && !config.categories.get(id));
  if (!added && !refused) return;
  const choices = new Map(stored.choices);
  for (const { id } of added ?? []) choices.set(id, false);
  const decision = { ...stored.decision, policyVersion: config.version };
  return {
    stored: { ...stored, choices, decision, named: fingerprint(config.services), fresh: !refused && !!added?.[0] },
    fresh: refused ? [] : (added ?? []).map(({ id }) => id)
  };
}
function addedSince({ services, options }, named) {
  const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
  const few = services.length < 25 ? services : [];
  const pairs = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
  return [[], since, ...pairs].find(
    (added) => fingerprint(services.filter((one) => !added.includes(one))) === named
  );
}

const OLDEST = 395;
const GRAMMAR = /^(?=.{0,1500}$)1\/(\d{10})\/(\d{1,3})\/opt-in\/(accept|reject|choose|withdraw)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01])+)$/;
function decode(value = "") {
  const [, at, days, method, id, named, policyVersion, chosen] = GRAMMAR.exec(value) ?? [];
  const pairs = chosen?.split("/").slice(1) ?? [];
  const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), pair.endsWith("1")]));
  if (!at || Number(days) > OLDEST || choices.size < pairs.length) return;
  const decidedAt = new Date(Number(at) * 1e3).toISOString();
  return { decision: { decidedAt, policyVersion, method, id }, days: Number(days), named, choices };
}
function encode({ decision: { decidedAt, policyVersion, method, id }, days, named, choices }) {
  const at = Math.floor(Date.parse(decidedAt) / 1e3);
  const chosen = [...choices].map(([id2, allowed]) => `${id2}:${+allowed}`);
  return [1, at, days, "opt-in", method, id, named, policyVersion, ...chosen].join("/");
}

function oneOf(all, required) {
  const read = all.flatMap((one) => one ?? []);
  const refusal = read.find(({ choices }) => ![...choices].some(([id, allowed]) => allowed && !required.get(id)));
  return refusal ?? (read[1] ? void 0 : read[0]);
}

function findStored(header, { cookie, categories }) {
  const values = requestCookies(header).flatMap(({ name, value }) => name === cookie.name ? value : []);
  return oneOf([...new Set(values)].map(decode), categories);
}

function readConsent(cookieHeader, config) {
  const given = config === void 0 ? void 0 : settings(config);
  const stored = findStored(cookieHeader, given ?? nothing);
  const consent = standing(given ?? named(stored), stored);
  return Object.freeze({ ...consent, allows: (id) => consent.choices[id] === true });
}
const standing = (config, stored) => decide(config, renew(config, stored)?.stored ?? stored, Date.now());
const named = (stored) => ({
  ...nothing,
  categories: new Map([...stored?.choices.keys() ?? []].map((id) => [id, false])),
  version: stored?.decision.policyVersion ?? ""
});

const DAY = 86400;
function renewConsent(cookieHeader, config, { host, secure = true } = {}) {
  const known = settings(config);
  const stored = findStored(cookieHeader, known);
  if (!stored || !standing(known, stored).decided) return void 0;
  const age = Math.ceil((Date.now() - Date.parse(stored.decision.decidedAt)) / 1e3);
  const left = stored.days * DAY - Math.max(0, age);
  if (left <= 0) return void 0;
  const { name, domain, path } = known.cookie;
  const attributes = [
    `${name}=${encode(stored)}`,
    `Path=${isPath(path) ? path : "/"}`,
    `Max-Age=${left}`,
    "SameSite=Lax",
    cookieDomain(domain, host) && `Domain=${cookieDomain(domain, host)}`,
    secure && "Secure"
  ];
  return attributes.filter(Boolean).join("; ");
}
const isPath = (path) => typeof path === "string" && /^\/[!-:<-~]*$/.test(path);

function applyConsent(cookieHeader, headers, config, { csp = false, ...where } = {}) {
  const consent = readConsent(cookieHeader, config);
  const left = gateSetCookie(headers, consent, config);
  const lines = expireCookies(cookieHeader, consent, config, where);
  const renewed = renewConsent(cookieHeader, config, where);
  const { name } = settings(config).cookie;
  if (renewed && !left.some((line) => readSetCookie(line, 0).name === name)) lines.push(renewed);
  for (const line of lines) addHeader(headers, "Set-Cookie", line);
  if (csp) addHeader(headers, "Content-Security-Policy", cspFor(config, consent, csp === true ? {} : csp));
  return consent;
}

const base = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/-.*/, "").toLowerCase();
const direction = (tag) => /^(ar|he)/.test(tag) ? "rtl" : "ltr";

function entry(value, tag) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[tag] ?? map[base(tag)] ?? map.en ?? Object.values(map)[0];
}
function text(value, tag) {
  const found = entry(value, tag);
  return typeof found === "string" ? found : "";
}
const list = (value, tag) => [entry(value, tag)].flat().filter((one) => typeof one === "string");
function merge(ours, own) {
  if (typeof ours === "string") return typeof own === "string" ? own : ours;
  if (Array.isArray(ours)) return Array.isArray(own) ? own : ours;
  return Object.fromEntries(
    Object.entries(Object(ours)).map(([key, word]) => [key, merge(word, Object(own)[key])])
  );
}
function speech(options, tag, english, words) {
  const texts = Object(options.texts);
  return { tag, words: merge(merge(english, words), texts[tag] ?? texts[base(tag)]) };
}

function aboutCategory(id, { categories }, { tag, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, tag) || id, text(description, tag)];
}

function aboutPreset(preset, words) {
  const statistics = { purpose: words.statistics, transmits: words.sent };
  const google = {
    ...statistics,
    provider: { name: "Google LLC", country: words.usa, policyUrl: "https://policies.google.com/privacy" }
  };
  const presets = {
    "google-analytics": {
      ...google,
      name: "Google Analytics",
      cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: 395 }))
    },
    "google-tag-manager": { ...google, name: "Google Tag Manager", purpose: words.tags },
    "access-log": { ...statistics, name: words.log }
  };
  return presets[`${preset}`] ?? {};
}

const KEYS = ["provider", "transmits", "purpose", "recipientPurpose", "cookies", "storage", "refusal"];
function known(service, words) {
  const preset = aboutPreset(service.preset, words);
  const given = { ...preset, ...service, cookies: [preset.cookies ?? [], service.cookies ?? []].flat() };
  return { ...given, recipientPurpose: Object(given.provider).purpose };
}
const nameOf = (service, { tag, words }) => text(known(service, words.presets).name, tag) || service.id;
function facts(service, {
  tag,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(tag) ? "、" : ", ");
  const given = known(service, words.presets);
  const line = (one) => {
    const { name, country, days, purpose, policyUrl } = Object(one);
    const { session, days: lifetime } = words.service;
    const life = typeof days === "number" && (days ? lifetime.replace("{days}", `${days}`) : session);
    const use = one !== given.provider && text(purpose, tag);
    return [join([text(name, tag), text(country, tag), life, use]), text(policyUrl, tag)];
  };
  return KEYS.map((key) => {
    const all = [entry(given[key], tag) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

const TRANSMISSION = " ";
function tables({ categories, services, options }, speech) {
  const external = Object(options.notice).externalTransmission === true;
  const rows = services.map(({ id, category, options: options2 }) => ({
    id,
    category,
    name: nameOf(options2, speech),
    facts: new Map(facts(options2, speech))
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
    table(TRANSMISSION, [speech.words.transmission, ""], sent, KEYS.slice(0, 4)),
    ...[...categories.keys()].map(
      (id) => table(
        id,
        aboutCategory(id, options, speech),
        rows.filter(({ category }) => category === id),
        KEYS.filter((key) => !external || key !== "recipientPurpose")
      )
    )
  ].filter(({ rows: rows2 }) => rows2[0]);
}
function company$2({ company: company2, policy }, { tag, words: { company: heading } }) {
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
    name: text(name, tag),
    facts: rows.flatMap(([key, value, scheme]) => {
      const words = text(value, tag);
      return words ? [{ key, heading: heading[key], words, url: scheme === void 0 ? "" : scheme + words }] : [];
    }),
    notes: list(notes, tag)
  };
}

const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const isSafe = (url) => !!url && SAFE.test(url);

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
var presets$1 = {
  statistics: "Statistics on the use of this site.",
  tags: "Loads the tags of this site.",
  log: "Access log",
  usa: "United States",
  sent: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"]
};

var placeholder = {
  body: "{service}は、{provider}に次の情報を送信します：",
  once: "今回だけ表示",
  allow: "常に許可"
};
var company = {
  contact: "お問い合わせ窓口",
  representative: "代表者",
  address: "住所",
  department: "担当部署",
  email: "メール",
  phone: "電話",
  fax: "FAX",
  postal: "郵送先",
  hours: "受付時間",
  url: "お問い合わせフォーム",
  policy: "プライバシーポリシー",
  version: "版",
  effective: "適用開始日",
  law: "法令",
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

var service = {
  service: "サービス",
  provider: "送信先",
  country: "国",
  purpose: "利用目的",
  transmits: "送信する情報",
  cookies: "Cookie",
  storage: "ブラウザの保存領域",
  refusal: "拒否した場合",
  policy: "プライバシーポリシー",
  days: "{days}日",
  session: "ブラウザを閉じるまで",
  recipientPurpose: "送信先の利用目的"
};
var categories = {
  necessary: {
    name: "必須",
    description: "サイトの動作に必要です。"
  },
  functional: {
    name: "コンテンツ",
    description: "外部のコンテンツを表示します。"
  },
  analytics: {
    name: "統計",
    description: "サイトの利用状況を把握します。"
  },
  marketing: {
    name: "広告",
    description: "広告を表示し、効果を測定します。"
  }
};
var presets = {
  statistics: "サイトの利用状況を統計的に把握します。",
  tags: "サイトのタグを読み込みます。",
  log: "アクセスログ",
  usa: "米国",
  sent: ["ページのアドレス", "IPアドレス", "ブラウザ", "日時", "Cookie ID"]
};

const words = {
  en: { ...enPage, service: service$1, presets: presets$1, categories: categories$1 },
  ja: { ...jaPage, service: service, presets: presets, categories: categories }
};

function disclose(options, language, words$1, tell) {
  try {
    const config = settings(options);
    const tag = pick(config.options, language, words$1);
    return tell(config, speech(config.options, tag, words.en, words$1 ?? words[base(tag)]));
  } catch {
    return tell(nothing, { tag: "en", words: words.en });
  }
}
function pick({ language: own, texts }, asked, words$1) {
  const wanted = `${asked ?? own ?? "en"}`;
  const isKnown = (tag) => Object.hasOwn(Object(texts), tag) || Object.hasOwn(words, tag) || words$1 && tag === base(wanted);
  return [wanted, base(wanted)].find(isKnown) ?? "en";
}

const noticeHtml = (config, language, words) => disclose(config, language, words, (known, speech) => {
  const { tag } = speech;
  const body = [...tables(known, speech).map((one) => table(one, speech)), about(known.options, speech)].join("");
  return `<div data-sekisho="notice" lang="${escaped(tag)}" dir="${direction(tag)}">${body}</div>`;
});
const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escaped = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
const link = (words, url) => isSafe(url) ? `<a href="${escaped(url)}">${escaped(words)}</a>` : escaped(words);
function table({ name, description, columns, rows }, { words: { service } }) {
  const headings = ["service", ...columns].map((key) => `<th scope="col">${escaped(service[key])}</th>`);
  const body = rows.map(({ name: name2, facts }) => {
    const cells = columns.map((key) => {
      const lines = facts.get(key)?.map(([line, url]) => {
        return `<div>${escaped(line)} ${url && link(service.policy, url)}</div>`;
      });
      return lines ? `<td data-heading="${escaped(service[key])}">${lines.join("")}</td>` : "<td></td>";
    });
    return `<tr><th scope="row">${escaped(name2)}</th>${cells.join("")}</tr>`;
  });
  return `<table><caption><b>${escaped(name)}</b> ${escaped(description)}</caption><thead><tr>${headings.join("")}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}
function about(options, speech) {
  const { name, facts, notes } = company$2(options, speech);
  const terms = facts.map(
    ({ heading, words, url }) => `<div><dt>${escaped(heading)}</dt><dd>${link(words, url)}</dd></div>`
  );
  const items = notes.map((note) => `<li>${escaped(note)}</li>`);
  return `<section><p><b>${escaped(name)}</b></p>${within("dl", terms)}${within("ul", items)}</section>`;
}
const within = (tag, parts) => parts[0] ? `<${tag}>${parts.join("")}</${tag}>` : "";

const noticeJson = (config, language, words) => disclose(config, language, words, (known, speech) => {
  const all = tables(known, speech);
  const transmission = all.find(({ id }) => id === TRANSMISSION);
  const { name, facts, notes } = company$2(known.options, speech);
  return {
    language: speech.tag,
    direction: direction(speech.tag),
    ...transmission && { transmission: { name: transmission.name, services: services(transmission, speech) } },
    categories: all.filter((one) => one !== transmission).map((one) => ({
      id: one.id,
      name: one.name,
      description: one.description,
      services: services(one, speech)
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

export { applyConsent, cspFor, expireCookies, gateSetCookie, noticeHtml, noticeJson, readConsent, readSignals, renewConsent };
