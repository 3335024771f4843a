import { p as page } from './index.js';

const PRESSABLE = "a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick],[tabindex]";
const OWN_CONTROLS = "[data-consent-action=preferences],[data-consent-action=withdraw]";
const SCROLLED_MS = [0, 50, 600];
function makeRoom(host, isFocus) {
  const arrange = () => {
    const button = host.querySelector("[data-sekisho=reopen]");
    button?.style.setProperty("display", isOwnControlInSight(host) ? "none" : "", "important");
    const box = isFocus ? host.querySelector("[data-sekisho=banner]") ?? button : button;
    if (!box) return;
    box.style.removeProperty("inset-block");
    const focused = focusedElement();
    if (hides(host, focused)) move(box, middleOf(focused).y > innerHeight / 2);
    else if (box === button) leaveControls(host, button);
  };
  if (isFocus) for (const delay of SCROLLED_MS) setTimeout(arrange, delay);
  else arrange();
}
const move = (box, isUp) => box.style.setProperty("inset-block", isUp ? "12px auto" : "auto 12px", "important");
function middleOf(element) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, height };
}
function focusedElement() {
  let focused = page.activeElement ?? page.body;
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
function hides(host, element) {
  const { x, y, height } = middleOf(element);
  return !host.contains(element) && height < innerHeight / 2 && host.contains(page.elementFromPoint(x, y));
}
const isOwnControlInSight = (host) => [...page.querySelectorAll(OWN_CONTROLS)].some((control) => {
  const { top, bottom, width } = control.getBoundingClientRect();
  return !host.contains(control) && width > 0 && bottom > 0 && top < innerHeight;
});
function leaveControls(host, button) {
  const { scrollHeight, scrollTop, clientHeight } = page.scrollingElement ?? page.documentElement;
  const controls = controlsUnder(host, button);
  const bars = controls.map(barOf).filter((bar) => bar !== void 0);
  const top = Math.min(...bars.map((bar) => bar.getBoundingClientRect().top));
  const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
  if (top > innerHeight / 2 && top < innerHeight)
    button.style.setProperty("inset-block", `auto ${innerHeight - top + 12}px`, "important");
  else if (isAtEnd && controls.length > 0) move(button, true);
}
function controlsUnder(host, button) {
  const { left, right, top, bottom } = button.getBoundingClientRect();
  return [left, (left + right) / 2, right].flatMap(
    (x) => [top, (top + bottom) / 2, bottom].flatMap(
      (y) => page.elementsFromPoint(x, y).flatMap((element) => host.contains(element) ? [] : element.closest(PRESSABLE) ?? [])
    )
  );
}
function barOf(control) {
  let bar;
  for (let one = control; one; one = one.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(one).position)) bar = one;
  return bar;
}

export { makeRoom };
