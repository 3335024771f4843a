import { j as decide, M as MAX_DAYS, u as isAlive, D as DAY_MS, h as asRecord, p as page, v as cookieValues, x as readCookies, y as eraseCookie } from './index.js';
import { b as buildDecision, f as fingerprint, w as writeConsentCookie, c as createLazyRecorder } from './lazy-recorder.js';
import { d as declaredIds } from './declared-ids.js';

const UNDATED_DAYS = 30;
function madeElsewhere(config, answers, { at, until } = {}) {
  const now = Date.now();
  const allowed = until === void 0 ? MAX_DAYS : Math.floor((until - (at ?? now)) / DAY_MS);
  const input = inputOf(config, answers);
  if (!input || Number.isNaN(at) || until !== void 0 && !(until > now)) return;
  const isGrant = Object.values(input).includes(true);
  if (isGrant && config.options.minors) return;
  const built = buildDecision({
    config,
    before: decide(config, void 0, now),
    stored: void 0,
    method: isGrant ? "choose" : "reject",
    input
  });
  const allows = [...built.choices].some(([id, choice]) => choice === true && !config.categories.get(id));
  const asked = config.services.filter((service) => !isNew(config, service));
  const isCurrent = asked.length === config.services.length;
  const stored = {
    ...built,
    decision: {
      ...built.decision,
      decidedAt: new Date(at ?? now).toISOString(),
      policyVersion: isCurrent ? config.version : ""
    },
    servicesFingerprint: isCurrent ? built.servicesFingerprint : fingerprint(asked),
    days: Math.min(built.days, allowed, at === void 0 && allows ? UNDATED_DAYS : MAX_DAYS)
  };
  return isAlive(stored, now) ? stored : void 0;
}
function inputOf(config, answers) {
  const { categories, services, rule } = config;
  const input = /* @__PURE__ */ Object.create(null);
  let isComplete = true;
  for (const [id, required] of categories) {
    if (required) continue;
    const own = services.filter(({ category }) => category === id);
    const every = (is) => own.length > 0 && own.every(is);
    isComplete &&= answers.has(id) || every((service) => answers.has(service.id));
    input[id] = answers.get(id) ?? every((service) => answers.get(service.id) === true);
    for (const service of own) {
      const follows = input[id] && !service.options.appi31 && !isNew(config, service);
      input[service.id] = answers.get(service.id) ?? follows;
    }
  }
  const optional = [...answers].filter(([id]) => id in input);
  const isRefusal = optional.length > 0 && !optional.some(([, allowed]) => allowed);
  for (const id of rule.refused) if (id in input) input[id] = false;
  return isComplete || isRefusal ? input : void 0;
}
const isNew = ({ version }, { options: { since } }) => !!since && since === version;

const answersIn = (members) => new Map(Object.entries(Object(members)).filter((one) => typeof one[1] === "boolean"));

const PURPOSES = ["necessary", "functionality", "experience", "measurement", "marketing"];
function answersOfC15t({ cookie, item }, key) {
  const text = cookie(key);
  if (text !== void 0) return ofPairs(text);
  const kept = item(key);
  if (kept === void 0) return;
  const { consents, consentInfo } = asRecord(JSON.parse(kept));
  return { answers: answersIn(consents), at: Number(asRecord(consentInfo).time) };
}
function ofPairs(text) {
  const pairs = text.split(",").map((pair) => /^([\w.-]+):(.*)$/.exec(pair)?.slice(1));
  const answers = new Map(PURPOSES.map((id) => [id, false]));
  let at = Number.NaN;
  for (const [member = "", value = ""] of pairs.map((pair) => pair ?? [])) {
    if (member === "i.t" && /^\d{13}$/.test(value)) at = Number(value);
    if (!member.startsWith("c.")) continue;
    if (!/^[01]$/.test(value)) return;
    answers.set(member.slice(2), value === "1");
  }
  return { answers, at };
}

const FORM = /^\{stamp:'([\w+/=-]{1,200})',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d+,utc:(\d{13})(?:,region:'[\w-]*')?\}$/;
function answersOfCookiebot({ cookie }, key) {
  const [, stamp, preferences, statistics, marketing, at] = FORM.exec(cookie(key) ?? "") ?? [];
  if (!stamp || /^-?\d$/.test(stamp)) return;
  const answers = /* @__PURE__ */ new Map([
    ["preferences", preferences === "true"],
    ["statistics", statistics === "true"],
    ["marketing", marketing === "true"]
  ]);
  return { answers, at: Number(at) };
}

function answersOfKlaro({ cookie, item }, key) {
  const text = cookie(key) ?? item(key);
  return text === void 0 ? void 0 : { answers: answersIn(JSON.parse(decodeURIComponent(text))) };
}

function answersOfOnetrust({ cookie }, key) {
  const closed = cookie("OptanonAlertBoxClosed");
  const parameters = new URLSearchParams(cookie(key));
  const groups = parameters.getAll("groups");
  if (!closed || groups.length !== 1 || parameters.get("AwaitingReconsent") === "true") return;
  const pairs = `${groups}`.split(",").map((pair) => /^([\w-]+):([01])$/.exec(pair));
  if (pairs.includes(null)) return;
  const answers = /* @__PURE__ */ new Map();
  for (const [, id = "", word] of pairs) answers.set(id, word === "1" && answers.get(id) !== false);
  return { answers, at: Date.parse(closed) };
}

function answersOfOrejime({ cookie }, key) {
  const text = cookie(key);
  return text === void 0 ? void 0 : { answers: answersIn(JSON.parse(text)) };
}

function answersOfTarteaucitron({ cookie }, key) {
  const text = cookie(key);
  if (!text || !/^(![\w-]+=(true|false|wait))+$/.test(text)) return;
  const pairs = [...text.matchAll(/!([\w-]+)=(true|false|wait)/g)];
  const answers = /* @__PURE__ */ new Map();
  for (const [, id = "", word] of pairs)
    if (word !== "wait") answers.set(id, word === "true" && answers.get(id) !== false);
  return { answers };
}

function answersOfVanillaCookieconsent({ cookie, item }, key) {
  const text = cookie(key) ?? item(key);
  if (text === void 0) return;
  const { categories, services, lastConsentTimestamp, consentTimestamp, expirationTime } = asRecord(JSON.parse(text));
  if (!Array.isArray(categories)) return;
  const byCategory = Object.entries(asRecord(services));
  const answers = /* @__PURE__ */ new Map();
  for (const [category] of byCategory) answers.set(category, false);
  for (const category of categories) if (typeof category === "string") answers.set(category, true);
  for (const [category, accepted] of byCategory) {
    if (!Array.isArray(accepted) || accepted.length === 0) continue;
    answers.delete(category);
    for (const service of accepted) if (typeof service === "string") answers.set(service, true);
  }
  return {
    answers,
    at: Date.parse(`${lastConsentTimestamp ?? consentTimestamp}`),
    // The browser removes an expired cookie. `localStorage` keeps an expired entry, so we have to compare the time.
    until: expirationTime === void 0 ? void 0 : Number(expirationTime)
  };
}

const TOOLS = {
  klaro: { key: "klaro", read: answersOfKlaro },
  orejime: { key: "eu-consent", read: answersOfOrejime },
  tarteaucitron: { key: "tarteaucitron", read: answersOfTarteaucitron },
  "vanilla-cookieconsent": {
    key: "cc_cookie",
    read: answersOfVanillaCookieconsent,
    map: { functionality: "functional", ads: "marketing" }
  },
  cookiebot: {
    key: "CookieConsent",
    read: answersOfCookiebot,
    map: { preferences: "functional", statistics: "analytics" }
  },
  onetrust: {
    key: "OptanonConsent",
    beside: ["OptanonAlertBoxClosed"],
    read: answersOfOnetrust,
    map: { C0001: "necessary", C0002: "analytics", C0003: "functional", C0004: "marketing", C0005: "marketing" }
  },
  c15t: {
    key: "c15t",
    read: answersOfC15t,
    map: { functionality: "functional", experience: "functional", measurement: "analytics" }
  }
};

function translate({ answers }, { map = {} }, given, config) {
  const own = asRecord(given);
  const known = new Set(declaredIds(config));
  const ours = /* @__PURE__ */ new Map();
  for (const [theirs, allowed] of answers) {
    const named = [own, map].find((one) => Object.hasOwn(one, theirs))?.[theirs];
    const id = `${named ?? theirs}`;
    if (known.has(id)) ours.set(id, allowed && ours.get(id) !== false);
  }
  return ours;
}

async function takeOver(config, ledger) {
  if (page.prerendering)
    await new Promise((opened) => page.addEventListener("prerenderingchange", opened, { once: true }));
  if (valuesOf(config.cookie.names).length > 0) return;
  for (const source of sourcesOf(config)) {
    const stored = decisionOf(config, source);
    if (!stored) continue;
    writeConsentCookie(config, stored, ledger);
    const consent = decide(config, stored, Date.now());
    const before = decide(config, void 0, Date.now());
    createLazyRecorder({ config, consent, report: ledger.report })((recorder) => {
      recorder.record({ config, stored, before, after: consent, importedFrom: source.from });
      recorder.flush();
    });
    if (valuesOf(config.cookie.names).length > 0) forgetElsewhere(config, ledger);
    return;
  }
}
async function takeOverInto(ledger, isOver) {
  const { config } = ledger;
  if (isOver) return forgetElsewhere(config, ledger);
  if (ledger.stored) return;
  const { cookies } = ledger;
  await takeOver(config, ledger);
  if (ledger.cookies !== cookies) ledger.configure(config);
}
function forgetElsewhere(config, lent) {
  for (const { from, name } of sourcesOf(config)) {
    const key = typeof name === "string" ? name : TOOLS[from].key;
    for (const one of [key, ...TOOLS[from].beside ?? []]) forget(one, lent);
  }
}
function forget(key, lent) {
  eraseCookie(key, lent.writeCookie);
  try {
    delete localStorage[key];
  } catch {
  }
}
function sourcesOf({ options }) {
  const named = [options.import ?? []].flat();
  return named.map((one) => typeof one === "string" ? { from: one } : asRecord(one)).filter(({ from }) => Object.hasOwn(TOOLS, from));
}
function decisionOf(config, { from, map, name }) {
  try {
    const found = TOOLS[from].read(STORES, typeof name === "string" ? name : TOOLS[from].key);
    return found && madeElsewhere(config, translate(found, TOOLS[from], map, config), found);
  } catch {
    return void 0;
  }
}
const valuesOf = (names) => [...new Set(cookieValues(readCookies(), names))];
const STORES = {
  cookie(name) {
    const [value, ...others] = valuesOf([name]);
    if (others.length > 0) throw new Error(`two different cookies are called ${name}`);
    return value === void 0 ? void 0 : decodeURIComponent(value);
  },
  item(key) {
    const value = localStorage.getItem(key);
    return typeof value === "string" ? value : void 0;
  }
};

export { takeOver, takeOverInto };
