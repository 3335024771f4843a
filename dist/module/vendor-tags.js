import { v as validateTag } from './validate-tag.js';
import { l as listen, m as memoize, b as whenParsed, p as page, t as trustedType } from './index.js';
import { m as makeScript } from './script.js';

const copy = (value) => value === void 0 ? value : JSON.parse(JSON.stringify(value));
function holderOf(path, make) {
  const names = path.split(".");
  const last = `${names.pop()}`;
  let holder = window;
  for (const name of names) {
    if (make && holder) holder[name] ??= {};
    holder = holder?.[name];
  }
  return [holder, last];
}
function queueAt(path) {
  const [holder, name] = holderOf(path, true);
  if (typeof holder[name]?.push !== "function") holder[name] = [];
  return holder[name];
}
function makeStub({ stub, queue, entry, until }) {
  const [holder, name] = holderOf(stub, true);
  if (typeof holder[name] === "function") return;
  const made = function() {
    const vendor = until && made[until];
    const given = arguments;
    if (typeof vendor === "function") return vendor.apply(made, given);
    queueAt(queue).push(entry === "list" ? [...given] : given);
  };
  holder[name] = made;
  queueAt(queue);
}
function makeCall(asked) {
  if ("call" in asked) {
    const [holder, name] = holderOf(asked.call, false);
    const called = holder?.[name];
    if (typeof called === "function") called.apply(holder, copy(asked.arguments ?? []));
  } else if ("push" in asked) {
    const queue = queueAt(asked.push);
    queue.push(...copy(asked.arguments));
  } else if ("set" in asked) {
    const [holder, name] = holderOf(asked.set, true);
    holder[name] = "value" in asked ? copy(asked.value) : Date.now();
  } else if ("stub" in asked) makeStub(asked);
  else {
    const queue = queueAt(asked.methods);
    for (const name of asked.names) queue[name] ??= (...given) => void queue.push([name, ...given]);
  }
}

function serveVendorTags(ledger) {
  if (ledger.servesTags) return;
  ledger.servesTags = true;
  const known = /* @__PURE__ */ new Map();
  const vendorsOf = memoize((config) => {
    const all = [...understoodTags(config)].map(([id, tag]) => {
      const key = JSON.stringify([id, tag]);
      const vendor = known.get(key) ?? { id, tag };
      known.set(key, vendor);
      return [id, vendor];
    });
    return new Map(all);
  });
  const makeAll = (id, calls = []) => {
    for (const call of calls)
      try {
        makeCall(call);
      } catch (error) {
        ledger.report("vendor-failed", `${id}: ${error}`);
      }
  };
  const grant = (vendor) => {
    if (vendor.isGranted) return;
    const { id, tag, wasLoaded } = vendor;
    vendor.isGranted = vendor.wasLoaded = true;
    if (!wasLoaded) makeAll(id, tag.onLoad);
    makeAll(id, tag.onGrant);
    placeScript(tag.script, () => vendor.isGranted === true && ledger.allows(id));
  };
  const isRefused = ({ id }) => ledger.consent.decided && !ledger.allows(id);
  const deny = (vendor) => {
    if (vendor.isGranted === false) return;
    vendor.isGranted = false;
    makeAll(vendor.id, vendor.tag.onDeny);
  };
  ledger.isUnready = (id) => {
    const vendor = vendorsOf(ledger.config).get(id);
    if (vendor) grant(vendor);
    return !vendor && ledger.config.services.some((service) => service.id === id && service.options.tag);
  };
  listen("change", () => {
    const current = vendorsOf(ledger.config);
    for (const vendor of known.values()) {
      const isCurrent = current.get(vendor.id) === vendor;
      const isOver = vendor.isGranted && !(isCurrent && ledger.allows(vendor.id));
      if (isOver || isCurrent && isRefused(vendor)) deny(vendor);
    }
  });
  ledger.announce();
}
const understoodTags = ({ services }) => new Map(
  services.flatMap(
    ({ id, options: { tag } }) => tag && validateTag(tag, "").length === 0 ? [[id, tag]] : []
  )
);
function placeScript(script, isAllowed) {
  if (!script) return;
  whenParsed(() => {
    const isInPage = [...page.scripts].some(({ src, dataset }) => [src, dataset.src].includes(script));
    if (isInPage || !isAllowed()) return;
    const element = makeScript();
    element.async = true;
    element.src = trustedType("createScriptURL", script);
    page.head.append(element);
  });
}

export { serveVendorTags };
