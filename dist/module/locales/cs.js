var banner = {
  title: "Volitelné služby",
  body: "{company} s vaším souhlasem používá služby, které ukládají a odesílají data. Můžete odmítnout nebo svou volbu kdykoli změnit. {policy}",
  accept: "Přijmout vše",
  reject: "Odmítnout vše",
  settings: "Nastavení",
  policy: "Zásady ochrany soukromí",
  saved: "Uloženo."
};
var renewal = {
  new: "Nové od vaší poslední volby: {services}.",
  acceptNew: "Přijmout nové",
  rejectNew: "Odmítnout nové",
  upcoming: "Od {date}: {changes}",
  changed: "Co se změnilo: {changes}",
  guardian: "Je mi alespoň {age} let, nebo souhlasí můj rodič či zákonný zástupce.",
  adult: "Je mi alespoň {age} let.",
  confirm: "Nejprve prosím potvrďte toto."
};
var preferences = {
  title: "Nastavení",
  body: "Dokud volbu neuložíte, nic se nezmění.",
  save: "Uložit",
  close: "Zavřít",
  on: "Zapnuto",
  off: "Vypnuto",
  always: "Vždy zapnuto",
  details: "Podrobnosti",
  signal: "Signál odmítnutí je respektován: váš prohlížeč žádá, abychom vaše údaje neprodávali ani nesdíleli (Global Privacy Control)."
};
var service = {
  service: "Služba",
  provider: "Příjemce",
  country: "Země",
  purpose: "Účel",
  transmits: "Odesílané údaje",
  cookies: "Soubory cookie",
  storage: "Úložiště prohlížeče",
  refusal: "Pokud odmítnete",
  policy: "Zásady ochrany soukromí",
  days: "{days} dnů",
  minutes: "{minutes} minut",
  session: "do zavření prohlížeče",
  recipientPurpose: "Účel příjemce",
  countrySystem: "Ochrana údajů v dané zemi",
  safeguards: "Záruky příjemce",
  optOut: "Odhlášení",
  optOutStops: "Možné kdykoli. Zastaví samotné odesílání, nejen použití.",
  optOutNone: "Není možné: stránky tuto službu potřebují.",
  optOutPage: "Stránka příjemce pro odhlášení",
  optOutHow: "Odhlásit se můžete kdykoli přes „{settings}“ na těchto stránkách."
};
var categories = {
  necessary: {
    name: "Nezbytné",
    description: "Web bez nich nefunguje."
  },
  functional: {
    name: "Obsah",
    description: "Obsah odjinud zobrazený na stránce."
  },
  analytics: {
    name: "Statistika",
    description: "Jak se web používá."
  },
  marketing: {
    name: "Reklama",
    description: "Reklamy a jejich účinek."
  }
};
var record = {
  title: "Váš záznam",
  decided: "Datum volby: {date}",
  none: "Není uložena žádná volba.",
  download: "Stáhnout",
  page: "Stránka k tisku",
  until: "Platí do {date}",
  check: "Pro kontrolu: SHA-256 souboru {file} jako kanonický JSON (RFC 8785) je {hash}",
  erase: "Smazat a zeptat se znovu"
};
var presets = {
  statistics: "Statistika používání tohoto webu.",
  tagManager: "Načítá značky tohoto webu.",
  accessLog: "Protokol přístupů",
  unitedStates: "Spojené státy",
  transmits: ["Adresa stránky", "IP adresa", "Prohlížeč", "Datum a čas", "ID souboru cookie"]
};
var placeholder = {
  body: "{service} odesílá tyto údaje (příjemce: {provider}):",
  once: "Načíst jednou",
  allow: "Vždy povolit"
};
var company = {
  contact: "Kontakt",
  representative: "Zástupce",
  address: "Adresa",
  department: "Oddělení",
  email: "E-mail",
  phone: "Telefon",
  fax: "Fax",
  postal: "Poštovní adresa",
  hours: "Provozní doba",
  url: "Kontaktní formulář",
  policy: "Zásady ochrany soukromí",
  version: "Verze",
  effective: "Platí od",
  law: "Právní předpisy",
  changes: "Změny"
};
var reopen = "Nastavení cookies";
var transmission = "Externí předávání informací o uživatelích";
var cs_default = {
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

export { banner, categories, company, cs_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
