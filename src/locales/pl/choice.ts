import type * as en from '../en/choice.js';

export const filterMenu: typeof en.filterMenu = {
  chosen: (shown) => `wybrano: ${shown}`,
  allBut: (shown) => `wszystko oprócz ${shown}`,
  mode: 'Pokaż',
  only: 'Tylko wybrane',
  except: 'Wszystko oprócz wybranych',
  search: (filter) => `Szukaj w filtrze ${filter}`,
  found: (shown) => `Znaleziono: ${shown}`,
  noMatch: 'Nic nie pasuje.',
  nothing: 'Nie ma z czego wybierać.',
  counting: 'Liczenie…',
  waiting: 'Wczytywanie…',
  clear: 'Wyczyść',
};

export const comboBox: typeof en.comboBox = {
  open: 'Pokaż podpowiedzi',
  found: (shown) => `Podpowiedzi: ${shown}`,
  waiting: 'Wyszukiwanie…',
  noMatch: 'Nic nie znaleziono.',
  failed: 'Nie udało się wczytać podpowiedzi.',
  required: 'Wybierz co najmniej jedną pozycję.',
  unknown: 'Wybierz jedną z podpowiedzi.',
};
