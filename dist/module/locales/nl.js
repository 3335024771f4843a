var banner = {
  title: "Optionele diensten",
  body: "Met uw toestemming gebruikt {company} diensten die gegevens opslaan en verzenden. U kunt weigeren of uw keuze op elk moment wijzigen. {policy}",
  accept: "Alles accepteren",
  reject: "Alles weigeren",
  settings: "Instellingen",
  policy: "Privacyverklaring",
  saved: "Opgeslagen."
};
var renewal = {
  new: "Nieuw sinds uw laatste keuze: {services}.",
  acceptNew: "Nieuwe accepteren",
  rejectNew: "Nieuwe weigeren",
  upcoming: "Vanaf {date}: {changes}",
  changed: "Wat er is gewijzigd: {changes}",
  guardian: "Ik ben {age} jaar of ouder, of een ouder of voogd gaat akkoord.",
  adult: "Ik ben {age} jaar of ouder.",
  confirm: "Bevestig dit eerst."
};
var preferences = {
  title: "Instellingen",
  body: "Er verandert niets totdat u opslaat.",
  save: "Opslaan",
  close: "Sluiten",
  on: "Aan",
  off: "Uit",
  always: "Altijd aan",
  details: "Details",
  signal: "Het afmeldsignaal wordt gevolgd: uw browser vraagt om uw gegevens niet te verkopen of te delen (Global Privacy Control)."
};
var service = {
  service: "Dienst",
  provider: "Ontvanger",
  country: "Land",
  purpose: "Doel",
  transmits: "Verzonden gegevens",
  cookies: "Cookies",
  storage: "Browseropslag",
  refusal: "Als u weigert",
  policy: "Privacyverklaring",
  days: "{days} dagen",
  minutes: "{minutes} minuten",
  session: "tot de browser wordt gesloten",
  recipientPurpose: "Doel van de ontvanger",
  countrySystem: "Gegevensbescherming in dat land",
  safeguards: "Waarborgen van de ontvanger",
  optOut: "Bezwaar",
  optOutStops: "Op elk moment mogelijk. Het stopt de verzending zelf, niet alleen het gebruik.",
  optOutNone: "Niet mogelijk: de site heeft deze dienst nodig.",
  optOutPage: "Bezwaarpagina van de ontvanger",
  optOutHow: "U kunt op elk moment bezwaar maken via “{settings}” op deze site."
};
var categories = {
  necessary: {
    name: "Noodzakelijk",
    description: "Zonder deze diensten werkt de website niet."
  },
  functional: {
    name: "Inhoud",
    description: "Inhoud van elders die op de pagina wordt getoond."
  },
  analytics: {
    name: "Statistieken",
    description: "Hoe de website wordt gebruikt."
  },
  marketing: {
    name: "Advertenties",
    description: "Advertenties en hun effect."
  }
};
var record = {
  title: "Uw registratie",
  decided: "Gekozen op {date}",
  none: "Er is geen keuze opgeslagen.",
  download: "Downloaden",
  page: "Pagina om af te drukken",
  until: "Geldig tot {date}",
  check: "Ter controle: de SHA-256 van {file}, als canonieke JSON (RFC 8785), is {hash}",
  erase: "Wissen en opnieuw vragen"
};
var presets = {
  statistics: "Statistieken over het gebruik van deze website.",
  tagManager: "Laadt de tags van deze website.",
  accessLog: "Toegangslogboek",
  unitedStates: "Verenigde Staten",
  transmits: ["Adres van de pagina", "IP-adres", "Browser", "Datum en tijd", "Cookie-ID"]
};
var placeholder = {
  body: "{service} verzendt deze gegevens naar {provider}:",
  once: "Eén keer laden",
  allow: "Altijd toestaan"
};
var company = {
  contact: "Contact",
  representative: "Vertegenwoordiger",
  address: "Adres",
  department: "Afdeling",
  email: "E-mail",
  phone: "Telefoon",
  fax: "Fax",
  postal: "Postadres",
  hours: "Bereikbaarheid",
  url: "Contactformulier",
  policy: "Privacyverklaring",
  version: "Versie",
  effective: "Geldig vanaf",
  law: "Wetgeving",
  changes: "Wijzigingen"
};
var reopen = "Cookie-instellingen";
var transmission = "Externe verzending van gebruikersgegevens";
var nl_default = {
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

export { banner, categories, company, nl_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
