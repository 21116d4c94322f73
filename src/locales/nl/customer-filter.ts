import { pluralOf } from '../plural.js';
import type * as en from '../en/customer-filter.js';

const choose = pluralOf('nl');

export const customerFilter: typeof en.customerFilter = {
  label: 'Klanten filteren',
  search: 'Klanten zoeken',
  filters: (shown) => (shown ? `Filters (${shown})` : 'Filters'),
  kpi: 'Kengetal',
  active: 'Actieve filters',
  chip: (filter, value) => `${filter}: ${value}`,
  chipNot: (filter, value) => `${filter}: niet ${value}`,
  remove: (chip) => `${chip} verwijderen`,
  removed: (chip) => `${chip} is verwijderd.`,
  clearAll: 'Alles wissen',
  cleared: 'Alle filters zijn gewist.',
  noCounts: 'De aantallen konden niet worden geladen.',
  noTags: 'De tags konden niet worden geladen.',
  notCounted: 'Deze bron telt niet.',
  forbidden: 'U mag de aantallen niet zien.',
  noTarget: (id) => `for="${id}" noemt geen customer-list in hetzelfde document of dezelfde shadow root.`,
};

export const customerQuery: typeof en.customerQuery = {
  label: 'Filteren door te typen',
  placeholder: 'status:expiringSoon -product:meetings acme',
  type: 'Filters typen',
  choose: 'Filters kiezen',
  missing: 'Dit kon niet worden geladen.',
  found: (count) => choose(count, { one: `${count.shown} suggestie`, other: `${count.shown} suggesties` }),
  counting: 'Bezig met tellen…',
  problems: (count) =>
    choose(count, { one: `${count.shown} deel is niet leesbaar.`, other: `${count.shown} delen zijn niet leesbaar.` }),
  problem: {
    unknownFilter: (text) => `Er is geen filter ‘${text}’. Tussen aanhalingstekens wordt ernaar gezocht.`,
    unknownValue: (text, filter) => `‘${text}’ is geen van de waarden van ${filter}.`,
    noValue: (_text, filter) => `Er ontbreekt een waarde van ${filter}.`,
    unclosedQuote: (text) => `Het aanhalingsteken voor ‘${text}’ is niet gesloten.`,
    afterQuote: () => 'Na een sluitend aanhalingsteken komt een spatie of een komma.',
    notText: (text) =>
      `Alleen filters kunnen worden weggelaten. Tussen aanhalingstekens wordt naar ‘-${text}’ gezocht.`,
    notKpi: () => 'Een kengetal kan niet worden weggelaten.',
    secondKpi: (text) => `Er kan maar één kengetal zijn; ‘${text}’ telt niet.`,
  },
};

export const customerViews: typeof en.customerViews = {
  views: 'Weergaven',
  shown: (view) => `Weergave: ${view}`,
  list: 'Opgeslagen weergaven',
  none: 'Er zijn nog geen weergaven opgeslagen.',
  name: 'Deze filters opslaan als',
  save: 'Opslaan',
  replace: (view) => `‘${view}’ vervangen`,
  rename: (view) => `Naam van ${view} wijzigen`,
  newName: (view) => `Nieuwe naam van ${view}`,
  apply: 'Wijzigen',
  cancel: 'Annuleren',
  taken: (view) => `Er is al een weergave ‘${view}’.`,
  remove: (view) => `${view} verwijderen`,
  question: (view) => `De weergave ‘${view}’ verwijderen?`,
  consequence: 'De klanten blijven; alleen deze opgeslagen filters verdwijnen.',
  confirm: 'Weergave verwijderen',
  chosen: (view) => `Getoond: ${view}`,
  saved: (view) => `${view} is opgeslagen.`,
  renamed: (view) => `Heet nu ${view}.`,
  removed: (view) => `${view} is verwijderd.`,
  withoutText: 'Zonder de gezochte tekst: die kan een klant noemen, en deze browser bewaart geen namen.',
  notKept: 'Deze browser bewaart hier niets: weergaven blijven tot de pagina sluit.',
};
