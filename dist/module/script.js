import { p as page } from './index.js';

function makeScript() {
  const script = page.createElement("script");
  script.nonce = page.querySelector("script[nonce]")?.nonce ?? "";
  return script;
}

export { makeScript as m };
