import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/tags.js';

const choose = pluralOf('pt-BR');
const customers = (count: Count) =>
  choose(count, {
    one: `${count.shown} cliente`,
    many: `${count.shown} de clientes`,
    other: `${count.shown} clientes`,
  });

export const tags: typeof en.tags = {
  title: 'Tags',
  create: 'Nova tag',
  search: 'Pesquisar tags',
  found: (count) =>
    choose(count, {
      one: `${count.shown} tag encontrada`,
      many: `${count.shown} de tags encontradas`,
      other: `${count.shown} tags encontradas`,
    }),
  noMatch: 'Nenhuma tag corresponde.',
  sortedBy: 'Ordenadas por',
  byName: 'Nome',
  byCustomers: 'Número de clientes',
  customers,
  customersUnknown: 'Número de clientes desconhecido',
  edit: (tag) => `Editar a tag ${tag}`,
  remove: (tag) => `Excluir a tag ${tag}`,
  more: (count) => `Mostrar mais ${count.shown}`,
  left: (count) =>
    choose(count, {
      one: `Resta ${count.shown} caractere`,
      many: `Restam ${count.shown} de caracteres`,
      other: `Restam ${count.shown} caracteres`,
    }),
  over: (count) =>
    choose(count, {
      one: `${count.shown} caractere a mais`,
      many: `${count.shown} de caracteres a mais`,
      other: `${count.shown} caracteres a mais`,
    }),
  none: {
    title: 'Ainda não há tags',
    hint: 'As tags agrupam clientes: por região, por contrato, pelo que precisam.',
  },
};

export const tagNotice: typeof en.tagNotice = {
  created: (tag) => `A tag “${tag}” foi criada.`,
  saved: (tag) => `A tag “${tag}” foi salva.`,
  notSaved: (tag) => `Não foi possível salvar a tag “${tag}”.`,
  deleted: (tag) => `A tag “${tag}” foi excluída.`,
  notDeleted: (tag) => `Não foi possível excluir a tag “${tag}”.`,
  restored: (tag, count) => `A tag “${tag}” existe novamente, em ${customers(count)}.`,
  restoredPart: (tag, count, of) =>
    `A tag “${tag}” existe novamente, mas somente em ${count.shown} de ${customers(of)}.`,
  notRestored: (tag) => `Não foi possível restaurar a tag “${tag}”.`,
  question: (tag) => `Excluir a tag “${tag}”?`,
  touches: (count) => `Ela será removida de ${customers(count)}.`,
  touchesNobody: 'Nenhum cliente tem esta tag.',
  touchesUnknown: 'Ela será removida de todos os clientes que a têm.',
  canUndo: 'Você poderá desfazer isto logo em seguida.',
  cannotUndo: 'Isto não pode ser desfeito.',
  confirm: 'Excluir tag',
};

export const customerTags: typeof en.customerTags = {
  label: 'Tags',
  none: 'Sem tags',
  add: 'Adicionar uma tag',
  remove: (tag) => `Remover a tag ${tag}`,
  create: 'Nova tag',
  createNamed: (tag) => `Criar a tag “${tag}”`,
  count: (count, most) => `Tags: ${count} de ${most}`,
  full: (most) => `Um cliente pode ter no máximo ${most} tags. Remova uma primeiro.`,
  listFailed: 'Não foi possível carregar as tags.',
  added: (tags, customer) => `${customer} agora tem ${tags}.`,
  removed: (tags, customer) => `Removido de ${customer}: ${tags}.`,
  changed: (customer) => `As tags de ${customer} foram alteradas.`,
  failed: (customer) => `Não foi possível alterar as tags de ${customer}.`,
  thisCustomer: 'este cliente',
};

export const tagCell: typeof en.tagCell = {
  edit: (customer, tags) => (tags ? `Tags de ${customer}: ${tags}. Alterar` : `Adicionar uma tag a ${customer}`),
  add: 'Adicionar',
  menu: (customer) => `Tags de ${customer}`,
  search: 'Pesquisar ou criar uma tag',
  done: 'Concluir',
};

export const bulk: typeof en.bulk = {
  label: 'Clientes selecionados',
  selected: (count) => choose(count, { one: `${count.shown} selecionado`, other: `${count.shown} selecionados` }),
  all: (count) => `Todos (${count.shown}) conforme os filtros`,
  selectAllShort: (count) => `Todos (${count.shown})`,
  selectAll: (count) => `Selecionar todos (${count.shown}) conforme os filtros`,
  clear: 'Limpar seleção',
  add: 'Adicionar tags',
  remove: 'Remover tags',
  export: 'Exportar seleção',
  addHeading: (count) => `Adicionar tags a ${customers(count)}`,
  removeHeading: (count) => `Remover tags de ${customers(count)}`,
  addConfirm: 'Adicionar tags',
  removeConfirm: 'Remover tags',
  chosen: 'Tags',
  search: 'Pesquisar tags',
  has: (count, of) => `${count} de ${of}`,
  choose: 'Escolha pelo menos uma tag.',
  effect: {
    same: (count) =>
      choose(count, { one: `${customers(count)} já está assim.`, other: `${customers(count)} já estão assim.` }),
    full: (count, most) =>
      choose(count, {
        one: `${customers(count)} teria mais de ${most} tags e ficará como está.`,
        other: `${customers(count)} teriam mais de ${most} tags e ficarão como estão.`,
      }),
    query:
      'Serão alterados os clientes que corresponderem aos filtros no momento da execução. Isto não pode ser desfeito em uma única etapa.',
    nobody: 'Nenhum dos clientes selecionados tem uma tag.',
  },
  running: (done, of) => `${done} de ${customers(of)}`,
  runningAll: (of) => `Alterando ${customers(of)}…`,
  readingAll: (of) => `Selecionando ${customers(of)}…`,
  reading: (done, of) => `Selecionando: ${done} de ${customers(of)}`,
  exportingAll: (of) => `Exportando ${customers(of)}…`,
  exporting: (done, of) => `Exportando: ${done} de ${customers(of)}`,
  cancel: 'Cancelar',
  stopping: 'Interrompendo…',
  done: (count) => choose(count, { one: `${customers(count)} alterado.`, other: `${customers(count)} alterados.` }),
  undone: (count) => `Desfeito em ${customers(count)}.`,
  stopped: (done, of) => `Interrompido: feito em ${done} de ${customers(of)}.`,
  broken: (done, of) => `Feito em ${done} de ${customers(of)}.`,
  brokenAll: 'Não se sabe em quantos clientes foi feito; repetir não altera nada duas vezes.',
  goOn: 'Continuar',
  failed: (count) => `Não foi possível alterar ${customers(count)}.`,
  failures: 'Não alterados',
  moreFailures: (count) => `Mostrar mais ${count.shown}`,
  download: 'Baixar esta lista',
  customer: 'Cliente',
  id: 'ID',
  reason: 'Motivo',
  close: 'Fechar',
  exported: (count) => `Um arquivo com ${customers(count)} foi entregue ao navegador.`,
  exportedPart: (count, of) => `Incompleto: ${count} de ${customers(of)}.`,
  exportStopped: 'Interrompido: nenhum arquivo foi criado.',
  exportFailed: 'Não foi possível exportar a seleção.',
  readFailed: 'Não foi possível selecionar o intervalo.',
};
