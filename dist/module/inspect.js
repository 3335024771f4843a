import { i as isDeveloperHost } from './is-developer-host.js';
import { c as claimingServices, U as UNDECLARED_ID, p as page, a as address, w as wantedLanguage, H as HISTORY_LENGTH, b as whenParsed } from './index.js';
import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { u as undeclaredHost, e as escapeAttribute, d as draftService, s as siteOf } from './escape-attribute.js';
import { o as openStores } from './open-stores.js';
import { d as declaredIds } from './declared-ids.js';

async function copyText(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text, root);
  }
}
function copySelected(text, root) {
  const focused = root.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.readOnly = true;
  root.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  focused?.focus();
  return isCopied;
}

const OURS = /\/sekisho(\.[\w-]+)?\.js\b|\/sekisho\/dist\//;
const PLACE = /^(?:at )?(?:(.*?)[@ ]\(?)?([\w-]+:\/\/.*?:\d+(?::\d+)?)\)?$/;
function stackOf({ stack = "" }) {
  return stack.split("\n").flatMap((line) => {
    const [, name, place = ""] = PLACE.exec(line.trim()) ?? [];
    if (!place || OURS.test(place)) return [];
    return name && name !== "async" ? `${name} ${place}` : place;
  });
}

function watchWrites(see) {
  const endCookies = wrap(Document.prototype, "cookie", "set", (_, text) => {
    see("cookie", `${text}`.replace(/=.*/s, "").trim(), Error());
  });
  const endStorage = wrap(Storage.prototype, "setItem", "value", (self, name) => {
    try {
      see(self === localStorage ? "localStorage" : "sessionStorage", `${name}`, Error());
    } catch {
    }
  });
  return () => {
    endCookies();
    endStorage();
  };
}
function wrap(owner, name, kind, see) {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  const given = before?.[kind];
  if (!before || !given) return () => {
  };
  const { wrapped } = {
    wrapped(...args) {
      see(this, args[0]);
      return Reflect.apply(given, this, args);
    }
  };
  Object.defineProperty(owner, name, { ...before, [kind]: wrapped });
  return () => {
    if (Object.getOwnPropertyDescriptor(owner, name)?.[kind] === wrapped) Object.defineProperty(owner, name, before);
  };
}

const INTERVAL_MS = 500;
function watchStores(ledger, see, lose) {
  const present = /* @__PURE__ */ new Map();
  const writers = /* @__PURE__ */ new Map();
  let erasures = 0;
  const seeErased = () => {
    for (const { place, name, at } of ledger.erased?.slice(erasures) ?? []) {
      present.get(place)?.delete(name);
      see({ place, name, id: ownerOf(ledger.config, place, name), isErased: true, at });
    }
    erasures = ledger.erased?.length ?? 0;
  };
  const lookAt = async ({ place, names }, isFirst) => {
    try {
      const found = names();
      const now = new Set(Array.isArray(found) ? found : await found);
      const before = present.get(place) ?? /* @__PURE__ */ new Set();
      for (const name of now)
        if (!before.has(name)) {
          const stack = writers.get(`${place} ${name}`);
          const at = isFirst ? void 0 : performance.now();
          see({ place, name, id: ownerOf(ledger.config, place, name), isErased: false, at, stack });
        }
      for (const name of before) if (!now.has(name)) lose(place, name);
      present.set(place, now);
    } catch {
    }
  };
  const stores = openStores(ledger);
  const look = (isFirst = false) => {
    seeErased();
    for (const store of stores) lookAt(store, isFirst);
  };
  look(true);
  const timer = setInterval(() => look(), INTERVAL_MS);
  const stop = watchWrites((place, name, trace) => writers.set(`${place} ${name}`, stackOf(trace)));
  return () => {
    clearInterval(timer);
    stop();
  };
}
function ownerOf(config, place, name) {
  if (config.cookie.names.includes(name)) return;
  const kind = place === "cookie" ? "cookies" : "storage";
  const [service] = claimingServices(config, kind, name);
  if (service) return service.id;
  return config.trustedMatchers.some((trusted) => trusted.test(name)) ? void 0 : UNDECLARED_ID;
}

const letsUndeclaredPass = ({ hasServices, inDoubt, options }, channel) => hasServices && options.gate?.undeclared !== "block" && !(inDoubt && channel !== "cookie" && channel !== "storage");
function createJournal(ledger, history, changed) {
  const entries = /* @__PURE__ */ new Map();
  const put = ({ at, stack = [], ...change }) => {
    const { key, state } = change;
    const before = entries.get(key);
    const times = [...before?.times ?? []];
    if (before?.state !== state) times.push([state, at]);
    entries.delete(key);
    const known = before && before.stack.length > 0 ? before.stack : stack;
    const isUndeclared = change.isUndeclared || before?.isUndeclared === true;
    const count = before?.state === state ? before.count + 1 : 1;
    entries.set(key, { ...change, isUndeclared, times, count, stack: known });
    changed();
  };
  const pass = (channel, url, at, stack) => {
    const host = undeclaredHost(ledger.config, url);
    if (!host) return;
    const key = `host ${host}`;
    put({ key, state: "undeclared", isUndeclared: true, channel, id: UNDECLARED_ID, what: url, at, stack });
  };
  const hear = (type, { channel, id, what }, at, trace) => {
    const { config, consent } = ledger;
    const stack = stackOf(trace);
    const isName = channel === "cookie" || channel === "storage";
    const isUndeclared = !(id in consent.choices);
    const isPassed = id === UNDECLARED_ID && type === "held" && letsUndeclaredPass(config, channel);
    if (isPassed && !isName) return pass(channel, what, at, stack);
    put({
      key: `${channel} ${what || id}`,
      state: isPassed ? "undeclared" : type,
      isUndeclared,
      channel,
      id,
      what,
      at,
      stack
    });
  };
  const store = ({ place, name, id, isErased, at, stack }) => {
    const isUndeclared = id === UNDECLARED_ID;
    const state = isErased ? "erased" : "written";
    put({ key: `${place} ${name}`, state, isUndeclared, channel: place, id: id ?? "", what: name, at, stack });
  };
  for (const happening of history) hear(...happening);
  const stop = listenToPage(hear, pass);
  const stopWatching = watchStores(ledger, store, (place, name) => {
    entries.delete(`${place} ${name}`);
    changed();
  });
  return {
    entries: () => [...entries.values()].reverse(),
    close() {
      stop();
      stopWatching();
    }
  };
}
function listenToPage(hear, pass) {
  const life = new AbortController();
  const { signal } = life;
  for (const type of ["held", "released"])
    page.addEventListener(
      `sekisho:${type}`,
      (event) => hear(type, event.detail, event.timeStamp, Error()),
      { signal }
    );
  const loaded = new PerformanceObserver((list) => {
    for (const { name, startTime, initiatorType } of list.getEntries())
      pass(initiatorType, name, startTime);
  });
  loaded.observe({ type: "resource", buffered: true });
  return () => {
    life.abort();
    loaded.disconnect();
  };
}

var css = ":host{all:initial!important;display:block!important;position:fixed!important;inset:0!important;inline-size:100%!important;block-size:100%!important;max-inline-size:none!important;max-block-size:none!important;margin:0!important;padding:0!important;border:0!important;overflow:visible!important;background:none!important;pointer-events:none!important;z-index:2147483647!important;color-scheme:light dark!important}section{--paper:light-dark(#fff,#12161f);--raised:light-dark(#f4f6fb,#1b2130);--ink:light-dark(#182033,#e7ebf4);--quiet:light-dark(#525d75,#a3aec4);--line:light-dark(#d8deea,#323b4f);--accent:light-dark(#223a70,#b4c5f2);--held:light-dark(#9a3412,#fdba74);--released:light-dark(#166534,#86efac);--written:light-dark(#1d4ed8,#93c5fd);--erased:light-dark(#6b21a8,#d8b4fe);--undeclared:light-dark(#a11243,#fda4af);position:absolute;inset:0 0 auto;display:flex;flex-direction:column;block-size:min(46vh,440px);pointer-events:auto;color:var(--ink);background:var(--paper);border-block-end:1px solid var(--line);box-shadow:0 8px 32px #0003;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}section.below{inset:auto 0 0;border-block:1px solid var(--line)}*{box-sizing:border-box}header{display:flex;flex-wrap:wrap;align-items:center;gap:6px 10px;padding:8px 12px;background:var(--raised)}h2,p,dl,dd,ul,ol,pre{margin:0}h2{font-size:15px;outline-offset:2px}header p{flex:1;color:var(--quiet);white-space:nowrap}input{flex:0 1 280px;min-inline-size:0;min-block-size:32px;padding:2px 10px;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:8px;font:inherit}button{min-block-size:32px;padding:2px 12px;color:var(--accent);background:var(--paper);border:1px solid var(--line);border-radius:8px;font:inherit;white-space:nowrap;cursor:pointer}button:hover{border-color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:1px}[role=tablist]{flex:none;display:flex;gap:2px;padding:0 12px;overflow-x:auto;background:var(--raised);border-block-end:1px solid var(--line)}[role=tab]{flex:none;padding:2px 10px;color:var(--quiet);background:none;border:0;border-block-end:3px solid transparent;border-radius:0}[role=tab]:focus-visible{outline-offset:-2px}[role=tab][aria-selected=true]{color:var(--ink);border-block-end-color:var(--accent)}[role=tab] b{font-variant-numeric:tabular-nums}.list{flex:1;overflow:auto;overscroll-behavior:contain}.list:focus-visible{outline-offset:-2px}.list>p{padding:12px;color:var(--quiet)}ul,ol{padding:0;list-style:none}ul>li{border-block-end:1px solid var(--line)}summary{display:grid;grid-template-columns:8em 7.5em minmax(0,3fr) 2.5em minmax(0,1fr) minmax(0,2fr);gap:2px 10px;align-items:baseline;padding:6px 12px;cursor:pointer}summary:hover{background:var(--raised)}summary:focus-visible{outline-offset:-2px}.state:before{content:\"\";display:inline-block;inline-size:.6em;block-size:.6em;margin-inline-end:.5em;background:currentcolor;border-radius:50%}[data-state=held] .state{color:var(--held)}[data-state=released] .state{color:var(--released)}[data-state=written] .state{color:var(--written)}[data-state=erased] .state{color:var(--erased)}[data-state=undeclared] .state,[data-undeclared] .id{color:var(--undeclared)}.what{grid-column:3;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;font-family:ui-monospace,monospace;font-size:13px}.id{grid-column:5}.why{grid-column:6;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--quiet)}code,pre{font-family:ui-monospace,monospace;font-size:13px}dl{display:grid;grid-template-columns:9em minmax(0,1fr);gap:6px 12px;padding:8px 12px 14px;background:var(--raised)}dt{color:var(--quiet)}pre{padding:8px 10px;margin-block-end:6px;background:var(--paper);border:1px solid var(--line);border-radius:8px;white-space:pre-wrap}.status{position:absolute;inset:auto 12px 12px auto;padding:4px 14px;color:var(--paper);background:var(--accent);border-radius:99px;pointer-events:none}.status:empty{opacity:0}textarea{position:absolute;opacity:0}@media(width<720px){section{block-size:50vh}header p{display:none}h2{flex:1 0 100%}input{flex:1 1 100%}header button{flex:1;padding-inline:6px}summary{grid-template-columns:auto auto auto minmax(0,1fr)}.what,.why{grid-area:2 / 1 / auto / -1;white-space:normal}.why{grid-row:3}.id{grid-area:1 / 4;text-align:end}dl{grid-template-columns:minmax(0,1fr);gap:2px}dd{margin-block-end:8px}}@media print{section{display:none}}";

const KINDS = ["held", "released", "written", "erased", "undeclared"];
const isOfKind = (entry, kind) => kind === "undeclared" ? entry.isUndeclared : entry.state === kind;

const MARKED = {
  script: (id, url) => `<script type="text/plain" data-consent="${id}" data-src="${url}"><\/script>`,
  iframe: (id, url) => `<iframe data-consent="${id}" data-src="${url}"></iframe>`,
  img: (id, url) => `<img data-consent="${id}" data-src="${url}" alt="">`,
  link: (id, url) => `<link data-consent="${id}" data-href="${url}">`
};
function adviceOf(entry, config) {
  const { state, channel, id, what, isUndeclared } = entry;
  if (isUndeclared) return declare(entry, config);
  if (state !== "held") return;
  const marked = MARKED[channel];
  if (marked && what) return { place: "HTML", code: marked(id, escapeAttribute(what)) };
  if (marked || channel === "cookie" || channel === "storage" || channel === "form") return;
  return { place: "JavaScript", code: `await sekisho.whenAllowed(${JSON.stringify(id)});` };
}
function declare({ channel, id, what, state }, config) {
  if (channel === "cookie")
    return {
      place: "services[].cookies",
      code: JSON.stringify({ name: what, days: 30, purpose: { en: "…", ja: "…" } })
    };
  const isStored = state === "written" || state === "erased" || channel === "storage";
  if (isStored) return { place: "services[].storage", code: JSON.stringify(what) };
  const [host = ""] = address(what).split("/");
  const taken = new Set(declaredIds(config));
  if (id === "?") return { place: "services", code: draftService(siteOf(host.replace(/:.*/, "")), [host], taken) };
  return {
    place: "services",
    code: JSON.stringify({ id, category: "marketing", name: id, ...host && { urls: [`${host}/*`] } })
  };
}

const isStored = ({ state }) => state === "written" || state === "erased";
function reasonOf(entry, { config, consent }) {
  const { state, id, isUndeclared, what } = entry;
  if (state === "erased") return "erased";
  if (state === "released") return "allowed";
  if (state === "undeclared") return "passed";
  if (state === "written") {
    if (config.cookie.names.includes(what)) return "own-cookie";
    if (isUndeclared) return "stored-undeclared";
    if (!id) return "trusted";
    if (!consent.choices[id]) return "stored-refused";
    return isRequired(config, id) ? "required" : "allowed";
  }
  if (!config.hasServices) return "no-configuration";
  if (isUndeclared) {
    if (id !== "?") return "unknown-id";
    return config.options.gate?.undeclared === "block" ? "blocked" : "in-doubt";
  }
  if (consent.choices[id]) return "was-held";
  const services = config.services.filter((service) => service.id === id || service.category === id);
  if (services.some(({ locked }) => locked)) return "locked";
  if (config.denied.has(id)) return "not-for-sale";
  if (config.rule.refused.has(id)) return "signal";
  return consent.decided ? "refused" : "undecided";
}
function isRequired({ categories, services }, id) {
  const category = services.find((service) => service.id === id)?.category ?? id;
  return categories.get(category) === true;
}
function claimOf(entry, config) {
  if (entry.isUndeclared || !entry.id) return;
  const isName = isStored(entry) || entry.channel === "cookie" || entry.channel === "storage";
  const kind = !isName ? "urls" : entry.channel === "cookie" ? "cookies" : "storage";
  const subject = isName ? entry.what : address(entry.what);
  const [service] = claimingServices(config, kind, subject).filter(
    ({ id, category }) => id === entry.id || category === entry.id
  );
  if (!service) return;
  const patterns = service[kind].patterns.filter((pattern) => matches(pattern, subject));
  const quoted = patterns.length > 0 ? ` ${JSON.stringify(patterns[0])}` : "";
  return `services[${config.services.indexOf(service)}].${kind}${quoted}`;
}
function matches(pattern, subject) {
  const host = pattern.replace(/^\w*:?\/\//, "");
  const source = host.replace(/[^\w*]/g, "\\$&").replace(/\*/g, ".*");
  return new RegExp(`^(${source.startsWith("\\/") ? "[^/]*" : ""}${source})(/.*)?$`, "is").test(subject);
}

function EntryRow({ entry, ledger, words, copy }) {
  const { state, channel, id, what, count, isUndeclared } = entry;
  const reason = words.reasons[reasonOf(entry, ledger)];
  return /* @__PURE__ */ jsx("li", { "data-state": state, "data-undeclared": isUndeclared ? "" : void 0, children: /* @__PURE__ */ jsxs("details", { children: [
    /* @__PURE__ */ jsxs("summary", { children: [
      /* @__PURE__ */ jsx("b", { class: "state", children: words.kinds[state] }),
      /* @__PURE__ */ jsx("code", { children: channel }),
      /* @__PURE__ */ jsx("span", { class: "what", children: what || words.inPage }),
      count > 1 && /* @__PURE__ */ jsxs("span", { children: [
        "×",
        count
      ] }),
      /* @__PURE__ */ jsx("b", { class: "id", children: isUndeclared && id === "?" ? words.undeclared : id }),
      /* @__PURE__ */ jsx("span", { class: "why", children: reason })
    ] }),
    /* @__PURE__ */ jsx(Details, { entry, ledger, words, copy })
  ] }) });
}
function Details({ entry, ledger, words, copy }) {
  const { id, what, times, stack } = entry;
  const claim = claimOf(entry, ledger.config);
  const advice = adviceOf(entry, ledger.config);
  const service = ledger.config.services.find((one) => one.id === id);
  const isScripted = stack.length > 0;
  return /* @__PURE__ */ jsxs("dl", { children: [
    /* @__PURE__ */ jsx(Term, { name: words.why, children: words.reasons[reasonOf(entry, ledger)] }),
    /* @__PURE__ */ jsx(Term, { name: words.service, children: entry.isUndeclared ? `${words.undeclared}${id === "?" ? "" : ` (${id})`}` : [id, service?.category].filter(Boolean).join(", ") }),
    /* @__PURE__ */ jsx(Term, { name: words.address, children: what || words.inPage }),
    claim && /* @__PURE__ */ jsx(Term, { name: words.claim, children: /* @__PURE__ */ jsx("code", { children: claim }) }),
    /* @__PURE__ */ jsx(Term, { name: words.times, children: times.map(([state, at]) => `${words.kinds[state]} ${timeOf(at) ?? words.before}`).join(" → ") }),
    (isScripted || entry.state === "held") && /* @__PURE__ */ jsx(Term, { name: words.stack, children: isScripted ? /* @__PURE__ */ jsx("ol", { children: stack.map((frame) => /* @__PURE__ */ jsx("li", { children: /* @__PURE__ */ jsx("code", { children: frame }) }, frame)) }) : words.noStack }),
    advice && /* @__PURE__ */ jsxs(Term, { name: `${words.write} ${advice.place}`, children: [
      /* @__PURE__ */ jsx("pre", { children: advice.code }),
      /* @__PURE__ */ jsx("button", { type: "button", "data-copy": true, onClick: () => copy(advice.code), children: words.copy })
    ] })
  ] });
}
function Term({ name, children }) {
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("dt", { children: name }),
    /* @__PURE__ */ jsx("dd", { children })
  ] });
}
const timeOf = (at) => at === void 0 ? void 0 : `${(at / 1e3).toFixed(2)} s`;

const TABS = [void 0, ...KINDS];
const STEPS = {
  ArrowRight: (index) => (index + 1) % TABS.length,
  ArrowLeft: (index) => (index + TABS.length - 1) % TABS.length,
  Home: () => 0,
  End: () => TABS.length - 1
};
function Panel(props) {
  const { words, entries, kind, query, status, isFull } = props;
  const fits = query.toLowerCase();
  const listed = entries.filter(
    (entry) => (!kind || isOfKind(entry, kind)) && `${entry.channel} ${entry.id} ${entry.what}`.toLowerCase().includes(fits)
  );
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx(Head, { ...props }),
    /* @__PURE__ */ jsx(Tabs, { ...props }),
    /* @__PURE__ */ jsxs("div", { class: "list", role: "tabpanel", id: "list", "aria-labelledby": `tab-${kind ?? "all"}`, children: [
      isFull && /* @__PURE__ */ jsx("p", { children: words.full }),
      listed.length === 0 && /* @__PURE__ */ jsx("p", { children: words.empty }),
      /* @__PURE__ */ jsx("ul", { children: listed.map((entry) => /* @__PURE__ */ jsx(EntryRow, { entry, ...props }, entry.key)) })
    ] }),
    /* @__PURE__ */ jsx("p", { class: "status", role: "status", children: status })
  ] });
}
function Head({ words, ledger, entries, query, search, copy, move, close }) {
  const { consent } = ledger;
  const state = consent.decided ? `${words.decided} (${consent.method})` : words.undecided;
  const onInput = ({ currentTarget }) => search(currentTarget.value);
  return /* @__PURE__ */ jsxs("header", { children: [
    /* @__PURE__ */ jsx("h2", { tabIndex: -1, id: "title", children: words.title }),
    /* @__PURE__ */ jsxs("p", { children: [
      consent.regime,
      ", ",
      state
    ] }),
    /* @__PURE__ */ jsx("input", { type: "search", "aria-label": words.search, placeholder: words.search, value: query, onInput }),
    /* @__PURE__ */ jsx("button", { type: "button", onClick: () => copy(JSON.stringify(entries, void 0, "	")), children: words.copyAll }),
    /* @__PURE__ */ jsxs("button", { type: "button", onClick: move, children: [
      words.move,
      " ⇅"
    ] }),
    /* @__PURE__ */ jsxs("button", { type: "button", "data-close": true, onClick: close, children: [
      words.close,
      " ✕"
    ] })
  ] });
}
function Tabs({ words, entries, kind, choose }) {
  const onKeyDown = (event) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const tabs = [...event.currentTarget.querySelectorAll("[role=tab]")];
    const index = step(tabs.indexOf(event.target));
    choose(TABS[index]);
    tabs[index]?.focus();
  };
  return /* @__PURE__ */ jsx("div", { role: "tablist", "aria-label": words.title, onKeyDown, children: TABS.map((tab) => {
    const count = tab ? entries.filter((entry) => isOfKind(entry, tab)).length : entries.length;
    const isChosen = tab === kind;
    return /* @__PURE__ */ jsxs(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${tab ?? "all"}`,
        "data-kind": tab ?? "all",
        "aria-selected": isChosen,
        "aria-controls": "list",
        tabIndex: isChosen ? 0 : -1,
        onClick: () => choose(tab),
        children: [
          tab ? words.kinds[tab] : words.all,
          " ",
          /* @__PURE__ */ jsx("b", { children: count })
        ]
      },
      tab
    );
  }) });
}

const EN = {
  language: "en",
  title: "Sekisho inspector",
  close: "Close",
  move: "Move",
  copy: "Copy",
  copied: "Copied",
  copyAll: "Copy all as JSON",
  search: "Filter by address, name or service",
  all: "All",
  empty: "Nothing so far.",
  kinds: { held: "Held", released: "Released", written: "Written", erased: "Erased", undeclared: "Undeclared" },
  reasons: {
    "no-configuration": "The configuration is not there yet: until then everything that could be a service is held.",
    "unknown-id": "No category or service has this id, so nobody can allow it.",
    blocked: 'No service declares it, and gate.undeclared is "block".',
    "in-doubt": "No service declares it, and it may be what a faulty service means: mend the faults in the console first.",
    locked: "Something about this service is wrong or not in force yet, so that nobody can allow it. The console says what.",
    "not-for-sale": "It sells or shares, and noSale says that this site does neither.",
    undecided: "The visitor has not decided.",
    signal: "The visitor's browser refuses it (Global Privacy Control).",
    refused: "The visitor has not allowed it.",
    allowed: "It is allowed.",
    passed: 'No service declares it, and it went through: gate.undeclared is not "block".',
    "own-cookie": "It keeps the visitor's decision.",
    required: "It belongs to a category that is required.",
    "stored-refused": "It is not allowed, and still there: no script could erase it, or a server or a tracker wrote it.",
    "stored-undeclared": 'No service declares it, and it was stored: gate.undeclared is not "block", or a server wrote it.',
    trusted: "gate.trusted names it.",
    erased: "It is not allowed, so it was erased.",
    "was-held": "It was held before it was allowed. A call is not repeated."
  },
  why: "Reason",
  service: "Service",
  address: "What",
  claim: "Claimed by",
  times: "When",
  stack: "Call stack",
  write: "Write into",
  before: "before the inspector",
  noStack: "No script: it is written in the page.",
  undeclared: "no service",
  inPage: "(written in the page)",
  decided: "decided",
  undecided: "not decided",
  full: "More happened before the inspector opened than is kept. Open it by ?sekisho=inspect to see all of it."
};
const JA = {
  language: "ja",
  title: "Sekisho インスペクター",
  close: "閉じる",
  move: "移動",
  copy: "コピー",
  copied: "コピーしました",
  copyAll: "すべてJSONでコピー",
  search: "アドレス・名前・サービスで絞り込む",
  all: "すべて",
  empty: "まだ何もありません。",
  kinds: { held: "保留", released: "解除", written: "保存", erased: "消去", undeclared: "未申告" },
  reasons: {
    "no-configuration": "設定がまだ届いていません。届くまでは、サービスかもしれないものをすべて保留します。",
    "unknown-id": "このIDのカテゴリーやサービスがないため、許可できません。",
    blocked: 'どのサービスも申告しておらず、gate.undeclaredが"block"です。',
    "in-doubt": "どのサービスも申告しておらず、誤りのあるサービスのものかもしれません。まずコンソールの誤りを直してください。",
    locked: "このサービスの設定に誤りがあるか、まだ有効でないため、許可できません。詳しくはコンソールにあります。",
    "not-for-sale": "販売または共有をするサービスですが、noSaleはこのサイトがどちらもしないとしています。",
    undecided: "訪問者がまだ選択していません。",
    signal: "訪問者のブラウザが拒否しています（Global Privacy Control）。",
    refused: "訪問者が許可していません。",
    allowed: "許可されています。",
    passed: 'どのサービスも申告していませんが、通過しました。gate.undeclaredが"block"ではありません。',
    "own-cookie": "訪問者の選択を記録するCookieです。",
    required: "必須のカテゴリーに属しています。",
    "stored-refused": "許可されていませんが、残っています。スクリプトでは消せないか、サーバーやトラッカーが書き込んでいます。",
    "stored-undeclared": 'どのサービスも申告していませんが、保存されました。gate.undeclaredが"block"ではないか、サーバーが書き込みました。',
    trusted: "gate.trustedに記載されています。",
    erased: "許可されていないため、消去しました。",
    "was-held": "許可される前に保留されました。呼び出しは繰り返されません。"
  },
  why: "理由",
  service: "サービス",
  address: "対象",
  claim: "該当する設定",
  times: "時刻",
  stack: "呼び出し元",
  write: "追記先",
  before: "インスペクターを開く前",
  noStack: "スクリプトではなく、ページに書かれています。",
  undeclared: "サービスなし",
  inPage: "（ページに書かれたもの）",
  decided: "選択済み",
  undecided: "未選択",
  full: "インスペクターを開く前の出来事が、保持できる数を超えました。?sekisho=inspectで開くと、すべて表示されます。"
};
const inspectorWords = (language) => /^ja\b/i.test(language) ? JA : EN;

const STATUS_MS = 3e3;
function openPanel(host, ledger, history, takesFocus) {
  const words = inspectorWords(wantedLanguage(ledger.config.options));
  const { root, frame } = makeFrame(host, words.language);
  const opener = page.activeElement;
  const state = { query: "", status: "" };
  const isFull = history.length >= HISTORY_LENGTH;
  let drawing = 0;
  let isClosed = false;
  const draw = () => {
    cancelAnimationFrame(drawing);
    drawing = requestAnimationFrame(() => {
      if (isClosed) return;
      bring(host);
      render(/* @__PURE__ */ jsx(Panel, { ...props() }), frame);
    });
  };
  const set = (change) => {
    Object.assign(state, change);
    draw();
  };
  const journal = createJournal(ledger, history, draw);
  const close = () => {
    isClosed = true;
    journal.close();
    page.removeEventListener("sekisho:change", draw);
    render(null, frame);
    host.remove();
    opener?.focus?.();
  };
  const props = () => ({
    query: state.query,
    status: state.status,
    isFull,
    ledger,
    words,
    kind: state.kind,
    entries: journal.entries(),
    choose: (kind) => set({ kind }),
    search: (query) => set({ query }),
    async copy(text) {
      if (await copyText(text, root)) set({ status: words.copied });
      setTimeout(() => set({ status: "" }), STATUS_MS);
    },
    move: () => frame.classList.toggle("below"),
    close
  });
  closeByEscape(frame, close);
  page.addEventListener("sekisho:change", draw);
  whenParsed(() => {
    bring(host);
    render(/* @__PURE__ */ jsx(Panel, { ...props() }), frame);
    if (takesFocus) root.getElementById("title")?.focus();
  });
}
function makeFrame(host, language) {
  const root = host.attachShadow({ mode: "open" });
  const frame = page.createElement("section");
  frame.lang = language;
  frame.setAttribute("aria-labelledby", "title");
  root.append(frame);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return { root, frame };
}
function closeByEscape(frame, close) {
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    close();
  });
}
function bring(host) {
  if (host.isConnected) return;
  page.documentElement.append(host);
  host.popover = "manual";
  host.showPopover?.();
}

const ID = "sekisho-inspector";
function inspect(ledger, history, byAddress = false) {
  if (byAddress && !(isDeveloperHost() && new URLSearchParams(location.search).get("sekisho") === "inspect")) return;
  const open = page.getElementById(ID);
  if (open) {
    open.shadowRoot?.getElementById("title")?.focus();
    return;
  }
  const host = page.createElement("div");
  host.id = ID;
  host.dataset.sekisho = "inspector";
  openPanel(host, ledger, history, !byAddress);
}

export { inspect };
