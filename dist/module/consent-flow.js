import { B as BUILT_IN_CATEGORIES, e as encode, M as MAX_COOKIE_VALUE, U as UNDECLARED_ID, a as MAX_DAYS, D as DAY_MS, p as page, s as sameBuild, r as root } from './index.js';
import Cookies from 'js-cookie';
import { render } from 'preact';
import { t as text, l as link, c as createLocales, f as firm, d as direction } from './firm.js';
import { jsx, jsxs } from 'preact/jsx-runtime';

const VENDORS = /^(google-analytics,G-\w+,|google-tag-manager,,GTM-\w+|(access-log)?,.*)$/;
const WORKBENCH = /(^|\.)(localhost|test|example)$|^127\./;
const isList = (value = []) => Array.isArray(value) && value.every((one) => /^"[^\s;?#]+"$/.test(JSON.stringify(one)));
const cookieNames = (value) => Array.isArray(value) ? value.map((one) => one?.name ?? one) : value;
function examine({ hasServices, services, categories }) {
  const ids = /* @__PURE__ */ new Set([...BUILT_IN_CATEGORIES, ...categories.keys()]);
  const twice = /* @__PURE__ */ new Set();
  for (const { id } of services) (ids.has(id) ? twice : ids).add(id);
  const isSound = ({ id, category, options, locked }) => !locked && !twice.has(id) && categories.has(category) && [options.urls, cookieNames(options.cookies), options.storage].every(isList) && VENDORS.test(`${[options.preset, options.measurementId, options.containerId]}`);
  for (const service of services) service.locked = !isSound(service);
  return !hasServices || !services[0] || WORKBENCH.test(`${globalThis.location?.hostname}`) || services.some(({ locked, options }) => locked || options.mode === "advanced");
}

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function buildDecision(config, before, method, input) {
  const byCategory = chooseCategories(config, before, input);
  const apart = chooseApart(config, before, input, byCategory);
  const decision = { decidedAt: (/* @__PURE__ */ new Date()).toISOString(), policyVersion: config.version, method, id: randomId() };
  const remember = (choices) => ({
    decision,
    days: daysOf(config, choices),
    servicesFingerprint: fingerprint(config.services.filter(({ locked, options }) => !(locked && options.since))),
    choices
  });
  const stored = remember(new Map([...byCategory, ...apart]));
  if (encode(stored).length <= MAX_COOKIE_VALUE) return stored;
  for (const { id, category } of config.services) if (apart.has(id)) byCategory.set(category, false);
  return remember(byCategory);
}
const isNamed = (input, id) => Object.hasOwn(Object(input), id);
function isChosen(before, input, id) {
  if (typeof input === "boolean") return input;
  return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}
const chooseCategories = ({ categories }, before, input) => new Map([...categories].map(([id, required]) => [id, required || isChosen(before, input, id)]));
function chooseApart({ categories, services }, before, input, byCategory) {
  const apart = /* @__PURE__ */ new Map();
  for (const { id, category, locked } of services) {
    if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
    const whole = byCategory.get(category) === true;
    const followsCategory = isNamed(input, category) && !isNamed(input, id);
    const allowed = !locked && (followsCategory ? whole : isChosen(before, input, id));
    if (allowed !== whole) apart.set(id, allowed);
  }
  return apart;
}
function daysOf({ options, categories }, choices) {
  const { days = 180, refusalDays = 180 } = options.consent ?? {};
  const isGrant = [...choices].some(([id, allowed]) => allowed && !categories.get(id));
  return Math.max(1, Math.floor(Math.min(MAX_DAYS, isGrant ? days : refusalDays)) || 1);
}
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

function writeConsentCookie({ cookie: { name, domain = "", path = "/" } }, stored, { writeCookie, report }) {
  const value = encode(stored);
  const put = (domain2) => {
    const written = Cookies.set(name, value, {
      domain: domain2,
      path,
      expires: new Date(Date.parse(stored.decision.decidedAt) + stored.days * DAY_MS),
      sameSite: "Lax",
      secure: location.protocol === "https:"
    });
    const isKept = () => page.cookie.split("; ").includes(`${name}=${value}`);
    if (!isKept()) writeCookie(`${written}`);
    return isKept();
  };
  try {
    if (domain && put(domain) || put("")) return;
  } catch {
  }
  report("not-stored");
}

var banner$2 = {
  title: "Optional services",
  body: "With your consent, {company} uses services that store and send data. You can refuse, or change this any time. {policy}",
  accept: "Accept all",
  reject: "Reject all",
  settings: "Settings",
  policy: "Privacy policy",
  saved: "Saved."
};

var banner$1 = {
  title: "Cookieなどの利用について",
  body: "{company}では、同意をいただいた場合に限り、データを保存・送信するサービスを利用します。拒否や変更はいつでもできます。{policy}",
  accept: "すべて同意する",
  reject: "すべて拒否する",
  settings: "設定",
  policy: "プライバシーポリシー",
  saved: "保存しました。"
};

const bannerTexts = (locales, options) => locales.localize(options, { en: { banner: banner$2 }, ja: { banner: banner$1 } });

const button = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

function slots(body, { company }, language, policy) {
  const { name, policyUrl, contact } = Object(company);
  const { url, email } = Object(contact);
  const way = url ?? (email && `mailto:${email}`);
  const address = text(policyUrl, language);
  return body.split(/\{(company|policy|contact)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part === "company") return text(name, language) || location.hostname;
    if (part === "policy") return address && link(policy, address);
    return link(text(url ?? email, language), text(way, language));
  });
}

function banner(host, { language, words: { banner: banner2 } }, renewal, choose, locales) {
  const { options } = host.config;
  return /* @__PURE__ */ jsxs("section", { "data-sekisho": "banner", "aria-labelledby": "sekisho-title", children: [
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("h2", { id: "sekisho-title", children: banner2.title }),
      /* @__PURE__ */ jsx("p", { children: slots(banner2.body, options, language, banner2.policy) }),
      renewal?.changes(host, locales),
      renewal?.minors(host, renewal.renewalTexts(locales, options))
    ] }),
    /* @__PURE__ */ jsxs("nav", { style: banner2.settings.length > 8 ? "--w:118px" : "", children: [
      renewal && host.prompt.newServiceIds.length > 0 ? renewal.answers(host.config, choose, locales) : [button("reject", banner2.reject), button("accept", banner2.accept)],
      button("preferences", banner2.settings)
    ] })
  ] });
}

const equal = (place, report) => requestAnimationFrame(() => setTimeout(equalize, 0, place, report));
function equalize(place, report) {
  const [accept, reject] = ["accept", "reject"].map(
    (action) => place.querySelector(`[data-consent-action=${action}]:not(:hover, :focus)`)
  );
  if (!accept || !reject) return;
  const wanted = getComputedStyle(reject);
  const given = getComputedStyle(accept);
  const names = [...wanted].filter((name) => !/^-|inline|block/.test(name));
  const louder = names.filter((name) => {
    const [one = "", other = ""] = [given, wanted].map((style) => style.getPropertyValue(name));
    const isSize = /^(width|height)$|origin$/.test(name);
    return one !== other && !(isSize && Math.abs(Number.parseFloat(one) - Number.parseFloat(other)) < 1);
  });
  for (const name of louder) accept.style.setProperty(name, wanted.getPropertyValue(name), "important");
  if (louder[0]) report("unequal", louder.join(", "));
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

var css = "body>div:where(#sekisho){&,>div{all:initial;display:contents}>div{--p:var(--sekisho-background,light-dark(#fff,#151b28));--i:var(--sekisho-text,light-dark(#1b2336,#e6eaf3));--l:var(--sekisho-line,light-dark(#dfe4ee,#30394b));--a:var(--sekisho-accent,light-dark(#223a70,#b4c5f2));--o:var(--sekisho-on-accent,light-dark(#fff,#12203f));--r:var(--sekisho-radius,14px);color-scheme:light dark;color:var(--i);font:15px / 1.6 var(--sekisho-font,system-ui,sans-serif);line-break:strict;overflow-wrap:anywhere}>.light{color-scheme:light}>.dark{color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit}>div :not(h2):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:calc(50% - 12px);margin:auto;padding:18px;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0003;z-index:99999}:where(.corner)>section{inline-size:min(100% - 24px,400px);margin-inline-end:12px}:where(.center)>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,560px)}& section>div{overflow:auto;background:linear-gradient(#0000,var(--p) 50%) bottom / 100% 24px no-repeat local,linear-gradient(#0000,var(--l)) bottom / 100% 12px no-repeat}& h2{margin-block-end:4px;font-weight:600;font-size:17px;outline:0}:is(p,b,dd){unicode-bidi:plaintext}& p+p{margin-block-start:8px}& a{color:var(--a)}& nav{display:grid;flex:none;grid:auto-flow 1fr / repeat(auto-fit,minmax(var(--w,80px),1fr));gap:8px}>div button{min-block-size:44px;padding:4px 0;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:14px;cursor:pointer}>div>p{inset-block-end:80px;inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:840px){>:not(:where(.corner,.center))>section{flex-direction:row;align-items:center;gap:24px;padding:24px;>nav{inline-size:400px}}}}html:has(#sekisho section){scroll-padding-block-end:50vh}";

const BRIEFLY = 4e3;
function mount(host) {
  const places = ["div", "div", "div"].map((name) => page.createElement(name));
  const [front, back, line] = places;
  const status = page.createElement("p");
  status.setAttribute("role", "status");
  line.append(status);
  const locales = createLocales(host.report);
  const sheets = [wear(firm(css))];
  let view;
  let asked;
  let second;
  let renewal;
  let desk;
  let opener = null;
  let { decidedAt } = host.consent;
  const paint = () => {
    const { options } = host.config;
    const texts = bannerTexts(locales, options);
    const { theme, position } = Object(options.ui);
    for (const place of places) {
      place.lang = texts.language;
      place.dir = direction(texts.language);
      place.className = `${theme} ${position}`;
    }
    render(view === "banner" && banner(host, texts, renewal, choose, locales), front);
    second?.render(desk && second.preferences(locales, desk, paint, save, leave, host, renewal), back);
    if (view === "banner") equal(front, host.report);
  };
  const enter = () => {
    const focused = document.activeElement;
    const home = root();
    desk = void 0;
    if (view === "preferences") {
      opener = focused;
      desk = second?.layOut(host.config, host.consent);
      equal(back, host.report);
    } else if (!places.some((place) => place.contains(focused))) opener = null;
    home.append(...places);
    paint();
    if (opener && view !== "preferences")
      (opener.isConnected ? opener : home.querySelector("[data-consent-action=preferences]"))?.focus();
    host.shown(view);
  };
  const show = (next) => {
    asked = next;
    if (next === view) {
      if (next) paint();
      return;
    }
    const coming = next && prepare();
    if (coming) return coming.then(() => show(asked));
    if (next === "preferences" && !second) return load();
    view = next;
    if (document.body) enter();
    else addEventListener("DOMContentLoaded", enter);
    return;
  };
  const prepare = () => {
    const { options, upcoming } = host.config;
    const words = locales.load(options);
    if (words || renewal !== void 0 || !(upcoming || options.minors || host.prompt.newServiceIds.length > 0))
      return words;
    return import('./renewal.js').then(sameBuild).then(
      (module) => {
        renewal = module;
        sheets.push(wear(firm(module.css)));
      },
      (error) => {
        host.report("failed", error);
        renewal = null;
      }
    );
  };
  const load = async () => {
    const module = sameBuild(await import('./preferences.js'));
    if (!second) sheets.push(wear(firm(module.css)));
    second = module;
    return show(asked);
  };
  const choose = (allowed) => host.choose(Object.fromEntries(host.prompt.newServiceIds.map((id) => [id, allowed])));
  const save = () => {
    if (desk) host.choose(Object.fromEntries(desk.draft));
  };
  const leave = () => {
    if (view === "preferences") show(host.consent.decided ? void 0 : "banner");
  };
  return {
    show: (next) => show(next === "banner" ? next : "preferences"),
    hide: () => show(void 0),
    refresh() {
      const before = decidedAt;
      ({ decidedAt } = host.consent);
      if (decidedAt && decidedAt !== before) {
        status.textContent = bannerTexts(locales, host.config.options).words.banner.saved;
        setTimeout(() => status.replaceChildren(), BRIEFLY);
      }
      paint();
    },
    remove() {
      show(void 0);
      for (const sheet of sheets) sheet?.replaceSync("");
      for (const place of places) place.remove();
    }
  };
}

function createConsentFlow(ledger, prompt, hasLeftovers) {
  const granted = /* @__PURE__ */ new Set();
  const { report } = ledger;
  const reportFailure = (error) => report("failed", error);
  const fetchEraser = () => import('./erase.js').then(sameBuild).catch((error) => report("not-erased", error));
  const fetchDiagnosis = (run) => import('./diagnose.js').then(sameBuild).then(run).catch(reportFailure);
  const erase = async () => {
    const { config, consent, allows } = ledger;
    if (config.services.every(({ id }) => allows(id))) return [];
    if (!consent.decided && !await hasLeftovers(ledger)) return [];
    return (await fetchEraser())?.erase(ledger) ?? [];
  };
  const conclude = async (erased) => {
    const { consent, allows } = ledger;
    const undeletable = await erased;
    const revoked = [...granted].filter((id) => !allows(id));
    const reload = revoked.length > 0;
    if (reload) undeletable.push(...(await fetchEraser())?.eraseUnlisted(ledger, revoked) ?? []);
    return { consent, reload, undeletable };
  };
  return {
    erase,
    async open(given) {
      const { config } = ledger;
      const isNew = () => given !== config.options && !ledger.consent.decidedAt;
      if (examine(config)) fetchDiagnosis((file) => file.diagnose(given, config, isNew));
      const renewal = ledger.stored && await import('./renewal.js').then(sameBuild).catch(reportFailure);
      if (ledger.consent.decided) return false;
      const { stored, newServiceIds = [] } = renewal?.renew(config, ledger.stored) ?? {};
      prompt.newServiceIds = newServiceIds;
      ledger.set(stored);
      erase();
      if (stored && ledger.consent.decided) writeConsentCookie(config, stored, ledger);
      return !ledger.consent.decided && [...config.categories.values()].includes(false);
    },
    decide(method, wanted, before) {
      const { config } = ledger;
      const unknown = Object.keys(Object(wanted)).filter((id) => !(id in before.choices));
      if (unknown.length > 0) {
        fetchDiagnosis((file) => file.diagnoseIds(unknown, before.choices));
        if (unknown.length === Object.keys(wanted).length) return;
      }
      prompt.ageMissing = needsAge(ledger, wanted, before) && !prompt.ageStated;
      if (prompt.ageMissing) return;
      prompt.newServiceIds = [];
      examine(config);
      const stored = buildDecision(config, ledger.consent, method, wanted);
      ledger.clear();
      writeConsentCookie(config, stored, ledger);
      ledger.set(stored);
      for (const id of Object.keys(before.choices)) if (before.choices[id]) granted.add(id);
      return conclude(erase());
    }
  };
}
function needsAge({ config }, wanted, before) {
  const grants = wanted === true || Object.values(Object(wanted)).includes(true);
  const isGranted = (id) => before.choices[id] && !config.categories.get(id);
  return !!config.options.minors && grants && ![...config.categories.keys()].some(isGranted);
}

var consentFlow = /*#__PURE__*/Object.freeze({
	__proto__: null,
	createConsentFlow: createConsentFlow,
	mount: mount
});

export { banner$1 as a, button as b, banner$2 as c, consentFlow as d, fingerprint as f };
