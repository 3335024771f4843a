import { jsx } from 'preact/jsx-runtime';
import { t as text } from './make-important.js';
export { a as ageStatement } from './age-statement.js';
import { b as button } from './consent-flow.js';
import { u as isAlive } from './index.js';
import { f as fingerprint } from './lazy-recorder.js';

var renewal$2 = {
  new: "New since your last choice: {services}.",
  acceptNew: "Allow new services",
  rejectNew: "Refuse new services",
  upcoming: "From {date}: {changes}",
  changed: "What changed: {changes}",
  guardian: "I have turned {age}, or a parent or guardian agrees.",
  adult: "I have turned {age}.",
  confirm: "Please confirm this first."
};

var renewal$1 = {
  new: "前回の選択以降に追加されたサービス：{services}",
  acceptNew: "追加分に同意する",
  rejectNew: "追加分を拒否する",
  upcoming: "{date}からの変更：{changes}",
  changed: "変更点：{changes}",
  guardian: "{age}歳以上です。または、保護者の同意を得ています。",
  adult: "{age}歳以上です。",
  confirm: "先にこちらにチェックを入れてください。"
};

const renewalTexts = (locales, options) => locales.localize(options, { en: { renewal: renewal$2 }, ja: { renewal: renewal$1 } });

var renewal = "html div:is(div):is(div):is(div):where(#sekisho){& label:where([data-sekisho=minors]){display:flex;align-items:center;justify-content:flex-start;gap:10px;min-block-size:44px;margin-block-start:8px;& input{flex:none;inline-size:24px;block-size:24px;accent-color:var(--a)}& b{display:block}}}";

function renew(config, stored, now = Date.now()) {
  if (!stored || !isAlive(stored, now)) return;
  const added = addedSince(config, stored.servicesFingerprint);
  const optional = [...stored.choices].filter(([id]) => !config.categories.get(id));
  const isRefusal = !optional.some(([, allowed]) => allowed);
  const isOptOut = mustNotBeAsked(config.rule) && optional.some(([, allowed]) => !allowed);
  if (!added && !isRefusal && !isOptOut) return;
  const newServiceIds = isRefusal || !added ? [] : added.map(({ id }) => id);
  const choices = new Map(stored.choices);
  for (const id of newServiceIds) choices.set(id, false);
  if (isOptOut) {
    for (const [id, allowed] of optional) if (!added || allowed === "rule") choices.set(id, false);
  }
  const asked = isOptOut ? [] : newServiceIds;
  return {
    stored: {
      ...stored,
      choices,
      decision: { ...stored.decision, policyVersion: config.version },
      servicesFingerprint: fingerprint(config.services),
      hasNewServices: asked.length > 0
    },
    newServiceIds: asked
  };
}
const mustNotBeAsked = ({ regime, onlyNamesOverruleSignal }) => regime === "opt-in" && !!onlyNamesOverruleSignal;
const MAX_PAIRED = 24;
function addedSince({ services, options }, fingerprintBefore) {
  const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
  const few = services.length <= MAX_PAIRED ? services : [];
  const oneOrTwo = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
  return [[], since, ...oneOrTwo].find(
    (added) => fingerprint(services.filter((one) => !added.includes(one))) === fingerprintBefore
  );
}

function changes({ config: { options, services, upcoming }, prompt }, locales) {
  const { language, words } = renewalTexts(locales, options);
  const { changes: changes2, effective } = Object(options.policy);
  const names = prompt.newServiceIds.map(
    (id) => text(services.find((one) => one.id === id)?.options.name, language) || id
  );
  const announced = upcoming ? words.renewal.upcoming.replace("{date}", `${effective}`.slice(0, 10)) : names[0] && words.renewal.changed;
  const summary = text(changes2, language);
  const said = [
    names[0] && words.renewal.new.replace("{services}", () => names.join(", ")),
    announced && summary && announced.replace("{changes}", () => summary)
  ];
  return said.filter(Boolean).map((one) => /* @__PURE__ */ jsx("p", { children: one }, one));
}
function answers({ config, prompt, choose }, locales) {
  const { acceptNew, rejectNew } = renewalTexts(locales, config.options).words.renewal;
  const answer = (words, isAllowed) => button("save", words, () => choose(Object.fromEntries(prompt.newServiceIds.map((id) => [id, isAllowed]))));
  return [answer(rejectNew, false), answer(acceptNew, true)];
}

export { answers, changes, renewal as css, renew, renewalTexts };
