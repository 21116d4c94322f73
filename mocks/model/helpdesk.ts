import type { Language } from './language.js';

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

/** A channel whose words depend on the language. */
type Channel = Omit<HelpdeskChannel, 'label' | 'hours'> & {
  readonly label: Readonly<Record<Language, string>>;
  readonly hours: Readonly<Record<Language, string>>;
};

const HELP = 'https://help.partner.example';
const officeHours = { en: 'Mon–Fri 08:00–18:00 CET', nl: 'ma–vr 08.00–18.00 uur CET' };
const always = { en: '24/7', nl: '24/7' };
const mailbox = 'partnerhelp@partner.example';

/** Every way to reach it; `callback` is a kind that clients do not know. */
const channels: readonly Channel[] = [
  {
    id: 'chat',
    kind: 'chat',
    label: { en: 'Chat with an engineer', nl: 'Chat met een engineer' },
    url: `${HELP}/chat`,
    phone: null,
    products: ['calling'],
    hours: officeHours,
    available: true,
  },
  {
    id: 'phone',
    kind: 'phone',
    label: { en: 'Call us', nl: 'Bel ons' },
    url: null,
    phone: '+31 20 555 0100',
    products: ['calling', 'meetings'],
    hours: always,
    available: true,
  },
  {
    id: 'email',
    kind: 'email',
    // Mailboxes go by their address: the contract has no other place for it.
    label: { en: mailbox, nl: mailbox },
    url: `${HELP}/mail`,
    phone: null,
    products: ['meetings', 'messaging'],
    hours: { en: 'Answered within one working day', nl: 'Antwoord binnen één werkdag' },
    available: true,
  },
  {
    id: 'case',
    kind: 'case',
    label: { en: 'Open a case', nl: 'Open een case' },
    url: `${HELP}/cases`,
    phone: null,
    products: ['calling', 'contactCenter'],
    hours: always,
    available: true,
  },
  {
    id: 'callback',
    kind: 'callback',
    label: { en: 'We call you', nl: 'Wij bellen u' },
    url: `${HELP}/callback`,
    phone: null,
    products: ['contactCenter'],
    hours: officeHours,
    available: false,
  },
];

/** Every way to reach it, in the words of a language. */
export function buildHelpdesk(language: Language): HelpdeskChannel[] {
  return channels.map((channel) => ({
    ...channel,
    label: channel.label[language],
    hours: channel.hours[language],
  }));
}
