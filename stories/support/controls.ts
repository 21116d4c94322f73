/** An attribute of an element, as its manifest describes it. */
export interface ManifestAttribute {
  /** As it is written in HTML. */
  readonly name: string;
  /** The property that it sets. */
  readonly fieldName: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

/** What of the manifest controls are made of. */
export interface ManifestOfElements {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly ManifestAttribute[];
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** A control of Storybook's: one attribute. */
export interface Control {
  readonly name: string;
  readonly description: string;
  readonly control: 'boolean' | 'number' | 'text' | 'select' | 'object';
  /** What there is to choose from. */
  readonly options?: readonly (string | number)[];
  readonly table: {
    readonly category: string;
    readonly type: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

const own = 'Attributes';
const common = 'Attributes that every element has';

const declared = ({ modules }: ManifestOfElements) =>
  modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);

const attributesOf = (manifest: ManifestOfElements, tag: string) =>
  declared(manifest).find(({ tagName }) => tagName === tag)?.attributes ?? [];

/** The names of all events that elements send. */
export function eventsOf(manifest: ManifestOfElements): readonly string[] {
  return [...new Set(declared(manifest).flatMap(({ events = [] }) => events.map(({ name }) => name)))];
}

/** What a type offers to choose from: its literals. A list of them is written, with commas. */
function optionsOf(type: string): readonly (string | number)[] {
  if (type.endsWith('[]')) return [];
  const texts = [...type.matchAll(/'([^']*)'/g)].map(([, text = '']) => text);
  return texts.length > 0 ? texts : [...type.matchAll(/\b\d+\b/g)].map(([number]) => Number(number));
}

const plainControls = new Map<string, Control['control']>([
  ['boolean', 'boolean'],
  ['number', 'number'],
  ['string', 'text'],
]);

/** What an attribute takes as a text, separated by commas: texts, or numbers by their names. */
const isList = (type: string) => /^(readonly )?(string|\(.*'.*\))\[\]$|^RuleNumbers</.test(type);

function controlOf({ name, type, description = '', default: standard }: ManifestAttribute, category: string): Control {
  const text = type?.text ?? 'string';
  const options = optionsOf(text);
  const plain = isList(text) ? 'text' : plainControls.get(text);
  return {
    name,
    description,
    control: plain ?? (options.length > 0 ? 'select' : 'object'),
    ...(options.length > 0 && { options }),
    table: { category, type: { summary: text }, ...(standard && { defaultValue: { summary: standard } }) },
  };
}

/**
 * The controls of an element: its attributes, each by its property. Parts, slots, tokens and events are on the page of the element; there is nothing in a
 * story that a control could change about them.
 * @returns None for what the manifest does not know, such as a component.
 */
export function controlsOf(manifest: ManifestOfElements, tag: string): Record<string, Control> {
  const elements = declared(manifest);
  const isCommon = (field: string) =>
    elements.filter(({ attributes = [] }) => attributes.some(({ fieldName }) => fieldName === field)).length >=
    elements.length - 4;
  return Object.fromEntries(
    attributesOf(manifest, tag).map((attribute) => [
      attribute.fieldName,
      controlOf(attribute, isCommon(attribute.fieldName) ? common : own),
    ]),
  );
}

/** The arguments of a story, and which of them the story itself has read: those are its own to draw. */
export class WatchedArgs {
  readonly args: Record<string, unknown>;
  readonly #all: Readonly<Record<string, unknown>>;
  readonly #read = new Set<string>();

  constructor(args: Record<string, unknown>) {
    const read = this.#read;
    this.#all = args;
    this.args = new Proxy(args, {
      get(target, key) {
        if (typeof key === 'string') read.add(key);
        return Reflect.get(target, key) as unknown;
      },
    });
  }

  isRead(name: string): boolean {
    return this.#read.has(name);
  }

  /** What an argument says; whoever asks here does not count as the story. */
  value(name: string): unknown {
    return this.#all[name];
  }
}

const written = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

const ownAttributes = new WeakMap<Element, Map<string, string | null>>();

/** The attribute as the story has it, whatever a control has made of it since. */
function ownAttribute(element: Element, name: string): string | null {
  const kept = ownAttributes.get(element) ?? new Map<string, string | null>();
  ownAttributes.set(element, kept);
  if (!kept.has(name)) kept.set(name, element.getAttribute(name));
  return kept.get(name)!;
}

function write(element: Element, name: string, value: string | null): void {
  if (value === element.getAttribute(name)) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/**
 * Gives the elements of a story the attributes that were chosen in its controls and that the story does not draw itself. What was taken back is as the
 * story has it.
 */
export function applyControls(
  elements: Iterable<Element>,
  controls: Readonly<Record<string, Pick<Control, 'name' | 'control'>>>,
  watched: WatchedArgs,
): void {
  const others = Object.entries(controls).filter(([field]) => !watched.isRead(field));
  for (const element of elements) {
    for (const [field, { name, control }] of others) {
      const value = watched.value(field);
      const before = ownAttribute(element, name);
      if (value === undefined || value === null || value === '') write(element, name, before);
      else if (control === 'boolean') write(element, name, value ? (before ?? '') : null);
      else write(element, name, written(value));
    }
  }
}
