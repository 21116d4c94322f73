import type { Count } from '../count.js';
import { pluralOf } from '../plural.js';
import type * as en from '../en/trial.js';

const choose = pluralOf('nl');
const daysOf = (count: Count) => choose(count, { one: `${count.shown} dag`, other: `${count.shown} dagen` });

export const startTrial: typeof en.startTrial = {
  forCustomer: (customer) => `Proefversie starten voor ${customer}`,
  forNewCustomer: 'Proefversie starten voor een nieuwe klant',
  displayName: 'Naam van de organisatie',
  adminEmail: 'E-mailadres van de beheerder',
  country: 'Land',
  chooseCountry: 'Kies een land',
  products: 'Producten',
  productsHint: 'Elk met het aantal licenties om te proberen.',
  quantity: (product) => `Licenties van ${product}`,
  licenses: 'licenties',
  duration: 'Looptijd',
  days: daysOf,
  until: (date) => `tot en met ${date}`,
  starting: 'De proefversie wordt gestart…',
  problem: {
    displayName: 'Vul de naam van de organisatie in.',
    adminEmail: 'Vul een e-mailadres in, zoals beheer@example.com.',
    country: 'Kies een land.',
    products: 'Kies ten minste één product.',
    quantity: 'Vul een geheel getal van ten minste 1 in.',
    durationDays: 'Kies de looptijd.',
  },
  failed: 'De proefversie kon niet worden gestart.',
  conflict: 'De klant probeert een van deze producten al. Kies andere, of verleng de lopende proefperiode.',
  again:
    'Wat u hebt ingevuld, staat er nog. U kunt gerust nog eens op de knop drukken: er start geen tweede proefversie.',
  notOpened: 'Het formulier kon niet worden geopend.',
  started: (products, date, customer) =>
    customer
      ? `De proefperiode van ${products} voor ${customer} loopt tot en met ${date}.`
      : `De proefperiode van ${products} loopt tot en met ${date}.`,
};

export const customerTrials: typeof en.customerTrials = {
  heading: 'Proefperioden',
  none: 'Nog geen proefperioden',
  noneHint: 'De klant heeft nog niets geprobeerd.',
  noneRuns: 'Er loopt nu geen proefperiode.',
  over: 'Afgelopen proefperioden',
  start: 'Begin',
  end: 'Einde',
  products: 'Producten',
  licenses: (count) => choose(count, { one: `${count.shown} licentie`, other: `${count.shown} licenties` }),
  time: 'Tijd',
  daysLeft: (count) => choose(count, { one: `Nog ${count.shown} dag`, other: `Nog ${count.shown} dagen` }),
  endsToday: 'Eindigt vandaag',
  endsTomorrow: 'Eindigt morgen',
  endedYesterday: 'Gisteren geëindigd',
  ended: (count) =>
    choose(count, { one: `${count.shown} dag geleden geëindigd`, other: `${count.shown} dagen geleden geëindigd` }),
  endedPlain: 'Geëindigd',
  bought: 'De proefversie is gekocht.',
  passed: (days, of) => `Dagen voorbij: ${days} van ${of}`,
  used: (used, total) =>
    choose(total, {
      one: `${used} van ${total.shown} licentie gebruikt`,
      other: `${used} van ${total.shown} licenties gebruikt`,
    }),
  useUnknown: 'Gebruik niet beschikbaar bij deze bron',
  short: (count) =>
    choose(count, {
      one: `${count.shown} licentie te weinig: er zijn er meer toegewezen dan de proefperiode heeft`,
      other: `${count.shown} licenties te weinig: er zijn er meer toegewezen dan de proefperiode heeft`,
    }),
  surplus: (count) =>
    choose(count, {
      one: `${count.shown} licentie is nog niet toegewezen`,
      other: `${count.shown} licenties zijn nog niet toegewezen`,
    }),
  allAssigned: 'Alle licenties zijn toegewezen',
  extend: (days) => `Met ${daysOf(days)} verlengen`,
  extendOf: (trial, days) => `Met ${daysOf(days)} verlengen: ${trial}`,
  extending: 'Bezig met verlengen…',
  notLater: (date, days) =>
    `Verlengen kan nog niet: over ${daysOf(days)} is het ${date}, en zo lang loopt de proefperiode al.`,
  question: (trial) => `${trial} verlengen?`,
  newEnd: (date, before) => `Eindigt op ${date} in plaats van ${before}.`,
  runsAgain: (date, before) => `Loopt weer, tot en met ${date}. De proefperiode eindigde op ${before}.`,
  confirm: 'Proefperiode verlengen',
  extended: (trial, date) => `${trial} eindigt nu op ${date}.`,
  extendFailed: (trial) => `${trial} kon niet worden verlengd.`,
  extendConflict: 'De proefversie is intussen gekocht, of om een andere reden voorbij.',
};

export const trialStatus: typeof en.trialStatus = {
  active: 'Lopend',
  expired: 'Verlopen',
  converted: 'Omgezet in een abonnement',
};
