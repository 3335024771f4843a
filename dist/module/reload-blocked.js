import { c as claimingServices, a as address } from './index.js';

const FIELD = ':is(input:not([type=hidden]), textarea, option, [contenteditable=""], [contenteditable=true]):not(#sekisho *)';
const isWrittenIn = () => [...document.querySelectorAll(FIELD)].some(isChanged);
function isChanged(field) {
  if (field instanceof HTMLOptionElement) return field.selected !== isSelectedAtFirst(field);
  if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type))
    return field.checked !== field.defaultChecked;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)
    return field.value !== field.defaultValue;
  return !!field.textContent?.trim();
}
function isSelectedAtFirst(option) {
  const list = option.closest("select");
  if (!list || list.multiple || list.size > 1 || list.querySelector("option[selected]")) return option.defaultSelected;
  return option === list.querySelector("option:not(:disabled)");
}

function reloadBlocked({ blockedURI, disposition }, { config, allows }) {
  if (config.options.gate?.strict || disposition === "report" || !/^(http|ws)s?:/.test(blockedURI)) return;
  const claims = claimingServices(config, "hosts", address(blockedURI));
  if (!claims.some(({ id }) => allows(id)) || isWrittenIn()) return;
  location.reload();
}

export { reloadBlocked };
