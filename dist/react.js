'use client';
import { useSyncExternalStore, createElement } from 'react';

const permissions = () => window.sekisho;
function subscribe(onChange) {
  document.addEventListener("sekisho:change", onChange);
  return () => document.removeEventListener("sekisho:change", onChange);
}
const onServer = () => false;
function useConsent(id) {
  return useSyncExternalStore(subscribe, () => permissions()?.allows?.(id) === true, onServer);
}

function Consent({ id, children, fallback }) {
  const isAllowed = useConsent(id);
  if (isAllowed) return children;
  return fallback === void 0 ? createElement("div", { "data-consent-placeholder": id }) : fallback;
}

export { Consent, useConsent };
