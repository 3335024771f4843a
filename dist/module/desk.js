import { L as LONGEST, e as encode, r as report, w as writeCookie, l as language, a as root } from './index.js';
import Cookies from 'js-cookie';
import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
import { render } from 'preact';

const KEYS$1 = /^(\$schema|company|policy|categories|services|texts|language|regime|region|gate|consent|record|ui)$/;
const CATEGORY_KEYS = /^(id|required|name|description)$/;
const SERVICE_KEYS = /^(id|category|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)$/;
const PRESETS = /^(google-analytics|google-tag-manager|access-log)$/;
const ID = /^[a-z][\w-]{0,39}$/i;
const has = (value, keys) => Object.keys(value).every((key) => keys.test(key));
const isList = (value = []) => Array.isArray(value) && value.every((one) => /^[^\s;]+$/.test(one?.name ?? one));
function examine({ known, options, services, categories }) {
  const ids = [...categories.keys(), ...services.map(({ id }) => id)];
  const isGood = ({ id, category, options: options2 }) => has(options2, SERVICE_KEYS) && ID.test(id) && ids.indexOf(id) === ids.lastIndexOf(id) && categories.has(category) && [options2.urls, options2.cookies, options2.storage].every(isList) && (!options2.preset || PRESETS.test(options2.preset)) && (!/^google/.test(`${options2.preset}`) || /^(G|GTM)-\w+$/.test(`${options2.measurementId ?? options2.containerId}`));
  let good = known && has(options, KEYS$1) && (options.categories ?? []).every((one) => one instanceof Object && has(one, CATEGORY_KEYS));
  for (const service of services) {
    service.doubtful = !isGood(service);
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

function erase({ config, allows }) {
  const refused = config.services.filter(({ id }) => !allows(id));
  try {
    for (const pair of document.cookie.split("; ")) {
      const name = pair.replace(/=.*/, "");
      if (refused.some(({ cookies }) => cookies.test(name))) eraseCookie(name);
    }
    for (const area of [localStorage, sessionStorage])
      for (const key of Object.keys(area)) if (refused.some(({ storage }) => storage.test(key))) area.removeItem(key);
  } catch {
  }
}
function eraseCookie(name) {
  const prefixes = (whole, by) => whole.split(by).map((_, index, parts) => [parts.slice(0, index + 1), parts.slice(index)].map((some) => some.join(by)));
  for (const [, domain] of [["", ""], ...prefixes(location.hostname, ".")])
    for (const [path] of prefixes(location.pathname, "/"))
      for (const end of ["", "/"])
        for (const kind of ["", ";Secure", ";Secure;Partitioned"])
          writeCookie(`${name}=;Max-Age=0;Path=${path}${end}${domain && `;Domain=${domain}`}${kind}`);
}

const button = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const link = (words, url) => url && SAFE.test(url) ? /* @__PURE__ */ jsx("a", { href: url, children: words }) : words;

const base = (tag) => tag.replace(/-.*/, "");
function entry(value, tag) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[tag] ?? map[base(tag)] ?? map.en ?? Object.values(map)[0];
}
function text(value, tag) {
  const found = entry(value, tag);
  return typeof found === "string" ? found : "";
}
function merge(ours, own) {
  if (typeof ours === "string") return typeof own === "string" ? own : ours;
  return Object.fromEntries(Object.entries(Object(ours)).map(([key, word]) => [key, merge(word, Object(own)[key])]));
}
function speak(options, ours) {
  const texts = Object(options.texts);
  const wanted = `${language(options)}`;
  const tag = [wanted, base(wanted)].find((one) => texts[one] || ours[one]) ?? "en";
  return { tag, words: merge(ours[base(tag)] ?? ours.en, texts[tag]) };
}

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

const banner$2 = (options, { tag, words: { banner: banner2, service } }) => (
  // biome-ignore lint/a11y/useSemanticElements: agents that answer banners look for the role
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

function aboutCategory(id, { categories }, { tag, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, tag) || id, text(description, tag)];
}

const google = { name: "Google LLC", country: { en: "United States", ja: "\u7C73\u56FD" }, policyUrl: "https://policies.google.com/privacy" };
const presetWords = {
  "google-analytics": {
    name: "Google Analytics",
    provider: google,
    purpose: { en: "Statistics on the use of this site.", ja: "\u30B5\u30A4\u30C8\u306E\u5229\u7528\u72B6\u6CC1\u3092\u7D71\u8A08\u7684\u306B\u628A\u63E1\u3057\u307E\u3059\u3002" },
    transmits: {
      en: ["Cookie ID", "Page address and title", "Previous page", "Actions on the page", "IP address", "Browser and device"],
      ja: ["Cookie ID", "\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9\u3068\u30BF\u30A4\u30C8\u30EB", "\u76F4\u524D\u306E\u30DA\u30FC\u30B8", "\u30DA\u30FC\u30B8\u3067\u306E\u64CD\u4F5C", "IP\u30A2\u30C9\u30EC\u30B9", "\u30D6\u30E9\u30A6\u30B6\u3068\u7AEF\u672B"]
    },
    cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: 395 }))
  },
  "google-tag-manager": {
    name: "Google Tag Manager",
    provider: google,
    purpose: { en: "Loads the tags of this site.", ja: "\u30B5\u30A4\u30C8\u306E\u30BF\u30B0\u3092\u8AAD\u307F\u8FBC\u307F\u307E\u3059\u3002" },
    transmits: { en: ["Page address", "IP address", "Browser"], ja: ["\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9", "IP\u30A2\u30C9\u30EC\u30B9", "\u30D6\u30E9\u30A6\u30B6"] }
  },
  "access-log": {
    name: { en: "Access log", ja: "\u30A2\u30AF\u30BB\u30B9\u30ED\u30B0" },
    purpose: { en: "Statistics on the use of this site.", ja: "\u30B5\u30A4\u30C8\u306E\u5229\u7528\u72B6\u6CC1\u3092\u7D71\u8A08\u7684\u306B\u628A\u63E1\u3057\u307E\u3059\u3002" },
    transmits: {
      en: ["Page address", "IP address", "Browser", "Date and time"],
      ja: ["\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9", "IP\u30A2\u30C9\u30EC\u30B9", "\u30D6\u30E9\u30A6\u30B6", "\u65E5\u6642"]
    }
  }
};

const KEYS = ["provider", "transmits", "purpose", "cookies", "storage", "refusal"];
function known(service) {
  const preset = presetWords[`${service.preset}`];
  return { ...preset, ...service, cookies: [preset?.cookies ?? [], service.cookies ?? []].flat() };
}
const nameOf = (service, tag) => text(known(service).name, tag) || service.id;
function facts(service, { tag, words }) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(tag) ? "\u3001" : ", ");
  const line = (one) => {
    const { name, country, days, purpose, policyUrl } = Object(one);
    const { session, days: lifetime } = words.service;
    const life = days === 0 ? session : days && lifetime.replace("{days}", days);
    return [join([text(name, tag), text(country, tag), life, text(purpose, tag)]), text(policyUrl, tag)];
  };
  const given = known(service);
  return KEYS.map((key) => {
    const all = [entry(given[key], tag) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [words.service[key], [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]];
  }).filter(([, lines]) => lines[0]);
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
function preferences$2(config, speech, { draft, unfolded }, paint, save, leave) {
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

function wear(css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
  }
}

var banner$1={title:"Consent to optional services",body:"With your consent, {company} uses services that store and send data. Settings lists each one with its purpose. You can refuse, and change your choice at any time. {policy}",accept:"Accept all",reject:"Reject all",settings:"Settings"};var preferences$1={title:"Settings",body:"Choose what you consent to. Nothing changes until you save.",save:"Save choice",close:"Close without saving",on:"On",off:"Off",always:"Always on",details:"Details",saved:"Your choice is saved."};var service$1={service:"Service",provider:"Recipient",country:"Country",purpose:"Purpose",transmits:"Information sent",cookies:"Cookies",storage:"Browser storage",refusal:"If you refuse",policy:"Privacy policy",days:"{days} days",session:"until the browser closes"};var categories$1={necessary:{name:"Necessary",description:"The site does not work without them."},functional:{name:"Content",description:"Content from elsewhere, shown in the page."},analytics:{name:"Statistics",description:"How the site is used."},marketing:{name:"Advertising",description:"Showing and measuring advertisements."}};var en = {banner:banner$1,preferences:preferences$1,service:service$1,categories:categories$1};

var banner={title:"任意のサービスへの同意",body:"{company}は、同意をいただいた場合に、データを保存・送信するサービスを使用します。各サービスと利用目的は設定画面に記載しています。拒否することもでき、選択はいつでも変更できます。{policy}",accept:"すべて同意",reject:"すべて拒否",settings:"設定"};var preferences={title:"設定",body:"同意する項目をお選びください。保存するまで何も変わりません。",save:"選択を保存",close:"保存せずに閉じる",on:"オン",off:"オフ",always:"常にオン",details:"詳細",saved:"選択を保存しました。"};var service={service:"サービス",provider:"送信先",country:"国",purpose:"利用目的",transmits:"送信する情報",cookies:"Cookie",storage:"ブラウザの保存領域",refusal:"拒否した場合",policy:"プライバシーポリシー",days:"{days}日",session:"ブラウザを閉じるまで"};var categories={necessary:{name:"必須",description:"サイトの動作に必要です。"},functional:{name:"コンテンツ",description:"外部のコンテンツをページ内に表示します。"},analytics:{name:"統計",description:"サイトの利用状況を把握します。"},marketing:{name:"広告",description:"広告を表示し、効果を測定します。"}};var ja = {banner:banner,preferences:preferences,service:service,categories:categories};

const words = ({ banner, preferences, service, categories }) => ({ banner, preferences, service, categories });
const ours = { en: words(en), ja: words(ja) };
const uiSpeech = (options) => speak(options, ours);

var css = "#sekisho#sekisho,#sekisho#sekisho>div{all:initial;display:contents}#sekisho#sekisho>div{--paper: var(--sekisho-background, #fff);--ink: var(--sekisho-text, #1b2336);--line: var(--sekisho-line, #e1e5ee);--accent: var(--sekisho-accent, #223a70);--on: var(--sekisho-on-accent, #fff);--round: var(--sekisho-radius, 14px);color-scheme:light;color:var(--ink);font:15px / 1.6 var(--sekisho-font, system-ui, \"Hiragino Sans\", \"Yu Gothic UI\", Meiryo, sans-serif);line-break:strict;word-break:auto-phrase;overflow-wrap:anywhere}@media(prefers-color-scheme:dark){#sekisho#sekisho>div:not([data-theme=light]){--paper: var(--sekisho-background, #151b28);--ink: var(--sekisho-text, #e6eaf3);--line: var(--sekisho-line, #30394b);--accent: var(--sekisho-accent, #b4c5f2);--on: var(--sekisho-on-accent, #12203f);color-scheme:dark}}#sekisho#sekisho>div[data-theme=dark]{--paper: var(--sekisho-background, #151b28);--ink: var(--sekisho-text, #e6eaf3);--line: var(--sekisho-line, #30394b);--accent: var(--sekisho-accent, #b4c5f2);--on: var(--sekisho-on-accent, #12203f);color-scheme:dark}#sekisho#sekisho>div *{all:revert;box-sizing:border-box;margin:0;font:inherit}#sekisho#sekisho>div :focus-visible{outline:3px solid var(--accent);outline-offset:2px}#sekisho#sekisho section[data-sekisho],#sekisho#sekisho dialog{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:calc(50% - 12px);margin:auto;padding:18px;overflow:hidden;color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:var(--round);box-shadow:0 12px 40px #0a143229;z-index:2147483647}#sekisho#sekisho [data-position=corner] section[data-sekisho]{inline-size:min(100% - 24px,400px);margin-inline-end:12px}#sekisho#sekisho [data-position=center] section[data-sekisho]{inset:0;block-size:fit-content;inline-size:min(100% - 24px,560px)}#sekisho#sekisho dialog{inset:0;inline-size:min(100% - 16px,600px);max-inline-size:none;max-block-size:calc(100% - 24px)}#sekisho#sekisho dialog::backdrop{background:#0a1432a6}#sekisho#sekisho section[data-sekisho]>div,#sekisho#sekisho dialog>div{overflow:auto;overscroll-behavior:contain}#sekisho#sekisho h2{flex:1;font-weight:600;font-size:17px;outline:0}#sekisho#sekisho a{color:var(--accent)}#sekisho#sekisho nav{display:grid;flex:none;grid:auto / repeat(auto-fit,minmax(84px,1fr));grid-auto-rows:1fr;gap:8px}#sekisho#sekisho>div button{min-block-size:44px;padding:6px 8px;color:var(--on);background:var(--accent);border:1px solid var(--accent);border-radius:calc(var(--round) - 4px);font-weight:600;font-size:14px;line-height:1.3;cursor:pointer}#sekisho#sekisho>div button[data-consent-action=preferences]{color:var(--accent);background:none}#sekisho#sekisho header,#sekisho#sekisho label{display:flex;align-items:center;gap:10px;min-block-size:44px}#sekisho#sekisho>div button[data-consent-action=close]{inline-size:44px;margin:-8px;color:inherit;background:none;border:0;font-size:24px}#sekisho#sekisho fieldset{margin-block-start:14px;padding:14px 0 0;border:0;border-block-start:1px solid var(--line)}#sekisho#sekisho b{flex:1;font-weight:600}#sekisho#sekisho input{appearance:none;display:grid;align-items:center;flex:none;inline-size:44px;block-size:44px;padding:3px;background:#747c90 padding-box;border:solid #0000;border-width:9px 0;border-radius:13px/22px}#sekisho#sekisho input:before{content:\"\";inline-size:20px;block-size:20px;background:#fff;border-radius:50%}#sekisho#sekisho input:checked{background-color:var(--accent)}#sekisho#sekisho input:checked:before{justify-self:end;background:var(--on)}#sekisho#sekisho input:indeterminate:before{justify-self:center}#sekisho#sekisho input:disabled{opacity:.5}#sekisho#sekisho summary{padding-block:10px;font-size:14px;color:var(--accent);cursor:pointer}#sekisho#sekisho details section{padding:6px 14px 14px;margin-block-end:8px;border:1px solid var(--line);border-radius:calc(var(--round) - 4px)}#sekisho#sekisho dl>div{margin-block-start:8px;font-size:14px}#sekisho#sekisho dt{opacity:.75}#sekisho#sekisho [role=status]:not(:empty){position:fixed;inset:auto 0 20px;margin:auto;inline-size:fit-content;padding:10px 18px;color:var(--paper);background:var(--ink);border-radius:99px;z-index:2147483647}@media(min-width:840px){#sekisho#sekisho [data-position=bottom] section[data-sekisho]{flex-direction:row;align-items:center;gap:32px;padding:22px 26px}#sekisho#sekisho [data-position=bottom] nav{grid-template-columns:repeat(3,124px)}}@media(forced-colors:active){#sekisho#sekisho input{appearance:auto}}";

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
        view === "banner" && banner$2(options, speech),
        view === "preferences" && preferences$2(config, speech, desk, paint, () => host.choose(Object.fromEntries(desk.draft)), leave),
        /* @__PURE__ */ jsx("p", { role: "status", children: said })
      ] }),
      place
    );
  };
  const show = (next) => {
    if (next === view) return;
    view = next;
    if (document.body) enter();
  };
  const enter = () => {
    const focused = document.activeElement;
    const hadFocus = place.contains(focused);
    if (view === "preferences") {
      opener = focused;
      desk = { draft: draftOf(host.config, host.consent), unfolded: /* @__PURE__ */ new Set() };
    }
    const home = root();
    home.append(place);
    paint();
    if (hadFocus && view !== "preferences") {
      if (!opener?.isConnected || opener === document.body)
        opener = home.querySelector("[data-consent-action=preferences]");
      opener?.focus();
    }
    host.shown(view);
  };
  const leave = () => {
    if (view === "preferences") show(host.consent.decided ? void 0 : "banner");
  };
  const observer = new MutationObserver(() => {
    if (!document.body) return;
    observer.disconnect();
    if (view) enter();
  });
  if (!document.body) observer.observe(document.documentElement, { childList: true });
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
      observer.disconnect();
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
  eraseCookie(config.cookie.name);
  keep(config, stored);
  ledger.set(stored);
}

export { decide, erase, mount, open };
