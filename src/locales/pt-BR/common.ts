import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('pt-BR');

export const action: typeof en.action = {
  launchOrganization: 'Iniciar organização',
  launchMyOrganization: 'Iniciar minha organização',
  startTrial: 'Iniciar teste',
  retry: 'Tentar novamente',
  refresh: 'Atualizar',
  close: 'Fechar',
  cancel: 'Cancelar',
};

export const state: typeof en.state = {
  loading: 'Carregando',
  unprinted: 'Isto ainda estava carregando quando a página foi impressa.',
  dataAsOf: (moment) => `Dados de ${moment}`,
  weekOf: (week) => `Semana de ${week}`,
  outdated: 'Estes dados são anteriores à última atualização semanal.',
  stale: 'Não foi possível atualizar. Você está vendo os últimos dados conhecidos.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} linha não pôde ser lida e não é exibida.`,
      many: `${count.shown} de linhas não puderam ser lidas e não são exibidas.`,
      other: `${count.shown} linhas não puderam ser lidas e não são exibidas.`,
    }),
  incomplete: (came, total) => `A fonte enviou ${came} de ${total}.`,
  notAvailable: 'Não disponível nesta fonte',
  waitsFor: (attribute) => `Escolha o que mostrar: ${attribute} não está definido.`,
  waits: 'Ainda não há nada para mostrar.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Ainda não há dados', hint: 'Assim que houver dados, eles aparecerão aqui.' },
  noMatch: {
    title: 'Nada corresponde a estes filtros',
    hint: 'Altere ou limpe um filtro para ver mais.',
    clear: 'Limpar todos os filtros',
  },
  noPermission: {
    title: 'Sem permissão',
    hint: 'Sua função não dá acesso a isto. Um administrador total de parceiros pode alterar isso.',
  },
  notOffered: {
    title: 'Não oferecido aqui',
    hint: 'A fonte de dados deste portal não oferece isto.',
  },
  notBought: {
    title: (product) => `Nenhum cliente tem ${product}`,
    hint: 'Estes números aparecerão assim que um dos seus clientes comprar o produto.',
  },
};

export const error: typeof en.error = {
  config: 'Este elemento não tem fonte de dados.',
  configHint: 'Coloque-o em um <partner-hub api-base="https://…/api"> ou defina source="demo" para experimentar.',
  diagnoseHint: 'Adicione ?hub-diagnose ao endereço para ver mais.',
  auth: 'Sua sessão foi encerrada.',
  forbidden: 'Você não tem permissão para isto.',
  notFound: 'Não foi encontrado.',
  conflict: 'Isto não é possível no estado atual.',
  invalid: 'O servidor não aceitou a solicitação.',
  network: 'Não foi possível acessar o servidor.',
  timeout: 'O servidor demorou demais para responder.',
  rateLimited: 'Houve solicitações demais.',
  unavailable: 'O servidor não está disponível no momento.',
  notOffered: 'Esta fonte de dados não oferece isto.',
  server: 'O servidor relatou um erro.',
  badData: 'O servidor enviou dados que não podem ser lidos.',
  render: 'Não foi possível mostrar o conteúdo.',
  codeMissing: 'Uma parte desta página não existe mais.',
  codeMissingHint: 'Recarregue a página.',
  perhapsDone: 'Mesmo assim, a operação pode ter sido realizada.',
  retryIn: (duration) => `Tente novamente em ${duration}.`,
  trackingId: (id) => `ID de rastreamento: ${id}`,
  loggedOut: 'Sua sessão foi encerrada. Nenhum dado é exibido.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Traduções em tempo real',
};
