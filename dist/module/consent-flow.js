import { i as isDeveloperHost } from './is-developer-host.js';
import { e as emit, s as sameBuild, p as page, d as afterPaint, i as isCovered, f as adoptStyleSheet, g as isToBeAsked } from './index.js';
import { w as writeConsentCookie, a as withFile, b as buildDecision, c as createLazyRecorder } from './lazy-recorder.js';
import { render } from 'preact';
import { t as text, l as link, d as direction, m as makeImportant, c as createLocales } from './make-important.js';
import { jsxs, jsx } from 'preact/jsx-runtime';

const needsDiagnosis = ({ hasServices, services }) => !hasServices || services.length === 0 || isDeveloperHost() || services.some(({ locked, options }) => locked || options.mode === "advanced");

function keepDecision(ledger, { decided, adopt }) {
  if (ledger.writeAgain) return;
  ledger.writeAgain = () => {
    if (ledger.stored) writeConsentCookie(ledger.config, ledger.stored, ledger);
    decided();
  };
  const look = () => !ledger.config.isDestroyed && ledger.reread() && adopt();
  addEventListener("pagehide", look, true);
  window.cookieStore?.addEventListener("change", (event) => {
    const { changed = [] } = event;
    if (changed.some(({ name = "" }) => ledger.config.cookie.names.includes(name))) look();
  });
}

const fetchDiagnosis = (report, run) => withFile(import('./diagnose.js'), run, report);

function createDecisionMaker({
  ledger,
  prompt,
  eraser,
  withRecorder,
  forgetElsewhere
}) {
  const onViolation = reloadsBlocked(ledger);
  const make = ({ before, press }, wishes, effects) => {
    prompt.newServiceIds = [];
    prompt.ageStated = false;
    const stored = buildFrom(wishes, ledger);
    const { shown } = prompt;
    addEventListener("securitypolicyviolation", onViolation);
    writeConsentCookie(ledger.config, stored, ledger);
    ledger.take(stored);
    keepDecision(ledger, effects);
    forgetElsewhere();
    const { config, consent: after } = ledger;
    withRecorder((recorder) => {
      recorder.record({ config, stored, before, after, press, shown });
      recorder.flush();
    });
    return eraser.conclude(before);
  };
  return async (pending, effects) => {
    const { decided, show, showAgain, hide } = effects;
    const wishes = pending.wishes.filter(({ choices }) => !isSlip(choices, ledger));
    prompt.ageMissing = needsAge(ledger, wishes, pending.before) && !prompt.ageStated;
    if (prompt.ageMissing) return showAgain();
    const conclusion = wishes[0] && make(pending, wishes, effects);
    if (conclusion) {
      decided();
      hide();
    }
    if (pending.view) show(pending.view);
    if (conclusion) endDecision(ledger, await conclusion);
  };
}
function buildFrom(wishes, ledger) {
  let { consent, stored } = ledger;
  for (const { method, choices } of wishes) {
    stored = buildDecision({ config: ledger.config, before: consent, stored, method, input: choices });
    consent = ledger.consentOf(stored);
  }
  return stored;
}
function isSlip(wanted, { consent: { choices }, report }) {
  const ids = Object.keys(Object(wanted));
  const unknown = ids.filter((id) => !(id in choices));
  if (unknown.length > 0) fetchDiagnosis(report, (file) => file.diagnoseIds(unknown, choices));
  return unknown.length > 0 && unknown.length === ids.length;
}
const reloadsBlocked = (ledger) => (event) => withFile(import('./reload-blocked.js'), (file) => file.reloadBlocked(event, ledger), ledger.report);
function needsAge({ config }, wishes, before) {
  const grants = wishes.some(({ choices }) => choices === true || Object.values(Object(choices)).includes(true));
  const isGranted = (id) => before.choices[id] && !config.categories.get(id);
  return !!config.options.minors && grants && ![...config.categories.keys()].some(isGranted);
}
function endDecision({ config }, decision) {
  const mayReload = emit("decide", decision);
  if (mayReload && decision.reload && config.options.consent?.reloadOnWithdraw === true) location.reload();
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

var banner$2 = {
  title: "Optional services",
  body: "With your consent, {company} uses services that store and send data. You can refuse, or change your mind later. {policy}",
  accept: "Accept all",
  reject: "Reject all",
  settings: "Settings",
  policy: "Privacy policy",
  saved: "Saved."
};

var banner$1 = {
  title: "Cookieの利用について",
  body: "{company}では、同意をいただいたうえで、データを保存・送信するサービスを利用します。送信先は設定画面に記載しています。拒否や変更はいつでもできます。{policy}",
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
      withFile(
        import('./equalize-answers.js'),
        ({ equalizeAnswers }) => equalizeAnswers(accept, reject, report),
        report
      );
  })
);

function placeAttributes(language, { ui }) {
  const { theme = "", position = "" } = Object(ui);
  return { lang: language, dir: direction(language), className: `${theme} ${position}` };
}

function keepPageStill(box) {
  const stop = (event) => {
    event.stopPropagation();
    const list = event.target.closest("#sekisho > div > * > div") ?? box;
    const below = list.scrollHeight - list.clientHeight;
    const isAtEnd = event.deltaY > 0 && below - list.scrollTop < 1;
    if (!event.ctrlKey && !event.touches?.[1] && (below < 1 || isAtEnd)) event.preventDefault();
  };
  for (const type of ["wheel", "touchmove"]) box.addEventListener(type, stop, { passive: false });
}

const STATUS_MS = 4e3;
const PRINTED = "#sekisho > style + div";
function createPlaces() {
  const [back, line] = [page.createElement("div"), page.createElement("div")];
  const front = page.querySelector(PRINTED) ?? page.createElement("div");
  front.parentElement?.removeAttribute("data-printed");
  const all = [front, back, line];
  const status = page.createElement("p");
  status.setAttribute("role", "status");
  line.append(status);
  let opener;
  const contain = (element) => all.some((place) => place.contains(element));
  for (const place of all) {
    keepPageStill(place);
    place.addEventListener("focusin", ({ relatedTarget }) => {
      if (relatedTarget && !contain(relatedTarget)) opener = relatedTarget;
    });
  }
  return {
    front,
    back,
    all,
    contain,
    remove() {
      for (const place of all) place.remove();
    },
    announce(words) {
      status.textContent = words;
      setTimeout(() => status.replaceChildren(), STATUS_MS);
    },
    returnFocus(isClosed) {
      const button = () => front.parentElement?.querySelector("[data-consent-action=preferences]");
      if (!isClosed) return button()?.focus({ preventScroll: true });
      afterPaint(() => {
        if (page.activeElement === page.body) (opener?.isConnected ? opener : button())?.focus({ preventScroll: true });
      });
    }
  };
}

const CHECK_INTERVAL_MS = 500;
function raiseQuestion(host, front) {
  front.style.removeProperty("visibility");
  const places = placesAbove(front);
  if (places.length === 0) {
    const home = keepAlive(host.raise());
    if (canBePressed(front)) return home;
    if (home.parentElement) places.push(home.parentElement);
  }
  for (const place of places) {
    const home = keepAlive(host.raise(place));
    for (const type of HIDDEN_EVENTS) home.addEventListener(type, hideFromPlace);
    if (canBePressed(front)) return home;
  }
  front.style.setProperty("visibility", "hidden", "important");
  return host.raise();
}
function placesAbove(front) {
  const { fullscreenElement } = page;
  if (fullscreenElement) return [fullscreenElement];
  return "togglePopover" in front ? [...page.querySelectorAll("dialog:modal:not(#sekisho *)")].reverse() : [];
}
const HIDDEN_EVENTS = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend", "click"],
  ...["keydown", "keyup", "focusin", "focusout", "input", "change", "submit"]
];
function hideFromPlace(event) {
  const { parentElement } = event.currentTarget;
  if (parentElement !== page.body && parentElement !== page.documentElement) event.stopPropagation();
}
function keepAlive(home) {
  home.inert = false;
  home.removeAttribute("aria-hidden");
  return home;
}
const canBePressed = (front) => !isCovered(front.firstElementChild, front);

var css = "html div:is(div):is(div):is(div):where(#sekisho){>div{all:initial;display:contents;--p:var(--sekisho-background,light-dark(#fff,#151b28));--i:var(--sekisho-text,light-dark(#1b2336,#e6eaf3));--l:var(--sekisho-line,light-dark(#dfe4ee,#30394b));--a:var(--sekisho-accent,light-dark(#223a70,#b4c5f2));--o:var(--sekisho-on-accent,light-dark(#fff,#12203f));--r:var(--sekisho-radius,14px);color-scheme:light dark;color:var(--i);font:max(14px,.94em) / 1.6 var(--sekisho-font,system-ui,sans-serif);line-break:strict;overflow-wrap:anywhere;word-break:auto-phrase}>.light{color-scheme:light}>.dark{color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit;overscroll-behavior:contain}:before,:after{content:none}>div :not(h2,div):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:max(50% - 12px,min(100% - 24px,16em));margin:auto;padding:18px;overflow:auto;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0003;z-index:2147483647;transition:opacity 1ms;@starting-style{opacity:0}}:where(.corner)>section{inline-size:min(100% - 24px,27em);margin-inline-end:12px}:where(.center)>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,37em)}& section>div{overflow:auto;background:linear-gradient(#0000,var(--p) 50%) bottom / 100% 24px no-repeat local,linear-gradient(#0000,var(--l)) bottom / 100% 12px no-repeat}& h2{margin-block-end:4px;font-weight:600;font-size:1.14em;outline:0;text-wrap:balance}:is(p,b,dd){unicode-bidi:plaintext}& p+p{margin-block-start:8px}& a{display:inline-block;color:var(--a)}:is(section,dialog)>div+div{display:grid;flex:none;grid:auto-flow 1fr / repeat(auto-fit,minmax(clamp(34%,7.9em,100%),1fr));gap:8px;overflow:visible;background:none}>div button{min-block-size:44px;padding:4px 8px;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:max(14px,.94em);cursor:pointer}>div div>button:where([data-consent-action=preferences]){grid-column:1 / -1;color:var(--a);background:none;border-color:var(--l)}>div>p{inset-block-end:80px;inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:52em){>:not(:where(.corner,.center))>section{flex-direction:row;gap:24px;padding:24px;>div{align-content:safe center}>div+div{align-self:center;grid:auto / 1fr 1fr auto;inline-size:29em}>div+div>button:where([data-consent-action]){grid-column:auto}}}}";

function createScreenFiles(host, locales) {
  const sheets = [adoptStyleSheet(makeImportant(css))];
  const adopt = (styles) => sheets.push(adoptStyleSheet(makeImportant(styles)));
  const loadRenewal = async () => {
    try {
      files.renewal = sameBuild(await import('./renewal.js'));
      adopt(files.renewal.css);
    } catch (error) {
      host.report("failed", error);
      files.renewal = null;
    }
  };
  const loadPreferences = async () => {
    const module = sameBuild(await import('./preferences.js'));
    if (!files.preferences) adopt(module.css);
    files.preferences = module;
  };
  const files = {
    preferences: void 0,
    renewal: void 0,
    load(view) {
      for (const sheet of sheets) if (sheet?.disabled) sheet.disabled = false;
      const { options, upcoming } = host.config;
      const needsRenewal = upcoming || options.minors || host.prompt.newServiceIds.length > 0;
      return locales.load(options) ?? (needsRenewal && files.renewal === void 0 ? loadRenewal() : void 0) ?? (view === "preferences" && !files.preferences ? loadPreferences() : void 0);
    },
    remove() {
      for (const sheet of sheets) if (sheet) sheet.disabled = true;
    }
  };
  return files;
}

function mount(host) {
  const places = createPlaces();
  const locales = createLocales(host.report);
  const files = createScreenFiles(host, locales);
  const state = { decidedAt: host.consent.decidedAt };
  const drawing = { host, state, places, locales, files, show: (view) => void show(view) };
  const { raise, follow } = stayOnTop(drawing, () => show(state.requested));
  const enter = (view) => {
    const { activeElement, body } = document;
    const losesFocus = places.contain(activeElement) || state.view === "preferences" && activeElement === body;
    state.view = view;
    state.preferences = view === "preferences" ? files.preferences?.createState(host.config, host.consent) : void 0;
    if (view) {
      const home = raise();
      home.append(...places.all.filter((place) => place.parentNode !== home));
      draw(drawing);
    } else clear(drawing);
    follow();
    if (view === "preferences") compareAnswers(places.back, host.report);
    else if (losesFocus) places.returnFocus(!view);
    host.shown(view);
  };
  const show = (requested) => {
    state.requested = requested;
    const loading = requested && files.load(requested);
    if (loading) return loading.then(() => show(state.requested), giveUp);
    if (requested !== state.view) enter(requested);
    else if (requested) draw(drawing);
    return;
  };
  const giveUp = (error) => {
    state.requested = state.view;
    throw error;
  };
  return {
    show: (view) => show(view === "banner" ? view : "preferences"),
    hide: () => show(void 0),
    refresh() {
      const { decidedAt } = host.consent;
      const isNew = decidedAt && decidedAt !== state.decidedAt;
      if (isNew) afterPaint(() => places.announce(bannerTexts(locales, host.config.options).words.banner.saved));
      state.decidedAt = decidedAt;
      show(isNew ? void 0 : state.requested);
    },
    remove() {
      show(void 0);
      files.remove();
      places.remove();
    }
  };
}
function draw(drawing) {
  const { host, state, places, locales, files, show } = drawing;
  const { renewal, preferences } = files;
  const { options } = host.config;
  const texts = bannerTexts(locales, options);
  for (const place of places.all) Object.assign(place, placeAttributes(texts.language, options));
  const isAsking = state.view === "banner";
  const said = isAsking ? texts : preferences?.preferencesTexts(locales, options);
  host.prompt.shown = said && { layer: state.view, ...said };
  render(isAsking && banner({ host, texts, renewal, locales, button }), places.front);
  if (isAsking) compareAnswers(places.front, host.report);
  const render$1 = () => draw(drawing);
  const save = () => {
    if (state.preferences) host.choose(Object.fromEntries(state.preferences.draft));
  };
  const leave = () => {
    if (state.view === "preferences") show(isToBeAsked(host.consent) ? "banner" : void 0);
  };
  preferences?.render(
    state.preferences && preferences.preferences({ host, locales, renewal, state: state.preferences, render: render$1, save, leave }),
    places.back
  );
}
function clear({ host, places, files: { preferences } }) {
  host.prompt.shown = void 0;
  render(false, places.front);
  preferences?.render(void 0, places.back);
}
function stayOnTop({ host, state, places: { front } }, showAgain) {
  const raise = () => state.view === "banner" ? raiseQuestion(host, front) : keepAlive(host.raise());
  const watch = new MutationObserver(() => requestAnimationFrame(raise));
  const look = () => front.isConnected && !canBePressed(front) && raise();
  let looks;
  page.addEventListener("fullscreenchange", () => state.view === "banner" && raise());
  page.addEventListener("DOMContentLoaded", () => {
    const isTaken = !front.isConnected || state.view === "banner" && !front.firstChild;
    if (!state.view || isTaken) return;
    raise();
    showAgain();
  });
  return {
    raise,
    /** Watches the page while the banner is open. */
    follow() {
      watch.disconnect();
      clearInterval(looks);
      if (state.view !== "banner") return;
      watch.observe(document, { subtree: true, attributeFilter: ["open", "inert", "aria-hidden"] });
      afterPaint(look);
      looks = setInterval(look, CHECK_INTERVAL_MS);
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
    async open(given, occasion) {
      const { config } = ledger;
      const isNew = () => !occasion && !ledger.consent.decidedAt;
      if (needsDiagnosis(config))
        fetchDiagnosis(ledger.report, (file) => file.diagnose(given, config, { isNew, history: ledger.history }));
      if (config.options.import && !ledger.stored) await takeOver(ledger, !!occasion);
      const renewal = await (ledger.stored && fetchRenewal(ledger));
      if (renewal) ledger.reread();
      if (ledger.consent.decided || config !== ledger.config) return false;
      const { stored, newServiceIds = [] } = renewal?.renew(config, ledger.stored) ?? {};
      prompt.newServiceIds = newServiceIds;
      if (ledger.stored) ledger.set(stored ?? ledger.stored);
      if (occasion === "forgotten") withRecorder((recorder) => recorder.forget());
      erase();
      const isElsewhere = occasion === "adopted" && isOfOtherPolicy(ledger);
      if (isElsewhere) screen?.hide();
      if (!occasion && stored && ledger.consent.decided) writeConsentCookie(config, stored, ledger);
      return !isElsewhere && isToBeAsked(ledger.consent) && [...config.categories.values()].includes(false);
    },
    decide: createDecisionMaker({
      ledger,
      prompt,
      eraser,
      withRecorder,
      forgetElsewhere: () => ledger.config.options.import && takeOver(ledger, true)
    })
  };
}
const isOfOtherPolicy = ({ stored, config }) => !!stored?.decision.id && stored.decision.policyVersion !== config.version;
const takeOver = (ledger, isOver) => withFile(import('./take-over.js'), (file) => file.takeOverInto(ledger, isOver), ledger.report);
const fetchRenewal = ({ report }) => withFile(import('./renewal.js'), (file) => file, report);

var consentFlow = /*#__PURE__*/Object.freeze({
	__proto__: null,
	createConsentFlow: createConsentFlow
});

export { banner$1 as a, button as b, banner$2 as c, consentFlow as d };
