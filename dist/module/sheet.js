import { r as report } from './index.js';
import { jsx } from 'preact/jsx-runtime';

const base = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/-.*/, "").toLowerCase();
const direction = (tag) => /^(ar|he)/.test(tag) ? "rtl" : "ltr";

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
  if (Array.isArray(ours)) return Array.isArray(own) ? own : ours;
  return Object.fromEntries(
    Object.entries(Object(ours)).map(([key, word]) => [key, merge(word, Object(own)[key])])
  );
}
function speech(options, tag, english, words) {
  const texts = Object(options.texts);
  return { tag, words: merge(merge(english, words), texts[tag] ?? texts[base(tag)]) };
}

const files = new Set("ar cs da de el es fi fr he hu id it ko nl pl pt ro sv th tr uk vi zh-Hans zh-Hant".split(" "));
const fetched = {};
function pick({ language = "auto", texts }) {
  const wanted = language === "auto" ? [document.documentElement.lang, ...navigator.languages] : [`${language}`];
  const isKnown = (tag) => Object(texts)[tag] || /^(en|ja)$/.test(tag) || files.has(tag);
  return wanted.flatMap((tag) => [tag, base(tag)]).find(isKnown) ?? "en";
}
function learn(options) {
  const tag = base(pick(options));
  if (!files.has(tag) || fetched[tag]) return;
  const fetchWords = async () => (await fetch(new URL(`../locales/${tag}.json`, import.meta.url))).json();
  return fetchWords().then(
    (words) => {
      fetched[tag] = words;
    },
    (error) => {
      files.delete(tag);
      report("failed", `locales/${tag}.json: ${error}`);
    }
  );
}

function speak(options, ours) {
  const tag = pick(options);
  const language = base(tag);
  return speech(options, tag, ours.en, ours[language] ?? fetched[language]);
}

const SAFE = /^(https?:|mailto:|tel:|[^:/?#]*([/?#]|$))/i;
const isSafe = (url) => !!url && SAFE.test(url);

const link = (words, url) => isSafe(url) ? /* @__PURE__ */ jsx("a", { href: url, children: words }) : words;

function wear(css) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return sheet;
  } catch {
  }
}

export { link as a, learn as b, direction as d, entry as e, list as l, speak as s, text as t, wear as w };
