import { r as readPattern } from './index.js';

const SOURCE = /^(\*|(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*)(:\d+)?$/i;
const sourcesOf = (pattern) => {
  const [host = ""] = readPattern(`${pattern}`) ?? [];
  const names = /^\*\w/.test(host) ? [host.slice(1), `*.${host.slice(1)}`] : [host];
  return names.map((name) => name.replace(/^.*\*[^.]*(?=\.)/, "*")).filter((name) => SOURCE.test(name)).map((name) => name === "*" || /:\d+$/.test(name) ? name : `${name}:*`);
};
function contentSecurityPolicy({ services, options, cookie: { domain } }, allows, always = [], inline = "'unsafe-inline'") {
  const allowed = services.filter(({ id }) => allows(id)).map(({ urls }) => urls.patterns);
  const own = domain ? [`*${`${domain}`.replace(/^\./, "")}`] : [];
  const hosts = new Set([own, ...allowed, options.gate?.trusted ?? [], always].flat(2).flatMap(sourcesOf));
  const sources = ["'self'", ...[...hosts].flatMap((host) => [host, `wss://${host}`])];
  const unsafe = ["data:", "blob:", inline, "'unsafe-eval'"].filter(Boolean);
  return `default-src ${[...sources, ...unsafe].join(" ")};form-action ${sources.join(" ")}`;
}

function enforceCsp(config, allows) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = contentSecurityPolicy(config, allows, config.trustedMatchers[0]?.patterns);
  document.head.append(meta);
  reloadOnGrant(config, allows);
}
function reloadOnGrant({ services }, allows) {
  const refused = services.map(({ id }) => id).filter((id) => !allows(id));
  let isEdited = false;
  addEventListener(
    "input",
    ({ target }) => {
      isEdited ||= !target.closest?.("#sekisho");
    },
    true
  );
  document.addEventListener("sekisho:decide", (event) => {
    setTimeout(() => {
      if (!isEdited && !event.defaultPrevented && refused.some(allows)) location.reload();
    });
  });
}

export { enforceCsp };
