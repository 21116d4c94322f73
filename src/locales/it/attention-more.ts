import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('it');

// "Fino al giorno", because the article changes with the number: "al 22", "all’8".
export const dismissal: typeof en.dismissal = {
  tomorrow: 'Fino a domani',
  week: 'Per una settimana',
  over: (date) => `Fino alla fine (${date})`,
  always: 'Finché non lo si mostra di nuovo',
  until: (rule, customer, date) => `${customer}: il motivo “${rule}” è rimandato fino al giorno ${date}.`,
  forGood: (rule, customer) => `${customer}: il motivo “${rule}” è rimandato finché non lo si mostra di nuovo.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} motivo rimandato`,
      many: `${count.shown} di motivi rimandati`,
      other: `${count.shown} motivi rimandati`,
    }),
  show: 'Mostra',
  hide: 'Nascondi',
  heading: 'Rimandati',
  untilDate: (date) => `Fino al giorno ${date}`,
  untilShown: 'Finché non lo si mostra di nuovo',
  showAgain: 'Mostra di nuovo',
  shownAgain: (rule, customer) => `${customer}: il motivo “${rule}” è di nuovo visibile.`,
  notKept: 'Questo browser non può conservare ciò che viene rimandato. Ricomparirà al caricamento della pagina.',
};

export const ranking: typeof en.ranking = {
  text: 'Un cliente pesa quanto il suo motivo più pesante, più un decimo di ciascuno degli altri, fino a 100 al massimo. Un motivo pesa metà del peso della sua regola, e fino all’intero peso quanto più la questione è grande: per licenze, giorni rimanenti o chiamate.',
  rule: (rule, weight) => `${rule}: fino a ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: fino a ${weight}, a partire da ${share}`,
};
