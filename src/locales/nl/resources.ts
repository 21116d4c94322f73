import { pluralOf } from '../plural.js';
import type * as en from '../en/resources.js';

const choose = pluralOf('nl');

/** Resources and help, in Dutch. */
export const resourceCenter: typeof en.resourceCenter = {
  heading: 'Resources en help',
  quickLinks: 'Snelkoppelingen',
  featured: 'Uitgelichte resources',
  all: 'Alle resources',
  search: 'Resources zoeken',
  category: 'Categorie',
  type: 'Soort',
  chip: (filter, value) => `${filter}: ${value}`,
  active: 'Actieve filters',
  remove: (chip) => `Filter ${chip} verwijderen`,
  removed: (chip) => `Filter ${chip} is verwijderd.`,
  clearAll: 'Alles wissen',
  cleared: 'Zoekopdracht en filters zijn gewist.',
  searching: 'Bezig met zoeken…',
  count: (total) => choose(total, { one: `${total.shown} resource`, other: `${total.shown} resources` }),
  found: (total) =>
    choose(total, { one: `${total.shown} resource gevonden`, other: `${total.shown} resources gevonden` }),
  shownOf: (shown, total) =>
    choose(total, {
      one: `${shown} van ${total.shown} resource getoond`,
      other: `${shown} van ${total.shown} resources getoond`,
    }),
  more: 'Meer tonen',
  loadingMore: 'Meer laden…',
  restFailed: 'De volgende resources konden niet worden geladen.',
  sectionFailed: (section) => `${section}: laden is niet gelukt.`,
  updated: (date) => `Bijgewerkt op ${date}`,
  newTab: '(opent in een nieuw tabblad)',
  none: { title: 'Nog geen resources', hint: 'Zodra er handleidingen en koppelingen zijn, verschijnen ze hier.' },
  noMatch: {
    title: 'Geen resources gevonden',
    hint: 'Controleer de spelling, zoek op minder woorden of wis de filters.',
  },
};

/** What resources are about, in Dutch. */
export const resourceCategory: typeof en.resourceCategory = {
  calling: 'Calling',
  meetings: 'Meetings',
  messaging: 'Berichten',
  sales: 'Verkoop',
  administration: 'Beheer',
  training: 'Training',
};

/** What resources are, in Dutch. */
export const resourceType: typeof en.resourceType = {
  guide: 'Handleiding',
  course: 'Cursus',
  document: 'Document',
  video: 'Video',
  news: 'Nieuws',
  link: 'Koppeling',
};
