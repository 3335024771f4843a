import { m as makeScript, t as trusted, p as page } from './index.js';

function placeGoogleTags(wanted, { placed, layerOf }) {
  for (const { service, name } of wanted) {
    const { measurementId, containerId } = service.options;
    const id = `${measurementId ?? containerId}`;
    if (placed.has(id)) continue;
    placed.add(id);
    const present = tagInPage(id);
    if (present !== void 0) {
      layerOf(/[?&]l=([\w$]+)/.exec(present)?.[1] ?? name);
      continue;
    }
    const layer = layerOf(name);
    const loader = measurementId === void 0 ? `gtm.js?id=${id}` : "gtag/js";
    if (measurementId === void 0) layer.add({ "gtm.start": Date.now(), event: "gtm.js" });
    else {
      if (!placed.has(`${loader} ${name}`)) layer.say("js", /* @__PURE__ */ new Date());
      if (!layer.has("config", measurementId)) layer.say("config", measurementId);
    }
    if (placed.has(`${loader} ${name}`)) continue;
    placed.add(`${loader} ${name}`);
    const script = makeScript();
    script.async = true;
    script.src = trusted(
      "createScriptURL",
      `https://www.googletagmanager.com/${measurementId === void 0 ? "gtm.js" : "gtag/js"}?id=${id}&l=${name}`
    );
    page.head.append(script);
  }
}
const tagInPage = (id) => [...page.scripts].flatMap(({ src, dataset }) => [src, `${dataset.src}`]).find((address) => new RegExp(`[?&]id=${id}(&|$)`).test(address));

export { placeGoogleTags };
