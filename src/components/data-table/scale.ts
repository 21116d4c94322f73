/**
 * How many px of the window a px of the element's own layout takes: `zoom` and `transform: scale()` of anything around it count. Pointers and
 * `getBoundingClientRect()` speak in px of the window, styles and `offsetWidth` in the element's own.
 */
export function scaleOf(element: HTMLElement): number {
  const own = element.offsetWidth;
  const seen = element.getBoundingClientRect().width;
  return own > 0 && seen > 0 ? seen / own : 1;
}
