var banner = {
  title: "Valgfrie tjenester",
  body: "Med dit samtykke bruger {company} tjenester, der gemmer og sender data. Du kan afvise eller ændre dit valg når som helst. {policy}",
  accept: "Accepter alle",
  reject: "Afvis alle",
  settings: "Indstillinger",
  policy: "Privatlivspolitik",
  saved: "Gemt."
};
var renewal = {
  new: "Nyt siden dit seneste valg: {services}.",
  acceptNew: "Accepter nye",
  rejectNew: "Afvis nye",
  upcoming: "Fra {date}: {changes}",
  changed: "Det er ændret: {changes}",
  guardian: "Jeg er {age} år eller ældre, eller en forælder eller værge giver samtykke.",
  adult: "Jeg er {age} år eller ældre.",
  confirm: "Bekræft venligst dette først."
};
var preferences = {
  title: "Indstillinger",
  body: "Intet ændres, før du gemmer.",
  save: "Gem",
  close: "Luk",
  on: "Til",
  off: "Fra",
  always: "Altid til",
  details: "Detaljer",
  signal: "Signalet om fravalg følges: din browser beder os om ikke at sælge eller dele dine data (Global Privacy Control)."
};
var service = {
  service: "Tjeneste",
  provider: "Modtager",
  country: "Land",
  purpose: "Formål",
  transmits: "Oplysninger, der sendes",
  cookies: "Cookies",
  storage: "Browserens lager",
  refusal: "Hvis du afviser",
  policy: "Privatlivspolitik",
  days: "{days} dage",
  minutes: "{minutes} minutter",
  session: "indtil browseren lukkes",
  recipientPurpose: "Modtagerens formål",
  countrySystem: "Databeskyttelse i landet",
  safeguards: "Modtagerens garantier",
  optOut: "Fravalg",
  optOutStops: "Muligt når som helst. Det stopper selve overførslen, ikke kun brugen.",
  optOutNone: "Ikke muligt: webstedet har brug for denne tjeneste.",
  optOutPage: "Modtagerens side for fravalg",
  optOutHow: "Du kan når som helst fravælge via “{settings}” på dette websted."
};
var categories = {
  necessary: {
    name: "Nødvendige",
    description: "Webstedet fungerer ikke uden dem."
  },
  functional: {
    name: "Indhold",
    description: "Indhold fra andre kilder, som vises på siden."
  },
  analytics: {
    name: "Statistik",
    description: "Hvordan webstedet bruges."
  },
  marketing: {
    name: "Annoncering",
    description: "Annoncer og deres effekt."
  }
};
var record = {
  title: "Dit gemte valg",
  decided: "Valgt {date}",
  none: "Der er ikke gemt noget valg.",
  download: "Download",
  page: "Side til udskrift",
  until: "Gælder til {date}",
  check: "Til kontrol: SHA-256 af {file}, som kanonisk JSON (RFC 8785), er {hash}",
  erase: "Slet og spørg igen"
};
var presets = {
  statistics: "Statistik over brugen af dette websted.",
  tagManager: "Indlæser webstedets tags.",
  accessLog: "Adgangslog",
  unitedStates: "USA",
  transmits: ["Sidens adresse", "IP-adresse", "Browser", "Dato og klokkeslæt", "Cookie-id"]
};
var placeholder = {
  body: "{service} sender disse oplysninger til {provider}:",
  once: "Indlæs én gang",
  allow: "Tillad altid"
};
var company = {
  contact: "Kontakt",
  representative: "Repræsentant",
  address: "Adresse",
  department: "Afdeling",
  email: "E-mail",
  phone: "Telefon",
  fax: "Fax",
  postal: "Postadresse",
  hours: "Åbningstider",
  url: "Kontaktformular",
  policy: "Privatlivspolitik",
  version: "Version",
  effective: "Gælder fra",
  law: "Love",
  changes: "Ændringer"
};
var reopen = "Cookieindstillinger";
var transmission = "Ekstern overførsel af brugeroplysninger";
var da_default = {
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

export { banner, categories, company, da_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
