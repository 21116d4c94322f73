import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('pt-BR');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Seções',
  period: 'Período',
  days: (days) =>
    choose(days, { one: `${days.shown} dia`, many: `${days.shown} de dias`, other: `${days.shown} dias` }),
  switchProduct: 'As seções abaixo mostram',
  refreshed: 'Tudo foi solicitado novamente.',
  print: 'Imprimir',
  preparing: 'Tudo está sendo carregado para a impressão.',
  printedFor: (partner) => `Parceiro: ${partner}`,
  printedOn: (date) => `Impresso em ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Nenhuma destas seções existe. Conhecidas: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Visão geral',
    lead: 'Como estão seus clientes e as assinaturas deles. Somente clientes com Webex Meetings ou Webex Calling são considerados.',
  },
  customers: {
    label: 'Clientes',
    title: 'Clientes',
    lead: 'Todos os clientes que você gerencia. Os que precisam da sua atenção aparecem primeiro.',
  },
  'product-switch': { label: 'Produto' },
  'license-trend': {
    label: 'Tendência de licenças',
    title: 'Tendência de distribuição de licenças',
    lead: 'Mostra se os clientes atribuem suas licenças e se elas são usadas depois.',
  },
  recent: { label: 'Adicionados recentemente' },
  expiring: { label: 'Expirando' },
  renewing: { label: 'Em renovação' },
  'low-assignment': { label: 'Baixa atribuição' },
  'over-limit': { label: 'Acima do limite' },
  'calling-usage': {
    label: 'Uso de chamadas',
    lead: 'Quando o uso cair, entre em contato com o cliente e descubra por que o Webex Calling não é usado.',
  },
  'calling-quality': {
    label: 'Qualidade de chamada',
    lead: 'Ajude os clientes quando as chamadas com qualidade ruim aumentarem, ou quando um tipo de endpoint tiver mais delas, antes que o problema se espalhe.',
  },
  features: {
    label: 'Funcionalidades',
    lead: 'Ajude os clientes a aplicar uma funcionalidade pouco usada.',
  },
  'call-queue': {
    label: 'Filas de chamadas',
    lead: 'Ajude os clientes com muitas chamadas abandonadas a reduzi-las. Somente clientes com a funcionalidade Fila de chamadas são considerados.',
  },
  resources: {
    label: 'Recursos',
    title: 'Recursos e ajuda',
    lead: 'Documentos, cursos e ferramentas que ajudam no trabalho com seus clientes.',
  },
  helpdesk: {
    label: 'Suporte',
    title: 'Help desk para parceiros',
    lead: 'Para perguntas que os recursos não respondem.',
  },
  attention: {
    label: 'Atenção',
    title: 'Requer atenção',
    lead: 'O que exige ação agora, em todos os clientes, com os motivos.',
  },
};
