import { e as eraseDatabase, c as cookieNames, d as deletingDatabases, o as openStores } from './open-stores.js';
import { y as eraseCookie, F as cookiePlaces, G as isRefused } from './index.js';

function reportUndeletable({ report }, names) {
  if (names.length > 0) report("undeletable", names.join(", "));
}

function eraseUnlisted(ledger, ids) {
  const services = ledger.config.services.filter(({ id }) => ids.includes(id));
  const hidden = services.flatMap(({ options }) => {
    eraseUnlistedDatabases(options.storage, ledger);
    return wholeNames(options.cookies).filter(
      (name) => !ledger.config.cookie.names.includes(name) && isHidden(name, ledger.writeCookie)
    );
  });
  reportUndeletable(ledger, hidden);
  return hidden;
}
function eraseUnlistedDatabases(declared, owner) {
  try {
    if (typeof indexedDB.databases === "function") return;
    for (const name of wholeNames(declared)) eraseDatabase(name, owner);
  } catch {
  }
}
const wholeNames = (declared) => [declared ?? []].flat().map((one) => `${Object(one).name ?? one}`).filter((name) => /^[^*=;\s]+$/.test(name));
function isHidden(name, write) {
  eraseCookie(name, write, { paths: [`${location.pathname}/`] });
  if (!("userAgentData" in navigator)) return false;
  return countKept(name, write) < countKept(`${name}-`, write);
}
function countKept(name, write) {
  for (const place of cookiePlaces({ paths: ["/"] })) write(`${name}=${place};Max-Age=9`);
  const kept = cookieNames().filter((other) => other === name);
  eraseCookie(name, write, { paths: ["/"] });
  return kept.length;
}

const REPEATS = 10;
const INTERVAL_MS = 500;
async function erase(ledger) {
  if (ledger.config.services.every(({ id }) => ledger.allows(id))) return [];
  const stores = openStores(ledger);
  await sweep(ledger, stores);
  const undeletable = await sweep(ledger, stores);
  reportUndeletable(ledger, undeletable);
  sweepOnLeave(ledger, stores);
  sweepAgain(ledger, stores);
  return undeletable;
}
function sweepOnLeave(ledger, stores) {
  addEventListener("pagehide", () => {
    sweep(ledger, stores);
    for (const name of deletingDatabases(ledger)) if (isRefused(ledger, "storage", name)) localStorage[name] = "";
  });
}
async function sweepAgain(ledger, stores) {
  const { consent } = ledger;
  let found = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    await pause();
    if (consent !== ledger.consent) return;
    found = await sweep(ledger, stores);
  }
  reportUndeletable(ledger, found);
}
async function sweep(ledger, stores) {
  const all = [];
  const swept = stores.map(async ({ place, kind, names, remove }) => {
    try {
      const listed = names();
      const present = Array.isArray(listed) ? listed : await listed;
      const found = present.filter((name) => isRefused(ledger, kind, name));
      all.push(...found);
      const at = performance.now();
      ledger.erased = [...ledger.erased ?? [], ...found.map((name) => ({ place, name, at }))];
      await Promise.all(found.map(remove));
    } catch {
    }
  });
  await Promise.race([Promise.all(swept), pause()]);
  return [...new Set(all)];
}
const pause = () => new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));

export { erase, eraseUnlisted };
