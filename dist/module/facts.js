import { t as text, e as entry } from './make-important.js';
import { M as MAX_DAYS } from './index.js';

var preferences$1 = {
  title: "Privacy settings",
  body: "Nothing changes until you save.",
  save: "Save",
  close: "Close",
  on: "On",
  off: "Off",
  always: "Always on",
  details: "Details",
  signal: "Opt-out preference signal honored: your browser asks us not to sell or share your data (Global Privacy Control)."
};
var service$1 = {
  service: "Service",
  provider: "Recipient",
  country: "Country",
  purpose: "Purpose",
  transmits: "Information sent",
  cookies: "Cookies",
  storage: "Browser storage",
  refusal: "If you refuse",
  policy: "Privacy policy",
  days: "{days} days",
  minutes: "{minutes} minutes",
  session: "until the browser closes",
  recipientPurpose: "Recipient’s purpose",
  countrySystem: "Data protection in that country",
  safeguards: "Recipient’s safeguards",
  optOut: "Opt-out",
  optOutStops: "Possible at any time. It stops the transmission itself.",
  optOutNone: "Not possible: the site needs this service.",
  optOutPage: "Recipient’s opt-out page",
  optOutHow: "You can opt out at any time, with “{settings}” on this site."
};
var categories$1 = {
  necessary: {
    name: "Necessary",
    description: "The site does not work without these services."
  },
  functional: {
    name: "Content",
    description: "These services show content from elsewhere."
  },
  analytics: {
    name: "Statistics",
    description: "These services measure how the site is used."
  },
  marketing: {
    name: "Advertising",
    description: "These services show advertisements and measure their effect."
  }
};
var record$1 = {
  title: "Your record",
  decided: "Decided on {date}",
  none: "No choice is stored.",
  download: "Download",
  page: "Printable page",
  until: "Valid until {date}",
  check: "To check: the SHA-256 of {file}, as canonical JSON (RFC 8785), is {hash}",
  erase: "Erase and ask again"
};
var presets$1 = {
  statistics: "Statistics on the use of this site.",
  tagManager: "Loads the tags of this site.",
  accessLog: "Access log",
  unitedStates: "United States",
  transmits: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"]
};
var preferences_default$1 = {
  preferences: preferences$1,
  service: service$1,
  categories: categories$1,
  record: record$1,
  presets: presets$1
};

var en = /*#__PURE__*/Object.freeze({
	__proto__: null,
	categories: categories$1,
	default: preferences_default$1,
	preferences: preferences$1,
	presets: presets$1,
	record: record$1,
	service: service$1
});

var preferences = {
  title: "プライバシー設定",
  body: "保存するまで変更は反映されません。",
  save: "選択内容を保存",
  close: "閉じる",
  on: "オン",
  off: "オフ",
  always: "常にオン",
  details: "詳細",
  signal: "お使いのブラウザのオプトアウト信号（Global Privacy Control）に従い、データの販売と共有を停止しています。"
};
var service = {
  service: "サービス",
  provider: "送信先",
  country: "国",
  purpose: "利用目的",
  transmits: "送信する情報",
  cookies: "Cookie",
  storage: "ブラウザのストレージ",
  refusal: "拒否した場合",
  policy: "プライバシーポリシー",
  days: "{days}日間",
  minutes: "{minutes}分間",
  session: "ブラウザを閉じるまで",
  recipientPurpose: "送信先の利用目的",
  countrySystem: "送信先の国の個人情報保護制度",
  safeguards: "送信先が講じる保護措置",
  optOut: "オプトアウト",
  optOutStops: "いつでもできます。情報の利用だけでなく、送信そのものが停止します。",
  optOutNone: "できません。サイトの動作に必要なサービスです。",
  optOutPage: "送信先のオプトアウトページ",
  optOutHow: "オプトアウトは、サイト内の「{settings}」からいつでもできます。"
};
var categories = {
  necessary: {
    name: "必須",
    description: "サイトが正しく動作するために必要です。"
  },
  functional: {
    name: "外部コンテンツ",
    description: "外部のコンテンツをページ内に表示します。"
  },
  analytics: {
    name: "アクセス解析",
    description: "サイトの利用状況を把握します。"
  },
  marketing: {
    name: "広告",
    description: "広告を表示し、効果を測定します。"
  }
};
var record = {
  title: "同意・拒否の記録",
  decided: "選択日：{date}",
  none: "選択はまだ保存されていません。",
  download: "ダウンロード",
  page: "印刷用ページ",
  until: "有効期限：{date}",
  check: "確認方法：{file}をRFC 8785に従って正規化したJSONのSHA-256は{hash}です。",
  erase: "消去して選び直す"
};
var presets = {
  statistics: "サイトの利用状況を統計的に分析します。",
  tagManager: "サイトで使用するタグを読み込みます。",
  accessLog: "アクセスログ",
  unitedStates: "米国",
  transmits: ["閲覧したページのURL", "IPアドレス", "ブラウザの種類", "アクセス日時", "Cookie ID"]
};
var preferences_default = {
  preferences,
  service,
  categories,
  record,
  presets
};

var ja = /*#__PURE__*/Object.freeze({
	__proto__: null,
	categories: categories,
	default: preferences_default,
	preferences: preferences,
	presets: presets,
	record: record,
	service: service
});

function aboutCategory(id, { categories }, { language, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, language) || id, text(description, language)];
}

function describePreset(preset, words) {
  const statistics = { purpose: words.statistics, transmits: words.transmits };
  const google = {
    ...statistics,
    provider: { name: "Google LLC", country: words.unitedStates, policyUrl: "https://policies.google.com/privacy" }
  };
  const presets = {
    "google-analytics": {
      ...google,
      name: "Google Analytics",
      cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: MAX_DAYS }))
    },
    "google-tag-manager": { ...google, name: "Google Tag Manager", purpose: words.tagManager },
    "access-log": { ...statistics, name: words.accessLog }
  };
  return presets[`${preset}`] ?? {};
}

const KEYS = [
  "provider",
  "transmits",
  "purpose",
  "recipientPurpose",
  "countrySystem",
  "safeguards",
  "cookies",
  "storage",
  "refusal",
  "optOut"
];
function withPreset(service, words) {
  const preset = describePreset(service.preset, words);
  const whole = { ...preset, ...service, cookies: cookiesOf(service, preset.cookies ?? []) };
  const { purpose: recipientPurpose, countrySystem, safeguards } = Object(whole.provider);
  return { ...whole, recipientPurpose, countrySystem, safeguards };
}
function cookiesOf({ cookies = [], vendorCookies = [] }, known) {
  const own = [cookies, vendorCookies].flat();
  const told = new Set(own.map((one) => Object(one).name));
  const rest = known.filter((one) => !told.has(Object(one).name));
  const names = new Set(rest.map((one) => Object(one).name));
  return [...rest, ...own.filter((one) => !names.has(one))];
}
const serviceName = (service, { language, words }) => text(withPreset(service, words.presets).name, language) || service.id;
const recipientCountry = (service, { language, words }) => text(Object(withPreset(service, words.presets).provider).country, language);
function lifetime({ days, minutes }, words, language) {
  if (typeof minutes === "number") return duration(words.minutes, "minute", minutes, language);
  if (typeof days !== "number") return "";
  return days ? duration(words.days, "day", days, language) : words.session;
}
function duration(words, unit, count, language) {
  const asWritten = (number) => words.replace(`{${unit}s}`, `${number}`);
  try {
    const { format } = new Intl.NumberFormat(language, {
      style: "unit",
      unit,
      unitDisplay: "long",
      useGrouping: false,
      numberingSystem: "latn"
    });
    const inWords = (number) => format(number).replace(/\s/g, " ");
    return [5, 100].some((number) => inWords(number) === asWritten(number)) ? inWords(count) : asWritten(count);
  } catch {
    return asWritten(count);
  }
}
function facts(service, {
  language,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(language) ? "、" : ", ");
  const given = withPreset(service, words.presets);
  const line = (one) => {
    const { name, country, purpose, policyUrl } = Object(one);
    const life = lifetime(Object(one), words.service, language);
    const use = one !== given.provider && text(purpose, language);
    return [join([text(name, language), text(country, language), life, use]), text(policyUrl, language)];
  };
  const optOutUrl = text(Object(given.provider).optOutUrl, language);
  return KEYS.map((key) => {
    if (key === "optOut") return [key, optOutUrl ? [["", optOutUrl, words.service.optOutPage]] : []];
    const all = [entry(given[key], language) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

export { KEYS as K, categories$1 as a, presets$1 as b, categories as c, service$1 as d, aboutCategory as e, facts as f, serviceName as g, en as h, ja as j, presets as p, recipientCountry as r, service as s };
