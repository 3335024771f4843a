function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null))}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([one], [other]) => one < other ? -1 : 1).map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`);
  return `{${members}}`;
}

function fractions(degree) {
  const found = [];
  for (let candidate = 2, primes = []; primes.length < 64; candidate++) {
    if (primes.some((prime) => candidate % prime === 0)) continue;
    primes = [...primes, candidate];
    found.push(candidate ** (1 / degree) * 2 ** 32 | 0);
  }
  return found;
}
const rotate = (word, by) => word >>> by | word << 32 - by;
function pad(text) {
  const bytes = new TextEncoder().encode(text);
  const words = new Array(((bytes.length + 8 >> 6) + 1) * 16).fill(0);
  const put = (byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | byte << 24 - at % 4 * 8;
  };
  bytes.forEach(put);
  put(128, bytes.length);
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = bytes.length << 3;
  return words;
}
function schedule(block) {
  const words = [...block];
  for (let at = 16; at < 64; at++) {
    const [far = 0, a = 0, near = 0, b = 0] = [words[at - 16], words[at - 15], words[at - 7], words[at - 2]];
    const spreadA = rotate(a, 7) ^ rotate(a, 18) ^ a >>> 3;
    const spreadB = rotate(b, 17) ^ rotate(b, 19) ^ b >>> 10;
    words.push(far + spreadA + near + spreadB | 0);
  }
  return words;
}
function compress(state, block, constants) {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [at, word] of schedule(block).entries()) {
    const choice = e & f ^ ~e & g;
    const majority = a & b ^ a & c ^ b & c;
    const first = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + choice + (constants[at] ?? 0) + word | 0;
    const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + majority;
    [a, b, c, d, e, f, g, h] = [first + second | 0, a, b, c, d + first | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((word, at) => word + (state[at] ?? 0) | 0);
}
function digest(text) {
  const constants = fractions(3);
  const words = pad(text);
  let state = fractions(2).slice(0, 8);
  for (let at = 0; at < words.length; at += 16) state = compress(state, words.slice(at, at + 16), constants);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

const hashOf = (value) => digest(canonicalJson(value));

const NOTHING = { waiting: [] };
function keptRecords(ledger) {
  let memory;
  const key = () => ledger.config.cookie.name;
  const read = () => {
    if (memory) return memory;
    try {
      return parse(localStorage[key()]);
    } catch {
      return NOTHING;
    }
  };
  return {
    read,
    write(change) {
      const kept = { ...read(), ...change };
      try {
        const text = textOf(kept);
        if (text === void 0) delete localStorage[key()];
        else localStorage[key()] = text;
        memory = void 0;
      } catch {
        memory = kept;
      }
    }
  };
}
const textOf = ({ last, waiting }) => JSON.stringify(waiting.length > 0 ? [last, ...waiting] : last);
function parse(text) {
  const found = JSON.parse(text);
  if (!Array.isArray(found)) return { ...NOTHING, last: found };
  const [last, ...waiting] = found;
  return { last: last ?? void 0, waiting };
}

export { hashOf as h, keptRecords as k };
