import { waitUntil } from './wait-until.js';

/** The rows beyond what is seen of a data table have been drawn, too, a moment after those that are seen; or there are no more. */
export async function wholeOf({ shadowRoot }: Element): Promise<void> {
  const [scroller, grid] = ['.scroller', '[role=grid]'].map((part) => shadowRoot!.querySelector<HTMLElement>(part)!);
  const rows = () => scroller!.querySelectorAll('.body > .row:not(.heading)').length;
  const isWhole = () => rows() * 44 > scroller!.clientHeight + 44 || rows() >= Number(grid!.ariaRowCount) - 1;
  await waitUntil(isWhole, 'rows beyond what is seen');
}
