/** What an element is drawn in: its slot, where a person finds it, else its parent, or the host of its shadow root. */
export function boxAround(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
