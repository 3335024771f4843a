import { render } from 'preact';
import { s as speak, l as list, t as text, a as link, b as learn, d as direction, w as wear } from './sheet.js';
import { c as categories, p as presets, s as service, a as categories$1, b as presets$1, d as service$1, f as facts, n as nameOf, e as aboutCategory, K as KEYS } from './facts.js';
import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';

var css = "[data-sekisho=notice]{container-type:inline-size;line-height:1.6;overflow-wrap:break-word;line-break:strict;word-break:auto-phrase}[data-sekisho=notice] a{color:inherit}[data-sekisho=notice] table{inline-size:100%;margin-block:1.5em;border-collapse:collapse;font-size:max(14px,.9em);text-align:start}[data-sekisho=notice] caption{padding-block-end:.6em;text-align:start}[data-sekisho=notice] caption b{display:block;font-size:1.15em}[data-sekisho=notice] :is(th,td){padding:.75em 1em .75em 0;border:0;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent);font-weight:400;text-align:start;vertical-align:top}[data-sekisho=notice] td{min-inline-size:7.5em}[data-sekisho=notice] tbody th{inline-size:14%;font-weight:600}[data-sekisho=notice] :is(thead th,dt){font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent);white-space:nowrap}[data-sekisho=notice] td a{display:block}[data-sekisho=notice] td div+div{margin-block-start:.4em}[data-sekisho=notice] dl div{display:flex;flex-wrap:wrap;gap:0 1em;padding-block:.5em;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent)}[data-sekisho=notice] dt{flex:0 0 11em}[data-sekisho=notice] dd{flex:1 1 14em;margin:0}[data-sekisho=notice] ul{padding-inline-start:1.2em}[data-sekisho=notice] li{margin-block:.5em}@container (max-width:860px){[data-sekisho=notice] :is(table,caption,tbody,tr,tbody th,td){display:block;inline-size:auto}[data-sekisho=notice] thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}[data-sekisho=notice] tbody tr{margin-block-end:1em;padding:.4em 1em .8em;border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:12px}[data-sekisho=notice] tbody :is(th,td){padding:.4em 0;border:0}[data-sekisho=notice] td:empty{display:none}[data-sekisho=notice] td:before{content:attr(data-heading);display:block;font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent)}}[data-sekisho=placeholder]{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:10px;max-inline-size:100%;padding:20px;overflow:auto;background:color-mix(in srgb,currentColor 5%,transparent);border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:var(--sekisho-radius,14px);font-size:max(14px,.9em);line-height:1.6;line-break:strict;word-break:auto-phrase;overflow-wrap:anywhere;text-align:center}[data-sekisho=placeholder] p{max-inline-size:32em;margin:0}[data-sekisho=placeholder] div{display:flex;flex-wrap:wrap;justify-content:center;gap:8px}[data-sekisho=placeholder] button{flex:none;min-block-size:44px;padding:6px 20px;color:inherit;background:none;border:1px solid;border-radius:calc(var(--sekisho-radius,14px) - 4px);font:inherit;font-weight:600;cursor:pointer}[data-sekisho=placeholder] button:focus-visible{outline:3px solid;outline-offset:2px}";

var placeholder$2 = {
  body: "{service} sends this information to {provider}:",
  once: "Load this once",
  allow: "Always allow"
};
var company$2 = {
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
  placeholder: placeholder$2,
  company: company$2,
  reopen: reopen$1,
  transmission: transmission$1
};

var enPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$2,
	default: page_default$1,
	placeholder: placeholder$2,
	reopen: reopen$1,
	transmission: transmission$1
});

var placeholder$1 = {
  body: "{service}は、{provider}に次の情報を送信します：",
  once: "今回だけ表示",
  allow: "常に許可"
};
var company$1 = {
  contact: "お問い合わせ窓口",
  representative: "代表者",
  address: "住所",
  department: "担当部署",
  email: "メール",
  phone: "電話",
  fax: "FAX",
  postal: "郵送先",
  hours: "受付時間",
  url: "お問い合わせフォーム",
  policy: "プライバシーポリシー",
  version: "版",
  effective: "適用開始日",
  law: "法令",
  changes: "変更内容"
};
var reopen = "Cookie設定";
var transmission = "利用者情報の外部送信について";
var page_default = {
  placeholder: placeholder$1,
  company: company$1,
  reopen,
  transmission
};

var jaPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$1,
	default: page_default,
	placeholder: placeholder$1,
	reopen: reopen,
	transmission: transmission
});

const words = {
  en: { ...enPage, service: service$1, presets: presets$1, categories: categories$1 },
  ja: { ...jaPage, service: service, presets: presets, categories: categories }
};

const inlineSpeech = (options) => speak(options, words);

const TRANSMISSION = " ";
function tables({ categories, services, options }, speech) {
  const external = Object(options.notice).externalTransmission === true;
  const rows = services.map(({ id, category, options: options2 }) => ({
    id,
    category,
    name: nameOf(options2, speech),
    facts: new Map(facts(options2, speech))
  }));
  const table = (id, [name, description], of, keys) => ({
    id,
    name,
    description,
    columns: keys.filter((key) => of.some(({ facts: facts2 }) => facts2.has(key))),
    rows: of
  });
  const sent = rows.filter(({ facts: facts2 }) => external && (facts2.has("provider") || facts2.has("transmits")));
  return [
    table(TRANSMISSION, [speech.words.transmission, ""], sent, KEYS.slice(0, 4)),
    ...[...categories.keys()].map(
      (id) => table(
        id,
        aboutCategory(id, options, speech),
        rows.filter(({ category }) => category === id),
        KEYS.filter((key) => !external || key !== "recipientPurpose")
      )
    )
  ].filter(({ rows: rows2 }) => rows2[0]);
}
function company({ company: company2, policy }, { tag, words: { company: heading } }) {
  const { name, policyUrl, address, representative, contact } = Object(company2);
  const { department, email, postal, phone, fax, url, hours } = Object(contact);
  const { version, effective, changes, law, notes } = Object(policy);
  const rows = [
    ["representative", representative],
    ["address", address],
    ["department", department],
    ["email", email, "mailto:"],
    ["phone", phone, "tel:"],
    ["fax", fax],
    ["postal", postal],
    ["url", url, ""],
    ["hours", hours],
    ["policy", policyUrl, ""],
    ["version", version],
    ["effective", effective],
    ["changes", changes],
    ["law", law]
  ];
  return {
    name: text(name, tag),
    facts: rows.flatMap(([key, value, scheme]) => {
      const words = text(value, tag);
      return words ? [{ key, heading: heading[key], words, url: scheme === void 0 ? "" : scheme + words }] : [];
    }),
    notes: list(notes, tag)
  };
}

function notice(config, speech) {
  const { name, facts, notes } = company(config.options, speech);
  return [
    ...tables(config, speech).map((one) => table(one, speech)),
    /* @__PURE__ */ jsxs("section", { children: [
      /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("b", { children: name }) }),
      facts[0] && /* @__PURE__ */ jsx("dl", { children: facts.map(({ key, heading, words, url }) => /* @__PURE__ */ jsxs("div", { children: [
        /* @__PURE__ */ jsx("dt", { children: heading }),
        /* @__PURE__ */ jsx("dd", { children: link(words, url) })
      ] }, key)) }),
      notes[0] && /* @__PURE__ */ jsx("ul", { children: notes.map((note) => /* @__PURE__ */ jsx("li", { children: note }, note)) })
    ] }, " company")
  ];
}
const table = ({ id, name, description, columns, rows }, { words: { service } }) => /* @__PURE__ */ jsxs("table", { children: [
  /* @__PURE__ */ jsxs("caption", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    " ",
    description
  ] }),
  /* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsx("tr", { children: ["service", ...columns].map((key) => /* @__PURE__ */ jsx("th", { scope: "col", children: service[key] }, key)) }) }),
  /* @__PURE__ */ jsx("tbody", { children: rows.map(({ id: id2, name: name2, facts }) => /* @__PURE__ */ jsxs("tr", { children: [
    /* @__PURE__ */ jsx("th", { scope: "row", children: name2 }),
    columns.map((key) => /* @__PURE__ */ jsx("td", { "data-heading": facts.has(key) ? service[key] : void 0, children: facts.get(key)?.map(([line, url]) => /* @__PURE__ */ jsxs("div", { children: [
      line,
      " ",
      url && link(service.policy, url)
    ] }, line)) }, key))
  ] }, id2)) })
] }, id);

function placeholder(config, id, { tag, words }, allow, once) {
  const service = config.services.find((one) => one.id === id);
  const speech = { tag, words };
  const known = service ? !service.doubtful : config.categories.has(id);
  const found = new Map(service && facts(service.options, speech));
  const said = (key) => found.get(key)?.[0]?.[0] ?? "";
  const [category, description] = aboutCategory(id, config.options, speech);
  const name = service ? nameOf(service.options, speech) : category;
  const provider = said("provider");
  const transmits = said("transmits");
  const fill = (body) => body.replace("{service}", () => name).replace("{provider}", () => provider);
  return /* @__PURE__ */ jsxs(Fragment, { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("p", { children: provider && transmits ? `${fill(words.placeholder.body)} ${transmits}`.replace("： ", "：") : description }),
    known && /* @__PURE__ */ jsxs("div", { children: [
      /* @__PURE__ */ jsx("button", { type: "button", onClick: once, children: fill(words.placeholder.once) }),
      /* @__PURE__ */ jsx("button", { type: "button", onClick: allow, children: fill(words.placeholder.allow) })
    ] })
  ] });
}

const boxes = /* @__PURE__ */ new Map();
let ready = false;
async function draw(host) {
  await learn(host.config.options);
  const speech = inlineSpeech(host.config.options);
  prepare(host);
  for (const element of document.querySelectorAll("[data-consent-notice]")) {
    const place = element.querySelector("[data-sekisho=notice]") ?? ours("notice");
    if (!place.parentNode) element.replaceChildren(place);
    place.lang = speech.tag;
    place.dir = direction(speech.tag);
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
function prepare(host) {
  if (ready) return;
  ready = true;
  for (const type of ["change", "released"]) document.addEventListener(`sekisho:${type}`, () => draw(host));
  if (wear(css)) return;
  const style = document.createElement("style");
  style.nonce = host.config.options.ui?.nonce ?? "";
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
  box.dir = direction(speech.tag);
  render(
    placeholder(
      host.config,
      id,
      speech,
      () => host.choose({ [id]: true }),
      () => host.once(frame)
    ),
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
