/** What a person types or chooses in. */
export const FIELDS =
  'input:not([type="hidden"]), select, textarea, [contenteditable=""], [contenteditable="true"], [role="combobox"], [role="textbox"], [role="listbox"]';

/** The element that has the focus, however deep in shadow roots; undefined when none has it but the page itself. */
export function focusedElement(document: Document): HTMLElement | undefined {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element && element !== document.body && element !== document.documentElement
    ? (element as HTMLElement)
    : undefined;
}

/** Focuses an element if it can be: one that is hidden, disabled or inert leaves the focus where it is. */
export function takeFocus(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  (element as HTMLElement).focus({ preventScroll: true });
  return root.activeElement === element;
}

/** Focuses the first element that Tab would reach inside `root`, across shadow roots. `fields`: the first one to type or choose in. */
export function focusFirst(root: Element, fields?: typeof FIELDS): boolean {
  for (const element of shown(root)) {
    if (element === root || (element as HTMLElement).tabIndex < 0) continue;
    if ((!fields || element.matches(fields)) && takeFocus(element)) return true;
  }
  return false;
}

/** Whether an element or what is inside it, shadow roots included, has the focus. */
export function holdsFocus(element: Element): boolean {
  const focused = focusedElement(element.ownerDocument);
  return focused !== undefined && ancestors(focused).includes(element);
}

/** An element and all around it, from inside outwards, through shadow roots; without the page's body. */
export function ancestors(element: Element): Element[] {
  const found: Element[] = [];
  for (let next: Element | null = element; next; next = parentOf(next)) found.push(next);
  return found.filter((one) => one !== one.ownerDocument.body && one !== one.ownerDocument.documentElement);
}

/** Slotted elements lie inside the slot's surroundings too, which is where a person finds them. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** An element and what is drawn inside it, in the order of the page. */
function* shown(element: Element): Iterable<Element> {
  yield element;
  for (const child of childrenOf(element)) yield* shown(child);
}

function childrenOf(element: Element): Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedElements() : [];
  return assigned.length > 0 ? assigned : element.children;
}
