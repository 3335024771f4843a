import { K as KNOWN, U as UNKNOWN, L as LONGEST, O as OLDEST, e as encode, r as report, p as page, a as root } from './index.js';
import Cookies from 'js-cookie';
import { render } from 'preact';
import { t as text, a as link, s as speak, w as wear, d as direction, b as learn } from './sheet.js';
import { jsx, jsxs } from 'preact/jsx-runtime';

const KEYS = /^((id|category|since|preset|name|provider|purpose|transmits|refusal|urls|cookies|storage|measurementId|containerId|mode|dataLayer)(,|$))*$/;
const VENDORS = /^(google-analytics,G-\w+,|google-tag-manager,,GTM-\w+|(access-log)?,.*)$/;
const WORKBENCH = /(^|\.)(localhost|test|example)$|^127\./;
const isList = (value = []) => Array.isArray(value) && value.every((one) => /^"[^\s;?#]+"$/.test(JSON.stringify(one)));
const cookieNames = (value) => Array.isArray(value) ? value.map((one) => one?.name ?? one) : value;
function examine({ known, services, categories }) {
  const ids = /* @__PURE__ */ new Set([...KNOWN, ...categories.keys()]);
  const twice = /* @__PURE__ */ new Set();
  for (const { id } of services) (ids.has(id) ? twice : ids).add(id);
  const isSound = ({ id, category, options, doubtful }) => !doubtful && KEYS.test(`${Object.keys(options)}`) && !twice.has(id) && categories.has(category) && [options.urls, cookieNames(options.cookies), options.storage].every(isList) && VENDORS.test(`${[options.preset, options.measurementId, options.containerId]}`);
  for (const service of services) service.doubtful = !isSound(service);
  return !known || !services[0] || WORKBENCH.test(`${globalThis.location?.hostname}`) || services.some(({ doubtful, options }) => doubtful || options.mode === "advanced");
}

function fingerprint(services) {
  let hash = 0;
  for (const char of `${services.map(({ id, category }) => [id, category]).sort()}`)
    hash = hash * 31 + char.charCodeAt(0) >>> 0;
  return hash.toString(36);
}

function choose(config, before, method, wanted) {
  const names = (id) => Object.hasOwn(Object(wanted), id);
  const pick = (id) => typeof wanted === "boolean" ? wanted : (names(id) ? wanted[id] : before.choices[id]) === true;
  const choices = new Map([...config.categories].map(([id, required]) => [id, required || pick(id)]));
  const apart = config.services.filter(({ id, category, doubtful }) => {
    if (id === UNKNOWN || config.categories.has(id)) return false;
    const whole = choices.get(category);
    const allowed = !doubtful && (names(category) && !names(id) ? whole : pick(id));
    if (allowed === whole || config.categories.get(category)) return false;
    choices.set(id, !!allowed);
    return true;
  });
  if (`${[...choices]}`.length > LONGEST)
    for (const { id, category } of apart) {
      choices.delete(id);
      choices.set(category, false);
    }
  const { days = 180, refusalDays = 180 } = config.options.consent ?? {};
  const granted = [...choices].some(([id, allowed]) => allowed && !config.categories.get(id));
  return {
    decision: { decidedAt: (/* @__PURE__ */ new Date()).toISOString(), policyVersion: config.version, method, id: randomId() },
    days: Math.max(1, Math.floor(Math.min(OLDEST, granted ? days : refusalDays)) || 1),
    named: fingerprint(config.services.filter(({ doubtful, options }) => !(doubtful && options.since))),
    choices
  };
}
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

const DAY = 864e5;
function keep({ cookie: { name, domain = "", path = "/" } }, stored, { writeCookie }) {
  const value = encode(stored);
  const put = (domain2) => {
    const written = Cookies.set(name, value, {
      domain: domain2,
      path,
      expires: new Date(Date.parse(stored.decision.decidedAt) + stored.days * DAY),
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

const asking = { fresh: [], stated: false, missing: false };

const button = (action, words, pressed) => /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": action, onClick: pressed, children: words });

function slots(body, { company }, tag, policy) {
  const { name, policyUrl, contact } = Object(company);
  const { url, email } = Object(contact);
  const way = url ?? (email && `mailto:${email}`);
  const address = text(policyUrl, tag);
  return body.split(/\{(company|policy|contact)\}/).map((part, index) => {
    if (index % 2 === 0) return part;
    if (part === "company") return text(name, tag) || location.hostname;
    if (part === "policy") return address && link(policy, address);
    return link(text(url ?? email, tag), text(way, tag));
  });
}

function banner$2(config, { tag, words: { banner: banner2 } }, again, choose) {
  const { options } = config;
  return /* @__PURE__ */ jsxs("section", { "data-sekisho": "banner", "aria-labelledby": "sekisho-title", children: [
    /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("h2", { id: "sekisho-title", children: banner2.title }),
      /* @__PURE__ */ jsx("p", { children: slots(banner2.body, options, tag, banner2.policy) }),
      again?.changes(config),
      again?.minors(options, again.againSpeech(options))
    ] }),
    /* @__PURE__ */ jsxs("nav", { style: banner2.settings.length > 8 ? "--w:118px" : "", children: [
      again && asking.fresh[0] ? again.answers(config, choose) : [button("reject", banner2.reject), button("accept", banner2.accept)],
      button("preferences", banner2.settings)
    ] })
  ] });
}

const equal = (place) => requestAnimationFrame(() => setTimeout(equalize, 0, place));
function equalize(place) {
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

const firm = (css) => css.replace(/[{};][\w-]+:[^{};]+(?=[;}])/g, "$&!important");

var banner$1 = {
  title: "Optional services",
  body: "With your consent, {company} uses services that store and send data. You can refuse, or change this any time. {policy}",
  accept: "Accept all",
  reject: "Reject all",
  settings: "Settings",
  policy: "Privacy policy",
  saved: "Saved."
};

var banner = {
  title: "サービスへの同意",
  body: "{company}は、同意を得て、データを保存・送信するサービスを利用します。拒否も変更もいつでも可能です。{policy}",
  accept: "すべて同意",
  reject: "すべて拒否",
  settings: "設定",
  policy: "プライバシーポリシー",
  saved: "保存しました。"
};

const bannerSpeech = (options) => speak(options, { en: { banner: banner$1 }, ja: { banner: banner } });

var css = "body>div:where(#sekisho){&,>div{all:initial;display:contents}>div{--p:var(--sekisho-background,light-dark(#fff,#151b28));--i:var(--sekisho-text,light-dark(#1b2336,#e6eaf3));--l:var(--sekisho-line,light-dark(#dfe4ee,#30394b));--a:var(--sekisho-accent,light-dark(#223a70,#b4c5f2));--o:var(--sekisho-on-accent,light-dark(#fff,#12203f));--r:var(--sekisho-radius,14px);color-scheme:light dark;color:var(--i);font:15px / 1.6 var(--sekisho-font,system-ui,sans-serif);line-break:strict;overflow-wrap:anywhere}>.light{color-scheme:light}>.dark{color-scheme:dark}>div *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit}>div :not(h2):focus-visible{outline:3px solid var(--a);outline-offset:2px}>div>*{position:fixed;display:flex;flex-direction:column;gap:14px;inset:auto 0 max(12px,env(safe-area-inset-bottom));inline-size:min(100% - 24px,1080px);max-block-size:calc(50% - 12px);margin:auto;padding:18px;color:var(--i);background:var(--p);border:1px solid var(--l);border-radius:var(--r);box-shadow:0 12px 40px #0003;z-index:99999}:where(.corner)>section{inline-size:min(100% - 24px,400px);margin-inline-end:12px}:where(.center)>section{inset:0;block-size:fit-content;inline-size:min(100% - 24px,560px)}& section>div{overflow:auto;background:linear-gradient(#0000,var(--p) 50%) bottom / 100% 24px no-repeat local,linear-gradient(#0000,var(--l)) bottom / 100% 12px no-repeat}& h2{margin-block-end:4px;font-weight:600;font-size:17px;outline:0}:is(p,b,dd){unicode-bidi:plaintext}& p+p{margin-block-start:8px}& a{color:var(--a)}& nav{display:grid;flex:none;grid:auto-flow 1fr / repeat(auto-fit,minmax(var(--w,80px),1fr));gap:8px}>div button{min-block-size:44px;padding:4px 0;color:var(--o);background:var(--a);border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:14px;cursor:pointer}>div>p{inset-block-end:80px;inline-size:fit-content;padding:8px 18px;pointer-events:none}>div>:empty{opacity:0}@media(min-width:840px){>:not(:where(.corner,.center))>section{flex-direction:row;align-items:center;gap:24px;padding:24px;>nav{inline-size:400px}}}}html:has(#sekisho section){scroll-padding-block-end:50vh}";

const BRIEFLY = 4e3;
function mount(host) {
  const places = ["div", "div", "div"].map((name) => page.createElement(name));
  const [front, back, line] = places;
  const status = page.createElement("p");
  status.setAttribute("role", "status");
  line.append(status);
  const sheets = [wear(firm(css))];
  let view;
  let asked;
  let second;
  let again;
  let desk;
  let opener = null;
  let { decidedAt } = host.consent;
  const paint = () => {
    const { config } = host;
    const { options } = config;
    const speech = bannerSpeech(options);
    const { theme, position } = Object(options.ui);
    for (const place of places) {
      place.lang = speech.tag;
      place.dir = direction(speech.tag);
      place.className = `${theme} ${position}`;
    }
    render(view === "banner" && banner$2(config, speech, again, choose), front);
    second?.render(desk && second.preferences(config, desk, paint, save, leave, host, again), back);
    if (view === "banner") equal(front);
  };
  const enter = () => {
    const focused = document.activeElement;
    const home = root();
    desk = void 0;
    if (view === "preferences") {
      opener = focused;
      desk = second?.layOut(host.config, host.consent);
      equal(back);
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
    const words = learn(options);
    if (words || again !== void 0 || !(upcoming || options.minors || asking.fresh[0])) return words;
    return import('./again.js').then(
      (module) => {
        again = module;
        sheets.push(wear(firm(module.css)));
      },
      (error) => {
        report("failed", error);
        again = null;
      }
    );
  };
  const load = async () => {
    const module = await import('./preferences.js');
    if (!second) sheets.push(wear(firm(module.css)));
    second = module;
    return show(asked);
  };
  const choose = (allowed) => host.choose(Object.fromEntries(asking.fresh.map((id) => [id, allowed])));
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
        status.textContent = bannerSpeech(host.config.options).words.banner.saved;
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

let left = Promise.resolve([]);
function erase(ledger, isLeft) {
  const { config, consent, allows } = ledger;
  if (config.services.every(({ id }) => allows(id))) return;
  const sweep = async () => (await eraser())?.erase(ledger) ?? [];
  left = consent.decided ? sweep() : isLeft(ledger).then((is) => is ? sweep() : []);
}
const eraser = () => import('./erase.js').catch((error) => report("failed", error));
async function open(ledger, given) {
  const { config, found } = ledger;
  const isNew = () => given !== config.options && !ledger.consent.decidedAt;
  if (examine(config)) import('./diagnose.js').then(({ diagnose }) => diagnose(given, config, isNew), report);
  const again = found && await import('./again.js').catch((error) => report("failed", error));
  if (ledger.consent.decided) return false;
  const { stored, fresh = [] } = again?.renew(config, found) ?? {};
  asking.fresh = fresh;
  ledger.set(stored);
  if (stored && ledger.consent.decided) keep(config, stored, ledger);
  return !ledger.consent.decided && [...config.categories.values()].includes(false);
}
const granted = [];
function decide(ledger, method, wanted, before) {
  const { config } = ledger;
  const named = Object.keys(Object(wanted));
  if (named[0] && !named.some((id) => id in before.choices)) throw `choose: no ${named}`;
  const isGranted = (id) => before.choices[id] && !config.categories.get(id);
  const grants = wanted === true || Object.values(Object(wanted)).includes(true);
  asking.missing = !!config.options.minors && grants && !asking.stated && ![...config.categories.keys()].some(isGranted);
  if (asking.missing) return;
  asking.fresh = [];
  examine(config);
  const stored = choose(config, ledger.consent, method, wanted);
  ledger.clear();
  keep(config, stored, ledger);
  ledger.set(stored);
  granted.push(...Object.keys(before.choices).filter((id) => before.choices[id]));
  return conclude(ledger, before);
}
async function conclude(ledger, before) {
  const { config, consent, allows } = ledger;
  const found = await left;
  const back = granted.filter((id) => !allows(id));
  const unseen = back[0] ? (await eraser())?.eraseUnseen(ledger, back) ?? [] : [];
  const reload = !!back[0];
  const { gate, consent: options } = config.options;
  const opened = gate?.strict && Object.keys(before.choices).some((id) => allows(id) && !before.choices[id]);
  if (opened || reload && options?.reloadOnWithdraw === true) location.reload();
  return { consent, reload, undeletable: [...found, ...unseen] };
}

var desk = /*#__PURE__*/Object.freeze({
	__proto__: null,
	decide: decide,
	erase: erase,
	mount: mount,
	open: open
});

export { asking as a, button as b, banner as c, banner$1 as d, desk as e, fingerprint as f };
