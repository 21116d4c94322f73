import { pluralOf } from '../plural.js';
import type * as en from '../en/attention-more.js';

const choose = pluralOf('de');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Bis morgen',
  week: 'Für eine Woche',
  over: (date) => `Bis es vorbei ist (${date})`,
  always: 'Bis ich es wieder anzeige',
  until: (rule, customer, date) => `${customer}: „${rule}“ ist bis ${date} zurückgestellt.`,
  forGood: (rule, customer) => `${customer}: „${rule}“ ist zurückgestellt, bis Sie es wieder anzeigen.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} Grund ist zurückgestellt`,
      other: `${count.shown} Gründe sind zurückgestellt`,
    }),
  show: 'Anzeigen',
  hide: 'Ausblenden',
  heading: 'Zurückgestellt',
  untilDate: (date) => `Bis ${date}`,
  untilShown: 'Bis Sie es wieder anzeigen',
  showAgain: 'Wieder anzeigen',
  shownAgain: (rule, customer) => `${customer}: „${rule}“ wird wieder angezeigt.`,
  notKept: 'Dieser Browser kann nicht speichern, was zurückgestellt ist. Es kommt mit der Seite wieder.',
};

export const ranking: typeof en.ranking = {
  text: 'Ein Kunde wiegt so viel wie sein schwerster Grund und ein Zehntel jedes weiteren, höchstens 100. Ein Grund wiegt die Hälfte des Gewichts seiner Regel und bis zum vollen Gewicht, je größer die Sache ist: nach Lizenzen, verbleibenden Tagen oder Anrufen.',
  rule: (rule, weight) => `${rule}: bis ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: bis ${weight}, ab ${share}`,
};
