const ID = /[^\s,;、，]+/g;
const idsOf = (mark) => String(mark).match(ID) ?? [""];
function heldIdOf(mark, choices) {
  const ids = idsOf(mark);
  return ids.find((id) => choices[id] !== true) ?? `${ids[0]}`;
}

const { Attr, Document, DocumentFragment, Element: Element$1, EventTarget: EventTarget$1, HTMLIFrameElement, HTMLMediaElement, Node, Request } = globalThis;
const { get } = Reflect;
const native = (of, name, kind = "value") => Function.prototype.call.bind(of && Object.getOwnPropertyDescriptor(of.prototype, name)?.[kind]);
const setCookie = native(Document, "cookie", "set");
const nodeType = native(Node, "nodeType", "get");
const nodeName = native(Node, "nodeName", "get");
const page = Document && new Proxy(document, {
  get(target, name) {
    const value = get(Document.prototype, name, target);
    return value instanceof Function ? value.bind(target) : value;
  }
});
const requestUrl = native(Request, "url", "get");
const createElement = native(Document, "createElement");
const rootOf = native(Node, "getRootNode");
const addListener = native(EventTarget$1, "addEventListener");
const removeListener = native(EventTarget$1, "removeEventListener");
const isEqualNode = native(Node, "isEqualNode");
const importNode = native(Document, "importNode");
const windowOf = native(HTMLIFrameElement, "contentWindow", "get");
const viewOf = native(Document, "defaultView", "get");
const baseOf = native(Node, "baseURI", "get");
const documentOf = native(Node, "ownerDocument", "get");
const inertDocument = (node) => documentOf(
  createElement(documentOf(node) ?? node, "template").content
);
const attrName = native(Attr, "name", "get");
const attrOwner = native(Attr, "ownerElement", "get");
const attrValue = native(Attr, "value", "get");
const hasAttributes = native(Element$1, "hasAttributes");
const attributeNames = native(Element$1, "getAttributeNames");
const getAttribute = native(Element$1, "getAttribute");
const setAttribute = native(Element$1, "setAttribute");
const removeAttribute = native(Element$1, "removeAttribute");
const firstChild = native(Node, "firstChild", "get");
const firstElement = native(Element$1, "firstElementChild", "get");
const childNodes = native(Node, "childNodes", "get");
const parentNode = native(Node, "parentNode", "get");
const insertBefore = native(Node, "insertBefore");
const nextSibling = native(Node, "nextSibling", "get");
const previousSibling = native(Node, "previousSibling", "get");
const querySelectorAll = native(Element$1, "querySelectorAll");
const queryFragment = native(
  DocumentFragment,
  "querySelectorAll"
);
const getHtml = native(Element$1, "innerHTML", "get");
const getOuterHtml = native(Element$1, "outerHTML", "get");
const loadMedia = native(HTMLMediaElement, "load");
const setHtml = native(Element$1, "innerHTML", "set");
const plain = (name) => {
  const small = name.toLowerCase();
  return small.includes(":") ? small.replace(/.+:(?=href$)/, "") : small;
};
const byName = (answer) => {
  const answers = { __proto__: null };
  return (node) => {
    const name = nodeName(node);
    answers[name] ??= answer(node);
    return answers[name];
  };
};
const nameOf = byName((node) => nodeName(node).toLowerCase().replace(/.*:/, ""));
const emptyOf = byName((node) => /^\w+$/.test(nameOf(node)) ? createElement(document, nameOf(node)) : void 0);
const sameAsLast = (check) => {
  let last;
  return (element) => {
    if (last && isEqualNode(element, last)) return !element.shadowRoot;
    if (!check(element)) return false;
    last = emptyOf(element);
    return true;
  };
};
const COOKIE_KINDS = ["", ";Secure", ";Secure;Partitioned"];
const writeCookie = (value) => {
  try {
    setCookie(document, value);
  } catch {
  }
};
const readCookies = () => {
  try {
    return page.cookie;
  } catch {
    return "";
  }
};

function serveActionButtons(sekisho, signal) {
  const actions = {
    // Without a prototype: a property that a page has added to `Object.prototype` is not an action.
    __proto__: null,
    accept: sekisho.acceptAll,
    reject: sekisho.rejectAll,
    withdraw: sekisho.withdraw,
    preferences: () => sekisho.show(),
    allow: (pressed) => sekisho.choose(Object.fromEntries(idsOf(`${getAttribute(pressed, "data-consent")}`).map((id) => [id, true])))
  };
  const onClick = (event) => {
    const pressed = event.composedPath().find(isActionButton);
    const act = pressed && actions[`${getAttribute(pressed, "data-consent-action")}`];
    if (!act) return;
    event.preventDefault();
    act(pressed);
  };
  addEventListener("click", onClick, { capture: true, signal });
}
const isActionButton = (target) => target instanceof Element && getAttribute(target, "data-consent-action") !== null;

function emit(type, detail) {
  return page.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail, cancelable: true }));
}
function listen(type, listener, listeners) {
  const hear = (event) => listener(event.detail);
  const add = () => page.addEventListener(`sekisho:${type}`, hear);
  add();
  listeners?.add(add);
  return () => {
    listeners?.delete(add);
    page.removeEventListener(`sekisho:${type}`, hear);
  };
}

function createApi({ ledger, ui, inspect, configure, destroy }) {
  const { allows } = ledger;
  const on = (type, listener) => listen(type, listener, ledger.listeners);
  const unsettled = /* @__PURE__ */ new Set();
  const api = {
    get consent() {
      return ledger.consent;
    },
    allows,
    whenAllowed: (id) => new Promise((resolve) => {
      if (allows(id)) return resolve();
      const stop = on("change", () => {
        if (!allows(id)) return;
        end();
        resolve();
      });
      const end = () => {
        stop();
        unsettled.delete(end);
      };
      unsettled.add(end);
    }),
    acceptAll: () => ui.decide("accept", true),
    rejectAll: () => ui.decide("reject", false),
    choose: (choices) => ui.decide("choose", { ...choices }),
    withdraw: () => ui.decide("withdraw", false),
    reset: ui.reset,
    show: (view = "preferences") => ui.show(view),
    hide: ui.hide,
    on,
    receipt: () => ({ ...ledger.consent, site: location.host }),
    inspect,
    init(options) {
      configure(options);
      return api;
    },
    destroy() {
      for (const end of unsettled) end();
      destroy();
    }
  };
  return api;
}

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
const address = createReader();
function createReader() {
  let last = "";
  let found = "";
  return (url, base = page?.baseURI) => {
    if (url === last) return found;
    if (!/^https?:\/\//.test(url)) return read$2(url, base) || read$2(url, page?.baseURI);
    found = read$2(url);
    last = url;
    return found;
  };
}
const decode$1 = (path) => path.replace(/%[2-7]./g, unescape);
function read$2(url, base) {
  try {
    const { host, pathname } = new Url(url, base);
    return host && host.replace(/\.(?=:|$)/, "") + decode$1(pathname);
  } catch {
    return "";
  }
}

const asRecord = Object;

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
    return read$1(
      JSON.parse(typeof input === "string" ? input.trim() : JSON.stringify(input), withoutPrototype),
      presets
    );
  } catch {
    return read$1(void 0, presets);
  }
}
function read$1(json, presets) {
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

function cookiePlaces({ paths = folders(), isForeign = false } = {}) {
  const { hostname } = location;
  const labels = hostname.split(".");
  const above = labels.map((_, index) => `;Domain=${labels.slice(index).join(".")}`);
  const domains = isForeign ? /\d$/.test(hostname) ? [] : above.slice(0, -1) : ["", ...above];
  return paths.flatMap(
    (path) => domains.flatMap((domain) => COOKIE_KINDS.map((kind) => `;Path=${path}${domain}${kind}`))
  );
}
function folders() {
  const parts = location.pathname.split("/");
  return parts.flatMap((_, index) => ["", "/"].map((end) => parts.slice(0, index + 1).join("/") + end));
}

const parseCookies = (text) => text.split(";").flatMap((pair) => {
  const [, name, value = ""] = /^\s*([^=\s][^=]*)=(.*)$/s.exec(pair) ?? [];
  return name === void 0 ? [] : { name, value: value.trim() };
});

const cookieValues = (cookies, names) => parseCookies(cookies).flatMap((cookie) => names.includes(cookie.name) ? cookie.value : []);

function eraseCookie(name, write, places) {
  for (const place of cookiePlaces(places)) write(`${name}=${place};Max-Age=0`);
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

function isOlder({ decision: found, choices }, { decision: own, choices: ownChoices }) {
  if (!found.decidedAt || !own.decidedAt || found.id === own.id || own.decidedAt > (/* @__PURE__ */ new Date()).toISOString())
    return false;
  const digits = /\.000Z/.test(found.decidedAt + own.decidedAt) ? SECOND : void 0;
  const [then = "", known = ""] = [found, own].map(({ decidedAt }) => decidedAt.slice(0, digits));
  return then < known || then === known && leniencyOf(choices) > leniencyOf(ownChoices);
}
const SECOND = 19;
const leniencyOf = (choices) => [...choices.values()].reduce((sum, choice) => sum + (choice ? 999 : -1), 0);

const UNREADABLE = { decision: {}, choices: /* @__PURE__ */ new Map() };
const unreadableCookie = (name) => `${name}=0`;

function createPendingRefusal() {
  let refused = {};
  return {
    add(choices) {
      refused = refused && choices && { ...refused, ...choices };
    },
    isWhole: () => !refused,
    leave: (refusable) => refused ? without(refused, refusable) : UNREADABLE,
    clear() {
      refused = {};
    }
  };
}
function without(refused, { config: { categories, services, rule }, stored, choices }) {
  const byRule = [...rule.starts].map((id) => [id, "rule"]);
  const left = new Map(stored?.choices ?? byRule);
  let isLess = false;
  for (const id of Object.keys(choices)) {
    const category = services.find((service) => service.id === id)?.category ?? id;
    const isRefused = (refused[id] ?? refused[category] ?? true) !== true;
    if (!isRefused || !choices[id] || categories.get(category)) continue;
    left.set(id, false);
    isLess = true;
  }
  return isLess ? { ...stored ?? UNREADABLE, choices: left } : void 0;
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

const readDecision = (values, required) => pickDecision([...new Set(values)].map(decode), required) ?? (values.length > 0 ? UNREADABLE : void 0);

const FOREIGN = { isForeign: true };
const isOurs = (name, { cookie: { domain } }) => !!domain || !cookiePlaces(FOREIGN)[0] || /^__Host-/.test(name) && (!/^A/.test(navigator.vendor) || /^(Mac|iP)/.test(navigator.platform));
function readValues(ledger, told) {
  ledger.cookies = ledger.atHand ?? readCookies();
  ledger.atHand = void 0;
  eraseSeen(ledger, FOREIGN);
  return cookieValues(told ?? ledger.cookies, ledger.config.cookie.names);
}
function eraseSeen(ledger, places) {
  const { config } = ledger;
  for (const name of config.cookie.names)
    if (cookieValues(ledger.cookies, [name])[0] !== void 0 && !(places && isOurs(name, config))) {
      eraseCookie(name, writeCookie, places);
      ledger.cookies = readCookies();
    }
}
function isOutdated(read, ledger, isTold) {
  const isUndone = !isTold && read.decision.decidedAt <= ledger.since;
  if (isUndone) eraseKept(ledger);
  const isSuperseded = !!ledger.stored && isOlder(read, ledger.stored);
  if (isSuperseded) ledger.writeAgain?.();
  return isUndone || isSuperseded;
}
function withTime(read, decidedAt = "") {
  const isSame = read?.decision.decidedAt?.slice(0, SECOND) === decidedAt.slice(0, SECOND);
  return read && isSame ? { ...read, decision: { ...read.decision, decidedAt } } : read;
}
function readStored(ledger, { told, isForOthers }) {
  const before = cookieValues(ledger.cookies, ledger.config.cookie.names);
  const found = readValues(ledger, told?.cookies);
  const read = withTime(readDecision(found, ledger.config.categories), told?.decidedAt);
  if (read && isOutdated(read, ledger, !!told)) return false;
  const isSame = `${found}` === `${before}` && read !== UNREADABLE;
  if (isSame && !(isForOthers && read)) return false;
  const { stored } = ledger;
  ledger.stored = read;
  return stored !== read && (read === UNREADABLE || stored?.decision.id !== read?.decision.id);
}
function keepRefusal(ledger) {
  const cookie = unreadableCookie(ledger.config.cookie.name);
  const secure = location.protocol === "https:" ? ";Secure" : "";
  ledger.writeCookie(`${cookie};Path=/;Max-Age=${MAX_DAYS * DAY_S};SameSite=Lax${secure}`);
  ledger.cookies += `; ${cookie}`;
}
const isOptOut = ({ config, consent }) => [...config.rule.starts].some((id) => !consent.choices[id]);
function eraseKept(ledger) {
  ledger.clear();
  if (ledger.stored && (ledger.config.rule.starts.size > 0 || !ledger.config.hasServices)) keepRefusal(ledger);
}
function drop(ledger, left) {
  ledger.since = (/* @__PURE__ */ new Date()).toISOString();
  ledger.stored = left;
  eraseKept(ledger);
  ledger.set(left, true);
}
function holdRefused(ledger, refusal) {
  const { config, stored, consentOf } = ledger;
  const left = refusal.leave({ config, stored, choices: consentOf(stored).choices });
  if (left) drop(ledger, left);
  return !!left;
}
const isRefusal = ({ categories }, stored) => [...stored?.choices ?? []].every(([id, isAllowed]) => !isAllowed || categories.get(id));
function createLedger(config, report, changed, atHand) {
  const refusal = createPendingRefusal();
  const ledger = {
    config,
    consent: decide(config, void 0, 0),
    listeners: /* @__PURE__ */ new Set(),
    history: [],
    stored: void 0,
    cookies: "",
    atHand,
    since: "",
    allows: (id) => idsOf(id).every((one) => ledger.consent.choices[one] === true && !ledger.isUnready?.(one)),
    announce: () => changed(ledger.consent, false),
    configure(next) {
      if (`${next.cookie.names}` !== `${ledger.config.cookie.names}`) {
        if (refusal.isWhole()) ledger.clear();
        ledger.stored = void 0;
      }
      ledger.config = next;
      readStored(ledger, { isForOthers: true });
      if (!holdRefused(ledger, refusal)) ledger.set(ledger.stored);
    },
    reread(told) {
      const isNew = readStored(ledger, { told });
      if (isNew) ledger.take(ledger.stored);
      return isNew;
    },
    // A prerendered page has no visitor yet (PLAT-11).
    consentOf: (stored) => decide(ledger.config, page.prerendering ? UNREADABLE : stored, Date.now()),
    set(stored, isAct) {
      const hadDecision = !!ledger.consent.decidedAt;
      ledger.consent = ledger.consentOf(stored);
      const isPending = !ledger.consent.decidedAt;
      changed(ledger.consent, isAct ? isPending || isRefusal(ledger.config, stored) : isPending && hadDecision);
    },
    take(stored) {
      refusal.clear();
      ledger.since = "";
      ledger.stored = stored;
      ledger.set(stored, true);
    },
    refuse(choices) {
      refusal.add(choices);
      return holdRefused(ledger, refusal);
    },
    report,
    writeCookie,
    clear() {
      ledger.cookies = readCookies();
      eraseSeen(ledger);
    },
    forget() {
      refusal.clear();
      drop(ledger, isOptOut(ledger) ? UNREADABLE : void 0);
    }
  };
  return ledger;
}

function memoize(make) {
  const values = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

const types = globalThis.trustedTypes;
const same = (text) => text;
const policyOf = memoize(
  (types2) => types2.createPolicy("sekisho", { createHTML: same, createScript: same, createScriptURL: same })
);
function trustedType(kind, text) {
  try {
    return types ? policyOf(types)[kind](text) : text;
  } catch {
    return text;
  }
}
const readOnce = (value) => typeof value === "string" || types?.isHTML(value) || types?.isScriptURL(value) ? value : `${value}`;

const MAY_HAVE_ADDRESS = /\\|(url|src|image-set)\(/i;
const nativeOf = (element, name) => Reflect.get(Object.getPrototypeOf(element), name, element);
function holdStyle(element) {
  const style = nativeOf(element, "style");
  if (!style) return;
  for (const name of [...style]) {
    const value = style.getPropertyValue(name);
    if (!MAY_HAVE_ADDRESS.test(value)) continue;
    const priority = style.getPropertyPriority(name) && "!important";
    setAttribute(element, "data-style", `${getAttribute(element, "data-style") ?? ""}${name}:${value}${priority};`);
    style.removeProperty(name);
  }
}
function releaseStyle(element) {
  const held = getAttribute(element, "data-style");
  const style = nativeOf(element, "style");
  if (!held || !style) return;
  removeAttribute(element, "data-style");
  style.cssText += held;
}
const isGuarded = (element) => Object.hasOwn(element, "style");
function guardStyle(element, blockerOfElement) {
  if (isGuarded(element)) return;
  const tidied = (change) => {
    const answer = change();
    if (blockerOfElement(element) !== void 0) holdStyle(element);
    return answer;
  };
  for (const name of ["style", "attributeStyleMap"]) {
    const native = nativeOf(element, name);
    if (!native) continue;
    const guarded = new Proxy(native, {
      get(target, key) {
        const value = Reflect.get(target, key);
        if (typeof value !== "function") return value;
        return (...args) => tidied(() => Reflect.apply(value, target, args));
      },
      set: (target, key, value) => tidied(() => Reflect.set(target, key, value))
    });
    Object.defineProperty(element, name, {
      get: () => guarded,
      set: (text) => Reflect.set(guarded, "cssText", text)
    });
  }
}

function insertAnew(element) {
  const parent = parentNode(element);
  if (!parent || !("contentWindow" in element)) return;
  const root = rootOf(element);
  const stop = (event) => event.stopImmediatePropagation();
  addListener(root, "load", stop, true);
  insertBefore(parent, element, nextSibling(element));
  removeListener(root, "load", stop, true);
}
const keepsFrameHistory = () => /^G/.test(navigator.vendor);

function lookAgain(element) {
  if (element && /^(video|audio)$/.test(nameOf(element)))
    try {
      loadMedia(element);
    } catch {
    }
}

const FETCHED_BY = {
  srcset: "img|source",
  src: "script|img|iframe|frame|source|video|audio|embed|input|track",
  href: "script|base|link|image|feimage|feImage|use",
  data: "object",
  poster: "video",
  imagesrcset: "link",
  srcdoc: "iframe"
};
const FETCHING_ELEMENTS = [...new Set(`template|${Object.values(FETCHED_BY).join("|")}`.split("|"))];
const FETCHING_SELECTOR = `${FETCHING_ELEMENTS},[data-consent],[ping]`;
const MAY_FETCH = new RegExp(`<(${FETCHING_ELEMENTS.join("|")})|data-consent|\\bping\\s*=`, "i");
const ADDRESSES$1 = { ...FETCHED_BY, background: ".*", ping: "a|area" };
const ELEMENTS_BY_ATTRIBUTE = {
  __proto__: null,
  ...Object.fromEntries(Object.entries(ADDRESSES$1).map(([name, tags]) => [name, new RegExp(`^(${tags}|.+-.+)$`)]))
};
const ADDRESS_ATTRIBUTES = Object.keys(ADDRESSES$1);
const DATA_ATTRIBUTES = ["style", ...ADDRESS_ATTRIBUTES].map((name) => `data-${name}`);
const HELD_ATTRIBUTE = "data-sekisho-held";
const RUNNABLE_TYPE = /^\s*((text|application)\/(x-)?(java|ecma|j|live)script[\d.]*|text\/css|module|importmap|speculationrules)?\s*$/i;
const fetchesByName = byName((node) => FETCHING_ELEMENTS.includes(nameOf(node)));
const fetches = (node) => {
  if (fetchesByName(node) || nodeType(node) !== 1) return fetchesByName(node);
  return markOf(node) !== null || getAttribute(node, "ping") !== null;
};
const hasWindow = byName((element) => /frame|object|embed/.test(nameOf(element)));
const isAddress = (element, attribute) => !!ELEMENTS_BY_ATTRIBUTE[attribute]?.test(nameOf(element));
const liveAddresses = (element) => attributeNames(element).filter((name) => isAddress(element, plain(name)));
function fetchingIn(root) {
  const isElement = nodeType(root) === 1;
  const inside = isElement ? querySelectorAll(root, FETCHING_SELECTOR) : queryFragment(root, FETCHING_SELECTOR);
  return isElement && fetches(root) ? [root, ...inside] : [...inside];
}
const markOf = (element) => {
  const mark = getAttribute(element, "data-consent");
  return mark !== null && getAttribute(element, "data-consent-action") === null ? mark : null;
};
const isForbidden = (element, allows) => {
  const mark = markOf(element);
  return mark !== null && !allows(mark);
};
const mediaOf = (element, place = null) => {
  const name = nameOf(element);
  const parent = /^(source|track|img)$/.test(name) ? element.parentElement ?? place : null;
  if (!parent) return null;
  if (nameOf(parent) !== "picture") return name === "img" ? null : parent;
  return markOf(parent) === null ? parent.querySelector("img") : parent;
};
const effectiveMarkOf = (element) => {
  const media = mediaOf(element);
  return markOf(element) ?? (media && markOf(media));
};
const addressesOf = (element) => {
  const isMarked = markOf(element) !== null;
  return attributeNames(element).map(
    (name) => [plain(isMarked ? name.replace("data-", "") : name), getAttribute(element, name)]
  ).filter(([name, value]) => value && isAddress(element, name));
};
const addressOf$1 = (element) => addressesOf(element)[0]?.[1] ?? "";
const isScript = (element) => nameOf(element) === "script";
const isRunnableType = (type) => RUNNABLE_TYPE.test(type);
const typeOf = (script) => getAttribute(script, "type") ?? "";
const hasStarted = (script) => isScript(script) && isRunnableType(typeOf(script)) && (liveAddresses(script)[0] || script.textContent);
const obeysType = (element) => /^(script|style)$/.test(nameOf(element));
const waitsForType = (element) => typeOf(element) === "text/plain";
const DORMANT = "text/dormant";
const makeDormant = (script) => setAttribute(script, "type", DORMANT);
const isDataBlock = (element) => isScript(element) && markOf(element) === null && !isRunnableType(typeOf(element));
const isMarkedByUs = (element) => getAttribute(element, HELD_ATTRIBUTE) === "";
const isWaiting = (element) => nameOf(element) === "template" || obeysType(element) && waitsForType(element) || mayStart(element) && DATA_ATTRIBUTES.some((name) => getAttribute(element, name) && mayWaitIn(element, name));
const mayStart = (element) => !isScript(element) || isRunnableType(typeOf(element)) && !hasStarted(element);
const mayWaitIn = (element, name) => name === "data-style" || isAddress(element, name.slice("data-".length));
function rename(element, from, to) {
  const value = getAttribute(element, from);
  if (!value) return;
  removeAttribute(element, from);
  setAddress(element, to, value);
}
const setAddress = (element, name, value) => setAttribute(element, name, trustedType(name === "srcdoc" ? "createHTML" : "createScriptURL", value));
function hold(element, id) {
  const mark = markOf(element);
  const names = liveAddresses(element);
  for (const name of names.sort().reverse()) {
    const waiting = `data-${plain(name)}`;
    if (mark === null || !getAttribute(element, waiting))
      setAddress(element, waiting, `${getAttribute(element, name)}`);
    if (/srcset/.test(name)) setAttribute(element, name, "data:,");
    else if (name !== "srcdoc") removeAttribute(element, name);
  }
  for (const name of names) removeAttribute(element, name);
  if (names[0]) lookAgain(element);
  if (names[0]) insertAnew(element);
  if (obeysType(element) && isRunnableType(typeOf(element))) disarm(element, typeOf(element));
  if (mark !== null && !isMarkedByUs(element)) holdStyle(element);
  if (mark === id) return;
  if (getAttribute(element, HELD_ATTRIBUTE) === null) setAttribute(element, HELD_ATTRIBUTE, mark ?? "");
  setAttribute(element, "data-consent", id);
}
function disarm(element, type) {
  if (isScript(element)) element.async = element.async;
  if (type) setAttribute(element, "data-type", type);
  setAttribute(element, "type", "text/plain");
}
function restore(element) {
  const own = getAttribute(element, HELD_ATTRIBUTE);
  removeAttribute(element, HELD_ATTRIBUTE);
  if (own) setAttribute(element, "data-consent", own);
  else if (own !== null) removeAttribute(element, "data-consent");
  if (obeysType(element) && (own === "" || waitsForType(element))) {
    removeAttribute(element, "type");
    rename(element, "data-type", "type");
  }
  for (const name of ADDRESS_ATTRIBUTES) if (isAddress(element, name)) rename(element, `data-${name}`, name);
  releaseStyle(element);
}
function forget(element, attribute) {
  if (!isMarkedByUs(element) || !isAddress(element, attribute)) return;
  removeAttribute(element, `data-${attribute}`);
  if (!addressOf$1(element)) restore(element);
}
function release(element) {
  if (!isScript(element)) {
    if (keepsFrameHistory()) {
      if (hasWindow(element) && getAttribute(element, "data-src")) removeAttribute(element, "src");
      insertAnew(element);
    }
    restore(element);
    if (nameOf(element) === "source") lookAgain(parentNode(element));
    return element;
  }
  element.async = element.hasAttribute("async");
  restore(element);
  const { textContent } = element;
  element.replaceChildren();
  element.textContent = trustedType("createScript", `${textContent}`);
  return element;
}

const MARK = /* @__PURE__ */ Symbol.for("sekisho");
const markWindow = () => {
  window[MARK] = true;
};
const isMarkedWindow = (view) => !!view[MARK];

const isOfAnother = (element) => {
  const owner = documentOf(element);
  const view = owner && owner !== document && viewOf(owner);
  return !!view && isMarkedWindow(view);
};

const ADDRESSES = /(https?:)?\/\/[^\s)"']*[^\s)"',]/g;
function createElementHolder(gate) {
  const startedScripts = new WeakSet([...page.scripts].filter((script) => markOf(script) === null));
  const letGo = /* @__PURE__ */ new WeakMap();
  const marks = rememberMarks(gate);
  const { blockerOfElement, blockerOfValue, blockerOfUrl, within } = judgeElements({
    gate,
    startedScripts,
    letGo,
    marks
  });
  const keepPings = (element) => {
    const urls = getAttribute(element, "data-ping")?.split(/\s+/) ?? [];
    const rest = urls.filter((url) => isMarkedByUs(element) && !blockerOfUrl(element, url));
    if (rest[0]) setAttribute(element, "ping", rest.join(" "));
  };
  const holdFor = (element, id) => {
    if (id === void 0) return;
    hold(element, id);
    keepPings(element);
    marks.remember(element, id);
  };
  const holdIfBlocked = (element) => {
    const id = blockerOfElement(element);
    if (id !== void 0 && liveAddresses(element)[0])
      for (const next of nextSources(element)) holdFor(next, blockerOfElement(next));
    holdFor(element, id);
    return id !== void 0;
  };
  return {
    startedScripts,
    letGo,
    blockerOfElement,
    holdIfBlocked,
    blockerOfValue,
    within,
    holdInHtml(html, near, context) {
      const place = parse(html, near, context);
      return changeHtml(place, () => allFetchingIn(place).forEach(holdIfBlocked)) ?? html;
    }
  };
}
function changeHtml(place, change) {
  const before = getHtml(place);
  change();
  const after = getHtml(place);
  return after === before ? void 0 : trustedType("createHTML", after);
}
function judgeElements({ gate, startedScripts, letGo, marks }) {
  const unlessLetGo = (element, id) => letGo.get(element) === id ? void 0 : id;
  const { blockerByMedia, within } = judgeByMedia(gate, unlessLetGo);
  const blockerByMark = (element) => unlessLetGo(element, markBlocker(element, gate, blockerByMedia));
  const isLeftAlone = (element) => startedScripts.has(element) || isDataBlock(element) || isOfAnother(element);
  const blockerOfElement = (element) => {
    if (isLeftAlone(element)) return;
    const blocker = blockerByMark(element);
    if (blocker !== void 0) return blocker;
    return addressesOf(element).map(([name, value]) => blockerByAddress(element, name, value)).find(Boolean);
  };
  const blockerByAddress = (element, attribute, value) => {
    if (attribute === "srcdoc")
      return MAY_FETCH.test(value) ? unlessLetGo(element, blockerInPage(value, element)) : void 0;
    const urls = /srcset$|ping/.test(attribute) ? value.split(/[\s,]+/) : [value];
    return urls.map((url) => blockerOfUrl(element, url)).find(Boolean);
  };
  const blockerInPage = (html, frame) => {
    try {
      return allFetchingIn(parse(trustedType("createHTML", html), frame, page.documentElement)).map(blockerOfElement).find(Boolean);
    } catch {
      return UNDECLARED_ID;
    }
  };
  const blockerOfUrl = (element, url) => unlessLetGo(element, marks.blockerOf(url, element)) ?? unlessLetGo(element, gate.blockerOf(nameOf(element), url, element));
  const blockerOfValue = (element, attribute, value) => {
    if (isLeftAlone(element)) return;
    const ofAddress = () => blockerByAddress(element, attribute, value);
    return isMarkedByUs(element) ? ofAddress() ?? blockerByMedia(element) : blockerByMark(element) ?? ofAddress();
  };
  return { blockerOfElement, blockerOfValue, blockerOfUrl, within };
}
function nextSources(element) {
  const found = [...querySelectorAll(element, FETCHING_SELECTOR)];
  let next = nameOf(element) === "source" && element.nextElementSibling;
  for (; next; next = next.nextElementSibling) found.push(next);
  return found.reverse();
}
function rememberMarks({ allows }) {
  const marks = /* @__PURE__ */ new Map();
  return {
    blockerOf(url, element) {
      const mark = marks.get(url);
      const isOwners = markOf(element) !== null && !isMarkedByUs(element);
      return mark && !isOwners && !allows(mark) ? mark : void 0;
    },
    remember(element, mark) {
      if (getAttribute(element, HELD_ATTRIBUTE) === null)
        for (const name of attributeNames(element))
          for (const [url] of `${getAttribute(element, name)}`.matchAll(ADDRESSES)) marks.set(url, mark);
    }
  };
}
function markBlocker(element, gate, blockerByMedia) {
  const mark = markOf(element);
  if (mark === null) return blockerByMedia(element);
  const own = getAttribute(element, HELD_ATTRIBUTE);
  if (own && !gate.allows(own)) return own;
  const isStale = own !== null && gate.isUnknown(mark) && addressOf$1(element);
  return isStale || gate.allows(mark) ? void 0 : mark;
}
function judgeByMedia(gate, unlessLetGo) {
  let place = null;
  const within = (into, run) => {
    place = into;
    try {
      return run();
    } finally {
      place = null;
    }
  };
  return {
    blockerByMedia(element) {
      const media = mediaOf(element, place);
      const mark = media && markOf(media);
      return mark && !gate.allows(mark) ? unlessLetGo(media, mark) : void 0;
    },
    within
  };
}
function parse(html, near, context) {
  const owner = documentOf(near) ?? near;
  const place = context && !/<noscript/i.test(`${html}`) ? importNode(inertDocument(near), context, false) : createElement(viewOf(owner) ? owner : document, "template");
  setHtml(place, html);
  return place;
}
const allFetchingIn = (place) => fetchingIn(contentOf(place) ?? place).flatMap(
  (element) => contentOf(element) && getAttribute(element, "shadowrootmode") ? [element, ...allFetchingIn(element)] : element
);
const contentOf = (element) => nameOf(element) === "template" ? element.content : void 0;

function whenParsed(run) {
  if (page.readyState === "loading") page.addEventListener("DOMContentLoaded", run);
  else run();
}

const askForWindow = (element) => {
  try {
    return element.contentWindow;
  } catch {
  }
};
const askWhenLoaded = (root, otherwise) => root.addEventListener(
  "load",
  ({ target }) => {
    if (hasWindow(target) && !askForWindow(target)) otherwise?.();
  },
  true
);

function endWaitFor(element) {
  const isFrame = nameOf(element) === "iframe";
  const isStyle = nameOf(element) === "link" && /style/i.test(`${getAttribute(element, "rel")} ${getAttribute(element, "as")}`);
  if (isFrame || isStyle)
    setTimeout(() => {
      if (isStyle || element.isConnected && isWaiting(element)) element.dispatchEvent(new Event("load"));
    });
}

function parseInert(html) {
  const template = page.createElement("template");
  setHtml(template, trustedType("createHTML", html));
  return template.content;
}

const SCRIPT_TIMEOUT_MS = 5e3;
const MAX_TRIES = 50;
const MODULE_MS = 5e3;
function rememberModule() {
  let last;
  return {
    last: () => last,
    add(script) {
      if ((getAttribute(script, "data-type") ?? getAttribute(script, "type")) !== "module") return;
      last = script;
      setTimeout(() => {
        if (last === script) last = void 0;
      }, MODULE_MS);
    }
  };
}
function createLateScripts(scan) {
  const late = /* @__PURE__ */ new WeakSet();
  const hearers = /* @__PURE__ */ new WeakMap();
  let called;
  let isListening = false;
  const modules = rememberModule();
  const running = () => {
    const script = called ?? page.currentScript;
    return script && late.has(script) ? script : void 0;
  };
  const call = (script, listener, event) => {
    called = script;
    try {
      if ("handleEvent" in listener) listener.handleEvent(event);
      else listener.call(event.currentTarget, event);
    } finally {
      called = void 0;
    }
  };
  const wait = (target, type, listener, options) => {
    const script = running() ?? modules.last();
    if (!script || !listener || Object(listener) !== listener || !isOfPage(target, type)) return false;
    const hear = hearers.get(listener) ?? ((event) => call(script, listener, event));
    hearers.set(listener, hear);
    listenOnce(target, type, hear, options);
    return true;
  };
  return {
    add(script) {
      late.add(script);
      modules.add(script);
      if (!isListening) listenTo(wait, hearers);
      isListening = true;
    },
    addInserted(script) {
      if (running()) late.add(script);
    },
    running,
    ...createWriter(late, scan)
  };
}
function createWriter(late, scan) {
  const writtenBy = memoize((script) => ({ text: "", last: script, tries: 0 }));
  const whenDone = (script) => script.src && !script.async && firesEvent(script) ? whenSettled(script).then(() => writtenBy(script).done) : writtenBy(script).done;
  const land = (written) => {
    for (const [script, place] of insertBehind(written, scan)) {
      late.add(script);
      const start = () => {
        place.before(script);
        return whenDone(script);
      };
      written.done = written.done ? written.done.then(start) : start();
    }
  };
  return {
    async settled(script) {
      await void 0;
      await whenDone(script);
    },
    write(script, text) {
      const written = writtenBy(script);
      written.text += text;
      if (written.tries++ < MAX_TRIES && isWhole(written.text)) land(written);
      else queueMicrotask(() => land(written));
    }
  };
}
const firesEvent = (script) => !script.noModule && isRunnableType(typeOf(script));
const whenSettled = (script) => new Promise((done) => {
  script.addEventListener("load", done);
  script.addEventListener("error", done);
  setTimeout(done, SCRIPT_TIMEOUT_MS);
});
const isOfPage = (target, type) => type === "DOMContentLoaded" || type === "load" && target === window;
const isOver = (type) => type === "DOMContentLoaded" || page.readyState === "complete";
function isWhole(html) {
  return !html.endsWith("<") && parseInert(`${html}<wbr>`).lastChild?.nodeName === "WBR";
}
function insertBehind(written, scan) {
  const { text, last } = written;
  if (!text) return [];
  written.text = "";
  written.tries = 0;
  const range = page.createRange();
  if (last.isConnected) range.selectNode(last);
  else range.selectNodeContents(page.body ?? page.documentElement ?? page);
  const content = range.createContextualFragment(trustedType("createHTML", text));
  scan(content);
  const scripts = [...content.querySelectorAll("script")].map((script) => {
    script.async = script.hasAttribute("async");
    const place = new Text();
    script.replaceWith(place);
    return [script, place];
  });
  written.last = content.lastChild ?? last;
  range.collapse();
  range.insertNode(content);
  return scripts;
}
const echoOf = memoize((_target) => new EventTarget());
function listenOnce(target, type, hear, options) {
  if (!isOver(type)) {
    EventTarget.prototype.addEventListener.call(target, type, hear, options);
    return;
  }
  const echo = echoOf(target);
  echo.addEventListener(type, hear, { once: true, signal: Object(options).signal });
  const event = new Event(type);
  Object.defineProperties(event, { target: { value: document }, currentTarget: { value: target } });
  queueMicrotask(() => echo.dispatchEvent(event));
}
function listenTo(wait, hearers) {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  for (const target of [document, window]) {
    target.addEventListener = function(...args) {
      const self = this ?? window;
      if (self !== target || !wait(self, ...args)) addEventListener.apply(self, args);
    };
    target.removeEventListener = function(...args) {
      const self = this ?? window;
      const [type, listener, options] = args;
      const hear = listener && hearers.get(listener);
      if (hear) {
        echoOf(self).removeEventListener(type, hear);
        removeEventListener.call(self, type, hear, options);
      }
      removeEventListener.apply(self, args);
    };
  }
  const onload = Object.getOwnPropertyDescriptor(window, "onload");
  if (onload?.set)
    Object.defineProperty(window, "onload", {
      ...onload,
      set(listener) {
        if (!wait(window, "load", listener)) onload.set?.call(window, listener);
      }
    });
}

const lazyBlockerOf = (frame, blockerOfValue) => getAttribute(frame, "src") ? void 0 : attributeNames(frame).filter((name) => /^data-.*(src|url)/.test(name)).map((name) => blockerOfValue(frame, "src", `${getAttribute(frame, name)}`)).find((id) => id !== void 0);

function createNavigatedFrames(holder) {
  const allowed = /* @__PURE__ */ new WeakSet();
  return (frame) => {
    if (liveAddresses(frame)[0]) return;
    const lazyBlocker = isNavigated(frame) ? lazyBlockerOf(frame, holder.blockerOfValue) : void 0;
    if (lazyBlocker !== void 0) hold(frame, lazyBlocker);
    if (holder.blockerOfElement(frame) === void 0) allowed.add(frame);
    else if (allowed.delete(frame) || lazyBlocker !== void 0) insertAnew(frame);
  };
}
function isNavigated(frame) {
  if (nameOf(frame) !== "iframe" || markOf(frame) !== null) return false;
  try {
    const inner = windowOf(frame);
    return !!inner && inner.location.href !== "about:blank";
  } catch {
    return true;
  }
}

function createPageRoots({ pageWatch, scanRoot, included }) {
  const roots = /* @__PURE__ */ new Set();
  const away = /* @__PURE__ */ new Set();
  const known = /* @__PURE__ */ new WeakSet();
  const include = (root) => {
    if (known.has(root)) return;
    known.add(root);
    roots.add(new WeakRef(root));
    pageWatch.include(root);
    askWhenLoaded(root);
    includeShadows(root);
    scanRoot(root);
    included();
  };
  const includeShadows = (root, again = false) => {
    const isAlone = nodeType(root) === 1 && !firstElement(root);
    const walker = isAlone ? void 0 : page.createTreeWalker(root, 1);
    for (let node = root; node; node = walker?.nextNode()) {
      const { shadowRoot } = node;
      if (!shadowRoot) continue;
      if (again && known.has(shadowRoot)) scanRoot(shadowRoot);
      include(shadowRoot);
    }
  };
  return {
    include,
    includeShadows,
    scanAll() {
      includeShadows(document);
      scanRoot(page);
      for (const reference of roots) {
        const root = reference.deref();
        if (root) scanRoot(root);
        else roots.delete(reference);
        if (root && !root.isConnected) away.add(reference);
      }
    },
    scanReturned() {
      for (const reference of away) {
        const root = reference.deref();
        if (root && !root.isConnected) continue;
        away.delete(reference);
        if (root) scanRoot(root);
      }
    }
  };
}

function copyAsWritten(node) {
  const copy = importNode(inertDocument(node), node, true);
  for (const element of [copy, ...querySelectorAll(copy, `[${HELD_ATTRIBUTE}]`)])
    if (getAttribute(element, HELD_ATTRIBUTE) !== null) restore(element);
  return copy;
}

function createExpandedTemplates() {
  const originOf = /* @__PURE__ */ new WeakMap();
  const neighbours = /* @__PURE__ */ new WeakSet();
  const putBack = /* @__PURE__ */ new WeakSet();
  const note = (records) => {
    for (const { addedNodes, target } of records)
      for (const template of addedNodes) {
        if (nameOf(template) !== "template" || !beside(template).some((node) => neighbours.has(node))) continue;
        const html = getOuterHtml(template);
        const hasLeft = (node) => originOf.get(node) === html && !node.isConnected;
        if (records.some((record) => record.target === target && [...record.removedNodes].some(hasLeft)))
          putBack.add(template);
      }
  };
  const observer = new MutationObserver(note);
  return {
    add(template, content) {
      const html = getOuterHtml(template);
      for (const node of content.childNodes) if (nodeType(node) === 1) originOf.set(node, html);
      for (const node of beside(template)) neighbours.add(node);
      observer.observe(parentNode(template), { childList: true });
    },
    isPutBack(template) {
      note(observer.takeRecords());
      return putBack.has(template);
    }
  };
}
const beside = (node) => [previousSibling(node), nextSibling(node)].filter((one) => one !== null);

function revive(script, before) {
  const copy = page.createElement("script");
  for (const name of attributeNames(script))
    if (!/^on(load|error)$/.test(name))
      try {
        setAttribute(
          copy,
          name.replace(/^data-href$/, "data-src"),
          trustedType("createScript", `${getAttribute(script, name)}`)
        );
      } catch {
      }
  copy.nonce = script.nonce;
  copy.async = script.hasAttribute("async");
  setAttribute(copy, "data-astro-exec", "");
  copy.textContent = trustedType("createScript", `${script.textContent}`);
  restore(copy);
  for (const type of ["load", "error"]) copy.addEventListener(type, () => script.dispatchEvent(new Event(type)));
  before(copy);
  script.replaceWith(copy);
  return copy;
}

const TURN_MS = 12;
function createReleaseQueue(parts) {
  const { gate, attempt, holder, replaced, lateScripts, scan } = parts;
  const queue = /* @__PURE__ */ new Set();
  const writtenAs = /* @__PURE__ */ new WeakMap();
  const releasedOnce = createReleasedOnce(gate, holder);
  const expanded = createExpandedTemplates();
  const prepare = (script) => {
    lateScripts.add(script);
    holder.startedScripts.add(script);
  };
  const start = (element) => {
    if (!isScript(element)) {
      follow(element);
      return release(element);
    }
    prepare(element);
    if (getAttribute(element, HELD_ATTRIBUTE) !== null) return release(element);
    return revive(element, (copy) => {
      prepare(copy);
      replaced.add(element, copy);
    });
  };
  const releaseInTurn = (element) => attempt(() => releaseNow(element));
  const releaseNow = async (element) => {
    queue.delete(element);
    if (!element.isConnected || holder.holdIfBlocked(element) || !isWaiting(element)) return;
    const id = `${effectiveMarkOf(element)}`;
    if (element instanceof HTMLTemplateElement) {
      const scripts = expandTemplate(element, id, { scan, expanded, holder });
      gate.notify("released", element, id);
      for (const script of scripts) await releaseInTurn(script);
      return;
    }
    const written = parentNode(element) === page.head && getOuterHtml(copyAsWritten(element));
    const started = start(element);
    if (written) writtenAs.set(started, written);
    gate.notify("released", element, id);
    if (isScript(started)) await lateScripts.settled(started);
  };
  const run = inTurns(queue, releaseInTurn);
  const follow = followWaiting(scan, run, holder.letGo);
  return {
    writtenAs,
    add: (element) => queue.add(element),
    follow,
    isEmpty: () => queue.size === 0,
    run,
    releaseOnce(element) {
      releasedOnce.add(element);
      releaseInTurn(element);
    },
    forget: releasedOnce.forget
  };
}
function createReleasedOnce(gate, { letGo, blockerOfElement }) {
  const elements = /* @__PURE__ */ new Set();
  return {
    add(element) {
      letGo.set(element, blockerOfElement(element));
      elements.add(new WeakRef(element));
    },
    forget(all) {
      for (const reference of elements) {
        const element = reference.deref();
        if (element && (all || gate.allows(`${letGo.get(element)}`))) letGo.delete(element);
      }
    }
  };
}
function followWaiting(scan, run, letGo) {
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const source = getAttribute(target, "src");
      if (hasWindow(target) && source && source === getAttribute(target, "data-src"))
        removeAttribute(target, "data-src");
      else scan(target);
    }
    run();
  });
  return (element) => {
    if (!letGo.has(element)) observer.observe(element, { attributeFilter: DATA_ATTRIBUTES });
  };
}
function inTurns(queue, releaseInTurn) {
  let [isStarting, isRunning] = [false, false];
  return async () => {
    if (isStarting) return;
    isStarting = true;
    for (const element of queue) if (!/script|template/.test(element.localName)) releaseInTurn(element);
    isStarting = false;
    if (isRunning) return;
    isRunning = true;
    let until = performance.now() + TURN_MS;
    for (const element of queue) {
      await releaseInTurn(element);
      if (performance.now() < until) continue;
      await new Promise((done) => setTimeout(done));
      until = performance.now() + TURN_MS;
    }
    isRunning = false;
  };
}
function expandTemplate(template, id, { scan, holder, expanded }) {
  const haveRun = expanded.isPutBack(template);
  const content = haveRun ? parseInert(getHtml(template)) : parseInPlace(template);
  const scripts = [];
  for (const element of fetchingIn(content)) {
    if (haveRun && isScript(element) && holder.blockerOfElement(element) === void 0) {
      holder.startedScripts.add(element);
      continue;
    }
    if (markOf(element) !== null || nameOf(element) === "template") continue;
    if (isScript(element)) {
      element.async = element.hasAttribute("async");
      hold(element, id);
      scripts.push(element);
    } else setAttribute(element, "data-consent", id);
  }
  scan(content);
  expanded.add(template, content);
  template.replaceWith(content);
  return scripts;
}
function parseInPlace(template) {
  const range = page.createRange();
  range.selectNode(template);
  return range.createContextualFragment(trustedType("createHTML", getHtml(template)));
}

const METHODS$1 = ["appendChild", "insertBefore", "replaceChild", "removeChild"];
function createReplacedScripts() {
  const copies = /* @__PURE__ */ new WeakMap();
  const taught = /* @__PURE__ */ new WeakSet();
  const teach = (parent) => {
    taught.add(parent);
    for (const name of METHODS$1) {
      const own = Object.getOwnPropertyDescriptor(parent, name)?.value;
      Object.defineProperty(parent, name, {
        configurable: true,
        writable: true,
        value(...nodes) {
          return Reflect.apply(
            own ?? Reflect.get(Object.getPrototypeOf(parent), name),
            this,
            nodes.map((node) => copies.get(node) ?? node)
          );
        }
      });
    }
  };
  return {
    has: (script) => copies.has(script),
    add(script, copy) {
      copies.set(script, copy);
      const { parentNode } = script;
      if (parentNode && !taught.has(parentNode)) teach(parentNode);
    }
  };
}

const HOST = /^\s*(\w+:)?[\\/]{2}/;
const isOwn = (element) => markOf(element) === null && !/^(source|track)$/.test(nameOf(element)) && !HOST.test(getAttribute(element, "src") ?? getAttribute(element, "href") ?? "//");
function watchElements({ gate, attempt, holder, pageWatch, idle }) {
  const replaced = createReplacedScripts();
  let isParsed = false;
  const holdElement = createHolding(gate, holder);
  const holdOrQueue = safely(attempt, (element) => {
    if (replaced.has(element) || holder.startedScripts.has(element) || isOfAnother(element)) return;
    if (idle.now && isOwn(element)) return;
    if (!holdElement(element) && effectiveMarkOf(element) !== null && element.isConnected)
      if (isWaiting(element)) queue.add(element);
      else if (hasStarted(element)) holder.startedScripts.add(element);
      else queue.follow(element);
    askForWindow(element);
  });
  const scan = (root) => {
    const found = elementsIn(root, idle);
    found.forEach(holdOrQueue);
    return found.filter(hasWindow);
  };
  const lateScripts = createLateScripts(scan);
  const queue = createReleaseQueue({ gate, attempt, holder, replaced, lateScripts, scan });
  const roots = createPageRoots({
    pageWatch,
    scanRoot: (root) => root.querySelectorAll(FETCHING_SELECTOR).forEach(holdOrQueue),
    included: () => whenParsed(queue.run)
  });
  const onChanges = ({ added }) => {
    if (!isParsed && !idle.now) for (const element of added) roots.includeShadows(element);
    added.forEach(scan);
    roots.scanReturned();
    if (!queue.isEmpty()) whenParsed(queue.run);
  };
  page.addEventListener("DOMContentLoaded", () => {
    roots.scanAll();
    isParsed = true;
    pageWatch.listen(onChanges);
    queue.run();
  });
  return {
    ...holder,
    ...roots,
    scan(root, into = null) {
      if (!idle.now || haveForbidden([into, ...elementsIn(root, idle)], gate.allows))
        return holder.within(into, () => scan(root));
      pageWatch.announce(root);
      return [];
    },
    holdersByForm: /* @__PURE__ */ new WeakMap(),
    writtenAs: queue.writtenAs,
    lateScripts,
    update(endsReleases) {
      queue.forget(endsReleases);
      pageWatch.rest(idle.now);
      if (!idle.now || isParsed) pageWatch.listen(onChanges);
      roots.scanAll();
      whenParsed(queue.run);
    },
    releaseOnce: queue.releaseOnce
  };
}
const safely = (attempt, run) => (element) => {
  try {
    run(element);
  } catch (error) {
    attempt(() => Promise.reject(error));
  }
};
function createHolding(gate, holder) {
  const emptyIfNavigated = createNavigatedFrames(holder);
  return (element) => {
    if (hasWindow(element)) emptyIfNavigated(element);
    if (!holder.holdIfBlocked(element)) return false;
    gate.notify("held", element);
    if (!element.isConnected) endWaitFor(element);
    if (!isMarkedByUs(element)) guardStyle(element, holder.blockerOfElement);
    return true;
  };
}
const haveForbidden = (elements, allows) => elements.some((element) => element && isForbidden(element, allows));
function elementsIn(root, idle) {
  try {
    const type = nodeType(root);
    if (type === 3) return [];
    if (type === 1 && !firstElement(root))
      return fetches(root) && (hasAttributes(root) || hasWindow(root)) ? [root] : [];
    if (!idle.now) return fetchingIn(root);
    const found = [...root.querySelectorAll("[data-consent],picture>*")].filter(fetches);
    return fetches(root) ? [root, ...found] : found;
  } catch {
    return [];
  }
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

function claimKind(channel) {
  if (channel === "cookie") return "cookies";
  return channel === "storage" ? "storage" : "urls";
}
const PASS = {};
const UNDECLARED = { id: UNDECLARED_ID };
function judge(config, allows, channel, { what, text, mark, isHint, isReference }) {
  const { hasServices, inDoubt, firstPartySuffix, options } = config;
  const kind = claimKind(channel);
  const isName = kind !== "urls";
  const host = text.replace(/[:/].*/s, "");
  const isThirdParty = host !== config.host && !`.${host}`.endsWith(firstPartySuffix);
  if (text === "" || isName && config.cookie.names.includes(text)) return PASS;
  const claims = claimingServices(config, kind, text);
  if (claims.length > 0) {
    const blocker = blockingService(claims, allows, kind, { what, mark });
    return blocker ? { id: blocker.id } : PASS;
  }
  if (config.trustedMatchers.some((trusted) => trusted.test(text))) return PASS;
  const neighbours = isHint && host !== config.host ? claimingServices(config, "hosts", text) : [];
  if (neighbours[0] && !neighbours.some(({ id }) => allows(id))) return { id: neighbours[0].id };
  if (!hasServices && channel === "beacon") return UNDECLARED;
  if (isReference || !isName && !isThirdParty) return PASS;
  if (!hasServices || options.gate?.undeclared === "block" || inDoubt && !isName) return UNDECLARED;
  return { isUndeclared: options.gate?.undeclared !== "allow" };
}

const HINT = /pre(connect|fetch|load|render)/i;
const REFERENCE = /^(\s*(alternate|amphtml|author|canonical|edituri|license|me|profile|shortlink)(?!\S))+\s*$/i;
function kindOfLink(link) {
  const rel = `${getAttribute(link, "rel")}`;
  return { isHint: HINT.test(rel), isReference: REFERENCE.test(rel) };
}
function createGate({ permissions, settled, emit, warn, askAbout }) {
  const held = /* @__PURE__ */ new WeakSet();
  let isSettled = false;
  settled.then(() => {
    isSettled = true;
  });
  const isWaiting = () => !isSettled && !permissions.config.hasServices;
  const { allows } = permissions;
  const judgeNow = (channel, what, element) => judge(permissions.config, allows, channel, {
    what,
    text: claimKind(channel) === "urls" ? address(what, element && baseOf(element)) : what,
    mark: element && markOf(element),
    ...channel === "link" && element && kindOfLink(element)
  });
  const reportUndeclared = (channel, what) => {
    const [host] = claimKind(channel) === "urls" ? address(what).split("/") : [];
    if (warn(`undeclared ${channel} ${host || what}`)) emit("held", { channel, id: UNDECLARED_ID, what });
  };
  const gate = {
    allows,
    isUnknown(id) {
      const { services, categories, isDestroyed } = permissions.config;
      return !isDestroyed && !categories.has(id) && services.every((service) => service.id !== id);
    },
    mayPass: (channel, what) => judgeNow(channel, what).id === void 0,
    blockerOf(channel, what, element) {
      const verdict = judgeNow(channel, what, element);
      if (verdict.isUndeclared) reportUndeclared(channel, what);
      return verdict.id;
    },
    intercept(channel, what, refuse, retry) {
      if (isWaiting() && retry) return { answer: settled.then(retry) };
      const id = gate.blockerOf(channel, what);
      if (id === void 0) return void 0;
      emit("held", { channel, id, what });
      return { answer: refuse?.() };
    },
    holdForm(submission) {
      const { form, what, mark } = submission;
      const id = mark ?? gate.blockerOf("form", what, form);
      if (id === void 0) return false;
      emit("held", { channel: "form", id, what, element: form });
      if (id !== UNDECLARED_ID && navigator.userActivation?.isActive) askAbout(id, submission);
      return true;
    },
    notify(type, element, id = `${markOf(element)}`) {
      if (type === "released") held.delete(element);
      else if (held.has(element)) return;
      else held.add(element);
      emit(type, { channel: element.localName, id, what: addressOf$1(element), element });
    }
  };
  return gate;
}

const { apply, construct } = Reflect;
const patch = (realm, idle) => (owners, names, before, { after, always, skip, only } = {}) => {
  const replaceMember = (target, name) => {
    const found = target && Object.getOwnPropertyDescriptor(target, name);
    if (!found) return;
    const descriptor = { __proto__: null, ...found };
    const kind = only ?? (descriptor.set ? "set" : descriptor.get ? "get" : "value");
    const native = descriptor[kind];
    if (!native) return;
    const isClass = !!native.prototype;
    const { length } = native;
    const intercept = (self, args) => {
      const stop = args.length >= length && before(self, args, intercept, name);
      if (stop && stop !== true) return stop.answer;
      const answer = isClass ? construct(native, args, self) : apply(native, self, args);
      if (stop) after?.(answer, self, args);
      return answer;
    };
    const { patched } = {
      patched(...args) {
        return idle.now && !always || skip?.(args) ? apply(native, this, args) : intercept(this, args);
      }
    };
    descriptor[kind] = isClass ? new Proxy(native, { construct: (_, args, as) => intercept(as, args) }) : Object.defineProperties(patched, { name: { value: native.name }, length: { value: length } });
    Object.defineProperty(target, name, descriptor);
    if (native.prototype?.constructor === native) native.prototype.constructor = descriptor[kind];
  };
  for (const owner of [owners].flat())
    for (const name of [names].flat()) replaceMember(owner ? realm[owner]?.prototype : realm, name);
};

const readName = (method, args) => {
  const at = +method.endsWith("NS");
  args[at] = `${args[at]}`;
  return at;
};

function removeLater(frame, name) {
  const written = /* @__PURE__ */ new Set();
  const note = (records) => {
    for (const { attributeName } of records) written.add(attributeName);
  };
  const observer = new MutationObserver(note);
  observer.observe(frame, { attributeFilter: [name, `data-${name}`] });
  queueMicrotask(() => {
    note(observer.takeRecords());
    observer.disconnect();
    if (written.size === 0) removeAttribute(frame, name);
    else if (getAttribute(frame, name) === getAttribute(frame, `data-${name}`)) removeAttribute(frame, `data-${name}`);
  });
}
function interceptRemovals({ elements, on, idle, interceptType }) {
  const before = (element, args, _, method) => {
    const name = plain(args[readName(method, args)]);
    const value = isAddress(element, name) && getAttribute(element, name);
    if (value && effectiveMarkOf(element) !== null) {
      if (value === getAttribute(element, `data-${name}`)) {
        removeAttribute(element, `data-${name}`);
        return { answer: void 0 };
      }
      if (hasWindow(element)) {
        removeLater(element, name);
        return { answer: void 0 };
      }
    }
    if (idle.now) return;
    if (name === "type") return interceptType(element, [""], 0);
    if (isMarkedByUs(element) && (name === "data-consent" || name === HELD_ATTRIBUTE)) return { answer: void 0 };
    if (isAddress(element, name.slice("data-".length)) && elements.blockerOfElement(element) !== void 0)
      return { answer: void 0 };
    return forget(element, name);
  };
  on("Element", ["removeAttribute", "removeAttributeNS"], before, { always: true });
}

const ELEMENTS = [
  "Script",
  "Image",
  "IFrame",
  "Frame",
  "Base",
  "Body",
  "Link",
  "Source",
  "Media",
  "Video",
  "Embed",
  "Object",
  "Input",
  "Track"
].map((name) => `HTML${name}Element`);
const isShown = (node) => {
  const owner = documentOf(node);
  return !owner || viewOf(owner) !== null;
};
function unowned({ gate, on, intercept }) {
  const drop = (value) => gate.intercept("attribute", value, () => null);
  on(
    "NamedNodeMap",
    ["setNamedItem", "setNamedItemNS"],
    (map, [node]) => map[0] ? intercept(attrOwner(map[0]), attrName(node), [attrValue(node)]) : drop(attrValue(node))
  );
  const owners = /* @__PURE__ */ new WeakMap();
  on(
    ["Image", "FEImage", "Use", "Script"].map((name) => `SVG${name}Element`),
    "href",
    () => true,
    { after: (animated, element) => owners.set(animated, element), always: true, only: "get" }
  );
  on("SVGAnimatedString", "baseVal", (animated, args) => {
    args[0] = `${args[0]}`;
    const owner = owners.get(animated);
    return owner ? intercept(owner, "href", args) : drop(args[0]);
  });
}
function keepWaiting({ blockerOfElement }, element, waiting, value) {
  queueMicrotask(() => {
    if (!getAttribute(element, waiting) && blockerOfElement(element) !== void 0)
      setAttribute(element, waiting, value);
  });
}
function keepAddress({ gate, elements }, element, attribute, value) {
  const waiting = `data-${attribute}`;
  if (attribute === "srcdoc" || !getAttribute(element, waiting) || address(value.split(/[\s,]+/)[0] ?? ""))
    setAttribute(element, waiting, value);
  keepWaiting(elements, element, waiting, value);
  gate.notify("held", element);
  if (element.isConnected) endWaitFor(element);
}
function asNative(element, attribute, value) {
  if (!("trustedTypes" in globalThis) || !/^(script|iframe|object|embed)$/.test(nameOf(element))) return `${value}`;
  const copy = importNode(document, element, false);
  setAttribute(copy, attribute, value);
  return `${getAttribute(copy, attribute)}`;
}
function interceptor({ gate, elements, idle, interceptType }) {
  const { holdersByForm } = elements;
  const holdHint = (link, args, at) => {
    args[at] = `${args[at]}`;
    const later = link.cloneNode();
    setAttribute(later, "rel", args[at]);
    const id = elements.blockerOfElement(later);
    if (id === void 0) return void 0;
    hold(link, id);
    gate.notify("held", link);
    return void 0;
  };
  return (element, name, args, at = 0) => {
    if (idle.now && args[at] != null && !(element && isForbidden(element, gate.allows))) return;
    const attribute = plain(`${name}`);
    if (attribute === "type") return interceptType(element, args, at);
    if (!element) return;
    if (/^(form)?action$/.test(attribute)) {
      args[at] = readOnce(args[at]);
      const holdIfBlocked = holdersByForm.get(element) ?? holdersByForm.get(element.form);
      return holdIfBlocked?.(`${args[at]}`);
    }
    if (attribute === "rel" && nameOf(element) === "link") return holdHint(element, args, at);
    const isStyle = attribute === "style" && isGuarded(element);
    if (!(isStyle || isAddress(element, attribute)) || !isShown(element)) return;
    const isPing = attribute === "ping";
    if (!isPing && !fetches(element)) return;
    if (args[at] == null && markOf(element) !== null) return { answer: null };
    args[at] = readOnce(args[at]);
    let value = `${args[at]}`;
    if (isStyle) {
      if (!MAY_HAVE_ADDRESS.test(value)) return;
      element.style.cssText = value;
      return { answer: null };
    }
    if (isPing) {
      if (isMarkedByUs(element)) restore(element);
      setAttribute(element, attribute, value);
      elements.scan(element);
      return { answer: void 0 };
    }
    const id = value ? elements.blockerOfValue(element, attribute, value) : void 0;
    if (id === void 0) return forget(element, attribute);
    value = asNative(element, attribute, args[at]);
    hold(element, id);
    keepAddress({ gate, elements }, element, attribute, value);
    return { answer: null };
  };
}
const attributes = ({ gate, elements, on, idle }) => {
  const interceptType = typeInterceptor(elements);
  const intercept = interceptor({ gate, elements, idle, interceptType });
  interceptRemovals({ elements, on, idle, interceptType });
  on(["HTMLScriptElement", "HTMLStyleElement"], "type", (element, args) => interceptType(element, args, 0));
  on("HTMLLinkElement", ["rel", "relList"], (link, args) => intercept(link, "rel", args));
  on(ELEMENTS, [...ADDRESS_ATTRIBUTES, "imageSrcset"], (element, args, _, name) => intercept(element, name, args), {
    always: true
  });
  on(
    ["Anchor", "Area", "Form", "Button", "Input"].map((name) => `HTML${name}Element`),
    ["ping", "action", "formAction"],
    (element, args, _, name) => intercept(element, name, args),
    { always: true }
  );
  on(
    "Element",
    ["setAttribute", "setAttributeNS"],
    (element, args, _, name) => {
      const at = readName(name, args);
      return intercept(element, args[at], args, at + 1) && {};
    },
    { always: true }
  );
  on(
    "Element",
    ["setAttributeNode", "setAttributeNodeNS"],
    (element, [node]) => intercept(element, attrName(node), [attrValue(node)])
  );
  on(["Attr", "Node"], ["value", "nodeValue", "textContent"], (node, args) => {
    if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
    return;
  });
  unowned({ gate, on, intercept });
};
function typeInterceptor({ blockerOfElement, holdIfBlocked }) {
  return (element, args, at) => {
    if (!element || !fetches(element) || !obeysType(element)) return;
    args[at] = `${args[at]}`;
    const type = args[at];
    if (!isScript(element)) {
      if (blockerOfElement(element) === void 0) return;
      setAttribute(element, "data-type", type);
      return { answer: void 0 };
    }
    if (!isRunnableType(type)) {
      setAttribute(element, isMarkedByUs(element) ? "data-type" : "type", type);
      if (isMarkedByUs(element)) restore(element);
      return;
    }
    const isAsleep = isDataBlock(element) && element.isConnected;
    setAttribute(element, "type", type);
    if (!holdIfBlocked(element)) return;
    if (isAsleep) makeDormant(element);
    return { answer: void 0 };
  };
}

const REPLACEMENT_URLS = [
  { names: ["WebSocket", "WebSocketStream", "WebTransport"], url: "https://held.invalid" },
  { names: ["EventSource", "Worker", "SharedWorker"], url: "data:" },
  { names: "Audio", url: "" }
];
const readText$1 = (args) => {
  if (args[0] === void 0) return "";
  args[0] = readOnce(args[0]);
  return `${args[0]}`;
};
const readAddress = (args) => {
  if (typeof args[0] === "object")
    try {
      return requestUrl(args[0]);
    } catch {
    }
  return readText$1(args);
};
const readCookieName = (args) => readText$1(args).replace(/^[\s=]+/, "").replace(/[=;].*/s, "").trim();
const readCookieStoreName = (args) => {
  const [cookie] = args;
  if (typeof cookie !== "object" || cookie === null) return readText$1(args).trim();
  const name = `${cookie.name}`;
  args[0] = new Proxy({}, { get: (_, key) => key === "name" ? name : Reflect.get(cookie, key) });
  return name.trim();
};
const reject = (what) => Promise.reject(new TypeError(`${what} held`));
const NEVER = { activated: false };
const CALLS = [
  { name: "fetch", channel: "fetch" },
  { name: "fetchLater", channel: "fetch", refuse: () => NEVER, meanwhile: NEVER },
  { owner: "Navigator", name: "sendBeacon", channel: "beacon", refuse: () => false, meanwhile: true },
  { owner: "Document", name: "cookie", channel: "cookie", read: readCookieName, refuse: () => {
  } },
  { owner: "Storage", name: "setItem", channel: "storage", refuse: () => {
  } },
  { owner: "CookieStore", name: "set", channel: "cookie", read: readCookieStoreName },
  { owner: "CacheStorage", name: "open", channel: "storage" },
  { owner: "Cache", name: "add", channel: "fetch" },
  { owner: "ServiceWorkerContainer", name: "register", channel: "worker" },
  { owner: "Worklet", name: "addModule", channel: "script" }
];
const calls = ({ gate, on, realm }) => {
  for (const { owner = "", name, channel, read = readAddress, refuse = reject, meanwhile } of CALLS)
    on(owner, name, (self, args, retry) => {
      const what = read(args);
      const stop = gate.intercept(
        channel,
        what,
        () => refuse(what),
        () => retry(self, args)
      );
      return meanwhile && stop?.answer instanceof Promise ? { answer: meanwhile } : stop;
    });
  on("Cache", "addAll", (_, args) => {
    const requests = [...args[0]].map((request) => [request]);
    const addresses = requests.map(readAddress);
    args[0] = requests.flat();
    const held = addresses.find((address) => !gate.mayPass("fetch", address));
    return held === void 0 ? void 0 : gate.intercept("fetch", held, () => reject(held));
  });
  for (const { names, url } of REPLACEMENT_URLS)
    on("", names, (_, args, _retry, name) => {
      if (gate.intercept(name.toLowerCase(), readText$1(args))) args[0] = trustedType("createScriptURL", url);
    });
  const open = realm.IDBFactory?.prototype.open;
  on(
    "IDBFactory",
    "open",
    (factory, args) => gate.intercept("storage", readText$1(args), () => {
      const request = open.call(factory, "held");
      request.onupgradeneeded = () => request.transaction?.abort();
      return request;
    })
  );
};

const frames = ({ elements, on, realm, installIn }) => {
  const isHeld = heldFrames(elements);
  windowsOfFrames({ on, realm, installIn, isHeld });
  namesOfFrames({ on, realm, installIn, isHeld });
};
function heldFrames(elements) {
  const blockerOf = (frame) => markOf(frame) === null ? lazyBlockerOf(frame, elements.blockerOfValue) : elements.blockerOfElement(frame);
  return (frame) => !!frame && blockerOf(frame) !== void 0;
}
function redirect(frame, url) {
  if (frame) frame.src = `${url}`;
  return !!frame;
}
function standIn(frame, inner) {
  const go = (url) => redirect(frame, url);
  const location = new Proxy(
    { href: "about:blank", assign: go, replace: go, reload() {
    }, toString: () => "about:blank" },
    { set: (_, name, url) => name !== "href" || go(url) }
  );
  const outer = new Proxy(inner, {
    get(_, name) {
      if (name === "location") return location;
      if (name === "document") return null;
      const value = Reflect.get(inner, name);
      if (value === inner) return outer;
      return typeof value === "function" && !value.prototype ? value.bind(inner) : value;
    },
    set: (_, name, value) => name === "location" ? go(value) : Reflect.set(inner, name, value)
  });
  return outer;
}
function windowsOfFrames({ on, realm, installIn, isHeld }) {
  const openedWindow = (inner) => installIn(inner);
  const openedDocument = (inner) => installIn(inner?.defaultView);
  let isInside = false;
  const standIns = /* @__PURE__ */ new WeakMap();
  const ofWindow = (frame, _args, retry) => {
    if (isInside || !isHeld(frame)) return true;
    isInside = true;
    try {
      const inner = retry(frame, []);
      if (inner && !standIns.has(inner)) standIns.set(inner, standIn(frame, inner));
      return { answer: inner && standIns.get(inner) };
    } finally {
      isInside = false;
    }
  };
  on(ELEMENTS, "contentWindow", ofWindow, { after: openedWindow, always: true });
  on("DocumentPictureInPicture", "requestWindow", () => true, {
    after: (asked) => asked.then(openedWindow, () => {
    }),
    always: true
  });
  on(ELEMENTS, ["contentDocument", "getSVGDocument"], (frame) => !isHeld(frame) || { answer: null }, {
    after: openedDocument,
    always: true
  });
  if (realm !== window)
    realm.addEventListener("beforeunload", () => {
      const own = realm.frameElement;
      if (own && isHeld(own)) own.parentNode?.insertBefore(own, own.nextSibling);
    });
}
function namesOfFrames({ on, realm, installIn, isHeld }) {
  const heldFrame = (target) => {
    const own = realm.frameElement;
    if (target === "_self" && isHeld(own)) return own;
    return [...page.querySelectorAll("iframe[name][data-consent]")].find(
      (frame) => getAttribute(frame, "name") === target && isHeld(frame)
    );
  };
  on(
    "",
    "open",
    (_, args) => {
      if (args[1] !== void 0) args[1] = `${args[1]}`;
      return !redirect(heldFrame(args[1]), args[0]) || { answer: null };
    },
    { after: (inner) => installIn(inner), always: true }
  );
  const follow = (event) => {
    const pressed = event.composedPath()[0];
    const link = pressed.closest?.("a[target],area[target]");
    if (link && redirect(heldFrame(getAttribute(link, "target")), link.href)) event.preventDefault();
  };
  const isBound = (form, attribute) => !!form && !!heldFrame(getAttribute(form, attribute));
  const submitted = (event) => {
    const { submitter, target } = event;
    if (isBound(submitter, "formtarget") || isBound(target, "target")) event.preventDefault();
  };
  realm.addEventListener("click", follow, true);
  realm.addEventListener("submit", submitted, true);
  on("HTMLFormElement", "submit", (form) => isBound(form, "target") ? { answer: void 0 } : void 0);
}

function placeOf(self, name, where) {
  const node = self.startContainer ?? self;
  const isBeside = /^(before|after|replaceWith|outerHTML)$/.test(name) || /Adj/.test(name) && /^(beforeb|aftere)/i.test(`${where}`);
  try {
    const place = isBeside ? parentNode(node) : node;
    return place && nodeType(place) !== 1 ? place.parentElement : place;
  } catch {
    return null;
  }
}

const DOUBLE_QUOTED = `"[^"]*(?:"|$)`;
const SINGLE_QUOTED = `'[^']*(?:'|$)`;
const QUOTED_VALUE = `=\\s*(?:${DOUBLE_QUOTED}|${SINGLE_QUOTED})`;
const UNQUOTED = `[^=>]|=(?!\\s*["'])`;
const TAG = new RegExp(`<[a-z/](?:${UNQUOTED}|${QUOTED_VALUE})*(>)?|<$`, "gi");
const unfinishedTag = (text) => [...text.matchAll(TAG)].find(([, end]) => !end)?.index ?? text.length;

const CONCERNS_US = /data-consent|sekisho/i;
const isInert = (self) => "startContainer" in self ? !isShown(self.startContainer) : nameOf(self) === "template" || !isShown(self);
const readText = (args, at) => {
  args[at] = readOnce(args[at]);
  return `${args[at]}`;
};
const html = ({ gate, elements, on, installIn, idle }) => {
  const { scan, holdInHtml, includeShadows, lateScripts } = elements;
  const mayPass = (text) => idle.now && !CONCERNS_US.test(text);
  const holdInArgument = (self, args, at, context) => {
    const text = readText(args, at);
    if (mayPass(text) || !MAY_FETCH.test(text)) return false;
    if (!context || nameOf(context) !== "noscript")
      args[at] = holdInHtml(args[at], self.startContainer ?? self, context);
    return true;
  };
  const arrivals = new MutationObserver(() => {
  });
  on(
    ["Element", "ShadowRoot", "Range"],
    ["innerHTML", "outerHTML", "setHTML", "setHTMLUnsafe", "insertAdjacentHTML", "createContextualFragment"],
    (self, args, _retry, name) => {
      const at = +/^insert/.test(name);
      if (args[0] === null && /erH/.test(name)) args[0] = "";
      if (mayPass(readText(args, at))) return;
      const seen = !isInert(self) && holdInArgument(self, args, at, placeOf(self, name, args[0]));
      if (!seen && !idle.now) return;
      if (name[0] !== "c") arrivals.observe(parentNode(self) ?? self, { childList: true, subtree: true });
      return true;
    },
    {
      // The page's parser may read the text differently than ours did, so the new elements are scanned again. Their requests
      // start in a later task.
      after: (answer) => {
        const added = arrivals.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
        arrivals.disconnect();
        for (const root of answer ? [answer] : added) {
          includeShadows(root);
          for (const frame of scan(root)) if (frame.isConnected) endWaitFor(frame);
        }
      },
      always: true
    }
  );
  on("Document", "execCommand", (self, args) => {
    args[0] = `${args[0]}`;
    if (/^inserthtml$/i.test(args[0])) holdInArgument(self, args, 2);
    return /image/i.test(args[0]) && args[2] !== void 0 && gate.intercept("img", `${args[2]}`, () => false);
  });
  documentWrite({ lateScripts, on, installIn, idle, holdInArgument });
};
function documentWrite({ lateScripts, on, installIn, idle, holdInArgument }) {
  const lateScript = (self) => self === document && page.readyState !== "loading" && lateScripts.running();
  const begun = /* @__PURE__ */ new WeakMap();
  on(
    "Document",
    ["write", "writeln"],
    (self, args, _retry, name) => {
      for (const [index, one] of args.entries()) args[index] = readOnce(one);
      const given = args.join("");
      const script = lateScript(self);
      if (script) {
        lateScripts.write(script, name === "write" ? given : `${given}
`);
        return { answer: void 0 };
      }
      if (!viewOf(self)) return;
      const text = (begun.get(self) ?? "") + given;
      const end = idle.now ? text.length : unfinishedTag(text);
      begun.set(self, text.slice(end));
      const part = text.slice(0, end);
      const isTrusted = args.every((one) => typeof one !== "string");
      const whole = [
        part === given && args.length === 1 ? args[0] : isTrusted ? trustedType("createHTML", part) : part
      ];
      const seen = holdInArgument(self, whole, 0);
      if (`${whole[0]}` !== given) args.splice(0, args.length, ...whole);
      return seen;
    },
    { after: () => installIn(window), always: true }
  );
  const endOrBegin = (self) => {
    if (lateScript(self)) return { answer: self };
    begun.delete(self);
  };
  on("Document", ["open", "close"], endOrBegin, { always: true });
}

function watchPage(report) {
  const listeners = /* @__PURE__ */ new Map();
  const announced = /* @__PURE__ */ new Set();
  let [mayRest, isResting, hearsAll] = [false, false, false];
  const onRecords = (records) => {
    const matters = !records.every(isQuiet);
    if (!matters && !hearsAll) return;
    const { added, removed } = elementsOf(records);
    if (added.size + removed.size > 0) callListeners({ added: topmost(added), removed: [...removed] }, matters);
  };
  const callListeners = (changes, matters = true) => {
    for (const [listener, always] of listeners) if (matters || always) callListener(listener, changes, report);
  };
  const documentObserver = new MutationObserver((records) => {
    if (isResting) observe();
    onRecords(records);
  });
  const rootObserver = new MutationObserver(onRecords);
  const observe = () => {
    hearsAll = [...listeners.values()].includes(true);
    isResting = mayRest && !hearsAll;
    if (listeners.size === 0) return;
    if (!isResting) return documentObserver.observe(document, { childList: true, subtree: true });
    documentObserver.disconnect();
    for (const place of [document, page.documentElement, page.body])
      if (place) documentObserver.observe(place, { childList: true });
  };
  const callForAnnounced = () => {
    const added = topmost(announced).filter((element) => element.isConnected);
    announced.clear();
    callListeners({ added, removed: [] });
  };
  return {
    listen(listener, always) {
      listeners.set(listener, always);
      observe();
      return () => listeners.delete(listener);
    },
    include(other) {
      rootObserver.observe(other, { childList: true, subtree: true });
      const added = [...childNodes(other)].filter((node) => nodeType(node) === 1);
      if (added.length > 0) callListeners({ added, removed: [] });
    },
    rest(now) {
      onRecords(documentObserver.takeRecords());
      mayRest = now;
      observe();
    },
    announce(node) {
      if (!isResting) return;
      const before = announced.size;
      noteInserted(node, announced);
      if (before === 0 && announced.size > 0) queueMicrotask(callForAnnounced);
    }
  };
}
const isQuiet = ({ addedNodes, removedNodes }) => everyElement(removedNodes, () => false) && everyElement(addedNodes, isBlank);
function everyElement(nodes, check) {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (nodeType(node) === 1 && !check(node)) return false;
  }
  return true;
}
function elementsOf(records) {
  const [added, removed] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  for (const { addedNodes, removedNodes } of records) {
    collect(addedNodes, added);
    collect(removedNodes, removed);
  }
  return { added, removed };
}
function collect(nodes, into) {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (nodeType(node) === 1) into.add(node);
  }
}
const topmost = (all) => [...all].filter((one) => !all.has(parentNode(one)));
function noteInserted(node, into) {
  try {
    if (nodeType(node) === 11) collect(childNodes(node), into);
    else if (nodeType(node) === 1) into.add(node);
  } catch {
  }
}
const isBlank = sameAsLast((element) => !firstChild(element) && !hasAttributes(element) && !element.shadowRoot);
function callListener(listener, changes, report) {
  try {
    listener(changes);
  } catch (error) {
    report("failed", error);
  }
}

const OWNERS = [
  "Node",
  "Element",
  "CharacterData",
  "DocumentType",
  "DocumentFragment",
  "Document",
  "Range",
  "HTMLTableElement",
  "HTMLSelectElement",
  "HTMLOptionsCollection"
];
const WITH_PLACE = ["appendChild", "insertBefore", "replaceChild", "moveBefore", "add"];
const METHODS = [
  "append",
  "prepend",
  "before",
  "after",
  "replaceWith",
  "replaceChildren",
  "insertAdjacentElement",
  "insertNode",
  "surroundContents",
  "importNode",
  "adoptNode",
  "body",
  "caption",
  "tHead",
  "tFoot"
];
function isNothingYet(node) {
  if (!node || typeof node !== "object") return true;
  try {
    return isPlainAndBlank(node);
  } catch {
    return false;
  }
}
const isPlain = byName((node) => !nameOf(node).startsWith("#") && !fetchesByName(node));
const isPlainAndBlank = sameAsLast((element) => isPlain(element) && isBlank(element));
const insertion = ({ elements: { scan, include, includeShadows, lateScripts }, on, realm }) => {
  const framesByArgs = /* @__PURE__ */ new WeakMap();
  const scanInserted = (node, into) => {
    if (!node || typeof node !== "object") return [];
    if (node instanceof HTMLScriptElement) lateScripts.addInserted(node);
    const owner = node.ownerDocument;
    if (owner && owner !== realm.document) includeShadows(node, true);
    return scan(node, into);
  };
  const onInsertion = (methods, nodesOf) => on(
    OWNERS,
    methods,
    (self, args, _retry, name) => {
      const into = placeOf(self, name, args[0]);
      const frames = nodesOf(args).flatMap((node) => scanInserted(node, into));
      const hasFrames = frames.length > 0;
      if (hasFrames) framesByArgs.set(args, frames);
      return hasFrames;
    },
    {
      after: (_answer, _self, args) => framesByArgs.get(args)?.forEach(askForWindow),
      always: true,
      // Most insertions are a text, or one element that is still empty.
      skip: (args) => args.length === 1 ? isNothingYet(args[0]) : nodesOf(args).every(isNothingYet)
    }
  );
  onInsertion(METHODS, (args) => args);
  onInsertion(WITH_PLACE, ([node]) => [node]);
  on("Element", "attachShadow", () => true, { after: (root) => include(root), always: true });
};

const readBack = (parts) => {
  const { on } = parts;
  readAsWritten(parts);
  on("Element", "innerHTML", read(getHtml), { only: "get" });
  on("XMLSerializer", "serializeToString", (_, args) => {
    if (args[0]?.nodeType === 1) args[0] = copyAsWritten(args[0]);
  });
  const writtenValue = (element, name) => ADDRESS_ATTRIBUTES.includes(name) && fetches(element) && getAttribute(element, HELD_ATTRIBUTE) !== null ? getAttribute(element, `data-${name}`) : null;
  const isHeldScript = (element) => fetches(element) && isScript(element) && isMarkedByUs(element);
  on(
    "HTMLScriptElement",
    "type",
    (script) => isHeldScript(script) && { answer: getAttribute(script, "data-type") ?? "" },
    { only: "get" }
  );
  on("Element", ["getAttribute", "hasAttribute", "getAttributeNS", "hasAttributeNS"], (element, args, _, method) => {
    const name = plain(args[readName(method, args)]);
    const isType = name === "type" && isHeldScript(element);
    const value = isType ? getAttribute(element, "data-type") : writtenValue(element, name);
    if (isType || value !== null) return { answer: method[0] === "g" ? value : value !== null };
    return;
  });
  on(
    ELEMENTS,
    ADDRESS_ATTRIBUTES,
    (element, _args, _retry, name) => {
      const value = writtenValue(element, name.toLowerCase());
      if (value === null) return;
      return {
        answer: address(value) && name !== "srcset" && name !== "srcdoc" ? new URL(value, baseOf(element)).href : value
      };
    },
    { only: "get" }
  );
};
const readAsWritten = ({ elements: { writtenAs }, on, idle }) => {
  const readOuter = read(getOuterHtml);
  on(
    "Element",
    "outerHTML",
    (element, ...rest) => {
      const written = writtenAs.get(element);
      if (written !== void 0) return { answer: written };
      return !idle.now && readOuter(element, ...rest);
    },
    { only: "get", always: true }
  );
  const asWritten = (node) => parseInert(writtenAs.get(node) ?? "").firstChild ?? node;
  on(
    "Node",
    "isEqualNode",
    (self, [other]) => (writtenAs.has(self) || writtenAs.has(other)) && { answer: isEqualNode(asWritten(self), asWritten(other)) },
    { always: true }
  );
};
const read = (native) => (element) => {
  if (element.nodeType !== 1) return;
  const text = native(element);
  return { answer: text.includes(HELD_ATTRIBUTE) ? native(copyAsWritten(element)) : text };
};

const buttonOf = (form, submitter) => submitter?.form === form ? submitter : null;
const readLater = (form, submitter) => new Promise((done) => setTimeout(() => done(new FormData(form, buttonOf(form, submitter)))));
const attributeOf = (name, form, submitter) => (submitter && getAttribute(submitter, `form${name}`)) ?? getAttribute(form, name) ?? "";
const sends = (form, submitter) => !/^dialog$/i.test(attributeOf("method", form, submitter));
const submission = ({ gate, elements: { blockerOfElement, holdersByForm }, on, realm }) => {
  const submitted = (event) => {
    const { formData, submitter, target } = event;
    const form = target;
    let isAnswered = false;
    const holdIfBlocked = (what) => {
      if (event.defaultPrevented || !event.eventPhase) return;
      const isHeld = gate.holdForm({
        form,
        submitter,
        mark: (submitter && blockerOfElement(submitter)) ?? blockerOfElement(form),
        what,
        isAnswered: () => isAnswered,
        read: () => formData ?? readLater(form, submitter),
        repeat: () => form.requestSubmit(buttonOf(form, submitter))
      });
      if (!isHeld) return;
      event.preventDefault();
      if (!event.defaultPrevented) return { answer: void 0 };
      event.preventDefault = () => {
        isAnswered = true;
      };
      return;
    };
    if (event.type === "submit" && sends(form, submitter)) holdIfBlocked(attributeOf("action", form, submitter));
    holdersByForm.set(form, holdIfBlocked);
  };
  const listen = () => {
    realm.addEventListener("submit", submitted, true);
    realm.addEventListener("formdata", submitted, true);
  };
  on(
    "HTMLFormElement",
    "submit",
    (form, args, retry) => sends(form) && gate.holdForm({
      form,
      mark: blockerOfElement(form),
      what: attributeOf("action", form),
      isAnswered: () => false,
      read: () => new FormData(form),
      repeat: () => retry(form, args)
    }) ? {} : void 0
  );
  listen();
  on("Document", ["open", "write", "writeln"], () => true, { after: listen, always: true });
};

const UNREACHABLE_URL = "about:held";
function createXhr() {
  const opened = /* @__PURE__ */ new WeakMap();
  const copyAddress = (_, args) => {
    args[1] = `${args[1]}`;
    return true;
  };
  const waiting = /* @__PURE__ */ new WeakMap();
  return ({ gate, on }) => {
    const after = (_, request, args) => {
      opened.set(request, args);
      waiting.delete(request);
    };
    on("XMLHttpRequest", "open", copyAddress, { after, always: true });
    on("XMLHttpRequest", "send", (request, args, retry) => {
      const [method, url, async = true] = opened.get(request) ?? [];
      const send = () => retry(request, args);
      const fail = () => {
        request.open(method, UNREACHABLE_URL, async);
        send();
      };
      waiting.set(request, args);
      const stop = gate.intercept("xhr", `${url}`, fail, () => waiting.get(request) === args && send());
      if (!stop) waiting.delete(request);
      return stop;
    });
    on("XMLHttpRequest", "abort", (request) => {
      if (waiting.delete(request))
        for (const type of ["abort", "loadend"]) request.dispatchEvent(new ProgressEvent(type));
    });
  };
}

function gateOfFrame(gate, realm) {
  const absolute = (channel, what) => {
    try {
      return claimKind(channel) === "urls" ? new URL(what, baseOf(realm.document)).href : what;
    } catch {
      return what;
    }
  };
  return {
    ...gate,
    mayPass: (channel, what) => gate.mayPass(channel, absolute(channel, what)),
    intercept: (channel, what, ...rest) => gate.intercept(channel, absolute(channel, what), ...rest)
  };
}
const untilMarked = (realm, on) => (owners, names, before, options) => on(owners, names, (...call) => isMarkedWindow(realm) ? void 0 : before(...call), options);
function install(gate, watch, idle) {
  const armed = /* @__PURE__ */ new WeakSet();
  const ofElements = [attributes, html, insertion, readBack];
  const others = [frames, calls, createXhr(), submission];
  const installIn = (realm) => {
    try {
      if (!armed.has(realm.Element)) {
        armed.add(realm.Element);
        const on = patch(realm, idle);
        const own = realm === window ? gate : gateOfFrame(gate, realm);
        const parts = { gate: own, elements: watch, on, realm, installIn, idle };
        const elementParts = realm === window ? parts : { ...parts, on: untilMarked(realm, on) };
        for (const channel of ofElements) channel(elementParts);
        for (const channel of others) channel(parts);
      }
      if (realm !== window) watch.include(realm.document);
      for (let index = 0; index < realm.length; index++) installIn(realm[index]);
    } catch {
    }
  };
  installIn(window);
  askWhenLoaded(page, () => installIn(window));
}

const isOpen = ({ config, consent, allows }) => config.hasServices && config.options.gate?.undeclared !== "block" && Object.keys(consent.choices).every(allows);

const HISTORY_LENGTH = 300;
function addToHistory(history, type, subject) {
  if (!history[HISTORY_LENGTH - 1])
    history.push([type, { ...subject, element: void 0 }, performance.now(), { stack: readStack() }]);
}
function readStack() {
  try {
    return Error().stack;
  } catch {
    return void 0;
  }
}

function sameBuild(module) {
  const { build } = module;
  return module;
}

async function load(fetchFile) {
  await untilImportMaps();
  return sameBuild(await fetchFile());
}
function untilImportMaps() {
  const takesLateMaps = navigator.vendor && "requestClose" in HTMLDialogElement.prototype;
  if (takesLateMaps || page.readyState !== "loading") return;
  return new Promise((resolve) => page.addEventListener("readystatechange", resolve, { once: true }));
}

function createLazyInspector(ledger, attempt) {
  const { history } = ledger;
  return {
    emit(type, subject) {
      addToHistory(history, type, subject);
      emit(type, subject);
    },
    inspect: (byAddress) => attempt(async () => (await load(() => import('./inspect.js'))).inspect(ledger, history, byAddress))
  };
}

function createDecisionQueue(parts) {
  const { ledger, attempt, settled, decided, fetchFlow, make } = parts;
  let pending;
  const cancel = () => {
    pending = void 0;
  };
  return {
    add(method, choices) {
      pending ??= { before: ledger.consent, wishes: [] };
      const mine = pending;
      mine.wishes = [...typeof choices === "boolean" ? [] : mine.wishes, { method, choices }];
      mine.press = globalThis.event;
      mine.view = void 0;
      if (choices !== true && ledger.refuse(choices)) setTimeout(() => pending === mine && decided(true));
      mine.made ??= attempt(async () => {
        try {
          await settled;
          const flow = await fetchFlow(() => mine.wishes.at(-1)?.method);
          if (pending !== mine) return;
          cancel();
          await make(flow, mine);
        } finally {
          if (pending === mine) cancel();
        }
      });
      return mine.made;
    },
    openAfter(view) {
      if (pending) pending.view = view;
      return !!pending;
    },
    cancel
  };
}

const isRefused = ({ config, allows }, kind, name) => !config.cookie.names.includes(name) && blockingService(claimingServices(config, kind, name), allows, kind, { what: name }) !== void 0;

const DELAY_MS = 100;
async function hasLeftovers(permissions) {
  await new Promise((done) => setTimeout(done, DELAY_MS));
  const { config, cookies, allows } = permissions;
  if (parseCookies(cookies).some(({ name }) => isRefused(permissions, "cookies", name))) return true;
  const mayBeStored = config.services.some(({ id, storage }) => storage.patterns[0] && !allows(id));
  if (!mayBeStored && !config.options.record) return false;
  try {
    return (
      // A list under this name contains records that are still to be sent.
      localStorage[config.cookie.name]?.[0] === "[" || Object.keys(localStorage).some((key) => isRefused(permissions, "storage", key))
    );
  } catch {
    return false;
  }
}

const isToBeAsked = ({ decided, regime = "opt-in" }) => !decided && regime === "opt-in";

function isAskedAbove() {
  let frame = window;
  while (frame !== frame.parent) {
    frame = frame.parent;
    try {
      if (typeof frame.sekisho?.init === "function") return true;
    } catch {
    }
  }
  return false;
}

const PLACES = "[data-consent-notice],[data-consent-placeholder]";
function serveInline(host, attempt) {
  let isServed = false;
  const look = (found) => {
    if (isServed || !found) return;
    isServed = true;
    attempt(async () => (await load(() => import('./inline.js'))).mountInline(host));
  };
  const onHeld = (event) => look(/iframe|embed|object/.test(event.detail.channel));
  const listen = () => page.addEventListener("sekisho:held", onHeld);
  listen();
  host.pageWatch.listen(({ added }) => {
    if (isServed) return;
    listen();
    look(added.some((element) => element.matches(PLACES) || element.querySelector(PLACES)));
  });
  whenParsed(() => look(page.querySelector(PLACES)));
}

function adoptStyleSheet(css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
  }
}

var css = "html [id=sekisho][id][id][id]{all:initial!important;position:absolute!important;&::backdrop{display:none!important}@media print{display:none!important}}html div:is(div):is(div):is(div):where(#sekisho){>button{all:revert!important;position:fixed!important;inset:auto auto 1em 1em!important;z-index:2147483647!important;margin:0!important;padding:0 1em!important;min-height:44px!important;border:1px solid!important;border-radius:2em!important;font:600 max(14px,.875em) system-ui!important;color:var(--sekisho-on-accent,#fff)!important;background:var(--sekisho-accent,#223a70)!important}>button:focus{outline:revert!important}&:before,&:after,>button:before,>button:after{content:none!important}>button:where(.right){inset:auto 1em 1em auto!important}}";

function isCovered(element, owner) {
  const box = element?.getBoundingClientRect();
  if (!box?.width) return false;
  if (owner.closest("[inert]")) return true;
  const hit = page.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  return !!hit && !owner.contains(hit);
}

const KEPT_ELEMENTS = /^(script|style|link)$/i;
function createHostElement(pageWatch, prepare, reattached) {
  let element;
  let kept;
  let isWanted = false;
  let isBelow = false;
  let address;
  let unlisten;
  const create = () => {
    if (!kept) adoptStyleSheet(css);
    element = page.querySelector("div#sekisho") ?? kept ?? page.createElement("div");
    mark(element);
    if (element !== kept) prepare(element);
    kept = element;
    unlisten = pageWatch.listen(({ added, removed }) => {
      added.forEach(removeCopies);
      if (element?.isConnected) return comeBack();
      const isOfPage = !removed.includes(element) || replaces(added, removed);
      isWanted = isWanted && isOfPage || address !== addressOf(page);
      if (!isWanted) return;
      raise();
      reattached();
    });
    return element;
  };
  const raise = (place) => {
    const host = element ?? create();
    isWanted = true;
    address = addressOf(page);
    const home = place ?? homeOf(host);
    if (host.parentNode !== home) home.append(host);
    isBelow = lift(host, !!place) === false;
    return host;
  };
  const comeBack = () => void (isBelow && element?.isConnected && raise());
  page.addEventListener("close", comeBack, true);
  stayAbovePopovers(() => element, raise);
  return {
    raise,
    remove() {
      if (!element) return;
      unlisten();
      element.remove();
      element = void 0;
    }
  };
}
function mark(host) {
  Object.assign(host, { id: "sekisho", popover: "manual", isLive: true });
  for (const name of ["nosnippet", "react-aria-top-layer", "turbo-permanent"])
    host.setAttribute(`data-${name}`, "true");
}
function lift(host, isQuestion) {
  if (isQuestion) host.togglePopover?.(false);
  return host.togglePopover?.(isQuestion || !page.querySelector("dialog:modal:not(#sekisho *)"));
}
const homeOf = (host) => page.readyState === "loading" && !host.matches("body > *") || !page.body || page.body.inert ? page.documentElement : page.body;
function stayAbovePopovers(current, raise) {
  const listener = ({ target }) => {
    const host = current();
    if (!host || target === host || host.parentNode !== homeOf(host)) return;
    if (!isCovered(host.lastElementChild, host)) return;
    host.togglePopover(false);
    raise();
  };
  page.addEventListener("toggle", listener, true);
}
function removeCopies(root) {
  for (const copy of firstChild(root) ? [root, ...root.querySelectorAll("#sekisho")] : [root])
    if (copy.id === "sekisho" && copy.matches("div") && !("isLive" in copy)) copy.remove();
}
const addressOf = ({ URL }) => URL.split(/[?#]/)[0];
function replaces(added, removed) {
  const isContent = ({ nodeName }) => !KEPT_ELEMENTS.test(nodeName);
  const kept = [...page.body.children].filter((child) => isContent(child) && !added.includes(child)).length;
  return kept === 0 ? added.length + removed.length > 1 : kept < removed.length && added.some(isContent);
}

function lazyMakeRoom(host, attempt) {
  for (const type of ["focusin", "scroll"])
    page.addEventListener(
      type,
      ({ target }) => {
        if (!host.contains(target))
          attempt(async () => (await load(() => import('./make-room.js'))).makeRoom(host, type === "focusin"));
      },
      true
    );
}

const LIMIT_MS = 100;
function afterPaint(run) {
  let isDone = false;
  const once = () => {
    if (!isDone) run();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LIMIT_MS);
}

function wantedLanguage({ language = "auto" }) {
  return language === "auto" ? document.documentElement.lang || navigator.language : `${language}`;
}

function createReopenButton(host) {
  let button;
  let due;
  const draw = (options, isVisible) => {
    button?.remove();
    const position = options.ui?.reopen;
    if (!isVisible || position === "off") return;
    const language = wantedLanguage(options);
    button = page.createElement("button");
    button.lang = language;
    button.className = position ?? "left";
    button.dataset.sekisho = "reopen";
    button.dataset.consentAction = "preferences";
    button.textContent = [language, language.slice(0, 2)].map((one) => options.texts?.[one]?.reopen ?? { ja: "Cookie設定", en: "Cookie settings" }[one]).find(Boolean) ?? "Cookies";
    host.raise().append(button);
  };
  return {
    draw(options, isVisible) {
      due = [options, isVisible];
      afterPaint(() => {
        if (due) draw(...due);
        due = void 0;
      });
    },
    remove() {
      due = void 0;
      button?.remove();
    }
  };
}

function createLazyScreen({ ledger, attempt, fetchFlow, shared }) {
  let screen;
  let wanted;
  const hostElement = createHostElement(
    shared.pageWatch,
    (element) => lazyMakeRoom(element, attempt),
    () => screen?.refresh()
  );
  const reopen = createReopenButton(hostElement);
  const host = {
    ...shared,
    get config() {
      return ledger.config;
    },
    get consent() {
      return ledger.consent;
    },
    report: ledger.report,
    raise: hostElement.raise,
    shown(view) {
      wanted = view;
      emit(view ? "show" : "hide", { view });
    }
  };
  serveInline(host, attempt);
  const show = (view) => {
    wanted = view;
    attempt(async () => {
      screen = await (await fetchFlow(() => view)).openScreen(host);
      return wanted && screen.show(wanted);
    });
  };
  const hide = () => {
    wanted = void 0;
    screen?.hide();
  };
  return {
    show,
    showAgain: () => show(wanted ?? "banner"),
    hide,
    refresh() {
      whenParsed(() => {
        const isAsked = isToBeAsked(ledger.consent);
        if (!isAsked || isAskedAbove()) page.querySelector("#sekisho[data-printed]")?.remove();
        reopen.draw(ledger.config.options, !ledger.config.isDestroyed && !isAsked && !isAskedAbove());
      });
      screen?.refresh();
    },
    remove() {
      hide();
      reopen.remove();
      screen?.remove();
      hostElement.remove();
    }
  };
}

function followRoot(pageWatch, changed, replaced = () => {
}) {
  const observer = new MutationObserver(changed);
  const observe = () => observer.observe(page.documentElement, { attributeFilter: ["lang"] });
  observe();
  pageWatch.listen(({ added }) => {
    if (!added.includes(page.documentElement)) return;
    observe();
    replaced();
    changed();
  });
}

function createLazyUi(parts) {
  const { ledger, attempt, pageWatch, settled, releaseOnce, decided, rootReplaced } = parts;
  const prompt = { newServiceIds: [] };
  const fetchFlow = createFlowFetcher(ledger, prompt);
  const question = createQuestion({ ledger, attempt, fetchFlow, show: (view) => screen.show(view) });
  const queue = createDecisionQueue({
    ledger,
    attempt,
    settled,
    decided,
    fetchFlow,
    async make(flow, pending) {
      if (!ledger.config.isDestroyed) await flow.decide(pending, { ...screen, decided, adopt });
    }
  });
  const reset = () => {
    queue.cancel();
    prompt.ageStated = false;
    ledger.forget();
    decided();
    question.ask(ledger.config.options, "forgotten");
  };
  const adopt = () => {
    queue.cancel();
    if (ledger.consent.decided) screen.hide();
    question.begin(ledger.config.options, ledger.stored ? "adopted" : "forgotten");
  };
  const shared = {
    prompt,
    pageWatch,
    choose: (choices) => queue.add("choose", choices),
    reset,
    releaseOnce
  };
  const screen = createLazyScreen({ ledger, attempt, fetchFlow, shared });
  followRoot(pageWatch, screen.refresh, rootReplaced);
  return {
    ...screen,
    show(view) {
      if (!queue.openAfter(view)) screen.show(question.openWith(view));
    },
    remove() {
      queue.cancel();
      screen.remove();
    },
    cancel: queue.cancel,
    decide: queue.add,
    reset,
    begin: question.begin,
    adopt
  };
}
function createQuestion({ ledger, attempt, fetchFlow, show }) {
  let view;
  const ask = (given, occasion) => attempt(async () => {
    view = "banner";
    const flow = await fetchFlow();
    if (await flow.open(given, occasion) && !isAskedAbove()) show(view);
  });
  const eraseLeftovers = () => attempt(async () => await hasLeftovers(ledger) && (await fetchFlow()).erase());
  return {
    ask,
    openWith(opened) {
      view = opened;
      return view;
    },
    begin(given, occasion) {
      if (page.prerendering) return;
      const { consent, stored } = ledger;
      if (consent.decided || consent.regime !== "opt-in" && !stored) eraseLeftovers();
      else ask(given, occasion);
    }
  };
}
function createFlowFetcher(ledger, prompt) {
  let flow;
  return (action) => {
    flow ??= load(() => import('./consent-flow.js').then(function (n) { return n.d; })).then(
      (file) => file.createConsentFlow(ledger, prompt, hasLeftovers)
    );
    return flow.catch((error) => {
      flow = void 0;
      const button = page.querySelector(`#sekisho [form=sekisho-form][value=${action?.()}]`);
      button?.form?.requestSubmit(button);
      throw error;
    });
  };
}

function deferred() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

function createReporter() {
  const said = /* @__PURE__ */ new Set();
  const isNew = (text) => said.size < said.add(text).size;
  const report = (code, detail = "") => {
    const line = `[sekisho] ${code} ${detail}`;
    if (isNew(line))
      import('./messages.js').then(({ say }) => say(code, detail)).catch(() => console.error(`${line} (is all of dist/ beside sekisho.js?)`));
  };
  return {
    report,
    async attempt(run) {
      try {
        await run();
      } catch (error) {
        report("failed", error);
      }
    },
    warn(text) {
      const first = isNew(text);
      if (first) console.warn(`[sekisho] ${text}`);
      return first;
    }
  };
}

const hearsSignal = () => navigator.globalPrivacyControl === true;

const needsRule = ({ regime = "opt-in", noSale, signals }) => regime !== "opt-in" || !!noSale || !!signals?.gpc || hearsSignal() || // A server may have heard it in the header (GPC-02).
!!page.querySelector("meta[name=sekisho-gpc]");

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

function createLifecycle(parts) {
  const { ledger, ui, googleConsent, region, configured, listen, report, attempt } = parts;
  const begin = createBeginning({ ledger, ui, region, configured, attempt });
  let life;
  let current = "";
  const live = () => {
    if (life) return;
    life = new AbortController();
    listen(life.signal, () => {
      if (!current || !hearsSignal() || ledger.config.rule.signal) return;
      const again = current;
      current = "";
      configure(again);
    });
  };
  const giveUp = () => {
    const below = page.querySelector("script#sekisho-config")?.textContent;
    if (!below && page.readyState !== "complete") return;
    report("no-configuration");
    configured.resolve();
    if (below) configure(below);
  };
  const configure = (options) => {
    const config = resolve(options, presets);
    const given = JSON.stringify(config.options);
    if (given === current) return ui.refresh();
    const isFirst = !current;
    if (!isFirst) ui.cancel();
    current = given;
    attempt(() => googleConsent.configure(config));
    serveTags(config, ledger, attempt);
    live();
    page.removeEventListener("readystatechange", giveUp);
    begin({ config, options, isCurrent: () => given === current, holdsAll: isFirst });
  };
  return {
    live,
    listenAgain() {
      if (!life) return;
      life.abort();
      life = void 0;
      live();
      for (const add of ledger.listeners) add();
    },
    giveUp,
    configure,
    destroy() {
      ledger.configure({ ...resolve({ services: [] }, presets), isDestroyed: true });
      ui.remove();
      life?.abort();
      life = void 0;
      current = "";
    }
  };
}
function serveTags(config, ledger, attempt) {
  if (!config.services.some(({ options }) => options.tag)) return;
  ledger.isUnready ??= (id) => ledger.config.services.some((one) => one.id === id && one.options.tag);
  attempt(async () => (await load(() => import('./vendor-tags.js'))).serveVendorTags(ledger));
}
function createBeginning({ ledger, ui, region, configured, attempt }) {
  const begin = ({ config, options, isCurrent }) => {
    const start = () => {
      if (!isCurrent()) return;
      ledger.configure(config);
      ui.begin(options);
      if (config.options.gate?.strict && !page.prerendering) attempt(enforce);
    };
    const enforce = async () => {
      const { enforceCsp } = await load(() => import('./enforce-csp.js'));
      if (isCurrent()) enforceCsp(config, (id) => ledger.consent.choices[id] === true);
    };
    attempt(start);
    page.addEventListener("prerenderingchange", start);
  };
  return async (beginning) => {
    const { config } = beginning;
    if (needsRule(config.options)) {
      if (beginning.holdsAll) ledger.configure({ ...resolve(void 0, presets), cookie: config.cookie });
      await attempt(
        async () => (await load(() => import('./rule-of-visit.js'))).beginByRule(beginning, { begin, ledger, ui, region })
      );
    } else begin(beginning);
    configured.resolve();
  };
}

const { push } = Array.prototype;
function toArguments(..._) {
  return arguments;
}
function createDataLayer() {
  const said = [];
  const queues = /* @__PURE__ */ new Set();
  const sendAll = (entry) => {
    for (const queue of queues) queue.push(entry);
  };
  const add = (entry) => {
    said.push(entry);
    sendAll(entry);
  };
  const adopt = (queue) => {
    if (!Array.isArray(queue)) return;
    const lacking = said.filter((entry) => !queue.includes(entry));
    try {
      (queues.has(queue) ? push : queue.push).apply(queue, lacking);
      if (lacking.length > 0) queue.splice(0, queue.length, ...said, ...queue.filter((entry) => !said.includes(entry)));
      queues.add(queue);
    } catch {
    }
  };
  return {
    add,
    say: (...command) => add(toArguments(...command)),
    send: (...command) => sendAll(toArguments(...command)),
    queues,
    attach(name) {
      const page = window;
      let current = Array.isArray(page[name]) ? page[name] : [];
      adopt(current);
      const { configurable = true, value } = Object.getOwnPropertyDescriptor(page, name) ?? { value: [] };
      if (!configurable || !value) return;
      Object.defineProperty(page, name, {
        configurable: true,
        enumerable: true,
        get: () => current,
        set(queue) {
          current = queue;
          adopt(queue);
        }
      });
    }
  };
}

const COOKIE_LIFE = { cookie_expires: MAX_DAYS * DAY_S, cookie_update: false };
function createGoogleConsent(allows, attempt) {
  const page = window;
  const layers = /* @__PURE__ */ new Map();
  const placed = /* @__PURE__ */ new Set();
  let services = [];
  let wasAsked = false;
  const sayStates = (layer, command) => {
    const states = consentStates(services, allows);
    layer.say("consent", command, states);
    layer.say("set", "ads_data_redaction", states.ad_storage === "denied");
  };
  const layerName = ({ options }) => `${options.dataLayer ?? "dataLayer"}`;
  const layerOf = (name) => {
    const known = layers.get(name);
    if (known) return known;
    const layer = createDataLayer();
    layers.set(name, layer);
    sayStates(layer, "default");
    layer.say("set", COOKIE_LIFE);
    layer.attach(name);
    page.gtag ??= layer.send;
    return layer;
  };
  return {
    configure(config) {
      services = config.services.filter(({ vendor }) => vendor === "google");
      services.map(layerName).forEach(layerOf);
    },
    update(choices, decided) {
      wasAsked ||= decided;
      for (const [name, layer] of wasAsked ? layers : []) {
        layer.attach(name);
        sayStates(layer, "update");
        if (decided) layer.add({ event: "sekisho", choices });
      }
      const isBasic = ({ locked, options }) => locked || options.mode !== "advanced";
      for (const service of services)
        if (service.options.measurementId && isBasic(service))
          page[`ga-disable-${service.options.measurementId}`] = !allows(service.id);
      const wanted = () => services.filter((service) => !isBasic(service) || allows(service.id));
      if (wanted().length === 0) return;
      whenParsed(
        () => attempt(async () => {
          const { placeGoogleTags } = await load(() => import('./place-google-tags.js'));
          const tags = wanted().map((service) => ({ service, name: layerName(service) }));
          placeGoogleTags(tags, { placed, layerOf, states: () => consentStates(services, allows) });
        })
      );
    }
  };
}
function consentStates(services, allows) {
  const stateOf = (kind, category) => {
    const own = services.filter(({ options }) => kind.test(`${options.measurementId}`));
    const isGranted = own.length > 0 ? own.some(({ id }) => allows(id)) : allows(category);
    return isGranted ? "granted" : "denied";
  };
  const ads = stateOf(/^(AW|DC)-/, "marketing");
  const functional = allows("functional") ? "granted" : "denied";
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: stateOf(/^GT?-/, "analytics"),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: "granted",
    wait_for_update: 500
  };
}

function syncTabs(ledger, adopted, signal, back) {
  let channel;
  const key = () => JSON.stringify(ledger.config.cookie);
  const adopt = (told) => {
    back();
    if (ledger.reread(told)) adopted();
  };
  const open = () => {
    try {
      channel = new BroadcastChannel("sekisho");
      channel.onmessage = ({ data }) => adopt(data?.[0] === key() ? { cookies: `${data[1]}`, decidedAt: `${data[2]}` } : void 0);
    } catch {
    }
  };
  const close = () => {
    channel?.close();
    channel = void 0;
  };
  page.addEventListener("visibilitychange", () => adopt(), { capture: true, signal });
  addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (!persisted) return;
      adopt();
      open();
    },
    { signal }
  );
  addEventListener("pagehide", close, { signal });
  signal.addEventListener("abort", close);
  open();
  return {
    announce: (isWaiting) => channel?.postMessage(
      isWaiting ? [key(), unreadableCookie(ledger.config.cookie.name)] : [key(), ledger.cookies, ledger.stored?.decision.decidedAt]
    )
  };
}

function createSekisho(awaited, { cookies, region } = {}) {
  let tabs;
  const configured = deferred();
  const { report, warn, attempt } = createReporter();
  const idle = { now: false };
  const changed = (consent, endsReleases) => {
    attempt(() => google.update(consent.choices, consent.decidedAt !== void 0 || consent.regime !== "opt-in"));
    idle.now = isOpen(ledger);
    watch.update(endsReleases);
    emit("change", { consent });
    ui.refresh();
  };
  const ledger = createLedger(resolve({ services: [] }, presets), report, changed, cookies);
  const inspector = createLazyInspector(ledger, attempt);
  const google = createGoogleConsent(ledger.allows, attempt);
  const gate = createGate({
    permissions: ledger,
    settled: configured.promise,
    emit: inspector.emit,
    warn,
    askAbout: (id, submission) => attempt(() => askLater(id, submission, gate, api))
  });
  const pageWatch = watchPage(report);
  const watch = watchElements({ gate, attempt, holder: createElementHolder(gate), pageWatch, idle });
  const ui = createLazyUi({
    ledger,
    attempt,
    pageWatch,
    settled: configured.promise,
    releaseOnce: watch.releaseOnce,
    decided: (isWaiting) => tabs.announce(isWaiting),
    rootReplaced: () => life.listenAgain()
  });
  const life = createLifecycle({
    ledger,
    ui,
    googleConsent: google,
    region,
    configured,
    report,
    attempt,
    listen(signal, back) {
      serveActionButtons(api, signal);
      tabs = syncTabs(ledger, ui.adopt, signal, back);
    }
  });
  const api = createApi({ ledger, ui, inspect: inspector.inspect, configure: life.configure, destroy: life.destroy });
  life.live();
  page.addEventListener("readystatechange", life.giveUp);
  install(gate, watch, idle);
  markWindow();
  if (/sekisho=inspect/.test(location.href)) inspector.inspect(true);
  return api;
}
async function askLater(id, submission, gate, { show }) {
  const written = await submission.read();
  const { askAboutPress } = await load(() => import('./held-press.js'));
  askAboutPress({ ...submission, id, gate, show, written });
}

const nothing = async () => {
};
function withoutPage(config) {
  const consent = decide(resolve(config, presets), void 0, Date.now());
  const sekisho = {
    consent,
    allows: (id) => consent.choices[id] === true,
    whenAllowed: () => new Promise(() => {
    }),
    acceptAll: nothing,
    rejectAll: nothing,
    choose: nothing,
    withdraw: nothing,
    reset: nothing,
    show: nothing,
    hide: nothing,
    on: () => nothing,
    receipt: () => ({ ...consent, site: "" }),
    inspect: nothing,
    init: () => sekisho,
    destroy: nothing
  };
  return sekisho;
}

function init(config) {
  if (typeof window === "undefined") return withoutPage(config);
  const there = window.sekisho;
  const sekisho = typeof there?.init === "function" ? there : createSekisho();
  Object.assign(window, { sekisho });
  return sekisho.init(config);
}

export { MAX_COOKIE_VALUE as A, getAttribute as B, idsOf as C, DAY_MS as D, BUILT_IN_CATEGORIES as E, cookiePlaces as F, isRefused as G, HISTORY_LENGTH as H, parseCookies as I, decode as J, init as K, MAX_DAYS as M, UNDECLARED_ID as U, address as a, whenParsed as b, claimingServices as c, afterPaint as d, emit as e, adoptStyleSheet as f, isToBeAsked as g, asRecord as h, isCovered as i, decide as j, hearsSignal as k, listen as l, memoize as m, heldIdOf as n, patch as o, page as p, followRoot as q, readPattern as r, sameBuild as s, trustedType as t, isAlive as u, cookieValues as v, wantedLanguage as w, readCookies as x, eraseCookie as y, encode as z };
