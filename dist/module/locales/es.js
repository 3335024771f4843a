var banner = {
  title: "Servicios opcionales",
  body: "Con su consentimiento, {company} utiliza servicios que almacenan y envían datos. Puede rechazarlos o cambiar su elección en cualquier momento. {policy}",
  accept: "Aceptar todo",
  reject: "Rechazar todo",
  settings: "Ajustes",
  policy: "Política de privacidad",
  saved: "Guardado."
};
var renewal = {
  new: "Novedades desde su última elección: {services}.",
  acceptNew: "Aceptar los nuevos",
  rejectNew: "Rechazar los nuevos",
  upcoming: "A partir del {date}: {changes}",
  changed: "Qué ha cambiado: {changes}",
  guardian: "Tengo {age} años o más, o bien mi padre, madre o tutor está de acuerdo.",
  adult: "Tengo {age} años o más.",
  confirm: "Confirme esto primero, por favor."
};
var preferences = {
  title: "Ajustes",
  body: "Nada cambia hasta que guarde.",
  save: "Guardar",
  close: "Cerrar",
  on: "Activado",
  off: "Desactivado",
  always: "Siempre activado",
  details: "Detalles",
  signal: "Señal de exclusión respetada: su navegador pide que no se vendan ni se compartan sus datos (Global Privacy Control)."
};
var service = {
  service: "Servicio",
  provider: "Destinatario",
  country: "País",
  purpose: "Finalidad",
  transmits: "Información enviada",
  cookies: "Cookies",
  storage: "Almacenamiento del navegador",
  refusal: "Si lo rechaza",
  policy: "Política de privacidad",
  days: "{days} días",
  minutes: "{minutes} minutos",
  session: "hasta que se cierre el navegador",
  recipientPurpose: "Finalidad del destinatario",
  countrySystem: "Protección de datos en ese país",
  safeguards: "Garantías del destinatario",
  optOut: "Exclusión",
  optOutStops: "Posible en cualquier momento. Detiene el envío, no solo el uso.",
  optOutNone: "No es posible: el sitio necesita este servicio.",
  optOutPage: "Página de exclusión del destinatario",
  optOutHow: "Puede excluirse en cualquier momento desde «{settings}» en este sitio."
};
var categories = {
  necessary: {
    name: "Necesarios",
    description: "El sitio no funciona sin ellos."
  },
  functional: {
    name: "Contenido",
    description: "Contenido externo que se muestra en la página."
  },
  analytics: {
    name: "Estadísticas",
    description: "Cómo se utiliza el sitio."
  },
  marketing: {
    name: "Publicidad",
    description: "Los anuncios y su efecto."
  }
};
var record = {
  title: "Su registro",
  decided: "Elección del {date}",
  none: "No hay ninguna elección guardada.",
  download: "Descargar",
  page: "Página para imprimir",
  until: "Válido hasta el {date}",
  check: "Para comprobarlo: el SHA-256 de {file}, como JSON canónico (RFC 8785), es {hash}",
  erase: "Borrar y volver a preguntar"
};
var presets = {
  statistics: "Estadísticas sobre el uso de este sitio.",
  tagManager: "Carga las etiquetas de este sitio.",
  accessLog: "Registro de acceso",
  unitedStates: "Estados Unidos",
  transmits: ["Dirección de la página", "Dirección IP", "Navegador", "Fecha y hora", "Identificador de cookie"]
};
var placeholder = {
  body: "{service} envía esta información a {provider}:",
  once: "Cargar una vez",
  allow: "Permitir siempre"
};
var company = {
  contact: "Contacto",
  representative: "Representante",
  address: "Dirección",
  department: "Departamento",
  email: "Correo electrónico",
  phone: "Teléfono",
  fax: "Fax",
  postal: "Dirección postal",
  hours: "Horario",
  url: "Formulario de contacto",
  policy: "Política de privacidad",
  version: "Versión",
  effective: "En vigor desde",
  law: "Leyes",
  changes: "Cambios"
};
var reopen = "Ajustes de cookies";
var transmission = "Transmisión externa de información de los usuarios";
var es_default = {
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

export { banner, categories, company, es_default as default, placeholder, preferences, presets, record, renewal, reopen, service, transmission };
