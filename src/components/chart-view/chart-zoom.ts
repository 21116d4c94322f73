/** The categories that are seen: from `first` up to and including `last`. */
export interface ZoomRange {
  readonly first: number;
  readonly last: number;
}

/** Fewer categories than this need no zoom, and no zoom goes further. */
export const smallestZoom = 8;

/** Whether a chart with so many categories can be zoomed. */
export function canZoom(count: number): boolean {
  return count > smallestZoom + 4;
}

/**
 * Half as many categories, or twice as many, around `center` (default: the last one, because the newest week matters most).
 * Undefined when everything is seen again.
 */
export function zoomStep(
  range: ZoomRange,
  step: { count: number; factor: 0.5 | 2; center?: number },
): ZoomRange | undefined {
  const { count, factor, center = range.last } = step;
  const length = Math.max(smallestZoom, Math.round((range.last - range.first + 1) * factor));
  if (length >= count) return undefined;
  // The center keeps its place in the window.
  const place = (center - range.first) / Math.max(1, range.last - range.first);
  return windowAt(Math.round(center - place * (length - 1)), { length, count });
}

/** The range that was drawn with the pointer, made long enough to be worth it. */
export function zoomTo(from: number, to: number, count: number): ZoomRange | undefined {
  const first = Math.min(from, to);
  const length = Math.max(Math.abs(to - from) + 1, 4);
  return length >= count ? undefined : windowAt(first, { length, count });
}

function windowAt(start: number, { length, count }: { length: number; count: number }): ZoomRange {
  const first = Math.max(0, Math.min(start, count - length));
  return { first, last: first + length - 1 };
}
