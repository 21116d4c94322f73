import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-subscriptions.js';

const choose = pluralOf('it');

const subscriptionsOf = (count: Count) =>
  choose(count, {
    one: `${count.shown} abbonamento`,
    many: `${count.shown} di abbonamenti`,
    other: `${count.shown} abbonamenti`,
  });

/** The day with its article, which goes with how the number is said: "il 22", but "l’8" and "l’11". */
const on = (date: string) => (/^(8|11)\b/.test(date) ? `l’${date}` : `il ${date}`);

export const customerSubscriptions: typeof en.customerSubscriptions = {
  heading: 'Abbonamenti',
  none: { title: 'Nessun abbonamento', hint: 'Qui compare ciò che il cliente acquista o prova.' },
  incomplete: (came, total) => `L’origine ha inviato ${came.shown} su ${subscriptionsOf(total)}.`,
  count: subscriptionsOf,
  running: ({ assigned, total }) =>
    choose(total, {
      one: `${assigned} su ${total.shown} licenza assegnata negli abbonamenti in corso`,
      many: `${assigned} su ${total.shown} di licenze assegnate negli abbonamenti in corso`,
      other: `${assigned} su ${total.shown} licenze assegnate negli abbonamenti in corso`,
    }),
  runningUnknown: 'Il numero di licenze in corso non è disponibile in questa origine',
  next: {
    renewal: (name, date, when) => `Prossima data: ${name} si rinnova ${on(date)} (${when})`,
    end: (name, date, when) => `Prossima data: ${name} termina ${on(date)} (${when})`,
  },
  status: {
    active: 'Attivo',
    expiringSoon: 'In scadenza',
    expired: 'Scaduto',
    suspended: 'Sospeso',
    readyForOrderSetup: 'Pronto per la configurazione dell’ordine',
  },
  id: 'ID abbonamento',
  term: 'Durata',
  days: (start, end) => `${start} – ${end}`,
  renewal: 'Rinnovo',
  end: 'Fine',
  renews: {
    ahead: (date, when) => `Si rinnova ${on(date)} (${when})`,
    today: (date) => `Si rinnova oggi, ${date}`,
    past: (date, when) => `Doveva rinnovarsi ${on(date)} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Termina ${on(date)} (${when})`,
    today: (date) => `Termina oggi, ${date}`,
    past: (date, when) => `È terminato ${on(date)} (${when})`,
  },
  autoRenew: 'Rinnovo automatico',
  on: 'Attivo',
  off: 'Disattivato',
  licenses: 'Licenze',
  noLicenses: 'Nessuna licenza in questo abbonamento',
  invoice: {
    label: 'Ultima fattura',
    none: 'Nessuna fattura',
    amountUnknown: 'Importo non disponibile in questa origine',
    opens: (number) => `Fattura ${number}, si apre in una nuova finestra`,
    status: { open: 'Da pagare', paid: 'Pagata', overdue: 'Scaduta' },
  },
  orders: {
    label: 'Cronologia ordini',
    of: (name) => `Cronologia ordini di ${name}`,
    none: 'Nessun ordine',
    date: 'Data',
    kind: 'Tipo',
    description: 'Descrizione',
    quantity: 'Licenze',
    status: 'Stato',
    quantityUnknown: 'Non disponibile in questa origine',
    all: (count) =>
      choose(count, {
        one: `Mostra ${count.shown} ordine`,
        many: `Mostra ${count.shown} di ordini`,
        other: `Mostra tutti i ${count.shown} ordini`,
      }),
    fewer: 'Mostra solo i più recenti',
    kinds: { new: 'Nuovo', change: 'Modifica', renewal: 'Rinnovo', cancel: 'Disdetta' },
    statuses: { pending: 'In sospeso', completed: 'Completato', canceled: 'Annullato' },
  },
};
