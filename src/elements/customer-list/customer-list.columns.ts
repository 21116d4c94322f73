import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Customer } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import { statusBadges, statusText, statusWords } from '../../components/status-badge/status-badge.js';
import { badgesExtent } from '../../components/status-badge/badges-extent.js';
import { badgeStyles } from '../../components/status-badge/status-badge.styles.js';
import { tagList, tagsExtent } from '../../components/tag-list/tag-list.js';
import { tagStyles } from '../../components/tag-list/tag-list.styles.js';
import { NOT_AVAILABLE } from '../../core/texts/formats.js';
import { toolIcon } from '../../core/element/tool-icons.js';
import { nameOf } from '../../core/texts/languages.js';
import type { SortKey } from '../../core/query/memory-rows.js';
import { customerUrgency, sortByUrgency } from '../../domain/statuses.js';
import { nearestDate } from '../../domain/subscription-terms.js';
import type { ColumnWords } from '../../families/table/column-words.js';
import { licenseColumn } from '../../families/table/license-column.js';
import type { CommonTexts } from '../../locales/common-texts.js';
import type { CustomerTexts } from '../../locales/customer-texts.js';
import type { LicenseTexts } from '../../locales/license-texts.js';

/** What the columns are written with. */
type CustomerWords = ColumnWords<CommonTexts & CustomerTexts & LicenseTexts>;

/** What may be done in a row; an action that is missing is not allowed. */
interface CustomerActions {
  /** Makes the column of tags one in which they can be changed. */
  tags(column: Column<Customer>): Column<Customer>;
  readonly launch: Column<Customer> | undefined;
}

/** The columns of the customer list, in order. */
export function customerColumns(words: CustomerWords): readonly Column<Customer>[] {
  return [name(words), status(words), tags(words), products(words), licenses(words), nextDate(words)];
}

/** Those columns with what may be done in a row. */
export function withActions(
  columns: readonly Column<Customer>[],
  { tags: editable, launch: last }: CustomerActions,
): readonly Column<Customer>[] {
  const own = columns.map((column) => (column.key === 'tags' ? editable(column) : column));
  return last ? [...own, last] : own;
}

/** The column with the icon that launches an organization. @param start what the icon does, and what is done as it is approached */
export function launchColumn(
  words: CustomerWords,
  start: { begin(customer: Customer): void; approach(): void },
): Column<Customer> {
  return {
    ...named(words, 'actions'),
    place: 'edge',
    width: 48,
    csv: false,
    text: () => words.text.action.launchOrganization,
    tooltip: () => words.text.action.launchOrganization,
    draw: (customer) =>
      html`<button
        type="button"
        class="icon-button"
        part="launch-button"
        tabindex="-1"
        aria-label=${words.text.customerList.launch(customer.displayName)}
        @pointerenter=${start.approach}
        @focus=${start.approach}
        @click=${() => start.begin(customer)}
      >
        ${toolIcon('launch')}
      </button>`,
  };
}

/** What customers that the page gave sort by: the names are the sort keys of `/customers`. */
export const customerSortKeys: Readonly<Record<string, (customer: Customer) => SortKey>> = {
  displayName: ({ displayName }) => displayName,
  status: ({ statuses }) => customerUrgency(statuses),
  tags: (customer) => customer.tags.join('\n') || null,
  products: (customer) => customer.products.join('\n') || null,
  licenses: (customer) => customer.licenses.total,
  nextDate: (customer) => nearestDate(customer)?.date,
};

const named = ({ text }: CustomerWords, key: keyof CustomerTexts['customerList']['column']) => ({
  key,
  label: text.customerList.column[key],
});

const name = ({ customerLink, ...words }: CustomerWords): Column<Customer> => ({
  ...named({ customerLink, ...words }, 'displayName'),
  place: 'always',
  isData: true,
  minWidth: 120,
  maxWidth: 480,
  text: ({ displayName }) => displayName,
  ...(customerLink && { href: ({ id }: Customer) => customerLink(id) }),
});

const status = (words: CustomerWords): Column<Customer> => {
  const names = words.text.status;
  const told = { text: names, format: words.formats };
  return {
    ...named(words, 'status'),
    priority: 5,
    isWide: true,
    minWidth: 172,
    isElastic: true,
    styles: badgeStyles,
    text: ({ statuses }) => statusWords(statuses, names),
    draw: ({ statuses }) => statusBadges(statuses, told),
    extent: ({ statuses }, measure) => badgesExtent(statuses, told, measure),
    tooltip: ({ statuses }) =>
      statuses.length > 2 ? lines(sortByUrgency(statuses).map((code) => statusText(code, names))) : undefined,
  };
};

const tags = (words: CustomerWords): Column<Customer> => ({
  ...named(words, 'tags'),
  priority: 2,
  isWide: true,
  styles: tagStyles,
  text: (customer) => customer.tags.join(', '),
  draw: (customer) => tagList(customer.tags, words.formats),
  extent: (customer, measure) => tagsExtent(customer.tags, words.formats, measure),
  tooltip: (customer) => (customer.tags.length > 3 ? lines(customer.tags) : undefined),
});

const products = (words: CustomerWords): Column<Customer> => ({
  ...named(words, 'products'),
  priority: 1,
  maxWidth: 420,
  isData: true,
  wraps: true,
  text: (customer) => customer.products.map((product) => nameOf(words.text.shortProduct, product)).join(', '),
});

const licenses = (words: CustomerWords): Column<Customer> =>
  licenseColumn({ ...named(words, 'licenses'), priority: 3, isWide: true }, words, (customer) => customer.licenses);

const nextDate = (words: CustomerWords): Column<Customer> => ({
  ...named(words, 'nextDate'),
  priority: 4,
  csv: [
    { heading: words.text.customerList.ends('…'), value: ({ nextExpiration }) => nextExpiration },
    { heading: words.text.customerList.renews('…'), value: ({ nextRenewal }) => nextRenewal },
  ],
  text: (customer) => {
    const next = nearestDate(customer);
    if (!next) return NOT_AVAILABLE;
    const date = words.formats.date(next.date);
    const { renews, ends } = words.text.customerList;
    return next.kind === 'renewal' ? renews(date) : ends(date);
  },
  tooltip: (customer) => (nearestDate(customer) ? undefined : words.text.customerList.noNextDate),
});

function lines(texts: readonly string[]): TemplateResult {
  return html`${texts.map((text) => html`<bdi class="line" .textContent=${text}></bdi>`)}`;
}
