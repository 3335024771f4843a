var banner = {
  title: "İsteğe bağlı hizmetler",
  body: "{company}, onayınızla veri saklayan ve gönderen hizmetler kullanır. Reddedebilir veya seçiminizi istediğiniz zaman değiştirebilirsiniz. {policy}",
  accept: "Tümünü kabul et",
  reject: "Tümünü reddet",
  settings: "Ayarlar",
  policy: "Gizlilik politikası",
  saved: "Kaydedildi."
};
var renewal = {
  new: "Son seçiminizden bu yana yeni: {services}.",
  acceptNew: "Yenileri kabul et",
  rejectNew: "Yenileri reddet",
  upcoming: "{date} tarihinden itibaren: {changes}",
  changed: "Değişenler: {changes}",
  guardian: "{age} yaşındayım veya daha büyüğüm ya da ebeveynim veya vasim kabul ediyor.",
  adult: "{age} yaşındayım veya daha büyüğüm.",
  confirm: "Lütfen önce bunu onaylayın."
};
var preferences = {
  title: "Ayarlar",
  body: "Kaydedene kadar hiçbir şey değişmez.",
  save: "Kaydet",
  close: "Kapat",
  on: "Açık",
  off: "Kapalı",
  always: "Her zaman açık",
  details: "Ayrıntılar",
  signal: "Ret sinyaline uyuluyor: tarayıcınız verilerinizin satılmamasını ve paylaşılmamasını istiyor (Global Privacy Control)."
};
var service = {
  service: "Hizmet",
  provider: "Alıcı",
  country: "Ülke",
  purpose: "Amaç",
  transmits: "Gönderilen bilgiler",
  cookies: "Çerezler",
  storage: "Tarayıcı depolaması",
  refusal: "Reddederseniz",
  policy: "Gizlilik politikası",
  days: "{days} gün",
  minutes: "{minutes} dakika",
  session: "tarayıcı kapanana kadar",
  recipientPurpose: "Alıcının amacı",
  countrySystem: "O ülkedeki veri koruması",
  safeguards: "Alıcının güvenceleri",
  optOut: "Vazgeçme",
  optOutStops: "Her zaman mümkündür. Yalnızca kullanımı değil, gönderimin kendisini durdurur.",
  optOutNone: "Mümkün değil: site bu hizmete ihtiyaç duyuyor.",
  optOutPage: "Alıcının vazgeçme sayfası",
  optOutHow: "Bu sitedeki “{settings}” üzerinden istediğiniz zaman vazgeçebilirsiniz."
};
var categories = {
  necessary: {
    name: "Gerekli",
    description: "Site bunlar olmadan çalışmaz."
  },
  functional: {
    name: "İçerik",
    description: "Sayfada gösterilen, başka kaynaklardan gelen içerik."
  },
  analytics: {
    name: "İstatistik",
    description: "Sitenin nasıl kullanıldığı."
  },
  marketing: {
    name: "Reklam",
    description: "Reklamlar ve etkileri."
  }
};
var record = {
  title: "Kaydınız",
  decided: "Seçim tarihi: {date}",
  none: "Kayıtlı bir seçim yok.",
  download: "İndir",
  page: "Yazdırma sayfası",
  until: "{date} tarihine kadar geçerli",
  check: "Kontrol için: {file} dosyasının kanonik JSON (RFC 8785) olarak SHA-256 değeri: {hash}",
  erase: "Sil ve yeniden sor"
};
var presets = {
  statistics: "Bu sitenin kullanımına ilişkin istatistikler.",
  tagManager: "Bu sitenin etiketlerini yükler.",
  accessLog: "Erişim günlüğü",
  unitedStates: "Amerika Birleşik Devletleri",
  transmits: ["Sayfa adresi", "IP adresi", "Tarayıcı", "Tarih ve saat", "Çerez kimliği"]
};
var placeholder = {
  body: "{service}, şu bilgileri {provider} adlı alıcıya gönderir:",
  once: "Bir kez yükle",
  allow: "Her zaman izin ver"
};
var company = {
  contact: "İletişim",
  representative: "Temsilci",
  address: "Adres",
  department: "Departman",
  email: "E-posta",
  phone: "Telefon",
  fax: "Faks",
  postal: "Posta adresi",
  hours: "Çalışma saatleri",
  url: "İletişim formu",
  policy: "Gizlilik politikası",
  version: "Sürüm",
  effective: "Yürürlük tarihi",
  law: "Mevzuat",
  changes: "Değişiklikler"
};
var reopen = "Çerez ayarları";
var transmission = "Kullanıcı bilgilerinin dışarıya aktarılması";
var tr_default = {
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

export { banner, categories, company, tr_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
