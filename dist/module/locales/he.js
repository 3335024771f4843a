var banner = {
  title: "שירותים אופציונליים",
  body: "בהסכמתך, {company} משתמשת בשירותים ששומרים ושולחים נתונים. אפשר לסרב או לשנות את הבחירה בכל עת. {policy}",
  accept: "אישור הכול",
  reject: "דחיית הכול",
  settings: "הגדרות",
  policy: "מדיניות פרטיות",
  saved: "נשמר."
};
var renewal = {
  new: "חדש מאז הבחירה האחרונה: {services}.",
  acceptNew: "אישור החדשים",
  rejectNew: "דחיית החדשים",
  upcoming: "החל מ־{date}: {changes}",
  changed: "מה השתנה: {changes}",
  guardian: "גילי {age} ומעלה, או שיש הסכמה של הורה או אפוטרופוס.",
  adult: "גילי {age} ומעלה.",
  confirm: "נא לאשר זאת תחילה."
};
var preferences = {
  title: "הגדרות",
  body: "דבר לא ישתנה עד לשמירה.",
  save: "שמירה",
  close: "סגירה",
  on: "פועל",
  off: "כבוי",
  always: "פועל תמיד",
  details: "פרטים",
  signal: "אות הסירוב מכובד: הדפדפן שלך מבקש שלא למכור ולא לשתף את הנתונים שלך (Global Privacy Control)."
};
var service = {
  service: "שירות",
  provider: "מקבל המידע",
  country: "מדינה",
  purpose: "מטרה",
  transmits: "המידע שנשלח",
  cookies: "קובצי Cookie",
  storage: "אחסון בדפדפן",
  refusal: "במקרה של סירוב",
  policy: "מדיניות פרטיות",
  days: "{days} ימים",
  minutes: "{minutes} דקות",
  session: "עד לסגירת הדפדפן",
  recipientPurpose: "המטרה של מקבל המידע",
  countrySystem: "הגנת הנתונים במדינה",
  safeguards: "אמצעי ההגנה של הנמען",
  optOut: "הסרה",
  optOutStops: "אפשרית בכל עת. היא עוצרת את השליחה עצמה, לא רק את השימוש.",
  optOutNone: "לא אפשרית: האתר זקוק לשירות הזה.",
  optOutPage: "דף ההסרה של הנמען",
  optOutHow: "אפשר להסיר בכל עת דרך ”{settings}“ באתר הזה."
};
var categories = {
  necessary: {
    name: "הכרחיים",
    description: "האתר אינו פועל בלעדיהם."
  },
  functional: {
    name: "תוכן",
    description: "תוכן ממקורות אחרים שמוצג בדף."
  },
  analytics: {
    name: "סטטיסטיקה",
    description: "אופן השימוש באתר."
  },
  marketing: {
    name: "פרסום",
    description: "מודעות והשפעתן."
  }
};
var record = {
  title: "הרישום שלך",
  decided: "תאריך הבחירה: {date}",
  none: "לא נשמרה בחירה.",
  download: "הורדה",
  page: "דף להדפסה",
  until: "בתוקף עד {date}",
  check: "לבדיקה: ערך SHA-256 של {file}, כ-JSON קנוני (RFC 8785), הוא {hash}",
  erase: "מחיקה ושאלה מחדש"
};
var presets = {
  statistics: "סטטיסטיקה על השימוש באתר זה.",
  tagManager: "טעינת התגים של אתר זה.",
  accessLog: "יומן גישה",
  unitedStates: "ארצות הברית",
  transmits: ["כתובת הדף", "כתובת IP", "דפדפן", "תאריך ושעה", "מזהה Cookie"]
};
var placeholder = {
  body: "השירות {service} שולח את המידע הבא אל {provider}:",
  once: "טעינה חד־פעמית",
  allow: "לאפשר תמיד"
};
var company = {
  contact: "יצירת קשר",
  representative: "נציג",
  address: "כתובת",
  department: "מחלקה",
  email: "דוא״ל",
  phone: "טלפון",
  fax: "פקס",
  postal: "כתובת למשלוח דואר",
  hours: "שעות פעילות",
  url: "טופס יצירת קשר",
  policy: "מדיניות פרטיות",
  version: "גרסה",
  effective: "בתוקף מתאריך",
  law: "חוקים",
  changes: "שינויים"
};
var reopen = "הגדרות Cookie";
var transmission = "העברת מידע על משתמשים לגורמים חיצוניים";
var he_default = {
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

export { banner, categories, company, he_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
