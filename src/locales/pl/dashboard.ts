import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('pl');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Sekcje',
  period: 'Okres',
  days: (days) =>
    choose(days, {
      one: `${days.shown} dzień`,
      few: `${days.shown} dni`,
      many: `${days.shown} dni`,
      other: `${days.shown} dnia`,
    }),
  switchProduct: 'Poniższe sekcje pokazują',
  refreshed: 'Pobrano wszystko ponownie.',
  print: 'Drukuj',
  preparing: 'Trwa wczytywanie wszystkiego do wydruku.',
  printedFor: (partner) => `Partner: ${partner}`,
  printedOn: (date) => `Wydrukowano ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Żadna z tych sekcji nie istnieje. Znane sekcje: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Przegląd',
    lead: 'Jak wygląda sytuacja klientów i ich subskrypcji. Uwzględniono tylko klientów z Webex Meetings lub Webex Calling.',
  },
  customers: {
    label: 'Klienci',
    title: 'Klienci',
    lead: 'Wszyscy zarządzani klienci. Ci, którzy wymagają uwagi, są na początku.',
  },
  'product-switch': { label: 'Produkt' },
  'license-trend': {
    label: 'Trend licencji',
    title: 'Trend dystrybucji licencji',
    lead: 'Pokazuje, czy klienci przypisują swoje licencje i czy są one potem używane.',
  },
  recent: { label: 'Ostatnio dodane' },
  expiring: { label: 'Wygasające' },
  renewing: { label: 'Odnawiane' },
  'low-assignment': { label: 'Niskie przypisanie' },
  'over-limit': { label: 'Powyżej limitu' },
  'calling-usage': {
    label: 'Użycie połączeń',
    lead: 'Gdy użycie spada, skontaktuj się z klientem i ustal, dlaczego Webex Calling nie jest używany.',
  },
  'calling-quality': {
    label: 'Jakość połączeń',
    lead: 'Pomóż klientom, gdy przybywa połączeń słabej jakości lub gdy jeden typ punktu końcowego ma ich więcej, zanim problem się rozszerzy.',
  },
  features: {
    label: 'Funkcje połączeń',
    lead: 'Pomóż klientom wdrożyć funkcję, która jest rzadko używana.',
  },
  'call-queue': {
    label: 'Kolejki połączeń',
    lead: 'Pomóż klientom z wieloma porzuconymi połączeniami ograniczyć ich liczbę. Uwzględniono tylko klientów z funkcją kolejki połączeń.',
  },
  resources: {
    label: 'Zasoby',
    title: 'Zasoby i pomoc',
    lead: 'Dokumenty, kursy i narzędzia pomocne w pracy z klientami.',
  },
  helpdesk: {
    label: 'Pomoc techniczna',
    title: 'Pomoc techniczna dla partnerów',
    lead: 'W razie pytań, na które zasoby nie odpowiadają.',
  },
  attention: {
    label: 'Uwaga',
    title: 'Wymaga uwagi',
    lead: 'Co wymaga teraz działania, u wszystkich klientów, wraz z powodami.',
  },
};
