import { b as readCookies, C as COOKIE_KINDS, r as report, i as isRefused } from './index.js';

function cookieNames() {
  return readCookies().split("; ").flatMap((pair) => pair.split("=")[0] || []);
}
function eraseCookie(name, { writeCookie }, paths = folders()) {
  for (const place of places(paths)) writeCookie(`${name}=${place};Max-Age=0`);
}
function places(paths) {
  const labels = location.hostname.split(".");
  const domains = ["", ...labels.map((_, index) => `;Domain=${labels.slice(index).join(".")}`)];
  return paths.flatMap(
    (path) => domains.flatMap((domain) => COOKIE_KINDS.map((kind) => `;Path=${path}${domain}${kind}`))
  );
}
function folders() {
  const parts = location.pathname.split("/");
  return parts.flatMap((_, index) => ["", "/"].map((end) => parts.slice(0, index + 1).join("/") + end));
}

const area = (open) => ["storage", () => Object.keys(open()), (key) => open().removeItem(key)];
const pending = /* @__PURE__ */ new Set();
const eraseDatabase = (name) => new Promise((resolve) => {
  const request = indexedDB.deleteDatabase(name);
  pending.add(name);
  request.onblocked = () => {
    addEventListener("unload", resolve);
    resolve(name);
  };
  request.onsuccess = request.onerror = () => resolve(pending.delete(name));
});
const shelves = [
  ["cookies", cookieNames, eraseCookie],
  area(() => localStorage),
  area(() => sessionStorage),
  ["storage", async () => (await indexedDB.databases()).map(({ name }) => `${name}`), eraseDatabase],
  ["storage", () => caches.keys(), (name) => caches.delete(name)]
];

function tell(names) {
  if (names[0]) report("undeletable", names.join(", "));
}

function eraseUnseen(ledger, ids) {
  const services = ledger.config.services.filter(({ id }) => ids.includes(id));
  const hidden = services.flatMap(({ options }) => {
    try {
      if (!indexedDB.databases) whole(options.storage).map(eraseDatabase);
    } catch {
    }
    return whole(options.cookies).filter((name) => name !== ledger.config.cookie.name && isHidden(name, ledger));
  });
  tell(hidden);
  return hidden;
}
const whole = (declared) => [declared ?? []].flat().map((one) => `${Object(one).name ?? one}`).filter((name) => /^[^*=;\s]+$/.test(name));
function isHidden(name, pen) {
  eraseCookie(name, pen, [`${location.pathname}/`]);
  if (!("userAgentData" in navigator)) return false;
  const count = (name2) => {
    for (const place of places(["/"])) pen.writeCookie(`${name2}=${place};Max-Age=9`);
    const { length } = cookieNames().filter((one) => one === name2);
    eraseCookie(name2, pen, ["/"]);
    return length;
  };
  return count(name) < count(`${name}-`);
}

const TIMES = 10;
const APART = 500;
async function erase(ledger) {
  if (ledger.config.services.every(({ id }) => ledger.allows(id))) return [];
  await sweep(ledger);
  const found = await sweep(ledger);
  tell(found);
  watch(ledger);
  return found;
}
async function watch(ledger) {
  const { consent } = ledger;
  addEventListener("pagehide", () => {
    sweep(ledger);
    for (const name of pending) if (isRefused(ledger, "storage", name)) localStorage[name] = "";
  });
  let back = [];
  for (let times = TIMES; times--; ) {
    await pause();
    if (consent !== ledger.consent) return;
    back = await sweep(ledger);
  }
  tell(back);
}
async function sweep(ledger) {
  const all = [];
  const swept = shelves.map(async ([claims, names, remove]) => {
    try {
      const listed = names();
      const present = Array.isArray(listed) ? listed : await listed;
      const found = present.filter((name) => isRefused(ledger, claims, name));
      all.push(...found);
      await Promise.all(found.map((name) => remove(name, ledger)));
    } catch {
    }
  });
  await Promise.race([Promise.all(swept), pause()]);
  return [...new Set(all)];
}
const pause = () => new Promise((resolve) => setTimeout(resolve, APART));

export { erase, eraseUnseen };
