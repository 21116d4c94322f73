import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('pt-BR');

export const customerFilter: typeof en.customerFilter = {
  label: 'Filtros de clientes',
  search: 'Pesquisar clientes',
  filters: (shown) => (shown ? `Filtros (${shown})` : 'Filtros'),
  kpi: 'Indicador',
  active: 'Filtros ativos',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: não ${value}`,
  remove: (chip) => `Remover ${chip}`,
  removed: (chip) => `Filtro removido: ${chip}.`,
  clearAll: 'Limpar tudo',
  cleared: 'Todos os filtros foram limpos.',
  noCounts: 'Não foi possível carregar as contagens.',
  noTags: 'Não foi possível carregar as tags.',
  notCounted: 'Esta fonte não fornece contagens.',
  forbidden: 'Você não tem permissão para ver as contagens.',
  noTarget: (id) => `for="${id}" não indica nenhum customer-list no mesmo documento ou shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filtrar digitando',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Digitar filtros',
  choose: 'Escolher filtros',
  missing: 'Não foi possível carregar o conteúdo.',
  found: (count) =>
    choose(count, {
      one: `${count.shown} sugestão`,
      many: `${count.shown} de sugestões`,
      other: `${count.shown} sugestões`,
    }),
  counting: 'Contando…',
  problems: (count) =>
    choose(count, {
      one: `${count.shown} parte não pode ser lida.`,
      many: `${count.shown} de partes não podem ser lidas.`,
      other: `${count.shown} partes não podem ser lidas.`,
    }),
  problem: {
    unknownFilter: (text) => `Não existe o filtro “${text}”. Entre aspas, ele é pesquisado como texto.`,
    unknownValue: (text, filter) => `“${text}” não é um dos valores de ${filter}.`,
    noValue: (_text, filter) => `Falta um valor de ${filter}.`,
    unclosedQuote: (text) => `As aspas antes de “${text}” não foram fechadas.`,
    afterQuote: () => 'Depois das aspas de fechamento vem um espaço ou uma vírgula.',
    notText: (text) => `Somente filtros podem ser excluídos. Entre aspas, “-${text}” é pesquisado como texto.`,
    notKpi: () => 'Um indicador não pode ser excluído.',
    secondKpi: (text) => `Só pode haver um indicador; “${text}” não é considerado.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Visualizações',
  shown: (view) => `Visualização: ${view}`,
  list: 'Visualizações salvas',
  none: 'Ainda não há visualizações salvas.',
  name: 'Salvar estes filtros como',
  save: 'Salvar',
  replace: (view) => `Substituir “${view}”`,
  rename: (view) => `Renomear ${view}`,
  newName: (view) => `Novo nome de ${view}`,
  apply: 'Renomear',
  cancel: 'Cancelar',
  taken: (view) => `Já existe uma visualização “${view}”.`,
  remove: (view) => `Excluir ${view}`,
  question: (view) => `Excluir a visualização “${view}”?`,
  consequence: 'Os clientes permanecem; somente estes filtros salvos são excluídos.',
  confirm: 'Excluir visualização',
  chosen: (view) => `Exibindo: ${view}`,
  saved: (view) => `Visualização salva: ${view}.`,
  renamed: (view) => `Novo nome: ${view}.`,
  removed: (view) => `Visualização excluída: ${view}.`,
  withoutText: 'Sem o texto pesquisado: ele pode citar um cliente, e este navegador não guarda nomes.',
  notKept: 'Este navegador não guarda nada aqui: as visualizações duram até a página ser fechada.',
};
