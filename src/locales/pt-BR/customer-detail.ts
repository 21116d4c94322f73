import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('pt-BR');

export const customerDetail: typeof en.customerDetail = {
  heading: 'Detalhes do cliente',
  overview: 'Visão geral',
  tabs: { subscriptions: 'Assinaturas', trials: 'Períodos de teste', admins: 'Administradores de parceiros' },
  tabsOf: (customer) => `Detalhes de ${customer}`,
  status: 'Status',
  noStatus: 'Sem status',
  products: 'Produtos',
  noProducts: 'Sem produtos',
  licenses: 'Licenças',
  nextDate: 'Próxima data',
  renews: {
    ahead: (date, when) => `Renova em ${date} (${when})`,
    past: (date, when) => `Deveria renovar em ${date} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Expira em ${date} (${when})`,
    past: (date, when) => `Expirou em ${date} (${when})`,
  },
  noDate: 'Nada renova nem expira',
  activity: 'Última atividade de um administrador',
  noActivity: 'Nenhum administrador fez login ainda',
  country: 'País',
  managedBy: 'Gerenciado por',
  tags: 'Tags',
  noTags: 'Sem tags',
  reason: {
    suspended: 'Uma assinatura está suspensa.',
    expired: 'Uma assinatura ou um período de teste terminou.',
    licenseOverage: 'Em uma assinatura, há mais licenças atribuídas do que compradas.',
    overageBy: (count) =>
      choose(count, {
        one: `${count.shown} licença atribuída a mais do que o comprado.`,
        many: `${count.shown} de licenças atribuídas a mais do que o comprado.`,
        other: `${count.shown} licenças atribuídas a mais do que o comprado.`,
      }),
    expiringSoon: 'Uma assinatura ou um período de teste termina em breve.',
    expiresOn: (date, when) => `O primeiro término é em ${date} (${when}).`,
    noRecentActivity: 'Nenhum administrador faz login há algum tempo.',
    neverActive: 'Nenhum administrador fez login ainda.',
    lastActive: (when) => `Último acesso de um administrador: ${when}.`,
    readyForOrderSetup: 'Um pedido aguarda configuração.',
    trial: 'Há um período de teste em andamento.',
    subscription: 'Há uma assinatura em vigor.',
  },
  previous: 'Cliente anterior',
  next: 'Próximo cliente',
  previousTip: 'Cliente anterior (Alt + ↑)',
  nextTip: 'Próximo cliente (Alt + ↓)',
  position: (place, total) => `${place.shown} de ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Não foi possível ler este cliente. Tente o próximo.',
  failedToMove: 'Não foi possível obter o próximo cliente.',
};
