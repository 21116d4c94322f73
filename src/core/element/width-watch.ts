type OnWidth = (width: number) => void;

/** One observer for all elements of a window, while there are any. */
interface Watch {
  readonly observer: ResizeObserver;
  readonly watched: Map<Element, OnWidth>;
}

const watches = new WeakMap<Window, Watch>();

/**
 * Tells how wide an element is, px, now and whenever that changes, until the answer is called. All elements that changed in a frame are told in one
 * go: with an observer each, what the first one draws at once would have to be laid out before the second one can read a style, and so on.
 */
export function watchWidth(element: Element, view: Window & typeof globalThis, onWidth: OnWidth): () => void {
  const watch = watches.get(view) ?? begin(view);
  watch.watched.set(element, onWidth);
  watch.observer.observe(element);
  return () => {
    watch.watched.delete(element);
    watch.observer.unobserve(element);
    if (watch.watched.size > 0 || watches.get(view) !== watch) return;
    watch.observer.disconnect();
    watches.delete(view);
  };
}

function begin(view: Window & typeof globalThis): Watch {
  const watched = new Map<Element, OnWidth>();
  const observer = new view.ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) tell(watched.get(target), contentRect.width);
  });
  const watch = { observer, watched };
  watches.set(view, watch);
  return watch;
}

/** What one of them makes of its width is no business of the others. */
function tell(onWidth: OnWidth | undefined, width: number): void {
  try {
    onWidth?.(width);
  } catch (error) {
    reportError(error);
  }
}
