import { jsx, jsxs, Fragment } from 'preact/jsx-runtime';
export { render } from 'preact';
import { a as banner, c as banner$1, b as button } from './consent-flow.js';
import { j as ja, h as en, f as facts, e as aboutCategory, g as serviceName } from './facts.js';
import { a as ageStatement } from './age-statement.js';
import { l as link } from './make-important.js';
import { s as sameBuild } from './index.js';

const honorsSignal = ({ rule }, { choices }) => rule.signal === "gpc" && ![...rule.refused].some((id) => choices[id]);

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

const factList = (service, texts) => /* @__PURE__ */ jsx("dl", { children: facts(service, texts).map(([key, lines]) => [
  /* @__PURE__ */ jsx("dt", { children: texts.words.service[key] }),
  lines.map(([line, url, words = texts.words.service.policy]) => /* @__PURE__ */ jsxs("dd", { children: [
    line,
    " ",
    url && link(words, url)
  ] }))
]) });

function ServiceSwitch({ id, name, texts, isOn = false, isLocked = false, mixed }) {
  const { always, on, off } = texts.words.preferences;
  const state = mixed ?? (isOn ? isLocked ? always : on : off);
  return /* @__PURE__ */ jsxs("label", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("span", { "aria-hidden": !mixed, children: state }, state),
    /* @__PURE__ */ jsx("input", { type: "checkbox", role: "switch", name: id, checked: isOn, indeterminate: !!mixed, disabled: isLocked })
  ] });
}

function PreferenceCategory({ id, isRequired, config, texts, draft, isUnfolded, unfold }) {
  const { words } = texts;
  const [name, description] = aboutCategory(id, config.options, texts);
  const services = config.services.filter(({ category }) => category === id);
  const free = choosable(config, draft, id);
  const allowed = free.filter((one) => draft.get(one)).length;
  const isMixed = allowed !== (draft.get(id) ? free.length : 0);
  return /* @__PURE__ */ jsxs("fieldset", { "aria-label": name, children: [
    /* @__PURE__ */ jsx(
      ServiceSwitch,
      {
        id,
        name,
        texts,
        isOn: isRequired || draft.get(id),
        isLocked: isRequired,
        mixed: isMixed ? `${allowed}/${free.length}` : void 0
      }
    ),
    /* @__PURE__ */ jsx("p", { children: description }),
    services.length > 0 && /* @__PURE__ */ jsxs("details", { onToggle: unfold, children: [
      /* @__PURE__ */ jsxs("summary", { children: [
        words.preferences.details,
        " (",
        services.length,
        ")"
      ] }),
      isUnfolded && services.map(({ id: id2, locked, options }) => /* @__PURE__ */ jsxs("section", { children: [
        /* @__PURE__ */ jsx(
          ServiceSwitch,
          {
            id: id2,
            name: serviceName(options, texts),
            texts,
            isOn: !locked && (isRequired || draft.get(id2)),
            isLocked: isRequired || locked
          }
        ),
        factList(options, texts)
      ] }, id2))
    ] })
  ] });
}

var preferences$1 = "html div:is(div):is(div):is(div):where(#sekisho){& dialog{inset:0;inline-size:min(100% - 24px,40em);max-inline-size:none;max-block-size:calc(100% - 24px)}::backdrop{background:#0a1432a6}& dialog>div{overflow:auto}& dialog>div+div>button:where([data-consent-action=save]:nth-child(3)){grid-column:1 / -1}& summary{color:var(--a)}& header{display:flex;align-items:center;justify-content:space-between;gap:10px}& header>button{inline-size:44px;margin:-8px;color:inherit;background:none;border:0;font-size:1.6em}& label{display:flex;align-items:center;gap:10px;min-block-size:44px}& fieldset{margin-block-start:14px;padding:14px 0 0;border:0 solid var(--l);border-block-start-width:1px}& b{flex:1;font-weight:600}& input:where([role]){appearance:none;display:grid;align-items:center;flex:none;inline-size:44px;block-size:44px;padding:3px;background:#747c90 padding-box;border:solid #0000;border-width:9px 0;border-radius:13px/22px}& input:where([role]):before{content:\"\";inline-size:20px;block-size:20px;background:#fff;border-radius:50%}& input:where(:checked){background-color:var(--a)}& input:where(:checked):before{justify-self:end;background:var(--o)}& input:where(:indeterminate):before{justify-self:center}& input:where(:disabled){opacity:.5}& summary{padding-block:10px;cursor:pointer}& details>section{padding:4px 14px 14px;margin-block-end:8px;border:1px solid var(--l);border-radius:calc(var(--r) - 4px)}& dt{margin-block-start:8px;font-size:max(14px,.94em);opacity:.75}& details:where([data-sekisho=record]){margin-block-start:14px;border-block-start:1px solid var(--l);& dl{display:grid;grid-template-columns:auto 1fr;column-gap:14px;align-items:baseline;margin-block:8px}>div{display:grid;grid:auto-flow 1fr / repeat(auto-fit,minmax(min(100%,7.9em),1fr));gap:8px}>div>*{display:grid;place-items:center;min-block-size:44px;color:var(--a);background:none;border:1px solid var(--a);border-radius:calc(var(--r) - 4px);font-weight:600;font-size:max(14px,.94em);text-align:center;text-decoration:none}}@media(forced-colors:active){& input:where([role]){appearance:auto;&:before{display:none}}}}";

const download = (name, words, href) => /* @__PURE__ */ jsx("a", { download: name, href, children: words });
async function fill(record, subject) {
  if (!record.open || !subject.consent.decided) return;
  const { receiptFiles } = sameBuild(await import('./receipt-files.js'));
  for (const [name, address] of Object.entries(receiptFiles(subject))) {
    const link = record.querySelector(`[download="${name}"]`);
    if (link) link.href = address;
  }
}
function Record({ config, consent, texts, report, erase }) {
  const { language, words } = texts;
  const { decided, decidedAt = "", choices, id } = consent;
  const date = new Date(decidedAt);
  const subject = { config, consent, texts, site: location.host };
  return /* @__PURE__ */ jsxs(
    "details",
    {
      "data-sekisho": "record",
      onToggle: ({ currentTarget }) => fill(currentTarget, subject).catch((error) => report("failed", error)),
      children: [
        /* @__PURE__ */ jsx("summary", { children: words.record.title }),
        /* @__PURE__ */ jsx("p", { children: decided ? words.record.decided.replace(
          "{date}",
          date.toLocaleString(language, { dateStyle: "long", timeStyle: "short" })
        ) : words.record.none }),
        decided && /* @__PURE__ */ jsxs(Fragment, { children: [
          /* @__PURE__ */ jsxs("dl", { children: [
            [...config.categories.keys()].map((category) => [
              /* @__PURE__ */ jsx("dt", { children: aboutCategory(category, config.options, texts)[0] }),
              /* @__PURE__ */ jsx("dd", { children: choices[category] ? words.preferences.on : words.preferences.off })
            ]),
            id && [/* @__PURE__ */ jsx("dt", { children: "ID" }), /* @__PURE__ */ jsx("dd", { children: id })]
          ] }),
          /* @__PURE__ */ jsxs("div", { children: [
            download(
              "consent.json",
              words.record.download,
              `data:application/json,${encodeURIComponent(JSON.stringify({ ...consent, site: location.host }, null, "	"))}`
            ),
            download("consent.html", words.record.page),
            download("consent.iso-27560.json", "ISO/IEC TS 27560"),
            download("consent.kantara.json", "Kantara"),
            /* @__PURE__ */ jsx("button", { type: "button", onClick: erase, children: words.record.erase })
          ] })
        ] })
      ]
    }
  );
}

const SCROLL_KEYS = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "];
const createState = (config, consent) => ({
  draft: draftOf(config, consent),
  unfolded: /* @__PURE__ */ new Set()
});
function scrollByKeys(dialog) {
  dialog.addEventListener("keydown", ({ key, target }) => {
    if (SCROLL_KEYS.includes(key) && target.localName === "h2")
      dialog.querySelector(":scope > div")?.focus();
  });
}
function open(dialog) {
  if (!dialog) return;
  const hasModals = "showModal" in HTMLDialogElement.prototype;
  if (dialog.open && !(hasModals && !dialog.matches(":modal"))) return;
  dialog.open = false;
  if (hasModals) {
    dialog.showModal();
    new IntersectionObserver(() => {
      if (dialog.isConnected && dialog.getClientRects().length === 0) dialog.close();
    }).observe(dialog);
  } else dialog.open = true;
  scrollByKeys(dialog);
  dialog.querySelector("h2")?.focus();
}
function preferences({ host, locales, renewal, state, render: render2, save, leave }) {
  const { config, consent, reset } = host;
  const { draft, unfolded } = state;
  const texts = preferencesTexts(locales, config.options);
  const { banner, preferences: preferences2 } = texts.words;
  const onChange = ({ target }) => {
    const { name, checked } = target;
    if (name) flip(config, draft, name, checked);
    render2();
  };
  return /* @__PURE__ */ jsxs(
    "dialog",
    {
      "data-sekisho": "preferences",
      ref: (dialog) => open(dialog),
      "aria-modal": "true",
      "aria-labelledby": "sekisho-title",
      onClose: leave,
      onChange,
      children: [
        /* @__PURE__ */ jsxs("header", { children: [
          /* @__PURE__ */ jsx("h2", { id: "sekisho-title", tabIndex: -1, children: preferences2.title }),
          /* @__PURE__ */ jsx("button", { type: "button", "data-consent-action": "close", "aria-label": preferences2.close, onClick: leave, children: "×" })
        ] }),
        /* @__PURE__ */ jsxs("div", { tabIndex: -1, children: [
          /* @__PURE__ */ jsx("p", { children: preferences2.body }),
          honorsSignal(config, consent) && /* @__PURE__ */ jsx("p", { role: "status", children: preferences2.signal }),
          [...config.categories].map(([id, isRequired]) => /* @__PURE__ */ jsx(
            PreferenceCategory,
            {
              id,
              isRequired,
              config,
              texts,
              draft,
              isUnfolded: unfolded.has(id),
              unfold: () => {
                unfolded.add(id);
                render2();
              }
            },
            id
          )),
          /* @__PURE__ */ jsx(Record, { config, consent, texts, report: host.report, erase: reset }),
          renewal && ageStatement(host, renewal.renewalTexts(locales, config.options))
        ] }),
        /* @__PURE__ */ jsxs("div", { children: [
          button("reject", banner.reject),
          config.rule.regime === "opt-in" && button("accept", banner.accept),
          button("save", preferences2.save, save)
        ] })
      ]
    },
    texts.language
  );
}

export { createState, preferences$1 as css, preferences, preferencesTexts };
