import { jsx } from 'preact/jsx-runtime';
import { s as speak, t as text } from './sheet.js';
import { f as fingerprint, b as button, a as asking } from './desk.js';
export { m as minors } from './minors.js';

var again$2 = "body>div:where(#sekisho){& label:where([data-sekisho=minors]){display:flex;align-items:center;justify-content:flex-start;gap:10px;min-block-size:44px;margin-block-start:8px;& input{flex:none;inline-size:24px;block-size:24px;accent-color:var(--a)}& b{display:block}}}";

var again$1 = {
  new: "New since your last choice: {services}.",
  acceptNew: "Allow the new",
  rejectNew: "Refuse the new",
  upcoming: "From {date}: {changes}",
  changed: "What changed: {changes}",
  guardian: "I am {age} or older, or a parent or guardian agrees.",
  adult: "I am {age} or older.",
  confirm: "Please confirm this first."
};

var again = {
  new: "前回の選択後に加わったもの：{services}",
  acceptNew: "新しいものに同意",
  rejectNew: "新しいものを拒否",
  upcoming: "{date}から：{changes}",
  changed: "変更点：{changes}",
  guardian: "{age}歳以上です。または、保護者の同意を得ています。",
  adult: "{age}歳以上です。",
  confirm: "先にこちらをご確認ください。"
};

const againSpeech = (options) => speak(options, { en: { again: again$1 }, ja: { again: again } });

function renew(config, stored) {
  const age = Date.now() - Date.parse(`${stored?.decision.decidedAt}`);
  if (!stored || age > stored.days * 864e5) return;
  const added = addedSince(config, stored.named);
  const refused = ![...stored.choices].some(([id, allowed]) => allowed && !config.categories.get(id));
  if (!added && !refused) return;
  const choices = new Map(stored.choices);
  for (const { id } of added ?? []) choices.set(id, false);
  const decision = { ...stored.decision, policyVersion: config.version };
  return {
    stored: { ...stored, choices, decision, named: fingerprint(config.services), fresh: !refused && !!added?.[0] },
    fresh: refused ? [] : (added ?? []).map(({ id }) => id)
  };
}
function addedSince({ services, options }, named) {
  const since = services.filter((one) => one.options.since && one.options.since === options.policy?.version);
  const few = services.length < 25 ? services : [];
  const pairs = few.flatMap((one, index) => [[one], ...few.slice(index + 1).map((other) => [one, other])]);
  return [[], since, ...pairs].find(
    (added) => fingerprint(services.filter((one) => !added.includes(one))) === named
  );
}

function changes({ options, services, upcoming }) {
  const { tag, words } = againSpeech(options);
  const { changes: changes2, effective } = Object(options.policy);
  const names = asking.fresh.map((id) => text(services.find((one) => one.id === id)?.options.name, tag) || id);
  const announced = upcoming ? words.again.upcoming.replace("{date}", effective) : names[0] && words.again.changed;
  const summary = text(changes2, tag);
  const said = [
    names[0] && words.again.new.replace("{services}", () => names.join(", ")),
    announced && summary && announced.replace("{changes}", () => summary)
  ];
  return said.filter(Boolean).map((one) => /* @__PURE__ */ jsx("p", { children: one }, one));
}
function answers({ options }, choose) {
  const { acceptNew, rejectNew } = againSpeech(options).words.again;
  return [button("save", rejectNew, () => choose(false)), button("save", acceptNew, () => choose(true))];
}

export { againSpeech, answers, changes, again$2 as css, renew };
