/**
 * Lets ECharts empty its own elements on a page that requires Trusted Types. ECharts and zrender 6 do so by assigning '' or null to
 * `innerHTML`, which such a page forbids (quality.md, H3). The given element gets an `innerHTML` of its own that takes exactly these two
 * values and means `replaceChildren()`; anything else throws, so that no markup can come in by this door.
 */
export function allowEmptying(element: Element): void {
  Object.defineProperty(element, 'innerHTML', {
    configurable: true,
    get: () => Reflect.get<Element, 'innerHTML'>(Element.prototype, 'innerHTML', element),
    set: (markup: unknown) => {
      if (markup !== '' && markup !== null)
        throw new TypeError('A chart may only empty its elements, not write markup.');
      element.replaceChildren();
    },
  });
}
