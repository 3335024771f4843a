import { jsxs, jsx, Fragment } from 'preact/jsx-runtime';
export { render } from 'preact';
import { j as ja, g as en, e as aboutCategory, n as nameOf, f as facts } from './facts.js';
import { a as banner, c as banner$1, b as button } from './consent-flow.js';
import { l as link } from './firm.js';
import { m as minors } from './minors.js';

const bundled = {
  en: { ...en, banner: banner$1 },
  ja: { ...ja, banner: banner }
};
const preferencesTexts = (locales, options) => locales.localize(options, bundled);

function draftOf({ categories, services }, { choices }) {
  const draft = /* @__PURE__ */ new Map();
  for (const [id, required] of categories) if (!required) draft.set(id, !!choices[id]);
  for (const { id, category, locked } of services) if (!locked && draft.has(category)) draft.set(id, !!choices[id]);
  return draft;
}
const choosable = ({ services }, draft, category) => services.filter((one) => one.category === category && !one.locked && draft.has(one.id)).map(({ id }) => id);
function flip(config, draft, id, on) {
  const { category = id } = config.services.find((one) => one.id === id) ?? {};
  for (const one of choosable(config, draft, id)) draft.set(one, on);
  draft.set(id, on);
  if (choosable(config, draft, category).every((one) => draft.get(one) === on)) draft.set(category, on);
}

var preferences$1 = "body>div:where(#sekisho){& dialog{inset:0;inline-size:min(100% - 24px,600px);max-inline-size:none;max-block-size:calc(100% - 24px)}::backdrop{background:#0a1432a6}& dialog>div{overflow:auto}& summary{color:var(--a)}& header{display:flex;align-items:center;justify-content:space-between;gap:10px}& header>button{inline-size:44px;margin:-8px;color:inherit;background:none;border:0;font-size:24px}& label{display:flex;align-items:center;gap:10px;min-block-size:44px}& fieldset{margin-block-start:14px;padding:14px 0 0;border:0 solid var(--l);border-block-start-width:1px}& b{flex:1;font-weight:600}& input:where([role]){appearance:none;display:grid;align-items:center;flex:none;inline-size:44px;block-size:44px;padding:3px;background:#747c90 padding-box;border:solid #0000;border-width:9px 0;border-radius:13px/22px}& input:where([role]):before{content:\"\";inline-size:20px;block-size:20px;background:#fff;border-radius:50%}& input:where(:checked){background-color:var(--a)}& input:where(:checked):before{justify-self:end;background:var(--o)}& input:where(:indeterminate):before{justify-self:center}& input:where(:disabled){opacity:.5}& summary{padding-block:10px;cursor:pointer}& details>section{padding:4px 14px 14px;margin-block-end:8px;border:1px solid var(--l);border-radius:calc(var(--r) - 4px)}& dt{margin-block-start:8px;font-size:14px;opacity:.75}& details:where([data-sekisho=record]){margin-block-start:14px;border-block-start:1px solid var(--l);& pre{overflow:auto;margin-block:8px;padding:12px;border:1px solid var(--l);border-radius:calc(var(--r) - 4px);font:14px/1.5 monospace}& nav>*{display:grid;place-items:center;min-block-size:44px;color:var(--a);background:none;border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:14px;text-align:center;text-decoration:none}}@media(forced-colors:active){& input:where([role]){appearance:auto}}}";

function record(consent, { language, words: { record: record2 } }, erase) {
  const { decided, decidedAt = "" } = consent;
  const json = JSON.stringify({ ...consent, site: location.host }, null, "	");
  const day = new Date(decidedAt);
  return /* @__PURE__ */ jsxs("details", { "data-sekisho": "record", children: [
    /* @__PURE__ */ jsx("summary", { children: record2.title }),
    /* @__PURE__ */ jsx("p", { children: decided ? record2.decided.replace("{date}", day.toLocaleDateString(language, { dateStyle: "long" })) : record2.none }),
    decided && /* @__PURE__ */ jsxs(Fragment, { children: [
      /* @__PURE__ */ jsx("pre", { dir: "ltr", children: json }),
      /* @__PURE__ */ jsxs("nav", { children: [
        /* @__PURE__ */ jsx("a", { download: "consent.json", href: `data:application/json,${encodeURIComponent(json)}`, children: record2.download }),
        /* @__PURE__ */ jsx("button", { type: "button", onClick: erase, children: record2.erase })
      ] })
    ] })
  ] });
}

function toggle({ words }, id, name, on = false, fixed = false, mixed = "") {
  const { always, on: yes, off } = words.preferences;
  return /* @__PURE__ */ jsxs("label", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("span", { "aria-hidden": !mixed, children: mixed || (on ? fixed ? always : yes : off) }),
    /* @__PURE__ */ jsx("input", { type: "checkbox", role: "switch", name: id, checked: on, indeterminate: !!mixed, disabled: fixed })
  ] });
}

const layOut = (config, consent) => ({
  draft: draftOf(config, consent),
  unfolded: /* @__PURE__ */ new Set()
});
const open = (dialog) => {
  if (!dialog) return;
  if (dialog.showModal) {
    dialog.showModal();
    new IntersectionObserver(() => {
      if (dialog.isConnected && !dialog.getClientRects()[0]) dialog.close();
    }).observe(dialog);
  } else dialog.setAttribute("open", "");
  dialog.querySelector("h2")?.focus();
};
function preferences(locales, { draft, unfolded }, paint, save, leave, host, renewal) {
  const { config, consent, reset } = host;
  const texts = preferencesTexts(locales, config.options);
  const { words } = texts;
  const { title, body, details, close } = words.preferences;
  const category = (id, required) => {
    const [name, description] = aboutCategory(id, config.options, texts);
    const services = config.services.filter(({ category: category2 }) => category2 === id);
    const free = choosable(config, draft, id);
    const allowed = free.filter((one) => draft.get(one)).length;
    const mixed = allowed !== (draft.get(id) ? free.length : 0);
    const unfold = () => {
      unfolded.add(id);
      paint();
    };
    return /* @__PURE__ */ jsxs("fieldset", { "aria-label": name, children: [
      toggle(texts, id, name, required || draft.get(id), required, mixed ? `${allowed}/${free.length}` : ""),
      /* @__PURE__ */ jsx("p", { children: description }),
      services[0] && /* @__PURE__ */ jsxs("details", { onToggle: unfold, children: [
        /* @__PURE__ */ jsxs("summary", { children: [
          details,
          " (",
          services.length,
          ")"
        ] }),
        unfolded.has(id) && services.map(({ id: id2, locked, options }) => /* @__PURE__ */ jsxs("section", { children: [
          toggle(
            texts,
            id2,
            nameOf(options, texts),
            !locked && (required || draft.get(id2)),
            required || locked
          ),
          /* @__PURE__ */ jsx("dl", { children: facts(options, texts).map(([key, lines]) => [
            /* @__PURE__ */ jsx("dt", { children: words.service[key] }),
            lines.map(([line, url]) => /* @__PURE__ */ jsxs("dd", { children: [
              line,
              " ",
              url && link(words.service.policy, url)
            ] }))
          ]) })
        ] }, id2))
      ] })
    ] }, id);
  };
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      "data-sekisho": "preferences",
      ref: open,
      "aria-modal": "true",
      "aria-labelledby": "sekisho-title",
      onClose: leave,
      onChange: ({ target }) => {
        const { name, checked } = target;
        if (name) flip(config, draft, name, checked);
        paint();
      },
      children: [
        /* @__PURE__ */ jsxs("header", { children: [
          /* @__PURE__ */ jsx("h2", { id: "sekisho-title", tabIndex: -1, children: title }),
          /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": "close", "aria-label": close, onClick: leave, children: "×" })
        ] }),
        /* @__PURE__ */ jsxs("div", { children: [
          /* @__PURE__ */ jsx("p", { children: body }),
          [...config.categories].map((one) => category(...one)),
          record(consent, texts, reset),
          renewal && minors(host, renewal.renewalTexts(locales, config.options))
        ] }),
        /* @__PURE__ */ jsxs(
          "nav",
          {
            style: /\S{9}/.test(`${words.banner.reject} ${words.banner.accept} ${words.preferences.save}`) ? "--w:118px" : "",
            children: [
              button("reject", words.banner.reject),
              button("accept", words.banner.accept),
              button("save", words.preferences.save, save)
            ]
          }
        )
      ]
    }
  );
}

export { preferences$1 as css, layOut, preferences };
