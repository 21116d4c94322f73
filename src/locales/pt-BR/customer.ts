import { pluralOf } from '../plural.js';
import type * as en from '../en/customer.js';

const choose = pluralOf('pt-BR');

export const status: typeof en.status = {
  trial: 'Período de teste',
  subscription: 'Assinatura',
  expiringSoon: 'Expira em breve',
  licenseOverage: 'Excesso de licenças',
  noRecentActivity: 'Nenhuma atividade recente',
  readyForOrderSetup: 'Pronto para configuração do pedido',
  suspended: 'Suspenso',
  expired: 'Expirado',
};

export const filter: typeof en.filter = {
  managedBy: 'Gerenciado por',
  product: 'Produto',
  status: 'Status',
  subscriptionType: 'Tipo de assinatura',
  tag: 'Tags',
};

export const managedBy: typeof en.managedBy = {
  externalAdministrator: 'Administrador externo',
  partnerOrganization: 'Organização do parceiro',
};

export const subscriptionType: typeof en.subscriptionType = {
  subscription: 'Assinatura',
  trial: 'Período de teste',
};

export const customerList: typeof en.customerList = {
  title: 'Clientes',
  column: {
    displayName: 'Cliente',
    status: 'Status',
    tags: 'Tags',
    products: 'Produtos',
    licenses: 'Licenças',
    nextDate: 'Renova ou expira',
    actions: 'Ações',
  },
  noNextDate: 'Nenhuma renovação e nenhum término são conhecidos.',
  search: 'Pesquisar clientes',
  count: (count) =>
    choose(count, {
      one: `${count.shown} cliente`,
      many: `${count.shown} de clientes`,
      other: `${count.shown} clientes`,
    }),
  renews: (date) => `Renova em ${date}`,
  ends: (date) => `Expira em ${date}`,
  launch: (customer) => `Iniciar a organização de ${customer}`,
  kpi: {
    totalCustomers: 'Total de clientes',
    nearingExpiration: 'Próximos de expirar',
    nearingRenewal: 'Próximos da renovação',
    lowLicenseAssignment: 'Baixa atribuição de licenças',
    overLicenseLimit: 'Acima do limite de licenças',
  },
  narrowed: (kpi) => `Somente os clientes incluídos em “${kpi}”.`,
  widen: 'Mostrar todos os clientes',
};

export const launch: typeof en.launch = {
  asking: (organization = 'a organização') => `Iniciando ${organization}…`,
  ready: (organization = 'a organização') => `Agora você pode abrir ${organization}.`,
  failed: (organization = 'a organização') => `Não foi possível iniciar ${organization}.`,
};

export const shortProduct: typeof en.shortProduct = {
  meetings: 'Meetings',
  calling: 'Calling',
  messaging: 'Messaging',
  realTimeTranslations: 'Traduções em tempo real',
};
