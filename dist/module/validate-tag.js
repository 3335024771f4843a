const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const objects = (given, key) => (Array.isArray(given[key]) ? given[key] : []).flatMap(
  (one, index) => isObject(one) ? [[`${key}[${index}]`, one]] : []
);
function under(at, key) {
  if (!/^[\w$-]{1,60}$/.test(key)) return `${at}[${JSON.stringify(key.slice(0, 60))}]`;
  return at ? `${at}.${key}` : key;
}

const checkThat = (right, code, expected, known) => (value, at) => right(value) ? [] : [{ at, code, found: value, expected, known }];
const isString = (value) => typeof value === "string";
const string = checkThat(isString, "wrong-type", "Expected text");
const boolean = checkThat((value) => typeof value === "boolean", "wrong-type", "Expected true or false");
const either = (is, yes, no) => (value, at) => (is(value) ? yes : no)(value, at);
const like = (form, code, expected) => either(
  isString,
  checkThat((value) => form.test(`${value}`), code, expected),
  checkThat(isString, "wrong-type", expected)
);
const between = (least, most) => checkThat(
  (value) => typeof value === "number" && value >= least && value <= most,
  "out-of-range",
  `Expected a number from ${least} to ${most}`
);
function oneOf(words, code = "unknown-value", meant) {
  const known = Object.keys(words);
  return (value, at) => {
    if (known.includes(value)) return [];
    const expected = `Known: ${known.join(", ")}`;
    return [{ at, code, found: value, expected, known, meant: isString(value) ? meant?.(`${value}`) : void 0 }];
  };
}
const listWith = (item) => (value, at) => Array.isArray(value) ? value.flatMap((one, index) => item(one, `${at}[${index}]`)) : [{ at, code: "wrong-type", found: value, expected: "Expected a list" }];
const EXPECTED_OBJECT = "Expected an object";
const map = (keys, expected, item, known) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: EXPECTED_OBJECT }];
  return Object.keys(value).flatMap((key) => {
    const where = under(at, key);
    return keys.test(key) ? item(value[key], where) : [{ at: where, code: "bad-key", found: key, expected, known }];
  });
};
const object = (shape, ...needed) => (value, at) => {
  if (!isObject(value)) return [{ at, code: "wrong-type", found: value, expected: EXPECTED_OBJECT }];
  const known = Object.keys(shape);
  const expected = `Known: ${known.join(", ")}`;
  const missing = needed.filter((key) => !Object.hasOwn(value, key));
  return [
    ...missing.map((key) => ({ at: under(at, key), code: "missing-key", expected: "Expected a value" })),
    ...Object.keys(value).flatMap((key) => {
      const where = under(at, key);
      if (Object.hasOwn(shape, key)) return shape[key](value[key], where);
      return [{ at: where, code: "unknown-key", found: key, expected, known }];
    })
  ];
};

const FORBIDDEN = /^(window|self|globalThis|top|parent|frames|opener|document|location|navigation|history|open|eval|Function|setTimeout|setInterval|execScript|constructor|prototype|__proto__|sekisho)$/;
const isVendorPath = (path) => typeof path === "string" && /^[a-z_$][\w$-]*(\.[\w$-]+){0,4}$/i.test(path) && !path.split(".").some((name) => FORBIDDEN.test(name));

const path = checkThat(
  isVendorPath,
  "bad-name",
  "Expected a name of the vendor on window, such as fbq or ttq.grantConsent, and nothing of the browser"
);
const values = checkThat(Array.isArray, "wrong-type", "Expected a list of arguments");
const anything = () => [];
const FORMS = {
  call: object({ call: path, arguments: values }, "call"),
  push: object({ push: path, arguments: values }, "push", "arguments"),
  set: object({ set: path, value: anything }, "set"),
  stub: object(
    { stub: path, queue: path, entry: oneOf({ arguments: 1, list: 1 }), until: path },
    "stub",
    "queue"
  ),
  methods: object({ methods: path, names: listWith(path) }, "methods", "names")
};
const call = (value, at) => {
  const known = Object.keys(FORMS);
  const form = isObject(value) ? known.find((key) => Object.hasOwn(value, key)) : void 0;
  if (form) return FORMS[form]?.(value, at) ?? [];
  return [
    { at, code: "wrong-type", found: value, expected: `Expected an object with one of ${known.join(", ")}`, known }
  ];
};
const validateTag = object({
  script: like(/^(https:\/\/|\/(?!\/))[^\s]+$/, "bad-url", "Expected an https: address or a path on this site"),
  onLoad: listWith(call),
  onGrant: listWith(call),
  onDeny: listWith(call)
});

export { object as a, oneOf as b, like as c, boolean as d, between as e, either as f, isString as g, checkThat as h, isObject as i, listWith as l, map as m, objects as o, string as s, under as u, validateTag as v };
