import { I as parseCookies, x as readCookies, m as memoize, y as eraseCookie } from './index.js';

const cookieNames = () => parseCookies(readCookies()).map(({ name }) => name);

const deletingDatabases = memoize((_owner) => /* @__PURE__ */ new Set());
const eraseDatabase = (name, owner) => new Promise((resolve) => {
  const names = deletingDatabases(owner);
  const request = indexedDB.deleteDatabase(name);
  names.add(name);
  request.onblocked = () => {
    addEventListener("unload", () => resolve());
    resolve();
  };
  request.onsuccess = request.onerror = () => {
    names.delete(name);
    resolve();
  };
});

const webStorage = (place, open) => ({
  place,
  kind: "storage",
  names: () => Object.keys(open()),
  remove: (key) => open().removeItem(key)
});
const openStores = (ledger) => [
  { place: "cookie", kind: "cookies", names: cookieNames, remove: (name) => eraseCookie(name, ledger.writeCookie) },
  webStorage("localStorage", () => localStorage),
  webStorage("sessionStorage", () => sessionStorage),
  {
    place: "indexedDB",
    kind: "storage",
    names: async () => (await indexedDB.databases()).map(({ name }) => `${name}`),
    remove: (name) => eraseDatabase(name, ledger)
  },
  { place: "caches", kind: "storage", names: () => caches.keys(), remove: (name) => caches.delete(name) }
];

export { cookieNames as c, deletingDatabases as d, eraseDatabase as e, openStores as o };
