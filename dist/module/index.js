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
function address(url) {
  try {
    const { host, pathname } = new URL(url, document.baseURI);
    return host && host + pathname.replace(/%[2-7]./g, unescape);
  } catch {
    return "";
  }
}

const KNOWN = ["necessary", "functional", "analytics", "marketing"];
const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNKNOWN = "?";
const object = (value) => Object(value);
const plain = (value) => `${value ?? ""}`.replace(/[^\w.-]/g, "").slice(0, 40);
const list = (value) => [value ?? []].flat();
function resolve(input, presets) {
  try {
    return read$1(JSON.parse(typeof input === "string" ? input : JSON.stringify(input)), presets);
  } catch {
    return read$1(void 0, presets);
  }
}
function read$1(json, presets) {
  const options = object(json);
  const { categories = [{ id: KNOWN[0] }], services = [], consent, policy } = options;
  const cookie = object(object(consent).cookie);
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
      return {
        id,
        category,
        doubtful: id === UNKNOWN,
        urls: urls([...list(options2.urls), ...options2.mode !== "advanced" && vendor.urls || []]),
        cookies: names([
          ...list(options2.cookies).map((cookie2) => object(cookie2).name ?? cookie2),
          ...vendor.cookies ?? []
        ]),
        storage: names(list(options2.storage)),
        options: options2
      };
    }),
    cookie: { ...cookie, name: plain(cookie.name) || "sekisho" },
    version: plain(object(policy).version),
    options
  };
}

const cookie = globalThis.Document && Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
const attribute = globalThis.Element?.prototype.setAttribute;
const writeCookie = (value) => {
  try {
    cookie?.set?.call(document, value);
  } catch {
  }
};
const setAttribute = (element, name, value) => attribute.call(element, name, value);

const LONGEST = 1500;
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

const DAY = 864e5;
function decide({ categories, services, version }, stored, now) {
  const age = now - Date.parse(`${stored?.decision.decidedAt}`);
  const counts = age > -3e5 && age < Number(stored?.days) * DAY && stored?.decision.policyVersion === version;
  const standing = counts ? stored : void 0;
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || !!standing?.choices.get(id);
  for (const { id, category, doubtful } of services)
    choices[id] = !(doubtful || id in choices) && (categories.get(category) || !!(standing?.choices.get(id) ?? choices[category]));
  Object.freeze(choices);
  return Object.freeze({ decided: !!standing, choices, regime: "opt-in", ...standing?.decision });
}

function read(name) {
  try {
    const [value, another] = document.cookie.split("; ").filter((pair) => pair.startsWith(`${name}=`));
    return another ? void 0 : decode(value?.slice(name.length + 1));
  } catch {
  }
}
function createLedger(config, changed) {
  const ledger = {
    config,
    consent: decide(config, void 0, 0),
    found: void 0,
    allows: (id) => ledger.consent.choices[id] === true,
    configure(next) {
      ledger.config = next;
      ledger.found = read(next.cookie.name);
      ledger.set(ledger.found);
    },
    set(stored) {
      ledger.consent = decide(ledger.config, stored, Date.now());
      changed(ledger.consent);
    },
    writeCookie,
    forget() {
      const { name, domain = "", path = "/" } = ledger.config.cookie;
      for (const place of ["", `;Domain=${domain}`]) writeCookie(`${name}=;Max-Age=0;Path=${path}${place}`);
      ledger.found = void 0;
      ledger.set();
    }
  };
  return ledger;
}

function patch(target, name, before) {
  const native = Object.getOwnPropertyDescriptor(target, name);
  const call = native.set ?? native.value;
  function patched(...args) {
    const stop = before(this, args, () => patched.apply(this, args));
    return stop ? stop.answer : call.apply(this, args);
  }
  Object.defineProperty(target, name, { ...native, [native.set ? "set" : "value"]: patched });
}

const cookies$1 = (gate) => {
  patch(
    Document.prototype,
    "cookie",
    (_, [cookie], again) => gate.ask("cookie", `${cookie}`.replace(/=.*/s, "").trim(), again)
  );
};

const makeScript = () => document.createElement("script");
function copyScript(from) {
  const script = makeScript();
  for (const { name, value } of from.attributes) setAttribute(script, name, value);
  script.nonce = from.nonce;
  script.async = from.hasAttribute("async");
  script.text = from.text;
  return script;
}

const FETCHES = "script,img,iframe,link,template";
const attributeOf = (element) => element.localName === "link" ? "href" : "src";
const untouched = /* @__PURE__ */ new WeakSet();
function sourceOf(element) {
  const attribute = attributeOf(element);
  return element.getAttribute(`data-${attribute}`) ?? element.getAttribute(attribute) ?? "";
}
const isScript = (element) => element instanceof HTMLScriptElement;
function isHeld(element) {
  if (isScript(element)) return element.type === "text/plain";
  return element.localName === "template" || element.hasAttribute(`data-${attributeOf(element)}`);
}
function hold(element, id, url) {
  const attribute = attributeOf(element);
  if (url !== void 0) untouched.add(element);
  const source = url ?? sourceOf(element);
  if (source) setAttribute(element, `data-${attribute}`, source);
  element.removeAttribute(attribute);
  if (isScript(element) && !isHeld(element)) {
    if (element.type) setAttribute(element, "data-type", element.type);
    element.type = "text/plain";
  }
  setAttribute(element, "data-consent", id);
}
function release(element) {
  const url = sourceOf(element);
  const now = isScript(element) && !untouched.delete(element) ? copyScript(element) : element;
  if (isScript(now)) now.type = now.dataset.type ?? "";
  for (const name of ["consent", "src", "href", "type"]) now.removeAttribute(`data-${name}`);
  if (url) setAttribute(now, attributeOf(now), url);
  if (now !== element) element.replaceWith(now);
  return now;
}

function createGate(authority, settled, listen) {
  const told = /* @__PURE__ */ new WeakSet();
  let waiting = !authority.config.known;
  settled.then(() => {
    waiting = false;
  });
  const { allows } = authority;
  const gate = {
    allows,
    holder(channel, what) {
      const { known, services, cookie } = authority.config;
      const isCookie = channel === "cookie";
      if (isCookie && what === cookie.name) return;
      const subject = isCookie ? what : address(what);
      const refused = services.find(
        ({ id, cookies, urls }) => !allows(id) && (isCookie ? cookies : urls).test(subject)
      );
      if (refused || known || !subject) return refused?.id;
      return isCookie || channel === "beacon" || subject.split("/")[0] !== location.host ? UNKNOWN : void 0;
    },
    ask(channel, what, again, refuse) {
      if (waiting) return { answer: settled.then(again) };
      const id = gate.holder(channel, what);
      if (!id) return;
      listen("held", { channel, id, what });
      return { answer: refuse?.() };
    },
    tell(type, id, element) {
      if (type === "held" && told.has(element)) return;
      told.add(element);
      listen(type, { channel: element.localName, id, what: sourceOf(element), element });
    }
  };
  return gate;
}

const insertion = (gate) => {
  const intercept = (element, [value]) => {
    const url = `${value}`;
    const id = gate.holder(element.localName, url);
    if (!id) return;
    hold(element, id, url);
    gate.tell("held", id, element);
    return {};
  };
  for (const { prototype } of [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement])
    patch(prototype, "src", intercept);
  patch(HTMLLinkElement.prototype, "href", intercept);
  patch(Element.prototype, "setAttribute", (element, [name, value]) => {
    if (element.matches(FETCHES) && attributeOf(element) === `${name}`.toLowerCase())
      return intercept(element, [value]);
  });
};

function whenParsed(run) {
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", run);
  else run();
}

function watchMarkup(gate) {
  const queue = /* @__PURE__ */ new Set();
  let running = false;
  const holderOf = (element) => {
    const mark = element.getAttribute("data-consent");
    const url = sourceOf(element);
    if (mark !== null && (mark !== UNKNOWN || !url) && !gate.allows(mark)) return mark;
    return url ? gate.holder(element.localName, url) : void 0;
  };
  const keep = (element) => {
    const id = holderOf(element);
    if (id === void 0) return false;
    hold(element, id);
    gate.tell("held", id, element);
    return true;
  };
  const consider = (element) => {
    if (!keep(element) && element.hasAttribute("data-consent") && isHeld(element)) queue.add(element);
  };
  const look = (root) => {
    if (root instanceof Element && root.matches(FETCHES)) consider(root);
    for (const element of root.querySelectorAll(FETCHES)) consider(element);
  };
  const pass = async (element) => {
    queue.delete(element);
    if (!element.isConnected || keep(element)) return;
    const id = `${element.getAttribute("data-consent")}`;
    const scripts = element instanceof HTMLTemplateElement ? open(element, id) : [];
    const now = release(element);
    gate.tell("released", id, now);
    if (isScript(now) && !now.async && now.src)
      await new Promise((done) => {
        now.addEventListener("load", done);
        now.addEventListener("error", done);
      });
    for (const script of scripts) await pass(script);
  };
  const open = (template, id) => {
    const content = document.importNode(template.content, true);
    const scripts = [...content.querySelectorAll("script:not([data-consent])")];
    for (const script of scripts) hold(script, id);
    look(content);
    template.replaceWith(content);
    return scripts;
  };
  const run = async () => {
    for (const element of queue) if (!/script|template/.test(element.localName)) pass(element);
    if (running) return;
    running = true;
    for (const element of queue) await pass(element);
    running = false;
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
    whenParsed(run);
  }).observe(document, { childList: true, subtree: true });
  return () => {
    for (const element of document.querySelectorAll("[data-consent]")) consider(element);
    whenParsed(run);
  };
}

const NOWHERE = "about:held";
const network = (gate) => {
  patch(window, "fetch", (_, [input], again) => {
    const url = input instanceof Request ? input.url : `${input}`;
    return gate.ask("fetch", url, again, () => Promise.reject(new TypeError(`${url} held`)));
  });
  const opened = /* @__PURE__ */ new WeakMap();
  patch(XMLHttpRequest.prototype, "open", (request, args) => void opened.set(request, args));
  patch(XMLHttpRequest.prototype, "send", (request, _, again) => {
    const [method, url, async = true] = opened.get(request) ?? [];
    return gate.ask("xhr", `${url}`, again, () => {
      request.open(`${method}`, NOWHERE, !!async);
      again();
    });
  });
  patch(Navigator.prototype, "sendBeacon", (_, [url], again) => gate.ask("beacon", `${url}`, again, () => false));
};

const said = /* @__PURE__ */ new Set();
function report(code, detail = "") {
  const once = `[sekisho] ${code} ${detail}`;
  if (said.has(once)) return;
  said.add(once);
  import('./messages.js').then(
    ({ say }) => say(code, detail),
    () => console.error(once)
  );
}

const LIFE = { cookie_expires: 395 * 86400, cookie_update: false };
const TYPES = {
  ad_storage: "marketing",
  ad_user_data: "marketing",
  ad_personalization: "marketing",
  analytics_storage: void 0,
  functionality_storage: "functional",
  personalization_storage: "functional"
};
function command(..._) {
  return arguments;
}
function consentMode({ services }, allows) {
  const google = services.filter(({ options }) => /^google/.test(`${options.preset}`));
  if (!google[0]) return;
  const page = window;
  const { dataLayer = "dataLayer" } = google[0].options;
  page[dataLayer] ??= [];
  const layer = page[dataLayer];
  const analytics = google.find(({ options }) => options.measurementId)?.id ?? "analytics";
  let asked = false;
  const send = (...given) => {
    layer.push(command(...given));
  };
  const sendStates = (kind) => {
    const states = { security_storage: "granted", wait_for_update: 500 };
    for (const [type, category] of Object.entries(TYPES))
      states[type] = allows(category ?? analytics) ? "granted" : "denied";
    send("consent", kind, states);
    send("set", "ads_data_redaction", !allows("marketing"));
  };
  const before = layer.splice(0);
  sendStates("default");
  send("set", LIFE);
  layer.push(...before);
  page.gtag ??= send;
  const place = ({ id, options: { measurementId, containerId, mode } }) => {
    const tag = `id=${measurementId ?? containerId}`;
    if (mode !== "advanced" && !allows(id)) return;
    if ([...document.scripts].some(({ src, dataset }) => (src + dataset.src).includes(tag))) return;
    const script = makeScript();
    script.async = true;
    script.src = `https://www.googletagmanager.com/${measurementId ? "gtag/js" : "gtm.js"}?${tag}&l=${dataLayer}`;
    if (measurementId) {
      send("js", /* @__PURE__ */ new Date());
      send("config", measurementId);
    } else layer.push({ "gtm.start": Date.now(), event: "gtm.js" });
    document.head.append(script);
  };
  return (decided) => {
    asked ||= decided;
    if (asked) sendStates("update");
    for (const service of google) {
      const { measurementId, mode } = service.options;
      if (measurementId && mode !== "advanced") page[`ga-disable-${measurementId}`] = !allows(service.id);
      whenParsed(() => place(service));
    }
  };
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

function language({ language: language2 = "auto" }) {
  return language2 === "auto" ? document.documentElement.lang || navigator.language : language2;
}

function root() {
  let found = document.querySelector("div#sekisho");
  if (!found) {
    found = document.createElement("div");
    found.id = "sekisho";
    document.body.append(found);
  }
  return found;
}
function reopen(options, visible) {
  document.querySelector("[data-sekisho=reopen]")?.remove();
  if (!visible) return;
  const button = document.createElement("button");
  const tag = language(options);
  Object.assign(button.dataset, { sekisho: "reopen", consentAction: "preferences" });
  button.textContent = (options.texts?.[tag] ?? options.texts?.[tag.slice(0, 2)])?.reopen ?? (/^ja/.test(tag) ? "Cookie設定" : "Cookie settings");
  button.style.cssText = "position:fixed;bottom:1rem;left:1rem;z-index:9;padding:15px;border:0;border-radius:2em";
  root().append(button);
}

const ACTIONS = {
  accept: "acceptAll",
  reject: "rejectAll",
  withdraw: "withdraw",
  preferences: "show"
};
function createSekisho(awaited) {
  let tellVendors;
  let desk;
  let screen;
  let wanted;
  let settle;
  const settled = new Promise((resolve2) => {
    settle = resolve2;
  });
  const emit = (type, detail) => document.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail }));
  const ledger = createLedger(resolve({}, presets), (consent) => {
    attempt(() => tellVendors?.(consent.decided));
    update();
    desk?.erase(ledger);
    emit("change", { consent });
    screen?.refresh();
    whenParsed(draw);
  });
  const { allows } = ledger;
  const gate = createGate(ledger, settled, emit);
  const update = watchMarkup(gate);
  for (const arm of [insertion, network, cookies$1]) arm(gate);
  const draw = () => {
    reopen(ledger.config.options, ledger.consent.decided);
    if (document.querySelector("[data-consent-notice],iframe[data-consent]"))
      attempt(async () => (await import('./inline.js')).draw(host));
  };
  const atDesk = (run) => attempt(async () => {
    desk ??= await import('./desk.js').then(function (n) { return n.d; });
    await run(desk);
  });
  const decide = (method, wanted2) => {
    if (!wanted2) ledger.forget();
    return atDesk((at) => {
      at.decide(ledger, method, wanted2);
      api.hide();
      emit("decide", { consent: ledger.consent });
    });
  };
  const ask = (given) => atDesk((at) => at.open(ledger, given) && api.show("banner"));
  const api = {
    get consent() {
      return ledger.consent;
    },
    allows,
    whenAllowed: (id) => new Promise((resolve2) => {
      const look = () => allows(id) && resolve2();
      api.on("change", look);
      look();
    }),
    acceptAll: () => decide("accept", true),
    rejectAll: () => decide("reject", false),
    choose: (choices) => decide("choose", Object(choices)),
    withdraw: () => decide("withdraw", false),
    reset() {
      ledger.forget();
      ask(ledger.config.options);
    },
    show(view = "preferences") {
      wanted = view;
      atDesk(({ mount }) => {
        screen ??= mount(host);
        return wanted && screen.show(wanted);
      });
    },
    hide() {
      wanted = void 0;
      screen?.hide();
    },
    on(type, listener) {
      const listen = (event) => listener(event.detail);
      document.addEventListener(`sekisho:${type}`, listen);
      return () => document.removeEventListener(`sekisho:${type}`, listen);
    },
    receipt: () => ({ ...ledger.consent, site: location.host }),
    init(options) {
      const config = resolve(options, presets);
      attempt(() => {
        tellVendors = consentMode(config, allows);
      });
      ledger.configure(config);
      settle();
      if (!ledger.consent.decided) ask(options);
      return api;
    },
    destroy() {
      ledger.configure(resolve({}, presets));
      api.hide();
      screen?.remove();
      reopen({}, false);
      document.removeEventListener("click", onClick, true);
    }
  };
  const host = {
    __proto__: ledger,
    choose: api.choose,
    shown(view) {
      wanted = view;
      emit(view ? "show" : "hide", { view });
    }
  };
  const onClick = (event) => {
    const pressed = event.target.closest?.("[data-consent-action]");
    const act = ACTIONS[`${pressed?.dataset.consentAction}`];
    if (!act) return;
    event.preventDefault();
    api[act]?.();
  };
  document.addEventListener("click", onClick, true);
  return api;
}
async function attempt(run) {
  try {
    await run();
  } catch (error) {
    report("failed", error);
  }
}

function init(config) {
  const there = window.sekisho;
  const sekisho = typeof there?.init === "function" ? there : createSekisho();
  Object.assign(window, { sekisho });
  return sekisho.init(config);
}

export { KNOWN as K, LONGEST as L, UNKNOWN as U, root as a, encode as e, init as i, language as l, report as r };
