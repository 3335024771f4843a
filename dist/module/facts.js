import { t as text, e as entry } from './sheet.js';

var preferences$1 = {
  title: "Settings",
  body: "Nothing changes until you save.",
  save: "Save",
  close: "Close",
  on: "On",
  off: "Off",
  always: "Always on",
  details: "Details"
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
  session: "until the browser closes",
  recipientPurpose: "Recipient’s purpose"
};
var categories$1 = {
  necessary: {
    name: "Necessary",
    description: "The site does not work without them."
  },
  functional: {
    name: "Content",
    description: "Content from elsewhere, shown in the page."
  },
  analytics: {
    name: "Statistics",
    description: "How the site is used."
  },
  marketing: {
    name: "Advertising",
    description: "Advertisements and their effect."
  }
};
var record$1 = {
  title: "Your record",
  decided: "Decided on {date}",
  none: "No choice is stored.",
  download: "Download",
  erase: "Erase and ask again"
};
var presets$1 = {
  statistics: "Statistics on the use of this site.",
  tags: "Loads the tags of this site.",
  log: "Access log",
  usa: "United States",
  sent: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"]
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
  title: "設定",
  body: "保存するまで何も変わりません。",
  save: "選択を保存",
  close: "閉じる",
  on: "オン",
  off: "オフ",
  always: "常にオン",
  details: "詳細"
};
var service = {
  service: "サービス",
  provider: "送信先",
  country: "国",
  purpose: "利用目的",
  transmits: "送信する情報",
  cookies: "Cookie",
  storage: "ブラウザの保存領域",
  refusal: "拒否した場合",
  policy: "プライバシーポリシー",
  days: "{days}日",
  session: "ブラウザを閉じるまで",
  recipientPurpose: "送信先の利用目的"
};
var categories = {
  necessary: {
    name: "必須",
    description: "サイトの動作に必要です。"
  },
  functional: {
    name: "コンテンツ",
    description: "外部のコンテンツを表示します。"
  },
  analytics: {
    name: "統計",
    description: "サイトの利用状況を把握します。"
  },
  marketing: {
    name: "広告",
    description: "広告を表示し、効果を測定します。"
  }
};
var record = {
  title: "あなたの記録",
  decided: "選択日：{date}",
  none: "選択は保存されていません。",
  download: "ダウンロード",
  erase: "消去してもう一度選ぶ"
};
var presets = {
  statistics: "サイトの利用状況を統計的に把握します。",
  tags: "サイトのタグを読み込みます。",
  log: "アクセスログ",
  usa: "米国",
  sent: ["ページのアドレス", "IPアドレス", "ブラウザ", "日時", "Cookie ID"]
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

function aboutCategory(id, { categories }, { tag, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, tag) || id, text(description, tag)];
}

function aboutPreset(preset, words) {
  const statistics = { purpose: words.statistics, transmits: words.sent };
  const google = {
    ...statistics,
    provider: { name: "Google LLC", country: words.usa, policyUrl: "https://policies.google.com/privacy" }
  };
  const presets = {
    "google-analytics": {
      ...google,
      name: "Google Analytics",
      cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: 395 }))
    },
    "google-tag-manager": { ...google, name: "Google Tag Manager", purpose: words.tags },
    "access-log": { ...statistics, name: words.log }
  };
  return presets[`${preset}`] ?? {};
}

const KEYS = ["provider", "transmits", "purpose", "recipientPurpose", "cookies", "storage", "refusal"];
function known(service, words) {
  const preset = aboutPreset(service.preset, words);
  const given = { ...preset, ...service, cookies: [preset.cookies ?? [], service.cookies ?? []].flat() };
  return { ...given, recipientPurpose: Object(given.provider).purpose };
}
const nameOf = (service, { tag, words }) => text(known(service, words.presets).name, tag) || service.id;
function facts(service, {
  tag,
  words
}) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(tag) ? "、" : ", ");
  const given = known(service, words.presets);
  const line = (one) => {
    const { name, country, days, purpose, policyUrl } = Object(one);
    const { session, days: lifetime } = words.service;
    const life = typeof days === "number" && (days ? lifetime.replace("{days}", `${days}`) : session);
    const use = one !== given.provider && text(purpose, tag);
    return [join([text(name, tag), text(country, tag), life, use]), text(policyUrl, tag)];
  };
  return KEYS.map((key) => {
    const all = [entry(given[key], tag) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      key,
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

export { KEYS as K, categories$1 as a, presets$1 as b, categories as c, service$1 as d, aboutCategory as e, facts as f, en as g, ja as j, nameOf as n, presets as p, service as s };
