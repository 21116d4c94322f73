import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Partner-Helpdesk',
  available: 'Jetzt erreichbar',
  unavailable: 'Zurzeit nicht erreichbar',
  hours: 'Zeiten:',
  products: 'Für',
  call: (phone) => `${phone} anrufen`,
  write: 'E-Mail schreiben',
  open: {
    chat: 'Chat starten',
    phone: 'Seite öffnen',
    email: 'Formular öffnen',
    case: 'Fall eröffnen',
    other: 'Öffnen',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(wird in einem neuen Tab geöffnet)',
  none: {
    title: 'Noch keine Kontaktwege',
    hint: 'Sobald der Helpdesk erreichbar ist, erscheinen hier die Wege dorthin.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Chat',
  phone: 'Telefon',
  email: 'E-Mail',
  case: 'Fall',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
