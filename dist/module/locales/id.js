var banner = {
  title: "Layanan opsional",
  body: "Dengan persetujuan Anda, {company} menggunakan layanan yang menyimpan dan mengirim data. Anda dapat menolak atau mengubah pilihan kapan saja. {policy}",
  accept: "Terima semua",
  reject: "Tolak semua",
  settings: "Setelan",
  policy: "Kebijakan privasi",
  saved: "Tersimpan."
};
var renewal = {
  new: "Baru sejak pilihan terakhir Anda: {services}.",
  acceptNew: "Terima yang baru",
  rejectNew: "Tolak yang baru",
  upcoming: "Mulai {date}: {changes}",
  changed: "Yang berubah: {changes}",
  guardian: "Saya berusia {age} tahun ke atas, atau orang tua atau wali saya setuju.",
  adult: "Saya berusia {age} tahun ke atas.",
  confirm: "Harap konfirmasi ini terlebih dahulu."
};
var preferences = {
  title: "Setelan",
  body: "Tidak ada yang berubah sampai Anda menyimpan.",
  save: "Simpan",
  close: "Tutup",
  on: "Aktif",
  off: "Nonaktif",
  always: "Selalu aktif",
  details: "Detail",
  signal: "Sinyal penolakan dipatuhi: peramban Anda meminta agar data Anda tidak dijual atau dibagikan (Global Privacy Control)."
};
var service = {
  service: "Layanan",
  provider: "Penerima",
  country: "Negara",
  purpose: "Tujuan",
  transmits: "Informasi yang dikirim",
  cookies: "Cookie",
  storage: "Penyimpanan browser",
  refusal: "Jika Anda menolak",
  policy: "Kebijakan privasi",
  days: "{days} hari",
  minutes: "{minutes} menit",
  session: "sampai browser ditutup",
  recipientPurpose: "Tujuan penerima",
  countrySystem: "Pelindungan data di negara itu",
  safeguards: "Perlindungan oleh penerima",
  optOut: "Penolakan",
  optOutStops: "Dapat dilakukan kapan saja. Pengirimannya dihentikan, bukan hanya penggunaannya.",
  optOutNone: "Tidak dapat dilakukan: situs memerlukan layanan ini.",
  optOutPage: "Halaman penolakan milik penerima",
  optOutHow: "Anda dapat menolak kapan saja melalui “{settings}” di situs ini."
};
var categories = {
  necessary: {
    name: "Diperlukan",
    description: "Situs tidak berfungsi tanpa layanan ini."
  },
  functional: {
    name: "Konten",
    description: "Konten dari sumber lain yang ditampilkan di halaman."
  },
  analytics: {
    name: "Statistik",
    description: "Cara situs digunakan."
  },
  marketing: {
    name: "Iklan",
    description: "Iklan dan efeknya."
  }
};
var record = {
  title: "Catatan Anda",
  decided: "Dipilih pada {date}",
  none: "Tidak ada pilihan yang tersimpan.",
  download: "Unduh",
  page: "Halaman untuk dicetak",
  until: "Berlaku hingga {date}",
  check: "Untuk memeriksa: SHA-256 dari {file}, sebagai JSON kanonis (RFC 8785), adalah {hash}",
  erase: "Hapus dan tanya lagi"
};
var presets = {
  statistics: "Statistik penggunaan situs ini.",
  tagManager: "Memuat tag situs ini.",
  accessLog: "Log akses",
  unitedStates: "Amerika Serikat",
  transmits: ["Alamat halaman", "Alamat IP", "Browser", "Tanggal dan waktu", "ID cookie"]
};
var placeholder = {
  body: "{service} mengirim informasi ini ke {provider}:",
  once: "Muat sekali",
  allow: "Selalu izinkan"
};
var company = {
  contact: "Kontak",
  representative: "Perwakilan",
  address: "Alamat",
  department: "Departemen",
  email: "Email",
  phone: "Telepon",
  fax: "Faks",
  postal: "Alamat pos",
  hours: "Jam layanan",
  url: "Formulir kontak",
  policy: "Kebijakan privasi",
  version: "Versi",
  effective: "Berlaku mulai",
  law: "Hukum",
  changes: "Perubahan"
};
var reopen = "Setelan cookie";
var transmission = "Pengiriman informasi pengguna ke pihak luar";
var id_default = {
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

export { banner, categories, company, id_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
