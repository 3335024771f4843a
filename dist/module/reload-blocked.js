import { c as claimingServices, a as address } from './index.js';

const FIELDS = "input:not([type=hidden]), textarea";
function reloadBlocked({ blockedURI, disposition }, { config, allows }) {
  if (config.options.gate?.strict || disposition === "report" || !/^(http|ws)s?:/.test(blockedURI)) return;
  const claims = claimingServices(config, "hosts", address(blockedURI));
  if (!claims.some(({ id }) => allows(id)) || isWrittenIn()) return;
  location.reload();
}
const isWrittenIn = () => [...document.querySelectorAll(FIELDS)].some(
  (field) => !field.closest("#sekisho") && field.value !== field.defaultValue
);

export { reloadBlocked };
