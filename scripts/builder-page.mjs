/**
 * The builder as a static page, dist/builder: the demo's own, with its addresses beside dist/cdn, and what it knows of the elements.
 */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { offered } from '../demo/builder/catalog.js';
import { root } from './entries.mjs';
import { declaredIn } from './manifest-elements.mjs';

/** `'a' | 'b'` → its values; undefined when the type is no choice. */
function valuesOf(type) {
  const parts = type.split(' | ').map((part) => /^'([^']*)'$|^(\d+)$/.exec(part));
  return parts.every(Boolean) ? parts.map(([, text, number]) => text ?? number) : undefined;
}

/** What an attribute takes: one of `values`, several of them, a number, to be there or not, or any text. */
function kindOf(type = 'string') {
  const list = /^readonly \(?(.+?)\)?\[\]$/.exec(type)?.[1];
  if (list !== undefined) return { kind: 'list', values: valuesOf(list) };
  if (type === 'boolean') return { kind: 'switch' };
  if (type === 'number') return { kind: 'number' };
  const values = valuesOf(type);
  return values ? { kind: 'choice', values } : { kind: 'text' };
}

/** As people read it: without the marks of code. */
const plain = (text = '') => text.replaceAll('`', '').replace(/\s+/g, ' ').trim();

/** What the builder needs of the manifest. */
export function elementsOf(manifest) {
  return declaredIn(manifest).map(({ tagName, description, attributes }) => ({
    tag: tagName,
    description: plain(description),
    attributes: attributes.map(({ name, fieldName, type, description: help }) => {
      const text = (type?.text ?? 'string').replace(/ \| undefined$/, '');
      return { name, field: fieldName, description: plain(help), ...kindOf(text) };
    }),
  }));
}

/** The page's text, with the addresses that it has in the package. */
const moved = (page) =>
  page
    .replaceAll(/\n *<!-- demo -->.*?<!-- \/demo -->/gs, '')
    .replaceAll('"dist/builder/', '"')
    .replaceAll('"dist/cdn/', '"../cdn/')
    .replaceAll('"builder/', '"');

/** Writes dist/builder from demo and the manifest. */
export function writeBuilder(manifest) {
  const folder = join(root, 'dist/builder');
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'demo/builder'), folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), moved(readFileSync(join(root, 'demo/builder.html'), 'utf8')));
  writeFileSync(join(folder, 'elements.json'), `${JSON.stringify(offered(elementsOf(manifest)))}\n`);
}
