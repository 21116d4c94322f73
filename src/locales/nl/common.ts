import { pluralOf } from '../plural.js';
import type * as en from '../en/common.js';

const choose = pluralOf('nl');

export const action: typeof en.action = {
  launchOrganization: 'Organisatie starten',
  launchMyOrganization: 'Mijn organisatie starten',
  startTrial: 'Proefversie starten',
  retry: 'Opnieuw proberen',
  refresh: 'Vernieuwen',
  close: 'Sluiten',
  cancel: 'Annuleren',
};

export const state: typeof en.state = {
  loading: 'Laden',
  unprinted: 'Dit werd nog geladen toen de pagina werd afgedrukt.',
  dataAsOf: (moment) => `Gegevens van ${moment}`,
  weekOf: (week) => `Week van ${week}`,
  outdated: 'Deze gegevens zijn ouder dan één wekelijkse verversing.',
  stale: 'Verversen is niet gelukt. U ziet de laatst bekende gegevens.',
  invalidRows: (count) =>
    choose(count, {
      one: `${count.shown} rij kon niet worden gelezen en wordt niet getoond.`,
      other: `${count.shown} rijen konden niet worden gelezen en worden niet getoond.`,
    }),
  incomplete: (came, total) => `De bron stuurde ${came} van de ${total}.`,
  notAvailable: 'Niet beschikbaar bij deze bron',
  waitsFor: (attribute) => `Kies wat u wilt zien: ${attribute} is niet ingesteld.`,
  waits: 'Nog niets om te tonen.',
};

export const empty: typeof en.empty = {
  noData: { title: 'Nog geen gegevens', hint: 'Zodra er gegevens zijn, verschijnen ze hier.' },
  noMatch: {
    title: 'Niets voldoet aan deze filters',
    hint: 'Wijzig of wis een filter om meer te zien.',
    clear: 'Alle filters wissen',
  },
  noPermission: {
    title: 'Geen toegang',
    hint: 'Uw rol geeft hier geen toegang toe. Een volledige partnerbeheerder kan dat wijzigen.',
  },
  notOffered: {
    title: 'Hier niet beschikbaar',
    hint: 'De gegevensbron van dit portaal biedt dit niet aan.',
  },
  notBought: {
    title: (product) => `Geen klant heeft ${product}`,
    hint: 'Deze cijfers verschijnen zodra een van uw klanten het product koopt.',
  },
};

export const error: typeof en.error = {
  config: 'Dit element heeft geen gegevensbron.',
  configHint: 'Zet het in een <partner-hub api-base="https://…/api">, of gebruik source="demo" om het te proberen.',
  diagnoseHint: 'Zet ?hub-diagnose in het adres om meer te zien.',
  auth: 'U bent afgemeld.',
  forbidden: 'U hebt hiervoor geen toestemming.',
  notFound: 'Dit is niet gevonden.',
  conflict: 'Dit kan in de huidige toestand niet.',
  invalid: 'De server heeft de aanvraag niet geaccepteerd.',
  network: 'De server is niet bereikbaar.',
  timeout: 'De server deed te lang over een antwoord.',
  rateLimited: 'Er waren te veel aanvragen.',
  unavailable: 'De server is nu niet beschikbaar.',
  notOffered: 'Deze gegevensbron biedt dit niet aan.',
  server: 'De server meldde een fout.',
  badData: 'De server stuurde gegevens die niet te lezen zijn.',
  render: 'Dit kan niet worden getoond.',
  codeMissing: 'Een deel van deze pagina is er niet meer.',
  codeMissingHint: 'Laad de pagina opnieuw.',
  /** Of a change whose answer is missing. */
  perhapsDone: 'Het kan toch zijn uitgevoerd.',
  retryIn: (duration) => `Probeer het over ${duration} opnieuw.`,
  trackingId: (id) => `Tracking-id: ${id}`,
  loggedOut: 'U bent afgemeld. Er worden geen gegevens getoond.',
};

export const product: typeof en.product = {
  meetings: 'Webex Meetings',
  calling: 'Webex Calling',
  messaging: 'Webex Messaging',
  realTimeTranslations: 'Realtime vertalingen',
};
