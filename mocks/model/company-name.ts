import type { Place } from './places.js';
import type { Random } from './random.js';

// Scripts that write from right to left, or without spaces between words.
const JOINED = /^[\u3040-\u9fff]/;

/** The name of a company as they are called there: a family or a town, mostly with a trade and a legal form. */
export function companyName(place: Place, random: Random): string {
  const family = random.pick(place.families);
  const city = random.pick(place.cities);
  const trade = random.pick(place.trades);
  const form = random.pick(place.forms);
  const shapes = [
    [family, trade, form],
    [trade, family, form],
    [city, trade, form],
    [family, trade, city],
    [family, trade, city, form],
    [trade, city, form],
  ];
  return random
    .pick(shapes)
    .filter(Boolean)
    .join(JOINED.test(family) ? '' : ' ');
}

/** An address that could be the administrator's of that company; the domain is one reserved for examples. */
export function adminEmail(id: string): string {
  return `admin@${id}.example`;
}

const LONG_WORDS =
  'Wohnungsbaugesellschaftsverwaltung Hottentottententententoonstelling Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch ';

/** Names that break layouts: 2,000 characters with and without spaces, right to left, bidirectional, zero-width, stacked marks, markup, formulas. */
export const hostileNames: readonly string[] = [
  `Longname ${LONG_WORDS.repeat(20)}`.slice(0, 1999) + '.',
  'N' + 'o'.repeat(1998) + '!',
  'شركة العتيبي للتجارة والمقاولات والنقل البري (الفرع 12) المحدودة',
  'כהן הנדסה Acme (2024) Ltd. בע״מ',
  'Right \u202Eot tfel\u202C Holding \u2067مجموعة\u2069 B.V.',
  'Zero\u200Bwidth\u200D\u2060 Z\u0351\u036B\u0343\u036A\u0302a\u0333\u0325\u031E\u0310l\u0323\u031D\u0353\u036Fg\u0324\u031Ao\u0331\u033A\u0303 & Co.',
  '<img src=x onerror=alert(1)> <script>alert(1)</script> & Sons',
  '=HYPERLINK("https://example.invalid","Invoice")',
  '  leading, "quoted"; trailing\ttab  ',
  '👩🏽‍🚒🏳️‍🌈 Brandweer 消防 ПожАрная Ομάδα',
];
