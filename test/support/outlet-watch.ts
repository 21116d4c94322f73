import { allInside } from '../../stories/support/inside.js';

/** The parts and slots of an element: what a page can style, and where it can put something. */
export interface Outlets {
  readonly parts: readonly string[];
  readonly slots: readonly string[];
}

/** What the manifest promises of an element, and what the tests of it and of its parts name besides the stories. */
interface Known {
  readonly promised: Outlets;
  readonly tested: Outlets;
}

/** What every element comes to that asks for something, or fails at drawing: tests of `src/core/element` show it. */
const ofAllElements: Outlets = {
  parts: ['skeleton', 'notice', 'idle', 'error', 'button', 'banner', 'footnotes'],
  slots: ['error', 'loading'],
};

const words = (text: string | null) => (text ?? '').split(/\s+/).filter(Boolean);

/** What a component hands on to the page (`inner: outer, same`), of what it has at present. */
function* handedOn(component: Element): Generator<string> {
  for (const pair of component.getAttribute('exportparts')?.split(',') ?? []) {
    const [inner, outer] = pair.trim().split(/\s*:\s*/);
    if (partsIn(component.shadowRoot).has(inner!)) yield outer ?? inner!;
  }
}

function partsIn(root: ShadowRoot | null): Set<string> {
  const boxes = [...(root?.querySelectorAll('[part], [exportparts]') ?? [])];
  return new Set(boxes.flatMap((box) => [...words(box.getAttribute('part')), ...handedOn(box)]));
}

/** What is known of all elements, by their tags; asked for once in a page. */
let asked: Promise<Readonly<Record<string, Known>>> | undefined;

function allKnown(): Promise<Readonly<Record<string, Known>>> {
  return (asked ??= fetch('/__outlets').then((answer) => answer.json() as Promise<Record<string, Known>>));
}

/** Watches which parts and slots an element really has while it is shown, beside those that its doc block promises. */
export class OutletWatch {
  private readonly parts = new Set<string>();
  private readonly slots = new Set<string>();
  private known?: Known;

  constructor(private readonly tag: string) {}

  /** Asks what the element promises. A component is no public element, and promises nothing. */
  async prepare(): Promise<void> {
    this.known = (await allKnown())[this.tag];
  }

  /** Looks at all elements of the tag in a box. Answers with the parts and slots, of those seen so far, about which nothing is said. */
  untoldIn(box: ParentNode): string[] {
    for (const { localName, shadowRoot } of allInside(box)) {
      if (localName !== this.tag) continue;
      for (const name of partsIn(shadowRoot)) this.parts.add(name);
      for (const { name } of shadowRoot?.querySelectorAll('slot') ?? []) this.slots.add(name);
    }
    return this.known ? beyond(this.seen, [this.known.promised]) : [];
  }

  /** The parts and slots that are promised, and that neither a story shows nor a test names. */
  unseen(): string[] {
    return this.known ? beyond(this.known.promised, [this.seen, this.known.tested, ofAllElements]) : [];
  }

  private get seen(): Outlets {
    return { parts: [...this.parts], slots: [...this.slots] };
  }
}

/** What is in none of the others. */
function beyond({ parts, slots }: Outlets, others: readonly Outlets[]): string[] {
  const has = (kind: keyof Outlets, name: string) => others.some((other) => other[kind].includes(name));
  return [
    ...parts.filter((name) => !has('parts', name)).map((name) => `part ${name}`),
    ...slots.filter((name) => !has('slots', name)).map((name) => `slot ${name || '(default)'}`),
  ];
}
