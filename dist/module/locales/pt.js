var banner = {
  title: "Serviços opcionais",
  body: "Com o seu consentimento, {company} utiliza serviços que guardam e enviam dados. Pode recusar ou alterar a sua escolha em qualquer altura. {policy}",
  accept: "Aceitar tudo",
  reject: "Rejeitar tudo",
  settings: "Definições",
  policy: "Política de privacidade",
  saved: "Guardado."
};
var renewal = {
  new: "Novidades desde a sua última escolha: {services}.",
  acceptNew: "Aceitar os novos",
  rejectNew: "Rejeitar os novos",
  upcoming: "A partir de {date}: {changes}",
  changed: "O que mudou: {changes}",
  guardian: "Tenho {age} anos ou mais, ou um dos meus pais ou tutor está de acordo.",
  adult: "Tenho {age} anos ou mais.",
  confirm: "Confirme primeiro este ponto."
};
var preferences = {
  title: "Definições",
  body: "Nada muda até guardar.",
  save: "Guardar",
  close: "Fechar",
  on: "Ativado",
  off: "Desativado",
  always: "Sempre ativado",
  details: "Detalhes",
  signal: "Sinal de recusa respeitado: o seu navegador pede que os seus dados não sejam vendidos nem partilhados (Global Privacy Control)."
};
var service = {
  service: "Serviço",
  provider: "Destinatário",
  country: "País",
  purpose: "Finalidade",
  transmits: "Informações enviadas",
  cookies: "Cookies",
  storage: "Armazenamento do navegador",
  refusal: "Se recusar",
  policy: "Política de privacidade",
  days: "{days} dias",
  minutes: "{minutes} minutos",
  session: "até fechar o navegador",
  recipientPurpose: "Finalidade do destinatário",
  countrySystem: "Proteção de dados nesse país",
  safeguards: "Garantias do destinatário",
  optOut: "Recusa",
  optOutStops: "Possível a qualquer momento. Interrompe o envio, e não apenas a utilização.",
  optOutNone: "Não é possível: o site precisa deste serviço.",
  optOutPage: "Página de recusa do destinatário",
  optOutHow: "Pode recusar a qualquer momento em “{settings}” neste site."
};
var categories = {
  necessary: {
    name: "Necessários",
    description: "O site não funciona sem eles."
  },
  functional: {
    name: "Conteúdo",
    description: "Conteúdo externo apresentado na página."
  },
  analytics: {
    name: "Estatísticas",
    description: "Como o site é utilizado."
  },
  marketing: {
    name: "Publicidade",
    description: "Os anúncios e o seu efeito."
  }
};
var record = {
  title: "O seu registo",
  decided: "Escolha de {date}",
  none: "Não há nenhuma escolha guardada.",
  download: "Transferir",
  page: "Página para imprimir",
  until: "Válido até {date}",
  check: "Para verificar: o SHA-256 de {file}, em JSON canônico (RFC 8785), é {hash}",
  erase: "Apagar e perguntar de novo"
};
var presets = {
  statistics: "Estatísticas sobre a utilização deste site.",
  tagManager: "Carrega as etiquetas deste site.",
  accessLog: "Registo de acessos",
  unitedStates: "Estados Unidos",
  transmits: ["Endereço da página", "Endereço IP", "Navegador", "Data e hora", "ID do cookie"]
};
var placeholder = {
  body: "{service} envia estas informações a {provider}:",
  once: "Carregar uma vez",
  allow: "Permitir sempre"
};
var company = {
  contact: "Contacto",
  representative: "Representante",
  address: "Morada",
  department: "Departamento",
  email: "E-mail",
  phone: "Telefone",
  fax: "Fax",
  postal: "Endereço postal",
  hours: "Horário",
  url: "Formulário de contacto",
  policy: "Política de privacidade",
  version: "Versão",
  effective: "Em vigor desde",
  law: "Leis",
  changes: "Alterações"
};
var reopen = "Definições de cookies";
var transmission = "Transmissão externa de informações dos utilizadores";
var pt_default = {
  banner,
  renewal,
  preferences,
  service,
  categories,
  record,
  presets,
  placeholder,
  company,
  reopen,
  transmission
};

export { banner, categories, company, pt_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
