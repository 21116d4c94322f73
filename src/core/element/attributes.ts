import { defaultConverter } from 'lit';
import type { ComplexAttributeConverter, LitElement, PropertyDeclaration } from 'lit';
import { warnOnce } from '../../warn-once.js';

/** How the text of an attribute is read. */
export interface AttributeConverter<Value> extends ComplexAttributeConverter<Value | undefined> {
  /** What it holds, for whoever wrote something else. */
  readonly expected: string;
}

/** A list of codes: comma-separated (`trial,suspended`) or a JSON array in the attribute, an array in the property. */
export const listAttribute: AttributeConverter<readonly string[]> = {
  expected: 'codes between commas, or a list as JSON',
  fromAttribute(value) {
    if (value === null) return undefined;
    const text = value.trim();
    const items = text.startsWith('[') ? parsed(text) : text.split(',');
    return Array.isArray(items) ? items.map((item) => String(item).trim()).filter(Boolean) : undefined;
  },
  toAttribute: (value) => (value?.length ? value.join(',') : null),
};

/** An object or a list as JSON in the attribute. What is none is reported and counts as absent: it never breaks the page. */
export const jsonAttribute: AttributeConverter<unknown> = {
  expected: 'an object or a list as JSON; or set the property from script',
  fromAttribute(value) {
    const meant = value === null ? undefined : parsed(value);
    return typeof meant === 'object' ? meant : undefined;
  },
};

/** One of a few words. Another one is reported and counts as absent. */
export function choiceAttribute<Choice extends string>(...choices: readonly Choice[]): AttributeConverter<Choice> {
  return {
    expected: choices.join(' or '),
    fromAttribute: (value) => choices.find((choice) => choice === value),
  };
}

/** A number. Templates write an empty attribute for what they do not have: it counts as absent, and is never 0. */
export const numberAttribute: AttributeConverter<number> = {
  expected: 'a number',
  fromAttribute: (value) => (value?.trim() ? Number(value) : undefined),
};

/** A switch that may be on elsewhere: its absence says nothing, not that it is off. */
export const switchAttribute: AttributeConverter<boolean> = {
  expected: 'nothing',
  fromAttribute: (value) => (value === null ? undefined : true),
};

/** When an element asks. */
export const loadingAttribute = choiceAttribute('lazy', 'eager');

/**
 * What a property means that was given text: frameworks set properties where HTML has attributes, and what a server rendered comes as text. A property that
 * is no text takes the text that its attribute would hold.
 */
export function fromText(value: unknown, options: PropertyDeclaration = {}): unknown {
  const { attribute, type, converter = defaultConverter } = options;
  if (typeof value !== 'string' || attribute === false || typeof converter === 'function') return value;
  return converter.fromAttribute?.(value, type);
}

/** What Lit is told when a property was set. */
export type PropertyChange = Parameters<LitElement['requestUpdate']>;

/**
 * Whether a change gave a property what its type does not have: then it is set again, text to what it means, and nothing to what the property has in
 * a new element. Nothing is undefined or null, as frameworks and removed attributes write it, and what an attribute cannot mean, which is reported.
 */
export function isSetAgain(element: Element, [name, old, options]: PropertyChange): boolean {
  if (name === undefined) return false;
  const given: unknown = Reflect.get(element, name);
  const isMissing = isNothing(given);
  const read = isMissing ? undefined : fromText(given, options);
  if (isNothing(read)) reportText(element, name, { options, text: isMissing ? undefined : (given as string) });
  // As in a new element, which has no value from before.
  if (given === undefined && old === undefined) return false;
  const meant = isMissing ? initialOf(element, name) : read;
  return given !== meant && Reflect.set(element, name, meant);
}

const newElements = new WeakMap<object, object>();

/** What a property has in a new element of the class. One is made when it is asked for first, and kept for the next time. */
function initialOf({ constructor }: Element, name: PropertyKey): unknown {
  let made = newElements.get(constructor);
  if (!made) {
    // While it is being made it has nothing yet.
    newElements.set(constructor, {});
    newElements.set(constructor, (made = new (constructor as new () => Element)()));
  }
  return Reflect.get(made, name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

/** What was set, if not by the attribute. */
interface SetText {
  readonly options: PropertyDeclaration | undefined;
  /** Undefined: it stands in the attribute, if anywhere. */
  readonly text: string | undefined;
}

/** Tells of text without meaning, in an attribute or set as a property; what is absent or empty says nothing. */
function reportText(element: Element, property: PropertyKey, { options = {}, text: given }: SetText): void {
  const { attribute, converter } = options;
  if (attribute === false) return;
  const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
  const text = given ?? element.getAttribute(name);
  if (!text || !isNothing(fromText(text, options))) return;
  const { expected } = converter as AttributeConverter<unknown>;
  warnOnce(`<${element.localName} ${name}="${text.slice(0, 40)}"> counts as absent. It takes ${expected}.`);
}
