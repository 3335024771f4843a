var banner = {
  title: "Необов’язкові сервіси",
  body: "За вашою згодою {company} використовує сервіси, які зберігають і надсилають дані. Ви можете відмовитися або змінити вибір будь-коли. {policy}",
  accept: "Прийняти все",
  reject: "Відхилити все",
  settings: "Налаштування",
  policy: "Політика конфіденційності",
  saved: "Збережено."
};
var renewal = {
  new: "Нове після вашого останнього вибору: {services}.",
  acceptNew: "Прийняти нові",
  rejectNew: "Відхилити нові",
  upcoming: "З {date}: {changes}",
  changed: "Що змінилося: {changes}",
  guardian: "Мені {age} років або більше, або на це згоден один із батьків чи опікун.",
  adult: "Мені {age} років або більше.",
  confirm: "Спершу підтвердьте це, будь ласка."
};
var preferences = {
  title: "Налаштування",
  body: "Нічого не зміниться, доки ви не збережете.",
  save: "Зберегти",
  close: "Закрити",
  on: "Увімкнено",
  off: "Вимкнено",
  always: "Завжди увімкнено",
  details: "Докладніше",
  signal: "Сигнал відмови враховано: ваш браузер просить не продавати й не передавати ваші дані (Global Privacy Control)."
};
var service = {
  service: "Сервіс",
  provider: "Отримувач",
  country: "Країна",
  purpose: "Мета",
  transmits: "Інформація, що надсилається",
  cookies: "Файли cookie",
  storage: "Сховище браузера",
  refusal: "Якщо ви відмовитеся",
  policy: "Політика конфіденційності",
  days: "{days} дн.",
  minutes: "{minutes} хв",
  session: "до закриття браузера",
  recipientPurpose: "Мета отримувача",
  countrySystem: "Захист даних у цій країні",
  safeguards: "Гарантії одержувача",
  optOut: "Відмова",
  optOutStops: "Можлива будь-коли. Вона припиняє саме передавання, а не лише використання.",
  optOutNone: "Неможлива: сайт потребує цієї служби.",
  optOutPage: "Сторінка відмови одержувача",
  optOutHow: "Відмовитися можна будь-коли через «{settings}» на цьому сайті."
};
var categories = {
  necessary: {
    name: "Необхідні",
    description: "Сайт не працює без них."
  },
  functional: {
    name: "Вміст",
    description: "Вміст з інших джерел, показаний на сторінці."
  },
  analytics: {
    name: "Статистика",
    description: "Як використовується сайт."
  },
  marketing: {
    name: "Реклама",
    description: "Реклама та її ефект."
  }
};
var record = {
  title: "Ваш запис",
  decided: "Дата вибору: {date}",
  none: "Збереженого вибору немає.",
  download: "Завантажити",
  page: "Сторінка для друку",
  until: "Дійсно до {date}",
  check: "Для перевірки: SHA-256 файлу {file} у канонічному JSON (RFC 8785) — {hash}",
  erase: "Стерти й запитати знову"
};
var presets = {
  statistics: "Статистика використання цього сайту.",
  tagManager: "Завантажує теги цього сайту.",
  accessLog: "Журнал доступу",
  unitedStates: "США",
  transmits: ["Адреса сторінки", "IP-адреса", "Браузер", "Дата й час", "Ідентифікатор cookie"]
};
var placeholder = {
  body: "{service} надсилає таку інформацію отримувачу {provider}:",
  once: "Завантажити один раз",
  allow: "Завжди дозволяти"
};
var company = {
  contact: "Контакти",
  representative: "Представник",
  address: "Адреса",
  department: "Відділ",
  email: "Ел. пошта",
  phone: "Телефон",
  fax: "Факс",
  postal: "Поштова адреса",
  hours: "Години роботи",
  url: "Форма зв’язку",
  policy: "Політика конфіденційності",
  version: "Версія",
  effective: "Дата набрання чинності",
  law: "Законодавство",
  changes: "Зміни"
};
var reopen = "Налаштування cookie";
var transmission = "Зовнішнє передавання інформації про користувачів";
var uk_default = {
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

export { banner, categories, company, uk_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
