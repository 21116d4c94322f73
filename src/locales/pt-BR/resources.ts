import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('pt-BR');

export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Recursos e ajuda',
  quickLinks: 'Links rápidos',
  featured: 'Recursos em destaque',
  all: 'Todos os recursos',
  search: 'Pesquisar recursos',
  category: 'Categoria',
  type: 'Tipo',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Filtros ativos',
  remove: (chip) => `Remover o filtro ${chip}`,
  removed: (chip) => `O filtro ${chip} foi removido.`,
  clearAll: 'Limpar tudo',
  cleared: 'A pesquisa e os filtros foram limpos.',
  searching: 'Pesquisando…',
  count: (total) =>
    choose(total, {
      one: `${total.shown} recurso`,
      many: `${total.shown} de recursos`,
      other: `${total.shown} recursos`,
    }),
  found: (total) =>
    choose(total, {
      one: `${total.shown} recurso encontrado`,
      many: `${total.shown} de recursos encontrados`,
      other: `${total.shown} recursos encontrados`,
    }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `${shown} de ${total.shown} recurso exibido`,
      many: `${shown} de ${total.shown} de recursos exibidos`,
      other: `${shown} de ${total.shown} recursos exibidos`,
    }),
  more: 'Mostrar mais',
  loadingMore: 'Carregando mais…',
  restFailed: 'Não foi possível carregar os próximos recursos.',
  sectionFailed: (section) => `${section}: não foi possível carregar.`,
  updated: (date) => `Atualizado em ${date}`,
  newTab: '(abre em uma nova guia)',
  none: { title: 'Ainda não há recursos', hint: 'Assim que guias e links forem publicados, eles aparecerão aqui.' },
  noMatch: {
    title: 'Nenhum recurso encontrado',
    hint: 'Verifique a ortografia, pesquise menos palavras ou limpe os filtros.',
  },
};

export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Chamadas',
  meetings: 'Reuniões',
  messaging: 'Mensagens',
  sales: 'Vendas',
  administration: 'Administração',
  training: 'Treinamento',
};

export const resourceType: typeof en.resourceType = {
  guide: 'Guia',
  course: 'Curso',
  document: 'Documento',
  video: 'Vídeo',
  news: 'Notícia',
  link: 'Link',
};
