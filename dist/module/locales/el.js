var banner = {
  title: "Προαιρετικές υπηρεσίες",
  body: "Με τη συγκατάθεσή σας, η εταιρεία {company} χρησιμοποιεί υπηρεσίες που αποθηκεύουν και στέλνουν δεδομένα. Μπορείτε να αρνηθείτε ή να αλλάξετε την επιλογή σας οποτεδήποτε. {policy}",
  accept: "Αποδοχή όλων",
  reject: "Απόρριψη όλων",
  settings: "Ρυθμίσεις",
  policy: "Πολιτική απορρήτου",
  saved: "Αποθηκεύτηκε."
};
var renewal = {
  new: "Νέα από την τελευταία επιλογή σας: {services}.",
  acceptNew: "Αποδοχή νέων",
  rejectNew: "Απόρριψη νέων",
  upcoming: "Από {date}: {changes}",
  changed: "Τι άλλαξε: {changes}",
  guardian: "Είμαι {age} ετών ή άνω, ή συμφωνεί γονέας ή κηδεμόνας μου.",
  adult: "Είμαι {age} ετών ή άνω.",
  confirm: "Επιβεβαιώστε πρώτα αυτό."
};
var preferences = {
  title: "Ρυθμίσεις",
  body: "Τίποτα δεν αλλάζει μέχρι να αποθηκεύσετε.",
  save: "Αποθήκευση",
  close: "Κλείσιμο",
  on: "Ενεργό",
  off: "Ανενεργό",
  always: "Πάντα ενεργό",
  details: "Λεπτομέρειες",
  signal: "Το σήμα εξαίρεσης τηρείται: το πρόγραμμα περιήγησής σας ζητά να μην πωλούνται ούτε να κοινοποιούνται τα δεδομένα σας (Global Privacy Control)."
};
var service = {
  service: "Υπηρεσία",
  provider: "Αποδέκτης",
  country: "Χώρα",
  purpose: "Σκοπός",
  transmits: "Πληροφορίες που αποστέλλονται",
  cookies: "Cookies",
  storage: "Αποθήκευση στο πρόγραμμα περιήγησης",
  refusal: "Αν αρνηθείτε",
  policy: "Πολιτική απορρήτου",
  days: "{days} ημέρες",
  minutes: "{minutes} λεπτά",
  session: "μέχρι να κλείσει το πρόγραμμα περιήγησης",
  recipientPurpose: "Σκοπός του αποδέκτη",
  countrySystem: "Προστασία δεδομένων στη χώρα",
  safeguards: "Εγγυήσεις του αποδέκτη",
  optOut: "Εξαίρεση",
  optOutStops: "Δυνατή ανά πάσα στιγμή. Σταματά την ίδια τη διαβίβαση, όχι μόνο τη χρήση.",
  optOutNone: "Δεν είναι δυνατή: ο ιστότοπος χρειάζεται αυτή την υπηρεσία.",
  optOutPage: "Σελίδα εξαίρεσης του αποδέκτη",
  optOutHow: "Μπορείτε να εξαιρεθείτε ανά πάσα στιγμή, από το «{settings}» σε αυτόν τον ιστότοπο."
};
var categories = {
  necessary: {
    name: "Απαραίτητα",
    description: "Ο ιστότοπος δεν λειτουργεί χωρίς αυτά."
  },
  functional: {
    name: "Περιεχόμενο",
    description: "Περιεχόμενο από αλλού που εμφανίζεται στη σελίδα."
  },
  analytics: {
    name: "Στατιστικά",
    description: "Πώς χρησιμοποιείται ο ιστότοπος."
  },
  marketing: {
    name: "Διαφήμιση",
    description: "Οι διαφημίσεις και η επίδρασή τους."
  }
};
var record = {
  title: "Το αρχείο σας",
  decided: "Ημερομηνία επιλογής: {date}",
  none: "Δεν έχει αποθηκευτεί επιλογή.",
  download: "Λήψη",
  page: "Σελίδα για εκτύπωση",
  until: "Ισχύει έως {date}",
  check: "Για έλεγχο: το SHA-256 του {file}, ως κανονικό JSON (RFC 8785), είναι {hash}",
  erase: "Διαγραφή και νέα επιλογή"
};
var presets = {
  statistics: "Στατιστικά για τη χρήση αυτού του ιστοτόπου.",
  tagManager: "Φορτώνει τις ετικέτες αυτού του ιστοτόπου.",
  accessLog: "Αρχείο καταγραφής πρόσβασης",
  unitedStates: "Ηνωμένες Πολιτείες",
  transmits: [
    "Διεύθυνση σελίδας",
    "Διεύθυνση IP",
    "Πρόγραμμα περιήγησης",
    "Ημερομηνία και ώρα",
    "Αναγνωριστικό cookie"
  ]
};
var placeholder = {
  body: "Η υπηρεσία {service} στέλνει αυτές τις πληροφορίες στον αποδέκτη {provider}:",
  once: "Φόρτωση μία φορά",
  allow: "Να επιτρέπεται πάντα"
};
var company = {
  contact: "Επικοινωνία",
  representative: "Εκπρόσωπος",
  address: "Διεύθυνση",
  department: "Τμήμα",
  email: "Email",
  phone: "Τηλέφωνο",
  fax: "Φαξ",
  postal: "Ταχυδρομική διεύθυνση",
  hours: "Ώρες επικοινωνίας",
  url: "Φόρμα επικοινωνίας",
  policy: "Πολιτική απορρήτου",
  version: "Έκδοση",
  effective: "Ισχύει από",
  law: "Νομοθεσία",
  changes: "Αλλαγές"
};
var reopen = "Ρυθμίσεις cookies";
var transmission = "Εξωτερική διαβίβαση πληροφοριών χρηστών";
var el_default = {
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

export { banner, categories, company, el_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
