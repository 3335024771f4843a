import { p as page, l as listen, m as memoize } from './index.js';

const DRAWING_MS = 2e3;
async function askAboutPress(press) {
  const { form, mark, what, id, gate, show, isAnswered, repeat } = press;
  const isAllowed = () => mark === void 0 ? gate.mayPass("form", what) : gate.allows(mark);
  await new Promise((done) => setTimeout(done));
  if (isAnswered()) return;
  let isShown = page.querySelector('[data-sekisho="preferences"]') !== null;
  const ends = [
    listen("change", () => {
      if (!isAllowed()) return;
      stop();
      if (isShown) setTimeout(repeat);
    }),
    listen("show", ({ view }) => {
      if (view === "preferences") {
        isShown = true;
        focusSwitch(id);
      } else if (isShown) stop();
    }),
    listen("hide", () => {
      if (isShown) stop();
    })
  ];
  const stop = () => {
    for (const end of ends) end();
  };
  const last = lastPress(form);
  last.stop?.();
  last.stop = stop;
  show();
}
const lastPress = memoize((_form) => ({}));
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
