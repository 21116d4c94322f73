import { addDays, type CalendarDate } from './days.js';
import type { Language } from './language.js';

/** A guide, link or feature to look at. */
export interface HelpResource {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly category: string;
  readonly type: string;
  readonly language: string;
  readonly updatedAt: string;
  readonly featured: boolean;
  readonly quickLink: boolean;
}

/** Marks: `f` featured, `q` quick link, `d` with a Dutch edition of its own, `-` none of these. */
type Line = readonly [path: string, type: string, marks: string, en: Words, nl: Words];
type Words = readonly [title: string, description: string];

const lines: readonly Line[] = [
  [
    'calling/queues',
    'guide',
    'fd',
    ['Set up call queues', 'From the first queue to supervisors and reports.'],
    ['Gesprekswachtrijen instellen', 'Van de eerste wachtrij tot supervisors en rapporten.'],
  ],
  [
    'calling/ordering',
    'guide',
    'q',
    ['Order and provision Calling', 'What to prepare before the first order.'],
    ['Calling bestellen en inrichten', 'Wat u voorbereidt voor de eerste bestelling.'],
  ],
  [
    'calling/porting',
    'guide',
    'd',
    ['Port telephone numbers', 'Dates, forms and what to tell the customer.'],
    ['Telefoonnummers overzetten', 'Datums, formulieren en wat u de klant vertelt.'],
  ],
  [
    'calling/quality',
    'course',
    'f',
    ['Understand call quality', 'Packet loss, latency and jitter in one afternoon.'],
    ['Gesprekskwaliteit begrijpen', 'Pakketverlies, vertraging en jitter in één middag.'],
  ],
  [
    'calling/emergency',
    'document',
    'd',
    ['Emergency calling', 'What the law asks for in each country.'],
    ['Noodoproepen', 'Wat de wet per land voorschrijft.'],
  ],
  [
    'calling/gateways',
    'guide',
    '-',
    ['Connect a gateway', 'Certified gateways and their settings.'],
    ['Een gateway aansluiten', 'Gecertificeerde gateways en hun instellingen.'],
  ],
  [
    'sales/calling-prices',
    'document',
    'qd',
    ['Webex Calling price list', 'Valid until the end of the quarter.'],
    ['Prijslijst Webex Calling', 'Geldig tot het einde van het kwartaal.'],
  ],
  [
    'sales/trials',
    'guide',
    'fqd',
    ['Start a trial with a customer', 'Thirty days that end in an order.'],
    ['Een proefperiode starten bij een klant', 'Dertig dagen die eindigen in een bestelling.'],
  ],
  [
    'sales/renewals',
    'document',
    'f',
    ['Renewals: a conversation guide', 'Questions to ask ninety days before the end.'],
    ['Verlengen: een gespreksleidraad', 'Vragen om negentig dagen voor het einde te stellen.'],
  ],
  [
    'sales/promotions',
    'news',
    '-',
    ['Promotions this quarter', 'Discounts and who is entitled to them.'],
    ['Acties van dit kwartaal', 'Kortingen en wie er recht op heeft.'],
  ],
  [
    'meetings/translations',
    'news',
    'f',
    ['Real-time translations: what is new', 'Languages, captions and limits.'],
    ['Realtime vertalingen: wat er nieuw is', 'Talen, ondertitels en beperkingen.'],
  ],
  [
    'meetings/administration',
    'course',
    '-',
    ['Meetings administration', 'Sites, templates and recordings.'],
    ['Beheer van Meetings', 'Sites, sjablonen en opnamen.'],
  ],
  [
    'meetings/webinars',
    'video',
    '-',
    ['Host a webinar', 'From registration to the report.'],
    ['Een webinar houden', 'Van inschrijving tot rapport.'],
  ],
  [
    'meetings/devices',
    'video',
    '-',
    ['Meetings on room devices', 'Pairing, sharing and whiteboards.'],
    ['Vergaderen op ruimteapparaten', 'Koppelen, delen en whiteboards.'],
  ],
  [
    'messaging/policies',
    'guide',
    '-',
    ['Messaging policies', 'Retention, guests and files.'],
    ['Beleid voor berichten', 'Bewaartermijnen, gasten en bestanden.'],
  ],
  [
    'messaging/migration',
    'guide',
    'd',
    ['Migrate from another messenger', 'A plan for four weeks.'],
    ['Overstappen van een andere berichtendienst', 'Een plan voor vier weken.'],
  ],
  [
    'administration/roles',
    'document',
    'qd',
    ['Roles of partner administrators', 'Who may see and change what.'],
    ['Rollen van partnerbeheerders', 'Wie wat mag zien en wijzigen.'],
  ],
  [
    'administration/directories',
    'guide',
    '-',
    ['Directory synchronization', 'Users and groups from your own directory.'],
    ['Adreslijstsynchronisatie', 'Gebruikers en groepen uit uw eigen adreslijst.'],
  ],
  [
    'administration/single-sign-on',
    'video',
    '-',
    ['Single sign-on', 'Step by step for the common identity providers.'],
    ['Eenmalige aanmelding', 'Stap voor stap voor de gangbare identiteitsproviders.'],
  ],
  [
    'administration/status',
    'link',
    'q',
    ['Service status', 'What works right now, everywhere.'],
    ['Servicestatus', 'Wat er nu werkt, overal.'],
  ],
  [
    'administration/community',
    'link',
    'q',
    ['Partner community', 'Ask other partners.'],
    ['Partnercommunity', 'Vraag het andere partners.'],
  ],
  [
    'administration/start',
    'guide',
    'fd',
    ['Getting started with Partner Hub', 'Customers, licenses and call quality in one place.'],
    ['Aan de slag met Partner Hub', 'Klanten, licenties en gesprekskwaliteit op één plek.'],
  ],
  [
    'training/certification',
    'course',
    '-',
    ['Certification for engineers', 'Courses and exams.'],
    ['Certificering voor engineers', 'Cursussen en examens.'],
  ],
  [
    'training/demonstrations',
    'link',
    '-',
    ['Demonstrations', 'Environments to show to customers.'],
    ['Demonstraties', 'Omgevingen om aan klanten te laten zien.'],
  ],
];

/** The resources as they are on that day, in the words of a language; every one was updated within the last months. */
export function buildResources(today: CalendarDate, language: Language): HelpResource[] {
  return lines.map(([path, type, marks, en, nl], place) => {
    const [title, description] = { en, nl }[language];
    return {
      id: `resource-${place + 1}`,
      title,
      description,
      url: `https://help.partner.example/${path}`,
      category: path.split('/')[0]!,
      type,
      language: language === 'nl' && marks.includes('d') ? 'nl' : 'en',
      updatedAt: `${addDays(today, -(place * 13) % 180)}T08:00:00Z`,
      featured: marks.includes('f'),
      quickLink: marks.includes('q'),
    };
  });
}
