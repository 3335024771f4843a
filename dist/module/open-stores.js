import { C as COOKIE_KINDS, r as parseCookies, u as readCookies } from './index.js';

const cookieNames = () => parseCookies(readCookies()).map(({ name }) => name);
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

const deleting = /* @__PURE__ */ new WeakMap();
function deletingDatabases(owner) {
  const names = deleting.get(owner) ?? /* @__PURE__ */ new Set();
  deleting.set(owner, names);
  return names;
}
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
const openStores = (writer) => [
  { place: "cookie", kind: "cookies", names: cookieNames, remove: (name) => eraseCookie(name, writer) },
  webStorage("localStorage", () => localStorage),
  webStorage("sessionStorage", () => sessionStorage),
  {
    place: "indexedDB",
    kind: "storage",
    names: async () => (await indexedDB.databases()).map(({ name }) => `${name}`),
    remove: (name) => eraseDatabase(name, writer)
  },
  { place: "caches", kind: "storage", names: () => caches.keys(), remove: (name) => caches.delete(name) }
];

export { eraseCookie as a, cookieNames as c, deletingDatabases as d, eraseDatabase as e, openStores as o, places as p };
