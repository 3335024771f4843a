import { sql, Migrator, Kysely, PostgresDialect, SqliteDialect } from 'kysely';
import { createHash, timingSafeEqual, randomBytes, createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

const RESULTS = ["accepted", "partly", "refused", "withdrawn", "expired"];
const OTHERS = "…";
const MAX_VALUES$1 = 100;
function resultOf({ event, choices }) {
  if (event === "ConsentRefused") return "refused";
  if (event === "ConsentWithdrawn") return "withdrawn";
  if (event === "ConsentExpired") return "expired";
  return Object.values(choices).every(Boolean) ? "accepted" : "partly";
}
function figuresFrom(counts, suppressBelow) {
  const figure = (rows) => {
    const sum = (wanted) => {
      const number = sumOf(rows.filter(wanted));
      return number > 0 && number < suppressBelow ? null : number;
    };
    const results = RESULTS.map((result) => [result, sum((row) => row.result === result)]);
    return { shown: sum(({ shown }) => shown === 1), ...Object.fromEntries(results) };
  };
  const by = (groups) => [...groups].map(([value, rows]) => ({ value, ...figure(rows) }));
  return {
    suppressBelow,
    total: figure(counts.regime),
    byDay: by(groupsOf(counts.day)),
    byPolicyVersion: by(withOthers(groupsOf(counts.policyVersion))),
    byLanguage: by(withOthers(groupsOf(counts.language))),
    byRegime: by(groupsOf(counts.regime))
  };
}
const sumOf = (rows) => rows.reduce((total, { count }) => total + count, 0);
function groupsOf(rows) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const group = groups.get(row.value);
    if (group) group.push(row);
    else groups.set(row.value, [row]);
  }
  return groups;
}
function withOthers(groups) {
  const named = [...groups].filter(([value]) => value !== OTHERS);
  const most = named.map(([value, rows]) => ({ value, sum: sumOf(rows) })).sort((one, other) => other.sum - one.sum);
  const kept = new Set(most.slice(0, MAX_VALUES$1).map(({ value }) => value));
  const rest = [...groups].flatMap(([value, rows]) => kept.has(value) ? [] : rows);
  return new Map([
    ...named.filter(([value]) => kept.has(value)),
    ...rest.length > 0 ? [[OTHERS, rest]] : []
  ]);
}

const WORDS = {
  accepted: "Accepted",
  partly: "Chose a part",
  refused: "Refused",
  withdrawn: "Withdrawn",
  expired: "Expired"
};
const SHADES = ["#1a5fb4", "#8fb8ea", "#5e5c64", "#c64600", "#c0bfbc"];
const WIDTH = 480;
const BAR_HEIGHT = 22;
const LABEL_WIDTH = 125;
function figuresPage(figures) {
  const { total, suppressBelow } = figures;
  const parts = [
    section("All", [{ value: "All decisions", ...total }]),
    section("By day", figures.byDay.slice(-92)),
    section("By policy version", figures.byPolicyVersion),
    section("By language", figures.byLanguage),
    section("By regime", figures.byRegime)
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Consent records: figures</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Consent records</h1>
<p>Decisions, without ids. “On screen” counts those that were made in the banner or in the preferences. It does not count views: nothing is sent before a choice, so nobody knows who looked and went away.${suppressBelow > 1 ? ` Numbers from 1 to ${suppressBelow - 1} are left out, because they could tell of one person.` : ""}</p>
<ul class="key">${RESULTS.map((result, at) => `<li><svg width="14" height="14" aria-hidden="true"><rect width="14" height="14" fill="${SHADES[at]}"/></svg> ${WORDS[result]}</li>`).join("")}</ul>
${parts.join("\n")}
</main>
</body>
</html>
`;
}
function section(title, rows) {
  const id = title.toLowerCase().replaceAll(" ", "-");
  const content = rows.length > 0 ? `<div class="pair">${chart(id, title, rows)}${table(title, rows)}</div>` : "<p>No records yet.</p>";
  return `<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>${content}</section>`;
}
function chart(id, title, rows) {
  const sums = rows.map((row) => RESULTS.reduce((sum, result) => sum + (row[result] ?? 0), 0));
  const scale = (WIDTH - LABEL_WIDTH) / Math.max(1, ...sums);
  const bars = rows.map((row, at) => {
    const y = at * (BAR_HEIGHT + 8);
    let x = LABEL_WIDTH;
    const pieces = RESULTS.map((result, shade) => {
      const width = (row[result] ?? 0) * scale;
      const piece = width > 0 ? `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR_HEIGHT}" fill="${SHADES[shade]}"/>` : "";
      x += width;
      return piece;
    });
    const label = labelOf(row);
    const short = label.length > 18 ? `${label.slice(0, 17)}…` : label;
    return `<text x="${LABEL_WIDTH - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(short)}</text>${pieces.join("")}`;
  });
  const words = rows.length === 1 ? "One bar" : `${rows.length} bars`;
  return `<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" viewBox="0 0 ${WIDTH} ${rows.length * (BAR_HEIGHT + 8)}"><title id="${id}-title">${title}</title><desc id="${id}-desc">${words}, each divided into ${RESULTS.map((result) => WORDS[result].toLowerCase()).join(", ")}. The table beside it has the numbers.</desc>${bars.join("")}</svg>`;
}
const labelOf = ({ value }) => value === OTHERS ? "(others)" : value || "(none)";
const round = (number) => Math.round(number * 10) / 10;
function table(title, rows) {
  const columns = ["shown", ...RESULTS];
  const heads = ["On screen", ...RESULTS.map((result) => WORDS[result])];
  const lines = rows.map((row) => {
    const cells = columns.map((column) => `<td>${row[column]?.toLocaleString("en-US") ?? "few"}</td>`);
    return `<tr><th scope="row">${escapeHtml(labelOf(row))}</th>${cells.join("")}</tr>`;
  });
  return `<div class="wide" tabindex="0" role="group" aria-label="${title}: table"><table><thead><tr><td></td>${heads.map((head) => `<th scope="col">${head}</th>`).join("")}</tr></thead><tbody>${lines.join("")}</tbody></table></div>`;
}
const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0; background: light-dark(#fff, #1c1c1f); color: light-dark(#1c1c1f, #f4f4f5); }
main { max-width: 80rem; margin: auto; padding: 1.5rem; }
h1 { margin-top: 0; } h2 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; list-style: none; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1.5rem; align-items: start; }
.chart { width: 100%; height: auto; } .chart text { font-size: 16px; fill: currentColor; } rect { stroke: currentColor; stroke-width: 1; }
.wide { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .3rem .5rem; font-size: .9rem; white-space: nowrap; border-bottom: 1px solid light-dark(#d4d4d8, #52525b); text-align: right; }
tbody th { text-align: left; font-weight: 600; } thead th { font-size: .8rem; }
`;

function memoize(make) {
  const values = /* @__PURE__ */ new WeakMap();
  return (key) => {
    const value = values.get(key) ?? make(key);
    values.set(key, value);
    return value;
  };
}

function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
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
function digest$1(text) {
  const constants = fractions(3);
  const words = pad(text);
  let state = fractions(2).slice(0, 8);
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const hashOf = (value) => digest$1(canonicalJson(value));

const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

const MAX_WAITING = 1e4;
const MAX_GROUP = 500;
const GATHERING_MS = 2;
class Overloaded extends Error {
}
function createGroupCommit(commit) {
  const queue = [];
  let running;
  async function run() {
    await new Promise((resolve) => setTimeout(resolve, GATHERING_MS));
    while (queue.length > 0) await commitGroup(queue.splice(0, MAX_GROUP));
    running = void 0;
  }
  async function commitGroup(group) {
    try {
      const answers = await commit(group.map(({ item }) => item));
      for (const [at, { resolve }] of group.entries()) resolve(answers[at]);
    } catch (error) {
      for (const { reject } of group) reject(error);
    }
  }
  return {
    /** Rejects with `Overloaded` if too many items wait already, and with the error of a transaction that failed. */
    add: (item) => new Promise((resolve, reject) => {
      if (queue.length >= MAX_WAITING) return reject(new Overloaded("Too many records are waiting."));
      queue.push({ item, resolve, reject });
      running ??= run();
    }),
    /** Resolves when no item waits. */
    idle: async () => running
  };
}

const monthOf = (time) => {
  const date = new Date(time);
  return date.getUTCFullYear() * 100 + date.getUTCMonth() + 1;
};

function sha256(...parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest();
}
const hexHash = (text) => sha256(text).toString("hex");

const NO_HASH = "0".repeat(64);
const hashRow = ({ sequence, kind, receivedAt, recordHash, previousRowHash }) => hexHash(`${previousRowHash}/${sequence}/${kind}/${receivedAt}/${recordHash}`);
function linkRows(end, rows, receivedAt) {
  let { sequence, rowHash } = end;
  return rows.map((row) => {
    const facts = { ...row, sequence: ++sequence, receivedAt, previousRowHash: rowHash };
    rowHash = hashRow(facts);
    return { ...facts, rowHash };
  });
}

async function migrate({ kind, tables }) {
  if (kind === "postgres") return migrateToLatest(tables, kind);
  await sql`begin immediate`.execute(tables);
  try {
    await migrateToLatest(tables, kind);
    await sql`commit`.execute(tables);
  } catch (error) {
    await sql`rollback`.execute(tables);
    throw error;
  }
}
async function migrateToLatest(tables, kind) {
  const migrator = new Migrator({
    db: tables,
    provider: {
      getMigrations: async () => ({ "001-records": { up: (db) => createTables(db, kind) } })
    },
    migrationTableName: "sekisho_migrations",
    migrationLockTableName: "sekisho_migrations_lock"
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
async function createTables(db, kind) {
  await createRecords(db, kind);
  await db.schema.createTable("sekisho_head").addColumn("id", "integer", (column) => column.primaryKey()).addColumn("first_sequence", "bigint", (column) => column.notNull()).addColumn("first_row_hash", "text", (column) => column.notNull()).addColumn("sequence", "bigint", (column) => column.notNull()).addColumn("row_hash", "text", (column) => column.notNull()).addColumn("received_at", "bigint", (column) => column.notNull()).execute();
  await sql`insert into sekisho_head values (1, 0, ${NO_HASH}, 0, ${NO_HASH}, 0)`.execute(db);
  await db.schema.createTable("sekisho_seen").addColumn("id_hash", "text", (column) => column.primaryKey()).addColumn("record_hash", "text", (column) => column.notNull()).addColumn("month", "integer", (column) => column.notNull()).execute();
  await db.schema.createTable("sekisho_months").addColumn("month", "integer", (column) => column.primaryKey()).execute();
  await db.schema.createTable("sekisho_seals").addColumn("day", "text", (column) => column.primaryKey()).addColumn("seal", "text", (column) => column.notNull()).execute();
  await createCounts(db);
}
async function createRecords(db, kind) {
  const table = db.schema.createTable("sekisho_records").addColumn("month", "integer", (column) => column.notNull()).addColumn("sequence", "bigint", (column) => column.notNull()).addColumn("kind", "text", (column) => column.notNull()).addColumn("received_at", "bigint", (column) => column.notNull()).addColumn("record_id", "text").addColumn("consent_id", "text").addColumn("previous_id", "text").addColumn("body", "text").addColumn("record_hash", "text", (column) => column.notNull()).addColumn("previous_row_hash", "text", (column) => column.notNull()).addColumn("row_hash", "text", (column) => column.notNull()).addPrimaryKeyConstraint("sekisho_records_key", ["sequence", "month"]);
  await (kind === "postgres" ? table.modifyEnd(sql`partition by list (month)`) : table).execute();
  for (const column of ["record_id", "consent_id", "previous_id", "month"])
    await db.schema.createIndex(`sekisho_records_${column}`).on("sekisho_records").column(column).execute();
}
async function createCounts(db) {
  const keys = ["day", "result", "shown", "policy_version", "language", "regime"];
  let table = db.schema.createTable("sekisho_counts").addColumn("count", "bigint", (column) => column.notNull());
  for (const key of keys)
    table = table.addColumn(key, key === "shown" ? "integer" : "text", (column) => column.notNull());
  await table.addPrimaryKeyConstraint("sekisho_counts_key", keys).execute();
}

const BIG_NUMBERS = [20, 1700];
const MAX_CONNECTIONS = 4;
async function openDatabase(address, report) {
  const database = /^postgres(ql)?:\/\//.test(address) ? await openPostgres(address, report) : await openSqlite(address);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.tables.destroy();
    throw error;
  }
}
async function openPostgres(connectionString, report) {
  const { default: pg } = await import('pg').catch(() => lacking("pg"));
  const pool = new pg.Pool({
    connectionString,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: 1e4,
    types: {
      getTypeParser: (type, format) => BIG_NUMBERS.includes(type) ? Number : pg.types.getTypeParser(type, format)
    }
  });
  pool.on("error", report);
  return { kind: "postgres", tables: new Kysely({ dialect: new PostgresDialect({ pool }) }) };
}
async function openSqlite(path) {
  const { default: Sqlite } = await import('better-sqlite3').catch(() => lacking("better-sqlite3"));
  const file = new Sqlite(path, { timeout: 1e4 });
  file.pragma("journal_mode = WAL");
  file.pragma("synchronous = FULL");
  return { kind: "sqlite", tables: new Kysely({ dialect: new SqliteDialect({ database: file }) }) };
}
const lacking = (driver) => {
  throw new Error(`sekisho/records needs the package ${driver} for this database. Install it: npm install ${driver}`);
};

const HASH$1 = /^[\da-f]{64}$/;
function isSeal(value) {
  const { schemaVersion, day, firstSequence, lastSequence, root, lastRowHash } = Object(value);
  return schemaVersion === 1 && /^\d{4}-\d\d-\d\d$/.test(day) && Number.isSafeInteger(firstSequence) && Number.isSafeInteger(lastSequence) && [root, lastRowHash].every((hash) => typeof hash === "string" && HASH$1.test(hash));
}

async function readBody(request, limit) {
  try {
    return await read(request.body, limit);
  } catch {
    return void 0;
  }
}
async function read(body, limit) {
  const parts = [];
  let size = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      await reader?.cancel();
      return void 0;
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    bytes.set(part, offset);
    offset += part.byteLength;
  }
  return bytes;
}

async function readJson(request, limit) {
  if (Number(request.headers.get("content-length")) > limit) return "too-long";
  const bytes = await readBody(request, limit);
  if (!bytes) return "too-long";
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    return "malformed";
  }
}

const textAnswer = (status, text, headers = {}) => new Response(`${text}
`, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...SAFE, ...headers } });
const SAFE = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer"
};

const DAY = /^\d{4}-\d\d-\d\d$/;
const ID = /^[\w-]{1,64}$/;
const MAX_SEALS_BYTES = 1048576;
const json = (value) => new Response(`${JSON.stringify(value, null, "	")}
`, {
  headers: { "Content-Type": "application/json; charset=utf-8", ...SAFE }
});
const ROUTES = {
  "GET verify": async (records) => json(await records.verify()),
  "POST verify": async (records, request) => {
    const read = await readJson(request, MAX_SEALS_BYTES);
    if (typeof read === "string" || !Array.isArray(read.value) || !read.value.every(isSeal))
      return textAnswer(400, "Send an array of seals as JSON.");
    return json(await records.verify(read.value));
  },
  "GET seals": async (records) => json(await records.seals()),
  "GET export": async (records, _request, asked) => withId(asked.get("consentId"), async (id) => json(await records.exportVisitor(id))),
  "GET provisions": async (records, _request, asked) => withId(asked.get("consentId"), async (id) => json(await records.provisions(id))),
  "DELETE erase": async (records, _request, asked) => withId(asked.get("consentId"), async (id) => json({ erased: await records.erase(id) })),
  "GET proof": async (records, _request, asked) => withId(asked.get("recordId"), async (id) => {
    const proof = await records.proof(id);
    return proof ? json(proof) : textAnswer(404, "No sealed record has this id. A day is sealed when it is over.");
  }),
  "GET figures": async (records, request, asked) => {
    const [from, to] = ["from", "to"].map((name) => asked.get(name) ?? void 0);
    if (![from, to].every((day) => day === void 0 || DAY.test(day)))
      return textAnswer(400, "A day is written 2026-04-01.");
    const figures = await records.figures({ from, to });
    if (!request.headers.get("accept")?.includes("text/html")) return json(figures);
    return new Response(figuresPage(figures), { headers: { "Content-Type": "text/html; charset=utf-8", ...SAFE } });
  }
};
const withId = async (id, then) => id !== null && ID.test(id) ? then(id) : textAnswer(400, "Name one id.");
async function answerOwner(records, request, { token, isWelcome }) {
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.slice(pathname.lastIndexOf("/") + 1);
  const route = `${request.method === "HEAD" ? "GET" : request.method} ${name}`;
  if (!Object.hasOwn(ROUTES, route)) return void 0;
  if (!isOwner(request.headers.get("authorization") ?? "", token)) {
    if (!isWelcome()) return textAnswer(429, "Too many attempts. Try again later.", { "Retry-After": "60" });
    return textAnswer(401, "For the owner: send the token.", { "WWW-Authenticate": 'Basic realm="Consent records"' });
  }
  const answer = await ROUTES[route]?.(records, request, searchParams);
  return answer && request.method === "HEAD" ? new Response(null, answer) : answer;
}
function isOwner(authorization, token) {
  if (!token) return false;
  const [, scheme = "", sent = ""] = /^(Bearer|Basic) +(\S+)$/i.exec(authorization) ?? [];
  const decoded = /^basic$/i.test(scheme) ? Buffer.from(sent, "base64").toString().replace(/^[^:]*:/, "") : sent;
  return timingSafeEqual(sha256(decoded), sha256(token));
}

const PAGE_SIZE = 5e3;
async function* eachRow(store, after) {
  for (let from = after; ; ) {
    const page = await store.rows(from, PAGE_SIZE);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    from = last.sequence;
  }
}

const digest = (kind, ...parts) => sha256(Uint8Array.of(kind), ...parts.map((part) => Buffer.from(part, "hex"))).toString("hex");
const leafOf = (hash) => digest(0, hash);
const nodeOf = (left, right) => digest(1, left, right);
class MerkleTree {
  size = 0;
  /** The roots of the complete subtrees so far, the largest first. */
  #peaks = [];
  add(hash) {
    let node = leafOf(hash);
    for (let size = this.size++; size & 1; size >>= 1) node = nodeOf(this.#peaks.pop() ?? "", node);
    this.#peaks.push(node);
  }
  /** The root. That of an empty tree is the hash of the empty string. */
  get root() {
    const [last, ...others] = [...this.#peaks].reverse();
    if (last === void 0) return sha256().toString("hex");
    return others.reduce((right, left) => nodeOf(left, right), last);
  }
}
const splitOf = (size) => 2 ** (Math.ceil(Math.log2(size)) - 1);
function rootOf(hashes) {
  const tree = new MerkleTree();
  for (const hash of hashes) tree.add(hash);
  return tree.root;
}
function pathOf(hashes, index) {
  if (hashes.length <= 1) return [];
  const split = splitOf(hashes.length);
  return index < split ? [...pathOf(hashes.slice(0, split), index), rootOf(hashes.slice(split))] : [...pathOf(hashes.slice(split), index - split), rootOf(hashes.slice(0, split))];
}
function rootFrom(hash, { index, size, path }) {
  if (!(index >= 0 && index < size)) return void 0;
  if (size === 1) return path.length === 0 ? leafOf(hash) : void 0;
  const split = splitOf(size);
  const sibling = path.at(-1);
  if (sibling === void 0) return void 0;
  const rest = path.slice(0, -1);
  const isLeft = index < split;
  const below = isLeft ? rootFrom(hash, { index, size: split, path: rest }) : rootFrom(hash, { index: index - split, size: size - split, path: rest });
  return below && (isLeft ? nodeOf(below, sibling) : nodeOf(sibling, below));
}

async function proveRecord(store, recordId) {
  const row = await store.find(recordId);
  const seal = (await store.seals()).find(
    ({ firstSequence, lastSequence }) => row && firstSequence <= row.sequence && row.sequence <= lastSequence
  );
  if (!row || !seal) return void 0;
  const hashes = [];
  for await (const { sequence: sequence2, rowHash } of eachRow(store, seal.firstSequence - 1)) {
    if (sequence2 > seal.lastSequence) break;
    hashes.push(rowHash);
  }
  const { sequence, receivedAt, previousRowHash } = row;
  const index = sequence - seal.firstSequence;
  return {
    day: seal.day,
    sequence,
    receivedAt,
    previousRowHash,
    index,
    size: hashes.length,
    path: pathOf(hashes, index)
  };
}

const DAY_MS = 864e5;
const MAX_DAYS = 395;

function describePreset(preset, words) {
  const statistics = { purpose: words.statistics, transmits: words.transmits };
  const google = {
    ...statistics,
    provider: { name: "Google LLC", country: words.unitedStates, policyUrl: "https://policies.google.com/privacy" }
  };
  const presets = {
    "google-analytics": {
      ...google,
      name: "Google Analytics",
      cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: MAX_DAYS }))
    },
    "google-tag-manager": { ...google, name: "Google Tag Manager", purpose: words.tagManager },
    "access-log": { ...statistics, name: words.accessLog }
  };
  return presets[`${preset}`] ?? {};
}

const baseLanguage = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/[-_].*/, "").toLowerCase();

function entry(value, language) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[language] ?? map[baseLanguage(language)] ?? map.en ?? Object.values(map)[0];
}
function text(value, language) {
  const words = entry(value, language);
  return typeof words === "string" ? words : "";
}

const KEYS = [
  "provider",
  "transmits",
  "purpose",
  "recipientPurpose",
  "countrySystem",
  "safeguards",
  "cookies",
  "storage",
  "refusal",
  "optOut"
];
function withPreset(service, words) {
  const preset = describePreset(service.preset, words);
  const whole = { ...preset, ...service, cookies: cookiesOf(service, preset.cookies ?? []) };
  const { purpose: recipientPurpose, countrySystem, safeguards } = Object(whole.provider);
  return { ...whole, recipientPurpose, countrySystem, safeguards };
}
function cookiesOf({ cookies = [], vendorCookies = [] }, known) {
  const own = [cookies, vendorCookies].flat();
  const told = new Set(own.map((one) => Object(one).name));
  const rest = known.filter((one) => !told.has(Object(one).name));
  const names = new Set(rest.map((one) => Object(one).name));
  return [...rest, ...own.filter((one) => !names.has(one))];
}
const serviceName = (service, { language, words }) => text(withPreset(service, words.presets).name, language) || service.id;
function lifetime({ days, minutes }, words, language) {
  if (typeof minutes === "number") return duration(words.minutes, "minute", minutes, language);
  if (typeof days !== "number") return "";
  return days ? duration(words.days, "day", days, language) : words.session;
}
function duration(words, unit, count, language) {
  const asWritten = (number) => words.replace(`{${unit}s}`, `${number}`);
  try {
    const { format } = new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay: "long",
      useGrouping: false,
      numberingSystem: "latn"
    });
    const inWords = (number) => format(number).replace(/\s/g, " ");
    return [5, 100].some((number) => inWords(number) === asWritten(number)) ? inWords(count) : asWritten(count);
  } catch {
    return asWritten(count);
  }
}
function facts(service, {
  language,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(language) ? "、" : ", ");
  const given = withPreset(service, words.presets);
  const line = (one) => {
    const { name, country, purpose, policyUrl } = Object(one);
    const life = lifetime(Object(one), words.service, language);
    const use = one !== given.provider && text(purpose, language);
    return [join([text(name, language), text(country, language), life, use]), text(policyUrl, language)];
  };
  const optOutUrl = text(Object(given.provider).optOutUrl, language);
  return KEYS.map((key) => {
    if (key === "optOut") return [key, optOutUrl ? [["", optOutUrl, words.service.optOutPage]] : []];
    const all = [entry(given[key], language) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

var placeholder$1 = {
  body: "{service} sends this information to {provider}:",
  once: "Load this once",
  allow: "Always allow"
};
var company$1 = {
  contact: "Contact",
  representative: "Representative",
  address: "Address",
  department: "Department",
  email: "E-mail",
  phone: "Telephone",
  fax: "Fax",
  postal: "Postal address",
  hours: "Hours",
  url: "Contact form",
  policy: "Privacy policy",
  version: "Version",
  effective: "Effective from",
  law: "Laws",
  changes: "Changes"
};
var reopen$1 = "Cookie settings";
var transmission$1 = "External transmission of user information";
var page_default$1 = {
  placeholder: placeholder$1,
  company: company$1,
  reopen: reopen$1,
  transmission: transmission$1
};

var enPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$1,
	default: page_default$1,
	placeholder: placeholder$1,
	reopen: reopen$1,
	transmission: transmission$1
});

var service$1 = {
  service: "Service",
  provider: "Recipient",
  country: "Country",
  purpose: "Purpose",
  transmits: "Information sent",
  cookies: "Cookies",
  storage: "Browser storage",
  refusal: "If you refuse",
  policy: "Privacy policy",
  days: "{days} days",
  minutes: "{minutes} minutes",
  session: "until the browser closes",
  recipientPurpose: "Recipient’s purpose",
  countrySystem: "Data protection in that country",
  safeguards: "Recipient’s safeguards",
  optOut: "Opt-out",
  optOutStops: "Possible at any time. It stops the transmission itself.",
  optOutNone: "Not possible: the site needs this service.",
  optOutPage: "Recipient’s opt-out page",
  optOutHow: "You can opt out at any time, with “{settings}” on this site."
};
var categories$1 = {
  necessary: {
    name: "Necessary",
    description: "The site does not work without these services."
  },
  functional: {
    name: "Content",
    description: "These services show content from elsewhere."
  },
  analytics: {
    name: "Statistics",
    description: "These services measure how the site is used."
  },
  marketing: {
    name: "Advertising",
    description: "These services show advertisements and measure their effect."
  }
};
var presets$1 = {
  statistics: "Statistics on the use of this site.",
  tagManager: "Loads the tags of this site.",
  accessLog: "Access log",
  unitedStates: "United States",
  transmits: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"]
};

var placeholder = {
  body: "{service}を表示すると、次の情報が{provider}に送信されます：",
  once: "今回だけ表示",
  allow: "常に許可"
};
var company = {
  contact: "お問い合わせ窓口",
  representative: "代表者",
  address: "住所",
  department: "担当部署",
  email: "メールアドレス",
  phone: "電話",
  fax: "FAX",
  postal: "郵送先",
  hours: "受付時間",
  url: "お問い合わせフォーム",
  policy: "プライバシーポリシー",
  version: "バージョン",
  effective: "適用開始日",
  law: "準拠する法令",
  changes: "変更内容"
};
var reopen = "Cookie設定";
var transmission = "利用者情報の外部送信について";
var page_default = {
  placeholder,
  company,
  reopen,
  transmission
};

var jaPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company,
	default: page_default,
	placeholder: placeholder,
	reopen: reopen,
	transmission: transmission
});

var service = {
  service: "サービス",
  provider: "送信先",
  country: "国",
  purpose: "利用目的",
  transmits: "送信する情報",
  cookies: "Cookie",
  storage: "ブラウザのストレージ",
  refusal: "拒否した場合",
  policy: "プライバシーポリシー",
  days: "{days}日間",
  minutes: "{minutes}分間",
  session: "ブラウザを閉じるまで",
  recipientPurpose: "送信先の利用目的",
  countrySystem: "送信先の国の個人情報保護制度",
  safeguards: "送信先が講じる保護措置",
  optOut: "オプトアウト",
  optOutStops: "いつでもできます。情報の利用だけでなく、送信そのものが停止します。",
  optOutNone: "できません。サイトの動作に必要なサービスです。",
  optOutPage: "送信先のオプトアウトページ",
  optOutHow: "オプトアウトは、サイト内の「{settings}」からいつでもできます。"
};
var categories = {
  necessary: {
    name: "必須",
    description: "サイトが正しく動作するために必要です。"
  },
  functional: {
    name: "外部コンテンツ",
    description: "外部のコンテンツをページ内に表示します。"
  },
  analytics: {
    name: "アクセス解析",
    description: "サイトの利用状況を把握します。"
  },
  marketing: {
    name: "広告",
    description: "広告を表示し、効果を測定します。"
  }
};
var presets = {
  statistics: "サイトの利用状況を統計的に分析します。",
  tagManager: "サイトで使用するタグを読み込みます。",
  accessLog: "アクセスログ",
  unitedStates: "米国",
  transmits: ["閲覧したページのURL", "IPアドレス", "ブラウザの種類", "アクセス日時", "Cookie ID"]
};

const bundled = {
  en: { ...enPage, service: service$1, presets: presets$1, categories: categories$1 },
  ja: { ...jaPage, service: service, presets: presets, categories: categories }
};

function merge(defaults, owned) {
  if (typeof defaults === "string") return typeof owned === "string" ? owned : defaults;
  if (Array.isArray(defaults)) return Array.isArray(owned) ? owned : defaults;
  return Object.fromEntries(
    Object.entries(Object(defaults)).map(([key, words]) => [key, merge(words, Object(owned)[key])])
  );
}
function localize(options, language, english, words) {
  const texts = Object(options.texts);
  return { language, words: merge(merge(english, words), texts[language] ?? texts[baseLanguage(language)]) };
}

function provisionsOf(records, configs) {
  const byHash = new Map(configs.map((options) => [hashOf(JSON.parse(JSON.stringify(options))), options]));
  const inOrder = [...records].sort((one, other) => Date.parse(one.eventTime) - Date.parse(other.eventTime));
  const log = [];
  for (const [at, record] of inOrder.entries()) {
    const next = inOrder[at + 1]?.eventTime ?? record.validUntil;
    const [until = next] = [next, record.validUntil].sort();
    if (until <= record.eventTime) continue;
    for (const one of providedBy(record, byHash.get(record.configHash))) {
      const before = log.findLastIndex((earlier2) => earlier2.service === one.service);
      const earlier = log[before];
      const goesOn = earlier?.until === record.eventTime && earlier.recipient === one.recipient;
      if (earlier && goesOn) log[before] = { ...earlier, until };
      else log.push({ ...one, from: record.eventTime, until, recordId: record.recordId });
    }
  }
  return log;
}
function providedBy({ choices, language }, options) {
  const unknown = { information: "", purpose: "", recipientPurpose: "" };
  if (!options)
    return Object.entries(choices).flatMap(
      ([id, allowed]) => allowed ? [{ service: id, name: id, recipient: "", ...unknown }] : []
    );
  const base = baseLanguage(language);
  const texts = localize(options, language, bundled.en, bundled[base]);
  const company = text(options.company?.name, language);
  return (options.services ?? []).flatMap((service) => {
    const told = new Map(facts(service, texts).map(([key, lines]) => [key, lines.map(([words]) => words).join("; ")]));
    const recipient = told.get("provider") ?? "";
    const isOwn = text(Object(service.provider).name, language) === company;
    if (!choices[service.id] || !recipient || isOwn) return [];
    const fact = (key) => told.get(key) ?? "";
    return [
      {
        service: service.id,
        name: serviceName(service, texts),
        recipient,
        information: told.get("transmits") ?? "",
        purpose: fact("purpose"),
        recipientPurpose: fact("recipientPurpose")
      }
    ];
  });
}

const MINUTE_MS = 6e4;
const MAX_SENDERS = 1e4;
function networkOf(sender) {
  const address = sender.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!isIPv6(address)) return address;
  const [before = "", after] = address.split("::");
  const groups = before.split(":").filter(Boolean);
  const zeros = after === void 0 ? 0 : 8 - groups.length - after.split(":").filter(Boolean).length;
  const all = [...groups, ...Array(Math.max(0, zeros)).fill("0"), ...(after ?? "").split(":")];
  return all.slice(0, 4).map((group) => Number.parseInt(group, 16)).join(":");
}
function createRateLimit(perMinute) {
  const key = randomBytes(32);
  const counts = /* @__PURE__ */ new Map();
  return (sender, now) => {
    const name = createHmac("sha256", key).update(networkOf(sender)).digest("base64");
    const before = counts.get(name);
    if (before && before.until > now) return ++before.count <= perMinute;
    counts.delete(name);
    const [oldest] = counts.keys();
    if (oldest !== void 0 && counts.size >= MAX_SENDERS) counts.delete(oldest);
    counts.set(name, { count: 1, until: now + MINUTE_MS });
    return perMinute >= 1;
  };
}

async function sealDays(store, now) {
  const today = now - now % DAY_MS;
  await store.closeDaysBefore(today);
  const sealed = (await store.seals()).at(-1)?.lastSequence ?? 0;
  let open;
  const finish = async () => open && store.addSeal(sealOf(open));
  for await (const row of eachRow(store, sealed)) {
    if (row.receivedAt >= today) break;
    const day = dayOf(row.receivedAt);
    if (open?.day !== day) {
      await finish();
      open = { day, first: row, last: row, tree: new MerkleTree() };
    }
    open.last = row;
    open.tree.add(row.rowHash);
  }
  await finish();
}
const sealOf = ({ day, first, last, tree }) => ({
  schemaVersion: 1,
  day,
  firstSequence: first.sequence,
  lastSequence: last.sequence,
  root: tree.root,
  lastRowHash: last.rowHash
});

const lockHead = (tx) => (
  // We write before we read. A transaction of SQLite that reads first fails with SQLITE_BUSY_SNAPSHOT if another one has
  // written before it does: https://www.sqlite.org/rescode.html#busy_snapshot
  tx.updateTable("sekisho_head").set({ id: 1 }).returningAll().executeTakeFirstOrThrow()
);
async function appendRecords({ kind, tables }, records, now) {
  const arrivals = records.map(arrivalOf);
  return tables.transaction().execute(async (tx) => {
    const head = await lockHead(tx);
    const time = Math.max(now, head.received_at);
    const seen = await noteIds(tx, arrivals, monthOf(time));
    const fresh = arrivals.filter(({ idHash }, at) => seen.fresh.has(idHash) && seen.first.get(idHash) === at);
    await appendRows({ tx, kind, head }, fresh, time);
    await count(tx, fresh, dayOf(time));
    return arrivals.map(({ idHash, recordHash }, at) => {
      if (seen.fresh.has(idHash) && seen.first.get(idHash) === at) return "stored";
      return seen.hashes.get(idHash) === recordHash ? "known" : "conflict";
    });
  });
}
function arrivalOf(record) {
  const body = canonicalJson(record);
  return { kind: "record", record, body, recordHash: hexHash(body), idHash: hexHash(record.recordId) };
}
async function noteIds(tx, arrivals, month) {
  const first = /* @__PURE__ */ new Map();
  const hashes = /* @__PURE__ */ new Map();
  for (const [at, { idHash, recordHash }] of arrivals.entries()) {
    if (first.has(idHash)) continue;
    first.set(idHash, at);
    hashes.set(idHash, recordHash);
  }
  const inserted = await tx.insertInto("sekisho_seen").values([...hashes].map(([id_hash, record_hash]) => ({ id_hash, record_hash, month }))).onConflict((conflict) => conflict.column("id_hash").doNothing()).returning("id_hash").execute();
  const fresh = new Set(inserted.map(({ id_hash }) => id_hash));
  const known = [...first.keys()].filter((idHash) => !fresh.has(idHash));
  if (known.length > 0) {
    const rows = await tx.selectFrom("sekisho_seen").selectAll().where("id_hash", "in", known).execute();
    for (const { id_hash, record_hash } of rows) hashes.set(id_hash, record_hash);
  }
  return { fresh, first, hashes };
}
async function appendRows({ tx, kind, head }, rows, time) {
  if (rows.length === 0) return;
  const month = monthOf(time);
  await openMonth(tx, kind, month);
  const linked = linkRows({ sequence: head.sequence, rowHash: head.row_hash }, rows, time);
  await tx.insertInto("sekisho_records").values(linked.map((row) => ({ month, ...columnsOf(row) }))).execute();
  const { sequence, rowHash } = linked.at(-1);
  await tx.updateTable("sekisho_head").set({ sequence, row_hash: rowHash, received_at: time }).execute();
}
const columnsOf = (row) => ({
  sequence: row.sequence,
  kind: row.kind,
  received_at: row.receivedAt,
  record_id: row.record?.recordId ?? null,
  consent_id: row.record?.consentId ?? null,
  previous_id: row.record?.previousId ?? null,
  body: row.body,
  record_hash: row.recordHash,
  previous_row_hash: row.previousRowHash,
  row_hash: row.rowHash
});
async function openMonth(tx, kind, month) {
  const isOpen = await tx.selectFrom("sekisho_months").select("month").where("month", "=", month).executeTakeFirst();
  if (isOpen) return;
  await tx.insertInto("sekisho_months").values({ month }).execute();
  if (kind !== "postgres") return;
  const partition = sql.table(`sekisho_records_${month}`);
  await sql`create table ${partition} partition of sekisho_records for values in (${sql.lit(month)})`.execute(tx);
}
const MAX_COUNTS_A_DAY = 500;
async function count(tx, arrivals, day) {
  if (arrivals.length === 0) return;
  const keys = ["day", "result", "shown", "policy_version", "language", "regime"];
  const nameOf = (row) => JSON.stringify(keys.map((key) => row[key]));
  const known = await tx.selectFrom("sekisho_counts").select(keys).where("day", "=", day).execute();
  const names = new Set(known.map(nameOf));
  const counts = /* @__PURE__ */ new Map();
  for (const { record } of arrivals) {
    const own = countOf(record, day);
    const isOne = names.has(nameOf(own)) || names.size < MAX_COUNTS_A_DAY;
    const row = isOne ? own : { ...own, policy_version: OTHERS, language: OTHERS };
    const name = nameOf(row);
    names.add(name);
    counts.set(name, { row, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  await tx.insertInto("sekisho_counts").values([...counts.values()].map(({ row, count: count2 }) => ({ ...row, count: count2 }))).onConflict((conflict) => conflict.columns(keys).doUpdateSet({ count: sql`sekisho_counts.count + excluded.count` })).execute();
}
const countOf = (record, day) => ({
  day,
  result: resultOf(record),
  shown: record.layer === null ? 0 : 1,
  policy_version: record.policyVersion,
  language: record.language,
  regime: record.regime
});

const MAX_ROWS = 1e4;
const MAX_STEPS = 1e3;
const MAX_VALUES = 500;
const decisionRow = (tx, consentId) => tx.selectFrom("sekisho_records").selectAll().where("consent_id", "=", consentId).orderBy("sequence").limit(1).executeTakeFirst();
async function visitorRows(tables, consentId) {
  const row = await decisionRow(tables, consentId);
  return row ? linkedRows(tables, [row]) : [];
}
async function linkedRows(tx, known) {
  const found = new Map(known.map((row) => [row.sequence, row]));
  let frontier = known;
  for (let step = 0; frontier.length > 0 && step < MAX_STEPS && found.size < MAX_ROWS; step++) {
    const near = await nearRows(tx, frontier);
    const edge = frontier;
    frontier = near.filter((row) => !found.has(row.sequence) && edge.some((one) => areLinked(one, row)));
    for (const row of frontier) found.set(row.sequence, row);
  }
  return [...found.values()].sort((one, other) => one.sequence - other.sequence);
}
const areLinked = (one, other) => follows(one, other) || follows(other, one);
function follows({ previous_id, body }, earlier) {
  if (body === null || previous_id === null || previous_id !== earlier.record_id) return false;
  return JSON.parse(body).previousHash === earlier.record_hash;
}
async function nearRows(tx, frontier) {
  const questions = [
    ["record_id", frontier.map(({ previous_id }) => previous_id)],
    ["previous_id", frontier.map(({ record_id }) => record_id)]
  ];
  const rows = [];
  for (const [column, ids] of questions) {
    const values = ids.filter((id) => id !== null);
    for (let at = 0; at < values.length; at += MAX_VALUES)
      rows.push(
        ...await tx.selectFrom("sekisho_records").selectAll().where(column, "in", values.slice(at, at + MAX_VALUES)).orderBy("sequence").limit(MAX_ROWS).execute()
      );
  }
  return rows;
}
async function eraseVisitor({ kind, tables }, consentId, now) {
  const known = await visitorRows(tables, consentId);
  return tables.transaction().execute(async (tx) => {
    const head = await lockHead(tx);
    const sequences = (await linkedRows(tx, known)).map(({ sequence }) => sequence);
    if (sequences.length === 0) return 0;
    for (let at = 0; at < sequences.length; at += MAX_VALUES)
      await tx.updateTable("sekisho_records").set({ record_id: null, consent_id: null, previous_id: null, body: null }).where("sequence", "in", sequences.slice(at, at + MAX_VALUES)).execute();
    const body = canonicalJson({ erased: sequences });
    const note = { kind: "erasure", body, recordHash: hexHash(body) };
    await appendRows({ tx, kind, head }, [note], Math.max(now, head.received_at));
    return sequences.length;
  });
}

function createSqlStore(database) {
  const { tables } = database;
  return {
    append: (records, now) => appendRecords(database, records, now),
    erase: (consentId, now) => eraseVisitor(database, consentId, now),
    close: () => tables.destroy(),
    dropMonthsBefore: (month) => dropMonths(database, month),
    async rows(after, limit) {
      const rows = tables.selectFrom("sekisho_records").selectAll().where("sequence", ">", after);
      return (await rows.orderBy("sequence").limit(limit).execute()).map(rowOf);
    },
    async ends() {
      const head = await tables.selectFrom("sekisho_head").selectAll().executeTakeFirstOrThrow();
      const { first_sequence, first_row_hash, sequence, row_hash } = head;
      return { firstSequence: first_sequence, firstRowHash: first_row_hash, sequence, rowHash: row_hash };
    },
    async visitor(consentId) {
      return (await visitorRows(tables, consentId)).map(exported);
    },
    async decision(consentId) {
      const row = await decisionRow(tables, consentId);
      return row && exported(row);
    },
    async find(recordId) {
      const rows = tables.selectFrom("sekisho_records").selectAll().where("record_id", "=", recordId);
      const row = await rows.executeTakeFirst();
      return row && rowOf(row);
    },
    async closeDaysBefore(time) {
      const late = tables.updateTable("sekisho_head").set({ received_at: time }).where("received_at", "<", time);
      await late.execute();
    },
    async seals() {
      const rows = await tables.selectFrom("sekisho_seals").select("seal").orderBy("day").execute();
      return rows.map(({ seal }) => JSON.parse(seal));
    },
    async addSeal(seal) {
      const row = { day: seal.day, seal: JSON.stringify(seal) };
      const insert = tables.insertInto("sekisho_seals").values(row);
      await insert.onConflict((conflict) => conflict.column("day").doNothing()).execute();
    },
    async counts(days) {
      const [day, policyVersion, language, regime] = await Promise.all([
        countBy(tables, "day", days),
        countBy(tables, "policy_version", days),
        countBy(tables, "language", days),
        countBy(tables, "regime", days)
      ]);
      return { day, policyVersion, language, regime };
    }
  };
}
const exported = ({ sequence, received_at, row_hash, body }) => ({
  sequence,
  receivedAt: new Date(received_at).toISOString(),
  rowHash: row_hash,
  record: JSON.parse(body ?? "null")
});
const rowOf = (row) => ({
  sequence: row.sequence,
  kind: row.kind,
  receivedAt: row.received_at,
  body: row.body,
  recordHash: row.record_hash,
  previousRowHash: row.previous_row_hash,
  rowHash: row.row_hash
});
async function countBy(tables, column, { from = "", to = "9" }) {
  const rows = await tables.selectFrom("sekisho_counts").select([`${column} as value`, "result", "shown"]).select(({ fn }) => fn.sum("count").as("count")).where("day", ">=", from).where("day", "<=", to).groupBy([column, "result", "shown"]).orderBy(column).execute();
  return rows.map(({ value, result, shown, count }) => ({ value, result, shown, count }));
}
async function dropMonths({ kind, tables }, limit) {
  return tables.transaction().execute(async (tx) => {
    await lockHead(tx);
    const rows = await tx.selectFrom("sekisho_months").select("month").where("month", "<", limit).execute();
    const months = rows.map(({ month }) => month);
    if (months.length === 0) return [];
    const dropped = tx.selectFrom("sekisho_records").selectAll().where("month", "in", months);
    const last = await dropped.orderBy("sequence", "desc").limit(1).executeTakeFirst();
    if (last)
      await tx.updateTable("sekisho_head").set({ first_sequence: last.sequence, first_row_hash: last.row_hash }).execute();
    for (const month of months) await dropMonth(tx, kind, month);
    return months;
  });
}
async function dropMonth(tx, kind, month) {
  if (kind === "postgres") await sql`drop table ${sql.table(`sekisho_records_${month}`)}`.execute(tx);
  else await tx.deleteFrom("sekisho_records").where("month", "=", month).execute();
  await tx.deleteFrom("sekisho_seen").where("month", "=", month).execute();
  const days = `${month}`.replace(/..$/, "-$&-");
  await tx.deleteFrom("sekisho_counts").where("day", ">", days).where("day", "<=", `${days}31`).execute();
  await tx.deleteFrom("sekisho_months").where("month", "=", month).execute();
}

const MAX_CHOICES = 2e3;
const like = (form) => (value) => typeof value === "string" && form.test(value);
const nullOr = (check) => (value) => value === null || check(value);
const oneOf = (words) => (value) => typeof value === "string" && Object.hasOwn(words, value);
const line = (length) => like(new RegExp(`^[^\\p{Cc}\\p{Cs}]{0,${length}}$`, "u"));
const boolean = (value) => typeof value === "boolean";
const uuid = like(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
const hash = like(/^[\da-f]{64}$/);
const hashOrEmpty = like(/^([\da-f]{64})?$/);
const time = (value) => like(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) && !Number.isNaN(Date.parse(`${value}`));
const choices = (value) => {
  if (!(value instanceof Object) || Array.isArray(value)) return false;
  const all = Object.entries(value);
  return all.length <= MAX_CHOICES && all.every(([id, allowed]) => /^[a-z][\w-]{0,39}$/i.test(id) && boolean(allowed));
};
const CHECKS = {
  schemaVersion: (value) => value === 1,
  recordId: uuid,
  consentId: like(/^\w{1,40}$/),
  previousId: nullOr(uuid),
  previousHash: nullOr(hash),
  eventTime: time,
  event: oneOf({
    ConsentGiven: 1,
    RenewedConsentGiven: 1,
    ConsentRefused: 1,
    ConsentWithdrawn: 1,
    ConsentExpired: 1
  }),
  choices,
  source: oneOf({
    banner: 1,
    preferences: 1,
    placeholder: 1,
    withdrawal: 1,
    signal: 1,
    api: 1,
    form: 1,
    import: 1,
    policy: 1
  }),
  trusted: boolean,
  regime: oneOf({ "opt-in": 1, "opt-out": 1, notice: 1 }),
  regimeSource: oneOf({ config: 1, attribute: 1, meta: 1, header: 1, unknown: 1 }),
  region: nullOr(like(/^[A-Z]{2}(-[A-Z\d]{1,3})?$/)),
  language: like(/^[a-z]{2,3}(-[\da-z]{1,8}){0,3}$/i),
  policyVersion: like(/^[\w.-]{0,40}$/),
  textHash: hashOrEmpty,
  configHash: hashOrEmpty,
  codeHash: like(/^[\w.-]{0,64}$/),
  layer: nullOr(oneOf({ banner: 1, preferences: 1 })),
  validUntil: time,
  controller: line(200),
  site: like(/^[\w.:[\]-]{1,255}$/),
  importedFrom: nullOr(like(/^[a-z\d-]{1,40}$/))
};
const isRecordMember = (name) => Object.hasOwn(CHECKS, name);
function findRecordFault(value) {
  if (!(value instanceof Object) || Array.isArray(value)) return "record";
  const names = Object.keys(CHECKS);
  const unknown = Object.keys(value).find((name) => !isRecordMember(name));
  const record = value;
  return unknown ?? names.find((name) => !Object.hasOwn(record, name) || !CHECKS[name](record[name]));
}

function hostBeside(address, host) {
  const same = `${new URL(address).protocol}//${host}`;
  return URL.canParse(same) ? new URL(same).host : void 0;
}

async function takeRecord(request, { maxBytes, sites, add, isWelcome }) {
  if (!isOfThisSite(request.headers)) return textAnswer(403, "Sent by a page of another site.");
  if (!/^application\/json *(;|$)/i.test(request.headers.get("content-type") ?? ""))
    return textAnswer(415, "Send one record as application/json.");
  if (!isWelcome()) return textAnswer(429, "Too many records. Try again later.", { "Retry-After": "60" });
  const read = await readJson(request, maxBytes);
  if (read === "too-long") return textAnswer(413, `A record has at most ${maxBytes} bytes.`);
  if (read === "malformed") return textAnswer(400, "Send one record as JSON.");
  const fault = findRecordFault(read.value);
  if (fault !== void 0) return textAnswer(400, `Not a record: ${nameOfFault(fault)}.`);
  const record = read.value;
  if (isOfOther(request.headers, record) || sites.length > 0 && !isOf(sites, record))
    return textAnswer(403, "Not a site of this server.");
  try {
    const outcome = await add(record);
    if (outcome === "conflict") return textAnswer(409, "Another record has this id.");
    return new Response(null, { status: outcome === "stored" ? 201 : 204, headers: SAFE });
  } catch (error) {
    if (error instanceof Overloaded) return textAnswer(503, "Too busy. Try again later.", { "Retry-After": "10" });
    throw error;
  }
}
const isOfThisSite = (headers) => (headers.get("sec-fetch-site") ?? "same-origin") === "same-origin";
function isOfOther(headers, { site }) {
  const origin = headers.get("origin") ?? "";
  return URL.canParse(origin) && new URL(origin).host !== hostBeside(origin, site);
}
const isOf = (sites, { site }) => sites.some((one) => one.toLowerCase() === site.toLowerCase());
const nameOfFault = (fault) => fault === "record" || isRecordMember(fault) ? fault : "an unknown member";

const MAX_PROBLEMS = 100;
async function verifyChain(store, published = []) {
  const { firstSequence, firstRowHash, sequence, rowHash } = await store.ends();
  const walk = new Walk({ sequence: firstSequence, rowHash: firstRowHash, receivedAt: 0 });
  const seals = new Map([...await store.seals(), ...published].map((seal) => [JSON.stringify(seal), seal]));
  const checks = [...seals.values()].filter((seal) => seal.firstSequence > firstSequence).map((seal) => ({ seal, tree: new MerkleTree(), last: "" }));
  for await (const row of eachRow(store, firstSequence)) {
    if (row.sequence > sequence) break;
    walk.step(row);
    for (const check of checks) {
      if (row.sequence < check.seal.firstSequence || row.sequence > check.seal.lastSequence) continue;
      check.tree.add(row.rowHash);
      check.last = row.rowHash;
    }
  }
  walk.end(sequence, rowHash);
  for (const { seal, tree, last } of checks)
    if (tree.root !== seal.root || last !== seal.lastRowHash) walk.note(seal.firstSequence, "seal");
  return walk.result;
}
class Walk {
  #before;
  #records = 0;
  #erased = 0;
  /** Sequences of rows without content that no erasure row has listed so far. */
  #blank = /* @__PURE__ */ new Set();
  #problems = [];
  constructor(before) {
    this.#before = before;
  }
  note(sequence, problem) {
    if (this.#problems.length < MAX_PROBLEMS) this.#problems.push({ sequence, problem });
  }
  step(row) {
    const before = this.#before;
    if (row.sequence !== before.sequence + 1) this.note(before.sequence + 1, "missing");
    else if (row.previousRowHash !== before.rowHash) this.note(row.sequence, "link");
    if (row.receivedAt < before.receivedAt) this.note(row.sequence, "time");
    const isContent = row.body === null || hexHash(row.body) === row.recordHash;
    if (!isContent || hashRow(row) !== row.rowHash) this.note(row.sequence, "changed");
    if (row.kind === "erasure") for (const sequence of erasedBy(row)) this.#blank.delete(sequence);
    else {
      this.#records++;
      if (row.body === null) {
        this.#erased++;
        this.#blank.add(row.sequence);
      }
    }
    this.#before = row;
  }
  end(sequence, rowHash) {
    if (this.#before.sequence !== sequence) this.note(this.#before.sequence + 1, "missing");
    else if (this.#before.rowHash !== rowHash) this.note(sequence, "link");
    for (const blank of this.#blank) this.note(blank, "erased");
  }
  get result() {
    const problems = [...this.#problems].sort((one, other) => one.sequence - other.sequence);
    return { intact: problems.length === 0, records: this.#records, erased: this.#erased, problems };
  }
}
function erasedBy({ body }) {
  try {
    const { erased } = JSON.parse(`${body}`);
    return Array.isArray(erased) ? erased : [];
  } catch {
    return [];
  }
}

function warnOf(error) {
  const code = /^[\w-]{1,40}$/.exec(`${error.code ?? error.name}`)?.[0] ?? "unknown";
  process.emitWarning(`The consent records are not available (${code}).`, { type: "SekishoRecords" });
}

const complete = (options) => ({
  database: process.env.DATABASE_URL || "sekisho-records.sqlite",
  token: process.env.SEKISHO_RECORDS_TOKEN,
  sites: [],
  retentionMonths: 36,
  maxBytes: 16384,
  perMinute: 120,
  suppressBelow: 5,
  onError: warnOf,
  now: Date.now,
  ...Object.fromEntries(Object.entries(options).filter(([, value]) => value !== void 0))
});
function openRecords(options = {}) {
  const settings = complete(options);
  const { now, onError } = settings;
  const opener = createOpener(settings);
  const commits = createGroupCommit(async (records2) => {
    const store = await opener.open();
    care.begin();
    return store.append(records2, now());
  });
  const isWelcome = createRateLimit(settings.perMinute);
  const care = createDailyCare(settings, () => records.maintain());
  const records = {
    add: commits.add,
    ...createVisitorAnswers(opener.open, commits.add, settings.configs),
    figures: async (days = {}) => figuresFrom(await (await opener.open()).counts(days), settings.suppressBelow),
    verify: async (published) => verifyChain(await opener.open(), published),
    async seals() {
      const store = await opener.open();
      await sealDays(store, now());
      return store.seals();
    },
    proof: async (recordId) => proveRecord(await opener.open(), recordId),
    erase: async (consentId) => (await opener.open()).erase(consentId, now()),
    async maintain() {
      const store = await opener.open();
      await sealDays(store, now());
      await store.dropMonthsBefore(firstMonth(now(), settings.retentionMonths));
    },
    async close() {
      await commits.idle();
      await care.idle();
      await opener.close();
    },
    async handle(request, sender = settings.sender?.(request)) {
      try {
        const counted = () => sender === void 0 || isWelcome(sender, now());
        const owners = await answerOwner(records, request, { token: settings.token, isWelcome: counted });
        if (owners) return owners;
        if (request.method !== "POST") return textAnswer(405, "Send a record by POST.", { Allow: "POST" });
        return await takeRecord(request, {
          ...settings,
          add: commits.add,
          isWelcome: counted
        });
      } catch (error) {
        onError(error instanceof Error ? error : new Error("unknown"));
        return textAnswer(503, "The records are not available. Try again later.", { "Retry-After": "10" });
      }
    }
  };
  return records;
}
function createVisitorAnswers(open, add, configs = []) {
  const exportVisitor = async (consentId) => (await open()).visitor(consentId);
  return {
    exportVisitor,
    async follow(record, earlierId) {
      const earlier = earlierId === void 0 ? void 0 : await (await open()).decision(earlierId);
      if (!earlier) return add(record);
      return add({ ...record, previousId: earlier.record.recordId, previousHash: hashOf(earlier.record) });
    },
    provisions: async (consentId) => provisionsOf(
      (await exportVisitor(consentId)).map(({ record }) => record),
      configs
    )
  };
}
function firstMonth(time, months) {
  const date = new Date(time);
  return monthOf(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months));
}
const RETRY_AFTER = 6e5;
function createDailyCare({ now, onError }, maintain) {
  let day = "";
  let notBefore = Number.NEGATIVE_INFINITY;
  let running = Promise.resolve();
  return {
    begin() {
      const today = dayOf(now());
      if (day === today || now() < notBefore) return;
      day = today;
      running = running.then(maintain).catch((error) => {
        day = "";
        notBefore = now() + RETRY_AFTER;
        onError(error);
      });
    },
    idle: () => running
  };
}
function createOpener({ store, database, onError }) {
  let opening;
  return {
    open: () => {
      opening ??= store ? Promise.resolve(store) : openDatabase(database, onError).then(createSqlStore);
      const attempt = opening;
      attempt.catch(() => {
        if (opening === attempt) opening = void 0;
      });
      return attempt;
    },
    close: async () => (await opening)?.close()
  };
}

const recordsOf = memoize(openRecords);
const DEFAULTS = Object.freeze({});
const handleRecords = (request, options = DEFAULTS) => recordsOf(options).handle(request);

async function webRequest(request, options) {
  const { method = "GET", url = "/" } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!name.startsWith(":")) for (const line of [value ?? []].flat()) headers.append(name, line);
  const body = method === "POST" ? bodyOf(request, options) : void 0;
  const address = new URL(url.replace(/^[/\\]{2,}/, "/"), options.origin(headers));
  const init = { method, headers, body, duplex: "half" };
  return new Request(address, init);
}
function bodyOf(request, { compose }) {
  const { body } = request;
  if (body instanceof Uint8Array) return new Blob([body]);
  if (typeof body === "object" && body) return compose(body);
  if (body !== void 0 && body !== null) return `${body}`;
  return streamOf(request);
}
function streamOf(request) {
  const parts = request[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const part = await parts.next();
        if (part.done) controller.close();
        else controller.enqueue(part.value);
      },
      cancel() {
        drop(parts);
      }
    },
    { highWaterMark: 0 }
  );
}
async function drop(parts) {
  try {
    while (!(await parts.next()).done) ;
  } catch {
  }
}

const READING = {
  // We read only the end of the path and the query, so any origin will do.
  origin: () => "http://records",
  compose: JSON.stringify
};
function nodeRecordsHandler(records = {}) {
  const open = "handle" in records ? records : openRecords(records);
  const sender = "handle" in records ? void 0 : records.sender;
  return async (request, response) => {
    const answer = await answerTo(request, open, sender);
    response.writeHead(answer.status, Object.fromEntries(answer.headers));
    response.end(request.method === "HEAD" ? void 0 : await answer.text());
  };
}
async function answerTo(request, records, sender) {
  try {
    const web = await webRequest(request, READING);
    return await records.handle(web, sender?.(web) ?? request.socket?.remoteAddress);
  } catch {
    return new Response(null, { status: 400 });
  }
}

const HASH = /^[\da-f]{64}$/;
function verifySeal(record, proof, seal) {
  try {
    const { sequence, receivedAt, previousRowHash, index, size, path } = proof;
    if (![...path, previousRowHash, seal.root].every((hash) => HASH.test(hash))) return false;
    const isPlace = sequence === seal.firstSequence + index && size === seal.lastSequence - seal.firstSequence + 1;
    if (!isPlace || proof.day !== seal.day || !new Date(receivedAt).toISOString().startsWith(seal.day)) return false;
    const recordHash = hexHash(canonicalJson(record));
    const rowHash = hashRow({ sequence, kind: "record", receivedAt, recordHash, previousRowHash });
    return rootFrom(rowHash, { index, size, path }) === seal.root;
  } catch {
    return false;
  }
}

export { figuresPage, handleRecords, nodeRecordsHandler, openRecords, verifySeal };
