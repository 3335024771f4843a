import { l as language } from './index.js';
import { jsx } from 'preact/jsx-runtime';

var banner$1={title:"Consent to optional services",body:"With your consent, {company} uses services that store and send data. You can refuse, and change your choice at any time. Settings lists every service. {policy}",accept:"Accept all",reject:"Reject all",settings:"Settings"};var preferences$1={title:"Settings",body:"Nothing changes until you save.",save:"Save",close:"Close",on:"On",off:"Off",always:"Always on",details:"Details",saved:"Saved."};var service$1={service:"Service",provider:"Recipient",country:"Country",purpose:"Purpose",transmits:"Information sent",cookies:"Cookies",storage:"Browser storage",refusal:"If you refuse",policy:"Privacy policy",days:"{days} days",session:"until the browser closes"};var placeholder$1={body:"{service} sends this information to {provider}:",allow:"Allow and show"};var company$1={contact:"Contact",representative:"Representative",address:"Address",department:"Department",email:"E-mail",phone:"Telephone",fax:"Fax",postal:"Postal address",hours:"Hours",url:"Contact form",policy:"Privacy policy",version:"Version",effective:"Effective from",law:"Laws",changes:"Changes"};var reopen$1="Cookie settings";var categories$1={necessary:{name:"Necessary",description:"The site does not work without them."},functional:{name:"Content",description:"Content from elsewhere, shown in the page."},analytics:{name:"Statistics",description:"How the site is used."},marketing:{name:"Advertising",description:"Advertisements and their effect."}};var en = {banner:banner$1,preferences:preferences$1,service:service$1,placeholder:placeholder$1,company:company$1,reopen:reopen$1,categories:categories$1};

var banner={title:"任意のサービスへの同意",body:"{company}は、同意をいただいた場合に、データを保存・送信するサービスを使用します。拒否することもでき、選択はいつでも変更できます。送信先は設定画面に記載しています。{policy}",accept:"すべて同意",reject:"すべて拒否",settings:"設定"};var preferences={title:"設定",body:"保存するまで何も変わりません。",save:"選択を保存",close:"閉じる",on:"オン",off:"オフ",always:"常にオン",details:"詳細",saved:"保存しました。"};var service={service:"サービス",provider:"送信先",country:"国",purpose:"利用目的",transmits:"送信する情報",cookies:"Cookie",storage:"ブラウザの保存領域",refusal:"拒否した場合",policy:"プライバシーポリシー",days:"{days}日",session:"ブラウザを閉じるまで"};var placeholder={body:"{service}は、{provider}に次の情報を送信します。",allow:"許可して表示"};var company={contact:"お問い合わせ窓口",representative:"代表者",address:"住所",department:"担当部署",email:"メール",phone:"電話",fax:"FAX",postal:"郵送先",hours:"受付時間",url:"お問い合わせフォーム",policy:"プライバシーポリシー",version:"版",effective:"適用開始日",law:"法令",changes:"変更内容"};var reopen="Cookie設定";var categories={necessary:{name:"必須",description:"サイトの動作に必要です。"},functional:{name:"コンテンツ",description:"外部のコンテンツを表示します。"},analytics:{name:"統計",description:"サイトの利用状況を把握します。"},marketing:{name:"広告",description:"広告を表示し、効果を測定します。"}};var ja = {banner:banner,preferences:preferences,service:service,placeholder:placeholder,company:company,reopen:reopen,categories:categories};

const base = (tag) => tag.replace(/-.*/, "");
function entry(value, tag) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[tag] ?? map[base(tag)] ?? map.en ?? Object.values(map)[0];
}
function text(value, tag) {
  const found = entry(value, tag);
  return typeof found === "string" ? found : "";
}
const list = (value, tag) => [entry(value, tag)].flat().filter((one) => typeof one === "string");
function merge(ours, own) {
  if (typeof ours === "string") return typeof own === "string" ? own : ours;
  return Object.fromEntries(
    Object.entries(Object(ours)).map(([key, word]) => [key, merge(word, Object(own)[key])])
  );
}
function speak(options, ours) {
  const texts = Object(options.texts);
  const wanted = `${language(options)}`;
  const tag = [wanted, base(wanted)].find((one) => texts[one] || ours[one]) ?? "en";
  return { tag, words: merge(ours[base(tag)] ?? ours.en, texts[tag]) };
}

function aboutCategory(id, { categories }, { tag, words }) {
  const own = [categories].flat().find((one) => Object(one).id === id);
  const { name, description } = { ...Object(words.categories)[id], ...own };
  return [text(name, tag) || id, text(description, tag)];
}

const statistics = {
  purpose: { en: "Statistics on the use of this site.", ja: "\u30B5\u30A4\u30C8\u306E\u5229\u7528\u72B6\u6CC1\u3092\u7D71\u8A08\u7684\u306B\u628A\u63E1\u3057\u307E\u3059\u3002" },
  transmits: {
    en: ["Page address", "IP address", "Browser", "Date and time", "Cookie ID"],
    ja: ["\u30DA\u30FC\u30B8\u306E\u30A2\u30C9\u30EC\u30B9", "IP\u30A2\u30C9\u30EC\u30B9", "\u30D6\u30E9\u30A6\u30B6", "\u65E5\u6642", "Cookie ID"]
  }
};
const google = {
  ...statistics,
  provider: {
    name: "Google LLC",
    country: { en: "United States", ja: "\u7C73\u56FD" },
    policyUrl: "https://policies.google.com/privacy"
  }
};
const presetWords = {
  "google-analytics": {
    ...google,
    name: "Google Analytics",
    cookies: ["_ga", "_ga_*"].map((name) => ({ name, days: 395 }))
  },
  "google-tag-manager": {
    ...google,
    name: "Google Tag Manager",
    purpose: { en: "Loads the tags of this site.", ja: "\u30B5\u30A4\u30C8\u306E\u30BF\u30B0\u3092\u8AAD\u307F\u8FBC\u307F\u307E\u3059\u3002" }
  },
  "access-log": { ...statistics, name: { en: "Access log", ja: "\u30A2\u30AF\u30BB\u30B9\u30ED\u30B0" } }
};

const KEYS = ["provider", "transmits", "purpose", "cookies", "storage", "refusal"];
function known(service) {
  const preset = presetWords[`${service.preset}`];
  return { ...preset, ...service, cookies: [preset?.cookies ?? [], service.cookies ?? []].flat() };
}
const nameOf = (service, tag) => text(known(service).name, tag) || service.id;
function facts(service, { tag, words }) {
  const join = (parts) => parts.filter(Boolean).join(/^(ja|zh)/.test(tag) ? "\u3001" : ", ");
  const line = (one) => {
    const { name, country, days, purpose, policyUrl } = Object(one);
    const { session, days: lifetime } = words.service;
    const life = days === 0 ? session : days && lifetime.replace("{days}", days);
    return [join([text(name, tag), text(country, tag), life, text(purpose, tag)]), text(policyUrl, tag)];
  };
  const given = known(service);
  return KEYS.map((key) => {
    const all = [entry(given[key], tag) ?? []].flat();
    const strings = all.filter((one) => typeof one === "string");
    return [
      words.service[key],
      [...strings[0] ? [[join(strings), ""]] : [], ...all.filter((one) => Object(one).name).map(line)]
    ];
  }).filter(([, lines]) => lines[0]);
}

const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const link = (words, url) => url && SAFE.test(url) ? /* @__PURE__ */ jsx("a", { href: url, children: words }) : words;

function wear(css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
  }
}

export { aboutCategory as a, list as b, en as e, facts as f, ja as j, link as l, nameOf as n, speak as s, text as t, wear as w };
