import type { ComplexAttributeConverter } from 'lit';
import { warnOnce } from '../warn-once.js';

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
