/** The language around an element: the nearest `lang`, through shadow roots, then the browser's. */
export function pageLocale(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') || navigator.language;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLocale(root.host) : navigator.language;
}

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls `listener` when a `lang` anywhere in the page changes; the answer ends that. All who listen share one observer. */
export function watchPageLanguage(listener: () => void): () => void {
  if (listeners.size === 0) {
    observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
    observer.observe(document, { subtree: true, attributeFilter: ['lang'] });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) observer?.disconnect();
  };
}
