/** Which element: by what stands in the page, and nothing of what it shows. */
export interface ElementPlace {
  readonly tag: string;
  /** Its attribute `id`. */
  readonly id?: string;
  /** The way to it from the nearest ancestors on: `main > section:nth-of-type(2) > kpi-card`; » stands for a shadow root. */
  readonly place: string;
}

/** So many ancestors are enough to find it. */
const longestWay = 5;

/** Says which element it is. */
export function placeOf(element: Element): ElementPlace {
  const { localName: tag, id } = element;
  return { tag, ...(id && { id: id.slice(0, 60) }), place: wayTo(element) };
}

/** An ancestor in few words: `div#panel`, `section:nth-of-type(2)`. */
export function shortName(element: Element): string {
  const { localName, id } = element;
  if (id) return `${localName}#${id.slice(0, 60)}`;
  const alike = [...(element.parentNode?.children ?? [])].filter((other) => other.localName === localName);
  return alike.length > 1 ? `${localName}:nth-of-type(${alike.indexOf(element) + 1})` : localName;
}

/** The element that an element stands in: also the host of the shadow root whose top it is. */
export function parentOf(element: Element): Element | undefined {
  return element.parentElement ?? hostOf(element);
}

/** The host of the shadow root in which an element stands. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function wayTo(element: Element): string {
  let way = shortName(element);
  let at: Element = element;
  for (let steps = 0; steps < longestWay; steps += 1) {
    const parent = parentOf(at);
    if (!parent || parent.localName === 'body') break;
    way = `${shortName(parent)} ${at.parentElement ? '>' : '»'} ${way}`;
    at = parent;
  }
  return way;
}
