const MESSAGES = /* @__PURE__ */ new Map([
  [
    "unreachable",
    {
      words: (url) => `The configuration did not arrive, and the gate stays shut: ${url}. Check the address in data-config.`
    }
  ],
  [
    "no-configuration",
    {
      level: "warn",
      words: () => {
        const late = document.getElementById("sekisho-config") ? ", and the one in this page stands below it" : "";
        return `There is no configuration for sekisho.js${late}: what is not marked is not held. Put <script type="application/json" id="sekisho-config"> above it, name a file in data-config, or call sekisho.init(config).`;
      }
    }
  ],
  [
    "not-stored",
    {
      level: "warn",
      words: () => "The browser kept no cookie, and the choice holds for this page only. Check consent.cookie.domain and path; a browser that blocks all cookies is left at that."
    }
  ],
  [
    "undeletable",
    {
      words: (names) => `Refused, and still in this browser: ${names}. No script can erase what is HttpOnly or in use, or what is written again and again. Let the server expire the cookie, and declare what writes it.`
    }
  ],
  [
    "unequal",
    {
      words: (properties) => `A style sheet of this page makes accepting and refusing unlike, and was overruled: ${properties}. Style both alike.`
    }
  ],
  [
    "contacts-google",
    {
      level: "warn",
      words: (id) => `The service "${id}" has mode "advanced" and contacts Google before consent. Use "basic" to send nothing.`
    }
  ],
  [
    "failed",
    {
      words: (error) => `A step of Sekisho failed, and what is held stays held: ${error}. Put all of dist/ beside sekisho.js, and check the configuration.`
    }
  ]
]);
function print(text, level = "error") {
  console[level](`[sekisho] ${text}`);
}
function say(code, detail) {
  const { level, words } = MESSAGES.get(code) ?? { words: (detail2) => detail2 };
  print(`${words(legible(detail))} (${code})`, level);
}
function legible(detail) {
  try {
    return `${detail}`;
  } catch {
    return "no description";
  }
}

export { print, say };
