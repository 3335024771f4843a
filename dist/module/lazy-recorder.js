import Cookies from 'js-cookie';
import { z as encode, v as cookieValues, D as DAY_MS, d as afterPaint, x as readCookies, A as MAX_COOKIE_VALUE, U as UNDECLARED_ID, M as MAX_DAYS, s as sameBuild } from './index.js';

function writeConsentCookie({ cookie: { name: plain, names, domain = "", path = "/" } }, stored, ledger) {
  const secure = location.protocol === "https:";
  const name = secure && names[0] || plain;
  const value = encode(stored);
  const known = () => cookieValues(ledger.cookies, names);
  const found = () => {
    ledger.cookies = readCookies();
    return known();
  };
  const isFirst = !domain && known().length === 0 && ledger.config.hasServices && !Object.hasOwn(document, "cookie");
  const put = (domain2) => {
    const written = Cookies.set(name, value, {
      domain: domain2,
      path,
      expires: new Date(Date.parse(stored.decision.decidedAt) + stored.days * DAY_MS),
      sameSite: "Lax",
      secure
    });
    if (isFirst) {
      ledger.cookies += `; ${name}=${value}`;
      afterPaint(() => ledger.cookies.includes(value) && !found().includes(value) && ledger.report("not-stored"));
      return true;
    }
    const [kept, ...others] = found();
    if (kept === value && others.length === 0) return true;
    ledger.clear();
    ledger.writeCookie(`${written}`);
    return found().includes(value);
  };
  try {
    if (domain && put(domain) || put("")) return;
  } catch {
  }
  ledger.report("not-stored");
}

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
  const isSignalled = rule.onlyNamesOverruleSignal && rule.refused.has(id);
  if (typeof input === "boolean") return input && (!isSignalled || before.choices[id] === true);
  return (isNamed(input, id) ? input[id] : before.choices[id]) === true;
}
function chooseCategories(answer) {
  const { config, before, stored, method } = answer;
  const choose = (id) => {
    const isGranted = before.decidedAt && stored?.choices.get(id) === true;
    const ranByRule = before.choices[id] && config.rule.starts.has(id) && !isGranted;
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
  const isOptOut = rule.offersOptOut && optional.some(([, choice]) => !choice);
  const wanted = isOptOut ? MAX_DAYS : isGrant ? days : refusalDays;
  return Math.max(1, Math.floor(Math.min(MAX_DAYS, wanted)) || 1);
}
const randomId = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join("");

const withFile = (file, run, report) => file.then(sameBuild).then(run).catch((error) => report("failed", error));

function createLazyRecorder(ledger) {
  let recorder;
  const waiting = [];
  const serve = async () => {
    recorder ??= withFile(import('./recorder.js'), (file) => file.createRecorder(ledger), ledger.report);
    const found = await recorder;
    if (found) for (const run of waiting.splice(0)) run(found);
    else {
      recorder = void 0;
      addEventListener("online", serve);
    }
  };
  return (run) => {
    if (!ledger.config.options.record?.url) return;
    waiting.push(run);
    serve();
  };
}

export { withFile as a, buildDecision as b, createLazyRecorder as c, fingerprint as f, writeConsentCookie as w };
