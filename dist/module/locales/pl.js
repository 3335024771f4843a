var banner = {
  title: "Usługi opcjonalne",
  body: "Za Państwa zgodą {company} korzysta z usług, które zapisują i przesyłają dane. W każdej chwili można odmówić lub zmienić wybór. {policy}",
  accept: "Zaakceptuj wszystkie",
  reject: "Odrzuć wszystkie",
  settings: "Ustawienia",
  policy: "Polityka prywatności",
  saved: "Zapisano."
};
var renewal = {
  new: "Nowe od ostatniego wyboru: {services}.",
  acceptNew: "Zaakceptuj nowe",
  rejectNew: "Odrzuć nowe",
  upcoming: "Od {date}: {changes}",
  changed: "Co się zmieniło: {changes}",
  guardian: "Mam co najmniej {age} lat albo rodzic lub opiekun wyraża zgodę.",
  adult: "Mam co najmniej {age} lat.",
  confirm: "Najpierw proszę to potwierdzić."
};
var preferences = {
  title: "Ustawienia",
  body: "Nic się nie zmieni przed zapisaniem.",
  save: "Zapisz",
  close: "Zamknij",
  on: "Włączone",
  off: "Wyłączone",
  always: "Zawsze włączone",
  details: "Szczegóły",
  signal: "Sygnał sprzeciwu jest respektowany: przeglądarka prosi, aby nie sprzedawać ani nie udostępniać Twoich danych (Global Privacy Control)."
};
var service = {
  service: "Usługa",
  provider: "Odbiorca",
  country: "Kraj",
  purpose: "Cel",
  transmits: "Przesyłane informacje",
  cookies: "Pliki cookie",
  storage: "Pamięć przeglądarki",
  refusal: "W razie odmowy",
  policy: "Polityka prywatności",
  days: "{days} dni",
  minutes: "{minutes} min",
  session: "do zamknięcia przeglądarki",
  recipientPurpose: "Cel odbiorcy",
  countrySystem: "Ochrona danych w tym kraju",
  safeguards: "Zabezpieczenia odbiorcy",
  optOut: "Rezygnacja",
  optOutStops: "Możliwa w każdej chwili. Zatrzymuje samo przesyłanie, a nie tylko wykorzystanie.",
  optOutNone: "Niemożliwa: strona potrzebuje tej usługi.",
  optOutPage: "Strona rezygnacji odbiorcy",
  optOutHow: "W każdej chwili można zrezygnować przez „{settings}” na tej stronie."
};
var categories = {
  necessary: {
    name: "Niezbędne",
    description: "Bez nich strona nie działa."
  },
  functional: {
    name: "Treści",
    description: "Treści z zewnątrz wyświetlane na stronie."
  },
  analytics: {
    name: "Statystyka",
    description: "Jak używana jest strona."
  },
  marketing: {
    name: "Reklama",
    description: "Reklamy i ich skuteczność."
  }
};
var record = {
  title: "Zapis wyboru",
  decided: "Data wyboru: {date}",
  none: "Nie zapisano żadnego wyboru.",
  download: "Pobierz",
  page: "Strona do wydruku",
  until: "Ważne do {date}",
  check: "Sprawdzenie: SHA-256 pliku {file} w kanonicznej postaci JSON (RFC 8785) to {hash}",
  erase: "Usuń i zapytaj ponownie"
};
var presets = {
  statistics: "Statystyka korzystania z tej strony.",
  tagManager: "Wczytuje tagi tej strony.",
  accessLog: "Dziennik dostępu",
  unitedStates: "Stany Zjednoczone",
  transmits: ["Adres strony", "Adres IP", "Przeglądarka", "Data i godzina", "Identyfikator cookie"]
};
var placeholder = {
  body: "{service} przesyła te informacje do {provider}:",
  once: "Wczytaj raz",
  allow: "Zawsze zezwalaj"
};
var company = {
  contact: "Kontakt",
  representative: "Przedstawiciel",
  address: "Adres",
  department: "Dział",
  email: "E-mail",
  phone: "Telefon",
  fax: "Faks",
  postal: "Adres pocztowy",
  hours: "Godziny kontaktu",
  url: "Formularz kontaktowy",
  policy: "Polityka prywatności",
  version: "Wersja",
  effective: "Obowiązuje od",
  law: "Przepisy",
  changes: "Zmiany"
};
var reopen = "Ustawienia cookie";
var transmission = "Zewnętrzne przesyłanie informacji o użytkownikach";
var pl_default = {
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

export { banner, categories, company, pl_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
