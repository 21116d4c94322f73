import type { Emptiness } from '../../core/element/element-state.js';
import type { CallingTexts } from '../../locales/calling-texts.js';

/** What an answer about Webex Calling says of the product itself. */
interface CallingAnswer {
  readonly dataAsOf: string;
  /** How many customers have bought Calling; null or absent where the source does not know. */
  readonly customersWithProduct?: number | null;
}

/**
 * Why a Calling answer has nothing to show. That nobody bought the product is said by `customersWithProduct: 0` alone: an answer without a figure
 * is one for a time in which nothing was measured. Source: api.md, "An empty answer means no data for this question".
 * @param hasFigures whether the answer has anything to draw.
 */
export function whyNoCalling(
  { customersWithProduct }: CallingAnswer,
  hasFigures: boolean,
  text: Pick<CallingTexts, 'noCalling'>,
): Emptiness | undefined {
  if (customersWithProduct === 0) return { kind: 'notBought', product: 'calling' };
  return hasFigures ? undefined : { kind: 'noData', ...text.noCalling };
}
