var banner = {
  title: "Valfria tjänster",
  body: "Med ditt samtycke använder {company} tjänster som lagrar och skickar data. Du kan neka eller ändra ditt val när som helst. {policy}",
  accept: "Godkänn alla",
  reject: "Avvisa alla",
  settings: "Inställningar",
  policy: "Integritetspolicy",
  saved: "Sparat."
};
var renewal = {
  new: "Nytt sedan ditt senaste val: {services}.",
  acceptNew: "Godkänn nya",
  rejectNew: "Avvisa nya",
  upcoming: "Från och med {date}: {changes}",
  changed: "Detta har ändrats: {changes}",
  guardian: "Jag är {age} år eller äldre, eller så samtycker en förälder eller vårdnadshavare.",
  adult: "Jag är {age} år eller äldre.",
  confirm: "Bekräfta detta först."
};
var preferences = {
  title: "Inställningar",
  body: "Inget ändras förrän du sparar.",
  save: "Spara",
  close: "Stäng",
  on: "På",
  off: "Av",
  always: "Alltid på",
  details: "Detaljer",
  signal: "Signalen om avböjande följs: din webbläsare ber oss att inte sälja eller dela dina uppgifter (Global Privacy Control)."
};
var service = {
  service: "Tjänst",
  provider: "Mottagare",
  country: "Land",
  purpose: "Ändamål",
  transmits: "Uppgifter som skickas",
  cookies: "Kakor",
  storage: "Webbläsarens lagring",
  refusal: "Om du nekar",
  policy: "Integritetspolicy",
  days: "{days} dygn",
  minutes: "{minutes} minuter",
  session: "tills webbläsaren stängs",
  recipientPurpose: "Mottagarens ändamål",
  countrySystem: "Dataskydd i landet",
  safeguards: "Mottagarens skyddsåtgärder",
  optOut: "Bortval",
  optOutStops: "Möjligt när som helst. Det stoppar själva överföringen, inte bara användningen.",
  optOutNone: "Inte möjligt: webbplatsen behöver tjänsten.",
  optOutPage: "Mottagarens sida för bortval",
  optOutHow: "Du kan när som helst välja bort via ”{settings}” på den här webbplatsen."
};
var categories = {
  necessary: {
    name: "Nödvändiga",
    description: "Webbplatsen fungerar inte utan dem."
  },
  functional: {
    name: "Innehåll",
    description: "Innehåll från andra källor som visas på sidan."
  },
  analytics: {
    name: "Statistik",
    description: "Hur webbplatsen används."
  },
  marketing: {
    name: "Annonser",
    description: "Annonser och deras effekt."
  }
};
var record = {
  title: "Ditt sparade val",
  decided: "Valt den {date}",
  none: "Inget val är sparat.",
  download: "Ladda ner",
  page: "Sida att skriva ut",
  until: "Gäller till {date}",
  check: "För kontroll: SHA-256 för {file}, som kanonisk JSON (RFC 8785), är {hash}",
  erase: "Radera och fråga igen"
};
var presets = {
  statistics: "Statistik över hur webbplatsen används.",
  tagManager: "Laddar webbplatsens taggar.",
  accessLog: "Åtkomstlogg",
  unitedStates: "USA",
  transmits: ["Sidans adress", "IP-adress", "Webbläsare", "Datum och tid", "Kak-ID"]
};
var placeholder = {
  body: "{service} skickar dessa uppgifter till {provider}:",
  once: "Ladda en gång",
  allow: "Tillåt alltid"
};
var company = {
  contact: "Kontakt",
  representative: "Företrädare",
  address: "Adress",
  department: "Avdelning",
  email: "E-post",
  phone: "Telefon",
  fax: "Fax",
  postal: "Postadress",
  hours: "Öppettider",
  url: "Kontaktformulär",
  policy: "Integritetspolicy",
  version: "Version",
  effective: "Gäller från",
  law: "Lagar",
  changes: "Ändringar"
};
var reopen = "Kakinställningar";
var transmission = "Extern överföring av användaruppgifter";
var sv_default = {
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

export { banner, categories, company, sv_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
