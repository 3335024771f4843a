#!/usr/bin/env node
import { readdirSync, readFileSync, existsSync, mkdirSync, writeFileSync, cpSync, accessSync, constants } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, dirname, delimiter } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { Resolver } from 'node:dns/promises';
import { createRequire } from 'node:module';

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

const presets = {
  "google-analytics": googleAnalytics,
  "google-tag-manager": googleTagManager,
  "access-log": {}
};

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
  const known = (base && presets[base]?.urls) ?? [];
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
    cookies: merge(cookies, own.cookies ?? []),
    storage: [.../* @__PURE__ */ new Set([...storage, ...own.storage ?? []])]
  };
  return structuredClone(filled);
}
function tagOf({ tag, example }, account) {
  const only = Object.keys(example)[0] ?? "";
  const given = new Map(Object.entries(typeof account === "string" ? { [only]: account } : Object(account)));
  const text = JSON.stringify(tag ?? null);
  const names = [...text.matchAll(SLOT)].map(([, name = ""]) => name);
  const isFilled = names.every((name) => /^[\w.-]{1,100}$/.test(`${given.get(name) ?? ""}`));
  if (!tag || !isFilled) return true;
  return JSON.parse(text.replace(SLOT, (_, name) => `${given.get(name)}`));
}
const SLOT = /\{(\w+)\}/g;
function merge(known, own) {
  const nameOf = (cookie) => typeof cookie === "string" ? cookie : cookie.name;
  const replaced = new Set(own.map(nameOf));
  return [...known.filter(({ name }) => !replaced.has(name)), ...own];
}

const NECESSARY = "necessary";
const BUILT_IN_CATEGORIES = [NECESSARY, "functional", "analytics", "marketing"];

function closestMatch(word, known) {
  const meant = word.toLowerCase();
  let least = 3;
  let best;
  for (const one of known) {
    const steps = distance(meant, one.toLowerCase());
    if (steps >= least || steps * 2 >= one.length && !(steps === 1 && word.length === 2)) continue;
    least = steps;
    best = one;
  }
  return best ?? known.find((one) => begins(one.toLowerCase(), meant) || begins(meant, one.toLowerCase()));
}
const begins = (whole, part) => part.length > 2 && whole.startsWith(part);
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 2) return Number.POSITIVE_INFINITY;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? at(before, j - 2) + 1 : change;
      row.push(Math.min(change, swap, at(last, j) + 1, at(row, j - 1) + 1));
    }
    before = last;
    last = row;
  }
  return at(last, b.length);
}
const at = (row, index) => row[index] ?? 0;

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (given, key) => (Array.isArray(given[key]) ? given[key] : []).flatMap(
  (one, index) => isObject(one) ? [[`${key}[${index}]`, one]] : []
);
function under(at, key) {
  if (!/^[\w$-]{1,60}$/.test(key)) return `${at}[${JSON.stringify(key.slice(0, 60))}]`;
  return at ? `${at}.${key}` : key;
}

const VAGUE = /その他|など|(?<![平均同対高初優劣])等(?!し[いくさ]|[級号分式価身圧辺比差])|\betc\b|\band so (on|forth)\b/i;
const COLUMNS = [
  [["provider", "name"], /^google-/, "Expected who receives the information"],
  [["transmits"], /^(google-|access-log$)/, "Expected a list of all the information that is sent"],
  [["purpose"], /^(google-|access-log$)/, "Expected what you use the information for"],
  [["provider", "purpose"], /^$/, "Expected what the recipient uses the information for"]
];
function externalTransmissionFaults({ notice, ...given }) {
  if (!isObject(notice) || notice.externalTransmission !== true) return [];
  const own = texts$1(isObject(given.company) && given.company.name, "").map(([, name]) => name);
  return objects(given, "services").filter(sends).flatMap((service) => columns(service, own));
}
const sends = ([, { provider, transmits, preset, urls }]) => [provider, transmits, preset, urls].some(Boolean);
function columns([at, one], own) {
  const isOwn = isObject(one.provider) && texts$1(one.provider.name, "").some(([, name]) => own.includes(name));
  return COLUMNS.flatMap(([path, knows, expected]) => {
    if (isOwn && path[1] === "purpose") return [];
    const isKnown = one[path[0] ?? ""] === void 0 && typeof one.preset === "string" && knows.test(one.preset);
    const value = path.reduce((from, key) => isObject(from) ? from[key] : void 0, one);
    const place = path.reduce(under, at);
    const said = texts$1(value, place);
    const japanese = isObject(value) && said[0] ? under(place, "ja") : "";
    const empty = !isKnown && !said[0];
    const foreign = japanese && !said.some(([where]) => where.replace(/\[\d+\]$/, "") === japanese);
    return [
      ...empty ? [{ at: place, code: "empty-column", expected }] : [],
      ...foreign ? [{ at: japanese, code: "empty-column", expected: `${expected}, in Japanese` }] : [],
      ...said.filter(([, text]) => VAGUE.test(text)).map(([at2, found]) => ({ at: at2, code: "vague", found, expected: "Expected every item by its name" }))
    ];
  });
}
function texts$1(value, at, depth = 2) {
  if (typeof value === "string") return value.trim() ? [[at, value]] : [];
  if (!depth) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => texts$1(one, `${at}[${index}]`, depth - 1));
  return isObject(value) ? Object.keys(value).flatMap((key) => texts$1(value[key], under(at, key), depth - 1)) : [];
}

const { Attr, Document, Element, Node, Request } = globalThis;
const { get } = Reflect;
const native = (of, name, kind = "value") => Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);
native(Document, "cookie", "set");
native(Node, "nodeType", "get");
native(Node, "nodeName", "get");
const page = Document && new Proxy(document, {
  get(target, name) {
    const value = get(Document.prototype, name, target);
    return value instanceof Function ? value.bind(target) : value;
  }
});
native(Request, "url", "get");
native(Document, "importNode");
native(Document, "defaultView", "get");
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

const { RegExp: Expression, URL: Url } = globalThis;
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
function address$1(url) {
  try {
    const { host, pathname } = new Url(url, page?.baseURI);
    return host && host.replace(/\.(?=:|$)/, "") + pathname.replace(/%[2-7]./g, unescape);
  } catch {
    return "";
  }
}

const asRecord = Object;

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
const understandsClaims = (service, presets, patterns) => hasLists(service) && Object.keys(service).every((key) => SERVICE_KEYS.includes(key)) && (service.preset === void 0 || Object.hasOwn(presets, service.preset)) && patterns.every((pattern) => /^[^\s;?#]+$/.test(pattern));

const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNDECLARED_ID = "?";
const NONE = /* @__PURE__ */ new Set();
const OPT_IN = {
  regime: "opt-in",
  source: "config",
  region: "",
  starts: NONE,
  waits: NONE,
  refused: NONE,
  signal: "none"
};
const NOTHING$1 = { __proto__: null, toString: () => UNDECLARED_ID };
const withoutPrototype = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING$1, ...value } : value;
const cookieSafe = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const listOf = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read$2(JSON.parse(typeof input === "string" ? input : JSON.stringify(input), withoutPrototype), presets);
  } catch {
    return read$2(void 0, presets);
  }
}
function read$2(json, presets) {
  const options = asRecord(json);
  const policy = readPolicy$1(options.policy);
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
    rule: OPT_IN,
    denied: NONE,
    options
  };
}
function readPolicy$1(policy) {
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

const REGION_CODE = /^([A-Z]{2})(?:-[A-Z\d]{1,3})?$/;

function regimeFaults({ regime, minors, categories, services, region }) {
  const rules = isObject(regime) ? Object.entries(regime).map(([name, rule]) => [under("regime", name), rule]) : [["regime", regime]];
  const known = [...objects({ categories }, "categories"), ...objects({ services }, "services")].flatMap(
    ([, { id, category }]) => [id, category].filter((one) => typeof one === "string")
  );
  return [
    ...stateless(rules),
    ...minors === void 0 ? [] : rules.flatMap(([at, rule]) => heldForMinors(at, rule)),
    ...rules.flatMap(([at, rule]) => unknownStarts(at, rule, known)),
    ...malformedRegion(region),
    ...rules.flatMap(([at, rule]) => laxUnknown(at, rule))
  ];
}
function stateless(rules) {
  const hasStates = rules.some(([at]) => /\.us-/i.test(at));
  if (!hasStates || rules.some(([at]) => /\.us$/i.test(at))) return [];
  return [{ at: "regime.US", code: "missing-key", expected: "Expected the rule for visitors whose state is unknown" }];
}
const regimeOf = (rule) => isObject(rule) ? rule.regime : rule;
function heldForMinors(at, rule) {
  const found = regimeOf(rule);
  if (found !== "opt-out" && found !== "notice") return [];
  return [{ at, code: "regime-for-minors", found, expected: "With minors, every region is read as opt-in" }];
}
function unknownStarts(at, rule, known) {
  const starts = isObject(rule) && Array.isArray(rule.starts) ? rule.starts : [];
  return starts.filter((id) => typeof id === "string" && !known.includes(id)).map((found) => ({
    at: `${at}.starts`,
    code: "unknown-category",
    found,
    expected: `Known: ${known.join(", ")}`,
    known
  }));
}
function laxUnknown(at, rule) {
  const found = regimeOf(rule);
  if (!/\.unknown$/i.test(at) || found === "opt-in") return [];
  return [{ at, code: "unknown-value", found, expected: "A visitor from an unknown region has opt-in" }];
}
function malformedRegion(region) {
  if (region === void 0 || region === "" || REGION_CODE.test(`${region}`.toUpperCase())) return [];
  const expected = "Expected a code such as JP, DE or US-CA; until then every visitor has the strictest rule";
  return [{ at: "region", code: "bad-region", found: region, expected }];
}

const SAFE_LINK = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;

const MAX_DAYS = 395;

const checkThat = (right, code, expected, known) => (value, at) => right(value) ? [] : [{ at, code, found: value, expected, known }];
const isString = (value) => typeof value === "string";
const string = checkThat(isString, "wrong-type", "Expected text");
const boolean = checkThat((value) => typeof value === "boolean", "wrong-type", "Expected true or false");
const either = (is, yes, no) => (value, at) => (is(value) ? yes : no)(value, at);
const like = (form, code, expected) => either(
  isString,
  checkThat((value) => form.test(`${value}`), code, expected),
  checkThat(isString, "wrong-type", expected)
);
const from = (least, most) => checkThat(
  (value) => typeof value === "number" && value >= least && value <= most,
  "out-of-range",
  `Expected a number from ${least} to ${most}`
);
function oneOf(words, code = "unknown-value", meant) {
  const known = Object.keys(words);
  return (value, at) => {
    if (known.includes(value)) return [];
    const expected = `Known: ${known.join(", ")}`;
    return [{ at, code, found: value, expected, known, meant: isString(value) ? meant?.(`${value}`) : void 0 }];
  };
}
const listWith = (item) => (value, at) => Array.isArray(value) ? value.flatMap((one, index) => item(one, `${at}[${index}]`)) : [{ at, code: "wrong-type", found: value, expected: "Expected a list" }];
const WANTED = "Expected an object";
const map = (keys, expected, item, known) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: WANTED }];
  return Object.keys(value).flatMap((key) => {
    const where = under(at, key);
    return keys.test(key) ? item(value[key], where) : [{ at: where, code: "bad-key", found: key, expected, known }];
  });
};
const object = (shape, ...needed) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: WANTED }];
  const known = Object.keys(shape);
  const expected = `Known: ${known.join(", ")}`;
  const missing = needed.filter((key) => !Object.hasOwn(value, key));
  return [
    ...missing.map((key) => ({ at: under(at, key), code: "missing-key", expected: "Expected a value" })),
    ...Object.keys(value).flatMap((key) => {
      const where = under(at, key);
      if (Object.hasOwn(shape, key)) return shape[key](value[key], where);
      return [{ at: where, code: "unknown-key", found: key, expected, known }];
    })
  ];
};

const RECORD_PATH = /^\/(?![/\\])[^\s?#\\]*$/;

const FORBIDDEN = /^(window|self|globalThis|top|parent|frames|opener|document|location|navigation|history|open|eval|Function|setTimeout|setInterval|execScript|constructor|prototype|__proto__|sekisho)$/;
const isVendorPath = (path) => typeof path === "string" && /^[a-z_$][\w$-]*(\.[\w$-]+){0,4}$/i.test(path) && !path.split(".").some((name) => FORBIDDEN.test(name));

const path = checkThat(
  isVendorPath,
  "bad-name",
  "Expected a name of the vendor on window, such as fbq or ttq.grantConsent, and nothing of the browser"
);
const values = checkThat(Array.isArray, "wrong-type", "Expected a list of arguments");
const anything = () => [];
const FORMS = {
  call: object({ call: path, arguments: values }, "call"),
  push: object({ push: path, arguments: values }, "push", "arguments"),
  set: object({ set: path, value: anything }, "set"),
  stub: object(
    { stub: path, queue: path, entry: oneOf({ arguments: 1, list: 1 }), until: path },
    "stub",
    "queue"
  ),
  methods: object({ methods: path, names: listWith(path) }, "methods", "names")
};
const call$1 = (value, at) => {
  const known = Object.keys(FORMS);
  const form = isObject(value) ? known.find((key) => Object.hasOwn(value, key)) : void 0;
  if (form) return FORMS[form]?.(value, at) ?? [];
  return [
    { at, code: "wrong-type", found: value, expected: `Expected an object with one of ${known.join(", ")}`, known }
  ];
};
const validateTag = object({
  script: like(/^(https:\/\/|\/(?!\/))[^\s]+$/, "bad-url", "Expected an https: address or a path on this site"),
  onLoad: listWith(call$1),
  onGrant: listWith(call$1),
  onDeny: listWith(call$1)
});

const categoryWords = object({ name: string, description: string });
const builtInCategories = {
  necessary: categoryWords,
  functional: categoryWords,
  analytics: categoryWords,
  marketing: categoryWords
};
const validateWords = object({
  banner: object({
    title: string,
    body: string,
    accept: string,
    reject: string,
    settings: string,
    policy: string,
    saved: string
  }),
  renewal: object({
    new: string,
    acceptNew: string,
    rejectNew: string,
    upcoming: string,
    changed: string,
    guardian: string,
    adult: string,
    confirm: string
  }),
  preferences: object({
    title: string,
    body: string,
    save: string,
    close: string,
    on: string,
    off: string,
    always: string,
    details: string,
    signal: string
  }),
  record: object({ title: string, decided: string, none: string, download: string, erase: string }),
  service: object({
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
    recipientPurpose: string
  }),
  placeholder: object({ body: string, once: string, allow: string }),
  presets: object({
    statistics: string,
    tagManager: string,
    accessLog: string,
    unitedStates: string,
    transmits: listWith(string)
  }),
  transmission: string,
  company: object({
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
    changes: string
  }),
  reopen: string,
  categories: object(builtInCategories)
});

const LANGUAGE = /^(?!(cz|dk|jp)$)[a-z]{2,3}(-[\da-z]+)*$/i;
const byLanguage = (item) => map(LANGUAGE, "Expected a language tag such as en, ja or zh-Hant", item, ["cs", "da", "ja"]);
const text = either(
  isObject,
  byLanguage(string),
  checkThat(isString, "wrong-type", "Expected text, or a map from language to text")
);
const texts = either(isObject, byLanguage(listWith(string)), listWith(string));
const link = like(
  SAFE_LINK,
  "bad-link",
  "Expected a relative URL, or one that begins with https:, http:, mailto: or tel:"
);
const links = either(isObject, byLanguage(link), link);
const address = like(
  /^[^\s?#;]+$/,
  "bad-url",
  "Expected host and path such as maps.example.com/*, or a path on this site such as /access-log; no spaces, ?, # or ;"
);
const cookieName = like(
  /^[^\s;,=?#]+$/,
  "bad-name",
  "Expected the name of a cookie, * for anything; no spaces, ;, ,, =, ? or #"
);
const vendorCookie = object(
  // A century: what a vendor says of its cookie is not ours to shorten.
  { name: cookieName, days: from(0, 36500), minutes: from(1, 1440), purpose: text },
  "name"
);
const key = like(/^[^\s;?#]+$/, "bad-name", "Expected the name of a storage key, * for anything; no spaces, ;, ? or #");
const regime = oneOf({ "opt-in": 1, "opt-out": 1, notice: 1 });
const regionRule = either(isObject, object({ regime, starts: listWith(string) }, "regime"), regime);
const VERSION = /^[\w.-]{0,20}$/;
const category = object(
  {
    id: like(/^[a-z][\w-]{0,18}$/i, "bad-id", "Expected a letter and then at most 18 of a-z 0-9 _ -"),
    required: boolean,
    sells: boolean,
    name: text,
    description: text
  },
  "id"
);
const PRESETS = {
  "google-analytics": "measurementId",
  "google-tag-manager": "containerId",
  "access-log": void 0
};
const service = object(
  {
    id: like(/^[a-z][\w-]{0,39}$/i, "bad-id", "Expected a letter and then at most 39 of a-z 0-9 _ -"),
    category: string,
    preset: oneOf(PRESETS, "unknown-preset"),
    sells: boolean,
    appi31: boolean,
    exception: object(
      { kind: oneOf({ statistics: 1, appearance: 1 }), reason: string },
      "kind",
      "reason"
    ),
    name: text,
    since: like(VERSION, "bad-version", "Expected a version of the policy: at most 20 of A-Z a-z 0-9 . _ -"),
    provider: object({ name: text, country: text, policyUrl: links, purpose: text }, "name"),
    purpose: text,
    transmits: texts,
    refusal: text,
    urls: listWith(address),
    cookies: listWith(either(isObject, vendorCookie, cookieName)),
    vendorCookies: listWith(vendorCookie),
    storage: listWith(key),
    measurementId: like(/^(GT?|AW|DC)-\w+$/, "bad-google-id", "Expected an id such as G-XXXXXXX, GT-…, AW-… or DC-…"),
    containerId: like(/^GTM-\w+$/, "bad-google-id", "Expected a container id such as GTM-XXXXXXX"),
    mode: oneOf({ basic: 1, advanced: 1 }),
    tag: validateTag,
    dataLayer: like(/^[a-z_$][\w$]*$/i, "bad-name", "Expected a name that a script could use")
  },
  "id",
  "category"
);
const contact = object({
  department: text,
  email: string,
  postal: text,
  phone: string,
  fax: string,
  url: link,
  hours: text
});
const cookie = object({
  name: like(/^[\w-]{1,40}$/, "bad-name", "Expected 1 to 40 of A-Z a-z 0-9 _ -"),
  domain: like(/^\.?[\w-]+(\.[\w-]+)*$/, "bad-name", "Expected a domain such as example.co.jp"),
  path: like(/^\/[^\s;,]*$/, "bad-name", "Expected a path that begins with /")
});
const positionMeant = (word) => {
  if (/left|right|inline|corner/i.test(word)) return "corner";
  if (/middle|modal|popup|dialog/i.test(word)) return "center";
  return /top|bar|footer|cloud/i.test(word) ? "bottom" : void 0;
};
const validate = object({
  $schema: string,
  company: object({ name: text, policyUrl: links, address: text, representative: text, contact }, "name"),
  policy: object({
    version: like(VERSION, "bad-version", "Expected at most 20 of A-Z a-z 0-9 . _ -"),
    effective: like(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "bad-date", "Expected a day as YYYY-MM-DD"),
    changes: text,
    law: text,
    notes: texts
  }),
  categories: listWith(category),
  services: listWith(service),
  texts: byLanguage(validateWords),
  language: either(
    (value) => value === "auto",
    () => [],
    like(LANGUAGE, "bad-language", "Expected auto, or a language tag such as en, ja or zh-Hant")
  ),
  regime: either(
    isObject,
    map(
      /^([a-z]{2}(-[\da-z]{1,3})?|eea|unknown)$/i,
      "Expected eea, uk, us, unknown, or a region code such as JP, DE or US-CA",
      regionRule
    ),
    regime
  ),
  region: string,
  signals: object({ gpc: boolean }),
  noSale: boolean,
  gate: object({
    undeclared: oneOf({ allow: 1, report: 1, block: 1 }),
    trusted: listWith(address),
    strict: boolean
  }),
  consent: object({
    days: from(1, MAX_DAYS),
    refusalDays: from(1, MAX_DAYS),
    reloadOnWithdraw: boolean,
    cookie
  }),
  minors: object(
    { below: from(1, 30), mode: oneOf({ guardian: 1, deny: 1 }) },
    "below",
    "mode"
  ),
  notice: object({ externalTransmission: boolean }),
  record: object({
    url: like(RECORD_PATH, "bad-url", "Expected a path on this site that begins with one /, such as /consent-records")
  }),
  ui: object({
    position: oneOf({ bottom: 1, corner: 1, center: 1 }, "unknown-value", positionMeant),
    reopen: oneOf({ left: 1, right: 1, off: 1 }),
    theme: oneOf({ auto: 1, light: 1, dark: 1 }),
    nonce: string
  })
});

const claimingServices = ({ anyService, services }, kind, text) => anyService[kind].test(text) ? services.filter((service) => service[kind].test(text)) : [];

function faults(input) {
  return sorted(find(input)).map(sentence);
}
const sorted = (all) => [...all].sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }));
const parse$1 = (input) => JSON.parse(typeof input === "string" ? input : JSON.stringify(input) ?? "null");
function find(input) {
  let given;
  try {
    given = parse$1(input);
  } catch (error) {
    const isPage = typeof input === "string" && /^\s*</.test(input);
    const expected = isPage ? "An HTML page came instead, which servers often send for a file that they do not find" : "Look there for a missing comma, or for one too many";
    return [{ at: "", code: "not-json", found: error, expected }];
  }
  if (!isObject(given)) return [{ at: "", code: "not-object", found: given, expected: "Expected an object" }];
  return [
    validate(given, ""),
    undeclared(given),
    contradictions(given),
    externalTransmissionFaults(given),
    regimeFaults(given),
    legible(given)
  ].flat();
}
const undeclared = ({ services }) => services === void 0 ? [{ at: "services", code: "missing-key", expected: "Until there is a list, every third party is held" }] : [];
function contradictions(given) {
  const categories = objects(given, "categories");
  const services = objects(given, "services");
  const declared = categories.map(([, { id }]) => id).filter((id) => typeof id === "string");
  const taken = /* @__PURE__ */ new Map();
  const twice = duplicates(categories, taken);
  for (const id of BUILT_IN_CATEGORIES) if (!taken.has(id)) taken.set(id, "the known category");
  return [...twice, ...duplicates(services, taken), ...services.flatMap((one) => dangling(one, declared))];
}
const duplicates = (all, taken) => all.flatMap(([place, { id }]) => {
  const at = `${place}.id`;
  const other = taken.get(id);
  if (typeof id === "string" && !other) taken.set(id, at);
  return other ? [{ at, code: "duplicate-id", found: id, expected: `Expected an id that differs from that of ${other}` }] : [];
});
function dangling([at, one], declared) {
  const { category, preset } = one;
  const known = [.../* @__PURE__ */ new Set([...declared, ...BUILT_IN_CATEGORIES])];
  const result = [];
  if (typeof category === "string" && !known.includes(category)) {
    const expected = declared.length ? `Declared: ${declared.join(", ")}` : `Known: ${BUILT_IN_CATEGORIES.join(", ")}`;
    result.push({ at: `${at}.category`, code: "unknown-category", found: category, expected, known });
  }
  const needs = Object.entries(PRESETS).find(([name]) => name === preset)?.[1];
  if (needs && !Object.hasOwn(one, needs))
    result.push({ at: `${at}.${needs}`, code: "missing-key", expected: "Expected the id that the vendor gave you" });
  for (const [name, key] of Object.entries(PRESETS))
    if (key && Object.hasOwn(one, key) && preset === void 0)
      result.push({ at: `${at}.preset`, code: "missing-key", expected: `Expected "${name}", which the ${key} is for` });
  return result;
}
function legible(value, at = "") {
  if (at.length > 200) return [];
  if (typeof value !== "string")
    return Object.entries(Object(value)).flatMap(
      ([key, one]) => legible(one, Array.isArray(value) ? `${at}[${key}]` : under(at, key))
    );
  const [tag] = /<\/?[a-z][^<]*>|&(\w+|#\d+);/i.exec(value) ?? [];
  const slots = /\.banner\.body$/.test(at) ? [...value.matchAll(/\{(\w*)\}/g)] : [];
  const expected = "Texts are plain text: visitors would see it as it is written";
  return [
    ...tag && !/url/i.test(at) ? [{ at, code: "markup-in-text", found: tag, expected }] : [],
    ...slots.flatMap(([, name = ""]) => SLOTS.includes(name) ? [] : name).map(
      (name) => ({
        at,
        code: "unknown-slot",
        found: name,
        expected: `Known: ${SLOTS.join(", ")}`,
        known: SLOTS
      })
    )
  ];
}
const SLOTS = ["company", "policy", "contact"];
const FOUND = {
  "not-json": (error) => `not JSON: ${error instanceof Error ? error.message : "it cannot be written as JSON"}`,
  "missing-key": () => "missing",
  "empty-column": () => "empty",
  "unknown-key": () => "no such key",
  "unknown-category": (id) => `no category ${show(id)}`,
  "unknown-id": (id) => `no category or service ${show(id)}`,
  "unknown-slot": (name) => `no slot {${name}}`,
  "too-late": () => "requested before consent",
  undeclared: (hosts) => `nobody declares ${[hosts].flat().join(", ")}`,
  "unknown-preset": (name) => `no preset ${show(name)}`
};
function sentence({ at, code, found, expected, known = [], meant, remedy }) {
  const what = FOUND[code]?.(found) ?? `found ${show(found)}`;
  const closest = meant ?? (typeof found === "string" && closestMatch(found, known));
  const question = closest ? `; did you mean "${closest}"?` : ".";
  const lines = remedy ? ["", ...remedy.split("\n")].join("\n    ") : "";
  return `${at || "configuration"}: ${what}${question} ${expected}. (${code})${lines}`;
}
function show(value) {
  try {
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 59)}…` : json;
  } catch {
    return "something nested too deeply";
  }
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || false) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}
var CharacterCodes;
(function (CharacterCodes) {
    CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
    CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
    CharacterCodes[CharacterCodes["space"] = 32] = "space";
    CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
    CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
    CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
    CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
    CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
    CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
    CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
    CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
    CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
    CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
    CharacterCodes[CharacterCodes["a"] = 97] = "a";
    CharacterCodes[CharacterCodes["b"] = 98] = "b";
    CharacterCodes[CharacterCodes["c"] = 99] = "c";
    CharacterCodes[CharacterCodes["d"] = 100] = "d";
    CharacterCodes[CharacterCodes["e"] = 101] = "e";
    CharacterCodes[CharacterCodes["f"] = 102] = "f";
    CharacterCodes[CharacterCodes["g"] = 103] = "g";
    CharacterCodes[CharacterCodes["h"] = 104] = "h";
    CharacterCodes[CharacterCodes["i"] = 105] = "i";
    CharacterCodes[CharacterCodes["j"] = 106] = "j";
    CharacterCodes[CharacterCodes["k"] = 107] = "k";
    CharacterCodes[CharacterCodes["l"] = 108] = "l";
    CharacterCodes[CharacterCodes["m"] = 109] = "m";
    CharacterCodes[CharacterCodes["n"] = 110] = "n";
    CharacterCodes[CharacterCodes["o"] = 111] = "o";
    CharacterCodes[CharacterCodes["p"] = 112] = "p";
    CharacterCodes[CharacterCodes["q"] = 113] = "q";
    CharacterCodes[CharacterCodes["r"] = 114] = "r";
    CharacterCodes[CharacterCodes["s"] = 115] = "s";
    CharacterCodes[CharacterCodes["t"] = 116] = "t";
    CharacterCodes[CharacterCodes["u"] = 117] = "u";
    CharacterCodes[CharacterCodes["v"] = 118] = "v";
    CharacterCodes[CharacterCodes["w"] = 119] = "w";
    CharacterCodes[CharacterCodes["x"] = 120] = "x";
    CharacterCodes[CharacterCodes["y"] = 121] = "y";
    CharacterCodes[CharacterCodes["z"] = 122] = "z";
    CharacterCodes[CharacterCodes["A"] = 65] = "A";
    CharacterCodes[CharacterCodes["B"] = 66] = "B";
    CharacterCodes[CharacterCodes["C"] = 67] = "C";
    CharacterCodes[CharacterCodes["D"] = 68] = "D";
    CharacterCodes[CharacterCodes["E"] = 69] = "E";
    CharacterCodes[CharacterCodes["F"] = 70] = "F";
    CharacterCodes[CharacterCodes["G"] = 71] = "G";
    CharacterCodes[CharacterCodes["H"] = 72] = "H";
    CharacterCodes[CharacterCodes["I"] = 73] = "I";
    CharacterCodes[CharacterCodes["J"] = 74] = "J";
    CharacterCodes[CharacterCodes["K"] = 75] = "K";
    CharacterCodes[CharacterCodes["L"] = 76] = "L";
    CharacterCodes[CharacterCodes["M"] = 77] = "M";
    CharacterCodes[CharacterCodes["N"] = 78] = "N";
    CharacterCodes[CharacterCodes["O"] = 79] = "O";
    CharacterCodes[CharacterCodes["P"] = 80] = "P";
    CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
    CharacterCodes[CharacterCodes["R"] = 82] = "R";
    CharacterCodes[CharacterCodes["S"] = 83] = "S";
    CharacterCodes[CharacterCodes["T"] = 84] = "T";
    CharacterCodes[CharacterCodes["U"] = 85] = "U";
    CharacterCodes[CharacterCodes["V"] = 86] = "V";
    CharacterCodes[CharacterCodes["W"] = 87] = "W";
    CharacterCodes[CharacterCodes["X"] = 88] = "X";
    CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
    CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
    CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
    CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
    CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
    CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
    CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
    CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
    CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
    CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
    CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
    CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
    CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
    CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
    CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
    CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
    CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
})(CharacterCodes || (CharacterCodes = {}));

new Array(20).fill(0).map((_, index) => {
    return ' '.repeat(index);
});
const maxCachedValues = 200;
({
    ' ': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + ' '.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + ' '.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + ' '.repeat(index);
        }),
    },
    '\t': {
        '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\n' + '\t'.repeat(index);
        }),
        '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r' + '\t'.repeat(index);
        }),
        '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
            return '\r\n' + '\t'.repeat(index);
        }),
    }
});

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var ParseOptions;
(function (ParseOptions) {
    ParseOptions.DEFAULT = {
        allowTrailingComma: false
    };
})(ParseOptions || (ParseOptions = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
function parseTree$1(text, errors = [], options = ParseOptions.DEFAULT) {
    let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
    function ensurePropertyComplete(endOffset) {
        if (currentParent.type === 'property') {
            currentParent.length = endOffset - currentParent.offset;
            currentParent = currentParent.parent;
        }
    }
    function onValue(valueNode) {
        currentParent.children.push(valueNode);
        return valueNode;
    }
    const visitor = {
        onObjectBegin: (offset) => {
            currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
        },
        onObjectProperty: (name, offset, length) => {
            currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
            currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
        },
        onObjectEnd: (offset, length) => {
            ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onArrayBegin: (offset, length) => {
            currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
        },
        onArrayEnd: (offset, length) => {
            currentParent.length = offset + length - currentParent.offset;
            currentParent = currentParent.parent;
            ensurePropertyComplete(offset + length);
        },
        onLiteralValue: (value, offset, length) => {
            onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
            ensurePropertyComplete(offset + length);
        },
        onSeparator: (sep, offset, length) => {
            if (currentParent.type === 'property') {
                if (sep === ':') {
                    currentParent.colonOffset = offset;
                }
                else if (sep === ',') {
                    ensurePropertyComplete(offset);
                }
            }
        },
        onError: (error, offset, length) => {
            errors.push({ error, offset, length });
        }
    };
    visit$1(text, visitor, options);
    const result = currentParent.children[0];
    if (result) {
        delete result.parent;
    }
    return result;
}
/**
 * Finds the node at the given path in a JSON DOM.
 */
function findNodeAtLocation$1(root, path) {
    if (!root) {
        return undefined;
    }
    let node = root;
    for (let segment of path) {
        if (typeof segment === 'string') {
            if (node.type !== 'object' || !Array.isArray(node.children)) {
                return undefined;
            }
            let found = false;
            for (const propertyNode of node.children) {
                if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                    node = propertyNode.children[1];
                    found = true;
                    break;
                }
            }
            if (!found) {
                return undefined;
            }
        }
        else {
            const index = segment;
            if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                return undefined;
            }
            node = node.children[index];
        }
    }
    return node;
}
/**
 * Parses the given text and invokes the visitor functions for each object, array and literal reached.
 */
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
    const _scanner = createScanner(text, false);
    // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
    // to not affect visitor functions which stored a reference to a previous JSONPath
    const _jsonPath = [];
    // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
    // Callbacks are only called when this value is 0.
    let suppressedCallbacks = 0;
    function toNoArgVisit(visitFunction) {
        return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisit(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
    }
    function toOneArgVisitWithPath(visitFunction) {
        return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
    }
    function toBeginVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks++;
                }
                else {
                    let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                    if (cbReturn === false) {
                        suppressedCallbacks = 1;
                    }
                }
            }
            : () => true;
    }
    function toEndVisit(visitFunction) {
        return visitFunction ?
            () => {
                if (suppressedCallbacks > 0) {
                    suppressedCallbacks--;
                }
                if (suppressedCallbacks === 0) {
                    visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                }
            }
            : () => true;
    }
    const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
    const disallowComments = options && options.disallowComments;
    const allowTrailingComma = options && options.allowTrailingComma;
    function scanNext() {
        while (true) {
            const token = _scanner.scan();
            switch (_scanner.getTokenError()) {
                case 4 /* ScanError.InvalidUnicode */:
                    handleError(14 /* ParseErrorCode.InvalidUnicode */);
                    break;
                case 5 /* ScanError.InvalidEscapeCharacter */:
                    handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                    break;
                case 3 /* ScanError.UnexpectedEndOfNumber */:
                    handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                    break;
                case 1 /* ScanError.UnexpectedEndOfComment */:
                    if (!disallowComments) {
                        handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                    }
                    break;
                case 2 /* ScanError.UnexpectedEndOfString */:
                    handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                    break;
                case 6 /* ScanError.InvalidCharacter */:
                    handleError(16 /* ParseErrorCode.InvalidCharacter */);
                    break;
            }
            switch (token) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                    if (disallowComments) {
                        handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                    }
                    else {
                        onComment();
                    }
                    break;
                case 16 /* SyntaxKind.Unknown */:
                    handleError(1 /* ParseErrorCode.InvalidSymbol */);
                    break;
                case 15 /* SyntaxKind.Trivia */:
                case 14 /* SyntaxKind.LineBreakTrivia */:
                    break;
                default:
                    return token;
            }
        }
    }
    function handleError(error, skipUntilAfter = [], skipUntil = []) {
        onError(error);
        if (skipUntilAfter.length + skipUntil.length > 0) {
            let token = _scanner.getToken();
            while (token !== 17 /* SyntaxKind.EOF */) {
                if (skipUntilAfter.indexOf(token) !== -1) {
                    scanNext();
                    break;
                }
                else if (skipUntil.indexOf(token) !== -1) {
                    break;
                }
                token = scanNext();
            }
        }
    }
    function parseString(isValue) {
        const value = _scanner.getTokenValue();
        if (isValue) {
            onLiteralValue(value);
        }
        else {
            onObjectProperty(value);
            // add property name afterwards
            _jsonPath.push(value);
        }
        scanNext();
        return true;
    }
    function parseLiteral() {
        switch (_scanner.getToken()) {
            case 11 /* SyntaxKind.NumericLiteral */:
                const tokenValue = _scanner.getTokenValue();
                let value = Number(tokenValue);
                if (isNaN(value)) {
                    handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                    value = 0;
                }
                onLiteralValue(value);
                break;
            case 7 /* SyntaxKind.NullKeyword */:
                onLiteralValue(null);
                break;
            case 8 /* SyntaxKind.TrueKeyword */:
                onLiteralValue(true);
                break;
            case 9 /* SyntaxKind.FalseKeyword */:
                onLiteralValue(false);
                break;
            default:
                return false;
        }
        scanNext();
        return true;
    }
    function parseProperty() {
        if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
            handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            return false;
        }
        parseString(false);
        if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
            onSeparator(':');
            scanNext(); // consume colon
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
        }
        else {
            handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
        }
        _jsonPath.pop(); // remove processed property name
        return true;
    }
    function parseObject() {
        onObjectBegin();
        scanNext(); // consume open brace
        let needsComma = false;
        while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (!parseProperty()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onObjectEnd();
        if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
            handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
        }
        else {
            scanNext(); // consume close brace
        }
        return true;
    }
    function parseArray() {
        onArrayBegin();
        scanNext(); // consume open bracket
        let isFirstElement = true;
        let needsComma = false;
        while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                if (!needsComma) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                }
                onSeparator(',');
                scanNext(); // consume comma
                if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                    break;
                }
            }
            else if (needsComma) {
                handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
            }
            if (isFirstElement) {
                _jsonPath.push(0);
                isFirstElement = false;
            }
            else {
                _jsonPath[_jsonPath.length - 1]++;
            }
            if (!parseValue()) {
                handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            needsComma = true;
        }
        onArrayEnd();
        if (!isFirstElement) {
            _jsonPath.pop(); // remove array index
        }
        if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
            handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
        }
        else {
            scanNext(); // consume close bracket
        }
        return true;
    }
    function parseValue() {
        switch (_scanner.getToken()) {
            case 3 /* SyntaxKind.OpenBracketToken */:
                return parseArray();
            case 1 /* SyntaxKind.OpenBraceToken */:
                return parseObject();
            case 10 /* SyntaxKind.StringLiteral */:
                return parseString(true);
            default:
                return parseLiteral();
        }
    }
    scanNext();
    if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
        if (options.allowEmptyContent) {
            return true;
        }
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (!parseValue()) {
        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
        return false;
    }
    if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
        handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
    }
    return true;
}
function getNodeType(value) {
    switch (typeof value) {
        case 'boolean': return 'boolean';
        case 'number': return 'number';
        case 'string': return 'string';
        case 'object': {
            if (!value) {
                return 'null';
            }
            else if (Array.isArray(value)) {
                return 'array';
            }
            return 'object';
        }
        default: return 'null';
    }
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
var ScanError;
(function (ScanError) {
    ScanError[ScanError["None"] = 0] = "None";
    ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
    ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
    ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
    ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
    ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
    ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
})(ScanError || (ScanError = {}));
var SyntaxKind;
(function (SyntaxKind) {
    SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
    SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
    SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
    SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
    SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
    SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
    SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
    SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
    SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
    SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
    SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
    SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
    SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
    SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
    SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
    SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
    SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
})(SyntaxKind || (SyntaxKind = {}));
/**
 * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
 */
const parseTree = parseTree$1;
/**
 * Finds the node at the given path in a JSON DOM.
 */
const findNodeAtLocation = findNodeAtLocation$1;
var ParseErrorCode;
(function (ParseErrorCode) {
    ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
    ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
    ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
    ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
    ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
    ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
    ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
    ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
    ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
    ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
    ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
    ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
    ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
    ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
})(ParseErrorCode || (ParseErrorCode = {}));

function locator(json) {
  const errors = [];
  const tree = parseTree(json, errors, { disallowComments: true });
  return (path) => {
    if (errors[0]) return placeOf$1(json, errors[0].offset);
    for (const keys = keysOf(path); tree && keys.length > 0; keys.pop()) {
      const node = findNodeAtLocation(tree, keys);
      if (node) return placeOf$1(json, node.offset);
    }
    return placeOf$1(json, tree?.offset ?? 0);
  };
}
const keysOf = (path) => [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
  ([, index, quoted, key]) => index === void 0 ? quoted ?? key ?? "" : Number(index)
);
function placeOf$1(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function readCatalogue() {
  const folder = new URL("./catalogue/", import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

class UsageError extends Error {
  name = "UsageError";
}

function readConfig(file) {
  try {
    return readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error.message}`);
  }
}

const check = {
  summary: "finds every fault of a configuration, with its line",
  usage: `Usage: npx sekisho check FILE… [--resolve] [--json]

Finds every fault of a configuration, as the browser's console would name it.
  FILE       a configuration in JSON; - reads the standard input
  --resolve  first fills in what the catalogue knows of each preset, as npx sekisho resolve does
  --json     prints a list of { file, line, column, path, message } instead of lines

Exit code: 0 without a fault, 1 with one, 2 where a file cannot be read.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: "boolean", default: false }, resolve: { type: "boolean", default: false } },
      allowPositionals: true
    });
    if (positionals.length === 0) throw new UsageError("Name the file to check.");
    const found = positionals.flatMap((file) => findingsIn(file, values.resolve));
    process.stdout.write(values.json ? `${JSON.stringify(found, null, "	")}
` : inWords(found, positionals));
    return found.length > 0 ? 1 : 0;
  }
};
function findingsIn(file, resolves) {
  const json = readConfig(file);
  const locate = locator(json);
  return faults(resolves ? resolved$1(json) : json).map((sentence) => {
    const path = /^([\w$-]+(?:\[\d+\]|\["[^"]*"\]|\.[\w$-]+)*): /.exec(sentence)?.[1] ?? "";
    return { file, ...locate(path), path, message: sentence };
  });
}
function resolved$1(json) {
  try {
    return resolvePresets(JSON.parse(json), readCatalogue());
  } catch {
    return json;
  }
}
function inWords(found, files) {
  const lines = found.map(({ file, line, column, message }) => `${file}:${line}:${column}  ${message}`);
  const sum = found.length === 0 ? `${files.join(", ")}: no fault.` : `${found.length} ${found.length > 1 ? "faults" : "fault"}.`;
  return `${[...lines, sum].join("\n")}
`;
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

const refusedServices = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

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
  regions: ["GB", "GI", "GG", "IM", "JE"],
  source: "PECR reg. 6 and Schedule A1, in force since 5 February 2026 (SI 2026/82); Gibraltar and the Crown dependencies, whose law follows it, out of caution",
  reviewBy: "2027-02-28"
};
var CH = { regions: ["CH"], source: "Telecommunications Act (FMG) Art. 45c; FADP", reviewBy: "2027-06-30" };
var JP = {
  regions: ["JP"],
  source: "Telecommunications Business Act Art. 27-12; APPI, whose amendment of 17 July 2026 takes effect within two years",
  reviewBy: "2027-02-28"
};
var US = {
  regions: ["US", "AS", "GU", "MP", "PR", "UM", "VI"],
  source: "Cal. Civ. Code 1798.135 and 11 CCR 7013 to 7028; the laws of nineteen other states; the territories have codes of their own",
  reviewBy: "2027-06-30"
};
var region_packs_default = {
  EEA,
  UK,
  CH,
  JP,
  US
};

const NOTHING = /* @__PURE__ */ new Set();
const STRICTEST = { regime: "opt-in" };
function ruleOf({ regime, minors, categories, services, sells }, visit) {
  const [region = "", country = ""] = REGION_CODE.exec(`${visit.region}`.toUpperCase()) ?? [];
  const isMap = typeof regime === "object";
  const found = isMap ? ofRegion(asRecord(regime), region, country) : regime;
  const given = typeof found === "string" ? { regime: found } : asRecord(found);
  const isKnown = !minors && ["opt-in", "opt-out", "notice"].includes(`${given.regime}`);
  const rule = isKnown ? given : STRICTEST;
  const optional = [...categories].flatMap(([id, required]) => required ? [] : id);
  const isOptIn = rule.regime === "opt-in";
  const named = rule.starts ?? (isOptIn ? [] : optional);
  const signal = visit.signal ?? "none";
  return {
    regime: rule.regime,
    source: !isMap ? "config" : region ? visit.source ?? "unknown" : "unknown",
    region,
    starts: new Set(optional.filter((id) => Array.isArray(named) && named.includes(id))),
    waits: new Set(services.flatMap(({ id, options }) => needsConsent(options, isOptIn) ? id : [])),
    refused: signal === "none" ? NOTHING : sells,
    signal
  };
}
const needsConsent = ({ appi31, exception }, isOptIn) => !!appi31 || isOptIn && !(exception?.kind && exception.reason);
function ofRegion(rules, region, country) {
  const pack = Object.entries(region_packs_default).find(([, { regions }]) => regions.includes(country))?.[0];
  const names = Object.keys(rules);
  const keys = [region, country, pack].flatMap((code) => names.filter((name) => code && name.toUpperCase() === code));
  return keys[0] === void 0 ? void 0 : rules[keys[0]];
}

const says = (sells, otherwise) => sells === void 0 ? otherwise : sells !== false;
function sellersOf(given, categories, services) {
  const written = [given ?? []].flat().map(asRecord);
  const sells = (id) => says(written.find((one) => one.id === id)?.sells, id === "marketing");
  const selling = new Set([...categories].flatMap(([id, required]) => !required && sells(id) ? id : []));
  for (const { id, category, options } of services) if (says(options.sells, selling.has(category))) selling.add(id);
  return selling;
}

function applyRule(config, visit) {
  const { options, categories, services } = config;
  const { regime, minors, noSale, region, signals } = options;
  const sells = sellersOf(options.categories, categories, services);
  const heard = signals?.gpc === true ? { ...visit, signal: "gpc" } : visit;
  const place = region === void 0 ? heard : { ...heard, region, source: "config" };
  return {
    ...config,
    rule: ruleOf({ regime, minors, categories, services, sells }, place),
    denied: noSale ? sells : /* @__PURE__ */ new Set()
  };
}

const resolved = /* @__PURE__ */ new WeakMap();
const EMPTY_CONFIG = resolve({}, presets);
function resolveOnce(options) {
  const cached = resolved.get(options);
  if (cached && !isOutdated(cached)) return cached;
  const config = read$1(cached?.options ?? options);
  if (options instanceof Object) resolved.set(options, config);
  return config;
}
const isOutdated = ({ upcoming, options }) => upcoming && Date.parse(`${options.policy?.effective}`) <= Date.now();
function read$1(options) {
  try {
    return applyRule(resolve(options, presets), {});
  } catch {
    return EMPTY_CONFIG;
  }
}

function cspFor(config, consent, { nonce } = {}) {
  const known = resolveOnce(config);
  const held = new Set(refusedServices(known, consent).map(({ id }) => id));
  const advanced = known.services.filter(({ locked, options }) => !locked && options.mode === "advanced");
  const always = advanced.flatMap(({ options: { preset } }) => presets[preset]?.urls ?? []);
  return contentSecurityPolicy(known, (id) => !held.has(id), always, nonce === void 0 ? void 0 : source(nonce));
}
const source = (nonce) => typeof nonce === "string" && /^[\w+/-]+={0,2}$/.test(nonce) ? `'nonce-${nonce}'` : "";

function parseConfig(file) {
  const json = readConfig(file);
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${error.message}. npx sekisho check says where.`);
  }
}

const csp = {
  summary: "prints the Content-Security-Policy for a configuration",
  usage: `Usage: npx sekisho csp FILE [--allow IDS] [--nonce NONCE]

Prints the Content-Security-Policy that blocks everything which is not allowed.
  FILE            a configuration in JSON; - reads the standard input
  --allow IDS     the categories and services that the visitor allows, commas between them; "all" for all. Nothing, by default
  --nonce NONCE   what inline scripts and styles need, instead of 'unsafe-inline'`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { allow: { type: "string", default: "" }, nonce: { type: "string" } },
      allowPositionals: true
    });
    const [file] = positionals;
    if (file === void 0 || positionals.length > 1) throw new UsageError("Name one file.");
    const options = parseConfig(file);
    const consent = consentOf(options, values.allow);
    process.stdout.write(`${cspFor(options, consent, values.nonce === void 0 ? {} : { nonce: values.nonce })}
`);
    return 0;
  }
};
function consentOf(options, allow) {
  const ids = allow.split(",").filter(Boolean);
  const { categories, services } = resolve(options, presets);
  const known = [...categories.keys(), ...services.map(({ id }) => id)];
  const unknown = ids.find((id) => id !== "all" && !known.includes(id));
  if (unknown !== void 0)
    throw new UsageError(`No category or service "${unknown}"; there are: ${known.join(", ")}.`);
  const isAllowed = (id) => ids.includes(id) || ids.includes("all");
  const choices = {};
  for (const [id, required] of categories) choices[id] = required || isAllowed(id);
  for (const { id, category } of services) choices[id] = isAllowed(id) || choices[category] === true;
  return {
    decided: true,
    choices,
    regime: "opt-in",
    regimeSource: "config",
    decidedAt: "",
    policyVersion: "",
    method: "choose",
    id: ""
  };
}

const init = {
  summary: "writes a configuration and the two lines for your pages",
  usage: `Usage: npx sekisho init [options]

Writes consent.json and the files that a page loads, and prints the two lines for its head. Asks for what no option says,
where somebody is there to answer.
  --name TEXT      the company's name, as visitors know it
  --policy URL     the privacy policy, for example /privacy
  --ga ID          Google Analytics: its measurement id, G-…
  --gtm ID         Google Tag Manager: its container id, GTM-…
  --dir FOLDER     the folder that the site serves as / (default: .)
  --force          overwrites a consent.json that is there`,
  async run(args) {
    const { values } = parseArgs({
      args,
      options: {
        name: { type: "string" },
        policy: { type: "string" },
        ga: { type: "string" },
        gtm: { type: "string" },
        dir: { type: "string", default: "." },
        force: { type: "boolean", default: false }
      }
    });
    const file = join(values.dir, "consent.json");
    if (existsSync(file) && !values.force) throw new UsageError(`${file} is there already; --force overwrites it.`);
    const answers = await complete(values);
    mkdirSync(values.dir, { recursive: true });
    writeFileSync(file, `${JSON.stringify(configFrom(answers), null, "	")}
`);
    const copied = copyFiles(join(values.dir, "sekisho"));
    process.stdout.write(instructions(file, join(values.dir, "sekisho"), copied));
    return 0;
  }
};
const QUESTIONS = {
  name: "The company’s name, as visitors know it: ",
  policy: "The address of the privacy policy (for example /privacy): ",
  ga: "Google Analytics measurement id (G-…; empty for none): ",
  gtm: "Google Tag Manager container id (GTM-…; empty for none): "
};
async function complete(given) {
  const isAttended = process.stdin.isTTY === true;
  const lines = isAttended ? createInterface(process.stdin, process.stdout) : void 0;
  const answers = { name: "", policy: "", ga: "", gtm: "" };
  for (const [key, question] of Object.entries(QUESTIONS))
    answers[key] = (given[key] ?? await lines?.question(question) ?? "").trim();
  lines?.close();
  if (answers.ga && !/^(G|GT|AW|DC)-[A-Z\d-]+$/i.test(answers.ga))
    throw new UsageError(`"${answers.ga}" is no measurement id: it begins with G-.`);
  if (answers.gtm && !/^GTM-[A-Z\d]+$/i.test(answers.gtm))
    throw new UsageError(`"${answers.gtm}" is no container id: it begins with GTM-.`);
  return answers;
}
function configFrom({ name, policy, ga, gtm }) {
  const services = [];
  if (ga)
    services.push({ id: "google-analytics", preset: "google-analytics", category: "analytics", measurementId: ga });
  if (gtm)
    services.push({ id: "google-tag-manager", preset: "google-tag-manager", category: "analytics", containerId: gtm });
  return {
    $schema: "./sekisho/sekisho.schema.json",
    ...name || policy ? { company: { name: name || "My site", ...policy && { policyUrl: policy } } } : {},
    services
  };
}
function copyFiles(target) {
  const dist = dirname(fileURLToPath(import.meta.url));
  const files = readdirSync(dist).filter((name) => /^(sekisho\b.*\.(js|css|json)|locales)$/.test(name));
  mkdirSync(target, { recursive: true });
  for (const file of files) cpSync(join(dist, file), join(target, file), { recursive: true });
  return files.length;
}
const instructions = (file, folder, copied) => `Wrote ${file} and copied ${copied} files to ${folder}.

Put this into the <head> of every page, above every other script:

  <script src="/sekisho/sekisho.js" data-config="/consent.json"><\/script>

Then declare the rest of what your pages load, and mark what stands in them: docs/start.md. To check the file:

  npx sekisho check ${file}
`;

const resolveCommand = {
  summary: "fills in what the catalogue knows of each preset",
  usage: `Usage: npx sekisho resolve FILE [--out FILE]
       npx sekisho resolve --list

Fills in addresses, cookies and words for every service whose preset is in the catalogue. What the configuration says itself
wins. The page does not know the catalogue: run this before it is served.
  FILE         a configuration in JSON; - reads the standard input
  --out FILE   writes the result there, instead of to the standard output
  --list       prints the presets of the catalogue`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { out: { type: "string" }, list: { type: "boolean", default: false } },
      allowPositionals: true
    });
    const entries = readCatalogue();
    if (values.list) {
      for (const { id, name, category } of entries)
        process.stdout.write(`${id.padEnd(24)}${category.padEnd(12)}${name}
`);
      return 0;
    }
    const [file] = positionals;
    if (file === void 0 || positionals.length > 1) throw new UsageError("Name one file.");
    const json = `${JSON.stringify(resolvePresets(parseConfig(file), entries), null, "	")}
`;
    if (values.out === void 0) process.stdout.write(json);
    else writeFileSync(values.out, json);
    return 0;
  }
};

const SAFE = /^[\w./:@%+!?&=-]+$/;
function markedSnippet({ snippet }, id, account) {
  const missing = /* @__PURE__ */ new Set();
  const html = snippet.replace(/\{(\w+)\}/g, (slot, name) => {
    const value = name === "id" ? id : Object.hasOwn(account, name) ? account[name] : void 0;
    if (value === void 0) {
      missing.add(name);
      return slot;
    }
    if (!SAFE.test(value)) throw new Error(`"${value}" cannot stand for {${name}} in a snippet.`);
    return value;
  });
  return { html, missing: [...missing] };
}

const snippet = {
  summary: "prints vendors’ snippets, marked and ready to paste",
  usage: `Usage: npx sekisho snippet FILE
       npx sekisho snippet PRESET [NAME=VALUE…] [--id ID]

Prints the snippet of a vendor in the catalogue, marked so that it waits for consent. Paste it in the place of the vendor's.
  FILE         a configuration in JSON before it is resolved; prints the snippet of every service whose preset is in the
               catalogue, with the ids in its "account": { "tag": "…" }, or "account": "…" where there is only one
  PRESET       a vendor of the catalogue: npx sekisho resolve --list
  NAME=VALUE   an id that the vendor has given you
  --id ID      the id of the service, where it is not the preset

Exit code: 0, or 1 where an id is missing: its name stays in braces.`,
  run(args) {
    const { values, positionals } = parseArgs({ args, options: { id: { type: "string" } }, allowPositionals: true });
    const [name, ...pairs] = positionals;
    if (name === void 0) throw new UsageError("Name a file or a preset.");
    const entries = new Map(readCatalogue().map((entry2) => [entry2.id, entry2]));
    const entry = entries.get(name);
    if (!entry && pairs.length > 0) throw new UsageError(`No preset is called "${name}".`);
    const printed = entry ? [print$1(entry, values.id ?? name, accountOf(pairs))] : ofFile(name, entries);
    process.stdout.write(`${printed.map(({ text }) => text).join("\n")}
`);
    const missing = printed.flatMap((one) => one.missing);
    if (missing.length > 0) process.stderr.write(`Fill in: ${missing.map((slot) => `{${slot}}`).join(", ")}
`);
    return missing.length > 0 ? 1 : 0;
  }
};
function accountOf(pairs) {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [, name, value] = /^(\w+)=(.+)$/.exec(pair) ?? [];
      if (!name || value === void 0) throw new UsageError(`"${pair}" is not NAME=VALUE.`);
      return [name, value];
    })
  );
}
function ofFile(file, entries) {
  const { services } = parseConfig(file);
  return [services ?? []].flat().flatMap((service) => {
    const entry = entries.get(`${service?.preset}`);
    if (!entry) return [];
    if (entry.base) return [{ text: `<!-- ${entry.name}: Sekisho inserts the tag by itself. -->`, missing: [] }];
    return [print$1(entry, service.id, named(entry, service.account))];
  });
}
function named({ example }, account) {
  if (typeof account !== "string") return account ?? {};
  const [name, ...others] = Object.keys(example);
  if (name === void 0 || others.length > 0) return {};
  return { [name]: account };
}
function print$1(entry, id, account) {
  try {
    const { html, missing } = markedSnippet(entry, id, account);
    return { text: `<!-- ${entry.name} -->
${html}`, missing };
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function aliasesOf(server) {
  const resolver = new Resolver({ timeout: 1e3, tries: 1 });
  if (server) resolver.setServers([server]);
  return (host) => resolver.resolveCname(host);
}

const NAMES = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"
];
function browserPath(given, env = process.env) {
  const named = given ?? env.SEKISHO_BROWSER ?? env.PUPPETEER_EXECUTABLE_PATH ?? env.CHROME_PATH;
  if (named !== void 0) {
    if (isExecutable(named)) return named;
    throw new Error(`${named} is no program. Name a Chromium or Chrome with --browser.`);
  }
  const onPath = (env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [...onPath, ...PLACES].find(isExecutable);
  if (found) return found;
  throw new Error(
    "No Chromium or Chrome was found. Name one with --browser PATH or SEKISHO_BROWSER, or install one:\n\n  npx @puppeteer/browsers install chrome@stable"
  );
}
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

class MissingPeer extends Error {
  name = "MissingPeer";
  constructor(packageName, cause) {
    super(`This needs the package ${packageName}, which is not installed:

  npm install -D ${packageName}`, {
      cause
    });
  }
}

const LOADERS = {
  "puppeteer-core": () => import('puppeteer-core'),
  tldts: () => import('tldts'),
  "third-party-web/nostats-subset": () => import('third-party-web/nostats-subset')
};
async function loadPeer(name) {
  try {
    return await LOADERS[name]();
  } catch (error) {
    throw new MissingPeer(name.replace(/\/.*/, ""), error);
  }
}

class WatchedBrowser {
  constructor(browser, session) {
    this.browser = browser;
    this.session = session;
  }
  browser;
  session;
  #listeners = /* @__PURE__ */ new Map();
  static async open(browser) {
    const session = await browser.target().createCDPSession();
    const watched = new WatchedBrowser(browser, session);
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      const target = session.connection()?.session(sessionId);
      if (!target) return;
      const listener = watched.#listeners.get(`${targetInfo.browserContextId}`);
      if (listener) listener(target, targetInfo);
      else void letRun(target);
    });
    await session.send("Target.setAutoAttach", ATTACH);
    return watched;
  }
  /** @param contextId a browser context, whose targets are given to the listener from now on */
  listen(contextId, listener) {
    this.#listeners.set(contextId, listener);
  }
  /** From now on targets of this context run unseen. */
  forget(contextId) {
    this.#listeners.delete(contextId);
  }
  close() {
    return this.browser.close();
  }
}
const ATTACH = {
  autoAttach: true,
  waitForDebuggerOnStart: true,
  flatten: true,
  filter: [{ type: "browser", exclude: true }, { type: "tab", exclude: true }, {}]
};
const letRun = (session) => session.send("Runtime.runIfWaitingForDebugger").catch(() => {
});

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A document that is left tells of its last requests only where the next one takes its place.
  "--disable-features=RenderDocument,BackForwardCache,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,NetworkTimeServiceQuerying",
  "--no-first-run",
  "--disable-dev-shm-usage"
];
async function openBrowser({ browser, browserArgs = [] }) {
  const { launch } = await loadPeer("puppeteer-core");
  const executablePath = browserPath(browser);
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const started = await launch({
    executablePath,
    headless: executablePath.endsWith("headless-shell") ? "shell" : true,
    args: [...QUIET, ...sandbox, ...browserArgs]
  });
  return WatchedBrowser.open(started);
}

const REPORT_STYLE = `
:root{color-scheme:light dark;--ink:#1d2430;--soft:#556070;--paper:#fff;--ground:#f3f4f0;--line:#d8dcd6;--good:#176b45;--bad:#a8231c}
@media(prefers-color-scheme:dark){:root{--ink:#e9ecf0;--soft:#aab4c0;--paper:#1c222b;--ground:#12161c;--line:#3a434f;--good:#6fd3a0;--bad:#ff9188}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.6 system-ui,"Hiragino Sans","Noto Sans JP",sans-serif}
body>input{position:absolute;opacity:0}#en:checked~* [lang=ja]:not(label),#ja:checked~* [lang=en]:not(label){display:none}
.bar{display:flex;justify-content:space-between;align-items:center;padding:.75rem max(1rem,calc(50% - 34rem));background:var(--paper);border-bottom:1px solid var(--line)}
.bar label{display:inline-block;padding:.35rem .9rem;border-radius:2rem;cursor:pointer}#en:checked~.bar [for=en],#ja:checked~.bar [for=ja]{background:var(--ink);color:var(--paper)}
#en:focus-visible~.bar [for=en],#ja:focus-visible~.bar [for=ja]{outline:3px solid #2f6fed;outline-offset:2px}
main{max-width:70rem;margin:auto;padding:1rem}header,section,footer{background:var(--paper);border:1px solid var(--line);border-radius:.75rem;padding:1.5rem clamp(1rem,4vw,2.5rem);margin:1rem 0}
header{border-top:.4rem solid var(--bad)}header.kept{border-color:var(--good)}.verdict{margin:0;font-weight:700;color:var(--bad)}.kept .verdict{color:var(--good)}
h1{margin:.2rem 0;font-size:clamp(1.5rem,4vw,2.3rem);line-height:1.25}h2{overflow-wrap:anywhere}time,footer p{color:var(--soft)}
.phases{list-style:none;margin:0;padding:0;display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr))}
.phases li{border:1px solid var(--line);border-top:.3rem solid var(--bad);border-radius:.5rem;padding:.75rem;overflow:hidden}.phases .kept{border-top-color:var(--good)}
.phases img{width:100%;border:1px solid var(--line);border-radius:.25rem}.phases h3{margin:.4rem 0 0;font-size:1rem}.phases p{margin:0;color:var(--soft)}.phases b{color:var(--bad)}.phases .kept b{color:var(--good)}
details{border-top:1px solid var(--line);padding:.6rem 0}summary{cursor:pointer;overflow-wrap:anywhere}.tag{display:inline-block;font-size:.8rem;border:1px solid var(--line);border-radius:2rem;padding:0 .6rem;margin-left:.3rem}
code,pre{font:.82rem/1.5 ui-monospace,monospace;overflow-wrap:anywhere}pre{overflow:auto;background:var(--ground);padding:1rem;border-radius:.5rem}
.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.85rem}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-top:1px solid var(--line)}td:nth-child(4){min-width:16rem}
@media print{body{background:#fff}.bar{display:none}section,header,footer{break-inside:avoid-page;border:0}}
`;

const reportWords = {
  title: { en: "What this site really does", ja: "このサイトが実際に行っている通信と保存" },
  lead: {
    en: "Every request, cookie and stored item was recorded from outside the page, and compared with what visitors are promised.",
    ja: "すべての通信・Cookie・端末への保存をページの外側から記録し、利用者への説明と照合しました。"
  },
  kept: { en: "Every promise is kept", ja: "すべて説明どおりでした" },
  broken: { en: "Promises are broken", ja: "説明と異なる動作があります" },
  findings: { en: "Findings", ja: "検出事項" },
  none: { en: "Nothing was found that breaks a promise.", ja: "説明と異なる動作は見つかりませんでした。" },
  paste: { en: "To declare what nobody declares", ja: "未申告の通信先を設定に追加する例" },
  timeline: { en: "Timeline and evidence", ja: "時系列の記録" },
  events: { en: "events", ja: "件の記録" },
  requests: { en: "requests", ja: "件の通信" },
  phase: { en: "Phase", ja: "段階" },
  kind: { en: "Kind", ja: "種類" },
  what: { en: "What", ja: "内容" },
  who: { en: "Started by", ja: "発生元" },
  before: { en: "Before a choice", ja: "選択の前" },
  refused: { en: "After refusing", ja: "拒否の後" },
  accepted: { en: "After accepting", ja: "同意の後" },
  withdrawn: { en: "After withdrawing", ja: "撤回の後" },
  method: { en: "How this was seen", ja: "確認の方法" },
  methodText: {
    en: "A real Chromium visited the site as two people: one refuses, one accepts and withdraws. The browser itself reported what its pages, frames and workers did. This is a record of these visits, not legal advice; other visits can differ.",
    ja: "実際のChromiumで、拒否する利用者と、同意した後に撤回する利用者の二人として訪問しました。ページ、フレーム、ワーカーの動作はブラウザ自身が報告したものです。これは当該訪問の記録であり、法的助言ではありません。別の訪問では結果が異なることがあります。"
  },
  "request-without-consent": { en: "contacted without consent", ja: "同意のない通信" },
  "undeclared-party": { en: "third party that nobody declares", ja: "未申告の第三者への通信" },
  "cookie-without-consent": { en: "cookie without consent", ja: "同意のないCookie" },
  "undeclared-cookie": { en: "cookie that nobody declares", ja: "未申告のCookie" },
  "storage-without-consent": { en: "stored without consent", ja: "同意のない端末への保存" },
  "undeclared-storage": { en: "stored, and nobody declares it", ja: "未申告の端末への保存" },
  lifetime: { en: "lives longer than promised", ja: "説明より長い保存期間" },
  "left-over": { en: "still there", ja: "削除されずに残存" },
  "gpc-ignored": { en: "Global Privacy Control ignored", ja: "GPCの無視" },
  alias: { en: "somebody else under your name", ja: "自社名義の第三者（CNAME）" },
  "no-answer": { en: "no answer possible", ja: "選択できない" },
  "notice-forgets": { en: "not in the notice", ja: "公表事項に記載なし" }
};

const PHASES$2 = ["before", "refused", "accepted", "withdrawn"];
const escapeMarkup$1 = (text) => `${text}`.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const say = (word) => `<span lang="en">${escapeMarkup$1(reportWords[word].en)}</span><span lang="ja">${escapeMarkup$1(reportWords[word].ja)}</span>`;
function reportHtml(reports, now) {
  const total = reports.reduce((sum, { findings }) => sum + findings.length, 0);
  const verdict = total === 0 ? "kept" : "broken";
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>Sekisho verify: ${escapeMarkup$1(reports.map(({ site }) => site).join(", "))}</title>
<style>${REPORT_STYLE}</style></head><body>
<input type="radio" name="language" id="en" checked><input type="radio" name="language" id="ja">
<div class="bar"><strong>Sekisho 関所</strong><nav aria-label="Language / 言語"><label for="en" lang="en">English</label><label for="ja" lang="ja">日本語</label></nav></div>
<main><header class="${verdict}"><p class="verdict">${say(verdict)}</p>
<h1>${say("title")}</h1><p>${say("lead")}</p>
<p><time datetime="${now.toISOString()}">${now.toISOString().slice(0, 16).replace("T", " ")} UTC</time></p></header>
${reports.map(siteHtml).join("")}
<footer><h2>${say("method")}</h2><p>${say("methodText")}</p></footer></main></body></html>
`;
}
function siteHtml({ site, visits, findings, suggestions }) {
  const paste = `<h3>${say("paste")}</h3><pre tabindex="0">${escapeMarkup$1(JSON.stringify(suggestions, null, 2))}</pre>`;
  return `<section><h2>${escapeMarkup$1(site)}</h2>
<ol class="phases">${PHASES$2.map((phase) => phaseHtml(phase, visits, findings)).join("")}</ol>
<h3>${say("findings")}</h3>${findings.length === 0 ? `<p>${say("none")}</p>` : findings.map(findingHtml).join("")}
${suggestions.length > 0 ? paste : ""}
<h3>${say("timeline")}</h3>${visits.map(timelineHtml).join("")}</section>`;
}
function phaseHtml(phase, visits, findings) {
  const count = findings.filter((finding) => finding.phase === phase).length;
  const shot = visits.flatMap(({ shots }) => shots).find((one) => one.phase === phase);
  const image = shot ? `<img alt="" src="data:image/jpeg;base64,${shot.jpeg}">` : "";
  const requests = visits.reduce((sum, visit) => sum + visit.requests.filter((one) => one.phase === phase).length, 0);
  return `<li class="${count === 0 ? "kept" : "broken"}">${image}<h3>${say(phase)}</h3>
<p><b>${count}</b> ${say("findings")}<br>${requests} ${say("requests")}</p></li>`;
}
const findingHtml = ({ code, phase, subject, message, evidence, scenario }) => `<details open><summary>
<b>${escapeMarkup$1(subject)}</b> <span class="tag">${say(phase)}</span> <span class="tag">${say(code)}</span>
${scenario.region ? `<span class="tag">${escapeMarkup$1(scenario.region)}</span>` : ""}${scenario.gpc ? '<span class="tag">GPC</span>' : ""}</summary>
<p lang="en">${escapeMarkup$1(message)}.</p>
<p lang="ja">${escapeMarkup$1(subject)}：${reportWords[code].ja}（${reportWords[phase].ja}）。</p><ul>${evidence.map((line) => `<li><code>${escapeMarkup$1(line)}</code></li>`).join("")}</ul></details>`;
function timelineHtml({ requests, cookies, storage, scenario }) {
  const rows = [
    ...requests.map((one) => ({ ...one, what: one.kind, text: one.url, who: one.initiator })),
    ...cookies.map((one) => ({ ...one, what: "Cookie", text: `${one.name} (${one.domain})`, who: one.by })),
    ...storage.map((one) => ({ ...one, what: one.kind, text: one.name, who: one.origin }))
  ].sort((one, other) => PHASES$2.indexOf(one.phase) - PHASES$2.indexOf(other.phase) || one.at - other.at);
  const label = [scenario.region, scenario.gpc && "GPC"].filter(Boolean).join(", ");
  return `<details><summary>${rows.length} ${say("events")} ${escapeMarkup$1(label)}</summary><div class="scroll" tabindex="0" role="region" aria-label="timeline"><table><thead><tr>
<th scope="col">s</th><th scope="col">${say("phase")}</th><th scope="col">${say("kind")}</th><th scope="col">${say("what")}</th><th scope="col">${say("who")}</th></tr></thead><tbody>
${rows.map(({ at, phase, what, text, who }) => `<tr><td>${(at / 1e3).toFixed(2)}</td><td>${say(phase)}</td><td>${escapeMarkup$1(what)}</td><td><code>${escapeMarkup$1(text.slice(0, 300))}</code></td><td><code>${escapeMarkup$1(who.slice(0, 200))}</code></td></tr>`).join("\n")}
</tbody></table></div></details>`;
}

const PHASES$1 = ["before", "refused", "accepted", "withdrawn"];
const escapeMarkup = (text) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\t\n\r\u0020-\uffff]/g, "");
function reportJunit(reports) {
  const suites = reports.map(({ site, findings }) => {
    const cases = PHASES$1.map((phase) => {
      const failures = findings.filter((finding) => finding.phase === phase).map(
        ({ code, message, evidence }) => `<failure type="${code}" message="${escapeMarkup(message)}">${escapeMarkup(evidence.join("\n"))}</failure>`
      );
      return {
        failed: failures.length > 0,
        xml: `<testcase classname="${escapeMarkup(site)}" name="${phase}">${failures.join("")}</testcase>`
      };
    });
    const failed = cases.filter((one) => one.failed).length;
    return `<testsuite name="${escapeMarkup(site)}" tests="${cases.length}" failures="${failed}">
${cases.map(({ xml }) => xml).join("\n")}
</testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="sekisho verify">
${suites.join("\n")}
</testsuites>
`;
}

function reportSarif(reports) {
  const findings = reports.flatMap(({ site, findings: findings2 }) => findings2.map((finding) => ({ site, ...finding })));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "sekisho verify",
            rules: [...new Set(findings.map(({ code }) => code))].map((id) => ({ id }))
          }
        },
        results: findings.map(({ site, code, phase, subject, message, evidence }) => ({
          ruleId: code,
          level: "error",
          message: { text: [message, ...evidence].join("\n") },
          locations: [{ physicalLocation: { artifactLocation: { uri: site } } }],
          partialFingerprints: { subject: `${code}/${phase}/${subject}` }
        }))
      }
    ]
  };
}

function reportText(reports) {
  return `${reports.map(section).join("\n\n")}
`;
}
const count$1 = (number, what) => `${number} ${what}${number === 1 ? "" : "s"}`;
function section({ site, hasConfig, visits, findings, suggestions }) {
  const requests = visits.reduce((sum2, visit) => sum2 + visit.requests.length, 0);
  const cookies = new Set(visits.flatMap((visit) => visit.cookies.map(({ name }) => name))).size;
  const head = [
    site,
    `  ${count$1(visits.length, "visitor")}, ${count$1(visits[0]?.pages.length ?? 0, "page")}, ${count$1(requests, "request")}, ${count$1(cookies, "cookie")}; banner: ${visits[0]?.banner || "none found"}`,
    ...hasConfig ? [] : ["  No configuration was found: nothing is declared, so nothing may happen before a choice."]
  ];
  const body = findings.map(
    ({ code, message, evidence, scenario }) => [
      `  ✗ ${message}  (${code}${scenario.region && `, ${scenario.region}`}${scenario.gpc ? ", GPC" : ""})`,
      ...evidence.slice(0, 3).map((line) => `      ${line}`),
      ...evidence.length > 3 ? [`      and ${evidence.length - 3} more`] : []
    ].join("\n")
  );
  const paste = suggestions.length === 0 ? [] : ["", '  To declare what nobody declares, add to "services":', "", `${JSON.stringify(suggestions, null, 2)}`];
  const sum = findings.length === 0 ? "  ✓ Every promise is kept." : `  ${count$1(findings.length, "broken promise")}.`;
  return [...head, "", ...body, sum, ...paste].join("\n");
}

function decide(config, stored, now) {
  const { categories, services, rule, denied } = config;
  const standing = void 0;
  const chosen = (id) => stored?.choices.get(id);
  const isRefused = (id) => denied.has(id) || standing?.signal !== rule.signal && rule.refused.has(id);
  const startsByRule = (id) => rule.starts.has(id) && (!stored);
  const categoryRuns = (id) => startsByRule(id);
  const serviceRuns = (id, category) => {
    const own = chosen(id);
    return own !== false && categoryRuns(category) && (!rule.waits.has(id));
  };
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || categoryRuns(id) && !isRefused(id);
  for (const { id, category, locked } of services) {
    const isDouble = id in choices;
    if (locked || isDouble) choices[id] = false;
    else choices[id] = categories.get(category) || serviceRuns(id, category) && !isRefused(id);
  }
  Object.freeze(choices);
  const decided = false;
  const { regime, source: regimeSource } = rule;
  return Object.freeze({ decided, choices, regime, regimeSource, ...standing?.decision });
}

function readPromises(given, {
  host,
  scenario,
  catalogue
}) {
  const options = given ?? { services: [] };
  const { region, gpc } = scenario;
  const config = applyRule(resolve(withVendorCookies(withHost(resolvePresets(options, catalogue), host)), presets), {
    region,
    source: "header",
    signal: gpc ? "gpc" : "none"
  });
  const { choices } = decide(config, void 0);
  const suffix = `.${`${config.cookie.domain ?? host}`.replace(/^(\.|www\.)/, "")}`;
  return {
    isKnown: given !== void 0,
    config,
    claims: (kind, text) => claimingServices(config, kind, text),
    isTrusted: (text) => config.trustedMatchers.some((trusted) => trusted.test(text)),
    isOwnHost: (given2) => given2 === host || `.${given2}`.endsWith(suffix),
    allows({ id, category }, phase) {
      if (config.categories.get(category) === true || phase === "accepted") return true;
      return phase === "before" && choices[id] === true;
    },
    daysOf(name) {
      const days = config.services.flatMap(
        ({ options: { cookies } }) => (Array.isArray(cookies) ? cookies : []).flatMap((cookie) => {
          if (typeof cookie === "string" || !names([cookie.name]).test(name)) return [];
          return cookie.minutes === void 0 ? cookie.days ?? [] : cookie.minutes / 1440;
        })
      );
      return days.length > 0 ? Math.max(...days) : void 0;
    }
  };
}
function withHost(options, host) {
  const place = (url) => `${url}`.startsWith("/") && !`${url}`.startsWith("//") ? host + url : url;
  const services = Array.isArray(options?.services) ? options.services : void 0;
  if (!services) return options;
  return {
    ...options,
    services: services.map((one) => Array.isArray(one?.urls) ? { ...one, urls: one.urls.map(place) } : one)
  };
}
function withVendorCookies(options) {
  if (!Array.isArray(options?.services)) return options;
  return {
    ...options,
    services: options.services.map(
      (one) => one?.vendorCookies ? { ...one, cookies: [one.cookies ?? [], one.vendorCookies].flat() } : one
    )
  };
}
const subjectOf = (url) => address$1(url.replace(/^ws/, "http"));

const OWN_FILE = /\/sekisho(\.\w+)?\.js$|\/locales\/[\w-]+\.json$/;
const WHEN = {
  before: "before a choice",
  refused: "after a refusal",
  accepted: "after consent",
  withdrawn: "after a withdrawal"
};
function judgeVisit(evidence, promises, parties) {
  const facts = [
    ...evidence.requests.flatMap((request) => {
      if (request.blocked) return [];
      const { url, kind, initiator, phase } = request;
      const seen = `${kind} ${url} from ${initiator}`;
      return judgeRequest({ url, phase, seen, isHint: kind === "Preconnect" }, evidence, promises, parties);
    }),
    ...judgeCookies(evidence, promises),
    ...judgeStorage(evidence, promises),
    ...judgeLeftovers(evidence, promises),
    ...judgeAnswers(evidence, promises),
    ...judgeNotice(evidence, promises),
    ...judgeAliases(evidence, promises, parties)
  ].filter(({ phase }) => promises.isKnown || phase !== "accepted");
  const merged = /* @__PURE__ */ new Map();
  for (const fact of facts) {
    const phase = fact.service === "" ? "" : fact.phase;
    const key = `${fact.code} ${phase} ${fact.subject} ${fact.service}`;
    const one = merged.get(key) ?? { ...fact, all: /* @__PURE__ */ new Set() };
    one.all.add(`${fact.evidence}, ${WHEN[fact.phase]}`);
    merged.set(key, one);
  }
  return [...merged.values()].map(({ code, phase, subject, service, message, all }) => ({
    code,
    phase,
    subject,
    service,
    message,
    scenario: evidence.scenario,
    evidence: [...all].slice(0, 20)
  }));
}
function judgeRequest({ url, phase, seen, isHint }, { scenario }, promises, parties) {
  const text = subjectOf(url);
  if (text === "" || OWN_FILE.test(text)) return [];
  const { hostname } = new URL(url);
  const claims = promises.claims(isHint ? "hosts" : "urls", text);
  const fact = { phase, subject: hostname, evidence: seen };
  if (claims.length > 0) {
    const held = claims.filter((service2) => !promises.allows(service2, phase));
    if (held.length === 0 || isHint && held.length < claims.length) return [];
    const code = scenario.gpc && held.some(({ category }) => category === "marketing") && phase === "before" ? "gpc-ignored" : "request-without-consent";
    const service = held[0]?.id ?? "";
    const why = code === "gpc-ignored" ? "although Global Privacy Control is on" : WHEN[phase];
    return [{ ...fact, code, service, message: `${hostname} (${service}) was contacted ${why}` }];
  }
  if (promises.isTrusted(text) || promises.isOwnHost(hostname)) return [];
  const { owner } = parties.of(url.replace(/^ws/, "http"));
  const who = owner ? `${hostname} (${owner})` : hostname;
  return [
    {
      ...fact,
      code: "undeclared-party",
      service: "",
      message: `${who} was contacted ${WHEN[phase]}, and no service declares it`
    }
  ];
}
const isOurs$1 = (name, { config }) => name === config.cookie.name || name.startsWith(`${config.cookie.name}.`) || name.startsWith("sekisho");
function judgeName(kind, name, phase, promises) {
  if (isOurs$1(name, promises) || promises.isTrusted(name)) return void 0;
  const claims = promises.claims(kind, name);
  if (claims.length === 0) return { service: "", isDeclared: false };
  const held = claims.find((service) => !promises.allows(service, phase));
  return held && { service: held.id, isDeclared: true };
}
function judgeCookies({ cookies }, promises) {
  return cookies.flatMap(({ name, domain, days, phase, by, page }) => {
    const how = by === "script" ? `by a script on ${page}` : `by the header of ${by}`;
    const evidence = `${name} on ${domain}, ${days === null ? "until the browser closes" : `${round(days)} days`}, ${how}`;
    const verdict = judgeName("cookies", name, phase, promises);
    const promised = promises.daysOf(name);
    const fact = { phase, subject: name, evidence };
    const facts = [];
    if (verdict)
      facts.push({
        ...fact,
        service: verdict.service,
        code: verdict.isDeclared ? "cookie-without-consent" : "undeclared-cookie",
        message: verdict.isDeclared ? `the cookie ${name} (${verdict.service}) was set ${WHEN[phase]}` : `the cookie ${name} was set, and no service declares it`
      });
    if (promised !== void 0 && days !== null && days > promised * 1.02 + 1 / 24)
      facts.push({
        ...fact,
        service: "",
        code: "lifetime",
        message: `the cookie ${name} lives ${round(days)} days, and ${round(promised)} are promised`
      });
    return facts;
  });
}
const round = (days) => Math.round(days * 100) / 100;
function judgeStorage({ storage }, promises) {
  return storage.flatMap(({ name, kind, origin, phase, page }) => {
    const verdict = judgeName("storage", name, phase, promises);
    if (!verdict) return [];
    const what = `${name} in ${kind}`;
    const [code, message] = verdict.isDeclared ? ["storage-without-consent", `${what} (${verdict.service}) was written ${WHEN[phase]}`] : ["undeclared-storage", `${what} was written, and no service declares it`];
    return [
      { code, message, phase, subject: name, service: verdict.service, evidence: `${what} of ${origin}, on ${page}` }
    ];
  });
}
function judgeLeftovers({ leftovers }, promises) {
  return leftovers.flatMap((left) => {
    const isCookie = "domain" in left;
    const verdict = judgeName(isCookie ? "cookies" : "storage", left.name, left.phase, promises);
    if (!verdict?.isDeclared) return [];
    const place = isCookie ? `the cookie ${left.name} on ${left.domain}` : `${left.name} in ${left.kind} of ${left.origin}`;
    const message = `${place} (${verdict.service}) is still there ${WHEN[left.phase]}`;
    return [
      { code: "left-over", phase: left.phase, subject: left.name, service: verdict.service, message, evidence: place }
    ];
  });
}
function judgeAnswers({ unreached, site }, { config: { services, categories } }) {
  if (!services.some(({ category }) => categories.get(category) !== true)) return [];
  return unreached.map(({ phase, why }) => ({
    code: "no-answer",
    phase,
    subject: phase,
    service: "",
    message: `a visitor could not answer: ${why}`,
    evidence: site
  }));
}
function judgeNotice({ notice = "", cookies }, promises) {
  const declared = promises.config.services.flatMap((service) => service.cookies.patterns);
  if (!declared.some((name) => notice.includes(name))) return [];
  return [...new Set(cookies.map(({ name }) => name))].flatMap((name) => {
    const written = declared.filter((pattern) => names([pattern]).test(name));
    if (written.length === 0 || [name, ...written].some((one) => notice.includes(one))) return [];
    const message = `the cookie ${name} is not in the notice`;
    return [{ code: "notice-forgets", phase: "accepted", subject: name, service: "", message, evidence: name }];
  });
}
function judgeAliases({ aliases }, promises, parties) {
  return aliases.flatMap(({ host, target }) => {
    const { owner, site, category } = parties.of(`https://${target}/`);
    if (promises.isOwnHost(target) || promises.isTrusted(host) || promises.claims("hosts", `${host}/`).length > 0)
      return [];
    if (!owner || category === "functional") return [];
    const message = `${host} is an alias of ${target} (${owner || site}), and no service declares it`;
    return [{ code: "alias", phase: "before", subject: host, service: "", message, evidence: `${host} → ${target}` }];
  });
}

const guessSite = (host) => /[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;
async function openParties(catalogue) {
  const suffixes = await loadPeer("tldts").catch(() => void 0);
  const web = await loadPeer("third-party-web/nostats-subset").catch(() => void 0);
  const entries = catalogue.map((entry) => ({ entry, matcher: urls(entry.urls) }));
  const siteOf = (host) => suffixes?.getDomain(host, { allowPrivateDomains: true }) ?? guessSite(host);
  return {
    siteOf,
    of(url) {
      const { hostname } = new URL(url);
      const subject = address$1(url);
      const known = entries.find(({ matcher }) => matcher.test(subject))?.entry;
      const entity = web?.getEntity(url);
      const words = `${entity?.categories?.join(" ") ?? ""}`;
      const guessed = /analytics/.test(words) ? "analytics" : /cdn|hosting|utility|video|customer/.test(words) ? "functional" : "marketing";
      return {
        host: hostname,
        site: siteOf(hostname),
        owner: known?.provider.name.toString() ?? entity?.company ?? entity?.name ?? "",
        category: known?.category ?? guessed,
        preset: known?.id
      };
    }
  };
}

async function readPolicy(browser, site, options) {
  const given = options?.company?.policyUrl;
  const urls = typeof given === "string" ? [given] : Object.values(given ?? {});
  const pages = urls.filter((url) => URL.canParse(url, site)).map((url) => new URL(url, site));
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const texts = [];
    for (const { href, protocol } of pages) {
      if (!/^https?:$/.test(protocol)) continue;
      await page.goto(href, { timeout: 15e3 }).catch(() => {
      });
      texts.push(await page.evaluate(() => document.body?.textContent ?? "").catch(() => ""));
    }
    return texts.join("\n");
  } finally {
    await context.close().catch(() => {
    });
  }
}

async function pressForeign(page, answer) {
  if (answer === "withdraw") {
    const product2 = await page.evaluate(callProduct, "reject").catch(() => "");
    return { banner: product2, byHand: false };
  }
  const label = await page.evaluate(pressButton, answer).catch(() => "");
  if (label) return { banner: label, byHand: true };
  const rule = await pressByRule(page, answer);
  if (rule) return { banner: rule, byHand: true };
  const product = await page.evaluate(callProduct, answer).catch(() => "");
  return { banner: product, byHand: false };
}
async function pressByRule(page, answer) {
  const agent = readAgent();
  if (!agent) return "";
  try {
    await page.evaluate(() => {
      const said = [];
      const autoconsentSendMessage = async (message2) => void said.push(JSON.parse(JSON.stringify(message2)));
      Object.assign(window, { said, autoconsentSendMessage });
    });
    await page.evaluate(`${agent.code}; undefined`);
    const config = {
      enabled: true,
      isMainWorld: true,
      autoAction: answer === "accept" ? "optIn" : "optOut",
      enablePrehide: false,
      enableHeuristicDetection: true,
      heuristicMode: "reject",
      detectRetries: 10
    };
    const message = { type: "initResp", config, rules: { autoconsent: agent.rules } };
    await page.evaluate(
      (sent) => window.autoconsentReceiveMessage(sent),
      message
    );
    const result = await page.waitForFunction(
      () => {
        const done = window.said.find(({ type }) => /^(optOut|optIn)Result$/.test(type));
        return done && (done.result ? done.cmp || "autoconsent" : "none");
      },
      { timeout: 8e3 }
    );
    const name = `${await result.jsonValue()}`;
    return name === "none" ? "" : name;
  } catch {
    return "";
  }
}
function readAgent() {
  const require = createRequire(import.meta.url);
  try {
    const folder = dirname(require.resolve("@duckduckgo/autoconsent"));
    const rules = readFileSync(require.resolve("@duckduckgo/autoconsent/rules/rules.json"), "utf8");
    return {
      code: readFileSync(join(folder, "autoconsent.playwright.js"), "utf8"),
      rules: JSON.parse(rules).autoconsent
    };
  } catch {
    return void 0;
  }
}
function pressButton(answer) {
  const products = [
    ["vanilla-cookieconsent", '#cc-main [data-role="all"]', '#cc-main [data-role="necessary"]'],
    ["klaro", ".klaro .cm-btn-success, .klaro .cn-ok button", ".klaro .cn-decline, .klaro .cm-btn-danger"],
    [
      "orejime",
      ".orejime-Banner-saveButton, .orejime-Button--save",
      ".orejime-Banner-declineButton, .orejime-Button--decline"
    ],
    [
      "tarteaucitron",
      "#tarteaucitronPersonalize2, #tarteaucitronPersonalize",
      "#tarteaucitronAllDenied2, #tarteaucitronAllDenied"
    ]
  ];
  for (const [name, accept, reject] of products)
    for (const button of document.querySelectorAll(answer === "accept" ? accept : reject)) {
      if (button.getClientRects().length === 0) continue;
      button.click();
      return name;
    }
  return "";
}
function callProduct(answer) {
  const page = window;
  const yes = answer === "accept";
  if (page.CookieConsent?.acceptCategory) {
    page.CookieConsent.acceptCategory(yes ? "all" : []);
    return "vanilla-cookieconsent";
  }
  if (page.klaro?.getManager) {
    const manager = page.klaro.getManager();
    manager.changeAll(yes);
    manager.saveAndApplyConsents();
    return "klaro";
  }
  if (page.orejime?.manager) {
    const { manager } = page.orejime;
    if (yes) manager.acceptAll();
    else manager.declineAll();
    return "orejime";
  }
  if (page.tarteaucitron?.userInterface) {
    page.tarteaucitron.userInterface.respondAll(yes);
    return "tarteaucitron";
  }
  return "";
}

const PATIENCE_MS = 8e3;
const BANNER = '[data-sekisho="banner"]';
const SETTINGS = '[data-sekisho="preferences"]';
async function press(page, answer) {
  if (!await isOurs(page)) return pressForeign(page, answer);
  const byHand = await give(page, answer);
  if (!byHand) await page.evaluate(call, answer);
  await page.waitForFunction(() => window.sekisho.consent.decided, { timeout: PATIENCE_MS }).catch(() => {
  });
  return { banner: "sekisho", byHand };
}
async function isOurs(page) {
  const isThere = () => "sekisho" in window;
  if (await page.evaluate(isThere).catch(() => false)) return true;
  return page.waitForFunction(isThere, { timeout: 500 }).then(
    () => true,
    () => false
  );
}
async function give(page, answer) {
  if (answer === "withdraw") return await click(page, '[data-consent-action="withdraw"]', 0) || refuseLater(page);
  const isAsked = await page.evaluate(
    () => window.sekisho.consent.regime === "opt-in"
  );
  if (isAsked) return click(page, `${BANNER} [data-consent-action="${answer}"]`, PATIENCE_MS);
  return answer === "reject" && refuseLater(page);
}
async function refuseLater(page) {
  const opened = await click(page, '[data-consent-action="preferences"]:not([data-sekisho] *)', 0) || await click(page, '[data-sekisho="reopen"]', PATIENCE_MS);
  return opened && click(page, `${SETTINGS} [data-consent-action="reject"]`, PATIENCE_MS);
}
async function click(page, selector, timeout) {
  try {
    const element = await (timeout ? page.waitForSelector(selector, { visible: true, timeout }) : page.$(selector));
    if (!element || !await element.isVisible()) return false;
    await element.click();
    return true;
  } catch {
    return false;
  }
}
async function call(answer) {
  const { sekisho } = window;
  const run = { accept: sekisho.acceptAll, reject: sekisho.rejectAll, withdraw: sekisho.withdraw }[answer];
  await run.call(sekisho);
}

const readPage = (page) => page.evaluate(read).catch(() => ({ links: [], hints: [] }));
async function read() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const links = all("a[href]").filter((link) => link.host === location.host && /^https?:$/.test(link.protocol) && !link.hasAttribute("download")).map((link) => link.href.replace(/#.*/, ""));
  const hints = all('link[rel~="preconnect" i][href], link[rel~="dns-prefetch" i][href]').map(
    ({ href }) => href
  );
  const file = document.querySelector("script[data-config]")?.getAttribute("data-config");
  const inline = document.getElementById("sekisho-config")?.textContent ?? void 0;
  const config = file ? await fetch(file, { cache: "force-cache" }).then(
    (answer) => answer.text(),
    () => void 0
  ) : inline;
  const notices = all("[data-consent-notice]").map((notice2) => notice2.textContent.trim());
  const notice = notices.filter(Boolean).join("\n") || void 0;
  return { links: [...new Set(links)], hints, config, notice };
}

const hintsOf = (header, base) => [...header.matchAll(/<([^>]*)>([^,<]*)/g)].flatMap(([, target = "", rest = ""]) => {
  if (!/\brel\s*=\s*"?[^";]*\b(preconnect|dns-prefetch)\b/i.test(rest)) return [];
  return URL.canParse(target, base) ? [new URL(target, base).href] : [];
});

async function namesIn(session, origin) {
  const items = (isLocalStorage) => session.send("DOMStorage.getDOMStorageItems", { storageId: { securityOrigin: origin, isLocalStorage } }).then(({ entries }) => entries.flatMap(([name = "", value]) => value === "" ? [] : name));
  const [databases, caches, local, own] = await Promise.allSettled([
    session.send("IndexedDB.requestDatabaseNames", { securityOrigin: origin }).then((one) => one.databaseNames),
    session.send("CacheStorage.requestCacheNames", { securityOrigin: origin }).then((one) => one.caches.map(({ cacheName }) => cacheName)),
    items(true),
    items(false)
  ]);
  const list = (result, kind) => result.status === "fulfilled" ? result.value.map((name) => ({ kind, origin, name })) : [];
  return [
    ...list(databases, "IndexedDB"),
    ...list(caches, "cache"),
    ...list(local, "localStorage"),
    ...list(own, "sessionStorage")
  ];
}

const DAY_S$1 = 86400;
function takenCookie(line, url) {
  const [pair = "", ...rest] = line.split(";");
  const at = pair.indexOf("=");
  if (at < 1) return void 0;
  const attributes = new Map(
    rest.map((one) => {
      const [key = "", ...value] = one.trim().split("=");
      return [key.toLowerCase(), value.join("=")];
    })
  );
  const domain = attributes.get("domain")?.replace(/^\./, "");
  return {
    name: pair.slice(0, at).trim(),
    domain: domain ? `.${domain}` : new URL(url).hostname,
    path: attributes.get("path") || "/",
    days: lifetime(attributes.get("max-age"), attributes.get("expires")),
    httpOnly: attributes.has("httponly")
  };
}
function lifetime(maxAge, expires) {
  if (maxAge !== void 0 && /^-?\d+$/.test(maxAge.trim())) return Number(maxAge) / DAY_S$1;
  const at = Date.parse(expires ?? "");
  return Number.isNaN(at) ? null : (at - Date.now()) / 1e3 / DAY_S$1;
}

function watchNetwork(session, listener) {
  const open = /* @__PURE__ */ new Map();
  const hops = /* @__PURE__ */ new Map();
  const join = (id, url, headers) => {
    const hop = hops.get(id) ?? { urls: [], headers: [] };
    hops.set(id, hop);
    const index = url === void 0 ? hop.headers.length : hop.urls.length;
    if (url !== void 0) hop.urls.push(url);
    if (headers) hop.headers.push(headers);
    const [at, set] = [hop.urls[index], hop.headers[index]];
    if (at !== void 0 && set) readHeaders(set, at, listener);
    return index;
  };
  const ask = (id, asked) => {
    const hop = join(id, asked.url, void 0);
    open.set(id, listener.asked({ ...asked, key: `${id} ${hop} ${asked.url}` }));
  };
  session.on(
    "Network.requestWillBeSent",
    ({ requestId, request, initiator, type, redirectResponse }) => ask(requestId, {
      url: request.url + (request.urlFragment ?? ""),
      method: request.method,
      kind: type ?? "Other",
      initiator: placeOf(initiator),
      ...redirectResponse && { redirectedFrom: redirectResponse.url }
    })
  );
  session.on(
    "Network.webSocketCreated",
    ({ requestId, url, initiator }) => ask(requestId, { url, method: "GET", kind: "WebSocket", initiator: placeOf(initiator) })
  );
  session.on(
    "Network.webTransportCreated",
    ({ transportId, url, initiator }) => ask(transportId, { url, method: "CONNECT", kind: "WebTransport", initiator: placeOf(initiator) })
  );
  session.on("Network.loadingFailed", ({ requestId, blockedReason }) => {
    const seen = open.get(requestId);
    if (seen && blockedReason) seen.blocked = blockedReason;
  });
  session.on("Network.requestServedFromCache", ({ requestId }) => {
    const seen = open.get(requestId);
    if (seen) seen.cached = true;
  });
  session.on("Network.responseReceived", ({ requestId, response }) => {
    const seen = open.get(requestId);
    if (seen && (response.fromDiskCache || response.fromPrefetchCache || response.fromServiceWorker))
      seen.cached = true;
  });
  session.on("Network.responseReceivedExtraInfo", ({ requestId, headers, blockedCookies }) => {
    const refused = new Set(blockedCookies.map(({ cookieLine }) => cookieLine));
    join(requestId, void 0, { headers, refused });
  });
}
function readHeaders({ headers, refused }, url, listener) {
  for (const [name, value] of Object.entries(headers)) {
    if (/^link$/i.test(name)) listener.hints(value, url);
    if (!/^set-cookie$/i.test(name)) continue;
    for (const line of value.split("\n")) if (!refused.has(line)) listener.cookie(line, url);
  }
}
function placeOf({ stack, url, lineNumber, type } = {}) {
  for (let trace = stack; trace; trace = trace.parent) {
    const frame = trace.callFrames.find((one) => one.url);
    if (frame) return `${frame.url}:${frame.lineNumber + 1}`;
  }
  if (url) return lineNumber === void 0 ? url : `${url}:${lineNumber + 1}`;
  return type ?? "other";
}

const DAY_S = 86400;
const saysSomething = ({ value }) => value !== "";
const LOCAL = /^(data|blob|about|chrome|chrome-extension|devtools|javascript):/;
class Witness {
  /** @param contextId the visitor's own browser context */
  constructor(watched, contextId, scenario) {
    this.watched = watched;
    this.contextId = contextId;
    this.scenario = scenario;
  }
  watched;
  contextId;
  scenario;
  /** What the visitor has answered by now. */
  phase = "before";
  /** The page that the visitor looks at. */
  page = "";
  requests = [];
  cookies = [];
  storage = [];
  /** When something was last asked for that was not asked for before (ms, `performance.now()`). */
  lastAt = performance.now();
  #start = performance.now();
  #sessions = /* @__PURE__ */ new Map();
  #ready = /* @__PURE__ */ new Map();
  #tabs = [];
  #known = /* @__PURE__ */ new Map();
  #headers = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Set();
  #origins = /* @__PURE__ */ new Set();
  #timer;
  /** Begins: before the first tab is opened. */
  open() {
    this.watched.listen(this.contextId, this.#attached);
    this.#timer = setInterval(() => void this.readJar().catch(() => {
    }), 250);
  }
  close() {
    clearInterval(this.#timer);
    this.watched.forget(this.contextId);
  }
  /** Waits until a tab is watched. */
  async watches(targetId) {
    const end = performance.now() + 5e3;
    while (!this.#ready.has(targetId)) {
      if (performance.now() > end) throw new Error("The browser did not announce its tab.");
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    await this.#ready.get(targetId);
  }
  #attached = (session, info) => {
    if (this.#ready.has(info.targetId)) return void letRun(session);
    this.#ready.set(info.targetId, this.#watch(session, info));
  };
  async #watch(session, { targetId, type }) {
    this.#sessions.set(targetId, { session, type });
    if (type === "page") this.#tabs.push(targetId);
    const tab = type === "page" ? this.#tabs.length : 0;
    session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
      const inner = session.connection()?.session(sessionId);
      if (inner) this.#attached(inner, targetInfo);
    });
    watchNetwork(session, {
      asked: (asked) => this.#request(asked, type, tab),
      cookie: (line, url) => this.#setCookie(line, url),
      hints: (header, url) => {
        for (const hint of hintsOf(header, url)) this.#hint(hint, url, tab);
      }
    });
    const isDocument = type === "page" || type === "iframe";
    if (isDocument) session.on("DOMStorage.domStorageItemAdded", (event) => this.#item(event));
    if (isDocument) session.on("DOMStorage.domStorageItemUpdated", (event) => this.#item(event));
    await Promise.allSettled([
      session.send("Network.enable"),
      session.send("Network.setExtraHTTPHeaders", { headers: headersOf(this.scenario) }),
      ...isDocument ? [session.send("DOMStorage.enable"), session.send("Page.enable")] : [],
      ...isDocument && this.scenario.gpc ? [session.send("Page.addScriptToEvaluateOnNewDocument", { source: GPC, runImmediately: true })] : [],
      session.send("Target.setAutoAttach", ATTACH)
    ]);
    await letRun(session);
  }
  #stamp() {
    return { phase: this.phase, at: Math.round(performance.now() - this.#start), page: this.page };
  }
  #request({ key, ...asked }, from, tab) {
    if (LOCAL.test(asked.url) || this.#names.has(key)) return void 0;
    this.#names.add(key);
    const place = `${this.phase} ${tab} ${asked.url.replace(/[?#].*/, "")}`;
    if (!this.#names.has(place)) this.lastAt = performance.now();
    this.#names.add(place);
    this.#origins.add(originOf(asked.url));
    const seen = { ...this.#stamp(), ...asked, from, tab: tab || this.#tabs.length };
    this.requests.push(seen);
    return seen;
  }
  /** A connection that a page or a header asks for. */
  #hint(url, initiator, tab) {
    const key = `hint ${this.phase} ${url}`;
    this.#request({ key, url, method: "CONNECT", kind: "Preconnect", initiator }, "page", tab);
  }
  /** Addresses that elements of the page connect to ahead of time. */
  seeHints(urls) {
    for (const url of urls) this.#hint(url, this.page, 1);
  }
  #setCookie(line, url) {
    const set = takenCookie(line, url);
    if (!set) return;
    this.#headers.set(`${set.name} ${set.domain} ${set.path}`, url);
    if (set.days === null || set.days > 0) this.cookies.push({ ...this.#stamp(), ...set, by: url });
  }
  #item({
    storageId,
    key,
    newValue
  }) {
    if (!saysSomething({ value: newValue })) return;
    const origin = storageId.securityOrigin || (storageId.storageKey ?? "").replace(/\/?(\^.*)?$/, "");
    this.#store({ kind: storageId.isLocalStorage ? "localStorage" : "sessionStorage", origin, name: key }, true);
  }
  #store(found, isWrite = false) {
    const key = `${found.kind} ${found.origin} ${found.name}`;
    if (!isWrite && this.#names.has(key)) return;
    if (this.#names.has(`${this.phase} ${key}`)) return;
    this.#names.add(key).add(`${this.phase} ${key}`);
    const { kind, origin, name } = found;
    this.storage.push({ ...this.#stamp(), kind, origin, name });
  }
  /** Looks into the cookie jar. @returns the cookies that are in it */
  async readJar() {
    const stamp = this.#stamp();
    const { cookies } = await this.watched.session.send("Storage.getCookies", { browserContextId: this.contextId });
    return cookies.filter(saysSomething).map((cookie) => {
      const { name, domain, path, httpOnly, expires, value } = cookie;
      const key = `${name} ${domain} ${path}`;
      const days = expires > 0 ? (expires - Date.now() / 1e3) / DAY_S : null;
      const by = this.#headers.get(key) ?? "script";
      const seen = { ...stamp, name, domain, path, days, httpOnly, by };
      const state = `${value} ${Math.round(expires)}`;
      if (this.#known.get(key) !== state) {
        this.#known.set(key, state);
        this.cookies.push(seen);
      }
      return seen;
    });
  }
  /** Looks into databases, caches and web storage. @returns what is in them */
  async readStores() {
    const stamp = this.#stamp();
    const found = [];
    const pages = [...this.#sessions.values()].filter(({ type }) => type === "page" || type === "iframe");
    await Promise.allSettled(
      pages.flatMap(
        ({ session }) => [...this.#origins].map(async (origin) => {
          for (const one of await namesIn(session, origin)) found.push({ ...stamp, ...one });
        })
      )
    );
    for (const one of found) this.#store(one);
    return found;
  }
}
const GPC = `Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true, configurable: true, enumerable: true });`;
function headersOf({ region, gpc }) {
  const [country = "", subdivision = ""] = region.split("-");
  return {
    ...gpc && { "Sec-GPC": "1" },
    ...country && { "CF-IPCountry": country, "CloudFront-Viewer-Country": country, "X-Vercel-IP-Country": country },
    ...subdivision && {
      "CF-Region-Code": subdivision,
      "CloudFront-Viewer-Country-Region": subdivision,
      "X-Vercel-IP-Country-Region": subdivision
    }
  };
}
function originOf(url) {
  try {
    return new URL(url).origin;
  } catch {
    return "";
  }
}

async function visit(browser, site, scenario, options) {
  const notes = { pages: [site], unreached: [], leftovers: [], shots: [], banner: "" };
  const refusing = await arrive(browser, scenario);
  const accepting = await arrive(browser, scenario);
  try {
    await firstLook(refusing, site, options, notes);
    await Promise.all([refuse(refusing, options, notes), accept(accepting, options, notes)]);
  } finally {
    for (const { context, witness } of [refusing, accepting]) {
      witness.close();
      await context.close().catch(() => {
      });
    }
  }
  const all = [refusing.witness, accepting.witness];
  return {
    ...notes,
    scenario,
    site,
    requests: all.flatMap(({ requests }) => requests),
    cookies: all.flatMap(({ cookies }) => cookies),
    storage: all.flatMap(({ storage }) => storage),
    aliases: []
  };
}
async function arrive(watched, scenario) {
  const context = await watched.browser.createBrowserContext();
  const witness = new Witness(watched, `${context.id}`, scenario);
  witness.open();
  return { context, witness, page: await openTab(context, witness) };
}
async function openTab(context, witness) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach();
  await witness.watches(targetInfo.targetId);
  await page.setViewport({ width: 1280, height: 800 });
  return page;
}
async function firstLook({ page, witness }, site, options, notes) {
  for (let index = 0; index < notes.pages.length; index++) {
    const url = notes.pages[index] ?? site;
    options.progress(`before a choice: ${url}`);
    const isThere = await go(page, witness, url, options);
    if (!isThere && index === 0) throw new Error(`${url} cannot be opened.`);
    const { links, config, notice } = await readPage(page);
    notes.config ??= config;
    if (notice !== void 0) notes.notice = `${notes.notice ?? ""}
${notice}`;
    for (const link of links)
      if (notes.pages.length < options.pages && !notes.pages.includes(link)) notes.pages.push(link);
    if (index === 0) await shoot(page, "before", options, notes);
  }
}
async function refuse({ page, witness }, options, notes) {
  const [site = ""] = notes.pages;
  if (notes.pages.length > 1) await go(page, witness, site, { ...options, wait: Math.min(options.wait, 500) });
  options.progress("refusing");
  if (!await answer(page, witness, "reject", notes)) return;
  await quiet(witness, options);
  await shoot(page, "refused", options, notes);
  for (const url of notes.pages) await go(page, witness, url, options);
  await takeStock(witness, notes);
}
async function accept(visitor, options, notes) {
  const { page, witness, context } = visitor;
  const [site = ""] = notes.pages;
  await go(page, witness, site, { ...options, wait: Math.min(options.wait, 500) });
  options.progress("accepting");
  if (!await answer(page, witness, "accept", notes)) return;
  await quiet(witness, options);
  await shoot(page, "accepted", options, notes);
  for (const url of notes.pages) await go(page, witness, url, options);
  const other = await openTab(context, witness);
  await go(other, witness, site, options);
  if (notes.pages.length > 1) await go(page, witness, site, options);
  await page.bringToFront();
  options.progress("withdrawing");
  if (!await answer(page, witness, "withdraw", notes)) return;
  await quiet(witness, options);
  await shoot(page, "withdrawn", options, notes);
  for (const url of notes.pages) await go(page, witness, url, options);
  await go(other, witness, site, { ...options, wait: Math.min(options.wait, 500) });
  await takeStock(witness, notes);
}
const PHASES = { accept: "accepted", reject: "refused", withdraw: "withdrawn" };
async function answer(page, witness, what, notes) {
  await takeNames(witness);
  if (what !== "withdraw") witness.phase = PHASES[what];
  const { banner, byHand } = await press(page, what);
  const phase = PHASES[what];
  if (!banner) {
    notes.unreached.push({ phase, why: "nothing to press was found" });
    return false;
  }
  notes.banner ||= banner;
  if (!byHand && what !== "accept")
    notes.unreached.push({ phase, why: "no button was found; it was called by its interface instead" });
  if (what === "withdraw") {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await takeNames(witness);
  }
  witness.phase = phase;
  return true;
}
async function takeNames(witness) {
  await Promise.allSettled([witness.readJar(), witness.readStores()]);
}
async function takeStock(witness, notes) {
  const [jar, stores] = await Promise.all([witness.readJar(), witness.readStores()]);
  notes.leftovers.push(...jar, ...stores);
}
async function go(page, witness, url, options) {
  witness.page = url;
  try {
    await page.goto(url, { waitUntil: "load", timeout: 3e4 });
  } catch {
    if (page.url() === "about:blank") return false;
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)).catch(() => {
  });
  await quiet(witness, options);
  await page.evaluate(() => scrollTo(0, 0)).catch(() => {
  });
  const { hints } = await readPage(page);
  witness.seeHints(hints);
  await takeNames(witness);
  return true;
}
async function quiet(witness, { wait }) {
  const start = performance.now();
  const end = start + wait * 4 + 4e3;
  for (; ; ) {
    const now = performance.now();
    const left = Math.max(start + wait, Math.min(witness.lastAt + wait, end)) - now;
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
async function shoot(page, phase, { screenshots }, { shots }) {
  if (!screenshots) return;
  const jpeg = await page.screenshot({ type: "jpeg", quality: 60, encoding: "base64" }).catch(() => "");
  if (jpeg) shots.push({ phase, page: page.url(), jpeg });
}

async function verifySite(watched, site, options) {
  const parties = await openParties(options.catalogue);
  const visits = [];
  for (const scenario of options.scenarios) {
    const seen = await visit(watched, site, scenario, options);
    visits.push({ ...seen, aliases: await findAliases(seen, options.aliasesOf) });
  }
  const { hostname } = new URL(site);
  const config = options.config ?? parse(visits[0]?.config);
  const policy = await readPolicy(watched.browser, site, config);
  const findings = visits.flatMap((seen) => {
    const { scenario } = seen;
    const evidence = { ...seen, notice: [seen.notice, policy].filter(Boolean).join("\n") };
    const promises = readPromises(config, {
      host: hostname,
      scenario,
      catalogue: options.catalogue
    });
    const found = judgeVisit(evidence, promises, parties);
    return config ? found : found.filter((finding) => !isAnswer(finding));
  });
  return { site, hasConfig: config !== void 0, visits, findings, suggestions: suggest(findings, parties) };
}
const ANSWER = /consent|cookie_?(law|notice|banner|pref|control)|^(cc_cookie|klaro|orejime|tarteaucitron|OptanonAlertBoxClosed|didomi\w*)$/i;
const isAnswer = ({ code, subject }) => /^undeclared-(cookie|storage)$/.test(code) && ANSWER.test(subject);
function parse(json) {
  try {
    return json === void 0 ? void 0 : JSON.parse(json);
  } catch {
    return void 0;
  }
}
function suggest(findings, parties) {
  const hosts = [...new Set(findings.filter(({ code }) => code === "undeclared-party").map(({ subject }) => subject))];
  const found = hosts.map((host) => parties.of(`https://${host}/`));
  return [...new Set(found.map(({ site }) => site))].map((site) => {
    const all = found.filter((party) => party.site === site);
    const [{ owner = "", category = "marketing" } = {}] = all;
    return {
      id: site.replace(/\W+/g, "-").replace(/^(?![a-z])/i, "host-").slice(0, 40),
      category,
      name: owner || site,
      ...owner && { provider: { name: owner } },
      urls: all.map(({ host }) => `${host}/*`)
    };
  });
}
async function findAliases({ requests, site }, aliasesOf) {
  const { hostname } = new URL(site);
  const suffix = `.${hostname.replace(/^www\./, "")}`;
  const hosts = [...new Set(requests.map(({ url }) => new URL(url).hostname))];
  const own = hosts.filter((host) => host !== hostname && host.endsWith(suffix));
  const asked = await Promise.all(
    own.map(async (host) => {
      const targets = await aliasesOf(host).catch(() => []);
      return targets.map((target) => ({ host, target }));
    })
  );
  return asked.flat();
}

const OPTIONS = {
  config: { type: "string" },
  pages: { type: "string", default: "1" },
  region: { type: "string", multiple: true, default: [""] },
  gpc: { type: "boolean", default: false },
  wait: { type: "string", default: "2" },
  browser: { type: "string" },
  "browser-arg": { type: "string", multiple: true, default: [] },
  dns: { type: "string" },
  json: { type: "boolean", default: false },
  sarif: { type: "string" },
  junit: { type: "string" },
  html: { type: "string" }
};
const verify = {
  summary: "visits pages in a browser, and finds what breaks their promises",
  usage: `Usage: npx sekisho verify URL… [options]

Visits pages as one visitor who refuses and one who accepts and withdraws, records every request, cookie and storage write
from outside the page, and compares them with what the configuration promises. Needs puppeteer-core and a Chromium.
  --config FILE      the configuration, where the page does not contain or name it
  --pages N          how many pages of each site (default: 1)
  --region CODE      visits from there: JP, DE, US-CA; may be given several times
  --gpc              visits with Global Privacy Control as well
  --wait SECONDS     the shortest time on a page (default: 2)
  --browser PATH     a Chromium or Chrome; SEKISHO_BROWSER, or the usual places
  --browser-arg ARG  a switch for the browser, for example --browser-arg=--proxy-server=…; may be given several times
  --dns ADDRESS      the name server that is asked for aliases
  --json             prints everything that was seen and found as JSON, instead of a report for people
  --sarif FILE       writes SARIF
  --junit FILE       writes JUnit
  --html FILE        writes one page with pictures and evidence, in English and Japanese

Exit code: 0 where every promise is kept, 1 where one is broken, 2 where it could not be seen.`,
  async run(args) {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    if (positionals.length === 0) throw new UsageError("Name the address of a page.");
    const sites = positionals.map((url) => {
      if (!/^https?:/.test(url) || !URL.canParse(url)) throw new UsageError(`"${url}" is no address of a page.`);
      return new URL(url).href;
    });
    const given = values.region.map((region) => ({ region, gpc: false }));
    const options = {
      pages: count(values.pages, "--pages"),
      wait: count(values.wait, "--wait") * 1e3,
      screenshots: values.html !== void 0,
      scenarios: values.gpc ? [...given, ...given.map((one) => ({ ...one, gpc: true }))] : given,
      catalogue: readCatalogue(),
      config: values.config === void 0 ? void 0 : parseConfig(values.config),
      aliasesOf: aliasesOf(values.dns),
      progress: (line) => process.stderr.write(`· ${line}
`)
    };
    try {
      const browser = await openBrowser({ browser: values.browser, browserArgs: values["browser-arg"] });
      try {
        const reports = [];
        for (const site of sites) reports.push(await verifySite(browser, site, options));
        return publish(reports, values);
      } finally {
        await browser.close();
      }
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : error}
`);
      return 2;
    }
  }
};
function publish(reports, { json, sarif, junit, html }) {
  const asText = (value) => `${JSON.stringify(value, null, "	")}
`;
  process.stdout.write(json ? asText({ schemaVersion: 1, sites: reports }) : reportText(reports));
  if (sarif !== void 0) writeFileSync(sarif, asText(reportSarif(reports)));
  if (junit !== void 0) writeFileSync(junit, reportJunit(reports));
  if (html !== void 0) writeFileSync(html, reportHtml(reports, /* @__PURE__ */ new Date()));
  return reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
}
function count(text, option) {
  const number = Number(text);
  if (!(number > 0)) throw new UsageError(`${option} needs a number above 0.`);
  return number;
}

const COMMANDS = /* @__PURE__ */ new Map([
  ["init", init],
  ["check", check],
  ["resolve", resolveCommand],
  ["snippet", snippet],
  ["csp", csp],
  ["verify", verify]
]);
const version = () => JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
const help = () => [
  "Usage: npx sekisho <command> [options]",
  "",
  ...[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`),
  "",
  "npx sekisho <command> --help says more. Documentation: docs/cli.md in the package."
].join("\n");
async function run(args) {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") return print(help());
  if (name === "--version" || name === "-v") return print(version());
  const command = COMMANDS.get(name);
  if (!command) return complain(`There is no command "${name}".

${help()}`);
  if (rest.includes("--help") || rest.includes("-h")) return print(command.usage);
  try {
    return await command.run(rest);
  } catch (error) {
    if (!(error instanceof UsageError || error.code?.startsWith("ERR_PARSE_ARGS"))) throw error;
    return complain(`${error.message}

${command.usage}`);
  }
}
function print(text) {
  process.stdout.write(`${text}
`);
  return 0;
}
function complain(text) {
  process.stderr.write(`${text}
`);
  return 2;
}

process.exitCode = await run(process.argv.slice(2));
