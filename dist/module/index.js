const { Attr, Document, Element, Node } = globalThis;
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
const attrName = native(Attr, "name", "get");
const attrOwner = native(Attr, "ownerElement", "get");
const attrValue = native(Attr, "value", "get");
const attributeNames = native(Element, "getAttributeNames");
const getAttribute = native(Element, "getAttribute");
const setAttribute = native(Element, "setAttribute");
const removeAttribute = native(Element, "removeAttribute");
const firstChild = native(Node, "firstChild", "get");
const getHtml = native(Element, "innerHTML", "get");
const setHtml = native(Element, "innerHTML", "set");
const plain$1 = (name) => name.toLowerCase().replace(/.*:/, "");
const nameOf = (node) => plain$1(nodeName(node));
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
const urls = matcher((pattern) => {
  const [, host = "", path] = /^(?:\w*:?\/\/)?([^/]*)(.*)$/s.exec(pattern) ?? [];
  const port = /:\d+$/.test(host) ? "" : "(:\\d+)?";
  return glob(host || globalThis.location?.hostname) + port + glob(path || "/*");
}, "i");
function address(url) {
  try {
    const { host, pathname } = new Url(url, page.baseURI);
    return host && host.replace(/\.(?=:|$)/, "") + pathname.replace(/%[2-7]./g, unescape);
  } catch {
    return "";
  }
}

const KNOWN = ["necessary", "functional", "analytics", "marketing"];
const isId = (id) => /^"[a-z][\w-]{0,39}"$/i.test(JSON.stringify(id));
const UNKNOWN = "?";
const NOTHING = { __proto__: null, toString: () => UNKNOWN };
const bare = (_, value) => value instanceof Object && !Array.isArray(value) ? { __proto__: NOTHING, ...value } : value;
const object = Object;
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
  const { categories = [{ id: KNOWN[0] }], services, consent, policy, gate } = options;
  const cookie = object(object(consent).cookie);
  const trusted = list(object(gate).trusted);
  const { version, effective } = object(policy);
  const upcoming = Date.parse(`${effective}`) > Date.now();
  const required = /* @__PURE__ */ new Map();
  for (const { id, required: always = id === KNOWN[0] } of list(categories).map(object))
    if (isId(id)) required.set(id, always === true && required.get(id) !== false);
  const resolved = list(services).map((one) => {
    const options2 = object(one);
    const category = `${options2.category}`;
    const id = isId(options2.id) && isId(options2.category) ? options2.id : UNKNOWN;
    const vendor = presets[options2.preset] ?? {};
    if (KNOWN.includes(category) && !required.has(category)) required.set(category, category === KNOWN[0]);
    const claimed = list(options2.urls);
    (options2.mode === "advanced" ? trusted : claimed).push(...vendor.urls ?? []);
    return {
      id,
      category,
      doubtful: id === UNKNOWN || upcoming && !!options2.since && options2.since === version,
      urls: urls(claimed),
      cookies: names([
        ...list(options2.cookies).map((cookie2) => object(cookie2).name ?? cookie2),
        ...vendor.cookies ?? []
      ]),
      storage: names(list(options2.storage)),
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

const LONGEST = 1500;
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

const DAY = 864e5;
function decide({ categories, services, version, upcoming }, stored, now) {
  const age = now - Date.parse(`${stored?.decision.decidedAt}`);
  const counts = age > -3e5 && age < Number(stored?.days) * DAY && (upcoming || stored?.decision.policyVersion === version);
  const standing = counts ? stored : void 0;
  const choices = /* @__PURE__ */ Object.create(null);
  for (const [id, required] of categories) choices[id] = required || !!standing?.choices.get(id);
  for (const { id, category, doubtful } of services)
    choices[id] = !(doubtful || id in choices) && (categories.get(category) || !!(standing?.choices.get(id) ?? choices[category]));
  Object.freeze(choices);
  const decided = !!standing && !standing.fresh;
  return Object.freeze({ decided, choices, regime: "opt-in", ...standing?.decision });
}

function oneOf(all, required) {
  const read = all.flatMap((one) => one ?? []);
  const refusal = read.find(({ choices }) => ![...choices].some(([id, allowed]) => allowed && !required.get(id)));
  return refusal ?? (read[1] ? void 0 : read[0]);
}

function values({ cookie: { name, domain } }, cookies) {
  const find = () => (cookies ?? readCookies()).split("; ").flatMap((pair) => pair.startsWith(`${name}=`) ? pair.slice(name.length + 1) : []);
  const found = find();
  if (domain || found[0] === void 0) return found;
  eraseCookie(name, true);
  return find();
}
function eraseCookie(name, foreign = false) {
  const { hostname, pathname } = location;
  const labels = /\d$/.test(hostname) ? [] : hostname.split(".");
  const domains = labels.slice(1).map((_, index) => `;Domain=${labels.slice(index).join(".")}`);
  if (!foreign) domains.push("");
  const kinds = foreign ? [""] : COOKIE_KINDS;
  let path = "";
  for (const part of pathname.split(/(\/)/)) {
    path += part;
    for (const domain of domains)
      for (const kind of kinds) writeCookie(`${name}=;Max-Age=0;Path=${path}${domain}${kind}`);
  }
}
function createLedger(config, changed) {
  let seen = "";
  const look = (cookies) => {
    const found = values(ledger.config, cookies);
    const before = seen;
    seen = `${found}`;
    ledger.found = oneOf([...new Set(found)].map(decode), ledger.config.categories);
    return seen !== before;
  };
  const ledger = {
    config,
    consent: decide(config, void 0, 0),
    found: void 0,
    allows: (id) => ledger.consent.choices[id] === true,
    configure(next) {
      ledger.config = next;
      look();
      ledger.set(ledger.found);
    },
    reread(cookies) {
      if (look(cookies) && ledger.found?.decision.id !== ledger.consent.id) ledger.set(ledger.found);
    },
    set(stored) {
      const visited = !page.prerendering;
      ledger.consent = decide(ledger.config, visited ? stored : void 0, Date.now());
      changed(ledger.consent);
    },
    writeCookie,
    clear() {
      eraseCookie(ledger.config.cookie.name);
    },
    forget() {
      ledger.clear();
      ledger.found = void 0;
      ledger.set();
    }
  };
  return ledger;
}

const { apply, construct } = Reflect;
const idle = { now: false };
const patch = (
  // biome-ignore lint/suspicious/noExplicitAny: a window has whatever it has
  (realm) => (owners, names, before, after, always) => {
    const stand = (target, name) => {
      const found = target && Object.getOwnPropertyDescriptor(target, name);
      if (!found) return;
      const native = { __proto__: null, ...found };
      const kind = native.set ? "set" : native.get ? "get" : "value";
      const given = native[kind];
      if (!given) return;
      const isClass = !!given.prototype;
      const call = (self, args, told) => {
        const answer = isClass ? construct(given, args, self) : apply(given, self, args);
        if (told) after?.(answer, self, args);
        return answer;
      };
      const ask = (self, args) => {
        const stop = before(self, args, ask, name);
        return stop && stop !== true ? stop.answer : call(self, args, stop);
      };
      const { patched } = {
        patched(...args) {
          return idle.now && !always ? call(this, args, true) : ask(this, args);
        }
      };
      native[kind] = isClass ? new Proxy(given, { construct: (_, args, as) => ask(as, args) }) : Object.defineProperties(patched, Object.getOwnPropertyDescriptors(given));
      Object.defineProperty(target, name, native);
      if (given.prototype?.constructor === given) given.prototype.constructor = native[kind];
    };
    for (const owner of owners.split(","))
      for (const name of names.split(",")) stand(owner ? realm[owner]?.prototype : realm, name);
  }
);

const types = globalThis.trustedTypes;
const same = (text) => text;
let policy;
function trusted(kind, text) {
  try {
    policy ??= types?.createPolicy("sekisho", { createHTML: same, createScript: same, createScriptURL: same });
  } catch {
  }
  return policy?.[kind](text) ?? text;
}
const once = (value) => typeof value === "string" || types?.isHTML(value) || types?.isScriptURL(value) ? value : `${value}`;

const NAMES = "script,img,iframe,frame,base,link,template,source,video,audio,embed,object,input,track,image,feimage,feImage,use".split(
  ","
);
const MAY_FETCH = new RegExp(`<(${NAMES.join("|")})`, "i");
const ATTRIBUTES = ["srcset", "src", "href", "data", "poster", "imagesrcset", "srcdoc"];
const able = { __proto__: null };
const passed = /* @__PURE__ */ new WeakSet();
const fetches = (node) => {
  const name = nodeName(node);
  able[name] ??= NAMES.includes(nameOf(node));
  return able[name];
};
function fetching(root) {
  const walker = page.createTreeWalker(root, 1);
  const found = [];
  for (let node = root; node; node = walker.nextNode()) if (fetches(node)) found.push(node);
  return found;
}
const markOf = (element) => getAttribute(element, "data-consent");
const sources = (element) => {
  const isMarked = markOf(element) !== null;
  return attributeNames(element).map(
    (name) => [plain$1(isMarked ? name.replace("data-", "") : name), getAttribute(element, name)]
  ).filter(([name, value]) => value && ATTRIBUTES.includes(name));
};
const sourceOf = (element) => sources(element)[0]?.[1] ?? "";
const isScript = (element) => nameOf(element) === "script";
const isInert = (script) => script.type === "text/plain";
function rename(element, from, to) {
  const value = getAttribute(element, from);
  if (value === null) return;
  removeAttribute(element, from);
  setAttribute(element, to, trusted(/doc$/.test(to) ? "createHTML" : "createScriptURL", value));
}
function hold(element, id) {
  const isMarked = markOf(element) !== null;
  for (const name of attributeNames(element)) {
    const later = `data-${plain$1(name)}`;
    if (!ATTRIBUTES.includes(plain$1(name))) continue;
    if (isMarked && getAttribute(element, later)) removeAttribute(element, name);
    else rename(element, name, later);
  }
  if (isScript(element) && !isInert(element)) {
    element.async = element.async;
    rename(element, "type", "data-type");
    element.type = "text/plain";
  }
  setAttribute(element, "data-consent", id);
}
function release(element) {
  removeAttribute(element, "data-consent");
  if (isScript(element)) {
    removeAttribute(element, "type");
    rename(element, "data-type", "type");
    element.async = element.hasAttribute("async");
  }
  for (const name of ATTRIBUTES) rename(element, `data-${name}`, name);
  if (nameOf(element) === "source") element.parentNode?.load?.();
  if (isScript(element)) {
    const { textContent } = element;
    element.replaceChildren();
    element.textContent = trusted("createScript", `${textContent}`);
  }
}

const ELEMENTS = "Script,Image,IFrame,Frame,Base,Link,Source,Media,Video,Embed,Object,Input,Track".replace(
  /\w+/g,
  "HTML$&Element"
);
const attributes = (gate, { holderOfValue }, on) => {
  const intercept = (element, name, args, at = 0) => {
    const attribute = plain$1(`${name}`);
    if (!element || !fetches(element) || !ATTRIBUTES.includes(attribute)) return;
    args[at] = once(args[at]);
    const value = `${args[at]}`;
    const id = holderOfValue(element, attribute, value);
    if (!id) return;
    hold(element, id);
    setAttribute(element, `data-${attribute}`, value);
    gate.tell("held", element);
    return { answer: null };
  };
  on(ELEMENTS, `${ATTRIBUTES},imageSrcset`, (element, args, _, name) => intercept(element, name, args));
  on("Element", "setAttribute,setAttributeNS", (element, args, _, name) => {
    const at = +name.endsWith("S");
    args[at] = `${args[at]}`;
    return intercept(element, args[at], args, at + 1);
  });
  on(
    "Element",
    "setAttributeNode,setAttributeNodeNS",
    (element, [node]) => intercept(element, attrName(node), [attrValue(node)])
  );
  on("Attr,Node", "value,nodeValue,textContent", (node, args) => {
    if (nodeType(node) === 2) return intercept(attrOwner(node), attrName(node), args);
    return;
  });
  const drop = (value) => gate.ask("attribute", value, () => null);
  on("NamedNodeMap", "setNamedItem,setNamedItemNS", (_, [node]) => drop(attrValue(node)));
  on("SVGAnimatedString", "baseVal", (_, args) => {
    args[0] = `${args[0]}`;
    return drop(args[0]);
  });
};

const NOWHERE = "about:held";
const INSTEAD = {
  "https://held.invalid": "WebSocket,WebSocketStream,WebTransport",
  "data:": "EventSource,Worker,SharedWorker",
  "": "Audio"
};
const opened = /* @__PURE__ */ new WeakMap();
const calls = (gate, _, on, _came, realm) => {
  const ofRequest = Object.getOwnPropertyDescriptor(realm.Request.prototype, "url")?.get;
  const read = (args, name = "") => {
    const [given] = args;
    if (given === void 0) return "";
    if (typeof given === "object")
      try {
        return `${ofRequest?.call(given)}`;
      } catch {
      }
    if (name !== "set" || typeof given === "string") {
      args[0] = once(given);
      return `${args[0]}`;
    }
    const what = `${given?.name}`;
    args[0] = { ...given, name: what };
    return what;
  };
  const call = (owners, names, channel, refuse) => on(owners, names, (self, args, again, name) => {
    const given = read(args, name);
    const what = channel === "cookie" ? given.replace(/[=;].*/s, "").trim() : given;
    return gate.ask(
      channel,
      what,
      () => refuse?.(what),
      () => again(self, args)
    );
  });
  const reject = (what) => Promise.reject(new TypeError(`${what} held`));
  call("", "fetch", "fetch", reject);
  call("", "fetchLater", "fetch", () => ({ activated: false }));
  call("Navigator", "sendBeacon", "beacon", () => false);
  call("Document", "cookie", "cookie");
  call("Storage", "setItem", "storage");
  call("CookieStore", "set", "cookie", reject);
  call("CacheStorage", "open", "storage", reject);
  call("Cache", "add", "fetch", reject);
  on("Cache", "addAll", (_2, args) => {
    const all = [...args[0]].map((one) => [one]);
    const whats = all.map((one) => read(one));
    args[0] = all.flat();
    const what = whats.find((one) => gate.holder("fetch", one));
    return what ? gate.ask("fetch", what, () => reject(what)) : void 0;
  });
  call("Worklet", "addModule", "script", reject);
  for (const [instead, names] of Object.entries(INSTEAD))
    on("", names, (_2, args, _again, name) => {
      if (gate.ask(name.toLowerCase(), read(args))) args[0] = instead;
    });
  const { open } = realm.IDBFactory.prototype;
  on(
    "IDBFactory",
    "open",
    (factory, args) => gate.ask("storage", read(args), () => {
      const request = open.call(factory, "held");
      request.onupgradeneeded = () => request.transaction?.abort();
      return request;
    })
  );
  const copy = (_2, args) => {
    args[1] = `${args[1]}`;
    return true;
  };
  on("XMLHttpRequest", "open", copy, (_2, request, args) => opened.set(request, args), true);
  on("XMLHttpRequest", "send", (request, args, again) => {
    const [method, url, async = true] = opened.get(request) ?? [];
    const send = () => again(request, args);
    const fail = () => {
      request.open(method, NOWHERE, async);
      send();
    };
    return gate.ask("xhr", `${url}`, fail, send);
  });
};

const UNFINISHED = /<[a-z/](?:[^=>]|=(?!\s*["'])|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)))*$|<$/i;
const RAW = /^(script|style|textarea|title)$/;
const html = (gate, { look, sift }, on, came) => {
  const clean = (args, at, isRaw) => {
    args[at] = once(args[at] === null && !at ? "" : args[at]);
    if (idle.now || !MAY_FETCH.test(`${args[at]}`)) return;
    if (!isRaw) args[at] = sift(args[at]);
    return true;
  };
  on(
    "Element,ShadowRoot,Range",
    "innerHTML,outerHTML,setHTML,setHTMLUnsafe,insertAdjacentHTML,createContextualFragment",
    (self, args, _again, name) => clean(args, +/^insert/.test(name), name === "innerHTML" && RAW.test(nameOf(self))),
    (answer, self) => {
      if (!idle.now) look(answer ?? self);
      came();
    }
  );
  on(
    "Document",
    "execCommand",
    (_, args) => {
      args[0] = `${args[0]}`;
      const seen = clean(args, 2);
      return /image/i.test(args[0]) && gate.ask("img", `${args[2]}`, () => false) || seen;
    },
    came
  );
  let begun = "";
  on(
    "Document",
    "write,writeln",
    (_, args) => {
      for (const [index, one] of args.entries()) args[index] = once(one);
      const given = args.join("");
      const text = begun + given;
      const end = idle.now ? text.length : UNFINISHED.exec(text)?.index ?? text.length;
      begun = text.slice(end);
      const whole = [text.slice(0, end)];
      clean(whole, 0);
      if (whole[0] !== given) args.splice(0, args.length, ...whole);
      return true;
    },
    came,
    true
  );
};

const OWNERS = "Node,Element,CharacterData,DocumentType,DocumentFragment,Document,Range,HTMLTableElement,HTMLSelectElement,HTMLOptionsCollection";
const METHODS = "appendChild,insertBefore,replaceChild,append,prepend,before,after,replaceWith,replaceChildren,insertAdjacentElement,insertNode,surroundContents,moveBefore,importNode,adoptNode,body,caption,tHead,tFoot,add";
const insertion = (_gate, { look }, on, came) => on(
  OWNERS,
  METHODS,
  (_, args) => {
    const seen = args.filter((node) => node && typeof node === "object" && look(node));
    return !!seen[0];
  },
  came
);

const submission = (gate, _, on, _came, realm) => {
  const stops = (form, attribute = "action") => gate.ask("form", getAttribute(form, attribute) ?? "");
  const follow = (event) => {
    const link = event.composedPath()[0].closest?.("[ping]");
    const urls = link && getAttribute(link, "ping");
    if (urls?.split(/\s+/).some((url) => gate.ask("ping", url))) removeAttribute(link, "ping");
  };
  const submitted = (event) => {
    const { submitter, target } = event;
    if (submitter && stops(submitter, "formaction") || stops(target)) event.preventDefault();
  };
  const listen = () => {
    realm.addEventListener("submit", submitted, true);
    realm.addEventListener("click", follow, true);
    realm.addEventListener("auxclick", follow, true);
  };
  on("HTMLFormElement", "submit", (form) => stops(form));
  listen();
  on("Document", "open,write,writeln", () => true, listen, true);
};

function arm(gate, watch) {
  const armed = /* @__PURE__ */ new WeakSet();
  const channels = [attributes, html, insertion, calls, submission];
  const take = (realm) => {
    try {
      if (!armed.has(realm.Element)) {
        armed.add(realm.Element);
        const on = patch(realm);
        for (const channel of channels) channel(gate, watch, on, came, realm);
        on(ELEMENTS, "contentWindow,contentDocument,getSVGDocument", () => true, opened, true);
        on("", "open", () => true, opened, true);
      }
      for (let index = 0; index < realm.length; index++) take(realm[index]);
    } catch {
    }
  };
  const came = () => {
    watch.seek();
    if (!idle.now && window.length) take(window);
  };
  const opened = (frame) => take(frame?.defaultView ?? frame);
  take(window);
  page.addEventListener("load", () => take(window), true);
}

const claimants = ({ claimed, services }, kind, subject) => claimed[kind].test(subject) ? services.filter((service) => service[kind].test(subject)) : [];

const said = /* @__PURE__ */ new Set();
const isNew = (text) => said.size < said.add(text).size;
function report(code, detail = "") {
  const once = `[sekisho] ${code} ${detail}`;
  if (isNew(once))
    import('./messages.js').then(
      ({ say }) => say(code, detail),
      () => console.error(once)
    );
}
function warn(text) {
  const first = isNew(text);
  if (first) console.warn(`[sekisho] ${text}`);
  return first;
}

const NAMED = { __proto__: null, cookie: "cookies", storage: "storage" };
function createGate(authority, settled, listen) {
  const held = /* @__PURE__ */ new Set();
  let waiting = !authority.config.known;
  settled.then(() => {
    waiting = false;
  });
  const { allows } = authority;
  const gate = {
    held,
    allows,
    holder(channel, what) {
      const { known, cookie, options, vouched, base } = authority.config;
      const kind = NAMED[channel];
      const subject = kind ? what : address(what);
      if (!subject || kind && what === cookie.name) return;
      const claims = claimants(authority.config, kind ?? "urls", subject);
      if (claims[0]) return claims.find(({ id }) => !allows(id))?.id;
      if (vouched.some((one) => one.test(subject))) return;
      const host = kind ? "" : subject.replace(/[:/].*/, "");
      if (!known && channel === "beacon") return UNKNOWN;
      if (host && (host === location.hostname || `.${host}`.endsWith(base))) return;
      const mode = known ? options.gate?.undeclared : "block";
      if (mode === "block") return UNKNOWN;
      if (mode !== "allow" && warn(`undeclared ${channel} ${host || what}`))
        listen("held", { channel, id: UNKNOWN, what });
      return;
    },
    ask(channel, what, refuse, again) {
      if (waiting && again) return { answer: settled.then(again) };
      const id = gate.holder(channel, what);
      if (!id) return;
      listen("held", { channel, id, what });
      return { answer: refuse?.() };
    },
    tell(type, element, id = `${markOf(element)}`) {
      if (type === "held" && held.size === held.add(element).size) return;
      listen(type, { channel: element.localName, id, what: sourceOf(element), element });
    }
  };
  return gate;
}

const isRefused = ({ config, allows }, kind, name) => name !== config.cookie.name && claimants(config, kind, name).some(({ id }) => !allows(id));

const LATER = 100;
async function isLeft(authority) {
  await new Promise((done) => setTimeout(done, LATER));
  const some = (kind, names) => names.some((name) => isRefused(authority, kind, name));
  try {
    return some("cookies", readCookies().split(/=.*?; |=.*/)) || some("storage", Object.keys(localStorage));
  } catch {
    return false;
  }
}

function createKeeper(gate) {
  const holderOf = (element) => {
    const mark = markOf(element);
    if (mark !== null && (mark !== UNKNOWN || !sourceOf(element)) && !gate.allows(mark)) return mark;
    return sources(element).map(([name, value]) => holderOfValue(element, name, value)).find(Boolean);
  };
  const parse = (html) => {
    const template = page.createElement("template");
    setHtml(template, html);
    return template;
  };
  const holderOfValue = (element, attribute, value) => {
    const holders = attribute === "srcdoc" ? fetching(parse(trusted("createHTML", value)).content).map(holderOf) : (
      // A page may link to its other languages and its maker as it likes.
      (attribute.endsWith("srcset") ? value.split(/[\s,]+/) : [value]).map(
        (url) => gate.holder(nameOf(element), url)
      )
    );
    return holders.find(Boolean);
  };
  const keep = (element) => {
    if (passed.has(element)) return false;
    if (element instanceof HTMLTemplateElement) fetching(element.content).forEach(keep);
    const id = holderOf(element);
    if (id !== void 0) hold(element, id);
    return id !== void 0;
  };
  return {
    holderOfValue,
    keep,
    sift(html) {
      const template = parse(html);
      const before = getHtml(template);
      fetching(template.content).forEach(keep);
      const after = getHtml(template);
      return after === before ? html : trusted("createHTML", after);
    }
  };
}

function whenParsed(run) {
  if (page.readyState === "loading") page.addEventListener("DOMContentLoaded", run);
  else run();
}

const TURN = 12;
const PATIENCE = 5e3;
const SOON = 100;
function watchMarkup(gate, keeper) {
  const { keep } = keeper;
  const queue = /* @__PURE__ */ new Set();
  let running = false;
  let due;
  const consider = (element) => {
    if (keep(element)) gate.tell("held", element);
    else if (markOf(element) !== null && (!isScript(element) || isInert(element))) queue.add(element);
  };
  const look = (root) => {
    let within;
    try {
      within = firstChild(root);
    } catch {
      return false;
    }
    if (!within && !fetches(root)) return false;
    const found = within ? fetching(root) : [root];
    found.forEach(consider);
    return !!found[0];
  };
  const pass = async (element) => {
    queue.delete(element);
    if (!element.isConnected || keep(element)) return;
    const id = `${markOf(element)}`;
    const scripts = element instanceof HTMLTemplateElement ? open(element, id) : [];
    gate.held.delete(element);
    release(element);
    gate.tell("released", element, id);
    if (isScript(element) && !element.async && element.src)
      await new Promise((done) => {
        element.addEventListener("load", done);
        element.addEventListener("error", done);
        setTimeout(done, PATIENCE);
      });
    for (const script of scripts) await pass(script);
  };
  const open = (template, id) => {
    const range = page.createRange();
    range.selectNode(template);
    const content = range.createContextualFragment(trusted("createHTML", getHtml(template)));
    const scripts = fetching(content).filter(isScript).filter((script) => markOf(script) === null);
    for (const script of scripts) {
      script.async = script.hasAttribute("async");
      hold(script, id);
    }
    look(content);
    template.replaceWith(content);
    return scripts;
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) look(node);
  });
  const run = async () => {
    observer.disconnect();
    for (const element of queue) if (!/script|template/.test(element.localName)) pass(element);
    if (running) return;
    running = true;
    let until = performance.now() + TURN;
    for (const element of queue) {
      await pass(element);
      if (performance.now() < until) continue;
      await new Promise((done) => setTimeout(done));
      until = performance.now() + TURN;
    }
    running = false;
  };
  const lookAround = () => page.querySelectorAll(`${NAMES}`).forEach(consider);
  const find = () => {
    lookAround();
    run();
  };
  page.addEventListener("DOMContentLoaded", find);
  return {
    ...keeper,
    look,
    seek() {
      if (due) return;
      due = setTimeout(() => {
        due = 0;
        whenParsed(find);
      }, SOON);
    },
    update() {
      if (!idle.now) observer.observe(document, { childList: true, subtree: true });
      lookAround();
      for (const element of gate.held) if (!queue.has(element)) consider(element);
      whenParsed(run);
    },
    once(element) {
      passed.add(element);
      pass(element);
    }
  };
}

function makeScript() {
  const script = page.createElement("script");
  script.nonce = page.querySelector("script[nonce]")?.nonce ?? "";
  return script;
}

const LIFE = { cookie_expires: 395 * 86400, cookie_update: false };
function consentMode({ services }, allows) {
  const google = services.filter(({ options }) => /^google/.test(`${options.preset}`));
  if (!google[0]) return;
  const page$1 = window;
  const { dataLayer = "dataLayer" } = google[0].options;
  page$1[dataLayer] ??= [];
  const layer = page$1[dataLayer];
  const analytics = google.find(({ options }) => options.measurementId)?.id ?? "analytics";
  let asked = false;
  function send(..._) {
    layer.push(arguments);
  }
  const sendStates = (kind) => {
    const state = (id) => allows(id) ? "granted" : "denied";
    const ads = state("marketing");
    send("consent", kind, {
      ad_storage: ads,
      ad_user_data: ads,
      ad_personalization: ads,
      analytics_storage: state(analytics),
      functionality_storage: state("functional"),
      personalization_storage: state("functional"),
      security_storage: "granted",
      wait_for_update: 500
    });
    send("set", "ads_data_redaction", ads === "denied");
  };
  const before = layer.splice(0);
  sendStates("default");
  send("set", LIFE);
  layer.push(...before);
  page$1.gtag ??= send;
  const place = ({ id, options: { measurementId, containerId, mode } }) => {
    const tag = `id=${measurementId ?? containerId}`;
    if (mode !== "advanced" && !allows(id)) return;
    if ([...page.scripts].some(({ src, dataset }) => (src + dataset.src).includes(tag))) return;
    const script = makeScript();
    script.async = true;
    script.src = trusted(
      "createScriptURL",
      `https://www.googletagmanager.com/${measurementId ? "gtag/js" : "gtm.js"}?${tag}&l=${dataLayer}`
    );
    if (measurementId) {
      send("js", /* @__PURE__ */ new Date());
      send("config", measurementId);
    } else layer.push({ "gtm.start": Date.now(), event: "gtm.js" });
    page.head.append(script);
  };
  return (decided) => {
    asked ||= decided;
    if (asked) sendStates("update");
    for (const service of google) {
      const { measurementId, mode } = service.options;
      if (measurementId && mode !== "advanced") page$1[`ga-disable-${measurementId}`] = !allows(service.id);
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
  return language2 === "auto" ? document.documentElement.lang || navigator.language : `${language2}`;
}

function root() {
  const found = page.querySelector("div#sekisho");
  if (found) return found;
  const made = page.createElement("div");
  made.id = "sekisho";
  page.body.append(made);
  return made;
}
function reopen(options, visible) {
  page.querySelector("[data-sekisho=reopen]")?.remove();
  if (!visible) return;
  const tag = language(options);
  const button = page.createElement("button");
  button.dataset.sekisho = "reopen";
  button.dataset.consentAction = "preferences";
  button.textContent = [tag, tag.slice(0, 2)].map((one) => options.texts?.[one]?.reopen ?? { ja: "Cookie設定", en: "Cookie settings" }[one]).find(Boolean) ?? "Cookies";
  button.style.cssText = "position:fixed;bottom:1rem;left:1rem;z-index:9;padding:15px;border:0;border-radius:2em;font:600 14px system-ui;color:var(--sekisho-on-accent,#fff);background:var(--sekisho-accent,#223a70)";
  root().append(button);
}

const NONE = { services: [] };
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
  let tabs;
  let settle;
  const settled = new Promise((resolve2) => {
    settle = resolve2;
  });
  const forgotten = () => report("no-configuration");
  const emit = (type, detail) => page.dispatchEvent(new CustomEvent(`sekisho:${type}`, { detail }));
  const ledger = createLedger(resolve(NONE, presets), (consent) => {
    attempt(() => tellVendors?.(!!consent.decidedAt));
    const { known, services, options } = ledger.config;
    idle.now = known && options.gate?.undeclared !== "block" && services.every(({ id }) => allows(id));
    watch.update();
    desk?.erase(ledger, isLeft);
    emit("change", { consent });
    screen?.refresh();
    whenParsed(draw);
  });
  const { allows } = ledger;
  const gate = createGate(ledger, settled, emit);
  const watch = watchMarkup(gate, createKeeper(gate));
  const { once } = watch;
  const draw = () => {
    reopen(ledger.config.options, ledger.consent.decided);
    if (page.querySelector("[data-consent-notice],iframe[data-consent]"))
      attempt(async () => (await import('./inline.js')).draw(host));
  };
  const atDesk = (run) => attempt(async () => {
    desk ??= await import('./desk.js').then(function (n) { return n.e; });
    await run(desk);
  });
  const key = () => JSON.stringify(ledger.config.cookie);
  const decide = (method, choices) => {
    const { consent } = ledger;
    if (!choices) ledger.forget();
    return atDesk(async (at) => {
      const decided = at.decide(ledger, method, choices, consent);
      if (!decided) return api.show(wanted ?? "banner");
      tabs?.postMessage([key(), readCookies()]);
      api.hide();
      emit("decide", await decided);
    });
  };
  const ask = (given) => atDesk(async (at) => await at.open(ledger, given) && api.show("banner"));
  const api = {
    get consent() {
      return ledger.consent;
    },
    allows,
    whenAllowed: (id) => new Promise((resolve2) => {
      const look = () => allows(id) && resolve2();
      look();
      api.on("change", look);
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
      page.addEventListener(`sekisho:${type}`, listen);
      return () => page.removeEventListener(`sekisho:${type}`, listen);
    },
    receipt: () => ({ ...ledger.consent, site: location.host }),
    init(options) {
      const config = resolve(options, presets);
      attempt(() => {
        tellVendors = consentMode(config, allows);
      });
      const start = () => {
        ledger.configure(config);
        if (page.prerendering) return;
        if (!ledger.consent.decided) ask(options);
        else attempt(async () => await isLeft(ledger) && atDesk((at) => at.erase(ledger, isLeft)));
      };
      attempt(start);
      settle();
      removeEventListener("load", forgotten);
      page.addEventListener("prerenderingchange", start);
      if (config.options.gate?.strict) attempt(async () => (await import('./strict.js')).strict(config, allows));
      return api;
    },
    destroy() {
      ledger.configure(resolve(NONE, presets));
      api.hide();
      screen?.remove();
      reopen({}, false);
      page.removeEventListener("click", onClick, true);
    }
  };
  const host = {
    __proto__: ledger,
    choose: api.choose,
    reset: api.reset,
    once,
    shown(view) {
      wanted = view;
      emit(view ? "show" : "hide", { view });
    }
  };
  const reread = (cookies) => {
    ledger.reread(cookies);
    if (ledger.consent.decided) api.hide();
  };
  const onClick = (event) => {
    const pressed = event.target.closest?.("[data-consent-action]");
    const act = ACTIONS[`${pressed?.dataset.consentAction}`];
    if (!act) return;
    event.preventDefault();
    api[act]?.();
  };
  page.addEventListener("click", onClick, true);
  page.addEventListener("visibilitychange", () => reread(), true);
  addEventListener("pageshow", () => {
    reread();
    tabs = new BroadcastChannel("sekisho");
    tabs.onmessage = ({ data }) => reread(data?.[0] === key() ? `${data[1]}` : void 0);
  });
  addEventListener("pagehide", () => tabs?.close());
  addEventListener("load", forgotten);
  arm(gate, watch);
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

export { COOKIE_KINDS as C, KNOWN as K, LONGEST as L, OLDEST as O, UNKNOWN as U, root as a, readCookies as b, address as c, init as d, encode as e, getAttribute as g, isRefused as i, page as p, report as r };
