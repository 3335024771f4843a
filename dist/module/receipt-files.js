import { v as cookieValues, x as readCookies, J as decode, M as MAX_DAYS, D as DAY_MS } from './index.js';
import { k as keptRecords, h as hashOf } from './kept-records.js';
import { R as REGION_CODE } from './region-code.js';
import { f as facts, e as aboutCategory, g as serviceName, r as recipientCountry } from './facts.js';
import { t as text, d as direction } from './make-important.js';

function completeSubject(subject) {
  const { config, consent } = subject;
  const stored = cookieValues(readCookies(), config.cookie.names).map(decode).find((one) => one?.decision.id === consent.id);
  const { last } = keptRecords({ config }).read();
  return { ...subject, days: stored?.days, record: last?.consentId === consent.id ? last : void 0 };
}

const orNone = (all) => all.length > 0 ? all : ["none"];
function iso27560({ controller, purposes, ...facts }) {
  const refused = facts.method === "withdraw" ? "ConsentWithdrawn" : "ConsentRefused";
  const state = (purpose) => purpose.allowed ? "ConsentGiven" : refused;
  const validity = `P${facts.validDays}D`;
  return {
    schema_version: "ISO/IEC TS 27560:2023",
    receipt_id: facts.id,
    record_id: facts.id,
    pii_principal_id: facts.id,
    pii_processing: purposes.map((purpose) => ({
      privacy_notice: controller.policy,
      language: facts.language,
      purpose: purpose.name,
      purpose_description: purpose.description,
      lawful_basis: purpose.required ? "necessary" : "consent",
      pii_information: orNone(purpose.information).map((pii_type) => ({ pii_type })),
      pii_controllers: [controller.name],
      recipient_third_parties: orNone(purpose.recipients),
      services: purpose.services,
      storage_locations: orNone(purpose.countries),
      retention_period: validity,
      jurisdiction: facts.jurisdiction,
      withdrawal_method: `https://${facts.site}/`
    })),
    party_identification: [
      {
        party_id: facts.site,
        party_type: "pii_controller",
        party_name: controller.name,
        party_address: controller.address || "not given",
        party_contact: controller.email || controller.phone || controller.url || "not given"
      }
    ],
    event: purposes.filter(({ required }) => !required).map((purpose) => ({
      event_time: facts.decidedAt,
      validity_duration: validity,
      entity_id: facts.id,
      event_type: facts.method,
      event_state: state(purpose),
      purpose: purpose.name
    }))
  };
}

function kantara({ controller, purposes, ...facts }) {
  const { name, policy, address, department, email, phone } = controller;
  return {
    version: "KI-CR-v1.1.0",
    jurisdiction: facts.jurisdiction,
    consentTimestamp: Math.floor(Date.parse(facts.decidedAt) / 1e3),
    collectionMethod: `${facts.method} on ${facts.site}`,
    consentReceiptID: facts.id,
    language: facts.language,
    piiPrincipalId: facts.id,
    piiControllers: [
      {
        piiController: name,
        contact: department || name,
        address: { streetAddress: address },
        email,
        phone
      }
    ],
    policyUrl: policy,
    services: purposes.filter(({ allowed }) => allowed).map((purpose) => ({
      service: purpose.services.join(", ") || purpose.name,
      purposes: [
        {
          purpose: purpose.description || purpose.name,
          purposeCategory: [purpose.name],
          consentType: purpose.required ? "IMPLICIT" : "EXPLICIT",
          piiCategory: [...purpose.information],
          primaryPurpose: purpose.required,
          termination: `withdrawal, or ${facts.validDays} days`,
          thirdPartyDisclosure: purpose.recipients.length > 0,
          thirdPartyName: purpose.recipients.join(", ")
        }
      ]
    })),
    sensitive: false,
    spiCat: []
  };
}

function receiptFacts(subject) {
  const { config, consent, texts, site } = subject;
  return {
    id: `${consent.id}`,
    decidedAt: `${consent.decidedAt}`,
    method: `${consent.method}`,
    language: texts.language,
    site,
    jurisdiction: jurisdictionOf(config),
    validDays: validDays(subject),
    controller: controllerOf(subject),
    purposes: purposesOf(subject)
  };
}
const validDays = ({ days, config: { options } }) => days ?? Math.min(MAX_DAYS, Number(Object(options.consent).days) || 180);
function purposesOf({ config, consent, texts }) {
  return [...config.categories].map(([id, required]) => {
    const services = config.services.filter(({ category }) => category === id);
    const told = services.flatMap(({ options }) => facts(options, texts));
    const lines = (wanted) => [
      ...new Set(told.flatMap(([key, all]) => key === wanted ? all.map(([words]) => words) : []))
    ];
    const [name, description] = aboutCategory(id, config.options, texts);
    return {
      id,
      name,
      description,
      required,
      allowed: consent.choices[id] === true,
      recipients: lines("provider"),
      countries: [...new Set(services.flatMap(({ options }) => recipientCountry(options, texts) || []))],
      information: lines("transmits"),
      services: services.map(({ options }) => serviceName(options, texts))
    };
  });
}
const jurisdictionOf = ({ rule, options }) => REGION_CODE.exec(rule.region || `${options.region}`.toUpperCase())?.[0] ?? "unknown";
function controllerOf({ config, texts: { language }, site }) {
  const { name, policyUrl, address, contact } = Object(config.options.company);
  const { email = "", phone = "", url = "", postal, department } = Object(contact);
  return {
    name: text(name, language) || site,
    policy: absolute(text(policyUrl, language), site),
    address: text(address, language) || text(postal, language),
    department: text(department, language),
    email: `${email}`,
    phone: `${phone}`,
    url: `${url}`
  };
}
function absolute(url, site) {
  const base = `https://${site}/`;
  return URL.canParse(url, base) ? new URL(url, base).href : base;
}

const ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
const escapeHtml = (text) => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");

const STYLE = `body{font:1rem/1.5 system-ui,sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#111;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem;break-after:avoid}h3{font-size:1rem;margin:1rem 0 0;break-after:avoid}
p{margin:.25rem 0}dl{margin:.25rem 0;display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.1rem 1rem}
dt{font-weight:600}dd{margin:0}code{overflow-wrap:anywhere}dl,p{break-inside:avoid-page}
@media print{body{margin:0;max-width:none;font-size:10pt}}`;
const rows = (all) => `<dl>${all.filter(([, words]) => words).map(([heading, words]) => `<dt>${escapeHtml(heading)}</dt><dd>${escapeHtml(words)}</dd>`).join("")}</dl>`;
const paragraph = (words) => words ? `<p>${escapeHtml(words)}</p>` : "";
function receiptPage(subject, facts) {
  const { words } = subject.texts;
  const { language, site, decidedAt, controller } = facts;
  const time = (at) => new Date(at).toLocaleString(language, { dateStyle: "long", timeStyle: "long" });
  const until = new Date(Date.parse(decidedAt) + facts.validDays * DAY_MS).toISOString();
  const decided = words.record.decided.replace("{date}", time(decidedAt));
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${words.record.title}: ${site}`)}</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(words.record.title)}</h1>
${paragraph([decided, pressed(subject)].filter(Boolean).join(" – "))}
${paragraph(words.record.until.replace("{date}", time(until)))}
${company(subject, controller)}
${asked(subject, controller)}
${facts.purposes.map((purpose) => section(subject, purpose)).join("\n")}
${checks(subject)}
</main></body></html>
`;
}
function pressed({ consent: { method }, texts: { words } }) {
  const labels = { accept: words.banner.accept, reject: words.banner.reject, choose: words.preferences.save };
  const label = Object.hasOwn(labels, `${method}`) ? labels[method] : "";
  return method === "signal" ? words.preferences.signal : label;
}
function company({ consent, site, texts: { words } }, controller) {
  const { name, policy, address, department, email, phone, url } = controller;
  const contact = [department, email, phone, url, address].filter(Boolean).join(", ");
  return `<h2>${escapeHtml(name)}</h2>${rows([
    ["Web", site],
    [words.service.policy, [policy, consent.policyVersion].filter(Boolean).join(", ")]
  ])}${paragraph(contact)}`;
}
function asked({ texts }, { name }) {
  const { title, body, policy } = texts.words.banner;
  const slots = { company: name, policy };
  return `<h2>${escapeHtml(title)}</h2>${paragraph(body.replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? "").trim())}`;
}
function section({ config, consent, texts }, purpose) {
  const { on, off, always } = texts.words.preferences;
  const state = (allowed) => allowed ? on : off;
  const services = config.services.filter(({ category }) => category === purpose.id).map(({ id, options }) => {
    const told = facts(options, texts).map(
      ([key, lines]) => [texts.words.service[key], lines.map(([one]) => one).join("; ")]
    );
    const own = purpose.required ? always : state(consent.choices[id]);
    return `<h3>${escapeHtml(`${serviceName(options, texts)}: ${own}`)}</h3>${rows(told)}`;
  });
  const chosen = purpose.required ? always : state(purpose.allowed);
  return `<section><h2>${escapeHtml(`${purpose.name}: ${chosen}`)}</h2>${paragraph(purpose.description)}${services.join("")}</section>`;
}
function checks({ consent, site, texts, record }) {
  const { check } = texts.words.record;
  const line = (file, hash) => {
    const [before = "", after = ""] = check.replace("{file}", file).split("{hash}");
    return `<p>${escapeHtml(before)}<code>${escapeHtml(hash)}</code>${escapeHtml(after)}</p>`;
  };
  const lines = [line("consent.json", hashOf({ ...consent, site }))];
  if (record) lines.push(line(record.recordId, record.hash));
  return `<h2>ID ${escapeHtml(`${consent.id}`)}</h2>${lines.join("")}`;
}

const address = (mime, text) => `data:${mime},${encodeURIComponent(text)}`;
const json = (value) => address("application/json", JSON.stringify(value, null, "	"));
function receiptFiles(given) {
  const subject = completeSubject(given);
  const facts = receiptFacts(subject);
  return {
    "consent.html": address("text/html;charset=utf-8", receiptPage(subject, facts)),
    "consent.iso-27560.json": json(iso27560(facts)),
    "consent.kantara.json": json(kantara(facts))
  };
}

export { receiptFiles };
