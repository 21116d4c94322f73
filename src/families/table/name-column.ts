import type { Ref } from '../../api/contract.js';
import type { Column } from '../../components/data-table/column.js';
import type { ColumnWords } from './column-words.js';

/** The customer's name: the first column of every table, which cannot be hidden. @param customerOf whom a row is about */
export function nameColumn<Row>(
  { customerLink }: ColumnWords<unknown>,
  naming: Pick<Column<Row>, 'key' | 'label'>,
  customerOf: (row: Row) => Ref,
): Column<Row> {
  return {
    ...naming,
    place: 'always',
    isData: true,
    minWidth: 120,
    maxWidth: 480,
    text: (row) => customerOf(row).displayName,
    ...(customerLink && { href: (row: Row) => customerLink(customerOf(row).id) }),
  };
}
