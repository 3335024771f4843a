var banner = {
  title: "Optionale Dienste",
  body: "{company} verwendet mit Ihrer Einwilligung Dienste, die Daten speichern und übermitteln. Sie können ablehnen und Ihre Wahl jederzeit ändern. {policy}",
  accept: "Alle akzeptieren",
  reject: "Alle ablehnen",
  settings: "Einstellungen",
  policy: "Datenschutzerklärung",
  saved: "Gespeichert."
};
var renewal = {
  new: "Neu seit Ihrer letzten Auswahl: {services}.",
  acceptNew: "Neue akzeptieren",
  rejectNew: "Neue ablehnen",
  upcoming: "Ab {date}: {changes}",
  changed: "Änderungen: {changes}",
  guardian: "Ich bin mindestens {age} Jahre alt oder eine erziehungsberechtigte Person stimmt zu.",
  adult: "Ich bin mindestens {age} Jahre alt.",
  confirm: "Bitte bestätigen Sie dies zuerst."
};
var preferences = {
  title: "Einstellungen",
  body: "Es ändert sich nichts, bis Sie speichern.",
  save: "Speichern",
  close: "Schließen",
  on: "An",
  off: "Aus",
  always: "Immer an",
  details: "Details",
  signal: "Das Widerspruchssignal wird befolgt: Ihr Browser bittet, Ihre Daten nicht zu verkaufen oder weiterzugeben (Global Privacy Control)."
};
var service = {
  service: "Dienst",
  provider: "Empfänger",
  country: "Land",
  purpose: "Zweck",
  transmits: "Übermittelte Daten",
  cookies: "Cookies",
  storage: "Browserspeicher",
  refusal: "Wenn Sie ablehnen",
  policy: "Datenschutzerklärung",
  days: "{days} Tage",
  minutes: "{minutes} Minuten",
  session: "bis der Browser geschlossen wird",
  recipientPurpose: "Zweck des Empfängers",
  countrySystem: "Datenschutz in diesem Land",
  safeguards: "Garantien des Empfängers",
  optOut: "Widerspruch",
  optOutStops: "Jederzeit möglich. Er beendet die Übermittlung, nicht nur die Nutzung.",
  optOutNone: "Nicht möglich: Die Website braucht diesen Dienst.",
  optOutPage: "Widerspruchsseite des Empfängers",
  optOutHow: "Sie können jederzeit widersprechen, über „{settings}“ auf dieser Website."
};
var categories = {
  necessary: {
    name: "Notwendig",
    description: "Ohne sie funktioniert die Website nicht."
  },
  functional: {
    name: "Inhalte",
    description: "Inhalte aus anderen Quellen, die auf der Seite angezeigt werden."
  },
  analytics: {
    name: "Statistik",
    description: "Wie die Website genutzt wird."
  },
  marketing: {
    name: "Werbung",
    description: "Werbeanzeigen und ihre Wirkung."
  }
};
var record = {
  title: "Ihr Nachweis",
  decided: "Ausgewählt am {date}",
  none: "Es ist keine Auswahl gespeichert.",
  download: "Herunterladen",
  page: "Seite zum Drucken",
  until: "Gültig bis {date}",
  check: "Zur Prüfung: SHA-256 von {file} als kanonisches JSON (RFC 8785) ist {hash}",
  erase: "Löschen und erneut fragen"
};
var presets = {
  statistics: "Statistik über die Nutzung dieser Website.",
  tagManager: "Lädt die Tags dieser Website.",
  accessLog: "Zugriffsprotokoll",
  unitedStates: "Vereinigte Staaten",
  transmits: ["Adresse der Seite", "IP-Adresse", "Browser", "Datum und Uhrzeit", "Cookie-ID"]
};
var placeholder = {
  body: "{service} übermittelt diese Daten an {provider}:",
  once: "Einmal laden",
  allow: "Immer erlauben"
};
var company = {
  contact: "Kontakt",
  representative: "Vertreten durch",
  address: "Anschrift",
  department: "Abteilung",
  email: "E-Mail",
  phone: "Telefon",
  fax: "Fax",
  postal: "Postanschrift",
  hours: "Sprechzeiten",
  url: "Kontaktformular",
  policy: "Datenschutzerklärung",
  version: "Version",
  effective: "Gültig ab",
  law: "Gesetze",
  changes: "Änderungen"
};
var reopen = "Cookie-Einstellungen";
var transmission = "Externe Übermittlung von Nutzerdaten";
var de_default = {
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

export { banner, categories, company, de_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
