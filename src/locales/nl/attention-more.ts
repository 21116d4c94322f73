import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('nl');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Tot morgen',
  week: 'Een week',
  over: (date) => `Tot het voorbij is (${date})`,
  always: 'Tot ik het weer toon',
  until: (rule, customer, date) => `${customer}: ‘${rule}’ is opzijgezet tot ${date}.`,
  forGood: (rule, customer) => `${customer}: ‘${rule}’ is opzijgezet tot u het weer toont.`,
  count: (count) =>
    choose(count, { one: `${count.shown} reden is opzijgezet`, other: `${count.shown} redenen zijn opzijgezet` }),
  show: 'Tonen',
  hide: 'Verbergen',
  heading: 'Opzijgezet',
  untilDate: (date) => `Tot ${date}`,
  untilShown: 'Tot u het weer toont',
  showAgain: 'Weer tonen',
  shownAgain: (rule, customer) => `${customer}: ‘${rule}’ wordt weer getoond.`,
  notKept: 'Deze browser kan niet bewaren wat opzij is gezet. Het komt met de pagina terug.',
};

export const ranking: typeof en.ranking = {
  text: 'Een klant weegt zoveel als de zwaarste reden, plus een tiende van elke volgende, ten hoogste 100. Een reden weegt de helft van het gewicht van de regel, en tot het geheel naarmate het om meer gaat: licenties, dagen tot dan, of gesprekken.',
  rule: (rule, weight) => `${rule}: ten hoogste ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: ten hoogste ${weight}, vanaf ${share}`,
};
