/** The language around an element: the nearest `lang`, through shadow roots, then the browser's. */
export function pageLocale(element: Element): string {
  const near = element.closest('[lang]');
  if (near) return near.getAttribute('lang') || navigator.language;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLocale(root.host) : navigator.language;
}
