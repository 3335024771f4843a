var banner = {
  title: "خدمات اختيارية",
  body: "تستخدم {company}، بموافقتك، خدمات تخزّن البيانات وترسلها. يمكنك الرفض أو تغيير اختيارك في أي وقت. {policy}",
  accept: "قبول الكل",
  reject: "رفض الكل",
  settings: "الإعدادات",
  policy: "سياسة الخصوصية",
  saved: "تم الحفظ."
};
var renewal = {
  new: "الجديد منذ اختيارك الأخير: {services}.",
  acceptNew: "قبول الجديد",
  rejectNew: "رفض الجديد",
  upcoming: "اعتبارًا من {date}: {changes}",
  changed: "ما الذي تغيّر: {changes}",
  guardian: "عمري {age} عامًا أو أكثر، أو وافق أحد والديّ أو وليّ أمري.",
  adult: "عمري {age} عامًا أو أكثر.",
  confirm: "يُرجى تأكيد هذا أولًا."
};
var preferences = {
  title: "الإعدادات",
  body: "لا يتغيّر شيء حتى تحفظ.",
  save: "حفظ",
  close: "إغلاق",
  on: "مفعّل",
  off: "معطّل",
  always: "مفعّل دائمًا",
  details: "التفاصيل",
  signal: "تم تنفيذ إشارة الرفض: يطلب متصفحك عدم بيع بياناتك أو مشاركتها (Global Privacy Control)."
};
var service = {
  service: "الخدمة",
  provider: "الجهة المستلمة",
  country: "البلد",
  purpose: "الغرض",
  transmits: "المعلومات المرسلة",
  cookies: "ملفات تعريف الارتباط",
  storage: "تخزين المتصفح",
  refusal: "عند الرفض",
  policy: "سياسة الخصوصية",
  days: "{days} يوم",
  minutes: "{minutes} دقيقة",
  session: "حتى إغلاق المتصفح",
  recipientPurpose: "غرض الجهة المستلمة",
  countrySystem: "حماية البيانات هناك",
  safeguards: "ضمانات المستلم",
  optOut: "إلغاء الاشتراك",
  optOutStops: "ممكن في أي وقت. يوقف الإرسال نفسه، وليس الاستخدام فقط.",
  optOutNone: "غير ممكن: الموقع يحتاج إلى هذه الخدمة.",
  optOutPage: "صفحة إلغاء الاشتراك لدى المستلم",
  optOutHow: "يمكنك إلغاء الاشتراك في أي وقت عبر «{settings}» في هذا الموقع."
};
var categories = {
  necessary: {
    name: "ضرورية",
    description: "لا يعمل الموقع من دونها."
  },
  functional: {
    name: "المحتوى",
    description: "محتوى من مصادر أخرى يظهر في الصفحة."
  },
  analytics: {
    name: "الإحصاءات",
    description: "كيفية استخدام الموقع."
  },
  marketing: {
    name: "الإعلانات",
    description: "الإعلانات وأثرها."
  }
};
var record = {
  title: "سجلّك",
  decided: "تاريخ الاختيار: {date}",
  none: "لا يوجد اختيار محفوظ.",
  download: "تنزيل",
  page: "صفحة للطباعة",
  until: "صالح حتى {date}",
  check: "للتحقق: قيمة SHA-256 للملف {file} بصيغة JSON القانونية (RFC 8785) هي {hash}",
  erase: "مسح والسؤال مجددًا"
};
var presets = {
  statistics: "إحصاءات عن استخدام هذا الموقع.",
  tagManager: "تحميل وسوم هذا الموقع.",
  accessLog: "سجل الوصول",
  unitedStates: "الولايات المتحدة",
  transmits: ["عنوان الصفحة", "عنوان IP", "المتصفح", "التاريخ والوقت", "معرّف ملف تعريف الارتباط"]
};
var placeholder = {
  body: "ترسل خدمة {service} المعلومات التالية إلى {provider}:",
  once: "تحميل مرة واحدة",
  allow: "السماح دائمًا"
};
var company = {
  contact: "جهة الاتصال",
  representative: "الممثل",
  address: "العنوان",
  department: "القسم",
  email: "البريد الإلكتروني",
  phone: "الهاتف",
  fax: "الفاكس",
  postal: "العنوان البريدي",
  hours: "ساعات العمل",
  url: "نموذج الاتصال",
  policy: "سياسة الخصوصية",
  version: "الإصدار",
  effective: "تاريخ السريان",
  law: "القوانين",
  changes: "التغييرات"
};
var reopen = "إعدادات ملفات الارتباط";
var transmission = "إرسال معلومات المستخدم إلى جهات خارجية";
var ar_default = {
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

export { banner, categories, company, ar_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
