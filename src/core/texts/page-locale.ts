/** The language around an element: the nearest `lang`, through shadow roots, then the browser's. */
export function pageLocale(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') || navigator.language;
  const host = hostAround(element);
  return host ? pageLocale(host) : navigator.language;
}

const listeners = new Map<Element, () => void>();
let observer: MutationObserver | undefined;
/** The trees that are looked at: the page, and shadow roots of the portal's own in which somebody listens. */
let observed = new WeakSet<Node>();

/** Calls `listener` when a `lang` or a `dir` anywhere around changes; the answer ends that. All who listen share one observer. */
export function watchPageLanguage(element: Element, listener: () => void): () => void {
  listeners.set(element, listener);
  observer ??= new MutationObserver(() => listeners.forEach((tell) => tell()));
  for (let inside: Element | undefined = element; inside; inside = hostAround(inside)) observe(observer, inside);
  return () => {
    listeners.delete(element);
    if (listeners.size > 0) return;
    observer?.disconnect();
    observed = new WeakSet();
  };
}

/** What stands inside an element of ours needs no look: the element follows the page and tells its parts. */
function observe(by: MutationObserver, element: Element): void {
  const root = element.getRootNode();
  const host = hostAround(element);
  if (observed.has(root) || (host && listeners.has(host))) return;
  observed.add(root);
  by.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
}

/** The element in whose shadow root another stands. */
export function hostAround(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as Partial<ShadowRoot>).host : undefined;
}
