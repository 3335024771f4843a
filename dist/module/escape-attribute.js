import { a as address, c as claimingServices } from './index.js';

const OWN_FILE = /\/sekisho(\.\w+)?\.js$|\/locales\/[\w-]+\.json$/;

function undeclaredHost(config, url) {
  const subject = address(url);
  if (!subject || OWN_FILE.test(subject)) return;
  const [host = ""] = subject.split(/[:/]/);
  const isOwn = host === location.hostname || `.${host}`.endsWith(config.firstPartySuffix);
  const isTrusted = config.trustedMatchers.some((trusted) => trusted.test(subject));
  return isOwn || isTrusted || claimingServices(config, "urls", subject).length > 0 ? void 0 : host;
}

const idFrom = (name, length = 40) => name.replace(/\W+/g, "-").replace(/^(?![a-z])/i, "host-").slice(0, length);
function draftService(site, hosts, taken) {
  const name = idFrom(site, 36);
  let id = name;
  for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
  taken.add(id);
  return JSON.stringify({ id, category: "marketing", name: site, urls: hosts.map((host) => `${host}/*`) });
}

const siteOf = (host) => /[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;

const escapeAttribute = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

export { draftService as d, escapeAttribute as e, siteOf as s, undeclaredHost as u };
