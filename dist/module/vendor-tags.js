import { v as validateTag } from './validate-tag.js';
import { l as listen, b as whenParsed, p as page, m as makeScript, t as trustedType } from './index.js';

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
  const { config } = ledger;
  const tags = understoodTags(config);
  const told = ledger.told ?? /* @__PURE__ */ new Map();
  ledger.told = told;
  const makeAll = (id, calls = []) => {
    for (const call of calls)
      try {
        makeCall(call);
      } catch (error) {
        ledger.report("vendor-failed", `${id}: ${error}`);
      }
  };
  const grant = (id, tag) => {
    if (told.get(id)) return;
    const isFirst = !told.has(`${id} loaded`);
    told.set(id, true).set(`${id} loaded`, true);
    if (isFirst) makeAll(id, tag.onLoad);
    makeAll(id, tag.onGrant);
    placeScript(tag.script, () => ledger.allows(id));
  };
  const deny = (id, tag) => {
    if (told.get(id) === false || !(ledger.consent.decided || told.has(id))) return;
    told.set(id, false);
    makeAll(id, tag.onDeny);
  };
  ledger.isUnready = (id) => {
    const isTagged = config.services.some((service) => service.id === id && service.options.tag);
    const tag = tags.get(id);
    if (tag) grant(id, tag);
    return isTagged && !tag;
  };
  listen("change", () => {
    if (ledger.config !== config) return;
    for (const [id, tag] of tags) if (!ledger.allows(id)) deny(id, tag);
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
