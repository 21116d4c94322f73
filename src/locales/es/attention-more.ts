import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('es');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Hasta mañana',
  week: 'Durante una semana',
  over: (date) => `Hasta que termine (${date})`,
  always: 'Hasta que lo vuelva a mostrar',
  until: (rule, customer, date) => `${customer}: el motivo «${rule}» queda pospuesto hasta el ${date}.`,
  forGood: (rule, customer) => `${customer}: el motivo «${rule}» queda pospuesto hasta que lo vuelva a mostrar.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} motivo pospuesto`,
      many: `${count.shown} de motivos pospuestos`,
      other: `${count.shown} motivos pospuestos`,
    }),
  show: 'Mostrar',
  hide: 'Ocultar',
  heading: 'Pospuesto',
  untilDate: (date) => `Hasta el ${date}`,
  untilShown: 'Hasta que lo vuelva a mostrar',
  showAgain: 'Volver a mostrar',
  shownAgain: (rule, customer) => `${customer}: el motivo «${rule}» se muestra de nuevo.`,
  notKept: 'Este navegador no puede guardar lo que se pospone. Volverá a aparecer al cargar la página.',
};

export const ranking: typeof en.ranking = {
  text: 'Un cliente pesa lo que su motivo de mayor peso, más una décima parte de cada uno de los demás, hasta 100 como máximo. Un motivo pesa la mitad del peso de su regla, y puede llegar al total cuanto mayor sea el asunto: por licencias, días restantes o llamadas.',
  rule: (rule, weight) => `${rule}: hasta ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: hasta ${weight}, a partir del ${share}`,
};
