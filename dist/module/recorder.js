import { R as RECORD_PATH } from './record-path.js';
import { h as hashOf, k as keptRecords } from './kept-records.js';
import { R as REGION_CODE } from './region-code.js';
import { D as DAY_MS } from './index.js';

const BUILD = "";

function recordOf(decided, { previous, ...circumstances }) {
  const { config, stored, after } = decided;
  const { decidedAt, policyVersion, id } = stored.decision;
  const [region = null] = REGION_CODE.exec(config.rule.region || `${config.options.region}`) ?? [];
  return {
    schemaVersion: 1,
    recordId: randomUuid(),
    consentId: id,
    previousId: previous?.recordId ?? null,
    previousHash: previous?.hash ?? null,
    eventTime: decidedAt,
    event: eventOf(decided),
    choices: Object.fromEntries(Object.entries(after.choices).filter(([id2]) => /^[a-z]/i.test(id2))),
    regime: after.regime,
    regimeSource: after.regimeSource,
    region,
    policyVersion,
    // The round trip through JSON drops inherited members and functions, so that page and server get the same hash.
    configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
    codeHash: BUILD,
    validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
    controller: oneLine(config.options.company?.name, circumstances.language),
    ...circumstances
  };
}
const grants = ({ categories, services }, { choices }) => [...categories].some(([id, required]) => !required && choices[id]) || services.some(({ id, category }) => !categories.get(category) && choices[id]);
function eventOf({ config, stored, before, after }) {
  if (stored.decision.method === "withdraw") return "ConsentWithdrawn";
  const hadGranted = grants(config, before);
  if (grants(config, after)) return hadGranted ? "RenewedConsentGiven" : "ConsentGiven";
  return hadGranted ? "ConsentWithdrawn" : "ConsentRefused";
}
function oneLine(text, language) {
  const byLanguage = Object(text);
  const chosen = typeof text === "string" ? text : byLanguage[language] ?? byLanguage[language.replace(/-.*/, "")] ?? Object.values(byLanguage)[0] ?? "";
  return [...`${chosen}`.replace(/[\p{Cc}\p{Cs}]/gu, " ")].slice(0, 200).join("");
}
function randomUuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = "89ab"[(bytes[8] ?? 0) & 3];
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, `$1-$2-4$3-${variant}$4-$5`);
}

function makeRecord(made, previous) {
  const { shown, press, importedFrom } = made;
  return recordOf(made, {
    previous,
    source: sourceOf(made),
    trusted: isPress(press) && press.isTrusted,
    language: shown?.language ?? spokenLanguage(),
    textHash: shown ? hashOf(shown) : "",
    layer: shown?.layer ?? null,
    site: location.host,
    importedFrom: importedFrom ?? null
  });
}
function isPress(press) {
  if (!(press instanceof Event) || !/^(click|submit|close)$/.test(press.type)) return false;
  return !(press.target instanceof Element) || press.target.closest(CONTROLS) !== null;
}
const CONTROLS = "[data-consent-action],[data-sekisho],#sekisho";
function sourceOf({ stored, press, shown, importedFrom }) {
  if (importedFrom) return "import";
  if (stored.decision.method === "signal") return "signal";
  if (!isPress(press)) return stored.decision.method === "withdraw" ? "withdrawal" : "api";
  const { target } = press;
  const isPlaceholder = target instanceof Element && target.closest("[data-sekisho=placeholder],[data-consent-action=allow]") !== null;
  if (isPlaceholder) return "placeholder";
  if (stored.decision.method === "withdraw") return "withdrawal";
  return shown?.layer ?? "api";
}
function spokenLanguage() {
  const tags = [document.documentElement.lang, navigator.language];
  return tags.find((tag) => /^[a-z]{2,3}(-[\da-z]{1,8}){0,3}$/i.test(tag)) ?? "und";
}

const REFUSALS = [400, 403, 409, 413, 415, 422];
const ANSWER_TIMEOUT_MS = 15e3;
const FIRST_PAUSE_MS = 1e3;
const LAST_PAUSE_MS = 3e5;
function createOutbox(ledger, kept) {
  let timer;
  let pause = FIRST_PAUSE_MS;
  let isSending = false;
  const waiting = () => kept.read().waiting;
  const remove = (sent) => kept.write({ waiting: waiting().filter(({ recordId }) => recordId !== sent.recordId) });
  const sendAll = async () => {
    isSending = true;
    try {
      for (let [next] = waiting(); next; [next] = waiting()) {
        if (!RECORD_PATH.test(`${ledger.config.options.record?.url}`)) return true;
        if (!await post(next, ledger).catch(() => false)) return false;
        remove(next);
        pause = FIRST_PAUSE_MS;
      }
      return true;
    } finally {
      isSending = false;
    }
  };
  const flush = async () => {
    clearTimeout(timer);
    if (isSending) return;
    if (await sendAll()) return;
    timer = setTimeout(flush, pause * (0.5 + Math.random()));
    pause = Math.min(pause * 2, LAST_PAUSE_MS);
  };
  addEventListener("online", flush);
  return {
    flush,
    add(record) {
      kept.write({ waiting: [...waiting(), record].slice(-50) });
      flush();
    }
  };
}
async function post(record, { config, report }) {
  const { ok, status } = await fetch(`${config.options.record?.url}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(record),
    // The request survives the page, and a redirect to another origin fails.
    keepalive: true,
    mode: "same-origin",
    // The server learns neither which page it was, nor whose cookies (REC-06).
    referrerPolicy: "origin",
    credentials: "omit",
    signal: AbortSignal.timeout?.(ANSWER_TIMEOUT_MS) ?? null
  });
  if (REFUSALS.includes(status)) report("record-refused", status);
  return ok || REFUSALS.includes(status);
}

function createRecorder(ledger) {
  const kept = keptRecords(ledger);
  const outbox = createOutbox(ledger, kept);
  const previous = () => {
    const { last } = kept.read();
    return last && Date.parse(last.validUntil) > Date.now() ? last : void 0;
  };
  const make = (made) => {
    const record = makeRecord(made, previous());
    const { recordId, consentId, validUntil } = record;
    kept.write({ last: { recordId, consentId, validUntil, hash: hashOf(record) } });
    return record;
  };
  const attempt = (run) => {
    try {
      if (RECORD_PATH.test(`${ledger.config.options.record?.url}`)) run();
    } catch (error) {
      ledger.report("failed", error);
    }
  };
  return {
    flush: () => attempt(outbox.flush),
    record: (made) => attempt(() => outbox.add(make(made))),
    forget: () => attempt(() => {
      const last = previous();
      const { config, consent } = ledger;
      if (last) outbox.add(make({ config, before: consent, after: consent, stored: withdrawalOf(last, ledger) }));
      kept.write({ last: void 0 });
    })
  };
}
const withdrawalOf = ({ consentId }, { config, consent }) => ({
  decision: {
    decidedAt: (/* @__PURE__ */ new Date()).toISOString(),
    policyVersion: config.version,
    method: "withdraw",
    id: consentId
  },
  regime: config.rule.regime,
  source: config.rule.source,
  signal: config.rule.signal,
  days: 0,
  servicesFingerprint: "",
  choices: new Map(Object.entries(consent.choices))
});

export { createRecorder };
