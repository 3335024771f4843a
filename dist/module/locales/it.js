var banner = {
  title: "Servizi facoltativi",
  body: "Con il Suo consenso, {company} utilizza servizi che memorizzano e inviano dati. Può rifiutare o cambiare la Sua scelta in qualsiasi momento. {policy}",
  accept: "Accetta tutto",
  reject: "Rifiuta tutto",
  settings: "Impostazioni",
  policy: "Informativa sulla privacy",
  saved: "Salvato."
};
var renewal = {
  new: "Novità dalla Sua ultima scelta: {services}.",
  acceptNew: "Accetta i nuovi",
  rejectNew: "Rifiuta i nuovi",
  upcoming: "Dal {date}: {changes}",
  changed: "Che cosa è cambiato: {changes}",
  guardian: "Ho almeno {age} anni, oppure un genitore o tutore è d’accordo.",
  adult: "Ho almeno {age} anni.",
  confirm: "Confermi prima questo punto."
};
var preferences = {
  title: "Impostazioni",
  body: "Non cambia nulla finché non salva.",
  save: "Salva",
  close: "Chiudi",
  on: "Attivo",
  off: "Non attivo",
  always: "Sempre attivo",
  details: "Dettagli",
  signal: "Segnale di opposizione rispettato: il browser chiede di non vendere né condividere i suoi dati (Global Privacy Control)."
};
var service = {
  service: "Servizio",
  provider: "Destinatario",
  country: "Paese",
  purpose: "Finalità",
  transmits: "Informazioni inviate",
  cookies: "Cookie",
  storage: "Memoria del browser",
  refusal: "Se rifiuta",
  policy: "Informativa sulla privacy",
  days: "{days} giorni",
  minutes: "{minutes} minuti",
  session: "fino alla chiusura del browser",
  recipientPurpose: "Finalità del destinatario",
  countrySystem: "Protezione dei dati in quel paese",
  safeguards: "Garanzie del destinatario",
  optOut: "Opposizione",
  optOutStops: "Possibile in qualsiasi momento. Interrompe la trasmissione, non solo l’uso.",
  optOutNone: "Non possibile: il sito ha bisogno di questo servizio.",
  optOutPage: "Pagina di opposizione del destinatario",
  optOutHow: "Può opporsi in qualsiasi momento da “{settings}” su questo sito."
};
var categories = {
  necessary: {
    name: "Necessari",
    description: "Il sito non funziona senza di essi."
  },
  functional: {
    name: "Contenuti",
    description: "Contenuti esterni mostrati nella pagina."
  },
  analytics: {
    name: "Statistiche",
    description: "Come viene utilizzato il sito."
  },
  marketing: {
    name: "Pubblicità",
    description: "Gli annunci e il loro effetto."
  }
};
var record = {
  title: "Il Suo registro",
  decided: "Data della scelta: {date}",
  none: "Nessuna scelta è memorizzata.",
  download: "Scarica",
  page: "Pagina da stampare",
  until: "Valido fino al {date}",
  check: "Per verificare: lo SHA-256 di {file}, come JSON canonico (RFC 8785), è {hash}",
  erase: "Cancella e chiedi di nuovo"
};
var presets = {
  statistics: "Statistiche sull’uso di questo sito.",
  tagManager: "Carica i tag di questo sito.",
  accessLog: "Log degli accessi",
  unitedStates: "Stati Uniti",
  transmits: ["Indirizzo della pagina", "Indirizzo IP", "Browser", "Data e ora", "ID del cookie"]
};
var placeholder = {
  body: "{service} invia queste informazioni a {provider}:",
  once: "Carica una volta",
  allow: "Consenti sempre"
};
var company = {
  contact: "Contatto",
  representative: "Rappresentante",
  address: "Indirizzo",
  department: "Reparto",
  email: "E-mail",
  phone: "Telefono",
  fax: "Fax",
  postal: "Indirizzo postale",
  hours: "Orari",
  url: "Modulo di contatto",
  policy: "Informativa sulla privacy",
  version: "Versione",
  effective: "In vigore dal",
  law: "Leggi",
  changes: "Modifiche"
};
var reopen = "Impostazioni dei cookie";
var transmission = "Trasmissione esterna di informazioni sugli utenti";
var it_default = {
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

export { banner, categories, company, it_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
