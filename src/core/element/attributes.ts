import { defaultConverter } from 'lit';
import type { ComplexAttributeConverter, LitElement, PropertyDeclaration } from 'lit';
import { warnOnce } from '../../warn-once.js';

/** A list of codes: comma-separated (`trial,suspended`) or a JSON array in the attribute, an array in the property. */
export const listAttribute: ComplexAttributeConverter<readonly string[] | undefined> = {
  fromAttribute(value) {
    if (value === null) return undefined;
    const text = value.trim();
    const items = text.startsWith('[') ? parsed(text, 'a list') : text.split(',');
    return Array.isArray(items) ? items.map((item) => String(item).trim()).filter(Boolean) : undefined;
  },
  toAttribute: (value) => (value?.length ? value.join(',') : null),
};

/** An object as JSON in the attribute. What is no JSON is reported and counts as absent: it never breaks the page. */
export const jsonAttribute: ComplexAttributeConverter<unknown> = {
  fromAttribute: (value) => (value === null ? undefined : parsed(value, 'an object')),
};

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

/** Whether a change gave text to a property that is none: then it is set again, to what the text means. */
export function isSetAgain(element: object, [name, , options]: PropertyChange): boolean {
  const given: unknown = name !== undefined && Reflect.get(element, name);
  const meant = fromText(given, options);
  return typeof given === 'string' && meant !== given && Reflect.set(element, name!, meant);
}

function parsed(text: string, expected: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    warnOnce(
      `An attribute should hold ${expected} as JSON but holds "${text.slice(0, 40)}". Write JSON, or set the property from script.`,
    );
    return undefined;
  }
}
