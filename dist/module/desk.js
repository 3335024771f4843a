import { L as LONGEST, e as encode, r as report, a as root } from './index.js';
import Cookies from 'js-cookie';
import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';
import { t as text, l as link, a as aboutCategory, n as nameOf, f as facts, s as speak, j as ja, e as en, w as wear } from './sheet.js';

const KEYS = /^(\$schema|company|policy|categories|services|texts|language|regime|region|gate|consent|record|ui)$/;
const CATEGORY_KEYS = /^(id|required|name|description)$/;
const SERVICE_KEYS = /^(id|category|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)$/;
const ID = /^[a-z][\w-]{0,39}$/i;
const WORKBENCH = /^(localhost|127\.|\[::1\]|.*\.(localhost|test|example)$)/;
const has = (value, keys) => Object.keys(value).every((key) => keys.test(key));
const isText = (value, shape) => typeof value === "string" && shape.test(value);
const isList = (value = []) => Array.isArray(value) && value.every((one) => isText(one?.name ?? one, /^[^\s;?#]+$/));
const isSoundService = (ids, categories, { id, category, options }) => has(options, SERVICE_KEYS) && isText(options.id, ID) && ids.indexOf(id) === ids.lastIndexOf(id) && categories.has(category) && [options.urls, options.cookies, options.storage].every(isList) && /^(google-analytics\/G-\w+\/|google-tag-manager\/\/GTM-\w+|(access-log|undefined)\/.*)$/.test(
  [`${options.preset}`, options.measurementId, options.containerId].join("/")
);
function examine({ known, options, services, categories, cookie }) {
  const ids = [...categories.keys(), ...services.map(({ id }) => id)];
  const listed = options.categories ?? [];
  let good = known && !WORKBENCH.test(`${globalThis.location?.hostname}`) && has(options, KEYS) && isText(cookie.name, ID) && Array.isArray(listed) && listed.every((one) => one instanceof Object && has(one, CATEGORY_KEYS) && isText(one.id, ID));
  for (const service of services) {
    service.doubtful = !isSoundService(ids, categories, service);
    good &&= !service.doubtful;
  }
  return good;
}

const OLDEST = 395;
function choose(config, before, method, wanted) {
  const names = (id) => typeof wanted === "object" && Object.hasOwn(wanted, id);
  const pick = (id) => typeof wanted === "boolean" ? wanted : (names(id) ? wanted[id] : before.choices[id]) === true;
  const { days = 180, refusalDays = 180 } = config.options.consent ?? {};
  const choices = new Map([...config.categories].map(([id, required]) => [id, required || pick(id)]));
  const short = new Map(choices);
  let granted = [...config.categories].some(([id, required]) => !required && choices.get(id));
  for (const { id, category, doubtful } of config.services) {
    const whole = !!choices.get(category);
    const allowed = !doubtful && (names(category) && !names(id) ? whole : pick(id));
    if (allowed === whole || config.categories.get(category)) continue;
    choices.set(id, allowed);
    granted ||= allowed;
    if (whole) short.set(category, false);
  }
  const fits = [...choices].join().length < LONGEST;
  return {
    decision: { decidedAt: (/* @__PURE__ */ new Date()).toISOString(), policyVersion: config.version, method, id: randomId() },
    days: Math.min(OLDEST, Math.floor(granted ? days : refusalDays)) || 1,
    named: fingerprint(config),
    choices: fits ? choices : short
  };
}
function renew(config, stored) {
  if (!stored || stored.named !== fingerprint(config)) return void 0;
  return { ...stored, decision: { ...stored.decision, policyVersion: config.version } };
}
function randomId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 36).toString(36)).join("");
}
function fingerprint({ services }) {
  const names = services.map(({ id, category }) => `${id}:${category}`).sort();
  let hash = 0;
  for (const char of names.join()) hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function keep({ cookie: { name, domain = "", path = "/" } }, stored) {
  const value = encode(stored);
  const expires = new Date(Date.parse(stored.decision.decidedAt) + stored.days * 864e5);
  const put = (domain2) => {
    Cookies.set(name, value, { domain: domain2, path, expires, sameSite: "Lax", secure: location.protocol === "https:" });
    return Cookies.get(name) === value;
  };
  try {
    if (domain && put(domain) || put("")) return;
  } catch {
  }
  report("not-stored");
}

function erase({ config, allows, writeCookie }) {
  const refused = config.services.filter(({ id }) => !allows(id));
  try {
    for (const pair of document.cookie.split("; ")) {
      const name = pair.replace(/=.*/, "");
      if (name !== config.cookie.name && refused.some(({ cookies }) => cookies.test(name))) eraseCookie(name, { writeCookie });
    }
    for (const area of [localStorage, sessionStorage])
      for (const key of Object.keys(area)) if (refused.some(({ storage }) => storage.test(key))) area.removeItem(key);
  } catch {
  }
}
function eraseCookie(name, { writeCookie }) {
  const labels = location.hostname.split(".");
  const folders = location.pathname.split("/");
  const domains = ["", ...labels.map((_, index) => `;Domain=${labels.slice(index).join(".")}`)];
  const paths = folders.map((_, index) => folders.slice(0, index + 1).join("/"));
  for (const domain of domains)
    for (const path of paths.flatMap((path2) => [path2, `${path2}/`]))
      for (const kind of ["", ";Secure", ";Secure;Partitioned"])
        writeCookie(`${name}=;Max-Age=0;Path=${path}${domain}${kind}`);
}

const button = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

function slots(body, { company }, tag, policy) {
  const { name, policyUrl, contact } = Object(company);
  const { url, email, phone, department } = Object(contact);
  const way = url ?? (email ? `mailto:${email}` : phone && `tel:${phone}`);
  const address = text(policyUrl, tag);
  return body.split(/\{(company|policy|contact)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part === "company") return text(name, tag) || location.hostname;
    if (part === "policy") return address && link(policy, address);
    return link(text(url ?? email ?? phone ?? department, tag), text(way, tag));
  });
}

const banner = (options, { tag, words: { banner: banner2, service } }) => (
  // biome-ignore lint/a11y/noRedundantRoles: agents that answer banners look for the attribute
  /* @__PURE__ */ jsxs("section", { "data-sekisho": "banner", role: "region", "aria-labelledby": "sekisho-title", children: [
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("h2", { id: "sekisho-title", children: banner2.title }),
      /* @__PURE__ */ jsx("p", { children: slots(banner2.body, options, tag, service.policy) })
    ] }),
    /* @__PURE__ */ jsxs("nav", { children: [
      button("reject", banner2.reject),
      button("accept", banner2.accept),
      button("preferences", banner2.settings)
    ] })
  ] })
);

function draftOf({ categories, services }, { choices }) {
  const draft = /* @__PURE__ */ new Map();
  for (const [id, required] of categories) if (!required) draft.set(id, !!choices[id]);
  for (const { id, category, doubtful } of services) if (!doubtful && draft.has(category)) draft.set(id, !!choices[id]);
  return draft;
}
const choosable = ({ services }, draft, category) => services.filter((one) => one.category === category && !one.doubtful && draft.has(one.id)).map(({ id }) => id);
function flip(config, draft, id, on) {
  const { category = id } = config.services.find((one) => one.id === id) ?? {};
  for (const one of choosable(config, draft, id)) draft.set(one, on);
  draft.set(id, on);
  if (choosable(config, draft, category).every((one) => draft.get(one) === on)) draft.set(category, on);
}

function toggle({ words }, id, name, on = false, fixed = false, mixed = "") {
  const { always, on: yes, off } = words.preferences;
  return /* @__PURE__ */ jsxs("label", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("span", { "aria-hidden": !mixed, children: mixed || (on ? fixed ? always : yes : off) }),
    /* @__PURE__ */ jsx("input", { type: "checkbox", role: "switch", name: id, checked: on, indeterminate: !!mixed, disabled: fixed })
  ] });
}

const open$1 = (dialog) => {
  if (!dialog) return;
  if (dialog.showModal) dialog.showModal();
  else dialog.setAttribute("open", "");
  dialog.querySelector("h2")?.focus();
};
function preferences(config, speech, { draft, unfolded }, paint, save, leave) {
  const { words, tag } = speech;
  const { title, body, details, close } = words.preferences;
  const category = (id, required) => {
    const [name, description] = aboutCategory(id, config.options, speech);
    const services = config.services.filter(({ category: category2 }) => category2 === id);
    const free = choosable(config, draft, id);
    const allowed = free.filter((one) => draft.get(one)).length;
    const mixed = allowed !== (draft.get(id) ? free.length : 0);
    const unfold = () => {
      unfolded.add(id);
      paint();
    };
    return /* @__PURE__ */ jsxs("fieldset", { "aria-label": name, children: [
      toggle(speech, id, name, required || draft.get(id), required, mixed ? `${allowed}/${free.length}` : ""),
      /* @__PURE__ */ jsx("p", { children: description }),
      services[0] && /* @__PURE__ */ jsxs("details", { onToggle: unfold, children: [
        /* @__PURE__ */ jsxs("summary", { children: [
          details,
          " (",
          services.length,
          ")"
        ] }),
        unfolded.has(id) && services.map(({ id: id2, doubtful, options }) => /* @__PURE__ */ jsxs("section", { children: [
          toggle(
            speech,
            id2,
            nameOf(options, tag),
            !doubtful && (required || draft.get(id2)),
            required || doubtful
          ),
          /* @__PURE__ */ jsx("dl", { children: facts(options, speech).map(([heading, lines]) => [
            /* @__PURE__ */ jsx("dt", { children: heading }),
            lines.map(([line, url]) => /* @__PURE__ */ jsxs("dd", { children: [
              line,
              " ",
              url && link(words.service.policy, url)
            ] }))
          ]) })
        ] }, id2))
      ] })
    ] }, id);
  };
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      "data-sekisho": "preferences",
      ref: open$1,
      "aria-modal": "true",
      "aria-labelledby": "sekisho-title",
      onClose: leave,
      onChange: ({ target }) => {
        const { name, checked } = target;
        flip(config, draft, name, checked);
        paint();
      },
      children: [
        /* @__PURE__ */ jsxs("header", { children: [
          /* @__PURE__ */ jsx("h2", { id: "sekisho-title", tabIndex: -1, children: title }),
          /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": "close", "aria-label": close, onClick: leave, children: "\xD7" })
        ] }),
        /* @__PURE__ */ jsxs("div", { children: [
          /* @__PURE__ */ jsx("p", { children: body }),
          [...config.categories].map((one) => category(...one))
        ] }),
        /* @__PURE__ */ jsxs("nav", { children: [
          button("reject", words.banner.reject),
          button("accept", words.banner.accept),
          button("save", words.preferences.save, save)
        ] })
      ]
    }
  );
}

const words = ({ banner, preferences, service, categories }) => ({
  banner,
  preferences,
  service,
  categories
});
const ours = { en: words(en), ja: words(ja) };
const uiSpeech = (options) => speak(options, ours);

var css = "#sekisho#sekisho{&,>div{all:initial;display:contents}>div{--p: var(--sekisho-background, #fff);--i: var(--sekisho-text, #1b2336);--l: var(--sekisho-line, #dfe4ee);--a: var(--sekisho-accent, #223a70);--o: var(--sekisho-on-accent, #fff);--r: var(--sekisho-radius, 14px);color-scheme:light;color:var(--i);font:15px / 1.6 var(--sekisho-font, system-ui, \"Hiragino Sans\", Meiryo, sans-serif);line-break:strict;word-break:auto-phrase;overflow-wrap:anywhere}@media(prefers-color-scheme:dark){>div:not(.light){--p: var(--sekisho-background, #151b28);--i: var(--sekisho-text, #e6eaf3);--l: var(--sekisho-line, #30394b);--a: var(--sekisho-accent, #b4c5f2);--o: var(--sekisho-on-accent, #12203f);color-scheme:dark}}>.dark{--p: var(--sekisho-background, #151b28);--i: var(--sekisho-text, #e6eaf3);--l: var(--sekisho-line, #30394b);--a: var(--sekisho-accent, #b4c5f2);--o: var(--sekisho-on-accent, #12203f);color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit}>div :before,>div :after{all:revert;content:none}>div :not(h2):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:calc(50% - 12px);margin:auto;padding:18px;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0a143229;z-index:2147483647}.corner>section{inline-size:min(100% - 24px,400px);margin-inline-end:12px}.center>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,560px)}& dialog{inset:0;inline-size:min(100% - 24px,600px);max-inline-size:none;max-block-size:calc(100% - 24px)}::backdrop{background:#0a1432a6}& section>div,dialog>div{overflow:auto}& h2{margin-block-end:4px;font-weight:600;font-size:17px}& a,summary{color:var(--a)}& nav{display:grid;flex:none;grid:auto / repeat(auto-fit,minmax(78px,1fr));grid-auto-rows:1fr;gap:8px}>div button{min-block-size:44px;padding:4px;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:14px;cursor:pointer}>div [data-consent-action=preferences]{color:var(--a);background:none}& header,label{display:flex;align-items:center;justify-content:space-between;gap:10px}& header>button{inline-size:44px;margin:-8px;color:inherit;background:none;border:0;font-size:24px}& fieldset{margin-block-start:14px;padding:14px 0 0;border:0 solid var(--l);border-block-start-width:1px}& b{flex:1;font-weight:600}& input{appearance:none;display:grid;align-items:center;flex:none;inline-size:44px;block-size:44px;padding:3px;background:#747c90 padding-box;border:solid #0000;border-width:9px 0;border-radius:13px/22px}& input:before{content:\"\";inline-size:20px;block-size:20px;background:#fff;border-radius:50%}:checked{background-color:var(--a)}:checked:before{justify-self:end;background:var(--o)}:indeterminate:before{justify-self:center}:disabled{opacity:.5}& summary{padding-block:10px;cursor:pointer}& details>section{padding:4px 14px 14px;margin-block-end:8px;border:1px solid var(--l);border-radius:calc(var(--r) - 4px)}& dt{margin-block-start:8px;font-size:14px;opacity:.75}>div>p{inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:840px){>:not(.corner,.center)>section{flex-direction:row;align-items:center;gap:32px;padding:22px 26px}>:not(.corner,.center)>section>nav{inline-size:388px}}@media(forced-colors:active){& input{appearance:auto}}}html:has(#sekisho section){scroll-padding-block-end:50vh}";

const BRIEFLY = 4e3;
function mount(host) {
  const place = document.createElement("div");
  const sheet = wear(css);
  let view;
  let desk;
  let opener = null;
  let { decidedAt } = host.consent;
  let said = "";
  const paint = () => {
    const { config } = host;
    const { options } = config;
    const speech = uiSpeech(options);
    const { theme, position, nonce } = Object(options.ui);
    place.lang = speech.tag;
    place.className = `${theme} ${position}`;
    render(
      /* @__PURE__ */ jsxs(Fragment, { children: [
        !sheet && /* @__PURE__ */ jsx("style", { nonce, children: css }),
        view === "banner" && banner(options, speech),
        view === "preferences" && preferences(config, speech, desk, paint, () => host.choose(Object.fromEntries(desk.draft)), leave),
        /* @__PURE__ */ jsx("p", { role: "status", children: said })
      ] }),
      place
    );
  };
  const enter = () => {
    const focused = document.activeElement;
    const home = root();
    if (view === "preferences") {
      opener = focused;
      desk = { draft: draftOf(host.config, host.consent), unfolded: /* @__PURE__ */ new Set() };
    } else if (!place.contains(focused)) opener = null;
    home.append(place);
    paint();
    if (opener && view !== "preferences")
      (opener.isConnected ? opener : home.querySelector("[data-consent-action=preferences]"))?.focus();
    host.shown(view);
  };
  const show = (next) => {
    if (next === view) return;
    view = next;
    if (document.body) enter();
    else
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        observer.disconnect();
        enter();
      }).observe(document.documentElement, { childList: true });
  };
  const leave = () => {
    if (view === "preferences") show(host.consent.decided ? void 0 : "banner");
  };
  return {
    show,
    hide: () => show(void 0),
    refresh() {
      const before = decidedAt;
      ({ decidedAt } = host.consent);
      if (decidedAt && decidedAt !== before) {
        said = uiSpeech(host.config.options).words.preferences.saved;
        setTimeout(() => {
          said = "";
          paint();
        }, BRIEFLY);
      }
      paint();
    },
    remove() {
      show(void 0);
      sheet?.replaceSync("");
      place.remove();
    }
  };
}

function open(ledger, given) {
  const { config, found } = ledger;
  if (!examine(config)) import('./diagnose.js').then(({ diagnose }) => diagnose(given));
  for (const { id, options } of config.services) if (options.mode === "advanced") report("contacts-google", id);
  erase(ledger);
  const renewed = renew(config, found);
  ledger.set(renewed);
  if (renewed && ledger.consent.decided) keep(config, renewed);
  return !ledger.consent.decided && [...config.categories.values()].includes(false);
}
function decide(ledger, method, wanted) {
  const { config } = ledger;
  const stored = choose(config, ledger.consent, method, wanted);
  eraseCookie(config.cookie.name, ledger);
  keep(config, stored);
  ledger.set(stored);
}

export { decide, erase, mount, open };
