import type * as en from '../en/helpdesk.js';

export const partnerHelpdesk: typeof en.partnerHelpdesk = {
  heading: 'Help desk para parceiros',
  available: 'Disponível agora',
  unavailable: 'Não disponível agora',
  hours: 'Horário:',
  products: 'Para',
  call: (phone) => `Ligar para ${phone}`,
  write: 'Escrever um e-mail',
  open: {
    chat: 'Iniciar chat',
    phone: 'Abrir página',
    email: 'Abrir formulário',
    case: 'Abrir caso',
    other: 'Abrir',
  },
  action: (action, channel) => `${action}: ${channel}`,
  newTab: '(abre em uma nova guia)',
  none: {
    title: 'Ainda não há canais',
    hint: 'Assim que for possível contatar o help desk, as formas de contato aparecerão aqui.',
  },
};

export const helpdeskKind: typeof en.helpdeskKind = {
  chat: 'Chat',
  phone: 'Telefone',
  email: 'E-mail',
  case: 'Caso',
};

export const helpdeskProduct: typeof en.helpdeskProduct = {
  contactCenter: 'Webex Contact Center',
};
