import { jsxs, jsx } from 'preact/jsx-runtime';
import { a as asking } from './desk.js';

function minors(options, { words: { again } }) {
  const { below, mode } = Object(options.minors);
  if (asking.missing) setTimeout(() => document.querySelector("[data-sekisho=minors] input")?.focus());
  return below && /* @__PURE__ */ jsxs("label", { "data-sekisho": "minors", children: [
    /* @__PURE__ */ jsx(
      "input",
      {
        type: "checkbox",
        checked: asking.stated,
        "aria-invalid": asking.missing,
        onClick: ({ target }) => {
          asking.stated = target.checked;
        }
      }
    ),
    /* @__PURE__ */ jsxs("span", { children: [
      (mode === "guardian" ? again.guardian : again.adult).replace("{age}", `${below}`),
      /* @__PURE__ */ jsx("b", { role: "alert", children: asking.missing && again.confirm })
    ] })
  ] });
}

export { minors as m };
