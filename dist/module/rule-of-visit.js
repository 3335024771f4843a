import { h as asRecord, j as decide, p as page, k as hearsSignal, s as sameBuild, l as listen } from './index.js';
import { R as REGION_CODE } from './region-code.js';
import { r as region_packs_default } from './region-packs.js';
import { i as isDeveloperHost } from './is-developer-host.js';

const NOTHING = /* @__PURE__ */ new Set();
const REGIMES = ["opt-in", "opt-out", "notice"];
const EXCEPTIONS = ["statistics", "appearance"];
const STRICTEST = { regime: "opt-in" };
function ruleOf({ regime, minors, categories, services, sells }, visit) {
  const { signal } = visit;
  const [region = "", country = ""] = REGION_CODE.exec(`${visit.region}`.toUpperCase()) ?? [];
  const isMap = typeof regime === "object";
  const found = isMap ? ofRegion(asRecord(regime), region, country) : regime;
  const given = typeof found === "string" ? { regime: found } : asRecord(found);
  const isKnown = !minors && REGIMES.includes(given.regime);
  const rule = isKnown ? given : STRICTEST;
  const optional = [...categories].flatMap(([id, required]) => required ? [] : id);
  const isOptIn = rule.regime === "opt-in";
  const named = rule.starts === void 0 && !isOptIn ? optional : rule.starts;
  const starts = new Set(optional.filter((id) => Array.isArray(named) && named.includes(id)));
  const isOfStates = packOf(country) === "US";
  return {
    regime: rule.regime,
    source: !isMap ? "config" : region ? visit.source ?? "unknown" : "unknown",
    region,
    starts,
    consentOnly: new Set(services.flatMap(({ id, options }) => isConsentOnly(options, isOptIn) ? id : [])),
    refused: signal ? sells : NOTHING,
    signal,
    offersOptOut: starts.size > 0 || isOfStates,
    onlyNamesOverruleSignal: !isOptIn || isOfStates
  };
}
const isConsentOnly = ({ appi31, exception }, isOptIn) => !!appi31 || isOptIn && !(EXCEPTIONS.includes(exception?.kind) && /\S/.test(textOf(exception?.reason)));
const textOf = (value) => typeof value === "string" ? value : "";
const packOf = (country) => Object.entries(region_packs_default).find(([, { regions }]) => regions.includes(country))?.[0];
function ofRegion(rules, region, country) {
  const names = Object.keys(rules);
  const [found = []] = [region, country, packOf(country)].map((code) => names.filter((name) => code && name.toUpperCase() === code)).filter((keys) => keys.length > 0);
  return found.length === 1 ? rules[`${found[0]}`] : void 0;
}

const runsByRule = ({ rule, denied }, stored, standing) => (isGranted, id, category) => {
  const starts = rule.starts.has(category) && (!stored || !!stored.choices.get(category));
  const isStarted = starts && stored?.choices.get(id) !== false && !rule.consentOnly.has(id);
  const isSignalled = standing?.signal !== rule.signal && rule.refused.has(id);
  return (isGranted || isStarted) && !denied.has(id) && !isSignalled;
};

const readSells = (sells, otherwise) => sells === void 0 ? otherwise : sells !== false;
function sellersOf(given, categories, services) {
  const written = [given ?? []].flat().map(asRecord);
  const sells = (id) => {
    const byDefault = id === "marketing";
    const said = written.filter((one) => one.id === id).map((one) => readSells(one.sells, byDefault));
    return said.length > 0 ? said.includes(true) : byDefault;
  };
  const selling = new Set([...categories].flatMap(([id, required]) => !required && sells(id) ? id : []));
  for (const { id, category, options } of services)
    if (readSells(options.sells, selling.has(category))) selling.add(id);
  return selling;
}

function applyRule(config, visit) {
  const { options, categories, services } = config;
  const { regime, minors, noSale, region, signals } = options;
  const sells = sellersOf(options.categories, categories, services);
  const heard = signals?.gpc ? { ...visit, signal: "gpc" } : visit;
  const place = region === void 0 ? heard : { ...heard, region, source: "config" };
  return {
    ...config,
    rule: ruleOf({ regime, minors, categories, services, sells }, place),
    denied: noSale ? sells : /* @__PURE__ */ new Set(),
    runsByRule
  };
}

function isOverruled(config, stored) {
  const runs = (rule2) => Object.values(decide({ ...config, rule: rule2 }, stored, Date.now()).choices).join();
  const { rule } = config;
  const isKnown = !rule.signal || rule.signal === stored?.signal;
  return !isKnown && runs(rule) !== runs({ ...rule, refused: /* @__PURE__ */ new Set() });
}

const PRIVACY_CHOICES = {
  en: "Your Privacy Choices",
  es: "Sus opciones de privacidad",
  ja: "プライバシーに関する選択"
};

async function beginByRule(beginning, { begin, ledger, ui, region }) {
  const config = await ruleOfVisit(beginning, { attribute: region, ledger });
  begin({ ...beginning, config });
  const hear = () => {
    const isNew = beginning.isCurrent() && !page.prerendering && isOverruled(ledger.config, ledger.stored);
    if (isNew) ui.decide("signal", {});
  };
  hear();
  page.addEventListener("prerenderingchange", hear);
}
async function ruleOfVisit({ config, options: written }, { attribute, ledger }) {
  const meta = (name) => page.querySelector(`meta[name=sekisho-${name}]`)?.getAttribute("content");
  const ruled = applyRule(config, {
    region: attribute || meta("region"),
    source: attribute ? "attribute" : "meta",
    signal: hearsSignal() || meta("gpc") === "1" ? "gpc" : void 0
  });
  if (ruled.rule.regime !== "opt-in" && isDeveloperHost())
    import('./diagnose.js').then(sameBuild).then(({ diagnose }) => diagnose(written, ruled, { history: ledger.history })).catch(() => {
    });
  if (ruled.options.import && ruled.rule.regime !== "opt-in")
    await import('./take-over.js').then(sameBuild).then(({ takeOver }) => takeOver(ruled, ledger));
  if (ruled.rule.regime === "opt-out") restrictGoogle(ledger);
  return ruled.rule.regime === "opt-out" ? { ...ruled, options: withChoicesLabel(ruled.options) } : ruled;
}
function restrictGoogle(ledger) {
  if (ledger.restrictsGoogle) return;
  ledger.restrictsGoogle = true;
  const tell = () => {
    const { gtag } = window;
    if (typeof gtag === "function" && ledger.consent.regime === "opt-out")
      gtag("set", "restricted_data_processing", !ledger.allows("marketing"));
  };
  listen("change", tell, ledger.listeners);
}
function withChoicesLabel(options) {
  const texts = { ...options.texts };
  for (const [language, reopen] of Object.entries(PRIVACY_CHOICES))
    texts[language] = { ...texts[language], reopen: texts[language]?.reopen ?? reopen };
  return { ...options, texts };
}

export { beginByRule, ruleOfVisit };
