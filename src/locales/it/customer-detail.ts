import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-detail.js';

const choose = pluralOf('it');

/** The day with its article, which goes with how the number is said: "il 22", but "l’8" and "l’11". */
const on = (date: string) => (/^(8|11)\b/.test(date) ? `l’${date}` : `il ${date}`);

export const customerDetail: typeof en.customerDetail = {
  heading: 'Dettagli del cliente',
  overview: 'Panoramica',
  tabs: { subscriptions: 'Abbonamenti', trials: 'Versioni di prova', admins: 'Amministratori partner' },
  tabsOf: (customer) => `Dettagli di ${customer}`,
  status: 'Stato',
  noStatus: 'Nessuno stato',
  products: 'Prodotti',
  noProducts: 'Nessun prodotto',
  licenses: 'Licenze',
  nextDate: 'Prossima data',
  renews: {
    ahead: (date, when) => `Si rinnova ${on(date)} (${when})`,
    past: (date, when) => `Doveva rinnovarsi ${on(date)} (${when})`,
  },
  ends: {
    ahead: (date, when) => `Scade ${on(date)} (${when})`,
    past: (date, when) => `È scaduto ${on(date)} (${when})`,
  },
  noDate: 'Nessun rinnovo e nessuna scadenza',
  activity: 'Ultima attività di un amministratore',
  noActivity: 'Nessun amministratore ha ancora effettuato l’accesso',
  country: 'Paese',
  managedBy: 'Gestito da',
  tags: 'Tag',
  noTags: 'Nessun tag',
  reason: {
    suspended: 'Un abbonamento è sospeso.',
    expired: 'È terminato un abbonamento o una versione di prova.',
    licenseOverage: 'In un abbonamento sono assegnate più licenze di quelle acquistate.',
    overageBy: (count) =>
      choose(count, {
        one: `${count.shown} licenza assegnata in più rispetto a quanto acquistato.`,
        many: `${count.shown} di licenze assegnate in più rispetto a quanto acquistato.`,
        other: `${count.shown} licenze assegnate in più rispetto a quanto acquistato.`,
      }),
    expiringSoon: 'Un abbonamento o una versione di prova termina a breve.',
    expiresOn: (date, when) => `La prima scadenza è ${on(date)} (${when}).`,
    noRecentActivity: 'Da tempo nessun amministratore effettua l’accesso.',
    neverActive: 'Nessun amministratore ha ancora effettuato l’accesso.',
    lastActive: (when) => `Ultimo accesso di un amministratore: ${when}.`,
    readyForOrderSetup: 'Un ordine è in attesa di configurazione.',
    trial: 'È in corso una versione di prova.',
    subscription: 'È in corso un abbonamento.',
  },
  previous: 'Cliente precedente',
  next: 'Cliente successivo',
  previousTip: 'Cliente precedente (Alt + ↑)',
  nextTip: 'Cliente successivo (Alt + ↓)',
  position: (place, total) => `${place.shown} di ${total.shown}`,
  moved: (customer, position) => `${customer}, ${position}`,
  notThere: 'Impossibile leggere questo cliente. Provare con il successivo.',
  failedToMove: 'Impossibile ottenere il cliente successivo.',
};
