var banner = {
  title: "Valinnaiset palvelut",
  body: "{company} käyttää suostumuksellasi palveluja, jotka tallentavat ja lähettävät tietoja. Voit kieltäytyä tai muuttaa valintaasi milloin tahansa. {policy}",
  accept: "Hyväksy kaikki",
  reject: "Hylkää kaikki",
  settings: "Asetukset",
  policy: "Tietosuojaseloste",
  saved: "Tallennettu."
};
var renewal = {
  new: "Uutta edellisen valintasi jälkeen: {services}.",
  acceptNew: "Hyväksy uudet",
  rejectNew: "Hylkää uudet",
  upcoming: "{date} alkaen: {changes}",
  changed: "Mikä on muuttunut: {changes}",
  guardian: "Olen vähintään {age}-vuotias, tai vanhempani tai huoltajani suostuu tähän.",
  adult: "Olen vähintään {age}-vuotias.",
  confirm: "Vahvista ensin tämä."
};
var preferences = {
  title: "Asetukset",
  body: "Mikään ei muutu ennen kuin tallennat.",
  save: "Tallenna",
  close: "Sulje",
  on: "Päällä",
  off: "Pois",
  always: "Aina päällä",
  details: "Tiedot",
  signal: "Kieltosignaalia noudatetaan: selaimesi pyytää, ettei tietojasi myydä eikä jaeta (Global Privacy Control)."
};
var service = {
  service: "Palvelu",
  provider: "Vastaanottaja",
  country: "Maa",
  purpose: "Tarkoitus",
  transmits: "Lähetettävät tiedot",
  cookies: "Evästeet",
  storage: "Selaimen tallennustila",
  refusal: "Jos kieltäydyt",
  policy: "Tietosuojaseloste",
  days: "{days} päivää",
  minutes: "{minutes} minuuttia",
  session: "kunnes selain suljetaan",
  recipientPurpose: "Vastaanottajan tarkoitus",
  countrySystem: "Tietosuoja kyseisessä maassa",
  safeguards: "Vastaanottajan suojatoimet",
  optOut: "Kieltäytyminen",
  optOutStops: "Mahdollista milloin tahansa. Se lopettaa itse lähettämisen, ei vain käyttöä.",
  optOutNone: "Ei mahdollista: sivusto tarvitsee tätä palvelua.",
  optOutPage: "Vastaanottajan kieltäytymissivu",
  optOutHow: "Voit kieltäytyä milloin tahansa tämän sivuston kohdasta ”{settings}”."
};
var categories = {
  necessary: {
    name: "Välttämättömät",
    description: "Sivusto ei toimi ilman niitä."
  },
  functional: {
    name: "Sisältö",
    description: "Muualta tuleva sisältö, joka näytetään sivulla."
  },
  analytics: {
    name: "Tilastot",
    description: "Miten sivustoa käytetään."
  },
  marketing: {
    name: "Mainonta",
    description: "Mainokset ja niiden vaikutus."
  }
};
var record = {
  title: "Tallennettu valintasi",
  decided: "Valittu {date}",
  none: "Valintaa ei ole tallennettu.",
  download: "Lataa",
  page: "Tulostettava sivu",
  until: "Voimassa {date} asti",
  check: "Tarkistus: tiedoston {file} SHA-256 kanonisena JSON-muotona (RFC 8785) on {hash}",
  erase: "Poista ja kysy uudelleen"
};
var presets = {
  statistics: "Tilastoja tämän sivuston käytöstä.",
  tagManager: "Lataa tämän sivuston tagit.",
  accessLog: "Pääsyloki",
  unitedStates: "Yhdysvallat",
  transmits: ["Sivun osoite", "IP-osoite", "Selain", "Päivämäärä ja aika", "Evästetunniste"]
};
var placeholder = {
  body: "{service} lähettää nämä tiedot (vastaanottaja: {provider}):",
  once: "Lataa kerran",
  allow: "Salli aina"
};
var company = {
  contact: "Yhteystiedot",
  representative: "Edustaja",
  address: "Osoite",
  department: "Osasto",
  email: "Sähköposti",
  phone: "Puhelin",
  fax: "Faksi",
  postal: "Postiosoite",
  hours: "Palveluajat",
  url: "Yhteydenottolomake",
  policy: "Tietosuojaseloste",
  version: "Versio",
  effective: "Voimassa alkaen",
  law: "Lait",
  changes: "Muutokset"
};
var reopen = "Evästeasetukset";
var transmission = "Käyttäjätietojen lähettäminen ulkopuolisille";
var fi_default = {
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

export { banner, categories, company, fi_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
