import { i as isDeveloperHost } from './is-developer-host.js';
import { e as encode, M as MAX_COOKIE_VALUE, U as UNDECLARED_ID, a as MAX_DAYS, D as DAY_MS, p as page, s as sameBuild, b as adoptStyleSheet, i as isToBeAsked } from './index.js';
import Cookies from 'js-cookie';
import { render } from 'preact';
import { t as text, l as link, d as direction, c as createLocales, m as makeImportant } from './make-important.js';
import { jsxs, jsx } from 'preact/jsx-runtime';

const needsDiagnosis = ({ hasServices, services }) => !hasServices || services.length === 0 || isDeveloperHost() || services.some(({ locked, options }) => locked || options.mode === "advanced");

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function buildDecision(answer) {
  const { config, before, method } = answer;
  const { regime, source, signal } = config.rule;
  const byCategory = chooseCategories(answer);
  const apart = chooseApart(answer, byCategory);
  const decidedAt = method === "signal" && before.decidedAt || (/* @__PURE__ */ new Date()).toISOString();
  const decision = { decidedAt, policyVersion: config.version, method, id: randomId() };
  const remember = (choices) => ({
    decision,
    regime,
    source,
    signal,
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
function isChosen({ config: { rule, denied }, before, input }, id) {
  if (denied.has(id)) return false;
  const isSignalled = rule.regime !== "opt-in" && rule.refused.has(id);
  if (typeof input === "boolean") return input && (!isSignalled || before.choices[id] === true);
  return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}
function chooseCategories(answer) {
  const { config, before, stored, method } = answer;
  const choose = (id) => {
    const ranByRule = before.choices[id] && config.rule.starts.has(id) && stored?.choices.get(id) !== true;
    const allowed = isChosen(answer, id);
    return allowed && ranByRule && method !== "accept" ? "rule" : allowed;
  };
  return new Map([...config.categories].map(([id, required]) => [id, required || choose(id)]));
}
function chooseApart(answer, byCategory) {
  const { config, input } = answer;
  const { categories, services } = config;
  const apart = /* @__PURE__ */ new Map();
  for (const { id, category, locked } of services) {
    if (id === UNDECLARED_ID || categories.has(id) || categories.get(category)) continue;
    const whole = !!byCategory.get(category);
    const followsCategory = isNamed(input, category) && !isNamed(input, id) && !config.denied.has(id);
    const allowed = !locked && (followsCategory ? whole : isChosen(answer, id));
    if (allowed !== whole) apart.set(id, allowed);
  }
  return apart;
}
function daysOf({ options, categories, rule }, choices) {
  const { days = 180, refusalDays = 180 } = options.consent ?? {};
  const optional = [...choices].filter(([id]) => !categories.get(id));
  const isGrant = optional.some(([, choice]) => choice);
  const isOptOut = rule.starts.size > 0 && optional.some(([, choice]) => !choice);
  const wanted = isOptOut ? Math.max(OPT_OUT_DAYS, refusalDays) : isGrant ? days : refusalDays;
  return Math.max(1, Math.floor(Math.min(MAX_DAYS, wanted)) || 1);
}
const OPT_OUT_DAYS = 366;
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

function createLazyEraser(ledger, hasLeftovers) {
  const granted = /* @__PURE__ */ new Set();
  const fetchEraser = () => import('./erase.js').then(sameBuild).catch((error) => ledger.report("not-erased", error));
  const erase = async () => {
    const { config, consent, allows } = ledger;
    if (config.services.every(({ id }) => allows(id))) return [];
    if (!consent.decided && !await hasLeftovers(ledger)) return [];
    return (await fetchEraser())?.erase(ledger) ?? [];
  };
  return {
    erase,
    async conclude(before) {
      for (const id of Object.keys(before.choices)) if (before.choices[id]) granted.add(id);
      const { consent, allows } = ledger;
      const undeletable = await erase();
      const revoked = [...granted].filter((id) => !allows(id));
      const reload = revoked.length > 0;
      if (reload) undeletable.push(...(await fetchEraser())?.eraseUnlisted(ledger, revoked) ?? []);
      return { consent, reload, undeletable };
    }
  };
}

function createLazyRecorder(ledger) {
  let recorder;
  return (run) => {
    if (!ledger.config.options.record?.url) return;
    recorder ??= import('./recorder.js').then(sameBuild).then((file) => file.createRecorder(ledger)).catch((error) => ledger.report("failed", error));
    recorder.then((found) => found && run(found));
  };
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

function banner({ host, texts, renewal, locales, button }) {
  const { options } = host.config;
  const { language, words } = texts;
  const { title, body, policy, reject, accept, settings } = words.banner;
  return /* @__PURE__ */ jsxs("section", { "data-sekisho": "banner", "aria-labelledby": "sekisho-title", children: [
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("h2", { id: "sekisho-title", children: title }),
      /* @__PURE__ */ jsx("p", { children: slots(body, options, language, policy) }),
      renewal?.changes(host, locales),
      renewal?.ageStatement(host, renewal.renewalTexts(locales, options))
    ] }),
    /* @__PURE__ */ jsxs("div", { children: [
      renewal && host.prompt.newServiceIds.length > 0 ? renewal.answers(host, locales) : [button("reject", reject), button("accept", accept)],
      button("preferences", settings)
    ] })
  ] });
}

const button = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

const TELLTALES = [
  "display",
  "visibility",
  "opacity",
  "color",
  "background",
  "boxShadow",
  "font",
  "filter",
  "transform"
];
const compareAnswers = (layer, report) => requestAnimationFrame(
  () => setTimeout(() => {
    const [accept, reject] = ["accept", "reject"].map(
      (action) => layer.querySelector(`[data-consent-action=${action}]:not(:hover, :focus)`)
    );
    if (!accept || !reject) return;
    const [one, other] = [getComputedStyle(accept), getComputedStyle(reject)];
    const isHigher = accept.offsetHeight !== reject.offsetHeight || Math.abs(accept.offsetWidth - reject.offsetWidth) > 1;
    if (isHigher || TELLTALES.some((name) => one[name] !== other[name]))
      import('./equalize-answers.js').then(sameBuild).then(({ equalizeAnswers }) => equalizeAnswers(accept, reject, report)).catch((error) => report("failed", error));
  })
);

function keepPageStill(box) {
  const stop = (event) => {
    const list = event.target.closest("#sekisho > div > * > div") ?? box;
    const below = list.scrollHeight - list.clientHeight;
    const isAtEnd = event.deltaY > 0 && below - list.scrollTop < 1;
    if (!event.ctrlKey && !event.touches?.[1] && (below < 1 || isAtEnd)) event.preventDefault();
  };
  for (const type of ["wheel", "touchmove"]) box.addEventListener(type, stop, { passive: false });
}

function placeAttributes(language, { ui }) {
  const { theme = "", position = "" } = Object(ui);
  return { lang: language, dir: direction(language), className: `${theme} ${position}` };
}

var css = "html div:is(div):is(div):is(div):where(#sekisho){>div{all:initial;display:contents;--p:var(--sekisho-background,light-dark(#fff,#151b28));--i:var(--sekisho-text,light-dark(#1b2336,#e6eaf3));--l:var(--sekisho-line,light-dark(#dfe4ee,#30394b));--a:var(--sekisho-accent,light-dark(#223a70,#b4c5f2));--o:var(--sekisho-on-accent,light-dark(#fff,#12203f));--r:var(--sekisho-radius,14px);color-scheme:light dark;color:var(--i);font:max(14px,.94em) / 1.6 var(--sekisho-font,system-ui,sans-serif);line-break:strict;overflow-wrap:anywhere;word-break:auto-phrase}>.light{color-scheme:light}>.dark{color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit;overscroll-behavior:contain}>div :not(h2,div):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:calc(50% - 12px);margin:auto;padding:18px;overflow:auto;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0003;z-index:2147483647;transition:opacity 1ms;@starting-style{opacity:0}}:where(.corner)>section{inline-size:min(100% - 24px,27em);margin-inline-end:12px}:where(.center)>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,37em)}& section>div{overflow:auto;background:linear-gradient(#0000,var(--p) 50%) bottom / 100% 24px no-repeat local,linear-gradient(#0000,var(--l)) bottom / 100% 12px no-repeat}& h2{margin-block-end:4px;font-weight:600;font-size:1.14em;outline:0;text-wrap:balance}:is(p,b,dd){unicode-bidi:plaintext}& p+p{margin-block-start:8px}& a{display:inline-block;color:var(--a)}:is(section,dialog)>div+div{display:grid;flex:none;grid:auto-flow 1fr / repeat(auto-fit,minmax(clamp(34%,7.9em,100%),1fr));gap:8px;overflow:visible;background:none}>div button{min-block-size:44px;padding:4px 8px;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:max(14px,.94em);cursor:pointer}>div div>button:where([data-consent-action=preferences]){grid-column:1 / -1;color:var(--a);background:none;border-color:var(--l)}>div>p{inset-block-end:80px;inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:52em){>:not(:where(.corner,.center))>section{flex-direction:row;align-items:center;gap:24px;padding:24px;>div+div{grid:auto / 1fr 1fr auto;inline-size:29em}>div+div>button:where([data-consent-action]){grid-column:auto}}}}";

const STATUS_MS = 4e3;
const PRINTED = "#sekisho > style + div";
function mount(host) {
  const [back, line] = [page.createElement("div"), page.createElement("div")];
  const front = page.querySelector(PRINTED) ?? page.createElement("div");
  front.parentElement?.removeAttribute("data-printed");
  const places = [front, back, line];
  const status = page.createElement("p");
  status.setAttribute("role", "status");
  line.append(status);
  const locales = createLocales(host.report);
  const sheets = [adoptStyleSheet(makeImportant(css))];
  const state = { decidedAt: host.consent.decidedAt };
  let preferences;
  let renewal;
  let opener;
  const isOurs = (element) => places.some((place) => place.contains(element));
  for (const place of places) {
    keepPageStill(place);
    place.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget && !isOurs(relatedTarget)) opener = relatedTarget;
    });
  }
  const raise = () => {
    const home = host.raise(state.view === "banner");
    home.inert = false;
    home.removeAttribute("aria-hidden");
    return home;
  };
  const watch = new MutationObserver(() => requestAnimationFrame(raise));
  page.addEventListener("DOMContentLoaded", () => {
    const isTaken = !front.isConnected || state.view === "banner" && !front.firstChild;
    if (!state.view || isTaken) return;
    raise();
    show(state.requested);
  });
  const render$1 = () => {
    const { options } = host.config;
    const texts = bannerTexts(locales, options);
    for (const place of places) Object.assign(place, placeAttributes(texts.language, options));
    const isAsking = state.view === "banner";
    const said = isAsking ? texts : preferences?.preferencesTexts(locales, options);
    host.prompt.shown = state.view && said && { layer: state.view, ...said };
    render(isAsking && banner({ host, texts, renewal, locales, button }), front);
    if (isAsking) compareAnswers(front, host.report);
    preferences?.render(
      state.preferences && preferences.preferences({ host, locales, renewal, state: state.preferences, render: render$1, save, leave }),
      back
    );
  };
  const enter = (view) => {
    const { activeElement, body } = document;
    const losesFocus = isOurs(activeElement) || state.view === "preferences" && activeElement === body;
    state.view = view;
    state.preferences = view === "preferences" ? preferences?.createState(host.config, host.consent) : void 0;
    const home = raise();
    home.append(...places.filter((place) => place.parentNode !== home));
    render$1();
    watch.disconnect();
    if (view === "banner")
      watch.observe(document, { subtree: true, attributeFilter: ["open", "inert", "aria-hidden"] });
    if (view === "preferences") compareAnswers(back, host.report);
    else if (losesFocus)
      (!view && opener?.isConnected ? opener : home.querySelector("[data-consent-action=preferences]"))?.focus({ preventScroll: true });
    host.shown(view);
  };
  const show = (requested) => {
    state.requested = requested;
    const loading = requested && load(requested);
    if (loading) return loading.then(() => show(state.requested));
    if (requested !== state.view) enter(requested);
    else if (requested) render$1();
    return;
  };
  const load = (view) => {
    const { options, upcoming } = host.config;
    const needsRenewal = upcoming || options.minors || host.prompt.newServiceIds.length > 0;
    return locales.load(options) ?? (needsRenewal && renewal === void 0 ? loadRenewal() : void 0) ?? (view === "preferences" && !preferences ? loadPreferences() : void 0);
  };
  const loadRenewal = async () => {
    try {
      renewal = sameBuild(await import('./renewal.js'));
      sheets.push(adoptStyleSheet(makeImportant(renewal.css)));
    } catch (error) {
      host.report("failed", error);
      renewal = null;
    }
  };
  const loadPreferences = async () => {
    try {
      const module = sameBuild(await import('./preferences.js'));
      if (!preferences) sheets.push(adoptStyleSheet(makeImportant(module.css)));
      preferences = module;
    } catch (error) {
      state.requested = state.view;
      throw error;
    }
  };
  const save = () => {
    if (state.preferences) host.choose(Object.fromEntries(state.preferences.draft));
  };
  const leave = () => {
    if (state.view === "preferences") show(host.consent.decided ? void 0 : "banner");
  };
  return {
    show: (view) => show(view === "banner" ? view : "preferences"),
    hide: () => show(void 0),
    refresh() {
      const { decidedAt } = host.consent;
      if (decidedAt && decidedAt !== state.decidedAt) {
        status.textContent = bannerTexts(locales, host.config.options).words.banner.saved;
        setTimeout(() => status.replaceChildren(), STATUS_MS);
      }
      state.decidedAt = decidedAt;
      show(state.requested);
    },
    remove() {
      show(void 0);
      for (const sheet of sheets) sheet?.replaceSync("");
      for (const place of places) place.remove();
    }
  };
}

const UNSEEN = "script, style, link, noscript, template";
function whenPrinted() {
  if (isRead()) return;
  return new Promise((resolve) => {
    const check = () => {
      if (!isRead()) return;
      observer.disconnect();
      page.removeEventListener("readystatechange", check);
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(document, { childList: true, subtree: true });
    page.addEventListener("readystatechange", check);
  });
}
function isRead() {
  const first = page.body?.querySelector(`:scope > :not(${UNSEEN})`);
  return page.readyState !== "loading" || !!first && (first.id !== "sekisho" || !!first.querySelector(":scope > form"));
}

function createConsentFlow(ledger, prompt, hasLeftovers) {
  let screen;
  const eraser = createLazyEraser(ledger, hasLeftovers);
  const withRecorder = createLazyRecorder(ledger);
  const onViolation = reloadsBlocked(ledger);
  const reportFailure = (error) => ledger.report("failed", error);
  const erase = () => {
    withRecorder((recorder) => recorder.flush());
    return eraser.erase();
  };
  return {
    erase,
    async openScreen(host) {
      await whenPrinted();
      screen ??= mount(host);
      return screen;
    },
    async open(given) {
      const { config } = ledger;
      const isNew = () => given !== config.options && !ledger.consent.decidedAt;
      if (needsDiagnosis(config)) fetchDiagnosis(ledger.report, (file) => file.diagnose(given, config, isNew));
      const renewal = await (ledger.stored && import('./renewal.js').then(sameBuild).catch(reportFailure));
      if (ledger.consent.decided) return false;
      const { stored, newServiceIds = [] } = renewal?.renew(config, ledger.stored) ?? {};
      prompt.newServiceIds = newServiceIds;
      ledger.set(stored ?? ledger.stored);
      if (given === config.options) withRecorder((recorder) => recorder.forget());
      erase();
      if (stored && ledger.consent.decided) writeConsentCookie(config, stored, ledger);
      return isToBeAsked(ledger.consent) && [...config.categories.values()].includes(false);
    },
    decide(method, wanted, before, press) {
      const { config } = ledger;
      const unknown = Object.keys(Object(wanted)).filter((id) => !(id in before.choices));
      if (unknown.length > 0) fetchDiagnosis(ledger.report, (file) => file.diagnoseIds(unknown, before.choices));
      if (unknown.length > 0 && unknown.length === Object.keys(wanted).length) return;
      prompt.ageMissing = needsAge(ledger, wanted, before) && !prompt.ageStated;
      if (prompt.ageMissing) return;
      prompt.newServiceIds = [];
      const stored = buildDecision({ config, before: ledger.consent, stored: ledger.stored, method, input: wanted });
      ledger.clear();
      addEventListener("securitypolicyviolation", onViolation);
      writeConsentCookie(config, stored, ledger);
      ledger.set(stored);
      const { shown } = prompt;
      withRecorder((recorder) => {
        recorder.record({ stored, before, press, shown });
        recorder.flush();
      });
      return eraser.conclude(before);
    }
  };
}
const fetchDiagnosis = (report, run) => import('./diagnose.js').then(sameBuild).then(run).catch((error) => report("failed", error));
const reloadsBlocked = (ledger) => (event) => import('./reload-blocked.js').then(sameBuild).then((file) => file.reloadBlocked(event, ledger)).catch((error) => ledger.report("failed", error));
function needsAge({ config }, wanted, before) {
  const grants = wanted === true || Object.values(Object(wanted)).includes(true);
  const isGranted = (id) => before.choices[id] && !config.categories.get(id);
  return !!config.options.minors && grants && ![...config.categories.keys()].some(isGranted);
}

var consentFlow = /*#__PURE__*/Object.freeze({
	__proto__: null,
	createConsentFlow: createConsentFlow
});

export { banner$1 as a, button as b, banner$2 as c, consentFlow as d, fingerprint as f };
