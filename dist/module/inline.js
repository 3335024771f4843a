import { render } from 'preact';
import { n as heldIdOf, p as page, o as patch, b as whenParsed, q as followRoot } from './index.js';
import { c as categories, p as presets, s as service, a as categories$1, b as presets$1, d as service$1, f as facts, e as aboutCategory, g as serviceName, K as KEYS } from './facts.js';
import { a as list, t as text, l as link, m as makeImportant, c as createLocales, d as direction } from './make-important.js';
import { jsxs, jsx } from 'preact/jsx-runtime';

var placeholder$2 = {
  body: "{service} sends this information to {provider}:",
  once: "Load this once",
  allow: "Always allow"
};
var company$2 = {
  contact: "Contact",
  representative: "Representative",
  address: "Address",
  department: "Department",
  email: "E-mail",
  phone: "Telephone",
  fax: "Fax",
  postal: "Postal address",
  hours: "Hours",
  url: "Contact form",
  policy: "Privacy policy",
  version: "Version",
  effective: "Effective from",
  law: "Laws",
  changes: "Changes"
};
var reopen$1 = "Cookie settings";
var transmission$1 = "External transmission of user information";
var page_default$1 = {
  placeholder: placeholder$2,
  company: company$2,
  reopen: reopen$1,
  transmission: transmission$1
};

var enPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$2,
	default: page_default$1,
	placeholder: placeholder$2,
	reopen: reopen$1,
	transmission: transmission$1
});

var placeholder$1 = {
  body: "{service}を表示すると、次の情報が{provider}に送信されます：",
  once: "今回だけ表示",
  allow: "常に許可"
};
var company$1 = {
  contact: "お問い合わせ窓口",
  representative: "代表者",
  address: "住所",
  department: "担当部署",
  email: "メールアドレス",
  phone: "電話",
  fax: "FAX",
  postal: "郵送先",
  hours: "受付時間",
  url: "お問い合わせフォーム",
  policy: "プライバシーポリシー",
  version: "バージョン",
  effective: "適用開始日",
  law: "準拠する法令",
  changes: "変更内容"
};
var reopen = "Cookie設定";
var transmission = "利用者情報の外部送信について";
var page_default = {
  placeholder: placeholder$1,
  company: company$1,
  reopen,
  transmission
};

var jaPage = /*#__PURE__*/Object.freeze({
	__proto__: null,
	company: company$1,
	default: page_default,
	placeholder: placeholder$1,
	reopen: reopen,
	transmission: transmission
});

const bundled = {
  en: { ...enPage, service: service$1, presets: presets$1, categories: categories$1 },
  ja: { ...jaPage, service: service, presets: presets, categories: categories }
};

const inlineTexts = (locales, options) => locales.localize(options, bundled);

function placeholder({ config, texts, id, onLoadOnce, onAllow }) {
  const { words } = texts;
  const service = config.services.find((one) => one.id === id);
  const isChoosable = service ? !service.locked : config.categories.has(id);
  const known = new Map(service && facts(service.options, texts));
  const first = (key) => known.get(key)?.[0]?.[0] ?? "";
  const [category, description] = aboutCategory(service ? service.category : id, config.options, texts);
  const name = service ? serviceName(service.options, texts) : category;
  const provider = first("provider");
  const transmits = first("transmits");
  const fill = (text) => text.replace("{service}", () => name).replace("{provider}", () => provider);
  const button = (words2, press) => /* @__PURE__ */ jsx(
    "button",
    {
      type: "button",
      onClick: (event) => {
        event.preventDefault();
        press();
      },
      children: fill(words2)
    }
  );
  const sends = provider && transmits && `${fill(words.placeholder.body)} ${transmits}`;
  return /* @__PURE__ */ jsxs("div", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    /* @__PURE__ */ jsx("p", { children: (sends || first("purpose") || description).replace("： ", "：") }),
    isChoosable && /* @__PURE__ */ jsxs("div", { children: [
      onLoadOnce && button(words.placeholder.once, onLoadOnce),
      button(words.placeholder.allow, onAllow)
    ] })
  ] });
}

const ADDRESSES = ["data-src", "data-srcdoc", "data-data"];
function createFrameCards({ host, draw, texts }) {
  let isWalled = false;
  const idOf = (frame) => heldIdOf(`${frame.dataset.consent}`, host.consent.choices);
  const loadOnce = (frame) => {
    const id = idOf(frame);
    const name = ADDRESSES.find((one) => frame.getAttribute(one)) ?? "";
    const address = `${frame.getAttribute(name)}`;
    const onViolation = ({ blockedURI, disposition }) => {
      if (!blockedURI || disposition === "report") return;
      if (!new URL(address, page.baseURI).href.startsWith(blockedURI)) return;
      removeEventListener("securitypolicyviolation", onViolation);
      isWalled = true;
      frame.removeAttribute("data-consent");
      frame.removeAttribute(name.replace("data-", ""));
      frame.setAttribute("data-consent", id);
      frame.setAttribute(name, address);
    };
    addEventListener("securitypolicyviolation", onViolation);
    host.releaseOnce(frame);
  };
  return {
    isHeld: (frame) => frame.isConnected && // The page may have taken the mark back. Then it is the page that loads the frame.
    frame.hasAttribute("data-consent") && !host.consent.choices[idOf(frame)] && // A frame that was released once keeps its mark, but has its address back.
    ADDRESSES.some((name) => frame.hasAttribute(name)),
    fill(frame, box) {
      const id = idOf(frame);
      const { config } = host;
      const onLoadOnce = isWalled || config.options.gate?.strict ? void 0 : () => loadOnce(frame);
      const onAllow = () => host.choose({ [id]: true });
      draw(box, placeholder({ config, texts: texts(), id, onLoadOnce, onAllow }));
    }
  };
}

function ancestorsOf(start) {
  const found = [];
  for (let next = around(start); next; next = around(next)) found.push(next);
  return found;
}
const around = (element) => element.parentElement ?? element.getRootNode().host;

const PROPERTIES = [
  ...["position", "top", "right", "bottom", "left", "float", "clear", "z-index", "vertical-align"],
  ...["box-sizing", "width", "height", "aspect-ratio", "min-width", "min-height", "max-width", "max-height"],
  ...["margin-top", "margin-right", "margin-bottom", "margin-left"],
  ...["padding-top", "padding-right", "padding-bottom", "padding-left"],
  ...["border-top-width", "border-right-width", "border-bottom-width", "border-left-width"],
  ...["border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius", "border-bottom-left-radius"],
  ...["flex-grow", "flex-shrink", "flex-basis", "order", "align-self", "justify-self"],
  ...["grid-row-start", "grid-row-end", "grid-column-start", "grid-column-end"],
  ...["transform", "transform-origin", "translate", "rotate", "scale", "zoom"],
  ...["offset-path", "offset-distance", "offset-rotate", "offset-anchor", "offset-position"],
  ...["anchor-name", "position-anchor", "position-area", "position-try-fallbacks", "position-try-order"],
  ...["shape-outside", "shape-margin", "column-span", "break-before", "break-after"],
  ...["scroll-snap-align", "scroll-snap-stop", "scroll-margin-top", "scroll-margin-right"],
  ...["scroll-margin-bottom", "scroll-margin-left"]
];
const WITHOUT_BOX = "data-sekisho-measured";
const displayOf = (display) => `var(--sekisho-display,${display})`;
function readFrameLayouts(frames) {
  const all = frames.map(readShown);
  for (const frame of frames) frame.toggleAttribute(WITHOUT_BOX, true);
  const layouts = all.map(readWithoutBox);
  for (const frame of frames) frame.toggleAttribute(WITHOUT_BOX, false);
  return layouts;
}
function readShown(frame) {
  const style = getComputedStyle(frame);
  const { display, transform, minWidth, position } = style;
  const isOutOfFlow = /absolute|fixed/.test(position);
  const parent = containerOf(frame);
  const container = parent ? getComputedStyle(parent).display : "";
  return {
    ...{ style, display, transform, minWidth, container },
    ...{ width: frame.offsetWidth, height: frame.offsetHeight },
    place: isOutOfFlow ? { x: frame.offsetLeft, y: frame.offsetTop } : void 0
  };
}
function containerOf(element) {
  const { parentElement } = element;
  const isThrough = parentElement && getComputedStyle(parentElement).display === "contents";
  return isThrough ? containerOf(parentElement) : parentElement;
}
function readWithoutBox(shown) {
  const { style, width, height, display, transform, minWidth, container, place } = shown;
  const values = /* @__PURE__ */ new Map();
  for (const property of PROPERTIES) values.set(property, style.getPropertyValue(property));
  values.set("display", displayOf(/^inline|^$/.test(display) ? "inline-flex" : "flex"));
  if (width > 0) values.set("transform", transform);
  const isItem = /flex|grid/.test(container) && !place;
  const isStretched = isItem && /flex/.test(container);
  const hasRatio = values.get("aspect-ratio") !== "auto";
  if (values.get("width") === "auto" && !isStretched) values.set("width", "fit-content");
  if (values.get("height") === "auto" && !isStretched && !hasRatio) values.set("height", "fit-content");
  if (isItem && minWidth === "auto" && !values.get("width")?.endsWith("%")) values.set("min-width", "min-content");
  return { values, width, height, isItem, place };
}
function applyFrameLayout({ style }, { values }) {
  for (const [property, value] of values) style.setProperty(property, value, "important");
}
const PIN_ROUNDS = 3;
function pinSizes(boxes, layouts) {
  const pinned = /* @__PURE__ */ new Set();
  for (let round = 0; round < PIN_ROUNDS; round++) {
    const differing = boxes.flatMap((box, index) => {
      const { width = 0, height = 0 } = layouts[index] ?? {};
      const differs = Math.abs(box.offsetWidth - width) > 1 || Math.abs(box.offsetHeight - height) > 1;
      return width > 0 && height > 0 && differs ? [{ box, width, height }] : [];
    });
    if (differing.length === 0) break;
    for (const { box, width, height } of differing) {
      pinSize(box, width, height);
      pinned.add(box);
    }
  }
  return pinned;
}
function pinSize({ style }, width, height) {
  const pinned = {
    "box-sizing": "border-box",
    flex: "none",
    "aspect-ratio": "auto",
    ...{ width: `${width}px`, height: `${height}px` },
    ...{ "min-width": "0", "min-height": "0", "max-width": "none", "max-height": "none" }
  };
  for (const [property, value] of Object.entries(pinned)) style.setProperty(property, value, "important");
}
function pinPlaces(boxes, layouts) {
  const isElsewhere = (box, index) => {
    const { width = 0, place } = layouts[index] ?? {};
    return width > 0 && !!place && Math.abs(box.offsetLeft - place.x) + Math.abs(box.offsetTop - place.y) > 1;
  };
  const set = (declarationsFor) => {
    const found = boxes.flatMap((box, index) => {
      const { place } = layouts[index] ?? {};
      return place && isElsewhere(box, index) ? [{ box, place }] : [];
    });
    for (const { box, place } of found)
      for (const [name, value] of Object.entries(declarationsFor(place)))
        box.style.setProperty(name, value, "important");
  };
  set(() => ({ display: displayOf("inline-flex") }));
  set(({ x, y }) => ({
    ...{ "position-area": "none", "position-try-fallbacks": "none", "align-self": "auto", "justify-self": "auto" },
    ...{ inset: "auto", left: `${x}px`, top: `${y}px`, margin: "0" }
  }));
}

const SHOWN = "data-sekisho-shown";
const SIGHT = ["visibility", "opacity", "pointer-events", "clip", "clip-path"];
const QUIET_MS = 100;
function watchFrameRules(onChange) {
  const known = /* @__PURE__ */ new Map();
  const look = () => {
    const seen = [...known.values()].filter(({ placed: { box } }) => box.offsetWidth > 0);
    const now = readRules(seen.map(({ placed }) => placed));
    onChange(seen.filter(({ rules }, index) => rules !== now[index]).map(({ placed }) => placed.frame));
  };
  const lookSoon = whenQuiet(look);
  const attributes = new MutationObserver((records) => {
    if (records.some(isChange)) lookSoon();
  });
  const sizes = new ResizeObserver(lookSoon);
  return {
    lookSoon,
    /** Follows frames that have got their placeholders. */
    follow(all) {
      const rules = readRules(all);
      for (const [index, placed] of all.entries()) {
        known.set(placed.frame, { placed, rules: `${rules[index]}` });
        for (const element of sizedAround(placed)) sizes.observe(element);
        for (const element of ancestorsOf(placed.box)) attributes.observe(element, { attributeOldValue: true });
      }
    },
    forget(frame) {
      const { placed } = known.get(frame) ?? {};
      if (placed) sizes.unobserve(placed.box);
      known.delete(frame);
    }
  };
}
const isChange = ({ target, attributeName, oldValue }) => target.getAttribute(`${attributeName}`) !== oldValue;
function whenQuiet(run) {
  let timer;
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    clearTimeout(timer);
    if (performance.now() - last > QUIET_MS) requestAnimationFrame(run);
    else timer = setTimeout(run, QUIET_MS);
    last = performance.now();
  };
}
function readRules(all) {
  for (const { frame } of all) frame.toggleAttribute(SHOWN, true);
  const displays = all.map(({ frame }) => getComputedStyle(frame).display);
  for (const { frame } of all) frame.toggleAttribute(SHOWN, false);
  return all.map(({ frame, box, isFitted }, index) => {
    const style = getComputedStyle(frame);
    const { clientWidth, clientHeight } = isFitted && containerOf(frame) || {};
    const values = [...SIGHT, ...PROPERTIES].map((property) => style.getPropertyValue(property));
    return [box.offsetWidth > 0, displays[index], clientWidth, clientHeight, ...values].join();
  });
}
function sizedAround({ box, isFitted }) {
  const containers = ancestorsOf(box).filter((one) => !/^(normal)?$/.test(getComputedStyle(one).containerType ?? ""));
  const fitted = isFitted ? containerOf(box) : null;
  return [box, ...containers, ...fitted ? [fitted] : []];
}

const MAX_REDRAWS = 10;
const REDRAWS_WITHIN_MS = 2e3;
const FOLLOWED = [
  ...["data-consent", "data-consent-placeholder", ...ADDRESSES],
  ...["style", "class", "hidden", "width", "height"]
];
function mayPlaceAgain(entry) {
  if (!entry) return false;
  const now = performance.now();
  if (now - entry.since > REDRAWS_WITHIN_MS) Object.assign(entry, { since: now, redraws: 0 });
  return ++entry.redraws <= MAX_REDRAWS;
}
function followFrames(placed, serve) {
  const followed = /* @__PURE__ */ new Set();
  const attributes = new MutationObserver((records) => {
    for (const target of new Set(records.map((record) => record.target))) serve(target, true);
  });
  const rules = followRules(placed, serve);
  const serveUnplaced = (frame) => {
    if (!placed.has(frame)) serve(frame);
  };
  whenRestyled((isStyled) => {
    rules.lookSoon();
    for (const frame of followed) if (isStyled || !placed.has(frame)) serve(frame, true);
  });
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) serveUnplaced(target);
  });
  const sights = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio } of entries)
        if (intersectionRatio > 0) serveUnplaced(target);
    },
    // Above 0, because a collapsed element next to a visible one counts as intersecting.
    { threshold: 0.01 }
  );
  return {
    /** Waits for a hidden frame to be shown, or for one that was out of reach to come into sight. */
    await(frame) {
      sizes.observe(frame);
      sights.observe(frame);
    },
    /** Looks whether the rules of frames change that have placeholders now. */
    seen(frames) {
      for (const { frame } of frames) sights.unobserve(frame);
      rules.follow(frames);
    },
    unplaced: rules.forget,
    forget(frame) {
      rules.forget(frame);
      sizes.unobserve(frame);
      sights.unobserve(frame);
    },
    follow(frame) {
      if (!followed.has(frame)) attributes.observe(frame, { attributeFilter: FOLLOWED });
      followed.add(frame);
    },
    /** Drops the frames that have left the page. */
    letGo(remove) {
      for (const frame of followed) {
        if (frame.isConnected) continue;
        remove(frame);
        followed.delete(frame);
      }
    }
  };
}
function followRules(placed, serve) {
  const rules = watchFrameRules((changed) => {
    for (const frame of changed) if (mayPlaceAgain(placed.get(frame))) serve(frame, true);
  });
  let width = innerWidth;
  addEventListener("resize", () => {
    if (width === innerWidth) return rules.lookSoon();
    width = innerWidth;
    for (const frame of placed.keys()) serve(frame, true);
  });
  return rules;
}
function whenRestyled(run) {
  let isStyled = false;
  let timer;
  const listener = ({ type, target }) => {
    const isLoaded = type === "load";
    if (isLoaded && !/^(link|style)$/i.test(target.nodeName)) return;
    isStyled ||= isLoaded;
    clearTimeout(timer);
    timer = setTimeout(() => {
      run(isStyled);
      isStyled = false;
    });
  };
  for (const type of ["load", "transitionend", "click"]) page.addEventListener(type, listener, true);
}

const MIN_SIZE$1 = 24;
const FAR_OUT = -999;
const CLIPPED = /^rect\((0|1)px|^inset\((50|100)%/;
function isMeantToBeSeen(element) {
  const style = getComputedStyle(element);
  const { display, visibility, opacity, pointerEvents, width, height, clip, clipPath } = style;
  if (display === "none") return false;
  const parent = element.parentElement;
  const hidesItself = visibility === "hidden" && !!parent && getComputedStyle(parent).visibility === "visible";
  if (hidesItself || CLIPPED.test(clip) || CLIPPED.test(clipPath)) return false;
  if (opacity === "0" && pointerEvents === "none") return false;
  if (isMovedAway(style)) return false;
  const isDrawn = element.getClientRects().length > 0 && !(element.matches("object,embed") && element.offsetWidth === 0);
  const sizes = isDrawn ? [element.offsetWidth, element.offsetHeight] : [width, height];
  return !sizes.some((size) => isSmall(`${size}`));
}
function isMovedAway({ left, top, marginLeft, marginTop, transform, translate, scale }) {
  const [a, b, c, d, x, y] = /^matrix\(/.test(transform) ? transform.slice(7).split(",").map(Number.parseFloat) : [];
  if (scale === "0" || a === 0 && b === 0 || c === 0 && d === 0) return true;
  const moves = [left, top, marginLeft, marginTop, ...`${translate}`.split(" ")].map(Number.parseFloat);
  return [...moves, x ?? 0, y ?? 0].some((move) => move < FAR_OUT);
}
const isSmall = (size) => !size.endsWith("%") && Number.parseFloat(size) < MIN_SIZE$1;

const MIN_SIZE = 24;
function isOutOfReach(element) {
  const { right, bottom, width } = element.getBoundingClientRect();
  if (width === 0) return false;
  const isFromLeft = getComputedStyle(page.documentElement).direction === "ltr";
  const scrolled = ancestorsOf(element).filter((box) => box !== page.scrollingElement);
  const sum = (by) => scrolled.reduce((all, box) => all + box[by], 0);
  if (bottom + scrollY + sum("scrollTop") <= 0) return true;
  if (isFromLeft && right + scrollX + sum("scrollLeft") <= 0) return true;
  return clippingAncestors(element).some(
    (box) => Math.min(box.clientWidth, box.clientHeight) < MIN_SIZE && getComputedStyle(box).overflow !== "visible"
  );
}
function clippingAncestors(element) {
  let { position } = getComputedStyle(element);
  return ancestorsOf(element).filter((box) => {
    const style = getComputedStyle(box);
    const isPassedBy = position === "fixed" || position === "absolute" && style.position === "static";
    if (isPassedBy && `${style.transform}${style.filter}` === "nonenone") return false;
    position = style.position;
    return !isOfViewport(box);
  });
}
const isOfViewport = (box) => box === page.documentElement || box === page.body && getComputedStyle(page.documentElement).overflow === "visible";

function rememberScroll(elements) {
  const scrolled = /* @__PURE__ */ new Map();
  for (const element of new Set(elements.flatMap(ancestorsOf))) {
    const { scrollLeft, scrollTop } = element;
    if (scrollLeft || scrollTop) scrolled.set(element, { left: scrollLeft, top: scrollTop });
  }
  return () => {
    for (const [element, { left, top }] of scrolled) {
      const isBack = Math.abs(element.scrollLeft) < Math.abs(left) || Math.abs(element.scrollTop) < Math.abs(top);
      const isMoved = element.scrollLeft !== left || element.scrollTop !== top;
      if (isBack || isMoved && getComputedStyle(element).scrollSnapType !== "none")
        element.scrollTo({ left, top, behavior: "instant" });
    }
  };
}

const MIN_CONTRAST = 4.5;
const WHITE = [255, 255, 255];
const BLACK = [17, 17, 17];
function readSurface(place) {
  const background = backgroundOf(ancestorsOf(place));
  const text = background && rgb(getComputedStyle(place.parentElement ?? page.documentElement).color);
  if (!background || !text) return;
  if (contrast(background, text) >= MIN_CONTRAST) return { background, text };
  return { background, text: contrast(background, WHITE) > contrast(background, BLACK) ? WHITE : BLACK };
}
function applySurface({ style }, surface) {
  if (!surface) return;
  style.setProperty("--surface", `rgb(${surface.background.join(" ")})`);
  style.setProperty("--text", `rgb(${surface.text.join(" ")})`);
}
function backgroundOf(ancestors) {
  for (const element of ancestors) {
    const { backgroundColor, backgroundImage } = getComputedStyle(element);
    if (backgroundImage !== "none" && backgroundImage !== "") return;
    const found = rgb(backgroundColor);
    if (found) return found;
  }
  return;
}
function rgb(color) {
  const [red, green, blue, alpha = 1] = (/^rgba?\((.*)\)$/.exec(color)?.[1] ?? "").split(/[ ,/]+/).map(Number);
  if (red === void 0 || green === void 0 || blue === void 0 || alpha < 1) return;
  return [red, green, blue];
}
const contrast = (one, other) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
function luminance(color) {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function framePlaceholders(context) {
  const { hydration } = context;
  const cards = createFrameCards(context);
  const { isHeld, fill } = cards;
  const placed = /* @__PURE__ */ new Map();
  const serve = (frame, isMoved = false) => {
    frames.follow(frame);
    if (!isHeld(frame)) return remove(frame);
    hydration.whenDone(frame, () => {
      const { box } = placed.get(frame) ?? {};
      if (!isHeld(frame)) return;
      if (box && !isMoved && isInPlace(frame, box)) return fill(frame, box);
      place(frame);
    });
  };
  const frames = followFrames(placed, serve);
  const { place, takeBack } = createPlacing({ context, cards, placed, frames });
  const remove = (frame) => {
    const found = placed.get(frame);
    placed.delete(frame);
    frames.forget(frame);
    if (found) removeBox(found.box, frame);
  };
  return {
    selector: "iframe[data-consent],embed[data-consent],object[data-consent]",
    serve,
    check() {
      frames.letGo(remove);
      putBack(placed, serve);
    },
    clear(container) {
      const cleared = [...placed].filter(([frame]) => container.contains(frame));
      for (const [frame, { box }] of cleared) {
        box.remove();
        placed.delete(frame);
        frames.unplaced(frame);
      }
      return [.../* @__PURE__ */ new Set([...cleared.map(([frame]) => frame), ...takeBack(container)])];
    }
  };
}
function createPlacing({ context: { make, style }, cards: { isHeld, fill }, placed, frames }) {
  const waiting = /* @__PURE__ */ new Set();
  const placeAll = () => {
    const ready = [...waiting].filter(isHeld);
    waiting.clear();
    ready.forEach(style);
    const focused = ready.map((frame) => focusedIn(placed.get(frame)?.box)).find(Boolean);
    const scrollAgain = rememberScroll(ready);
    for (const frame of ready) placed.get(frame)?.box.remove();
    const isShown = (frame) => !wantsNone(frame) && isMeantToBeSeen(frame) && !isOutOfReach(frame);
    const shown = new Set(ready.filter(isShown));
    const boxes = /* @__PURE__ */ new Map();
    for (const frame of ready) {
      if (!shown.has(frame)) {
        placed.delete(frame);
        frames.unplaced(frame);
        frames.await(frame);
        continue;
      }
      const entry = placed.get(frame) ?? { box: make("placeholder"), redraws: 0, since: 0 };
      placed.set(frame, entry);
      boxes.set(frame, entry.box);
    }
    frames.seen(standBefore(boxes, fill));
    focused?.focus({ preventScroll: true });
    scrollAgain();
  };
  return {
    place(frame) {
      if (waiting.size === 0) queueMicrotask(placeAll);
      waiting.add(frame);
    },
    /** React begins with a container: what waits in it has to wait for React. @returns these frames */
    takeBack(container) {
      const taken = [...waiting].filter((frame) => container.contains(frame));
      for (const frame of taken) waiting.delete(frame);
      return taken;
    }
  };
}
const wantsNone = (frame) => !!frame.closest("[data-consent-placeholder=none]");
function focusedIn(box) {
  const focused = box?.getRootNode()?.activeElement;
  return focused && box?.contains(focused) ? focused : void 0;
}
const isInPlace = (frame, box) => box.nextElementSibling === frame;
function putBack(placed, serve) {
  for (const [frame, entry] of placed) if (!isInPlace(frame, entry.box) && mayPlaceAgain(entry)) serve(frame);
}
function standBefore(boxes, fill) {
  const surfaces = [...boxes.keys()].map(readSurface);
  const layouts = readFrameLayouts([...boxes.keys()]);
  for (const [index, [frame, box]] of [...boxes].entries()) {
    box.removeAttribute("style");
    applySurface(box, surfaces[index]);
    frame.before(box);
    applyFrameLayout(box, layouts[index]);
    fill(frame, box);
  }
  const pinned = pinSizes([...boxes.values()], layouts);
  pinPlaces([...boxes.values()], layouts);
  return [...boxes].map(([frame, box], index) => {
    return { frame, box, isFitted: !!layouts[index]?.isItem || pinned.has(box) };
  });
}
function removeBox(box, frame) {
  const hadFocus = focusedIn(box);
  box.remove();
  if (hadFocus) frame.focus({ preventScroll: true });
}

const POLL_MS = 60;
const HYDRATION_TIMEOUT_MS = 8e3;
const CONTAINER = "__reactContainer$";
const FIBER = "__reactFiber$";
function watchHydration(clear) {
  const waiting = /* @__PURE__ */ new Map();
  let isScheduled = false;
  const check = () => {
    isScheduled = false;
    for (const [run, { element, until }] of waiting) {
      if (isAwaited(element) && performance.now() < until) continue;
      waiting.delete(run);
      run();
    }
    if (waiting.size > 0) schedule();
  };
  const schedule = () => {
    if (!isScheduled) setTimeout(check, POLL_MS);
    isScheduled = true;
  };
  const cleared = /* @__PURE__ */ new WeakSet();
  const clearOnce = (target, isStarting) => {
    if (!(target instanceof Node) || cleared.has(target) || !isStarting(target)) return;
    cleared.add(target);
    clear(target);
  };
  const on = patch(window, { now: false });
  on("EventTarget", "addEventListener", () => true, { after: (_, target) => clearOnce(target, isDehydrated) });
  on("Node", "hasChildNodes", (node) => clearOnce(node, mayBeVues));
  return {
    whenDone(element, run) {
      if (!isAwaited(element)) return run();
      waiting.set(run, { element, until: performance.now() + HYDRATION_TIMEOUT_MS });
      schedule();
    }
  };
}
function isAwaited(element) {
  let isInBoundary = false;
  let isTaken = false;
  for (let node = element; node; node = node.parentNode ?? node.host ?? null) {
    if (isDehydrated(node) || isStreamed(node) || isPending(node._vnode, element)) return true;
    isTaken ||= !!ofReact(node, FIBER);
    isInBoundary ||= !isTaken && followsBoundary(node);
    if (ofReact(node, CONTAINER)) return isInBoundary;
  }
  return false;
}
const isStreamed = (node) => node.hidden && /S:[\da-f]+$/.test(`${node.id}`);
function followsBoundary(node) {
  for (let before = node.previousSibling; before; before = before.previousSibling)
    if (before.nodeType === 8 && /^\/?\$/.test(`${before.nodeValue}`)) return `${before.nodeValue}`.startsWith("$");
  return false;
}
const isDehydrated = (node) => ofReact(node, CONTAINER)?.stateNode?.current?.memoizedState?.isDehydrated === true;
function ofReact(node, prefix) {
  const key = Object.keys(node).find((name) => name.startsWith(prefix));
  return key && node[key];
}
const mayBeVues = (node) => "__VUE__" in window && !node._vnode;
function isPending(vnode, element) {
  if (!vnode) return false;
  const { component, suspense, children, el, type } = vnode;
  const tree = component?.subTree;
  const isEmpty = !tree || component?.asyncDep && !component.asyncResolved || type?.__asyncLoader && !tree.component;
  if (component && isEmpty) return isIn(el, element);
  if (tree) return isPending(tree, element);
  if (suspense) return isPending(suspense.pendingBranch ?? suspense.activeBranch, element);
  return Array.isArray(children) && children.some((child) => isPending(child, element));
}
const isIn = (first, element) => !!(first?.nodeType === 8 ? first.parentNode : first)?.contains(element);

const TRANSMISSION = " ";
function tables({ categories, services, options }, texts) {
  const external = Object(options.notice).externalTransmission === true;
  const rows = services.map(({ id, category, options: options2 }) => ({
    id,
    category,
    name: serviceName(options2, texts),
    facts: new Map(facts(options2, texts))
  }));
  const table = (id, [name, description], of, keys) => ({
    id,
    name,
    description,
    columns: keys.filter((key) => of.some(({ facts: facts2 }) => facts2.has(key))),
    rows: of
  });
  const sent = rows.filter(({ facts: facts2 }) => external && (facts2.has("provider") || facts2.has("transmits"))).map((row) => ({ ...row, facts: withOptOut(row.facts, categories.get(row.category) === true, texts) }));
  const how = texts.words.service.optOutHow.replace("{settings}", texts.words.reopen);
  return [
    table(TRANSMISSION, [texts.words.transmission, how], sent, [...KEYS.slice(0, 4), "optOut"]),
    ...[...categories.keys()].map(
      (id) => table(
        id,
        aboutCategory(id, options, texts),
        rows.filter(({ category }) => category === id),
        KEYS.filter((key) => !external || key !== "recipientPurpose" && key !== "optOut")
      )
    )
  ].filter(({ rows: rows2 }) => rows2[0]);
}
function withOptOut(facts2, isRequired, { words: { service } }) {
  const own = facts2.get("optOut") ?? [];
  const said = isRequired ? [[service.optOutNone, ""]] : [[service.optOutStops, ""], ...facts2.get("refusal") ?? [], ...own];
  return new Map([...facts2, ["optOut", said]]);
}
function company({ company: company2, policy }, { language, words: { company: heading } }) {
  const { name, policyUrl, address, representative, contact } = Object(company2);
  const { department, email, postal, phone, fax, url, hours } = Object(contact);
  const { version, effective, changes, law, notes } = Object(policy);
  const rows = [
    ["representative", representative],
    ["address", address],
    ["department", department],
    ["email", email, "mailto:"],
    ["phone", phone, "tel:"],
    ["fax", fax],
    ["postal", postal],
    ["url", url, ""],
    ["hours", hours],
    ["policy", policyUrl, ""],
    ["version", version],
    // The day, without the time in the owner's zone.
    ["effective", typeof effective === "string" ? effective.slice(0, 10) : effective],
    ["changes", changes],
    ["law", law]
  ];
  return {
    name: text(name, language),
    facts: rows.flatMap(([key, value, scheme]) => {
      const words = text(value, language);
      return words ? [{ key, heading: heading[key], words, url: scheme === void 0 ? "" : scheme + words }] : [];
    }),
    notes: list(notes, language)
  };
}

function notice(config, texts) {
  const { name, facts, notes } = company(config.options, texts);
  return /* @__PURE__ */ jsxs("div", { children: [
    tables(config, texts).map((one) => table(one, texts)),
    /* @__PURE__ */ jsxs("section", { children: [
      /* @__PURE__ */ jsx("p", { children: /* @__PURE__ */ jsx("b", { children: name }) }),
      facts[0] && /* @__PURE__ */ jsx("dl", { children: facts.map(({ key, heading, words, url }) => /* @__PURE__ */ jsxs("div", { children: [
        /* @__PURE__ */ jsx("dt", { children: heading }),
        /* @__PURE__ */ jsx("dd", { children: link(words, url) })
      ] }, key)) }),
      notes[0] && /* @__PURE__ */ jsx("ul", { children: notes.map((note) => /* @__PURE__ */ jsx("li", { children: note }, note)) })
    ] }, " company")
  ] });
}
const table = ({ id, name, description, columns, rows }, { words: { service } }) => /* @__PURE__ */ jsxs("table", { children: [
  /* @__PURE__ */ jsxs("caption", { children: [
    /* @__PURE__ */ jsx("b", { children: name }),
    " ",
    description
  ] }),
  /* @__PURE__ */ jsx("thead", { children: /* @__PURE__ */ jsx("tr", { children: ["service", ...columns].map((key) => /* @__PURE__ */ jsx("th", { scope: "col", children: service[key] }, key)) }) }),
  /* @__PURE__ */ jsx("tbody", { children: rows.map(({ id: id2, name: name2, facts }) => /* @__PURE__ */ jsxs("tr", { children: [
    /* @__PURE__ */ jsx("th", { scope: "row", children: name2 }),
    columns.map((key) => /* @__PURE__ */ jsx("td", { "data-heading": facts.has(key) ? service[key] : void 0, children: facts.get(key)?.map(([line, url, words = service.policy]) => /* @__PURE__ */ jsxs("div", { children: [
      line,
      " ",
      url && link(words, url)
    ] }, line)) }, key))
  ] }, id2)) })
] }, id);

const SLOT = "sekisho";
function slotIn(ours, place) {
  if (hasContent(place) && !showsOnlySlot(place)) place.replaceChildren();
  ours.slot = SLOT;
  place.append(ours);
}
const hasContent = (place) => [...place.childNodes].some((node) => node.nodeType === 1 || node.nodeType === 3 && !!node.nodeValue?.trim());
function showsOnlySlot(place) {
  if (place.shadowRoot) return !!place.shadowRoot.querySelector(`slot[name=${SLOT}]`);
  try {
    const slot = page.createElement("slot");
    slot.name = SLOT;
    place.attachShadow({ mode: "open" }).append(slot);
    return true;
  } catch {
    return false;
  }
}

function notices({ host, hydration, texts, make, draw, style, isOurs }) {
  const filled = /* @__PURE__ */ new Map();
  const fill = (place) => {
    if (!place.isConnected) return;
    style(place);
    const printed = place.querySelector("[data-sekisho=notice]");
    const ours = printed ?? filled.get(place) ?? make("notice");
    if (!ours.parentNode) slotIn(ours, place);
    filled.set(place, ours);
    draw(ours, notice(host.config, texts()));
  };
  const serve = (place) => hydration.whenDone(place, () => fill(place));
  return {
    selector: "[data-consent-notice]",
    serve,
    check() {
      for (const [place, ours] of filled) {
        if (!place.isConnected) filled.delete(place);
        else if (!place.contains(ours)) serve(place);
      }
    },
    clear(container) {
      const places = [...filled.keys()].filter((place) => container.contains(place));
      for (const place of places) {
        const ours = filled.get(place);
        if (ours && isOurs(ours)) ours.remove();
      }
      return places;
    }
  };
}

const THING = "form,input,select,textarea,iframe,object,embed,video,audio,canvas,svg,img,table";
function ownerPlaceholders({ host, hydration, texts, make, draw, style, isOurs }) {
  const cards = /* @__PURE__ */ new Map();
  const words = createOwnWords(isOurs);
  const setHidden = createHiding();
  const attributes = new MutationObserver((records) => {
    for (const { target } of records) serve(target);
  });
  const heldId = (mark) => heldIdOf(`${mark}`, host.consent.choices);
  const idOf = (place) => heldId(place.dataset.consentPlaceholder);
  const update = (place) => {
    if (!place.isConnected || idOf(place) === "none") return;
    const card = cards.get(place) ?? make("placeholder");
    if (!cards.has(place)) attributes.observe(place, { attributeFilter: ["data-consent-placeholder"] });
    cards.set(place, card);
    if (host.consent.choices[idOf(place)]) return withdraw(place, card);
    place.hidden = false;
    setHidden(place, false);
    if (hasFrame(place, heldId)) return card.remove();
    if (place.querySelector("[data-consent-action]")) return;
    show(place, card);
  };
  const show = (place, card) => {
    style(place);
    words.remember(place);
    if (card.parentNode !== place) putInto(place, card, words.of(place) === "" ? roomIn(place) : 0);
    const id = idOf(place);
    const onAllow = () => host.choose({ [id]: true });
    draw(card, placeholder({ config: host.config, texts: texts(), id, onAllow }));
  };
  const withdraw = (place, card) => {
    const hadFocus = card.matches(":focus-within");
    card.remove();
    if (words.areAlone(place)) setHidden(place, true);
    else if (hadFocus) focusWithout(place);
  };
  const serve = (place) => hydration.whenDone(place, () => update(place));
  return {
    selector: "[data-consent-placeholder]:not([data-consent])",
    serve,
    check() {
      for (const [place, card] of cards) {
        if (!place.isConnected) cards.delete(place);
        else if (card.isConnected === hasFrame(place, heldId) && !host.consent.choices[idOf(place)]) serve(place);
      }
    },
    clear(container) {
      const places = [...cards.keys()].filter((place) => container.contains(place));
      for (const place of places) cards.get(place)?.remove();
      return places;
    }
  };
}
const hasFrame = (place, heldId) => [...place.querySelectorAll("iframe, object, embed")].some(
  ({ dataset }) => heldId(dataset.consent) === heldId(place.dataset.consentPlaceholder)
);
function focusWithout(place) {
  const before = place.getAttribute("tabindex");
  if (before === null) place.tabIndex = -1;
  place.focus({ preventScroll: true });
  if (before === null) place.addEventListener("blur", () => place.removeAttribute("tabindex"), { once: true });
}
function createOwnWords(isOurs) {
  const remembered = /* @__PURE__ */ new WeakMap();
  const wordsOf = (place) => {
    const own = [...place.childNodes].filter((node) => !isOurs(node));
    return own.map((node) => node.textContent?.trim()).join("");
  };
  return {
    of: wordsOf,
    remember: (place) => remembered.set(place, wordsOf(place)),
    /** Does the element still contain the owner's words, and no widget yet? */
    areAlone(place) {
      const own = wordsOf(place);
      return own !== "" && own === (remembered.get(place) ?? own) && !place.querySelector(THING);
    }
  };
}
function putInto(place, card, room) {
  card.removeAttribute("style");
  if (room > 0) card.style.minBlockSize = `${room}px`;
  applySurface(card, readSurface(place.firstElementChild ?? place));
  place.append(card);
}
function roomIn(place) {
  const { paddingTop, paddingBottom } = getComputedStyle(place);
  return place.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
}
function createHiding() {
  const hidden = /* @__PURE__ */ new WeakSet();
  const content = new MutationObserver((records) => {
    for (const { target } of records) {
      const place = target.closest("[data-consent-placeholder]");
      if (place && hidden.has(place)) setHidden(place, false);
    }
  });
  const setHidden = (place, isHidden) => {
    if (isHidden === hidden.has(place)) return;
    place.hidden = isHidden;
    if (isHidden) {
      hidden.add(place);
      content.takeRecords();
      content.observe(place, { childList: true, subtree: true, characterData: true });
    } else hidden.delete(place);
  };
  return setHidden;
}

var noticeCss = "[data-sekisho=notice]{line-height:1.6;overflow-wrap:break-word;line-break:strict;white-space:normal;word-break:auto-phrase}[data-sekisho=notice]>div{container-type:inline-size}[data-sekisho=notice]:before{content:\". .\";display:block;block-size:0;overflow:hidden;visibility:hidden;word-spacing:60em}[data-sekisho=notice] a{color:inherit}[data-sekisho=notice] table{inline-size:100%;margin-block:1.5em;border-collapse:collapse;font-size:max(14px,.9em);text-align:start}[data-sekisho=notice] caption{padding-block-end:.6em;text-align:start}[data-sekisho=notice] caption b{display:block;font-size:1.15em}[data-sekisho=notice] :is(th,td){padding:.75em 1em .75em 0;border:0;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent);font-weight:400;text-align:start;vertical-align:top}[data-sekisho=notice] td{min-inline-size:7.5em}[data-sekisho=notice] tbody th{inline-size:14%;font-weight:600}[data-sekisho=notice] :is(thead th,dt){font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent);white-space:nowrap}[data-sekisho=notice] td a{display:block}[data-sekisho=notice] td div+div{margin-block-start:.4em}[data-sekisho=notice] dl div{display:flex;flex-wrap:wrap;gap:0 1em;padding-block:.5em;border-block-end:1px solid color-mix(in srgb,currentColor 18%,transparent)}[data-sekisho=notice] dt{flex:0 0 11em}[data-sekisho=notice] dd{flex:1 1 14em;margin:0}[data-sekisho=notice] ul{padding-inline-start:1.2em}[data-sekisho=notice] li{margin-block:.5em}@container (max-width:860px){[data-sekisho=notice] :is(table,caption,tbody,tr,tbody th,td){display:block;inline-size:auto}[data-sekisho=notice] thead{position:absolute;clip-path:inset(50%);inline-size:1px;block-size:1px;overflow:hidden}[data-sekisho=notice] tbody tr{margin-block-end:1em;padding:.4em 1em .8em;border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:12px}[data-sekisho=notice] tbody :is(th,td){padding:.4em 0;border:0}[data-sekisho=notice] td:empty{display:none}[data-sekisho=notice] td:before{content:attr(data-heading);display:block;font-size:14px;color:color-mix(in srgb,currentColor 75%,transparent)}}[data-sekisho=placeholder]{box-sizing:border-box;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:10px;max-inline-size:100%;padding:20px;overflow:auto;background:color-mix(in srgb,currentColor 5%,transparent);border:1px solid color-mix(in srgb,currentColor 18%,transparent);border-radius:var(--sekisho-radius,14px);font-size:max(14px,.9em);line-height:1.6;line-break:strict;word-break:auto-phrase;overflow-wrap:anywhere;text-align:center}[data-sekisho=placeholder] p{max-inline-size:32em;margin:0}[data-sekisho=placeholder] div{display:flex;flex-wrap:wrap;justify-content:center;gap:8px}[data-sekisho=placeholder] button{flex:none;min-block-size:44px;padding:6px 20px;color:inherit;background:none;border:1px solid;border-radius:calc(var(--sekisho-radius,14px) - 4px);font:inherit;font-weight:600;cursor:pointer}[data-sekisho=placeholder] button:focus-visible{outline:3px solid;outline-offset:2px}";

var placeholderCss = "section:where([data-sekisho=placeholder]){all:revert;display:flex;flex-direction:column;contain:layout size;container-type:size;contain-intrinsic-size:300px 150px;overflow:auto;overscroll-behavior:auto;color:var(--text,CanvasText);background:color-mix(in srgb,currentColor 6%,var(--surface,Canvas));border:0 solid transparent;border-radius:0;outline:1px solid color-mix(in srgb,currentColor 18%,transparent);outline-offset:-1px;font-size:15px;line-height:1.55;font-style:normal;letter-spacing:normal;word-spacing:normal;text-align:center;text-align-last:auto;text-indent:0;text-shadow:none;text-transform:none;-webkit-text-fill-color:currentColor;white-space:normal;pointer-events:auto;line-break:strict;word-break:auto-phrase;overflow-wrap:anywhere}:where([data-consent-placeholder])>section:where([data-sekisho=placeholder]){box-sizing:border-box;contain:none;container-type:inline-size;border-radius:var(--sekisho-radius,14px)}[data-sekisho-measured]:not(#_#_#_),[data-consent-placeholder][hidden]:not(#_#_#_){display:none}@media not print{[data-sekisho=placeholder]+:is(iframe,embed,object):not([data-sekisho-shown],#_#_#_){display:none}}section:where([data-sekisho=placeholder]) *{all:revert;box-sizing:border-box;margin:0;color:inherit;font:inherit}section:where([data-sekisho=placeholder]):before,section:where([data-sekisho=placeholder]):after,section:where([data-sekisho=placeholder]) :before,section:where([data-sekisho=placeholder]) :after{content:none}section:where([data-sekisho=placeholder])>div{display:flex;flex-direction:column;align-items:center;gap:8px;max-inline-size:34em;margin:auto;padding:16px 20px}section:where([data-sekisho=placeholder]) b{font-size:16px;font-weight:650;line-height:1.35}section:where([data-sekisho=placeholder]) p{color:color-mix(in srgb,currentColor 84%,transparent);font-size:14px}section:where([data-sekisho=placeholder]) p:where(:empty){display:none}section:where([data-sekisho=placeholder])>div>div{display:flex;flex-wrap:wrap;justify-content:center;gap:8px;padding-block-start:4px}section:where([data-sekisho=placeholder]) button{--letters:var(--surface,Canvas);--fill:var(--text,CanvasText);min-block-size:44px;padding:8px 18px;border:1px solid var(--text,CanvasText);border-radius:calc(var(--sekisho-radius,14px) - 4px);font-size:14px;font-weight:600;line-height:1.3;cursor:pointer}section:where([data-sekisho=placeholder]) button+button{--letters:var(--text,CanvasText);--fill:none}section:where([data-sekisho=placeholder]) button,section:where([data-sekisho=placeholder]) button:is(:hover,:focus){color:var(--letters);background:var(--fill)}section:where([data-sekisho=placeholder]) button:focus-visible{outline:3px solid var(--text,CanvasText);outline-offset:2px}@container (height < 260px) or (width < 340px){section:where([data-sekisho=placeholder])>div{gap:4px;padding:10px 10px 0}section:where([data-sekisho=placeholder]) p{line-height:1.4}section:where([data-sekisho=placeholder])>div>div{position:sticky;inset-block-end:0;flex-wrap:nowrap;inline-size:100%;margin-block-start:-14px;padding:20px 0 8px;background:linear-gradient(#0000,color-mix(in srgb,var(--text,CanvasText) 6%,var(--surface,Canvas)) 18px);pointer-events:none}section:where([data-sekisho=placeholder]) button{pointer-events:auto;flex:0 1 auto;min-inline-size:0;padding:4px 8px}}@container (height < 120px){section:where([data-sekisho=placeholder])>div{gap:2px;padding:2px 6px}section:where([data-sekisho=placeholder]) p{display:none}section:where([data-sekisho=placeholder]) b{font-size:14px;line-height:1.2}section:where([data-sekisho=placeholder])>div>div{margin:0;padding:0}section:where([data-sekisho=placeholder]) button{min-block-size:28px;padding:0 8px;line-height:1.15}}@media(forced-colors:active){section:where([data-sekisho=placeholder]){border-color:CanvasText}section:where([data-sekisho=placeholder]) button{--letters:ButtonText;--fill:ButtonFace;border-color:ButtonText}}@media print{section:where([data-sekisho=placeholder]){--sekisho-display:none}section:where([data-sekisho=placeholder])>div>div{display:none}}";

function rulesByAddress({ styleSheets, adoptedStyleSheets }) {
  return [...styleSheets, ...adoptedStyleSheets].map((sheet) => rulesIn(rulesOf(sheet))).join("");
}
function rulesIn(rules) {
  let text = "";
  for (const rule of rules) {
    const { cssText, selectorText, cssRules } = rule;
    if (selectorText === void 0 && cssRules) {
      const inner = rulesIn(cssRules);
      if (inner) text += `${cssText.slice(0, cssText.indexOf("{") + 1)}${inner}}`;
    } else if (/\[src\b/.test(`${selectorText}`))
      text += cssText.replace(selectorText, selectorText.replace(/\[src\b/g, ":where([data-consent])[data-src"));
  }
  return text;
}
function rulesOf(sheet) {
  try {
    return sheet.cssRules;
  } catch {
    return [];
  }
}

function styleRoots(host) {
  const styled = /* @__PURE__ */ new WeakSet();
  const css = noticeCss + makeImportant(placeholderCss);
  let sheet;
  return (element) => {
    const root = element.getRootNode();
    if (styled.has(root)) return;
    styled.add(root);
    try {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
      }
      const byAddress = new CSSStyleSheet();
      byAddress.replaceSync(rulesByAddress(root));
      root.adoptedStyleSheets.push(byAddress, sheet);
    } catch {
      const style = page.createElement("style");
      style.nonce = host.config.options.ui?.nonce ?? "";
      style.textContent = css;
      const { head, documentElement } = root;
      (head ?? documentElement ?? root).append(style);
    }
  };
}

const matches = (element, selector) => Element.prototype.matches.call(element, selector);
function mountInline(host) {
  const locales = createLocales(host.report);
  const hydration = watchHydration((container) => {
    const cleared = parts.map((part) => ({ part, elements: part.clear(container) }));
    queueMicrotask(() => {
      for (const { part, elements } of cleared) for (const element of elements) part.serve(element);
    });
  });
  const context = createContext(host, hydration, () => inlineTexts(locales, host.config.options));
  const parts = [framePlaceholders(context), notices(context), ownerPlaceholders(context)];
  const { isServed, serve, scan } = createScan(context, parts);
  const isConfigured = () => {
    const { services, options } = host.config;
    return services.length > 0 || Object.keys(options).some((option) => option !== "services");
  };
  const onChanges = ({ added }) => {
    listen();
    if (!isConfigured()) return;
    for (const element of added) if (element.isConnected && !context.isOurs(element)) scan(element);
    for (const part of parts) part.check();
  };
  const onHeld = (event) => {
    const { element } = event.detail;
    if (isConfigured() && element && isServed(element)) serve(element);
  };
  const refresh = async () => {
    if (!isConfigured()) {
      for (const part of parts) part.clear(page);
      return;
    }
    await locales.load(host.config.options);
    scan(page);
  };
  const listen = () => {
    page.addEventListener("sekisho:held", onHeld);
    page.addEventListener("sekisho:change", refresh);
  };
  whenParsed(async () => {
    await refresh();
    listen();
    host.pageWatch.listen(onChanges, true);
    followRoot(host.pageWatch, refresh);
  });
}
function createContext(host, hydration, texts) {
  const ours = /* @__PURE__ */ new WeakSet();
  return {
    host,
    hydration,
    texts,
    style: styleRoots(host),
    isOurs: (element) => ours.has(element),
    make(kind) {
      const element = page.createElement(kind === "notice" ? "div" : "section");
      element.dataset.sekisho = kind;
      if (kind === "placeholder") element.dataset.nosnippet = "";
      ours.add(element);
      return element;
    },
    draw(element, tree) {
      const { language } = texts();
      element.lang = language;
      element.dir = direction(language);
      render(tree, element);
    }
  };
}
function createScan({ host, isOurs }, parts) {
  const served = ["[data-sekisho=placeholder]", ...parts.map(({ selector }) => selector)].join();
  const isServed = (element) => matches(element, served);
  const roots = /* @__PURE__ */ new WeakSet();
  const serve = (element) => {
    if (!element.isConnected || isOurs(element)) return;
    if (element.dataset.sekisho === "placeholder") return element.remove();
    for (const part of parts) if (matches(element, part.selector)) part.serve(element);
  };
  const scan = (root) => {
    if (root instanceof HTMLElement && isServed(root)) serve(root);
    root.querySelectorAll(served).forEach(serve);
    for (const { shadowRoot } of [root, ...root.querySelectorAll("*")]) {
      if (!shadowRoot) continue;
      if (!roots.has(shadowRoot)) host.pageWatch.include(shadowRoot);
      roots.add(shadowRoot);
      scan(shadowRoot);
    }
  };
  return { isServed, serve, scan };
}

export { mountInline };
