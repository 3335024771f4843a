import { jsxs, jsx } from 'preact/jsx-runtime';

function ageStatement({ config, prompt }, { words: { renewal } }, field) {
  const { below, mode } = Object(config.options.minors);
  if (prompt.ageMissing) setTimeout(() => document.querySelector("[data-sekisho=minors] input")?.focus());
  return below && /* @__PURE__ */ jsxs("label", { "data-sekisho": "minors", children: [
    /* @__PURE__ */ jsx(
      "input",
      {
        type: "checkbox",
        ...field,
        checked: !!prompt.ageStated,
        "aria-invalid": !!prompt.ageMissing,
        onClick: ({ target }) => {
          prompt.ageStated = target.checked;
        }
      }
    ),
    /* @__PURE__ */ jsxs("span", { children: [
      (mode === "guardian" ? renewal.guardian : renewal.adult).replace("{age}", `${below}`),
      /* @__PURE__ */ jsx("b", { role: "alert", children: prompt.ageMissing && renewal.confirm })
    ] })
  ] });
}

export { ageStatement as a };
