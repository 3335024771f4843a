import { p as page, l as listen, m as memoize } from './index.js';

const DRAWING_MS = 2e3;
function askAboutPress(press) {
  const { form, submitter, mark, what, id, gate, show, isAnswered } = press;
  const isAllowed = () => mark === void 0 ? gate.mayPass("form", what) : gate.allows(mark);
  if (isAnswered()) return;
  let isShown = page.querySelector('[data-sekisho="preferences"]') !== null;
  const ends = [
    listen("change", () => {
      if (!isAllowed()) return;
      if (!isShown) return giveUp();
      stop();
      setTimeout(() => sendAgain(press));
    }),
    listen("show", ({ view }) => {
      if (view === "preferences") {
        isShown = true;
        focusSwitch(id);
      } else if (isShown) giveUp();
    }),
    listen("hide", () => {
      if (isShown) giveUp();
    })
  ];
  const stop = () => {
    for (const end of ends) end();
  };
  const giveUp = () => {
    stop();
    submitter?.removeAttribute("disabled");
  };
  const last = lastPress(form);
  last.stop?.();
  last.stop = stop;
  show();
}
const lastPress = memoize((_form) => ({}));
function sendAgain({ form, written, repeat }) {
  const view = form.ownerDocument.defaultView;
  const fill = (event) => {
    if (event.target !== form) return;
    const { formData } = event;
    for (const name of [...formData.keys()]) formData.delete(name);
    for (const [name, value] of written) formData.append(name, value);
  };
  const keepFromPage = (event) => {
    if (event.target === form) event.stopImmediatePropagation();
  };
  const takeOut = putBack(form);
  const isValidated = !form.hasAttribute("novalidate");
  form.setAttribute("novalidate", "");
  view?.addEventListener("submit", keepFromPage, true);
  view?.addEventListener("formdata", fill);
  try {
    repeat();
  } finally {
    view?.removeEventListener("submit", keepFromPage, true);
    view?.removeEventListener("formdata", fill);
    if (isValidated) form.removeAttribute("novalidate");
    setTimeout(takeOut);
  }
}
function putBack(form) {
  if (form.isConnected) return () => {
  };
  const { ownerDocument } = form;
  const before = ownerDocument.createComment("");
  const place = ownerDocument.createElement("div");
  place.style.setProperty("display", "none", "important");
  form.replaceWith(before);
  place.append(form);
  ownerDocument.documentElement.append(place);
  return () => {
    place.remove();
    before.replaceWith(form);
  };
}
async function focusSwitch(id) {
  const until = performance.now() + DRAWING_MS;
  while (performance.now() < until) {
    await new Promise((done) => requestAnimationFrame(done));
    const dialog = page.querySelector('[data-sekisho="preferences"]');
    const input = dialog?.querySelector(`input[name="${CSS.escape(id)}"]`);
    if (input) {
      input.focus();
      return;
    }
    for (const details of dialog?.querySelectorAll("details") ?? []) details.open = true;
  }
}

export { askAboutPress };
