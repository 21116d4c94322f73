import type * as en from '../en/helpdesk.js';

/** The partner help desk, in Dutch. */
export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Helpdesk voor partners',
  available: 'Nu bereikbaar',
  unavailable: 'Nu niet bereikbaar',
  hours: 'Tijden:',
  products: 'Voor',
  call: (phone) => `${phone} bellen`,
  write: 'E-mail schrijven',
  open: {
    chat: 'Chat starten',
    phone: 'Pagina openen',
    email: 'Formulier openen',
    case: 'Case openen',
    other: 'Openen',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(opent in een nieuw tabblad)',
  none: { title: 'Nog geen kanalen', hint: 'Zodra de helpdesk bereikbaar is, staat hier hoe.' },
};

/** Ways to reach the help desk, in Dutch. */
export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Chat',
  phone: 'Telefoon',
  email: 'E-mail',
  case: 'Case',
};

/** Products that only the help desk knows, in Dutch. */
export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
