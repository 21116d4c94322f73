import type { BulkTagFailure } from '../../api/contract.js';
import { CsvDocument, csvPunctuation } from '../../core/texts/csv.js';
import type { TagsTexts } from '../../locales/tags-texts.js';
import type { KnownCustomers } from './known-customers.js';

/** The customers that could not be changed as a file, each with the reason. */
export function failureFile(
  failures: readonly BulkTagFailure[],
  { bulk, known, locale }: Pick<TagsTexts, 'bulk'> & { readonly known: KnownCustomers; readonly locale: string },
): Blob {
  const columns = [
    { heading: bulk.customer, value: ({ customerId }: BulkTagFailure) => known.nameOf(customerId) },
    { heading: bulk.id, value: ({ customerId }: BulkTagFailure) => customerId },
    { heading: bulk.reason, value: ({ message }: BulkTagFailure) => message },
  ];
  return new CsvDocument<BulkTagFailure>(columns, csvPunctuation(locale)).append(failures).toBlob();
}
