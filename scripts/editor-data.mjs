/** What editors offer while a page is written: tags, attributes and values for VS Code, and web-types for JetBrains' editors. */
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { declaredIn } from './manifest-elements.mjs';

/** The values of a choice, or of a list of choices; none where any text is taken. */
export const valuesOf = (type = '') =>
  [...type.matchAll(/'([^']*)'|\b(\d+)\b(?=\s*(?:\||$))/g)].map(([, text, number]) => text ?? number);

const markdown = (value) => ({ kind: 'markdown', value });

/** An attribute that is there or not takes no value (`valueSet` "v" of VS Code); its default says more than its type. */
function attributeData({ name, type, description }) {
  const values = valuesOf(type?.text).map((value) => ({ name: value }));
  return {
    name,
    description: markdown(description),
    ...(values.length > 0 && { values }),
    ...(type?.text === 'boolean' && { valueSet: 'v' }),
  };
}

/** What a tag is for, and what it sends: what one cannot see in the list of attributes. */
function tagText({ description, events }) {
  const sent = events.map(({ name, description: when }) => `- \`${name}\`: ${when}`);
  return sent.length > 0 ? `${description}\n\nEvents:\n\n${sent.join('\n')}` : description;
}

/** @returns {object} Custom data for HTML, version 1.1 of VS Code's format. */
export function vsCodeData(manifest) {
  return {
    version: 1.1,
    tags: declaredIn(manifest).map((element) => ({
      name: element.tagName,
      description: markdown(tagText(element)),
      attributes: element.attributes.map(attributeData),
    })),
  };
}

/** Without what says nothing: an address that is empty leads to an editor's own page of errors, and a token may have no default that can be written. */
function withoutEmpty(key, value) {
  if (key === 'doc-url' && value === '') return undefined;
  return typeof value === 'string' ? value.replaceAll(' _(default: undefined)_', '') : value;
}

/** @returns {object} web-types. */
export function webTypes(manifest, { name, version }) {
  const made = getWebTypesData(structuredClone(manifest), { packageJson: { name, version }, hideLogs: true });
  return JSON.parse(typeof made === 'string' ? made : JSON.stringify(made), withoutEmpty);
}
