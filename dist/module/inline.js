import { render } from 'preact';
import { s as speak, j as ja, e as en, f as facts, n as nameOf, a as aboutCategory, l as link, b as list, t as text, w as wear } from './sheet.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';

var css = "[data-sekisho=notice]{container-type:inline-size;line-height:1.6;overflow-wrap:anywhere;line-break:strict}[data-sekisho=notice] table{inline-size:100%;margin-block:1.5em;border-collapse:collapse;font-size:max(14px,.9em);text-align:start}[data-sekisho=notice] caption{padding-block-end:.6em;text-align:start}[data-sekisho=notice] caption b{display:block;font-size:1.15em}[data-sekisho=notice] :is(th,td){padding:.75em 1em .75em 0;border:0;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent);font-weight:400;text-align:start;vertical-align:top}[data-sekisho=notice] tbody th{inline-size:14%;font-weight:600}[data-sekisho=notice] :is(thead th,dt){font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent);white-space:nowrap}[data-sekisho=notice] td div+div{margin-block-start:.4em}[data-sekisho=notice] dl div{display:flex;flex-wrap:wrap;gap:0 1em;padding-block:.5em;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent)}[data-sekisho=notice] dt{flex:0 0 11em}[data-sekisho=notice] dd{flex:1 1 14em;margin:0}[data-sekisho=notice] ul{padding-inline-start:1.2em}[data-sekisho=notice] li{margin-block:.5em}@container (max-width: 760px){[data-sekisho=notice] :is(table,caption,tbody,tr,tbody th,td){display:block;inline-size:auto}[data-sekisho=notice] thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}[data-sekisho=notice] tbody tr{margin-block-end:1em;padding:.4em 1em .8em;border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:12px}[data-sekisho=notice] tbody :is(th,td){padding:.4em 0;border:0}[data-sekisho=notice] td:empty{display:none}[data-sekisho=notice] td:before{content:attr(data-heading);display:block;font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent)}}[data-sekisho=placeholder]{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:10px;max-inline-size:100%;padding:20px;overflow:auto;color:var(--sekisho-text, #1b2336);background:var(--sekisho-background, #f3f5f9);border:1px solid var(--sekisho-line, #d8deea);border-radius:var(--sekisho-radius, 14px);font:15px / 1.6 var(--sekisho-font, system-ui, \"Hiragino Sans\", \"Yu Gothic UI\", Meiryo, sans-serif);line-break:strict;overflow-wrap:anywhere;text-align:center}[data-sekisho=placeholder] p{max-inline-size:30em;margin:0;font-size:14px}[data-sekisho=placeholder] button{flex:none;min-block-size:44px;padding:6px 20px;color:var(--sekisho-on-accent, #fff);background:var(--sekisho-accent, #223a70);border:1px solid;border-radius:calc(var(--sekisho-radius, 14px) - 4px);font:inherit;font-weight:600;cursor:pointer}[data-sekisho=placeholder] button:focus-visible{outline:3px solid var(--sekisho-accent, #223a70);outline-offset:2px}";

const inlineSpeech = (options) => speak(options, { en, ja });

const notice = (config, speech) => [
  ...[...config.categories.keys()].map((id) => table(id, config, speech)),
  company(config.options, speech)
];
function table(id, { services, options }, speech) {
  const { words, tag } = speech;
  const rows = services.filter(({ category }) => category === id).map((one) => ({ id: one.id, name: nameOf(one.options, tag), facts: new Map(facts(one.options, speech)) }));
  const headings = Object.values(words.service).filter((heading) => rows.some(({ facts: facts2 }) => facts2.has(heading)));
  const [name, description] = aboutCategory(id, options, speech);
  if (!rows[0]) return;
  return /* @__PURE__ */ jsxs("table", { children: [
    /* @__PURE__ */ jsxs("caption", { children: [
      /* @__PURE__ */ jsx("b", { children: name }),
      " ",
      description
    ] }),
    /* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsx("tr", { children: [words.service.service, ...headings].map((heading) => /* @__PURE__ */ jsx("th", { scope: "col", children: heading }, heading)) }) }),
    /* @__PURE__ */ jsx("tbody", { children: rows.map(({ id: id2, name: name2, facts: facts2 }) => /* @__PURE__ */ jsxs("tr", { children: [
      /* @__PURE__ */ jsx("th", { scope: "row", children: name2 }),
      headings.map((heading) => /* @__PURE__ */ jsx("td", { "data-heading": facts2.has(heading) ? heading : void 0, children: facts2.get(heading)?.map(([line, url]) => /* @__PURE__ */ jsxs("div", { children: [
        line,
        " ",
        url && link(words.service.policy, url)
      ] }, line)) }, heading))
    ] }, id2)) })
  ] }, id);
}
function company({ company: company2, policy }, { tag, words: { company: heading } }) {
  const { name, policyUrl, address, representative, contact } = Object(company2);
  const { department, email, postal, phone, fax, url, hours } = Object(contact);
  const { version, effective, changes, law, notes } = Object(policy);
  const say = (value) => text(value, tag);
  const rows = [
    [heading.representative, say(representative)],
    [heading.address, say(address)],
    [heading.department, say(department)],
    [heading.email, email && link(say(email), `mailto:${email}`)],
    [heading.phone, phone && link(say(phone), `tel:${phone}`)],
    [heading.fax, say(fax)],
    [heading.postal, say(postal)],
    [heading.url, url && link(say(url), say(url))],
    [heading.hours, say(hours)],
    [heading.policy, say(policyUrl) && link(say(policyUrl), say(policyUrl))],
    [heading.version, say(version)],
    [heading.effective, say(effective)],
    [heading.changes, say(changes)],
    [heading.law, say(law)]
  ].filter(([, fact]) => fact);
  return /* @__PURE__ */ jsxs("section", { children: [
    /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("b", { children: say(name) }) }),
    rows[0] && /* @__PURE__ */ jsx("dl", { children: rows.map(([term, fact]) => /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("dt", { children: term }),
      /* @__PURE__ */ jsx("dd", { children: fact })
    ] }, term)) }),
    /* @__PURE__ */ jsx("ul", { children: list(notes, tag).map((note) => /* @__PURE__ */ jsx("li", { children: note }, note)) })
  ] }, " company");
}

function placeholder(config, id, { tag, words }, allow) {
  const service = config.services.find((one) => one.id === id);
  const speech = { tag, words };
  const known = service ? !service.doubtful : config.categories.has(id);
  const found = new Map(service && facts(service.options, speech));
  const said = (heading) => found.get(heading)?.[0]?.[0] ?? "";
  const [category, description] = aboutCategory(id, config.options, speech);
  const name = service ? nameOf(service.options, tag) : category;
  const provider = said(words.service.provider);
  const transmits = said(words.service.transmits);
  const fill = (body) => body.replace("{service}", () => name).replace("{provider}", () => provider);
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("p", { children: provider && transmits ? `${fill(words.placeholder.body)} ${transmits}` : description }),
    known && /* @__PURE__ */ jsx("button", { type: "button", onClick: allow, children: fill(words.placeholder.allow) })
  ] });
}

const boxes = /* @__PURE__ */ new Map();
let dressed = false;
function draw(host) {
  const speech = inlineSpeech(host.config.options);
  dress(host.config.options.ui?.nonce);
  for (const element of document.querySelectorAll("[data-consent-notice]")) {
    const place = element.querySelector("[data-sekisho=notice]") ?? ours("notice");
    if (!place.parentNode) element.replaceChildren(place);
    place.lang = speech.tag;
    render(notice(host.config, speech), place);
  }
  const held = [...document.querySelectorAll("iframe[data-consent][data-src]")].filter(
    ({ dataset }) => !host.consent.choices[`${dataset.consent}`]
  );
  for (const frame of boxes.keys()) if (!held.includes(frame)) unveil(frame);
  for (const frame of held) veil(frame, host, speech);
}
function ours(kind) {
  const element = document.createElement("div");
  element.dataset.sekisho = kind;
  return element;
}
function dress(nonce = "") {
  if (dressed) return;
  dressed = true;
  if (wear(css)) return;
  const style = document.createElement("style");
  style.nonce = nonce;
  style.textContent = css;
  document.head.append(style);
}
function veil(frame, host, speech) {
  const { style } = frame;
  let { box } = boxes.get(frame) ?? {};
  if (!box) {
    box = ours("placeholder");
    boxes.set(frame, {
      box,
      display: style.getPropertyValue("display"),
      priority: style.getPropertyPriority("display")
    });
    measure(frame, box);
    style.setProperty("display", "none", "important");
  }
  if (frame.nextSibling !== box) frame.after(box);
  const id = `${frame.dataset.consent}`;
  box.lang = speech.tag;
  render(
    placeholder(host.config, id, speech, () => host.choose({ [id]: true })),
    box
  );
}
function measure(frame, box) {
  const [width, height] = ["width", "height"].map((name) => frame.getAttribute(name) ?? "");
  const size = (value = "") => /^\d+$/.test(value) ? `${value}px` : /^\d+%$/.test(value) ? value : "";
  box.style.inlineSize = size(width);
  if (size(height)) box.style.minBlockSize = size(height);
  else box.style.aspectRatio = "16/9";
}
function unveil(frame) {
  const { box, display, priority } = boxes.get(frame) ?? {};
  const focused = box?.contains(document.activeElement);
  frame.style.setProperty("display", display ?? "", priority);
  box?.remove();
  boxes.delete(frame);
  if (focused) frame.focus();
}

export { draw };
