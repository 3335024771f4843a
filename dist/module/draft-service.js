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

const siteOf = (host) => /[^.]+\.(?:(?:com?|net?|or|org|ac|go|gov|edu|gr|lg)\.[a-z]{2}|[^.]+)$/.exec(host)?.[0] ?? host;
function draftService(site, hosts, taken) {
  const name = site.replace(/\W+/g, "-").replace(/^(?![a-z])/i, "host-");
  let id = name.slice(0, 36);
  for (let count = 2; taken.has(id); count++) id = `${name.slice(0, 36)}-${count}`;
  taken.add(id);
  return JSON.stringify({ id, category: "marketing", name: site, urls: hosts.map((host) => `${host}/*`) });
}

export { draftService as d, siteOf as s, undeclaredHost as u };
