function policy({ services, options }, allows) {
  const allowed = services.filter(({ id }) => allows(id)).map(({ patterns }) => patterns);
  const hosts = [allowed, options.gate?.trusted ?? []].flat(2).flatMap((pattern) => {
    const [, star, host] = /^(\*?)\.?([\w.:-]+)/.exec(`${pattern}`) ?? [];
    return host ? [host, star && `*.${host}`] : [];
  });
  const sources = `'self' ${hosts.join(" ")} data: blob: 'unsafe-inline' 'unsafe-eval'`;
  return `default-src ${sources};form-action ${sources}`;
}

function strict(config, allows) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy(config, allows);
  document.head.append(meta);
}

export { strict };
