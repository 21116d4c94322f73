import { pluralOf } from '../plural.js';
import type * as en from '../en/dashboard.js';

const choose = pluralOf('nl');

export const dashboard: typeof en.dashboard = {
  heading: 'Partner Hub',
  navigation: 'Onderdelen',
  period: 'Periode',
  days: (days) => choose(days, { one: `${days.shown} dag`, other: `${days.shown} dagen` }),
  switchProduct: 'De onderdelen hieronder tonen',
  refreshed: 'Alles is opnieuw opgevraagd.',
  print: 'Afdrukken',
  preparing: 'Alles wordt geladen om het af te drukken.',
  printedFor: (partner) => `Partner: ${partner}`,
  printedOn: (date) => `Afgedrukt op ${date}`,
  printedOf: (product, period) => `${product}, ${period}`,
  noSections: (known) => `Geen van deze onderdelen bestaat. Bekend zijn: ${known}.`,
};

export const dashboardSection: typeof en.dashboardSection = {
  overview: {
    label: 'Overzicht',
    lead: 'Hoe het met uw klanten en hun abonnementen staat. Alleen klanten met Webex Meetings of Webex Calling tellen mee.',
  },
  customers: {
    label: 'Klanten',
    title: 'Klanten',
    lead: 'Alle klanten die u beheert. Wie uw aandacht vereist, staat bovenaan.',
  },
  'product-switch': { label: 'Product' },
  'license-trend': {
    label: 'Licentietrend',
    title: 'Licentiedistributietrend',
    lead: 'Toont of klanten hun licenties toewijzen, en of die daarna ook worden gebruikt.',
  },
  recent: { label: 'Onlangs toegevoegd' },
  expiring: { label: 'Verloopt binnenkort' },
  renewing: { label: 'Wordt verlengd' },
  'low-assignment': { label: 'Lage toewijzing' },
  'over-limit': { label: 'Boven de limiet' },
  'calling-usage': {
    label: 'Gespreksgebruik',
    lead: 'Daalt het gebruik, neem dan contact op met de klant en vraag waarom Webex Calling niet wordt gebruikt.',
  },
  'calling-quality': {
    label: 'Gesprekskwaliteit',
    lead: 'Help klanten bij pieken van slechte gesprekken, of als één eindpunttype er meer heeft, voordat het zich verspreidt.',
  },
  features: {
    label: 'Gespreksfuncties',
    lead: 'Help klanten een functie toe te passen die weinig wordt gebruikt.',
  },
  'call-queue': {
    label: 'Wachtrijen',
    lead: 'Help klanten met veel afgebroken gesprekken om die te verminderen. Alleen klanten met de functie Gesprekswachtrij tellen mee.',
  },
  resources: {
    label: 'Resources',
    title: 'Resources en help',
    lead: 'Documenten, cursussen en hulpmiddelen voor het werk met uw klanten.',
  },
  helpdesk: {
    label: 'Helpdesk',
    title: 'Helpdesk voor partners',
    lead: 'Voor vragen waarop de resources geen antwoord geven.',
  },
  attention: {
    label: 'Aandacht',
    title: 'Vraagt aandacht',
    lead: 'Wat nu actie vraagt, bij alle klanten, met de redenen.',
  },
};
