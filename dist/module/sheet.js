import { l as language } from './index.js';
import { jsx } from 'preact/jsx-runtime';

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

export { list as a, entry as e, link as l, speak as s, text as t, wear as w };
