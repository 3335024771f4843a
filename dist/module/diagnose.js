import { say, print, EXPLAINED } from './messages.js';
import { S as SAFE_LINK } from './firm.js';
import { a as MAX_DAYS, p as page, g as getAttribute, U as UNDECLARED_ID, f as address$1, B as BUILT_IN_CATEGORIES } from './index.js';

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
const objects = (given, key2) => (Array.isArray(given[key2]) ? given[key2] : []).flatMap(
  (one, index) => isObject(one) ? [[`${key2}[${index}]`, one]] : []
);
function under(at, key2) {
  if (!/^[\w$-]{1,60}$/.test(key2)) return `${at}[${JSON.stringify(key2.slice(0, 60))}]`;
  return at ? `${at}.${key2}` : key2;
}
const check = (right, code, expected, known) => (value, at) => right(value) ? [] : [{ at, code, found: value, expected, known }];
const isString = (value) => typeof value === "string";
const string = check(isString, "wrong-type", "Expected text");
const boolean = check((value) => typeof value === "boolean", "wrong-type", "Expected true or false");
const either = (is, yes, no) => (value, at) => (is(value) ? yes : no)(value, at);
const like = (form, code, expected) => either(
  isString,
  check((value) => form.test(`${value}`), code, expected),
  check(isString, "wrong-type", expected)
);
const from = (least, most) => check(
  (value) => typeof value === "number" && value >= least && value <= most,
  "out-of-range",
  `Expected a number from ${least} to ${most}`
);
function oneOf(words2, code = "unknown-value") {
  const known = Object.keys(words2);
  return check((value) => known.includes(value), code, `Known: ${known.join(", ")}`, known);
}
const list = (item) => (value, at) => Array.isArray(value) ? value.flatMap((one, index) => item(one, `${at}[${index}]`)) : [{ at, code: "wrong-type", found: value, expected: "Expected a list" }];
const WANTED = "Expected an object";
const map = (keys, expected, item, known) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: WANTED }];
  return Object.keys(value).flatMap((key2) => {
    const where = under(at, key2);
    return keys.test(key2) ? item(value[key2], where) : [{ at: where, code: "bad-key", found: key2, expected, known }];
  });
};
const object = (shape, ...needed) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: WANTED }];
  const known = Object.keys(shape);
  const expected = `Known: ${known.join(", ")}`;
  const missing = needed.filter((key2) => !Object.hasOwn(value, key2));
  return [
    ...missing.map((key2) => ({ at: under(at, key2), code: "missing-key", expected: "Expected a value" })),
    ...Object.keys(value).flatMap((key2) => {
      const where = under(at, key2);
      if (Object.hasOwn(shape, key2)) return shape[key2](value[key2], where);
      return [{ at: where, code: "unknown-key", found: key2, expected, known }];
    })
  ];
};
const LANGUAGE = /^(?!(cz|dk|jp)$)[a-z]{2,3}(-[\da-z]+)*$/i;
const byLanguage = (item) => map(LANGUAGE, "Expected a language tag such as en, ja or zh-Hant", item, ["cs", "da", "ja"]);
const text = either(
  isObject,
  byLanguage(string),
  check(isString, "wrong-type", "Expected text, or a map from language to text")
);
const texts$1 = either(isObject, byLanguage(list(string)), list(string));
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
    transmits: texts$1,
    refusal: text,
    urls: list(address),
    cookies: list(
      either(
        isObject,
        // A century: what a vendor says of its cookie is not ours to shorten.
        object({ name: cookieName, days: from(0, 36500), purpose: text }, "name"),
        cookieName
      )
    ),
    storage: list(key),
    measurementId: like(/^G-\w+$/, "bad-google-id", "Expected a measurement id such as G-XXXXXXX"),
    containerId: like(/^GTM-\w+$/, "bad-google-id", "Expected a container id such as GTM-XXXXXXX"),
    mode: oneOf({ basic: 1, advanced: 1 }),
    dataLayer: like(/^[a-z_$][\w$]*$/i, "bad-name", "Expected a name that a script could use")
  },
  "id",
  "category"
);
const categoryWords = object({ name: string, description: string });
const builtInCategories = {
  necessary: categoryWords,
  functional: categoryWords,
  analytics: categoryWords,
  marketing: categoryWords
};
const words = object({
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
    session: string,
    recipientPurpose: string
  }),
  placeholder: object({ body: string, once: string, allow: string }),
  presets: object({
    statistics: string,
    tagManager: string,
    accessLog: string,
    unitedStates: string,
    transmits: list(string)
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
const validate = object({
  $schema: string,
  company: object({ name: text, policyUrl: links, address: text, representative: text, contact }, "name"),
  policy: object({
    version: like(VERSION, "bad-version", "Expected at most 20 of A-Z a-z 0-9 . _ -"),
    effective: like(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "bad-date", "Expected a day as YYYY-MM-DD"),
    changes: text,
    law: text,
    notes: texts$1
  }),
  categories: list(category),
  services: list(service),
  texts: byLanguage(words),
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
    trusted: list(address),
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
    position: oneOf({ bottom: 1, corner: 1, center: 1 }),
    theme: oneOf({ auto: 1, light: 1, dark: 1 }),
    nonce: string
  })
});

const VAGUE = /その他|など|(?<![平均同対高初優劣])等(?!し[いくさ]|[級号分式価身圧辺比差])|\betc\b|\band so (on|forth)\b/i;
const COLUMNS = [
  [["provider", "name"], /^google-/, "Expected who receives the information"],
  [["transmits"], /^(google-|access-log$)/, "Expected a list of all the information that is sent"],
  [["purpose"], /^(google-|access-log$)/, "Expected what you use the information for"],
  [["provider", "purpose"], /^$/, "Expected what the recipient uses the information for"]
];
function externalTransmissionFaults({ notice, ...given }) {
  if (!isObject(notice) || notice.externalTransmission !== true) return [];
  const own = texts(isObject(given.company) && given.company.name, "").map(([, name]) => name);
  return objects(given, "services").filter(sends).flatMap((service) => columns(service, own));
}
const sends = ([, { provider, transmits, preset, urls }]) => [provider, transmits, preset, urls].some(Boolean);
function columns([at, one], own) {
  const isOwn = isObject(one.provider) && texts(one.provider.name, "").some(([, name]) => own.includes(name));
  return COLUMNS.flatMap(([path, knows, expected]) => {
    if (isOwn && path[1] === "purpose") return [];
    const isKnown = one[path[0] ?? ""] === void 0 && typeof one.preset === "string" && knows.test(one.preset);
    const value = path.reduce((from, key) => isObject(from) ? from[key] : void 0, one);
    const place = path.reduce(under, at);
    const said = texts(value, place);
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
function texts(value, at, depth = 2) {
  if (typeof value === "string") return value.trim() ? [[at, value]] : [];
  if (!depth) return [];
  if (Array.isArray(value)) return value.flatMap((one, index) => texts(one, `${at}[${index}]`, depth - 1));
  return isObject(value) ? Object.keys(value).flatMap((key) => texts(value[key], under(at, key), depth - 1)) : [];
}

const ACTIONS = ["preferences", "accept", "reject", "withdraw"];
function pageFaults(config, early) {
  const { categories, services, cookie } = config;
  const known = [...categories.keys(), ...services.map(({ id }) => id)];
  return [
    ...foreignDomain(cookie.domain),
    ...unknownValues("data-consent", "unknown-id", known),
    ...unknownValues("data-consent-action", "unknown-value", ACTIONS),
    ...early ? requestedEarly(config) : []
  ];
}
function foreignDomain(domain) {
  const { hostname } = location;
  const below = `.${hostname}`.endsWith(`.${domain}`.replace(/^\.+/, "."));
  const expected = `This page is on ${hostname}, and keeps the choice for this host only`;
  return domain && !below ? [{ at: "consent.cookie.domain", code: "foreign-domain", found: domain, expected }] : [];
}
function unknownValues(attribute, code, known) {
  const found = /* @__PURE__ */ new Map();
  for (const element of page.querySelectorAll(`[${attribute}]`)) {
    const value = getAttribute(element, attribute) ?? "";
    if (known.includes(value) || value === UNDECLARED_ID || element.closest("#sekisho")) continue;
    const at = `<${element.localName} ${attribute}>`;
    found.set(value, { at, code, found: value, expected: `Known: ${known.join(", ")}`, known });
  }
  return [...found.values()];
}
function requestedEarly({ categories, services }) {
  const names = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/\/sekisho(\.\w+)?\.js$/.test(name));
  const expected = "The HTML parser saw it before Sekisho ran: put sekisho.js first in <head>, without async and defer, and mark the element with data-consent and data-src";
  return services.filter(({ category }) => !categories.get(category)).flatMap(({ urls }) => names.filter((name) => urls.test(address$1(name)))).map((at) => ({ at, code: "too-late", expected }));
}

function diagnose(input, config, isNew = () => true) {
  if (input === void 0) {
    say("unreachable", document.querySelector("script[data-config]")?.getAttribute("data-config"));
    return;
  }
  for (const id of advanced(input)) say("contacts-google", id);
  const found = faults(input);
  tell("configuration", found);
  if (found[0] || !config) return;
  const look = () => {
    try {
      tell("page", sorted(pageFaults(config, isNew())));
    } catch {
    }
  };
  if (document.readyState === "complete") look();
  else addEventListener("load", look);
}
function diagnoseIds(ids, known) {
  const all = Object.keys(known);
  const expected = `Known: ${all.join(", ")}`;
  tell(
    "call of choose()",
    sorted(ids.map((id) => ({ at: "choices", code: "unknown-id", found: id, expected, known: all })))
  );
}
function tell(where, found) {
  const title = `${found.length} ${found.length > 1 ? "faults" : "fault"} in the ${where}:`;
  if (found[0]) print([title, ...found, `See ${EXPLAINED}`].join("\n  "));
}
function faults(input) {
  return sorted(find(input));
}
const sorted = (all) => all.sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true })).map(sentence);
const parse = (input) => JSON.parse(typeof input === "string" ? input : JSON.stringify(input) ?? "null");
function advanced(input) {
  try {
    return objects(Object(parse(input)), "services").flatMap(([, { id, mode }]) => mode === "advanced" ? [id] : []);
  } catch {
    return [];
  }
}
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
  "unknown-preset": (name) => `no preset ${show(name)}`
};
function sentence({ at, code, found, expected, known = [] }) {
  const what = FOUND[code]?.(found) ?? `found ${show(found)}`;
  const meant = typeof found === "string" && closestMatch(found, known);
  return `${at || "configuration"}: ${what}${meant ? `; did you mean "${meant}"?` : "."} ${expected}. (${code})`;
}
function show(value) {
  try {
    const json = JSON.stringify(value);
    return json.length > 60 ? `${json.slice(0, 59)}…` : json;
  } catch {
    return "something nested too deeply";
  }
}

export { diagnose, diagnoseIds, faults };
