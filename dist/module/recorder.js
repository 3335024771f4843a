import { R as RECORD_PATH } from './record-path.js';
import { R as REGION_CODE } from './region-code.js';
import { D as DAY_MS } from './index.js';

const BUILD = "";

function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
  if (!(value instanceof Object)) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members}}`;
}

function fractions(degree) {
  const found = [];
  for (let candidate = 2, primes = []; primes.length < 64; candidate++) {
    if (primes.some((prime) => candidate % prime === 0)) continue;
    primes = [...primes, candidate];
    found.push(candidate ** (1 / degree) * 2 ** 32 | 0);
  }
  return found;
}
const rotate = (word, by) => word >>> by | word << 32 - by;
function pad(text) {
  const bytes = new TextEncoder().encode(text);
  const words = new Array(((bytes.length + 8 >> 6) + 1) * 16).fill(0);
  const put = (byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | byte << 24 - at % 4 * 8;
  };
  bytes.forEach(put);
  put(128, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}
function schedule(block) {
  const words = [...block];
  for (let at = 16; at < 64; at++) {
    const [far = 0, a = 0, near = 0, b = 0] = [words[at - 16], words[at - 15], words[at - 7], words[at - 2]];
    const spreadA = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
    const spreadB = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
    words.push(far + spreadA + near + spreadB | 0);
  }
  return words;
}
function compress(state, block, constants) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, word] of schedule(block).entries()) {
    const choice = e & f ^ ~e & g;
    const majority = a & b ^ a & c ^ b & c;
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (constants[at] ?? 0) + word | 0;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [first + second | 0, a, b, c, d + first | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => word + (state[at] ?? 0) | 0);
}
function digest(text) {
  const constants = fractions(3);
  const words = pad(text);
  let state = fractions(2).slice(0, 8);
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const hashOf = (value) => digest(canonicalJson(value));

const NOTHING = { waiting: [] };
function keptRecords(ledger) {
  let memory;
  const key = () => ledger.config.cookie.name;
  const read = () => {
    if (memory) return memory;
    try {
      return parse(localStorage[key()]);
    } catch {
      return NOTHING;
    }
  };
  return {
    read,
    write(change) {
      const kept = { ...read(), ...change };
      try {
        const text = textOf(kept);
        if (text === void 0) delete localStorage[key()];
        else localStorage[key()] = text;
        memory = void 0;
      } catch {
        memory = kept;
      }
    }
  };
}
const textOf = ({ last, waiting }) => JSON.stringify(waiting.length > 0 ? [last, ...waiting] : last);
function parse(text) {
  const found = JSON.parse(text);
  if (!Array.isArray(found)) return { ...NOTHING, last: found };
  const [last, ...waiting] = found;
  return { last: last ?? void 0, waiting };
}

function makeRecord(made, previous) {
  const { config, stored, after, shown, press } = made;
  const { decidedAt, policyVersion, id } = stored.decision;
  const { company } = config.options;
  const [region = null] = REGION_CODE.exec(config.rule.region || `${config.options.region}`) ?? [];
  const language = shown?.language ?? spokenLanguage();
  return {
    schemaVersion: 1,
    recordId: randomUuid(),
    consentId: id,
    previousId: previous?.recordId ?? null,
    previousHash: previous?.hash ?? null,
    eventTime: decidedAt,
    event: eventOf(made),
    choices: Object.fromEntries(Object.entries(after.choices).filter(([id2]) => /^[a-z]/i.test(id2))),
    source: sourceOf(made),
    trusted: press !== void 0 && isPress(press) && press.isTrusted,
    regime: after.regime,
    regimeSource: after.regimeSource,
    region,
    language,
    policyVersion,
    textHash: shown ? hashOf(shown) : "",
    // As JSON has it: what the configuration inherits is not part of it.
    configHash: hashOf(JSON.parse(JSON.stringify(config.options))),
    codeHash: BUILD,
    layer: shown?.layer ?? null,
    validUntil: new Date(Date.parse(decidedAt) + stored.days * DAY_MS).toISOString(),
    controller: oneLine(company?.name, language),
    site: location.host,
    importedFrom: made.importedFrom ?? null
  };
}
const grants = ({ categories, services }, { choices }) => [...categories].some(([id, required]) => !required && choices[id]) || services.some(({ id, category }) => !categories.get(category) && choices[id]);
function eventOf({ config, stored, before, after }) {
  const hadGranted = grants(config, before);
  if (grants(config, after)) return hadGranted ? "RenewedConsentGiven" : "ConsentGiven";
  return hadGranted || stored.decision.method === "withdraw" ? "ConsentWithdrawn" : "ConsentRefused";
}
function isPress({ type, target }) {
  if (!/^(click|submit|close)$/.test(type)) return false;
  return !(target instanceof Element) || target.closest(CONTROLS) !== null;
}
const CONTROLS = "[data-consent-action],[data-sekisho],#sekisho";
function sourceOf({ stored, press, shown, importedFrom }) {
  if (importedFrom) return "import";
  if (stored.decision.method === "signal") return "signal";
  if (!press || !isPress(press)) return stored.decision.method === "withdraw" ? "withdrawal" : "api";
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

const REFUSALS = [400, 403, 409, 413, 422];
const PATIENCE_MS = 15e3;
const FIRST_PAUSE_MS = 1e3;
const LAST_PAUSE_MS = 3e5;
function createOutbox(ledger, kept) {
  let timer;
  let pause = FIRST_PAUSE_MS;
  let isSending = false;
  const waiting = () => kept.read().waiting;
  const remove = (sent) => kept.write({ waiting: waiting().filter(({ recordId }) => recordId !== sent.recordId) });
  const post = async (record) => {
    const { ok, status } = await fetch(`${ledger.config.options.record?.url}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(record),
      // It goes on when the page is left, leads to no other site, and tells neither which page that was nor whose cookies.
      keepalive: true,
      mode: "same-origin",
      referrerPolicy: "origin",
      credentials: "omit",
      signal: AbortSignal.timeout?.(PATIENCE_MS) ?? null
    });
    if (REFUSALS.includes(status)) ledger.report("record-refused", status);
    return ok || REFUSALS.includes(status);
  };
  const sendAll = async () => {
    for (let [next] = waiting(); next; [next] = waiting()) {
      if (!await post(next).catch(() => false)) return false;
      remove(next);
      pause = FIRST_PAUSE_MS;
    }
    return true;
  };
  const flush = async () => {
    clearTimeout(timer);
    if (isSending) return;
    isSending = true;
    const isDone = await sendAll();
    isSending = false;
    if (isDone) return;
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

function createRecorder(ledger) {
  const kept = keptRecords(ledger);
  const outbox = createOutbox(ledger, kept);
  const previous = () => {
    const { last } = kept.read();
    return last && Date.parse(last.validUntil) > Date.now() ? last : void 0;
  };
  const make = (made) => {
    const record = makeRecord({ ...made, config: ledger.config, after: ledger.consent }, previous());
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
      if (last) outbox.add(make({ before: ledger.consent, stored: withdrawalOf(last, ledger) }));
      kept.write({ last: void 0, waiting: [] });
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
