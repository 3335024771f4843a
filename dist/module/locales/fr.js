var banner = {
  title: "Services facultatifs",
  body: "Avec votre consentement, {company} utilise des services qui enregistrent et transmettent des données. Vous pouvez refuser, ou modifier votre choix à tout moment. {policy}",
  accept: "Tout accepter",
  reject: "Tout refuser",
  settings: "Paramètres",
  policy: "Politique de confidentialité",
  saved: "Enregistré."
};
var renewal = {
  new: "Nouveautés depuis votre dernier choix : {services}.",
  acceptNew: "Accepter les nouveaux",
  rejectNew: "Refuser les nouveaux",
  upcoming: "À partir du {date} : {changes}",
  changed: "Ce qui a changé : {changes}",
  guardian: "J’ai {age} ans ou plus, ou un parent ou représentant légal donne son accord.",
  adult: "J’ai {age} ans ou plus.",
  confirm: "Veuillez d’abord confirmer ce point."
};
var preferences = {
  title: "Paramètres",
  body: "Rien ne change tant que vous n’avez pas enregistré.",
  save: "Enregistrer",
  close: "Fermer",
  on: "Activé",
  off: "Désactivé",
  always: "Toujours activé",
  details: "Détails",
  signal: "Signal d’opposition respecté : votre navigateur demande de ne pas vendre ni partager vos données (Global Privacy Control)."
};
var service = {
  service: "Service",
  provider: "Destinataire",
  country: "Pays",
  purpose: "Finalité",
  transmits: "Informations transmises",
  cookies: "Cookies",
  storage: "Stockage du navigateur",
  refusal: "Si vous refusez",
  policy: "Politique de confidentialité",
  days: "{days} jours",
  minutes: "{minutes} minutes",
  session: "jusqu’à la fermeture du navigateur",
  recipientPurpose: "Finalité du destinataire",
  countrySystem: "Protection des données dans ce pays",
  safeguards: "Garanties du destinataire",
  optOut: "Opposition",
  optOutStops: "Possible à tout moment. Elle arrête la transmission, et pas seulement l’utilisation.",
  optOutNone: "Impossible : le site a besoin de ce service.",
  optOutPage: "Page d’opposition du destinataire",
  optOutHow: "Vous pouvez vous opposer à tout moment, par « {settings} » sur ce site."
};
var categories = {
  necessary: {
    name: "Nécessaires",
    description: "Le site ne fonctionne pas sans eux."
  },
  functional: {
    name: "Contenus",
    description: "Contenus externes affichés dans la page."
  },
  analytics: {
    name: "Statistiques",
    description: "Comment le site est utilisé."
  },
  marketing: {
    name: "Publicité",
    description: "Les publicités et leur effet."
  }
};
var record = {
  title: "Votre historique",
  decided: "Choix effectué le {date}",
  none: "Aucun choix n’est enregistré.",
  download: "Télécharger",
  page: "Page à imprimer",
  until: "Valable jusqu’au {date}",
  check: "Pour vérifier : le SHA-256 de {file}, en JSON canonique (RFC 8785), est {hash}",
  erase: "Effacer et redemander"
};
var presets = {
  statistics: "Statistiques sur l’utilisation de ce site.",
  tagManager: "Charge les balises de ce site.",
  accessLog: "Journal d’accès",
  unitedStates: "États-Unis",
  transmits: ["Adresse de la page", "Adresse IP", "Navigateur", "Date et heure", "Identifiant de cookie"]
};
var placeholder = {
  body: "{service} transmet ces informations à {provider} :",
  once: "Charger une fois",
  allow: "Toujours autoriser"
};
var company = {
  contact: "Contact",
  representative: "Représentant",
  address: "Adresse",
  department: "Service",
  email: "E-mail",
  phone: "Téléphone",
  fax: "Fax",
  postal: "Adresse postale",
  hours: "Horaires",
  url: "Formulaire de contact",
  policy: "Politique de confidentialité",
  version: "Version",
  effective: "En vigueur à partir du",
  law: "Lois",
  changes: "Modifications"
};
var reopen = "Paramètres des cookies";
var transmission = "Transmission externe d’informations sur les utilisateurs";
var fr_default = {
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

export { banner, categories, company, fr_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
