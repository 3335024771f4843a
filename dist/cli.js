#!/usr/bin/env node
import { readFileSync, existsSync, mkdirSync, writeFileSync, readdirSync, cpSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { join, dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';

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
Document && new Proxy(document, {
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
    details: string
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
const key = like(/^[^\s;?#]+$/, "bad-name", "Expected the name of a storage key, * for anything; no spaces, ;, ? or #");
const regime = oneOf({ "opt-in": 1, "opt-out": 1, notice: 1 });
const VERSION = /^[\w.-]{0,20}$/;
const category = object(
  {
    id: like(/^[a-z][\w-]{0,18}$/i, "bad-id", "Expected a letter and then at most 18 of a-z 0-9 _ -"),
    required: boolean,
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
    name: text,
    since: like(VERSION, "bad-version", "Expected a version of the policy: at most 20 of A-Z a-z 0-9 . _ -"),
    provider: object({ name: text, country: text, policyUrl: links, purpose: text }, "name"),
    purpose: text,
    transmits: texts,
    refusal: text,
    urls: listWith(address),
    cookies: listWith(
      either(
        isObject,
        // A century: what a vendor says of its cookie is not ours to shorten.
        object({ name: cookieName, days: from(0, 36500), minutes: from(1, 1440), purpose: text }, "name"),
        cookieName
      )
    ),
    storage: listWith(key),
    measurementId: like(/^(GT?|AW|DC)-\w+$/, "bad-google-id", "Expected an id such as G-XXXXXXX, GT-…, AW-… or DC-…"),
    containerId: like(/^GTM-\w+$/, "bad-google-id", "Expected a container id such as GTM-XXXXXXX"),
    mode: oneOf({ basic: 1, advanced: 1 }),
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
    map(/^[a-z]{2}(-[\da-z]{1,3})?$/i, "Expected a region code such as JP, DE or US-CA", regime),
    regime
  ),
  region: string,
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
  record: object({ url: link }),
  ui: object({
    position: oneOf({ bottom: 1, corner: 1, center: 1 }, "unknown-value", positionMeant),
    reopen: oneOf({ left: 1, right: 1, off: 1 }),
    theme: oneOf({ auto: 1, light: 1, dark: 1 }),
    nonce: string
  })
});

function faults(input) {
  return sorted(find(input)).map(sentence);
}
const sorted = (all) => [...all].sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }));
const parse = (input) => JSON.parse(typeof input === "string" ? input : JSON.stringify(input) ?? "null");
function find(input) {
  let given;
  try {
    given = parse(input);
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
    notBuilt(given),
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
function notBuilt({ regime, record }) {
  const { url } = isObject(record) ? record : {};
  const at = "record.url";
  const unsent = { at, code: "record-not-built", found: url, expected: "Nothing is sent yet" };
  return [...url === void 0 ? [] : [unsent], ...regimes(regime)];
}
function regimes(regime) {
  const all = isObject(regime) ? Object.entries(regime).map(([region, one]) => [under("regime", region), one]) : [["regime", regime]];
  const read = "Only opt-in is built, and this is read as opt-in";
  const stateless = all.some(([at]) => /\.us-/i.test(at)) && !all.some(([at]) => /\.us$/i.test(at));
  const result = all.filter(([, found]) => found === "opt-out" || found === "notice").map(([at, found]) => ({ at, code: "regime-not-built", found, expected: read }));
  if (stateless)
    result.push({
      at: "regime.US",
      code: "missing-key",
      expected: "Expected the rule for visitors whose state is unknown"
    });
  return result;
}
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
    visit(text, visitor, options);
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
function visit(text, visitor, options = ParseOptions.DEFAULT) {
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
    if (errors[0]) return placeOf(json, errors[0].offset);
    for (const keys = keysOf(path); tree && keys.length > 0; keys.pop()) {
      const node = findNodeAtLocation(tree, keys);
      if (node) return placeOf(json, node.offset);
    }
    return placeOf(json, tree?.offset ?? 0);
  };
}
const keysOf = (path) => [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
  ([, index, quoted, key]) => index === void 0 ? quoted ?? key ?? "" : Number(index)
);
function placeOf(text, offset) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
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
  usage: `Usage: npx sekisho check FILE… [--json]

Finds every fault of a configuration, as the browser's console would name it.
  FILE     a configuration in JSON; - reads the standard input
  --json   prints a list of { file, line, column, path, message } instead of lines

Exit code: 0 without a fault, 1 with one, 2 where a file cannot be read.`,
  run(args) {
    const { values, positionals } = parseArgs({
      args,
      options: { json: { type: "boolean", default: false } },
      allowPositionals: true
    });
    if (positionals.length === 0) throw new UsageError("Name the file to check.");
    const found = positionals.flatMap((file) => findingsIn(file));
    process.stdout.write(values.json ? `${JSON.stringify(found, null, "	")}
` : inWords(found, positionals));
    return found.length > 0 ? 1 : 0;
  }
};
function findingsIn(file) {
  const json = readConfig(file);
  const locate = locator(json);
  return faults(json).map((sentence) => {
    const path = /^([\w$-]+(?:\[\d+\]|\["[^"]*"\]|\.[\w$-]+)*): /.exec(sentence)?.[1] ?? "";
    return { file, ...locate(path), path, message: sentence };
  });
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

const refusedServices = ({ services, categories }, { choices }) => services.filter(
  ({ id, category, locked }) => locked || (choices[id] ?? (categories.get(category) || choices[category])) !== true
);

const resolved = /* @__PURE__ */ new WeakMap();
const EMPTY_CONFIG = resolve({}, presets);
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
    return resolve(options, presets);
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
  return { decided: true, choices, regime: "opt-in", decidedAt: "", policyVersion: "", method: "choose", id: "" };
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
    cookies: merge(cookies, own.cookies ?? []),
    storage: [.../* @__PURE__ */ new Set([...storage, ...own.storage ?? []])]
  };
  return structuredClone(filled);
}
function merge(known, own) {
  const nameOf = (cookie) => typeof cookie === "string" ? cookie : cookie.name;
  const replaced = new Set(own.map(nameOf));
  return [...known.filter(({ name }) => !replaced.has(name)), ...own];
}

function readCatalogue() {
  const folder = new URL("./catalogue/", import.meta.url);
  return readdirSync(folder).filter((file) => file.endsWith(".json")).sort().map((file) => JSON.parse(readFileSync(new URL(file, folder), "utf8")));
}

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

const COMMANDS = /* @__PURE__ */ new Map([
  ["init", init],
  ["check", check],
  ["resolve", resolveCommand],
  ["csp", csp]
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
