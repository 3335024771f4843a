var banner = {
  title: "Servicii opționale",
  body: "Cu acordul dumneavoastră, {company} folosește servicii care stochează și trimit date. Puteți refuza sau vă puteți schimba alegerea oricând. {policy}",
  accept: "Acceptă toate",
  reject: "Respinge toate",
  settings: "Setări",
  policy: "Politica de confidențialitate",
  saved: "Salvat."
};
var renewal = {
  new: "Noi de la ultima alegere: {services}.",
  acceptNew: "Acceptă serviciile noi",
  rejectNew: "Respinge serviciile noi",
  upcoming: "Din {date}: {changes}",
  changed: "Ce s-a schimbat: {changes}",
  guardian: "Am cel puțin {age} ani sau un părinte ori tutore este de acord.",
  adult: "Am cel puțin {age} ani.",
  confirm: "Vă rugăm să confirmați mai întâi."
};
var preferences = {
  title: "Setări",
  body: "Nimic nu se schimbă până nu salvați.",
  save: "Salvează",
  close: "Închide",
  on: "Pornit",
  off: "Oprit",
  always: "Mereu pornit",
  details: "Detalii",
  signal: "Semnalul de refuz este respectat: browserul cere ca datele dvs. să nu fie vândute sau partajate (Global Privacy Control)."
};
var service = {
  service: "Serviciu",
  provider: "Destinatar",
  country: "Țară",
  purpose: "Scop",
  transmits: "Informații trimise",
  cookies: "Cookie-uri",
  storage: "Stocare în browser",
  refusal: "Dacă refuzați",
  policy: "Politica de confidențialitate",
  days: "{days} zile",
  minutes: "{minutes} minute",
  session: "până la închiderea browserului",
  recipientPurpose: "Scopul destinatarului",
  countrySystem: "Protecția datelor în acea țară",
  safeguards: "Garanțiile destinatarului",
  optOut: "Renunțare",
  optOutStops: "Posibilă oricând. Oprește transmiterea în sine, nu doar utilizarea.",
  optOutNone: "Nu este posibilă: site-ul are nevoie de acest serviciu.",
  optOutPage: "Pagina de renunțare a destinatarului",
  optOutHow: "Puteți renunța oricând, prin „{settings}” pe acest site."
};
var categories = {
  necessary: {
    name: "Necesare",
    description: "Site-ul nu funcționează fără ele."
  },
  functional: {
    name: "Conținut",
    description: "Conținut din alte surse, afișat în pagină."
  },
  analytics: {
    name: "Statistici",
    description: "Cum este folosit site-ul."
  },
  marketing: {
    name: "Publicitate",
    description: "Reclamele și efectul lor."
  }
};
var record = {
  title: "Înregistrarea dumneavoastră",
  decided: "Ales la {date}",
  none: "Nu este stocată nicio alegere.",
  download: "Descarcă",
  page: "Pagină de tipărit",
  until: "Valabil până la {date}",
  check: "Pentru verificare: SHA-256 al fișierului {file}, ca JSON canonic (RFC 8785), este {hash}",
  erase: "Șterge și întreabă din nou"
};
var presets = {
  statistics: "Statistici privind utilizarea acestui site.",
  tagManager: "Încarcă etichetele acestui site.",
  accessLog: "Jurnal de acces",
  unitedStates: "Statele Unite",
  transmits: ["Adresa paginii", "Adresa IP", "Browserul", "Data și ora", "ID-ul cookie-ului"]
};
var placeholder = {
  body: "{service} trimite către {provider} aceste informații:",
  once: "Încarcă o dată",
  allow: "Permite mereu"
};
var company = {
  contact: "Contact",
  representative: "Reprezentant",
  address: "Adresă",
  department: "Departament",
  email: "E-mail",
  phone: "Telefon",
  fax: "Fax",
  postal: "Adresă poștală",
  hours: "Program",
  url: "Formular de contact",
  policy: "Politica de confidențialitate",
  version: "Versiune",
  effective: "În vigoare din",
  law: "Legislație",
  changes: "Modificări"
};
var reopen = "Setări cookie";
var transmission = "Transmiterea în exterior a informațiilor despre utilizatori";
var ro_default = {
  banner,
  renewal,
  preferences,
  service,
  categories,
  record,
  presets,
  placeholder,
  company,
  reopen,
  transmission
};

export { banner, categories, company, ro_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
