import { say, print, seeAlso } from './messages.js';
import { B as getAttribute, p as page, C as idsOf, U as UNDECLARED_ID, a as address$1, M as MAX_DAYS, r as readPattern, E as BUILT_IN_CATEGORIES } from './index.js';
import { i as isObject, o as objects, u as under, a as object, s as string, l as listWith, b as oneOf, c as like, d as boolean, e as between, f as either, g as isString, h as checkThat, v as validateTag, m as map } from './validate-tag.js';
import { e as escapeAttribute, u as undeclaredHost, s as siteOf, d as draftService } from './escape-attribute.js';
import { d as declaredIds } from './declared-ids.js';
import { R as REGION_CODE } from './region-code.js';
import { r as region_packs_default } from './region-packs.js';
import { S as SAFE_LINK } from './safe-link.js';
import { R as RECORD_PATH } from './record-path.js';
import { i as isDeveloperHost } from './is-developer-host.js';

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

const FORM_FIELDS = ["action", "return", "minors", "shown"];

const ACTIONS = ["preferences", "accept", "reject", "withdraw", "allow"];

const WAITING_ATTRIBUTES = {
  src: "data-src",
  srcset: "data-srcset",
  href: "data-href",
  poster: "data-poster"
};

const MAX_TEXT = 60;
const isPlainType = (type) => /^(|text\/plain|(text|application)\/(javascript|ecmascript))$/i.test(type);
function markedForm(element, id) {
  const isScript = element.localName === "script";
  const type = getAttribute(element, "type") ?? "";
  const attributes = [`data-consent="${escapeAttribute(id)}"`];
  if (isScript) {
    attributes.unshift('type="text/plain"');
    if (!isPlainType(type)) attributes.push(`data-type="${escapeAttribute(type)}"`);
  }
  for (const { name, value } of element.attributes) {
    if (name === "data-consent" || name.startsWith("data-sekisho-") || isScript && name === "type") continue;
    const own = name === "style" ? value.replace(/display: none !important;?/, "").trim() : value;
    if (own || !value) attributes.push(`${WAITING_ATTRIBUTES[name] ?? name}="${escapeAttribute(own)}"`);
  }
  const start = `<${element.localName} ${attributes.join(" ")}>`;
  if (!isScript && element.localName !== "iframe") return start;
  const text = isScript ? (element.textContent ?? "").trim().replace(/\s+/g, " ") : "";
  const shown = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
  return `${start}${shown}</${element.localName}>`;
}

const FETCHING = "script,iframe,img,link,embed,object,video,audio,source";
const WHOLE = /^(script|style|template|picture|video|audio|object|iframe)$/;
function containerMarks(root) {
  const found = [];
  for (const element of root.querySelectorAll("[data-consent]:not([data-consent-action], #sekisho *)")) {
    if (WHOLE.test(element.localName)) continue;
    const inside = [...element.querySelectorAll(FETCHING)].find(
      (one) => !one.closest("[data-sekisho]") && !isMarked(one)
    );
    const id = getAttribute(element, "data-consent") ?? "";
    if (!inside) continue;
    found.push({
      at: `<${element.localName} data-consent="${id}">`,
      code: "mark-on-container",
      found: inside.localName,
      expected: `Put what is in it into <template data-consent="${id}">, or mark each element in it`,
      remedy: markedForm(inside, id)
    });
  }
  return found;
}
const isMarked = (element) => getAttribute(element, "data-consent") !== null && getAttribute(element, "data-sekisho-held") !== "" || element.closest("picture[data-consent],video[data-consent],audio[data-consent]") !== null;

function pageFaults(config, early) {
  const known = declaredIds(config);
  return [
    ...foreignDomain(config.cookie.domain),
    ...unknownValues("data-consent", "unknown-id", known),
    ...unknownValues("data-consent-action", "unknown-value", ACTIONS),
    ...buttonsWithoutId(),
    ...containerMarks(page),
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
    if (element.closest("#sekisho")) continue;
    const value = getAttribute(element, attribute) ?? "";
    for (const one of attribute === "data-consent" ? idsOf(value) : [value]) {
      if (known.includes(one) || one === UNDECLARED_ID) continue;
      const at = `<${element.localName} ${attribute}>`;
      const words = one.match(/[\w-]+/g) ?? [];
      const several = words.length > 1 && { meant: words.join(" ") };
      found.set(one, { at, code, found: one, expected: `Known: ${known.join(", ")}`, known, ...several });
    }
  }
  return [...found.values()];
}
const buttonsWithoutId = () => [...page.querySelectorAll('[data-consent-action="allow"]:not([data-consent], #sekisho *)')].map((button) => ({
  at: `<${button.localName} data-consent-action="allow">`,
  code: "missing-key",
  expected: "Expected the category or the service that it allows, in data-consent"
}));
function requestedEarly({ categories, services }) {
  const urls = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !/\/sekisho(\.\w+)?\.js$/.test(name));
  const expected = standsFirst() ? "The browser reads ahead, and requests what it finds in the page before any script runs: only a mark prevents that" : "The HTML parser saw it before Sekisho ran: put sekisho.js first in <head>, without async and defer, and mark the element with data-consent and data-src";
  return services.filter(({ category }) => !categories.get(category)).flatMap(
    ({ id, urls: claimed }) => urls.filter((url) => claimed.test(address$1(url))).map((url) => ({ at: url, code: "too-late", expected, remedy: remedyFor(url, id) }))
  );
}
function standsFirst() {
  const first = page.querySelector('script:not([type="application/json"])');
  return /\/sekisho\.js([?#]|$)/.test(first?.getAttribute("src") ?? "") && !first?.matches("[async], [defer]");
}
function remedyFor(url, id) {
  const all = [...page.querySelectorAll("script, iframe, img, link, source, video, audio, embed, input")];
  const index = all.findIndex((element2) => addressesOf(element2).includes(url));
  const element = all[index];
  if (!element) return void 0;
  const scripts = element.localName === "script" ? all.slice(index + 1).filter((one) => one.localName === "script") : [];
  const next = scripts.findIndex((script) => addressesOf(script).length > 0);
  const followers = scripts.slice(0, next < 0 ? void 0 : next).filter(runsInline);
  return [
    markedForm(element, id),
    ...followers.length > 0 ? ["and the scripts after it that need it:"] : [],
    ...followers.map((follower) => markedForm(follower, id))
  ].join("\n");
}
const addressesOf = (element) => ["src", "href", "data-src", "data-href"].flatMap((name) => {
  const value = getAttribute(element, name);
  if (!value || !URL.canParse(value, page.baseURI)) return [];
  return new URL(value, page.baseURI).href;
});
const runsInline = (script) => getAttribute(script, "data-consent") === null && /^(|module|(text|application)\/javascript)$/i.test(getAttribute(script, "type") ?? "") && script.textContent !== "";

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

const EQUIVALENT = ["JP", "GB", ...region_packs_default.EEA.regions];
const OTHER_NAMES = ["eea", "eu", "european union", "uk", "英国", "欧州連合", "欧州経済領域"];
const NEEDED = [
  ["countrySystem", "Expected how that country protects personal information"],
  ["safeguards", "Expected what the recipient does to protect it"]
];
function transferFaults(given) {
  const services = objects(given, "services").filter(([, { appi31 }]) => appi31 === true);
  if (services.length === 0) return [];
  const known = equivalentNames();
  return services.flatMap((service) => untold(service, known));
}
function untold([at, { provider }], known) {
  const given = isObject(provider) ? provider : {};
  const place = under(at, "provider");
  const countries = written(given.country);
  const code = "transfer-abroad";
  if (countries.length === 0)
    return [{ at: under(place, "country"), code, expected: "Expected the country in which the data is handled" }];
  if (countries.some((country) => known.has(country.toLowerCase()))) return [];
  return NEEDED.filter(([key]) => written(given[key]).length === 0).map(([key, expected]) => ({
    at: under(place, key),
    code,
    expected
  }));
}
function equivalentNames() {
  const names = ["en", "ja"].flatMap((language) => {
    const names2 = new Intl.DisplayNames(language, { type: "region" });
    return EQUIVALENT.map((code) => `${names2.of(code)}`);
  });
  return new Set([...EQUIVALENT, ...names, ...OTHER_NAMES].map((name) => name.toLowerCase()));
}
const written = (value) => (isObject(value) ? Object.values(value) : [value]).flatMap(
  (one) => typeof one === "string" && one.trim() ? [one.trim()] : []
);

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
  record: object({
    title: string,
    decided: string,
    none: string,
    download: string,
    page: string,
    until: string,
    check: string,
    erase: string
  }),
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
    recipientPurpose: string,
    countrySystem: string,
    safeguards: string,
    optOut: string,
    optOutStops: string,
    optOutNone: string,
    optOutPage: string,
    optOutHow: string
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
const companyName = (value, at) => isString(value) && !`${value}`.trim() ? [{ at, code: "missing-key", expected: "Expected a value" }] : text(value, at);
const texts = either(isObject, byLanguage(listWith(string)), listWith(string));
const link = like(
  { test: (text2) => SAFE_LINK.test(text2) && /^((mailto|tel):|\S*$)/i.test(text2) },
  "bad-link",
  "Expected a relative URL without spaces, or one that begins with https:, http:, mailto: or tel:"
);
const links = either(isObject, byLanguage(link), link);
const address = like(
  { test: (text2) => /^[^\s?#;]+$/.test(text2) && readPattern(text2) !== void 0 },
  "bad-url",
  "Expected host and path such as maps.example.com/*, or a path on this site such as /access-log; no spaces, ?, # or ;"
);
const cookieName = like(
  /^[^\s;,=?#]+$/,
  "bad-name",
  "Expected the name of a cookie, * for anything; no spaces, ;, ,, =, ? or #"
);
const vendorCookie = object(
  // Up to a century: this only quotes the lifetime that the vendor states.
  { name: cookieName, days: between(0, 36500), minutes: between(1, 1440), purpose: text },
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
    provider: object(
      {
        name: text,
        country: text,
        policyUrl: links,
        purpose: text,
        countrySystem: text,
        safeguards: text,
        optOutUrl: links
      },
      "name"
    ),
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
const tool = oneOf({
  klaro: 1,
  "vanilla-cookieconsent": 1,
  orejime: 1,
  tarteaucitron: 1,
  cookiebot: 1,
  onetrust: 1,
  c15t: 1
});
const imported = either(
  isObject,
  object({ from: tool, map: map(/^/, "Expected an id", string), name: string }, "from"),
  tool
);
const positionMeant = (word) => {
  if (/left|right|inline|corner/i.test(word)) return "corner";
  if (/middle|modal|popup|dialog/i.test(word)) return "center";
  return /top|bar|footer|cloud/i.test(word) ? "bottom" : void 0;
};
const validate = object({
  $schema: string,
  company: object(
    { name: companyName, policyUrl: links, address: text, representative: text, contact },
    "name"
  ),
  policy: object({
    version: like(VERSION, "bad-version", "Expected at most 20 of A-Z a-z 0-9 . _ -"),
    effective: like(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
      "bad-date",
      "Expected a day as YYYY-MM-DD, or a moment as 2026-04-01T00:00+09:00"
    ),
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
    days: between(1, MAX_DAYS),
    refusalDays: between(1, MAX_DAYS),
    reloadOnWithdraw: boolean,
    cookie
  }),
  minors: object(
    { below: between(1, 30), mode: oneOf({ guardian: 1, deny: 1 }) },
    "below",
    "mode"
  ),
  notice: object({ externalTransmission: boolean }),
  record: object({
    url: like(RECORD_PATH, "bad-url", "Expected a path on this site that begins with one /, such as /consent-records")
  }),
  import: listWith(imported),
  ui: object({
    position: oneOf(
      { bottom: 1, corner: 1, center: 1 },
      "unknown-value",
      positionMeant
    ),
    reopen: oneOf({ left: 1, right: 1, off: 1 }),
    theme: oneOf({ auto: 1, light: 1, dark: 1 }),
    nonce: string
  })
});

const QUIET_MS = 2e3;
function watchUndeclared(config, history, tell) {
  if (!isDeveloperHost() || config.options.gate?.undeclared === "allow") return;
  const told = /* @__PURE__ */ new Set();
  const hosts = /* @__PURE__ */ new Set();
  let timer;
  const see = (url) => {
    const host = undeclaredHost(config, url);
    if (!host || told.has(host)) return;
    told.add(host);
    hosts.add(host);
    clearTimeout(timer);
    timer = setTimeout(() => {
      tell(faultOf(config, [...hosts].sort()));
      hosts.clear();
    }, QUIET_MS);
  };
  const hear = ({ id, what, channel }) => {
    if (id === UNDECLARED_ID && channel !== "cookie" && channel !== "storage") see(what);
  };
  for (const [, subject] of history) hear(subject);
  page.addEventListener("sekisho:held", ({ detail }) => hear(detail));
  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries()) see(name);
  }).observe({ type: "resource", buffered: true });
}
function faultOf(config, hosts) {
  const expected = "Declare each as a service, in the category that it belongs to, or name it in gate.trusted if it needs no consent";
  const taken = new Set(declaredIds(config));
  const sites = [...new Set(hosts.map(siteOf))];
  const drafts = sites.map(
    (site) => draftService(
      site,
      hosts.filter((host) => siteOf(host) === site),
      taken
    )
  );
  return { at: "services", code: "undeclared", found: hosts, expected, remedy: drafts.join(",\n") };
}

function diagnose(input, config, { isNew = () => true, history = [] } = {}) {
  if (input === void 0) {
    say("unreachable", document.querySelector("script[data-config]")?.getAttribute("data-config"));
    return;
  }
  for (const id of advancedIds(input)) say("contacts-google", id);
  const found = faultsIn(input);
  printFaults("configuration", found);
  if (!config) return;
  whenLoaded(() => {
    if (!found.some(isOfIds)) printFaults("page", pageFaults(config, isNew()));
    watchUndeclared(
      config,
      history,
      (fault) => print(["undeclared hosts:", sentence(fault), seeAlso(fault.code)].join("\n  "), "warn")
    );
  });
}
const isOfIds = ({ at, code }) => /^((services|categories)(\[\d+\](\.(id|category))?)?)?$/.test(at) || code === "unknown-key" && !/[.[]/.test(at);
function whenLoaded(look) {
  const attempt = () => {
    try {
      look();
    } catch {
    }
  };
  if (document.readyState === "complete") attempt();
  else addEventListener("load", attempt);
}
function diagnoseIds(ids, known) {
  const all = Object.keys(known);
  const expected = `Known: ${all.join(", ")}`;
  printFaults(
    "call of choose()",
    ids.map((id) => ({ at: "choices", code: "unknown-id", found: id, expected, known: all }))
  );
}
function printFaults(where, unsorted) {
  if (unsorted.length === 0) return;
  const found = sorted(unsorted);
  const title = `${found.length} ${found.length > 1 ? "faults" : "fault"} in the ${where}:`;
  const codes = new Set(found.map(({ code }) => code));
  print([title, ...found.map(sentence), seeAlso(codes.size === 1 ? [...codes][0] : void 0)].join("\n  "));
}
function faults(input) {
  return findFaults(input).map(sentence);
}
const findFaults = (input) => sorted(faultsIn(input));
const sorted = (all) => [...all].sort((a, b) => a.at.localeCompare(b.at, "en", { numeric: true }));
const parse = (input) => JSON.parse(typeof input === "string" ? input.trim() : JSON.stringify(input) ?? "null");
function advancedIds(input) {
  try {
    return objects(Object(parse(input)), "services").flatMap(([, { id, mode }]) => mode === "advanced" ? [id] : []);
  } catch {
    return [];
  }
}
function faultsIn(input) {
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
    missingServices(given),
    contradictions(given),
    externalTransmissionFaults(given),
    transferFaults(given),
    regimeFaults(given),
    textFaults(given)
  ].flat();
}
const missingServices = ({ services }) => services === void 0 ? [{ at: "services", code: "missing-key", expected: "Until there is a list, every third party is held" }] : [];
function contradictions(given) {
  const categories = objects(given, "categories");
  const services = objects(given, "services");
  const declared = categories.map(([, { id }]) => id).filter((id) => typeof id === "string");
  const taken = /* @__PURE__ */ new Map();
  const twice = duplicates(categories, taken);
  for (const id of BUILT_IN_CATEGORIES) if (!taken.has(id)) taken.set(id, "the known category");
  return [
    ...twice,
    ...duplicates(services, taken),
    ...[...categories, ...services].flatMap(reserved),
    ...services.flatMap((one) => danglingReferences(one, declared))
  ];
}
const duplicates = (all, taken) => all.flatMap(([place, { id }]) => {
  const at = `${place}.id`;
  const other = taken.get(id);
  if (typeof id === "string" && !other) taken.set(id, at);
  return other ? [{ at, code: "duplicate-id", found: id, expected: `Expected an id that differs from that of ${other}` }] : [];
});
const reserved = ([place, { id }]) => FORM_FIELDS.some((field) => field === id) ? [
  {
    at: `${place}.id`,
    code: "reserved-id",
    found: id,
    expected: `Forms use ${FORM_FIELDS.join(", ")} for something else: choose another id`
  }
] : [];
function danglingReferences([at, one], declared) {
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
function textFaults(value, at = "") {
  if (at.length > 200) return [];
  if (typeof value !== "string")
    return Object.entries(Object(value)).flatMap(
      ([key, one]) => textFaults(one, Array.isArray(value) ? `${at}[${key}]` : under(at, key))
    );
  const [markup] = /<\/?[a-z][^<]*>|&(\w+|#\d+);/i.exec(value) ?? [];
  const slots = /\.banner\.body$/.test(at) ? [...value.matchAll(/\{(\w*)\}/g)] : [];
  const expected = "Texts are plain text: visitors would see it as it is written";
  return [
    ...markup && !/url/i.test(at) ? [{ at, code: "markup-in-text", found: markup, expected }] : [],
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
  "transfer-abroad": () => "empty",
  "unknown-key": () => "no such key",
  "unknown-category": (id) => `no category ${show(id)}`,
  "unknown-id": (id) => `no category or service ${show(id)}`,
  "unknown-slot": (name) => `no slot {${name}}`,
  "too-late": () => "requested before consent",
  "mark-on-container": (name) => `the mark does not count for the <${name}> in it`,
  undeclared: (hosts) => `nobody declares ${[hosts].flat().join(", ")}`,
  "unknown-preset": (name) => `no preset ${show(name)}`
};
const meantBy = ({ found, known = [], meant }) => meant ?? (typeof found === "string" ? closestMatch(found, known) : void 0);
function sentence({ at, code, found, expected, known, meant, remedy }) {
  const what = FOUND[code]?.(found) ?? `found ${show(found)}`;
  const closest = meantBy({ found, known, meant });
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

export { diagnose, diagnoseIds, faults, findFaults, meantBy, sentence, show };
