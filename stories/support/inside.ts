/** Every element below another one, in document order, and those in the open shadow roots of each. */
export function* allInside(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allInside(element.shadowRoot);
  }
}
