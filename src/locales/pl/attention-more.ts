import type * as en from '../en/attention-more.js';
import { pluralOf } from '../plural.js';

const choose = pluralOf('pl');

export const dismissal: typeof en.dismissal = {
  tomorrow: 'Do jutra',
  week: 'Na tydzień',
  over: (date) => `Do zakończenia (${date})`,
  always: 'Do ponownego pokazania',
  until: (rule, customer, date) => `${customer}: powód „${rule}” odłożono do ${date}.`,
  forGood: (rule, customer) => `${customer}: powód „${rule}” odłożono do ponownego pokazania.`,
  count: (count) =>
    choose(count, {
      one: `${count.shown} odłożony powód`,
      few: `${count.shown} odłożone powody`,
      many: `${count.shown} odłożonych powodów`,
      other: `${count.shown} odłożonego powodu`,
    }),
  show: 'Pokaż',
  hide: 'Ukryj',
  heading: 'Odłożone',
  untilDate: (date) => `Do ${date}`,
  untilShown: 'Do ponownego pokazania',
  showAgain: 'Pokaż ponownie',
  shownAgain: (rule, customer) => `${customer}: powód „${rule}” jest znów pokazywany.`,
  notKept: 'Ta przeglądarka nie może zapamiętać tego, co odłożono. Powróci to po ponownym wczytaniu strony.',
};

export const ranking: typeof en.ranking = {
  text: 'Klient waży tyle, ile jego najcięższy powód, oraz jedną dziesiątą każdego kolejnego, najwyżej 100. Powód waży połowę wagi swojej reguły, a nawet całą, im większa jest sprawa: według licencji, pozostałych dni lub połączeń.',
  rule: (rule, weight) => `${rule}: do ${weight}`,
  ruleFrom: (rule, weight, share) => `${rule}: do ${weight}, od ${share}`,
};
