import { pluralOf } from '../plural.js';
import type * as en from '../en/attention-more.js';

const choose = pluralOf('fr');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Jusqu’à demain',
  week: 'Pendant une semaine',
  over: (date) => `Jusqu’à la fin (${date})`,
  always: 'Jusqu’à ce que je l’affiche à nouveau',
  until: (rule, customer, date) => `${customer} : « ${rule} » est mis de côté jusqu’au ${date}.`,
  forGood: (rule, customer) => `${customer} : « ${rule} » est mis de côté jusqu’à ce que vous l’affichiez à nouveau.`,
  count: (count) =>
    choose(count, { one: `${count.shown} motif mis de côté`, other: `${count.shown} motifs mis de côté` }),
  show: 'Afficher',
  hide: 'Masquer',
  heading: 'Mis de côté',
  untilDate: (date) => `Jusqu’au ${date}`,
  untilShown: 'Jusqu’à ce que vous l’affichiez à nouveau',
  showAgain: 'Afficher à nouveau',
  shownAgain: (rule, customer) => `${customer} : « ${rule} » est à nouveau affiché.`,
  notKept: 'Ce navigateur ne peut pas conserver ce qui est mis de côté. Cela reviendra avec la page.',
};

export const ranking: typeof en.ranking = {
  text: 'Un client pèse autant que son motif le plus lourd, plus un dixième de chacun des autres, 100 au maximum. Un motif pèse la moitié du poids de sa règle, et jusqu’à sa totalité selon l’importance de l’affaire : licences, jours restants ou appels.',
  rule: (rule, weight) => `${rule} : jusqu’à ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule} : jusqu’à ${weight}, à partir de ${share}`,
};
