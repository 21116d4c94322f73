import { defaultConverter } from 'lit';
import type { ComplexAttributeConverter, LitElement, PropertyDeclaration } from 'lit';
import { warnOnce } from '../../warn-once.js';

/** How the text of an attribute is read. */
interface AttributeConverter<Value> extends ComplexAttributeConverter<Value | undefined> {
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

/** An object as JSON in the attribute. What is no JSON is reported and counts as absent: it never breaks the page. */
export const jsonAttribute: AttributeConverter<unknown> = {
  expected: 'JSON; or set the property from script',
  fromAttribute: (value) => (value === null ? undefined : parsed(value)),
};

/** One of a few words. Another one is reported and counts as absent. */
export function choiceAttribute<Choice extends string>(...choices: readonly Choice[]): AttributeConverter<Choice> {
  return {
    expected: choices.join(' or '),
    fromAttribute: (value) => choices.find((choice) => choice === value),
  };
}

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

/** Whether a change gave text to a property that is none: then it is set again, to what the text means. What an attribute cannot mean is reported. */
export function isSetAgain(element: Element, [name, , options]: PropertyChange): boolean {
  const given: unknown = name !== undefined && Reflect.get(element, name);
  if (isNothing(given)) reportAttribute(element, name!, options);
  const meant = fromText(given, options);
  return typeof given === 'string' && meant !== given && Reflect.set(element, name!, meant);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isNothing(value: unknown): boolean {
  return value === undefined || Number.isNaN(value);
}

/** Tells of an attribute that holds text without meaning; one that is absent or empty says nothing. */
function reportAttribute(element: Element, property: PropertyKey, options: PropertyDeclaration = {}): void {
  const { attribute, converter } = options;
  if (attribute === false) return;
  const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
  const text = element.getAttribute(name);
  if (!text || !isNothing(fromText(text, options))) return;
  const { expected = 'a number' } = (converter ?? {}) as Partial<AttributeConverter<unknown>>;
  warnOnce(`<${element.localName} ${name}="${text.slice(0, 40)}"> counts as absent. It takes ${expected}.`);
}
