/** The rows and columns that every table shows. */

const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'na', 'pe', 'ri', 'so', 'tu', 'va', 'we'];
const countries = ['BE', 'DE', 'FR', 'GB', 'LU', 'NL', 'PL', 'SE'];
const statuses = ['active', 'trial', 'expiring', 'suspended'];

const shown = [
  { key: 'name', label: 'Customer', width: 280 },
  { key: 'country', label: 'Country', width: 100 },
  { key: 'status', label: 'Status', width: 130 },
  { key: 'licenses', label: 'Licenses', width: 120, isNumber: true },
  { key: 'used', label: 'Used', width: 120, isNumber: true },
  { key: 'renewal', label: 'Renews', width: 140 },
];

/** With the text of a row in each. */
export const columns = shown.map((column) => ({ ...column, text: (row) => String(row[column.key]) }));

/** Where a row's name stands among all: names are no better sorted than those of customers are. */
const shuffled = (index, count) => (index * 61_803 + 7) % count;

/** Spreads numbers evenly, the same ones in every run. */
function scattered(seed) {
  let value = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return (value ^ (value >>> 15)) >>> 0;
}

/** @returns {{ id: string, name: string, country: string, status: string, licenses: number, used: number, renewal: string }} */
export function rowAt(index, count) {
  const place = shuffled(index, count);
  const pick = (list, salt) => list[scattered(index * 31 + salt) % list.length];
  const word = pick(syllables, 7) + pick(syllables, 11) + pick(syllables, 13);
  const licenses = (index * 7919) % 5003;
  return {
    id: `c-${index}`,
    name: `${word[0].toUpperCase()}${word.slice(1)} ${String(place).padStart(6, '0')}`,
    country: pick(countries, 3),
    status: pick(statuses, 5),
    licenses,
    used: (licenses * 3) % (licenses + 1),
    renewal: `2027-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`,
  };
}

export const makeRows = (count) => Array.from({ length: count }, (_, index) => rowAt(index, count));

/** Rows by the alphabet of their names, or by a number; equal ones keep their order. */
export function sorted(rows, key) {
  if (typeof rows[0]?.[key] === 'number') return rows.toSorted((a, b) => a[key] - b[key]);
  const { compare } = new Intl.Collator('en');
  return rows.toSorted((a, b) => compare(a[key], b[key]));
}

/** Rows whose name holds the text, letter case aside. */
export function matching(rows, text) {
  const wanted = text.toLowerCase();
  return rows.filter(({ name }) => name.toLowerCase().includes(wanted));
}
