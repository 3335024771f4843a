const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;
const sourcesOf = (pattern) => {
  const [host = ""] = `${pattern}`.split("/");
  const names = /^\*\w/.test(host) ? [host.slice(1), `*.${host.slice(1)}`] : [host];
  return names.map((name) => name.replace(/^.*\*[^.]*(?=\.)/, "*")).filter((name) => SOURCE.test(name));
};
function policy({ services, options, cookie: { domain } }, allows, always = [], inline = "'unsafe-inline'") {
  const allowed = services.filter(({ id }) => allows(id)).map(({ patterns }) => patterns);
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

const presets = {
  "google-analytics": googleAnalytics,
  "google-tag-manager": googleTagManager
};

const refused = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, doubtful }) => doubtful || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

const { Document, Element, Node } = globalThis;
const { get } = Reflect;
const loose = (method) => Function.prototype.call.bind(method);
const accessor = (of, name, kind) => loose(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);
accessor(Document, "cookie", "set");
accessor(Node, "nodeName", "get");
Document && new Proxy(document, {
  get(target, name) {
    const value = get(Document.prototype, name, target);
    return value instanceof Function ? value.bind(target) : value;
  }
});
loose(Element?.prototype.getAttribute);
loose(Element?.prototype.setAttribute);
loose(Element?.prototype.removeAttribute);
accessor(Node, "firstChild", "get");
accessor(Element, "innerHTML", "get");
accessor(Element, "innerHTML", "set");

const glob = (pattern) => `${pattern}`.replace(/[^\w*]/g, "\\$&").replace(/\*/g, ".*");
const anyOf = (sources, flags) => RegExp(`^(${sources.join("|") || "(?!)"})$`, flags);
const names = (patterns) => anyOf(patterns.map(glob));
const urls = (patterns) => anyOf(
  patterns.map((pattern) => {
    const [host = "", ...path] = `${pattern}`.split("/");
    const port = /:\d+$/.test(host) ? "" : "(:\\d+)?";
    return `${glob(host || globalThis.location?.hostname)}${port}/${path[0] === void 0 ? ".*" : glob(path.join("/"))}`;
  }),
  "i"
);

const KNOWN = ["necessary", "functional", "analytics", "marketing"];
const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNKNOWN = "?";
const NOTHING = { __proto__: null, toString: () => UNKNOWN };
const bare = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;
const object = (value) => Object(value);
const plain = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const list = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read(JSON.parse(typeof input === "string" ? input : JSON.stringify(input), bare), presets);
  } catch {
    return read(void 0, presets);
  }
}
function read(json, presets) {
  const options = object(json);
  const { categories = [{ id: KNOWN[0] }], services = [], consent, policy, gate } = options;
  const cookie = object(object(consent).cookie);
  const trusted = list(object(gate).trusted);
  const { version, effective } = object(policy);
  const upcoming = Date.parse(`${effective}`) > Date.now();
  const required = /* @__PURE__ */ new Map();
  for (const { id, required: always = id === KNOWN[0] } of list(categories).map(object))
    if (isId(id)) required.set(id, always === true && required.get(id) !== false);
  return {
    known: Array.isArray(services) && options === json && !Array.isArray(json),
    categories: required,
    services: list(services).map((one) => {
      const options2 = object(one);
      const category = `${options2.category}`;
      const id = isId(options2.id) && isId(options2.category) ? options2.id : UNKNOWN;
      const vendor = presets[options2.preset] ?? {};
      if (KNOWN.includes(category) && !required.has(category)) required.set(category, category === KNOWN[0]);
      const patterns = [...list(options2.urls), ...options2.mode !== "advanced" && vendor.urls || []];
      return {
        id,
        category,
        doubtful: id === UNKNOWN || upcoming && !!options2.since && options2.since === version,
        patterns,
        urls: urls(patterns),
        cookies: names([
          ...list(options2.cookies).map((cookie2) => object(cookie2).name ?? cookie2),
          ...vendor.cookies ?? []
        ]),
        storage: names(list(options2.storage)),
        options: options2
      };
    }),
    vouched: RegExp(`${urls(trusted).source}|${names(trusted).source}`, "i"),
    base: `.${`${cookie.domain ?? globalThis.location?.hostname}`.replace(/^(\.|www\.)/, "")}`,
    cookie: { ...cookie, name: plain(cookie.name) || "sekisho" },
    version: upcoming ? "" : plain(version),
    upcoming,
    options
  };
}

const KEYS = /^((id|category|since|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)(,|$))*$/;
const VENDORS = /^(google-analytics,G-\w+,|google-tag-manager,,GTM-\w+|(access-log)?,.*)$/;
const WORKBENCH = /(^|\.)(localhost|test|example)$|^127\./;
const isList$1 = (value = []) => Array.isArray(value) && value.every((one) => /^"[^\s;?#]+"$/.test(JSON.stringify(one)));
const cookieNames = (value) => Array.isArray(value) ? value.map((one) => one?.name ?? one) : value;
function examine({ known, services, categories }) {
  const ids = [.../* @__PURE__ */ new Set([...KNOWN, ...categories.keys()]), ...services.map(({ id }) => id)];
  const isSound = ({ id, category, options, doubtful }) => !doubtful && KEYS.test(`${Object.keys(options)}`) && ids.indexOf(id) === ids.lastIndexOf(id) && categories.has(category) && [options.urls, cookieNames(options.cookies), options.storage].every(isList$1) && VENDORS.test(`${[options.preset, options.measurementId, options.containerId]}`);
  for (const service of services) service.doubtful = !isSound(service);
  return !known || WORKBENCH.test(`${globalThis.location?.hostname}`) || services.some(({ doubtful, options }) => doubtful || options.mode === "advanced");
}

const resolved = /* @__PURE__ */ new WeakMap();
const nothing = resolve({}, presets);
function settings(options) {
  const cached = resolved.get(options);
  if (cached) return cached;
  let config = nothing;
  try {
    const read = resolve(options, presets);
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
  const always = advanced.flatMap(({ options: { preset } }) => presets[preset]?.urls ?? []);
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
  return Object.freeze({ decided: !!standing && !standing.fresh, choices, regime: "opt-in", ...standing?.decision });
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

const GRAMMAR = /^(?=.{0,1500}$)1\/(\d{10})\/([12]?\d?\d|3[0-8]\d|39[0-5])\/opt-in\/(accept|reject|choose|withdraw)\/(\w{12})\/(\w{1,7})\/([\w.-]{0,40})((\/[^\W_][\w-]*:[01])+)$/;
function decode(value = "") {
  const [, at, days, method, id, named, policyVersion, chosen] = GRAMMAR.exec(value) ?? [];
  const pairs = chosen?.split("/").slice(1) ?? [];
  const choices = new Map(pairs.map((pair) => [pair.slice(0, -2), pair.endsWith("1")]));
  if (!at || choices.size < pairs.length) return;
  const decidedAt = new Date(Number(at) * 1e3).toISOString();
  return { decision: { decidedAt, policyVersion, method, id }, days: Number(days), named, choices };
}
function encode({ decision: { decidedAt, policyVersion, method, id }, days, named, choices }) {
  const at = Math.floor(Date.parse(decidedAt) / 1e3);
  const chosen = [...choices].map(([id2, allowed]) => `${id2}:${+allowed}`);
  return [1, at, days, "opt-in", method, id, named, policyVersion, ...chosen].join("/");
}

function oneOf(all, required) {
  const read = all.filter((one) => one);
  const refusal = read.find((one) => ![...one?.choices ?? []].some(([id, allowed]) => allowed && !required.get(id)));
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

function readSignals(headers) {
  const given = Object(headers);
  const value = typeof given.get === "function" ? given.get("Sec-GPC") : given["sec-gpc"];
  return Object.freeze({ gpc: `${value ?? ""}`.split(",").some((one) => one.trim() === "1") });
}

export { applyConsent, cspFor, expireCookies, gateSetCookie, readConsent, readSignals, renewConsent };
