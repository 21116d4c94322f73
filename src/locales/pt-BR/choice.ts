import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `seleção: ${shown}`,
  allBut: (shown) => `tudo menos ${shown}`,
  mode: 'Mostrar',
  only: 'Somente a seleção',
  except: 'Tudo menos a seleção',
  search: (filter) => `Pesquisar em ${filter}`,
  found: (shown) => `Resultados: ${shown}`,
  noMatch: 'Nenhuma correspondência.',
  nothing: 'Não há nada para escolher.',
  counting: 'Contando…',
  waiting: 'Carregando…',
  clear: 'Limpar',
};

export const comboBox: typeof en.comboBox = {
  open: 'Mostrar sugestões',
  found: (shown) => `Sugestões: ${shown}`,
  waiting: 'Pesquisando…',
  noMatch: 'Nada foi encontrado.',
  failed: 'Não foi possível carregar as sugestões.',
  required: 'Escolha pelo menos um item.',
  unknown: 'Escolha uma das sugestões.',
};
