import type { Formats } from '../../core/texts/formats.js';
import type { CustomerLink } from '../customer/customer-link.js';

/** What the columns of a table are written with. */
export interface ColumnWords<Text> {
  readonly text: Text;
  readonly formats: Formats;
  /** IANA time zone in which days are counted. */
  readonly timeZone: string;
  /** Where a customer's name leads; undefined: it is no link. */
  readonly customerLink: CustomerLink | undefined;
}
