import { jsx } from 'preact/jsx-runtime';
import { i as isSafe } from './safe-link.js';

const baseLanguage = (tag) => /^zh/i.test(tag) ? /hant|tw|hk|mo/i.test(tag) ? "zh-Hant" : "zh-Hans" : tag.replace(/[-_].*/, "").toLowerCase();
const direction = (language) => /^(ar|he)/.test(language) ? "rtl" : "ltr";

const LOCALES = { "ar": () => import('./locales/ar.js'), "cs": () => import('./locales/cs.js'), "da": () => import('./locales/da.js'), "de": () => import('./locales/de.js'), "el": () => import('./locales/el.js'), "es": () => import('./locales/es.js'), "fi": () => import('./locales/fi.js'), "fr": () => import('./locales/fr.js'), "he": () => import('./locales/he.js'), "hu": () => import('./locales/hu.js'), "id": () => import('./locales/id.js'), "it": () => import('./locales/it.js'), "ko": () => import('./locales/ko.js'), "nl": () => import('./locales/nl.js'), "pl": () => import('./locales/pl.js'), "pt": () => import('./locales/pt.js'), "ro": () => import('./locales/ro.js'), "sv": () => import('./locales/sv.js'), "th": () => import('./locales/th.js'), "tr": () => import('./locales/tr.js'), "uk": () => import('./locales/uk.js'), "vi": () => import('./locales/vi.js'), "zh-Hans": () => import('./locales/zh-Hans.js'), "zh-Hant": () => import('./locales/zh-Hant.js') };
const loadLocale = async (language) => (await LOCALES[language]()).default;

function merge(defaults, owned) {
  if (typeof defaults === "string") return typeof owned === "string" ? owned : defaults;
  if (Array.isArray(defaults)) return Array.isArray(owned) ? owned : defaults;
  return Object.fromEntries(
    Object.entries(Object(defaults)).map(([key, words]) => [key, merge(words, Object(owned)[key])])
  );
}
function localize(options, language, english, words) {
  const texts = Object(options.texts);
  return { language, words: merge(merge(english, words), texts[language] ?? texts[baseLanguage(language)]) };
}

function pickLanguage({ language = "auto", texts }, hasWords) {
  const wanted = language === "auto" ? [document.documentElement.lang, ...navigator.languages] : [`${language}`];
  return wanted.flatMap((tag) => [tag, baseLanguage(tag)]).find((tag) => Object(texts)[tag] || hasWords(tag)) ?? "en";
}

const LANGUAGES = "ar cs da de el es fi fr he hu id it ko nl pl pt ro sv th tr uk vi zh-Hans zh-Hant".split(" ");
function createLocales(report) {
  const loaded = {};
  const available = new Set(LANGUAGES);
  const pick = (options) => pickLanguage(options, (language) => /^(en|ja)$/.test(language) || available.has(language));
  return {
    load(options) {
      const language = baseLanguage(pick(options));
      if (!available.has(language) || loaded[language]) return;
      return loadLocale(language).then(
        (words) => {
          loaded[language] = words;
        },
        (error) => {
          available.delete(language);
          report("failed", `locales/${language}.json: ${error}`);
        }
      );
    },
    localize(options, bundled) {
      const language = pick(options);
      const base = baseLanguage(language);
      return localize(options, language, bundled.en, bundled[base] ?? loaded[base]);
    }
  };
}

function entry(value, language) {
  const map = Object(value);
  if (typeof value !== "object" || Array.isArray(value) || map.name) return value;
  return map[language] ?? map[baseLanguage(language)] ?? map.en ?? Object.values(map)[0];
}
function text(value, language) {
  const words = entry(value, language);
  return typeof words === "string" ? words : "";
}
const list = (value, language) => [entry(value, language)].flat().filter((words) => typeof words === "string");

const link = (words, url) => isSafe(url) ? /* @__PURE__ */ jsx("a", { href: url, children: words }) : words;

const makeImportant = (css) => css.replace(/[{};][\w-]+:[^{};]+(?=[;}])/g, "$&!important");

export { list as a, createLocales as c, direction as d, entry as e, link as l, makeImportant as m, text as t };
