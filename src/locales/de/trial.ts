import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('de');
const daysOf = (count: Count) => choose(count, { one: `${count.shown} Tag`, other: `${count.shown} Tage` });
const ofDays = (count: Count) => choose(count, { one: `${count.shown} Tag`, other: `${count.shown} Tagen` });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Testversion für ${customer} starten`,
  forNewCustomer: 'Testversion für einen neuen Kunden starten',
  displayName: 'Name der Organisation',
  adminEmail: 'E-Mail-Adresse des Administrators',
  country: 'Land',
  chooseCountry: 'Wählen Sie ein Land',
  products: 'Produkte',
  productsHint: 'Jeweils mit der Anzahl der Lizenzen zum Testen.',
  quantity: (product) => `Lizenzen für ${product}`,
  licenses: 'Lizenzen',
  duration: 'Dauer',
  days: daysOf,
  until: (date) => `bis ${date}`,
  starting: 'Die Testversion wird gestartet …',
  problem: {
    displayName: 'Geben Sie den Namen der Organisation ein.',
    adminEmail: 'Geben Sie eine E-Mail-Adresse ein, etwa admin@example.com.',
    country: 'Wählen Sie ein Land.',
    products: 'Wählen Sie mindestens ein Produkt.',
    quantity: 'Geben Sie eine ganze Zahl ab 1 ein.',
    durationDays: 'Wählen Sie die Dauer.',
  },
  failed: 'Die Testversion konnte nicht gestartet werden.',
  conflict:
    'Der Kunde testet eines dieser Produkte bereits. Wählen Sie andere, oder verlängern Sie die laufende Testversion.',
  again: 'Ihre Eingaben sind noch da. Sie können die Taste erneut drücken: Es wird keine zweite Testversion gestartet.',
  notOpened: 'Das Formular konnte nicht geöffnet werden.',
  started: (products, date, customer) =>
    customer
      ? `Die Testversion von ${products} für ${customer} läuft bis ${date}.`
      : `Die Testversion von ${products} läuft bis ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Testversionen',
  none: 'Noch keine Testversionen',
  noneHint: 'Der Kunde hat noch nichts getestet.',
  noneRuns: 'Zurzeit läuft keine Testversion.',
  over: 'Beendete Testversionen',
  start: 'Beginn',
  end: 'Ende',
  products: 'Produkte',
  licenses: (count) => choose(count, { one: `${count.shown} Lizenz`, other: `${count.shown} Lizenzen` }),
  time: 'Zeit',
  daysLeft: (count) => choose(count, { one: `Noch ${count.shown} Tag`, other: `Noch ${count.shown} Tage` }),
  endsToday: 'Endet heute',
  endsTomorrow: 'Endet morgen',
  endedYesterday: 'Endete gestern',
  ended: (count) => choose(count, { one: `Endete vor ${count.shown} Tag`, other: `Endete vor ${count.shown} Tagen` }),
  endedPlain: 'Beendet',
  bought: 'Sie wurde gekauft.',
  passed: (days, of) => `Vergangene Tage: ${days} von ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `${used} von ${total.shown} Lizenz genutzt`,
      other: `${used} von ${total.shown} Lizenzen genutzt`,
    }),
  useUnknown: 'Nutzung in dieser Quelle nicht verfügbar',
  short: (count) =>
    choose(count, {
      one: `${count.shown} Lizenz fehlt: Es sind mehr zugewiesen, als die Testversion hat`,
      other: `${count.shown} Lizenzen fehlen: Es sind mehr zugewiesen, als die Testversion hat`,
    }),
  surplus: (count) =>
    choose(count, {
      one: `${count.shown} Lizenz ist noch nicht zugewiesen`,
      other: `${count.shown} Lizenzen sind noch nicht zugewiesen`,
    }),
  allAssigned: 'Alle Lizenzen sind zugewiesen',
  extend: (days) => `Um ${daysOf(days)} verlängern`,
  extendOf: (trial, days) => `Um ${daysOf(days)} verlängern: ${trial}`,
  extending: 'Wird verlängert …',
  notLater: (date, days) =>
    `Eine Verlängerung ist noch nicht möglich: In ${ofDays(days)} ist der ${date}, und so lange läuft sie bereits.`,
  question: (trial) => `${trial} verlängern?`,
  newEnd: (date, before) => `Endet am ${date} statt am ${before}.`,
  runsAgain: (date, before) => `Läuft wieder bis ${date}. Sie endete am ${before}.`,
  confirm: 'Testversion verlängern',
  extended: (trial, date) => `${trial} endet jetzt am ${date}.`,
  extendFailed: (trial) => `${trial} konnte nicht verlängert werden.`,
  extendConflict: 'Sie wurde inzwischen gekauft oder aus einem anderen Grund beendet.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'Läuft',
  expired: 'Abgelaufen',
  converted: 'In ein Abonnement umgewandelt',
};
