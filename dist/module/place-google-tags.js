import { t as trustedType, p as page } from './index.js';
import { m as makeScript } from './script.js';

function limitConsent(name, states, placed) {
  guard(Reflect.get(window, name), states);
  const { get, set, configurable } = Object.getOwnPropertyDescriptor(window, name) ?? {};
  if (!configurable || !set || placed.has(`limit ${name}`)) return;
  placed.add(`limit ${name}`);
  Object.defineProperty(window, name, {
    configurable,
    enumerable: true,
    get,
    set(queue) {
      set.call(window, queue);
      guard(queue, states);
    }
  });
}
function guard(queue, states) {
  if (!Array.isArray(queue) || Object.isFrozen(queue) || Object.getOwnPropertyDescriptor(queue, "push")?.get) return;
  const limit = (entry) => limitEntry(entry, states());
  queue.forEach(limit);
  const limiting = (push) => (...entries) => {
    entries.forEach(limit);
    return push.apply(queue, entries);
  };
  let current = limiting(queue.push);
  Object.defineProperty(queue, "push", {
    configurable: true,
    get: () => current,
    set(push) {
      current = limiting(push);
    }
  });
}
function limitEntry(entry, states) {
  const command = Object(entry);
  if (command[0] !== "consent" || typeof command[2] !== "object") return;
  const said = { ...command[2] };
  for (const [type, state] of Object.entries(said))
    if (state === "granted" && states[type] !== "granted") said[type] = "denied";
  command[2] = said;
}

function placeGoogleTags(wanted, { placed, layerOf, states }) {
  for (const { service, name } of wanted) {
    const { measurementId, containerId } = service.options;
    const id = `${measurementId ?? containerId}`;
    limitConsent(name, states, placed);
    if (placed.has(id)) continue;
    placed.add(id);
    const present = tagInPage(id);
    if (present !== void 0) {
      const itsName = /[?&]l=([\w$]+)/.exec(present)?.[1] ?? name;
      layerOf(itsName);
      limitConsent(itsName, states, placed);
      continue;
    }
    const layer = layerOf(name);
    const loader = measurementId === void 0 ? `gtm.js?id=${id}` : "gtag/js";
    if (measurementId === void 0) layer.add({ "gtm.start": Date.now(), event: "gtm.js" });
    else {
      if (!placed.has(`${loader} ${name}`)) layer.say("js", /* @__PURE__ */ new Date());
      if (!hasConfig(layer, measurementId)) layer.say("config", measurementId);
    }
    if (placed.has(`${loader} ${name}`)) continue;
    placed.add(`${loader} ${name}`);
    const script = makeScript();
    script.async = true;
    script.src = trustedType(
      "createScriptURL",
      `https://www.googletagmanager.com/${measurementId === void 0 ? "gtm.js" : "gtag/js"}?id=${id}&l=${name}`
    );
    page.head.append(script);
  }
}
const hasConfig = ({ queues }, id) => [...queues].flat().some(
  (entry) => entry?.[0] === "config" && entry[1] === id
);
const tagInPage = (id) => [...page.scripts].flatMap(({ src, dataset }) => [src, `${dataset.src}`]).find((address) => new RegExp(`[?&]id=${id}(&|$)`).test(address));

export { placeGoogleTags };
