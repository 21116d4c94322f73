import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Servicio de asistencia para socios',
  available: 'Disponible ahora',
  unavailable: 'No disponible ahora',
  hours: 'Horario:',
  products: 'Para',
  call: (phone) => `Llamar al ${phone}`,
  write: 'Escribir un correo',
  open: {
    chat: 'Iniciar chat',
    phone: 'Abrir página',
    email: 'Abrir formulario',
    case: 'Abrir caso',
    other: 'Abrir',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(se abre en una pestaña nueva)',
  none: {
    title: 'Todavía no hay canales',
    hint: 'En cuanto se pueda contactar con el servicio de asistencia, aquí aparecerá cómo hacerlo.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Chat',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  case: 'Caso',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
