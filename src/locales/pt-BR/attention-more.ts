import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pt-BR');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Até amanhã',
  week: 'Por uma semana',
  over: (date) => `Até terminar (${date})`,
  always: 'Até eu mostrar novamente',
  until: (rule, customer, date) => `${customer}: o motivo “${rule}” está adiado até ${date}.`,
  forGood: (rule, customer) => `${customer}: o motivo “${rule}” está adiado até você mostrá-lo novamente.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} motivo adiado`,
      many: `${count.shown} de motivos adiados`,
      other: `${count.shown} motivos adiados`,
    }),
  show: 'Mostrar',
  hide: 'Ocultar',
  heading: 'Adiados',
  untilDate: (date) => `Até ${date}`,
  untilShown: 'Até você mostrar novamente',
  showAgain: 'Mostrar novamente',
  shownAgain: (rule, customer) => `${customer}: o motivo “${rule}” voltou a ser exibido.`,
  notKept: 'Este navegador não consegue guardar o que foi adiado. Voltará a aparecer ao carregar a página.',
};

export const ranking: typeof en.ranking = {
  text: 'Um cliente pesa o mesmo que seu motivo mais pesado, mais um décimo de cada um dos outros, até 100 no máximo. Um motivo pesa metade do peso da sua regra e pode chegar ao peso total quanto maior for o caso: em licenças, dias restantes ou chamadas.',
  rule: (rule, weight) => `${rule}: até ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: até ${weight}, a partir de ${share}`,
};
