var banner = {
  title: "Választható szolgáltatások",
  body: "Az Ön hozzájárulásával {company} olyan szolgáltatásokat használ, amelyek adatokat tárolnak és küldenek. Ezt elutasíthatja, és döntését bármikor módosíthatja. {policy}",
  accept: "Összes elfogadása",
  reject: "Összes elutasítása",
  settings: "Beállítások",
  policy: "Adatvédelmi tájékoztató",
  saved: "Mentve."
};
var renewal = {
  new: "Új a legutóbbi döntése óta: {services}.",
  acceptNew: "Újak elfogadása",
  rejectNew: "Újak elutasítása",
  upcoming: "{date} napjától: {changes}",
  changed: "Változások: {changes}",
  guardian: "Elmúltam {age} éves, vagy szülőm, illetve gyámom hozzájárul.",
  adult: "Elmúltam {age} éves.",
  confirm: "Kérjük, először ezt erősítse meg."
};
var preferences = {
  title: "Beállítások",
  body: "A mentésig semmi sem változik.",
  save: "Mentés",
  close: "Bezárás",
  on: "Be",
  off: "Ki",
  always: "Mindig be",
  details: "Részletek",
  signal: "A tiltakozási jelzést betartjuk: böngészője kéri, hogy adatait ne adjuk el és ne osszuk meg (Global Privacy Control)."
};
var service = {
  service: "Szolgáltatás",
  provider: "Címzett",
  country: "Ország",
  purpose: "Cél",
  transmits: "Elküldött adatok",
  cookies: "Sütik",
  storage: "Böngésző tárhelye",
  refusal: "Ha elutasítja",
  policy: "Adatvédelmi tájékoztató",
  days: "{days} nap",
  minutes: "{minutes} perc",
  session: "a böngésző bezárásáig",
  recipientPurpose: "A címzett célja",
  countrySystem: "Adatvédelem az adott országban",
  safeguards: "A címzett garanciái",
  optOut: "Leiratkozás",
  optOutStops: "Bármikor lehetséges. Magát a továbbítást állítja le, nem csak a felhasználást.",
  optOutNone: "Nem lehetséges: a webhelynek szüksége van erre a szolgáltatásra.",
  optOutPage: "A címzett leiratkozási oldala",
  optOutHow: "Bármikor leiratkozhat a „{settings}” menüpontban ezen a webhelyen."
};
var categories = {
  necessary: {
    name: "Szükséges",
    description: "Ezek nélkül a webhely nem működik."
  },
  functional: {
    name: "Tartalom",
    description: "Máshonnan származó, az oldalon megjelenő tartalom."
  },
  analytics: {
    name: "Statisztika",
    description: "Hogyan használják a webhelyet."
  },
  marketing: {
    name: "Hirdetés",
    description: "Hirdetések és hatásuk."
  }
};
var record = {
  title: "Az Ön döntése",
  decided: "A döntés dátuma: {date}",
  none: "Nincs tárolt döntés.",
  download: "Letöltés",
  page: "Nyomtatható oldal",
  until: "Érvényes eddig: {date}",
  check: "Ellenőrzéshez: a(z) {file} SHA-256 értéke kanonikus JSON-ként (RFC 8785): {hash}",
  erase: "Törlés és új döntés"
};
var presets = {
  statistics: "Statisztika a webhely használatáról.",
  tagManager: "Betölti a webhely címkéit.",
  accessLog: "Hozzáférési napló",
  unitedStates: "Egyesült Államok",
  transmits: ["Az oldal címe", "IP-cím", "Böngésző", "Dátum és idő", "Sütiazonosító"]
};
var placeholder = {
  body: "{service} a következő adatokat küldi el (címzett: {provider}):",
  once: "Betöltés egyszer",
  allow: "Mindig engedélyezem"
};
var company = {
  contact: "Kapcsolat",
  representative: "Képviselő",
  address: "Cím",
  department: "Osztály",
  email: "E-mail",
  phone: "Telefon",
  fax: "Fax",
  postal: "Postacím",
  hours: "Elérhetőségi idő",
  url: "Kapcsolatfelvételi űrlap",
  policy: "Adatvédelmi tájékoztató",
  version: "Verzió",
  effective: "Hatályos ettől",
  law: "Jogszabályok",
  changes: "Változások"
};
var reopen = "Sütibeállítások";
var transmission = "Felhasználói adatok külső továbbítása";
var hu_default = {
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

export { banner, categories, company, hu_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
