import { addDays, type CalendarDate } from './days.js';

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

/** Marks: `f` featured, `q` quick link, `-` neither. */
type Line = readonly [title: string, description: string, category: string, type: string, mark: string];

const lines: readonly Line[] = [
  ['Set up call queues', 'From the first queue to supervisors and reports.', 'calling', 'guide', 'f'],
  ['Order and provision Calling', 'What to prepare before the first order.', 'calling', 'guide', 'q'],
  ['Port telephone numbers', 'Dates, forms and what to tell the customer.', 'calling', 'guide', '-'],
  ['Understand call quality', 'Packet loss, latency and jitter in one afternoon.', 'calling', 'course', 'f'],
  ['Emergency calling', 'What the law asks for in each country.', 'calling', 'document', '-'],
  ['Connect a gateway', 'Certified gateways and their settings.', 'calling', 'guide', '-'],
  ['Webex Calling price list', 'Valid until the end of the quarter.', 'sales', 'document', 'q'],
  ['Start a trial with a customer', 'Thirty days that end in an order.', 'sales', 'guide', 'fq'],
  ['Renewals: a conversation guide', 'Questions to ask ninety days before the end.', 'sales', 'document', 'f'],
  ['Promotions this quarter', 'Discounts and who is entitled to them.', 'sales', 'news', '-'],
  ['Real-time translations: what is new', 'Languages, captions and limits.', 'meetings', 'news', 'f'],
  ['Meetings administration', 'Sites, templates and recordings.', 'meetings', 'course', '-'],
  ['Host a webinar', 'From registration to the report.', 'meetings', 'video', '-'],
  ['Meetings on room devices', 'Pairing, sharing and whiteboards.', 'meetings', 'video', '-'],
  ['Messaging policies', 'Retention, guests and files.', 'messaging', 'guide', '-'],
  ['Migrate from another messenger', 'A plan for four weeks.', 'messaging', 'guide', '-'],
  ['Roles of partner administrators', 'Who may see and change what.', 'administration', 'document', 'q'],
  ['Directory synchronization', 'Users and groups from your own directory.', 'administration', 'guide', '-'],
  ['Single sign-on', 'Step by step for the common identity providers.', 'administration', 'video', '-'],
  ['Service status', 'What works right now, everywhere.', 'administration', 'link', 'q'],
  ['Partner community', 'Ask other partners.', 'administration', 'link', 'q'],
  [
    'Aan de slag met Partner Hub',
    'Klanten, licenties en gesprekskwaliteit op één plek.',
    'administration',
    'guide',
    'f',
  ],
  ['Certification for engineers', 'Courses and exams.', 'training', 'course', '-'],
  ['Demonstrations', 'Environments to show to customers.', 'training', 'link', '-'],
];

/** The resources as they are on that day; every one was updated within the last months. */
export function buildResources(today: CalendarDate): HelpResource[] {
  return lines.map(([title, description, category, type, mark], place) => ({
    id: `resource-${place + 1}`,
    title,
    description,
    url: `https://help.partner.example/${category}/${place + 1}`,
    category,
    type,
    language: title.startsWith('Aan de') ? 'nl' : 'en',
    updatedAt: `${addDays(today, -(place * 13) % 180)}T08:00:00Z`,
    featured: mark.includes('f'),
    quickLink: mark.includes('q'),
  }));
}

/** A way to reach the partner help desk. */
export interface HelpdeskChannel {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly url: string | null;
  readonly phone: string | null;
  readonly products: readonly string[];
  readonly hours: string;
  readonly available: boolean;
}

const HELP = 'https://help.partner.example';
const OFFICE_HOURS = 'Mon–Fri 08:00–18:00 CET';

/** Every way to reach it; `callback` is a kind that clients do not know. */
export const helpdeskChannels: readonly HelpdeskChannel[] = [
  {
    id: 'chat',
    kind: 'chat',
    label: 'Chat with an engineer',
    url: `${HELP}/chat`,
    phone: null,
    products: ['calling'],
    hours: OFFICE_HOURS,
    available: true,
  },
  {
    id: 'phone',
    kind: 'phone',
    label: 'Call us',
    url: null,
    phone: '+31 20 555 0100',
    products: ['calling', 'meetings'],
    hours: '24/7',
    available: true,
  },
  {
    id: 'email',
    kind: 'email',
    label: 'Write to us',
    url: 'https://help.partner.example/mail',
    phone: null,
    products: ['meetings', 'messaging'],
    hours: 'Answered within one working day',
    available: true,
  },
  {
    id: 'case',
    kind: 'case',
    label: 'Open a case',
    url: `${HELP}/cases`,
    phone: null,
    products: ['calling', 'contactCenter'],
    hours: '24/7',
    available: true,
  },
  {
    id: 'callback',
    kind: 'callback',
    label: 'We call you',
    url: `${HELP}/callback`,
    phone: null,
    products: ['contactCenter'],
    hours: OFFICE_HOURS,
    available: false,
  },
];
