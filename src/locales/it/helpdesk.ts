import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Help desk per i partner',
  available: 'Disponibile ora',
  unavailable: 'Non disponibile ora',
  hours: 'Orario:',
  products: 'Per',
  call: (phone) => `Chiama ${phone}`,
  write: 'Scrivi un’e-mail',
  open: {
    chat: 'Avvia chat',
    phone: 'Apri pagina',
    email: 'Apri modulo',
    case: 'Apri caso',
    other: 'Apri',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(si apre in una nuova scheda)',
  none: {
    title: 'Ancora nessun canale',
    hint: 'Non appena l’help desk è raggiungibile, qui sono indicati i modi per contattarlo.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Chat',
  phone: 'Telefono',
  email: 'E-mail',
  case: 'Caso',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
